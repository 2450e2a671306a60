// Copies one triangle of matrices, or its adjoint.
//
//     destination = triangle of source, or of source^H
//
// source, destination: batch x n x n, row-major. The other triangle of `destination` becomes zero, or is left as it is.
// An invocation owns sixteen elements of one column.

struct Parameters {
    order: u32,
    batch: u32,
    // 1 where `destination` receives source^H, so that its upper triangle comes from the lower one.
    adjoint: u32,
    // 1 where the lower triangle of `destination` is filled, 0 where the upper one is.
    lower: u32,
    // 1 where the other triangle becomes zero.
    zero_other: u32,
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
    let lower = parameters.lower != 0u;
    let column = invocation.x;
    let first_row = invocation.y * 16u;
    // The rows of this column that are named.
    let named_begin = select(0u, column, lower);
    let named_end = select(column + 1u, n, lower);
    if column < n {
        for (var item = invocation.z; item < parameters.batch; item += workgroups.z) {
            let base = item * n * n;
            var at = base + first_row * n + column;
            var at_source = base + select(first_row * n + column, column * n + first_row, adjoint);
            let step = select(n, 1u, adjoint);
            for (var row = first_row; row < min(first_row + 16u, n); row++) {
                if row >= named_begin && row < named_end {
                    var value = source[at_source];
                    if adjoint { value = conjugate(value); }
                    destination[at] = value;
                } else if parameters.zero_other != 0u {
                    destination[at] = zero();
                }
                at += n;
                at_source += step;
            }
        }
    }
}
