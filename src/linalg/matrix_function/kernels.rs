//! The kernels of functions of Hermitian matrices, one of which serves what is made of singular values too.

use crate::kernel::{kernel, parameters};

parameters! {
    /// Of a function of eigenvalues.
    FunctionParameters { order: u32, batch: u32, exponential: u32, nan: u32 }
}

kernel! {
    /// The square root of a function of eigenvalues.
    FUNCTION_WEIGHTS = function_weights(FunctionParameters) {
        bindings: [Read, Read, ReadWrite, ReadWrite],
        fragments: ["batch"],
        overrides: [],
        variants: [(F32, []), (F64, [])],
    }
}

parameters! {
    /// Of weighted matrices.
    WeightParameters { rows: u32, columns: u32, batch: u32, by_rows: u32 }
}

kernel! {
    /// Rows or columns times real weights.
    SCALE_BY_WEIGHTS = scale_by_weights(WeightParameters) {
        bindings: [Read, Read, ReadWrite],
        fragments: [],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}
