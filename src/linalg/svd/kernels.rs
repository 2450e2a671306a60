//! The kernels of the singular value decomposition of small matrices.

use crate::kernel::{kernel, parameters};

parameters! {
    /// Of the largest moduli of matrices.
    MaximumParameters { size: u32, batch: u32, block: u32 }
}

kernel! {
    /// The largest modulus in each block of elements.
    SVD_MAXIMUM = svd_maximum(MaximumParameters) {
        bindings: [Read, ReadWrite],
        fragments: ["power_of_two"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of a scaled copy.
    PrepareParameters { rows: u32, columns: u32, batch: u32, blocks: u32, adjoint: u32, nan: u32 }
}

kernel! {
    /// Matrices or their adjoints, scaled.
    SVD_PREPARE = svd_prepare(PrepareParameters) {
        bindings: [Read, Read, ReadWrite, ReadWrite],
        fragments: ["power_of_two"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of many small triangular matrices.
    SmallParameters { order: u32, batch: u32, item: u32, vectors: u32, adjoint: u32, sweeps: u32, nan: u32 }
}

kernel! {
    /// Whole triangular matrices of order up to ORDER; several of them in a workgroup where ORDER is 8 or 16.
    SVD_SMALL = svd_small(SmallParameters) {
        bindings: [Read, Read, ReadWrite, ReadWrite, ReadWrite, ReadWrite],
        fragments: ["batch", "power_of_two", "svd_columns"],
        overrides: [ORDER],
        variants: [
            (F32, [8]), (F32, [16]), (F32, [32]), (F32, [64]),
            (C64, [8]), (C64, [16]), (C64, [32]),
            (F64, [8]), (F64, [16]), (F64, [32]),
            (C128, [8]), (C128, [16]), (C128, [32]),
        ],
    }
}

parameters! {
    /// Of left singular vectors with few rows.
    LeftParameters { rows: u32, count: u32, order: u32, batch: u32, adjoint: u32, nan: u32 }
}

kernel! {
    /// U of up to ORDER rows, four of them in a workgroup where ORDER is 8.
    SVD_LEFT = svd_left(LeftParameters) {
        bindings: [Read, Read, Read, ReadWrite],
        fragments: ["batch"],
        overrides: [ORDER],
        variants: [
            (F32, [8]), (F32, [16]), (F32, [32]),
            (C64, [8]), (C64, [16]), (C64, [32]),
            (F64, [8]), (F64, [16]), (F64, [32]),
            (C128, [8]), (C128, [16]),
        ],
    }
}
