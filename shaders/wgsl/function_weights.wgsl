// Square roots g(w) of a function of eigenvalues: with M = V diag(g(w)), M M^H is that function of the matrix.
//
//     g(w)^2 = sqrt(w)   or   g(w)^2 = exp(w)
//
// values: batch x n, ascending; failed: batch, not 0 where there are none
// weights: batch x n, NaN in an item that has no such function
// info:    batch: 0; or how many eigenvalues have no square root, being below -n eps of the largest modulus: what is nearer to zero
//          counts as zero; or n + 1 where there are no eigenvalues
//
// A workgroup owns an item. The exponential: argument reduction after Cody and Waite, and Taylor's series, as the built-in one may
// err by 2 |w| units.

struct Parameters {
    order: u32,
    batch: u32,
    // 1 for the exponential, 0 for the square root.
    exponential: u32,
    // The bits of a NaN.
    nan: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> values: array<f32>;
@group(0) @binding(2) var<storage, read> failed: array<i32>;
@group(0) @binding(3) var<storage, read_write> weights: array<f32>;
@group(0) @binding(4) var<storage, read_write> info: array<i32>;

var<workgroup> negative: atomic<u32>;

// exp(x) for |x| <= 90, infinite above what float32 holds.
fn exponential(x: f32) -> f32 {
    let n = round(x * 1.442695);
    let r = (x - n * 0.6931457519) - n * 1.4286068e-6;
    var tail = 1.984127e-4;
    tail = tail * r + 1.3888889e-3;
    tail = tail * r + 8.3333333e-3;
    tail = tail * r + 4.1666668e-2;
    tail = tail * r + 0.16666667;
    tail = tail * r + 0.5;
    let half = i32(n) / 2;
    let rest = i32(n) - half;
    let scaled = (1.0 + (r + r * r * tail)) * bitcast<f32>(u32(half + 127) << 23u);
    return scaled * bitcast<f32>(u32(rest + 127) << 23u);
}

@compute @workgroup_size(64)
fn function_weights(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let n = parameters.order;
    let item = min(linear_workgroup(workgroup, workgroups), parameters.batch - 1u);
    let first = item * n;
    // lavapipe does not clear workgroup memory.
    if local == 0u { atomicStore(&negative, 0u); }
    workgroupBarrier();
    let largest = max(abs(values[first]), abs(values[first + n - 1u]));
    let least = -(largest * (f32(n) * EPSILON));
    let none = failed[item] != 0;
    if parameters.exponential == 0u && !none {
        for (var i = local; i < n; i += 64u) {
            if values[first + i] < least { atomicAdd(&negative, 1u); }
        }
    }
    workgroupBarrier();
    let count = atomicLoad(&negative);
    for (var i = local; i < n; i += 64u) {
        var weight = bitcast<f32>(parameters.nan);
        if !none && count == 0u {
            let value = values[first + i];
            if parameters.exponential != 0u {
                weight = exponential(clamp(0.5 * value, -90.0, 90.0));
            } else {
                weight = sqrt(sqrt(max(value, 0.0)));
            }
        }
        weights[first + i] = weight;
    }
    if local == 0u { info[item] = select(i32(count), i32(n) + 1, none); }
}
