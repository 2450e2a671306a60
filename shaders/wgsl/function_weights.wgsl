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
@group(0) @binding(1) var<storage, read> values: array<Real>;
@group(0) @binding(2) var<storage, read> failed: array<i32>;
@group(0) @binding(3) var<storage, read_write> weights: array<Real>;
@group(0) @binding(4) var<storage, read_write> info: array<i32>;

var<workgroup> negative: atomic<u32>;

// exp(x) for |x| <= 90, or 720 in float64; infinite above what a Real holds.
fn exponential(x: Real) -> Real {
    let n = round(f32(x) * 1.442695);
    // The parts of ln 2 of which the first times n is exact.
    var first = Real(0.6931457519);
    var second = Real(1.4286068e-6);
    var tail = Real(1.984127e-4);
    if WORDS == 2u {
        first = Real(0.6931471803691238);
        second = Real(1.9082149292705877e-10);
    }
    let r = (x - real(n) * first) - real(n) * second;
    if WORDS == 2u {
        tail = 1.0 / 6227020800.0;
        tail = tail * r + 1.0 / 479001600.0;
        tail = tail * r + 1.0 / 39916800.0;
        tail = tail * r + 1.0 / 3628800.0;
        tail = tail * r + 1.0 / 362880.0;
        tail = tail * r + 1.0 / 40320.0;
        tail = tail * r + 1.0 / 5040.0;
    }
    tail = tail * r + 1.0 / 720.0;
    tail = tail * r + 1.0 / 120.0;
    tail = tail * r + 1.0 / 24.0;
    tail = tail * r + 1.0 / 6.0;
    tail = tail * r + 0.5;
    let half = i32(n) / 2;
    let rest = i32(n) - half;
    let scaled = (1.0 + (r + r * r * tail)) * power_of_two(half);
    return scaled * power_of_two(rest);
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
    // Beyond this, exponentials are infinite or nothing.
    let limit = real(select(90.0, 720.0, WORDS == 2u));
    let least = -(largest * (real(f32(n)) * EPSILON));
    let none = failed[item] != 0;
    if parameters.exponential == 0u && !none {
        for (var i = local; i < n; i += 64u) {
            if values[first + i] < least { atomicAdd(&negative, 1u); }
        }
    }
    workgroupBarrier();
    let count = atomicLoad(&negative);
    for (var i = local; i < n; i += 64u) {
        var weight = nan_real(parameters.nan);
        if !none && count == 0u {
            let value = values[first + i];
            if parameters.exponential != 0u {
                weight = exponential(clamp(0.5 * value, -limit, limit));
            } else {
                weight = square_root(square_root(max(value, Real())));
            }
        }
        weights[first + i] = weight;
    }
    if local == 0u { info[item] = select(i32(count), i32(n) + 1, none); }
}
