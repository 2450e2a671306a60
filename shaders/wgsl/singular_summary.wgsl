// One number of the singular values of each matrix: the largest, their sum, the largest over the smallest, or how many count.
//
// values: batch x count, descending, count > 0; failed: batch, not 0 where there are none
// summary: batch; NaN where there are no singular values
// rank: batch, in place of that the number of values above rcond s_0; -1 where there are none or s_0 overflowed
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
@group(0) @binding(1) var<storage, read> values: array<Real>;
@group(0) @binding(2) var<storage, read> failed: array<i32>;
@group(0) @binding(3) var<storage, read_write> summary: array<Real>;
@group(0) @binding(4) var<storage, read_write> rank: array<i32>;

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
        var sum = Real();
        var count = 0;
        for (var i = parameters.count; i > 0u; i--) {
            let value = values[first + i - 1u];
            sum += value;
            count += select(0, 1, value > real(parameters.rcond) * largest);
        }
        var number = largest;
        if parameters.kind == 1u { number = sum; }
        if parameters.kind == 2u {
            // Hardware takes denormal numbers for zero.
            number = nan_real(parameters.infinity);
            if smallest >= TINIEST { number = largest / smallest; }
        }
        if failed[item] != 0 {
            number = nan_real(parameters.nan);
        }
        if failed[item] != 0 || size_of(largest) >= INFINITE_SIZE { count = -1; }
        if parameters.kind == 3u {
            rank[item] = count;
        } else {
            summary[item] = number;
        }
    }
}
