// Copies the upper triangle of matrices, or of their adjoints.
//
//     destination = upper triangle of source, or of source^H
//
// source, destination: batch x n x n, row-major. What is below the diagonal of `destination` is left as it is.
// An invocation owns sixteen elements of one column.

struct Parameters {
    order: u32,
    batch: u32,
    // 1 where `destination` receives source^H, so that only the lower triangle of `source` is read.
    adjoint: u32,
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
    let adjoint = parameters.adjoint != 0u;
    let column = invocation.x;
    let first_row = invocation.y * 16u;
    let end_row = min(first_row + 16u, column + 1u);
    if column < n && first_row <= column {
        for (var item = invocation.z; item < parameters.batch; item += workgroups.z) {
            let base = item * n * n;
            var at = base + first_row * n + column;
            var at_source = base + select(first_row * n + column, column * n + first_row, adjoint);
            let step = select(n, 1u, adjoint);
            for (var row = first_row; row < end_row; row++) {
                var value = source[at_source];
                if adjoint { value = conjugate(value); }
                destination[at] = value;
                at += n;
                at_source += step;
            }
        }
    }
}
