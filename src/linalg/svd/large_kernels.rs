//! The kernel of the singular value decomposition of large matrices; it otherwise uses those of its pieces.

use crate::kernel::{kernel, parameters};

parameters! {
    /// Of the results.
    GatherParameters { order: u32, batch: u32, rows: u32, nan: u32 }
}

kernel! {
    /// Singular values and right singular vectors from eigenvalues and eigenvectors.
    SVD_GATHER = svd_gather(GatherParameters) {
        bindings: [Read, Read, Read, Read, Read, ReadWrite, ReadWrite, ReadWrite],
        fragments: ["power_of_two"],
        overrides: [],
        variants: [(F32, []), (C64, [])],
    }
}
