// C = beta C + alpha A B from packed operands: the parameters, the bindings, and how C is written.

struct Parameters {
    rows: u32,
    columns: u32,
    depth: u32,
    batch: u32,
    // Quads to the first one of A and B, from one row (one k) to the next, and from one item to the next.
    a_start: u32,
    a_row: u32,
    a_batch: u32,
    b_start: u32,
    b_row: u32,
    b_batch: u32,
    // Scalars to the first one of C, and between its rows, columns and items.
    c_start: i32,
    c_row: i32,
    c_column: i32,
    c_batch: i32,
    alpha: f32,
    beta: f32,
    // -1 where A is to be conjugated, else 1.
    a_sign: f32,
    // 1 where only the pieces that touch the upper triangle of C are wanted.
    upper: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
// A^T, packed: K rows of M. B, packed: K rows of N.
@group(0) @binding(1) var<storage, read> a: array<Quad>;
@group(0) @binding(2) var<storage, read> b: array<Quad>;
@group(0) @binding(3) var<storage, read_write> c: array<Scalar>;

fn store_scalar(at: u32, sum: Scalar) {
    var value = scale(sum, parameters.alpha);
    // What stands in C is not read where it does not count: it may be NaN.
    if parameters.beta != 0.0 {
        value = multiply_add(from_real(parameters.beta), c[at], value);
    }
    c[at] = value;
}

// Four rows and columns of C, whose first is (row, column).
fn store_block(row: u32, column: u32, item: u32, sums: Block) {
    var at = u32(parameters.c_start + i32(item) * parameters.c_batch + i32(row) * parameters.c_row
        + i32(column) * parameters.c_column);
    let down = u32(parameters.c_row);
    let right = u32(parameters.c_column);
    for (var i = 0u; i < 4u; i++) {
        if row + i < parameters.rows {
            let quad = block_row(sums, i);
            if column < parameters.columns { store_scalar(at, quad_at(quad, 0u)); }
            if column + 1u < parameters.columns { store_scalar(at + right, quad_at(quad, 1u)); }
            if column + 2u < parameters.columns { store_scalar(at + 2u * right, quad_at(quad, 2u)); }
            if column + 3u < parameters.columns { store_scalar(at + 3u * right, quad_at(quad, 3u)); }
        }
        at += down;
    }
}
