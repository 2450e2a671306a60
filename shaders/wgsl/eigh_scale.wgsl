// What each Hermitian matrix is scaled with, from the largest modulus of each row.
//
// maximum: batch x n, bits of moduli
// down:    batch; the power of two that brings the matrix near 1; 0 where it has NaN or infinity in it
// up:      batch; its inverse; NaN there
//
// A workgroup owns an item.

struct Parameters {
    order: u32,
    batch: u32,
    // The bits of a NaN.
    nan: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> maximum: array<u32>;
@group(0) @binding(2) var<storage, read_write> down: array<f32>;
@group(0) @binding(3) var<storage, read_write> up: array<f32>;

var<workgroup> largest: atomic<u32>;

@compute @workgroup_size(64)
fn eigh_scale(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let item = min(linear_workgroup(workgroup, workgroups), parameters.batch - 1u);
    // lavapipe does not clear workgroup memory.
    if local == 0u { atomicStore(&largest, 0u); }
    workgroupBarrier();
    for (var row = local; row < parameters.order; row += 64u) {
        atomicMax(&largest, maximum[item * parameters.order + row]);
    }
    workgroupBarrier();
    if local == 0u {
        let bits = atomicLoad(&largest);
        let finite = is_finite_bits(bits);
        let powers = scaling(bits);
        down[item] = select(0.0, powers.x, finite);
        up[item] = select(bitcast<f32>(parameters.nan), powers.y, finite);
    }
}
