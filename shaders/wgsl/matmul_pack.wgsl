// Packs a matrix for the matrix product: rows of quads, each quad four neighbours of its row.
//
// matrix: batch x K x N with any strides, conjugated where asked; packed: batch x K x ceil(N / 4) quads, padded with
// zeros. An invocation owns eight quads in a row or a column, whichever way its neighbours read neighbours.
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

fn load(at: i32) -> Scalar {
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
    let by_rows = parameters.by_rows != 0u;
    let fast = workgroup.x * 64u + local;
    let fast_end = select(parameters.quads, parameters.depth, by_rows);
    let slow_end = select(parameters.depth, parameters.quads, by_rows);
    let across = parameters.column;
    if fast < fast_end {
        for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
            for (var band = workgroup.y * 8u; band < slow_end; band += workgroups.y * 8u) {
                for (var slow = band; slow < min(band + 8u, slow_end); slow++) {
                    let k = select(slow, fast, by_rows);
                    let quad_column = select(fast, slow, by_rows);
                    let i = quad_column * 4u;
                    let at = parameters.start + i32(item) * parameters.item + i32(k) * parameters.row + i32(i) * across;
                    let a0 = load(at);
                    var a1 = zero();
                    var a2 = zero();
                    var a3 = zero();
                    if i + 1u < parameters.columns { a1 = load(at + across); }
                    if i + 2u < parameters.columns { a2 = load(at + 2 * across); }
                    if i + 3u < parameters.columns { a3 = load(at + 3 * across); }
                    packed[(item * parameters.depth + k) * parameters.quads + quad_column] = quad(a0, a1, a2, a3);
                }
            }
        }
    }
}
