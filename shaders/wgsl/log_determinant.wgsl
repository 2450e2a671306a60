// The logarithm of the determinant of A from its Cholesky factor F: 2 sum of log F(i, i).
//
// factor: batch x n x n with a real diagonal; result: batch, real. A workgroup owns one item; its invocations add
// every 64th logarithm, then their sums pairwise, always in the same order.

struct Parameters {
    order: u32,
    batch: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> factor: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> result: array<Real>;

var<workgroup> sums: array<Real, 64>;

@compute @workgroup_size(64)
fn log_determinant(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let n = parameters.order;
    let item = linear_workgroup(workgroup, workgroups);
    var sum: Real = 0.0;
    if item < parameters.batch {
        for (var i = local; i < n; i += 64u) {
            sum += natural_logarithm(real_part(factor[(item * n + i) * n + i]));
        }
    }
    sums[local] = sum;
    for (var half = 32u; half > 0u; half /= 2u) {
        workgroupBarrier();
        if local < half {
            sums[local] += sums[local + half];
        }
    }
    if local == 0u && item < parameters.batch {
        result[item] = 2.0 * sums[0];
    }
}
