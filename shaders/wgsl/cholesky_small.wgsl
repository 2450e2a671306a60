// Cholesky of many small matrices: A = U^H U, or A = L L^H with L = U^H.
//
// a:      batch x n x n, only the named triangle is read
// factor: batch x n x n, the other triangle zero
// info:   batch; 0, or the 1-based number of the first pivot that is not positive
//
// A workgroup owns 64 / ORDER whole matrices, an invocation two columns of one of them; n <= ORDER, and rows and
// columns up to the next multiple of four are padded with those of the identity.
// Source: LAPACK's potf2; see shared/cholesky_block.wgsl.

struct Parameters {
    order: u32,
    batch: u32,
    // 1 where the lower triangle is read and written.
    lower: u32,
    // The bits of a NaN.
    nan: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> a: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> factor: array<Scalar>;
@group(0) @binding(3) var<storage, read_write> info: array<i32>;

// Two columns each.
const THREADS = 32u;

// The order, and the order with its padding to whole steps of four rows.
var<private> order: u32;
var<private> padded: u32;

// Takes what is named of column `column` over into the upper triangle of `block`; of a lower triangle, that is a row of U^H.
// Padding is the identity. What is below the diagonal stays undefined: nothing depends on it.
fn load_column(start: u32, base: u32, column: u32, exists: bool) {
    let n = order;
    let lower = parameters.lower != 0u;
    let first = select(0u, column, lower);
    let end = select(column + 1u, padded, lower);
    for (var row = first; row < end; row++) {
        var value = from_real(select(Real(0.0), Real(1.0), row == column));
        if exists && row < n && column < n {
            value = a[base + row * n + column];
        }
        if lower {
            block[start + column * ORDER + row] = conjugate(value);
        } else {
            block[start + row * ORDER + column] = value;
        }
    }
}

// Of a lower factor, a row of U is conjugated; the other triangle becomes zero.
fn store_column(start: u32, base: u32, column: u32) {
    let n = order;
    let lower = parameters.lower != 0u;
    let first = start + select(column, column * ORDER, lower);
    let step = select(ORDER, 1u, lower);
    for (var row = 0u; row < n; row++) {
        var value = block[first + row * step];
        if lower { value = conjugate(value); }
        if select(row > column, column > row, lower) { value = zero(); }
        factor[base + row * n + column] = value;
    }
}

@compute @workgroup_size(THREADS)
fn cholesky_small(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    // Never less than the order, but lavapipe cannot know: where a loop's length is a parameter alone, it puts the value
    // in and optimises the kernel anew, for each dispatch.
    let n = min(parameters.order, workgroups.x * 64u);
    let rows = (n + 3u) / 4u * 4u;
    order = n;
    padded = rows;
    let lanes = ORDER / 2u;
    let column = local % lanes;
    let start = local / lanes * ORDER * ORDER;
    let item = linear_workgroup(workgroup, workgroups) * (THREADS / lanes) + local / lanes;
    let exists = item < parameters.batch;
    let base = item * n * n;

    load_column(start, base, column, exists);
    load_column(start, base, column + lanes, exists);
    workgroupBarrier();

    let failed = factor_block(start, column, rows, nan_real(parameters.nan));

    if exists {
        if column < n { store_column(start, base, column); }
        if column + lanes < n { store_column(start, base, column + lanes); }
        if column == 0u { info[item] = i32(failed); }
    }
}
