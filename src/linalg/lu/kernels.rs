//! The kernels of the LU factorisation and of what is computed from it.

use crate::kernel::{kernel, parameters};

parameters! {
    /// Of many small factorisations.
    SmallParameters { rows: u32, columns: u32, batch: u32 }
}

kernel! {
    /// Whole matrices of up to ORDER rows and columns, (64 / ORDER)^2 of them in a workgroup.
    LU_SMALL = lu_small(SmallParameters) {
        bindings: [Read, ReadWrite, ReadWrite, ReadWrite, ReadWrite],
        fragments: ["batch", "lu_pivot"],
        overrides: [ORDER],
        variants: [
            (F32, [8]), (F32, [16]), (F32, [32]), (F32, [64]),
            (C64, [8]), (C64, [16]), (C64, [32]), (C64, [64]),
            (F64, [8]), (F64, [16]), (F64, [32]), (F64, [64]),
            (C128, [16]), (C128, [32]), (C128, [64]),
        ],
    }
}

parameters! {
    /// Of some columns of a panel.
    PanelParameters {
        rows: u32, columns: u32, batch: u32, first: u32, width: u32, begin: u32, end: u32, quads: u32, fresh: u32,
        unpacked: u32,
    }
}

kernel! {
    /// A panel of up to 32 columns (complex128: 16), by THREADS invocations.
    LU_PANEL = lu_panel(PanelParameters) {
        bindings: [ReadWrite, ReadWrite, ReadWrite, ReadWrite, ReadWrite, ReadWrite],
        fragments: ["lu_pivot"],
        overrides: [THREADS],
        variants: [
            (F32, [4]), (F32, [8]), (F32, [16]), (F32, [64]), (F32, [256]),
            (C64, [4]), (C64, [8]), (C64, [16]), (C64, [64]), (C64, [256]),
            (F64, [4]), (F64, [8]), (F64, [16]), (F64, [64]), (F64, [256]),
            (C128, [4]), (C128, [8]), (C128, [16]), (C128, [64]), (C128, [256]),
        ],
    }
}

parameters! {
    /// Of a panel in registers.
    PanelRowsParameters {
        rows: u32, columns: u32, batch: u32, first: u32, width: u32, quads: u32, fresh: u32, left: u32,
    }
}

kernel! {
    /// A panel of up to 32 columns (complex128: 16) and four rows for each of THREADS invocations.
    LU_PANEL_ROWS = lu_panel_rows(PanelRowsParameters) {
        bindings: [ReadWrite, ReadWrite, ReadWrite, ReadWrite, ReadWrite, ReadWrite],
        fragments: ["lu_pivot", "packed"],
        overrides: [THREADS],
        variants: [
            (F32, [8]), (F32, [16]), (C64, [8]), (C64, [16]),
            (F64, [8]), (F64, [16]), (C128, [8]), (C128, [16]),
        ],
    }
}

parameters! {
    /// Of what follows from a finished panel.
    ApplyParameters {
        rows: u32, columns: u32, batch: u32, first: u32, width: u32, panel_quads: u32, packed_quads: u32,
        left: u32, right: u32, group_columns: u32,
    }
}

kernel! {
    /// Exchanges rows beside a panel, solves for U12 and writes L back.
    LU_APPLY = lu_apply(ApplyParameters) {
        bindings: [Read, Read, Read, ReadWrite, ReadWrite],
        fragments: ["packed", "substitution"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of the permutation of rows.
    PermuteParameters { rows: u32, columns: u32, batch: u32, mode: u32, nan: u32 }
}

kernel! {
    /// `P B`, `P^T B` or `P`.
    LU_PERMUTE = lu_permute(PermuteParameters) {
        bindings: [Read, Read, ReadWrite],
        fragments: ["batch"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of the conversion of pivots.
    PivotsParameters { batch: u32, count: u32, size: u32, begin: u32, end: u32 }
}

kernel! {
    /// The permutation that exchanges of rows make.
    LU_PIVOTS_TO_PERMUTATION = lu_pivots_to_permutation(PivotsParameters) {
        bindings: [Read, ReadWrite],
        fragments: ["batch"],
        overrides: [],
        variants: [(F32, [])],
    }
}

parameters! {
    /// Of the determinant.
    DeterminantParameters { order: u32, batch: u32, minus_infinity: u32 }
}

kernel! {
    /// The determinant, its sign and its logarithm.
    LU_DETERMINANT = lu_determinant(DeterminantParameters) {
        bindings: [Read, Read, ReadWrite, ReadWrite, ReadWrite],
        fragments: ["batch", "lu_pivot"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}
