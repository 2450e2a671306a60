//! The kernels of the triangular solve.

use crate::kernel::{kernel, parameters};

parameters! {
    /// Of the solve with one diagonal block.
    BlockParameters {
        order: u32, columns: u32, batch: u32, first: u32,
        t_start: i32, t_row: i32, t_column: i32, t_batch: i32,
        x_start: i32, x_row: i32, x_column: i32, x_batch: i32,
        conjugate: u32, unit: u32, packed_quads: u32,
    }
}

kernel! {
    /// `T11 X1 = X1` with one diagonal block, in place.
    TRIANGULAR_SOLVE_BLOCK = triangular_solve_block(BlockParameters) {
        bindings: [Read, ReadWrite, ReadWrite],
        fragments: ["packed", "substitution"],
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
    /// Of the solve for few right-hand sides.
    NarrowParameters {
        batch: u32, begin: u32, end: u32,
        t_start: i32, t_row: i32, t_column: i32, t_batch: i32,
        x_start: i32, x_row: i32, x_column: i32, x_batch: i32,
        conjugate: u32, unit: u32,
    }
}

kernel! {
    /// `T X = X` for few right-hand sides, in place.
    TRIANGULAR_SOLVE_NARROW = triangular_solve_narrow(NarrowParameters) {
        bindings: [Read, ReadWrite],
        fragments: ["division"],
        overrides: [ROWS],
        variants: [
            (F32, [8]), (F32, [64]), (C64, [8]), (C64, [64]),
            (F64, [8]), (F64, [64]), (C128, [8]), (C128, [64]),
        ],
    }
}
