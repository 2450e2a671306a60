// Fills the items of a batch that failed with NaN, as JAX does it.
//
// values: batch x size, info: batch. An item whose info is not 0 becomes NaN; the others are not touched.

struct Parameters {
    // Real numbers in one item.
    size: u32,
    batch: u32,
    // The bits of a NaN.
    nan: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> info: array<i32>;
@group(0) @binding(2) var<storage, read_write> values: array<Real>;

@compute @workgroup_size(64)
fn fill_failed(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
        let at = linear_workgroup(workgroup, workgroups) * 64u + local;
        if at < parameters.size && info[item] != 0 {
            values[item * parameters.size + at] = nan_real(parameters.nan);
        }
    }
}
