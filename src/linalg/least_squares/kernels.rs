//! The kernel of the least-squares solver.

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
        variants: [(F32, []), (C64, [])],
    }
}
