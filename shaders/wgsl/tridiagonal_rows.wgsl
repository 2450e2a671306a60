// The first level of a partitioned tridiagonal solve: chunks of 32 rows are folded into two equations each.
//
//     lower(i) x(i - 1) + diagonal(i) x(i) + upper(i) x(i + 1) = b(i)
//
// lower, diagonal, upper: batch x n; lower(0) and upper(n - 1) are not read
// b:                      batch x n x columns
// pivots, values, folded, remainders: see shared/tridiagonal_fold.wgsl
//
// An invocation owns one chunk for one right-hand side; those of the first column store the coefficients.
// Source: Hegland, Numer. Math. 59 (1991); see shared/tridiagonal_merge.wgsl.

struct Parameters {
    columns: u32,
    batch: u32,
    // Blocks and chunks of an item.
    blocks: u32,
    chunks: u32,
    // Pairs of rows in a block.
    stride: u32,
    // Rows of an item.
    order: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> lower: array<Scalar>;
@group(0) @binding(2) var<storage, read> diagonal: array<Scalar>;
@group(0) @binding(3) var<storage, read> upper: array<Scalar>;
@group(0) @binding(4) var<storage, read> b: array<Scalar>;
@group(0) @binding(5) var<storage, read_write> pivots: array<Scalar>;
@group(0) @binding(6) var<storage, read_write> values: array<Scalar>;
@group(0) @binding(7) var<storage, read_write> folded: array<u32>;
@group(0) @binding(8) var<storage, read_write> remainders: array<Scalar>;

// Rows 2 block and 2 block + 1. Where the second does not exist, it is one that says that an unknown after the last is 0,
// with a coefficient of the size of its neighbours.
fn load_block(item: u32, block: u32, column: u32) -> Pair {
    let n = parameters.order;
    let row = 2u * block;
    let at = item * n + row;
    var pair: Pair;
    if row > 0u { pair.l0 = lower[at]; }
    pair.a0 = diagonal[at];
    pair.value0 = b[at * parameters.columns + column];
    if row + 1u < n {
        pair.b0 = upper[at];
        pair.a1 = lower[at + 1u];
        pair.b1 = diagonal[at + 1u];
        if row + 2u < n { pair.r1 = upper[at + 1u]; }
        pair.value1 = b[(at + 1u) * parameters.columns + column];
    } else {
        pair.b1 = pair.a0;
        if pivot_size(pair.l0) > pivot_size(pair.a0) { pair.b1 = pair.l0; }
    }
    pair.largest = largest_of(pair);
    return pair;
}

@compute @workgroup_size(32)
fn tridiagonal_rows(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    fold(linear_workgroup(workgroup, workgroups) * 32u + local);
}
