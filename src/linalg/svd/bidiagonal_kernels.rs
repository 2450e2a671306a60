//! The kernels of the singular value decomposition by a bidiagonal matrix.

use crate::kernel::{kernel, parameters};

parameters! {
    /// Of columns and rows from `first` on.
    BidiagonalParameters { order: u32, batch: u32, first: u32, last: u32 }
}

kernel! {
    /// Columns `first` to `last` of a reduction to bidiagonal form, for adapters that run shaders on the CPU.
    SVD_BIDIAGONAL = svd_bidiagonal(BidiagonalParameters) {
        bindings: [ReadWrite, ReadWrite, ReadWrite, ReadWrite],
        fragments: [],
        overrides: [MOST],
        variants: [(F32, [256]), (C64, [256]), (F64, [256]), (C128, [128])],
    }
}

kernel! {
    /// What reflectors `first` to `last - 1` make of Q and P.
    SVD_FORM = svd_form(BidiagonalParameters) {
        bindings: [Read, Read, ReadWrite],
        fragments: [],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of sweeps.
    IterateParameters {
        order: u32, batch: u32, slots: u32, iterations: u32, sweeps: u32, begins: u32, vectors: u32,
    }
}

kernel! {
    /// Sweeps of the QR algorithm on bidiagonal matrices, one matrix an invocation.
    SVD_ITERATE = svd_iterate(IterateParameters) {
        bindings: [ReadWrite, ReadWrite, ReadWrite, ReadWrite],
        fragments: [],
        overrides: [],
        variants: [(F32, []), (F64, [])],
    }
}

parameters! {
    /// Of the rotations of sweeps.
    RotateParameters { order: u32, batch: u32, slots: u32 }
}

kernel! {
    /// The rotations of sweeps applied to columns of Q and P.
    SVD_ROTATE = svd_rotate(RotateParameters) {
        bindings: [Read, Read, Read, ReadWrite],
        fragments: [],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of the results.
    CollectParameters { order: u32, batch: u32, rows: u32, adjoint: u32, nan: u32 }
}

kernel! {
    /// Singular values and vectors in descending order.
    SVD_COLLECT = svd_collect(CollectParameters) {
        bindings: [Read, Read, Read, Read, ReadWrite, ReadWrite, ReadWrite, ReadWrite],
        fragments: ["power_of_two"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}
