// The first iterate of a polar decomposition: X = factor A + noise (2 sqrt(n) I + S), S random in -1 .. 1.
//
// a, x:   batch x n x n
// factor: batch
//
// Where A is exactly singular, all that follows would leave X so; what is added, always the same, makes it regular.
// A workgroup owns 16 rows of 64 columns.

struct Parameters {
    order: u32,
    batch: u32,
    noise: f32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> a: array<Scalar>;
@group(0) @binding(2) var<storage, read> factor: array<Real>;
@group(0) @binding(3) var<storage, read_write> x: array<Scalar>;

fn noise(row: u32, column: u32) -> f32 {
    var bits = (row * 0x9e3779b1u) ^ (column * 0x85ebca77u + 0xc2b2ae3du);
    bits = (bits ^ (bits >> 15u)) * 0x2c1b3c6du;
    bits = (bits ^ (bits >> 12u)) * 0x297a2d39u;
    bits = bits ^ (bits >> 15u);
    let diagonal = select(0.0, 2.0 * sqrt(f32(parameters.order)), row == column);
    return parameters.noise * (diagonal + f32(bits >> 8u) / 8388608.0 - 1.0);
}

@compute @workgroup_size(64)
fn polar_start(
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
                let at = (item * n + row) * n + column;
                x[at] = scale(a[at], factor[item]) + from_real(real(noise(row, column)));
            }
        }
    }
}
