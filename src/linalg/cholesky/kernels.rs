//! The kernels of the Cholesky factorisation.

use crate::kernel::{kernel, parameters};

parameters! {
    /// Of many small factorisations.
    SmallParameters { order: u32, batch: u32, lower: u32, nan: u32 }
}

kernel! {
    /// Whole matrices of order up to ORDER, 64 / ORDER of them in a workgroup.
    CHOLESKY_SMALL = cholesky_small(SmallParameters) {
        bindings: [Read, ReadWrite, ReadWrite],
        fragments: ["batch", "cholesky_block"],
        overrides: [ORDER],
        variants: [
            (F32, [4]), (F32, [8]), (F32, [16]), (F32, [32]), (F32, [64]),
            (C64, [4]), (C64, [8]), (C64, [16]), (C64, [32]),
            (F64, [4]), (F64, [8]), (F64, [16]), (F64, [32]),
            (C128, [4]), (C128, [8]), (C128, [16]),
        ],
    }
}

parameters! {
    /// Of one block row.
    PanelParameters {
        order: u32, batch: u32, first: u32, packed_row: u32, packed_quads: u32, packed_batch: u32, columns: u32, lower: u32, nan: u32,
    }
}

kernel! {
    /// ORDER rows of U.
    CHOLESKY_PANEL = cholesky_panel(PanelParameters) {
        bindings: [Read, ReadWrite, ReadWrite, ReadWrite],
        fragments: ["packed", "substitution", "cholesky_block"],
        overrides: [ORDER],
        variants: [(F32, [64]), (C64, [32]), (F64, [32]), (C128, [16])],
    }
}

parameters! {
    /// Of the copy of a triangle.
    TriangleParameters { order: u32, batch: u32, adjoint: u32 }
}

kernel! {
    /// The upper triangle, or that of the adjoint.
    TRIANGLE_COPY = triangle_copy(TriangleParameters) {
        bindings: [Read, ReadWrite],
        fragments: [],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of the fill with NaN.
    FillParameters { size: u32, batch: u32, nan: u32 }
}

kernel! {
    /// NaN in the items that failed.
    FILL_FAILED = fill_failed(FillParameters) {
        bindings: [Read, ReadWrite],
        fragments: ["batch"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of the logarithm of a determinant.
    LogDeterminantParameters { order: u32, batch: u32 }
}

kernel! {
    /// Twice the sum of the logarithms of a diagonal.
    LOG_DETERMINANT = log_determinant(LogDeterminantParameters) {
        bindings: [Read, ReadWrite],
        fragments: ["batch"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}
