// Inverses of the singular values that count, and how many count.
//
//     weights_i = 1 / s_i where s_i > rcond s_0, else 0
//
// values: batch x count, descending; failed: batch, not 0 where there are none
// weights: batch x count, NaN where there are no singular values or the largest overflowed; rank: batch, -1 there
//
// What is no normal number counts as zero: its inverse would be none. A workgroup owns an item. Source: LAPACK's gelsd.

struct Parameters {
    count: u32,
    batch: u32,
    rcond: f32,
    // The bits of a NaN.
    nan: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> values: array<Real>;
@group(0) @binding(2) var<storage, read> failed: array<i32>;
@group(0) @binding(3) var<storage, read_write> weights: array<Real>;
@group(0) @binding(4) var<storage, read_write> rank: array<i32>;

var<workgroup> counted: atomic<u32>;

@compute @workgroup_size(64)
fn inverse_weights(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let item = min(linear_workgroup(workgroup, workgroups), parameters.batch - 1u);
    let first = item * parameters.count;
    // lavapipe does not clear workgroup memory.
    if local == 0u { atomicStore(&counted, 0u); }
    workgroupBarrier();
    let cutoff = real(parameters.rcond) * values[first];
    // Beside infinity all others would count as zero.
    let none = failed[item] != 0 || size_of(values[first]) >= INFINITE_SIZE;
    for (var i = local; i < parameters.count; i += 64u) {
        let value = values[first + i];
        let counts = value > cutoff && value >= TINIEST;
        var weight = Real();
        if none {
            weight = nan_real(parameters.nan);
        } else if counts {
            weight = 1.0 / value;
            atomicAdd(&counted, 1u);
        }
        weights[first + i] = weight;
    }
    workgroupBarrier();
    if local == 0u { rank[item] = select(i32(atomicLoad(&counted)), -1, none); }
}
