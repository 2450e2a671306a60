// An invocation's chunk of a tridiagonal system, folded into one block; see tridiagonal_merge.wgsl.
//
// The kernel that names this fragment defines load_block(item, block, column) -> Pair, and declares `parameters` with
//     columns, batch, blocks, chunks, stride, order
// and the buffers
//     pivots:     batch x CHUNK x 11 x chunks, the coefficients of the eliminated unknowns' equations
//     values:     batch x CHUNK x 2 x chunks x columns, their right-hand sides
//     folded:     batch x chunks blocks, the equations that are left
//     remainders: batch x chunks x 2 x columns, their right-hand sides
// Where one chunk is left, its two equations are solved, and `remainders` receives the unknowns.

fn store_part(place: u32, i: u32, value: Real) {
    let at = block_word(place, i * WORDS);
    let words = words_of_real(value);
    folded[at] = words.x;
    if WORDS == 2u { folded[at + 1u] = words.y; }
}

fn store_coefficient(place: u32, i: u32, value: Scalar) {
    store_part(place, i * PARTS, real_part(value));
    if PARTS == 2u { store_part(place, i * PARTS + 1u, imaginary_part(value)); }
}

fn store_block(place: u32, pair: Pair) {
    store_coefficient(place, 0u, pair.l0);
    store_coefficient(place, 1u, pair.a0);
    store_coefficient(place, 2u, pair.b0);
    store_coefficient(place, 3u, pair.r0);
    store_coefficient(place, 4u, pair.l1);
    store_coefficient(place, 5u, pair.a1);
    store_coefficient(place, 6u, pair.b1);
    store_coefficient(place, 7u, pair.r1);
    folded[block_word(place, LARGEST_WORD)] = pair.largest;
    folded[block_word(place, FAILED_WORD)] = pair.failed;
}

// The two equations of a block that has no neighbours, in a and b, by partial pivoting; the unknowns become the right-hand
// sides.
fn solve_pair(given: Pair, order: u32) -> Pair {
    var pair = given;
    if pivot_size(pair.a1) > pivot_size(pair.a0) {
        pair = Pair(
            pair.l1, pair.a1, pair.b1, pair.r1, pair.value1,
            pair.l0, pair.a0, pair.b0, pair.r0, pair.value0,
            pair.largest, pair.failed,
        );
    }
    let m = multiplier(pair.a1, pair.a0);
    let b1 = multiply_subtract(m, pair.b0, pair.b1);
    if pair.failed == 0u && is_zero(pair.a0) { pair.failed = 1u; }
    if pair.failed == 0u && is_zero(b1) { pair.failed = order; }
    let b = divide(multiply_subtract(m, pair.value0, pair.value1), b1);
    pair.value0 = divide(multiply_subtract(pair.b0, b, pair.value0), pair.a0);
    pair.value1 = b;
    return pair;
}

fn fold(index: u32) {
    let columns = parameters.columns;
    let chunks = parameters.chunks;
    let column = index % columns;
    let chunk = index / columns % chunks;
    let item = index / columns / chunks;
    if item < parameters.batch {
        let begin = chunk * CHUNK;
        let count = min(CHUNK, parameters.blocks - begin);
        var pair = load_block(item, begin, column);
        for (var step = 1u; step < CHUNK; step++) {
            if step < count {
                let block = begin + step;
                let merged = merge(pair, load_block(item, block, column), 2u * parameters.stride * block);
                pair = merged.pair;
                values[value_place(item, step, 0u, chunks, chunk, columns, column)] = merged.first.value;
                values[value_place(item, step, 1u, chunks, chunk, columns, column)] = merged.second.value;
                if column == 0u {
                    let at = pivot_place(item, step, 0u, chunks, chunk);
                    pivots[at] = merged.first.first;
                    pivots[at + chunks] = merged.first.second;
                    pivots[at + 2u * chunks] = merged.first.b;
                    pivots[at + 3u * chunks] = merged.first.r;
                    pivots[at + 4u * chunks] = merged.first.l;
                    pivots[at + 5u * chunks] = merged.first.a;
                    pivots[at + 6u * chunks] = merged.second.second;
                    pivots[at + 7u * chunks] = merged.second.b;
                    pivots[at + 8u * chunks] = merged.second.r;
                    pivots[at + 9u * chunks] = merged.second.l;
                    pivots[at + 10u * chunks] = merged.second.a;
                }
            }
        }
        if chunks == 1u {
            pair = solve_pair(pair, parameters.order);
        }
        let place = item * chunks + chunk;
        remainders[place * 2u * columns + column] = pair.value0;
        remainders[(place * 2u + 1u) * columns + column] = pair.value1;
        if column == 0u {
            store_block(place, pair);
        }
    }
}
