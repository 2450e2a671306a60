// Matrix product C = beta C + alpha A B from packed operands, through workgroup memory.
//
// a: A^T packed, batch x K x M; b: B packed, batch x K x N; c: batch x M x N with any strides.
//
// A workgroup owns a 64 x 64 tile of C, each of its 64 invocations an 8 x 8 piece of it; DEPTH rows of A^T and B at a
// time lie in workgroup memory (16 KiB in all with 16 rows of complex numbers, of which complex128 gets 8).
// Source: Volkov and Demmel, Benchmarking GPUs to tune dense linear algebra, SC 2008.

const DEPTH = min(16u, 32u / (PARTS * WORDS));
// Quads in a row of a tile.
const WIDTH = 16u;

var<workgroup> tile_a: array<Quad, DEPTH * WIDTH>;
var<workgroup> tile_b: array<Quad, DEPTH * WIDTH>;

@compute @workgroup_size(64)
fn matmul_tiled(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let tile_row = workgroup.y * 64u;
    let tile_column = workgroup.x * 64u;
    if parameters.upper != 0u && tile_row > tile_column + 63u { return; }
    let piece_row = local / 8u;
    let piece_column = local % 8u;
    let quads_a = parameters.a_row;
    let quads_b = parameters.b_row;
    for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
        let first_a = parameters.a_start + item * parameters.a_batch + tile_row / 4u;
        let first_b = parameters.b_start + item * parameters.b_batch + tile_column / 4u;
        clear_piece();
        for (var first = 0u; first < parameters.depth; first += DEPTH) {
            for (var at = local; at < DEPTH * WIDTH; at += 64u) {
                let k = first + at / WIDTH;
                let quad = at % WIDTH;
                var next_a = quad_zero();
                var next_b = quad_zero();
                if k < parameters.depth {
                    if tile_row + quad * 4u < parameters.rows {
                        next_a = quad_conjugate(a[first_a + k * quads_a + quad], real(parameters.a_sign));
                    }
                    if tile_column + quad * 4u < parameters.columns {
                        next_b = b[first_b + k * quads_b + quad];
                    }
                }
                tile_a[at] = next_a;
                tile_b[at] = next_b;
            }
            workgroupBarrier();
            for (var k = 0u; k < DEPTH; k++) {
                let at_a = k * WIDTH + piece_row * 2u;
                let at_b = k * WIDTH + piece_column * 2u;
                add_to_piece(tile_a[at_a], tile_a[at_a + 1u], tile_b[at_b], tile_b[at_b + 1u]);
            }
            workgroupBarrier();
        }
        store_piece(tile_row + piece_row * 8u, tile_column + piece_column * 8u, item);
    }
}
