// Matrices with the identity below: B = (weight X, I).
//
// x: batch x n x n; stack: batch x 2 n x n
//
// A workgroup owns 16 rows of 64 columns of both halves.

struct Parameters {
    order: u32,
    batch: u32,
    weight: f32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> x: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> stack: array<Scalar>;

@compute @workgroup_size(64)
fn polar_stack(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let n = parameters.order;
    let column = workgroup.x * 64u + local;
    let end = min(workgroup.y * 16u + 16u, n);
    if column < n {
        for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
            for (var row = workgroup.y * 16u; row < end; row++) {
                let at = (2u * item * n + row) * n + column;
                stack[at] = scale(x[(item * n + row) * n + column], real(parameters.weight));
                stack[at + n * n] = from_real(select(Real(), Real(1.0), row == column));
            }
        }
    }
}
