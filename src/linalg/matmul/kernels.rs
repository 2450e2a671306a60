//! The kernels of the matrix product.

use crate::kernel::{kernel, parameters};

parameters! {
    /// Of the products of packed operands.
    ProductParameters {
        rows: u32, columns: u32, depth: u32, batch: u32,
        a_start: u32, a_row: u32, a_batch: u32,
        b_start: u32, b_row: u32, b_batch: u32,
        c_start: i32, c_row: i32, c_column: i32, c_batch: i32,
        alpha: f32, beta: f32, a_sign: f32, upper: u32,
    }
}

kernel! {
    /// `C = beta C + alpha A B` from packed operands, for adapters that run shaders on the CPU.
    MATMUL_DIRECT = matmul_direct(ProductParameters) {
        bindings: [Read, Read, ReadWrite],
        fragments: ["matmul_product", "matmul_piece_16"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

kernel! {
    /// `C = beta C + alpha A B` from packed operands, through workgroup memory.
    MATMUL_TILED = matmul_tiled(ProductParameters) {
        bindings: [Read, Read, ReadWrite],
        fragments: ["matmul_product", "matmul_piece_8"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of the product of small matrices.
    SmallParameters {
        rows: u32, columns: u32, depth: u32, batch: u32,
        a_start: u32, a_row: u32, a_column: u32, a_batch: u32,
        b_start: u32, b_row: u32, b_column: u32, b_batch: u32,
        conjugate_a: u32, conjugate_b: u32, accumulate: u32,
    }
}

kernel! {
    /// `C = C + A B` or `C = A B`, one element per invocation, operands with any strides.
    MATMUL_SMALL = matmul_small(SmallParameters) {
        bindings: [Read, Read, ReadWrite],
        fragments: ["batch"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of packing.
    PackParameters {
        depth: u32, columns: u32, batch: u32, quads: u32,
        start: i32, row: i32, column: i32, item: i32,
        conjugate: u32, by_rows: u32,
    }
}

kernel! {
    /// Rows of quads from a matrix with any strides.
    MATMUL_PACK = matmul_pack(PackParameters) {
        bindings: [Read, ReadWrite],
        fragments: [],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}
