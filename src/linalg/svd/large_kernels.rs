//! The kernels of the singular value decomposition of large matrices beside those of its pieces.

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
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of what is rounding errors alone.
    CutParameters { order: u32, batch: u32 }
}

kernel! {
    /// Columns of rounding errors become zero.
    SVD_CUT = svd_cut(CutParameters) {
        bindings: [Read, ReadWrite],
        fragments: [],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}
