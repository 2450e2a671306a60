// Matrix product C = beta C + alpha A B from packed operands, without workgroup memory.
//
// a: A^T packed, batch x K x M; b: B packed, batch x K x N; c: batch x M x N with any strides.
//
// An invocation owns an 8 x 8 piece of C; a workgroup eight pieces side by side. For adapters that run shaders on the
// CPU, whose caches do what workgroup memory does on a GPU.
// Source: Goto and van de Geijn, Anatomy of high-performance matrix multiplication, ACM TOMS 34(3), 2008.

@compute @workgroup_size(8)
fn matmul_direct(
    @builtin(global_invocation_id) invocation: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
) {
    let column = invocation.x * 8u;
    let row = invocation.y * 8u;
    if column >= parameters.columns { return; }
    if parameters.upper != 0u && row > column + 7u { return; }
    for (var item = invocation.z; item < parameters.batch; item += workgroups.z) {
        var at_a = parameters.a_start + item * parameters.a_batch + row / 4u;
        var at_b = parameters.b_start + item * parameters.b_batch + column / 4u;
        clear_piece();
        for (var k = 0u; k < parameters.depth; k++) {
            add_to_piece(
                quad_conjugate(a[at_a], parameters.a_sign),
                quad_conjugate(a[at_a + 1u], parameters.a_sign),
                b[at_b],
                b[at_b + 1u],
            );
            at_a += parameters.a_row;
            at_b += parameters.b_row;
        }
        store_piece(row, column, item);
    }
}
