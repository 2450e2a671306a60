// A 8 x 8 piece of C in 4 named blocks, and how it is summed up and written.
//
// The registers have names because compilers put an indexed array of this size into memory.

const PIECE = 8u;

var<private> c00: Block;
var<private> c01: Block;
var<private> c10: Block;
var<private> c11: Block;

fn clear_piece() {
    c00 = block_zero();
    c01 = block_zero();
    c10 = block_zero();
    c11 = block_zero();
}

// Adds the product of one column of A and one row of B.
fn add_to_piece(a0: Quad, a1: Quad, b0: Quad, b1: Quad) {
    c00 = block_add_outer(a0, b0, c00);
    c01 = block_add_outer(a0, b1, c01);
    c10 = block_add_outer(a1, b0, c10);
    c11 = block_add_outer(a1, b1, c11);
}

// A loop with a choice in it, not 4 calls: compilers that inline everything would take minutes over those.
fn store_piece(row: u32, column: u32, item: u32) {
    for (var at = 0u; at < 4u; at++) {
        var sums = c00;
        switch at {
            case 1u: { sums = c01; }
            case 2u: { sums = c10; }
            case 3u: { sums = c11; }
            default: {}
        }
        store_block(row + at / 2u * 4u, column + at % 2u * 4u, item, sums);
    }
}
