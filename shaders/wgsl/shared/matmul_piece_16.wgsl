// A 16 x 16 piece of C in 16 named blocks, and how it is summed up and written.
//
// The registers have names because compilers put an indexed array of this size into memory.

const PIECE = 16u;

var<private> c00: Block;
var<private> c01: Block;
var<private> c02: Block;
var<private> c03: Block;
var<private> c10: Block;
var<private> c11: Block;
var<private> c12: Block;
var<private> c13: Block;
var<private> c20: Block;
var<private> c21: Block;
var<private> c22: Block;
var<private> c23: Block;
var<private> c30: Block;
var<private> c31: Block;
var<private> c32: Block;
var<private> c33: Block;

fn clear_piece() {
    c00 = block_zero();
    c01 = block_zero();
    c02 = block_zero();
    c03 = block_zero();
    c10 = block_zero();
    c11 = block_zero();
    c12 = block_zero();
    c13 = block_zero();
    c20 = block_zero();
    c21 = block_zero();
    c22 = block_zero();
    c23 = block_zero();
    c30 = block_zero();
    c31 = block_zero();
    c32 = block_zero();
    c33 = block_zero();
}

// Adds the product of one column of A and one row of B.
fn add_to_piece(a0: Quad, a1: Quad, a2: Quad, a3: Quad, b0: Quad, b1: Quad, b2: Quad, b3: Quad) {
    c00 = block_add_outer(a0, b0, c00);
    c01 = block_add_outer(a0, b1, c01);
    c02 = block_add_outer(a0, b2, c02);
    c03 = block_add_outer(a0, b3, c03);
    c10 = block_add_outer(a1, b0, c10);
    c11 = block_add_outer(a1, b1, c11);
    c12 = block_add_outer(a1, b2, c12);
    c13 = block_add_outer(a1, b3, c13);
    c20 = block_add_outer(a2, b0, c20);
    c21 = block_add_outer(a2, b1, c21);
    c22 = block_add_outer(a2, b2, c22);
    c23 = block_add_outer(a2, b3, c23);
    c30 = block_add_outer(a3, b0, c30);
    c31 = block_add_outer(a3, b1, c31);
    c32 = block_add_outer(a3, b2, c32);
    c33 = block_add_outer(a3, b3, c33);
}

// A loop with a choice in it, not 16 calls: compilers that inline everything would take minutes over those.
fn store_piece(row: u32, column: u32, item: u32) {
    for (var at = 0u; at < 16u; at++) {
        var sums = c00;
        switch at {
            case 1u: { sums = c01; }
            case 2u: { sums = c02; }
            case 3u: { sums = c03; }
            case 4u: { sums = c10; }
            case 5u: { sums = c11; }
            case 6u: { sums = c12; }
            case 7u: { sums = c13; }
            case 8u: { sums = c20; }
            case 9u: { sums = c21; }
            case 10u: { sums = c22; }
            case 11u: { sums = c23; }
            case 12u: { sums = c30; }
            case 13u: { sums = c31; }
            case 14u: { sums = c32; }
            case 15u: { sums = c33; }
            default: {}
        }
        store_block(row + at / 4u * 4u, column + at % 4u * 4u, item, sums);
    }
}
