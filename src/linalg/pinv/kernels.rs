//! The kernels of what is solved by singular values.

use crate::kernel::{kernel, parameters};

parameters! {
    /// Of singular values that may count or not.
    InverseParameters { count: u32, batch: u32, rcond: f32, nan: u32 }
}

kernel! {
    /// The inverses of those that count.
    INVERSE_WEIGHTS = inverse_weights(InverseParameters) {
        bindings: [Read, Read, ReadWrite, ReadWrite],
        fragments: ["batch"],
        overrides: [],
        variants: [(F32, []), (F64, [])],
    }
}
