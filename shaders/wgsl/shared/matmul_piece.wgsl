// An 8 x 8 piece of C = beta C + alpha A B in sixteen named registers, and where it is written.
//
// Quads are rows of the piece: c<row><half> holds columns 4 half .. 4 half + 4 of that row. The registers have names
// because compilers put an indexed array of this size into memory.

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

var<private> c00: Quad;
var<private> c01: Quad;
var<private> c10: Quad;
var<private> c11: Quad;
var<private> c20: Quad;
var<private> c21: Quad;
var<private> c30: Quad;
var<private> c31: Quad;
var<private> c40: Quad;
var<private> c41: Quad;
var<private> c50: Quad;
var<private> c51: Quad;
var<private> c60: Quad;
var<private> c61: Quad;
var<private> c70: Quad;
var<private> c71: Quad;

fn clear_piece() {
    c00 = quad_zero();
    c01 = quad_zero();
    c10 = quad_zero();
    c11 = quad_zero();
    c20 = quad_zero();
    c21 = quad_zero();
    c30 = quad_zero();
    c31 = quad_zero();
    c40 = quad_zero();
    c41 = quad_zero();
    c50 = quad_zero();
    c51 = quad_zero();
    c60 = quad_zero();
    c61 = quad_zero();
    c70 = quad_zero();
    c71 = quad_zero();
}

// Adds the product of one column of A (eight rows) and one row of B (eight columns).
fn add_to_piece(a0: Quad, a1: Quad, b0: Quad, b1: Quad) {
    c00 = quad_multiply_add(quad_first(a0), b0, c00);
    c01 = quad_multiply_add(quad_first(a0), b1, c01);
    c10 = quad_multiply_add(quad_second(a0), b0, c10);
    c11 = quad_multiply_add(quad_second(a0), b1, c11);
    c20 = quad_multiply_add(quad_third(a0), b0, c20);
    c21 = quad_multiply_add(quad_third(a0), b1, c21);
    c30 = quad_multiply_add(quad_fourth(a0), b0, c30);
    c31 = quad_multiply_add(quad_fourth(a0), b1, c31);
    c40 = quad_multiply_add(quad_first(a1), b0, c40);
    c41 = quad_multiply_add(quad_first(a1), b1, c41);
    c50 = quad_multiply_add(quad_second(a1), b0, c50);
    c51 = quad_multiply_add(quad_second(a1), b1, c51);
    c60 = quad_multiply_add(quad_third(a1), b0, c60);
    c61 = quad_multiply_add(quad_third(a1), b1, c61);
    c70 = quad_multiply_add(quad_fourth(a1), b0, c70);
    c71 = quad_multiply_add(quad_fourth(a1), b1, c71);
}

fn store_scalar(row: u32, column: u32, item: u32, sum: Scalar) {
    if row >= parameters.rows || column >= parameters.columns { return; }
    let at = u32(parameters.c_start + i32(item) * parameters.c_batch + i32(row) * parameters.c_row
        + i32(column) * parameters.c_column);
    var value = scale(sum, parameters.alpha);
    // What stands in C is not read where it does not count: it may be NaN.
    if parameters.beta != 0.0 {
        value = multiply_add(from_real(parameters.beta), c[at], value);
    }
    c[at] = value;
}

fn store_quad(row: u32, column: u32, item: u32, sums: Quad) {
    store_scalar(row, column, item, quad_first(sums));
    store_scalar(row, column + 1u, item, quad_second(sums));
    store_scalar(row, column + 2u, item, quad_third(sums));
    store_scalar(row, column + 3u, item, quad_fourth(sums));
}

fn store_piece(row: u32, column: u32, item: u32) {
    store_quad(row, column, item, c00);
    store_quad(row, column + 4u, item, c01);
    store_quad(row + 1u, column, item, c10);
    store_quad(row + 1u, column + 4u, item, c11);
    store_quad(row + 2u, column, item, c20);
    store_quad(row + 2u, column + 4u, item, c21);
    store_quad(row + 3u, column, item, c30);
    store_quad(row + 3u, column + 4u, item, c31);
    store_quad(row + 4u, column, item, c40);
    store_quad(row + 4u, column + 4u, item, c41);
    store_quad(row + 5u, column, item, c50);
    store_quad(row + 5u, column + 4u, item, c51);
    store_quad(row + 6u, column, item, c60);
    store_quad(row + 6u, column + 4u, item, c61);
    store_quad(row + 7u, column, item, c70);
    store_quad(row + 7u, column + 4u, item, c71);
}
