// A sum of matrices: X = x_weight X + y_weight Y, over all their real numbers.
//
// x, y: size
//
// An invocation owns a number.

struct Parameters {
    size: u32,
    // The words of the weights.
    x_low: u32,
    x_high: u32,
    y_low: u32,
    y_high: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> y: array<Real>;
@group(0) @binding(2) var<storage, read_write> x: array<Real>;

@compute @workgroup_size(64)
fn polar_combine(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let at = linear_workgroup(workgroup, workgroups) * 64u + local;
    let x_weight = real_of_words(vec2<u32>(parameters.x_low, parameters.x_high));
    let y_weight = real_of_words(vec2<u32>(parameters.y_low, parameters.y_high));
    if at < parameters.size { x[at] = x_weight * x[at] + y_weight * y[at]; }
}
