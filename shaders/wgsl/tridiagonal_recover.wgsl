// Back substitution in the chunks of one level of a partitioned tridiagonal solve.
//
// pivots, values: what the fold of this level kept; see shared/tridiagonal_fold.wgsl
// ends:           batch x chunks x 2 x columns, the first and the last unknown of each chunk
// top:            batch blocks, the last fold's; tells which items are singular
// x:              batch x rows x columns, all unknowns of this level; NaN where the item is singular
// info:           batch; 0, or the 1-based number of an unknown for which no pivot but zero was found
//
// An invocation owns one chunk for one right-hand side.
// Source: Hegland, Numer. Math. 59 (1991); see shared/tridiagonal_merge.wgsl.

struct Parameters {
    columns: u32,
    batch: u32,
    // Blocks and chunks of an item.
    blocks: u32,
    chunks: u32,
    // Unknowns of an item at this level.
    rows: u32,
    // Rows of the whole system.
    order: u32,
    // The bits of a NaN.
    nan: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> pivots: array<Scalar>;
@group(0) @binding(2) var<storage, read> values: array<Scalar>;
@group(0) @binding(3) var<storage, read> ends: array<Scalar>;
@group(0) @binding(4) var<storage, read> top: array<u32>;
@group(0) @binding(5) var<storage, read_write> x: array<Scalar>;
@group(0) @binding(6) var<storage, read_write> info: array<i32>;

fn store(item: u32, row: u32, column: u32, value: Scalar, failed: bool) {
    if row < parameters.rows {
        var result = value;
        let nan = nan_real(parameters.nan);
        if failed { result = from_parts(nan, nan); }
        x[(item * parameters.rows + row) * parameters.columns + column] = result;
    }
}

@compute @workgroup_size(32)
fn tridiagonal_recover(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let index = linear_workgroup(workgroup, workgroups) * 32u + local;
    let columns = parameters.columns;
    let chunks = parameters.chunks;
    let column = index % columns;
    let chunk = index / columns % chunks;
    let item = index / columns / chunks;
    if item < parameters.batch {
        let failed = min(top[block_word(item, FAILED_WORD)], parameters.order);
        let begin = chunk * CHUNK;
        let count = min(CHUNK, parameters.blocks - begin);
        let place = (item * chunks + chunk) * 2u;
        let a = ends[place * columns + column];
        var b = ends[(place + 1u) * columns + column];
        var l = zero();
        var r = zero();
        if chunk > 0u { l = ends[(place - 1u) * columns + column]; }
        if chunk + 1u < chunks { r = ends[(place + 2u) * columns + column]; }
        for (var back = 1u; back < CHUNK; back++) {
            if back < count {
                let step = count - back;
                let at = pivot_place(item, step, 0u, chunks, chunk);
                var second = values[value_place(item, step, 1u, chunks, chunk, columns, column)];
                second = multiply_subtract(pivots[at + 7u * chunks], b, second);
                second = multiply_subtract(pivots[at + 8u * chunks], r, second);
                second = multiply_subtract(pivots[at + 9u * chunks], l, second);
                second = multiply_subtract(pivots[at + 10u * chunks], a, second);
                second = divide(second, pivots[at + 6u * chunks]);
                var first = values[value_place(item, step, 0u, chunks, chunk, columns, column)];
                first = multiply_subtract(pivots[at + chunks], second, first);
                first = multiply_subtract(pivots[at + 2u * chunks], b, first);
                first = multiply_subtract(pivots[at + 3u * chunks], r, first);
                first = multiply_subtract(pivots[at + 4u * chunks], l, first);
                first = multiply_subtract(pivots[at + 5u * chunks], a, first);
                first = divide(first, pivots[at]);
                let row = 2u * (begin + step);
                store(item, row, column, second, failed != 0u);
                store(item, row + 1u, column, b, failed != 0u);
                b = first;
                r = second;
            }
        }
        store(item, 2u * begin, column, a, failed != 0u);
        store(item, 2u * begin + 1u, column, b, failed != 0u);
        if chunk == 0u && column == 0u { info[item] = i32(failed); }
    }
}
