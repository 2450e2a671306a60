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
    var value = scale(sum, real(parameters.alpha));
    // What stands in C is not read where it does not count: it may be NaN.
    if parameters.beta != 0.0 {
        value = multiply_add(from_real(real(parameters.beta)), c[at], value);
    }
    c[at] = value;
}

// Four neighbours of a row of C, the first of which stands at `at`; those from `columns` on do not exist.
fn store_quad(at: u32, right: u32, columns: u32, sums: Quad) {
    if columns > 0u { store_scalar(at, quad_at(sums, 0u)); }
    if columns > 1u { store_scalar(at + right, quad_at(sums, 1u)); }
    if columns > 2u { store_scalar(at + 2u * right, quad_at(sums, 2u)); }
    if columns > 3u { store_scalar(at + 3u * right, quad_at(sums, 3u)); }
}

// Four rows and columns of C, whose first is (row, column).
fn store_block(row: u32, column: u32, item: u32, sums: Block) {
    let at = u32(parameters.c_start + i32(item) * parameters.c_batch + i32(row) * parameters.c_row
        + i32(column) * parameters.c_column);
    let down = u32(parameters.c_row);
    let right = u32(parameters.c_column);
    // Not more than there are, and none below the last row.
    let columns = parameters.columns - min(column, parameters.columns);
    let rows = parameters.rows - min(row, parameters.rows);
    store_quad(at, right, select(0u, columns, rows > 0u), block_row(sums, 0u));
    store_quad(at + down, right, select(0u, columns, rows > 1u), block_row(sums, 1u));
    store_quad(at + 2u * down, right, select(0u, columns, rows > 2u), block_row(sums, 2u));
    store_quad(at + 3u * down, right, select(0u, columns, rows > 3u), block_row(sums, 3u));
}
