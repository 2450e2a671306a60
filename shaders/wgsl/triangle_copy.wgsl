// Copies one triangle of matrices and zeroes the other: destination = triangle of source, or of source^H.
//
// source, destination: batch x n x n, row-major. An invocation owns sixteen elements of one column.

struct Parameters {
    order: u32,
    batch: u32,
    // 1 where `destination` receives source^H, so that its upper triangle comes from the lower one.
    adjoint: u32,
    // 1 where the lower triangle of `destination` is filled, 0 where the upper one is.
    lower: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> source: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> destination: array<Scalar>;

@compute @workgroup_size(64)
fn triangle_copy(
    @builtin(global_invocation_id) invocation: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
) {
    let n = parameters.order;
    let column = invocation.x;
    let first_row = invocation.y * 16u;
    if column < n {
        for (var item = invocation.z; item < parameters.batch; item += workgroups.z) {
            let base = item * n * n;
            for (var row = first_row; row < min(first_row + 16u, n); row++) {
                var value = zero();
                if select(column >= row, column <= row, parameters.lower != 0u) {
                    if parameters.adjoint != 0u {
                        value = conjugate(source[base + column * n + row]);
                    } else {
                        value = source[base + row * n + column];
                    }
                }
                destination[base + row * n + column] = value;
            }
        }
    }
}
