// One number of the singular values of each matrix: the largest, their sum, the largest over the smallest, or how many count.
//
// values: batch x count, descending, count > 0; failed: batch, not 0 where there are none
// summary: batch, f32 (or i32: the number of values above rcond s_0); NaN (or -1) where there are no singular values
//
// An invocation owns an item. Sums begin with the smallest.

struct Parameters {
    count: u32,
    batch: u32,
    // 0: the largest; 1: the sum; 2: the condition number; 3: the rank.
    kind: u32,
    rcond: f32,
    // The bits of a NaN and of infinity.
    nan: u32,
    infinity: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> values: array<f32>;
@group(0) @binding(2) var<storage, read> failed: array<i32>;
@group(0) @binding(3) var<storage, read_write> summary: array<u32>;

@compute @workgroup_size(64)
fn singular_summary(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let item = linear_workgroup(workgroup, workgroups) * 64u + local;
    if item < parameters.batch {
        let first = item * parameters.count;
        let largest = values[first];
        let smallest = values[first + parameters.count - 1u];
        var sum = 0.0;
        var rank = 0;
        for (var i = parameters.count; i > 0u; i--) {
            let value = values[first + i - 1u];
            sum += value;
            rank += select(0, 1, value > parameters.rcond * largest);
        }
        var bits = bitcast<u32>(largest);
        if parameters.kind == 1u { bits = bitcast<u32>(sum); }
        if parameters.kind == 2u {
            // Hardware takes denormal numbers for zero.
            bits = parameters.infinity;
            if smallest >= 1.1754944e-38 { bits = bitcast<u32>(largest / smallest); }
        }
        if parameters.kind == 3u { bits = bitcast<u32>(rank); }
        if failed[item] != 0 { bits = select(parameters.nan, 0xffffffffu, parameters.kind == 3u); }
        summary[item] = bits;
    }
}
