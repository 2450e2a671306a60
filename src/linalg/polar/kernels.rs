//! The kernels of the polar decomposition.

use crate::kernel::{kernel, parameters};

parameters! {
    /// Of what goes through matrices by columns of blocks of rows.
    ColumnsParameters { rows: u32, columns: u32, batch: u32, block_rows: u32 }
}

kernel! {
    /// Matrices scaled, and sums of squares.
    POLAR_PREPARE = polar_prepare(ColumnsParameters) {
        bindings: [Read, Read, ReadWrite, ReadWrite],
        fragments: ["power_of_two"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of the bound on a norm.
    BoundParameters { count: u32, batch: u32 }
}

kernel! {
    /// What brings each norm below 1.
    POLAR_BOUND = polar_bound(BoundParameters) {
        bindings: [Read, ReadWrite],
        fragments: ["batch"],
        overrides: [],
        variants: [(F32, []), (F64, [])],
    }
}

parameters! {
    /// Of the first iterate.
    StartParameters { order: u32, batch: u32, noise: f32 }
}

kernel! {
    /// The first iterate.
    POLAR_START = polar_start(StartParameters) {
        bindings: [Read, Read, ReadWrite],
        fragments: [],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of a matrix on the identity.
    StackParameters { order: u32, batch: u32, weight: f32 }
}

kernel! {
    /// A matrix on the identity.
    POLAR_STACK = polar_stack(StackParameters) {
        bindings: [Read, ReadWrite],
        fragments: [],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of a sum of matrices.
    CombineParameters { size: u32, x_low: u32, x_high: u32, y_low: u32, y_high: u32 }
}

kernel! {
    /// A sum of matrices.
    POLAR_COMBINE = polar_combine(CombineParameters) {
        bindings: [Read, ReadWrite],
        fragments: ["batch"],
        overrides: [],
        variants: [(F32, []), (F64, [])],
    }
}

parameters! {
    /// Of a Hermitian part.
    HermitianParameters { order: u32, batch: u32, scaled: u32, nan: u32 }
}

kernel! {
    /// The Hermitian part of a matrix.
    POLAR_HERMITIAN = polar_hermitian(HermitianParameters) {
        bindings: [Read, Read, ReadWrite, ReadWrite],
        fragments: ["power_of_two"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}
