// The largest modulus in each block of elements of matrices, by its bits.
//
// a:       batch x size
// maximum: batch x blocks, bits of max |re|, |im| over `block` elements; those of NaN are the largest
//
// A workgroup owns a block.

struct Parameters {
    size: u32,
    batch: u32,
    block: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> a: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> maximum: array<u32>;

var<workgroup> largest: atomic<u32>;

@compute @workgroup_size(64)
fn svd_maximum(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let first = workgroup.x * parameters.block;
    let end = min(first + parameters.block, parameters.size);
    for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
        // lavapipe does not clear workgroup memory.
        if local == 0u { atomicStore(&largest, 0u); }
        workgroupBarrier();
        var most = 0u;
        for (var at = first + local; at < end; at += 64u) {
            most = max(most, modulus_bits(a[item * parameters.size + at]));
        }
        atomicMax(&largest, most);
        workgroupBarrier();
        if local == 0u { maximum[item * workgroups.x + workgroup.x] = atomicLoad(&largest); }
        workgroupBarrier();
    }
}
