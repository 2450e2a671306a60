// Matrix product C = beta C + alpha A B from packed operands, without workgroup memory.
//
// a: A^T packed, batch x K x M; b: B packed, batch x K x N; c: batch x M x N with any strides.
//
// An invocation owns a 16 x 16 piece of C; a workgroup two rows of four pieces. For adapters that run shaders on the CPU,
// whose caches do what workgroup memory does on a GPU.
// Source: Goto and van de Geijn, Anatomy of high-performance matrix multiplication, ACM TOMS 34(3), 2008.

@compute @workgroup_size(8)
fn matmul_direct(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let column = (workgroup.x * 4u + local % 4u) * PIECE;
    let row = (workgroup.y * 2u + local / 4u) * PIECE;
    let wanted = parameters.upper == 0u || row < column + PIECE;
    if column < parameters.columns && row < parameters.rows && wanted {
        for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
            var at_a = parameters.a_start + item * parameters.a_batch + row / 4u;
            var at_b = parameters.b_start + item * parameters.b_batch + column / 4u;
            clear_piece();
            for (var k = 0u; k < parameters.depth; k++) {
                add_to_piece(
                    quad_conjugate(a[at_a], real(parameters.a_sign)),
                    quad_conjugate(a[at_a + 1u], real(parameters.a_sign)),
                    quad_conjugate(a[at_a + 2u], real(parameters.a_sign)),
                    quad_conjugate(a[at_a + 3u], real(parameters.a_sign)),
                    b[at_b],
                    b[at_b + 1u],
                    b[at_b + 2u],
                    b[at_b + 3u],
                );
                at_a += parameters.a_row;
                at_b += parameters.b_row;
            }
            store_piece(row, column, item);
        }
    }
}
