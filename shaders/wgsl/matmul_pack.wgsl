// Packs a matrix for the matrix product: rows of quads, each quad four neighbours of its row.
//
// matrix: batch x K x N with any strides, conjugated where asked; packed: batch x K x ceil(N / 4) quads, padded with
// zeros. An invocation owns one quad.
// Source: the packing of Goto and van de Geijn, Anatomy of high-performance matrix multiplication, ACM TOMS 34(3), 2008.

struct Parameters {
    // Rows, columns and items of the matrix, quads in a packed row.
    depth: u32,
    columns: u32,
    batch: u32,
    quads: u32,
    // Scalars to the first element, and between rows, columns and items; a triangle reversed has negative strides.
    start: i32,
    row: i32,
    column: i32,
    item: i32,
    conjugate: u32,
    // 1 where neighbouring invocations take neighbouring rows, because those lie side by side.
    by_rows: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> matrix: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> packed: array<Quad>;

fn load(k: u32, i: u32, item: u32) -> Scalar {
    if i >= parameters.columns { return zero(); }
    let at = parameters.start + i32(item) * parameters.item + i32(k) * parameters.row + i32(i) * parameters.column;
    let value = matrix[u32(at)];
    if parameters.conjugate != 0u { return conjugate(value); }
    return value;
}

@compute @workgroup_size(64)
fn matmul_pack(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let at = linear_workgroup(workgroup, workgroups) * 64u + local;
    if at >= parameters.depth * parameters.quads { return; }
    var k = at / parameters.quads;
    var quad_column = at % parameters.quads;
    if parameters.by_rows != 0u {
        k = at % parameters.depth;
        quad_column = at / parameters.depth;
    }
    let i = quad_column * 4u;
    for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
        packed[(item * parameters.depth + k) * parameters.quads + quad_column] =
            quad(load(k, i, item), load(k, i + 1u, item), load(k, i + 2u, item), load(k, i + 3u, item));
    }
}
