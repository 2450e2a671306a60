// A further level of a partitioned tridiagonal solve: chunks of 16 blocks of two equations are folded into one block each.
//
// blocks:      batch x blocks, the equations that the level below left
// block_values: batch x blocks x 2 x columns, their right-hand sides
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
@group(0) @binding(1) var<storage, read> blocks: array<u32>;
@group(0) @binding(2) var<storage, read> block_values: array<Scalar>;
@group(0) @binding(3) var<storage, read_write> pivots: array<Scalar>;
@group(0) @binding(4) var<storage, read_write> values: array<Scalar>;
@group(0) @binding(5) var<storage, read_write> folded: array<u32>;
@group(0) @binding(6) var<storage, read_write> remainders: array<Scalar>;

fn load_part(place: u32, i: u32) -> Real {
    let at = block_word(place, i * WORDS);
    return real_of_words(vec2<u32>(blocks[at], blocks[at + WORDS - 1u]));
}

fn load_coefficient(place: u32, i: u32) -> Scalar {
    let re = load_part(place, i * PARTS);
    var im = Real(0.0);
    if PARTS == 2u { im = load_part(place, i * PARTS + 1u); }
    return from_parts(re, im);
}

fn load_block(item: u32, block: u32, column: u32) -> Pair {
    let place = item * parameters.blocks + block;
    var pair: Pair;
    pair.l0 = load_coefficient(place, 0u);
    pair.a0 = load_coefficient(place, 1u);
    pair.b0 = load_coefficient(place, 2u);
    pair.r0 = load_coefficient(place, 3u);
    pair.l1 = load_coefficient(place, 4u);
    pair.a1 = load_coefficient(place, 5u);
    pair.b1 = load_coefficient(place, 6u);
    pair.r1 = load_coefficient(place, 7u);
    pair.largest = blocks[block_word(place, LARGEST_WORD)];
    pair.failed = blocks[block_word(place, FAILED_WORD)];
    pair.value0 = block_values[place * 2u * parameters.columns + column];
    pair.value1 = block_values[(place * 2u + 1u) * parameters.columns + column];
    return pair;
}

@compute @workgroup_size(32)
fn tridiagonal_blocks(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    fold(linear_workgroup(workgroup, workgroups) * 32u + local);
}
