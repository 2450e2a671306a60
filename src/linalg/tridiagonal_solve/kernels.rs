//! The kernels of the tridiagonal solve.

use crate::kernel::{kernel, parameters};

parameters! {
    /// Of the elimination in whole systems.
    FactorParameters { columns: u32, batch: u32, order: u32 }
}

kernel! {
    /// Gauss's elimination, one system per invocation.
    TRIDIAGONAL_FACTOR = tridiagonal_factor(FactorParameters) {
        bindings: [Read, Read, Read, Read, ReadWrite, ReadWrite, ReadWrite],
        fragments: ["batch", "division"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of the back substitution in whole systems.
    SubstituteParameters { columns: u32, batch: u32, order: u32, nan: u32 }
}

kernel! {
    /// Back substitution, one system per invocation.
    TRIDIAGONAL_SUBSTITUTE = tridiagonal_substitute(SubstituteParameters) {
        bindings: [Read, Read, Read, ReadWrite],
        fragments: ["batch", "division"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of keeping pivots away from zero.
    PerturbParameters { batch: u32, order: u32 }
}

kernel! {
    /// Pivots next to nothing, one system per invocation.
    TRIDIAGONAL_PERTURB = tridiagonal_perturb(PerturbParameters) {
        bindings: [ReadWrite, ReadWrite],
        fragments: ["batch", "division"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of one level of the elimination in chunks.
    FoldParameters { columns: u32, batch: u32, blocks: u32, chunks: u32, stride: u32, order: u32 }
}

kernel! {
    /// Chunks of rows to two equations each.
    TRIDIAGONAL_ROWS = tridiagonal_rows(FoldParameters) {
        bindings: [Read, Read, Read, Read, ReadWrite, ReadWrite, ReadWrite, ReadWrite],
        fragments: ["batch", "division", "tridiagonal_merge", "tridiagonal_fold"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

kernel! {
    /// Chunks of blocks to two equations each.
    TRIDIAGONAL_BLOCKS = tridiagonal_blocks(FoldParameters) {
        bindings: [Read, Read, ReadWrite, ReadWrite, ReadWrite, ReadWrite],
        fragments: ["batch", "division", "tridiagonal_merge", "tridiagonal_fold"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of one level of the back substitution in chunks.
    RecoverParameters { columns: u32, batch: u32, blocks: u32, chunks: u32, rows: u32, order: u32, nan: u32 }
}

kernel! {
    /// All unknowns of a level from the ends of its chunks.
    TRIDIAGONAL_RECOVER = tridiagonal_recover(RecoverParameters) {
        bindings: [Read, Read, Read, Read, ReadWrite, ReadWrite],
        fragments: ["batch", "division", "tridiagonal_merge"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}
