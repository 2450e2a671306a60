// A sum of matrices: X = x_weight X + y_weight Y, over all their real numbers.
//
// x, y: size
//
// An invocation owns a number.

struct Parameters {
    size: u32,
    x_weight: f32,
    y_weight: f32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> y: array<f32>;
@group(0) @binding(2) var<storage, read_write> x: array<f32>;

@compute @workgroup_size(64)
fn polar_combine(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let at = linear_workgroup(workgroup, workgroups) * 64u + local;
    if at < parameters.size { x[at] = parameters.x_weight * x[at] + parameters.y_weight * y[at]; }
}
