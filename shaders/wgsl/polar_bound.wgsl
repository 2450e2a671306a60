// The power of two that brings the Frobenius norm of each matrix between 1/2 and 1.
//
// sums:   batch x count, parts of the sum of |a|^2, whose largest element is near 1 or zero
// factor: batch; 1 for a matrix of zeros
//
// A workgroup owns an item.

struct Parameters {
    count: u32,
    batch: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> sums: array<Real>;
@group(0) @binding(2) var<storage, read_write> factor: array<Real>;

var<workgroup> partial: array<Real, 64>;

@compute @workgroup_size(64)
fn polar_bound(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let item = min(linear_workgroup(workgroup, workgroups), parameters.batch - 1u);
    var sum = Real();
    for (var at = local; at < parameters.count; at += 64u) { sum += sums[item * parameters.count + at]; }
    partial[local] = sum;
    for (var half = 32u; half > 0u; half /= 2u) {
        workgroupBarrier();
        if local < half { partial[local] += partial[local + half]; }
    }
    workgroupBarrier();
    if local == 0u {
        let total = partial[0];
        // |A|^2 < 2^(exponent + 1), so |A| < 2^k with 2 k >= exponent + 1.
        let exponent = i32(size_of(total) >> MANTISSA_BITS_OF_SIZE) - EXPONENT_BIAS;
        let k = clamp((exponent + 2) >> 1u, -60, 60);
        factor[item] = select(Real(1.0), power_of_two(-k), total > 0.0);
    }
}
