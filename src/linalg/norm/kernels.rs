//! The kernel of norms.

use crate::kernel::{kernel, parameters};

parameters! {
    /// Of what is made of singular values.
    SummaryParameters { count: u32, batch: u32, kind: u32, rcond: f32, nan: u32, infinity: u32 }
}

kernel! {
    /// One number of the singular values of each item.
    SINGULAR_SUMMARY = singular_summary(SummaryParameters) {
        bindings: [Read, Read, ReadWrite, ReadWrite],
        fragments: ["batch"],
        overrides: [],
        variants: [(F32, []), (F64, [])],
    }
}
