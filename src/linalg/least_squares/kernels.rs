//! The kernels of least squares.

use crate::kernel::{kernel, parameters};

parameters! {
    /// Of the search for zeros.
    InfoParameters { batch: u32, order: u32, step: u32, item: u32 }
}

kernel! {
    /// The first zero on each diagonal.
    LEAST_SQUARES_INFO = least_squares_info(InfoParameters) {
        bindings: [Read, ReadWrite],
        fragments: ["batch"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of sums of squares over some rows.
    ResidualParameters { rows: u32, columns: u32, batch: u32, first: u32, count: u32 }
}

kernel! {
    /// The squared lengths of the columns of a difference.
    LEAST_SQUARES_RESIDUALS = least_squares_residuals(ResidualParameters) {
        bindings: [Read, Read, ReadWrite],
        fragments: ["batch"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}
