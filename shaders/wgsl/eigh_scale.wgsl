// What each Hermitian matrix is scaled with, from the largest modulus of each column.
//
// maximum: batch x count, sizes of moduli
// down:    batch; the power of two that brings the matrix near 1; 0 where it has NaN or infinity in it
// up:      batch; its inverse; NaN there
//
// A workgroup owns an item.

struct Parameters {
    count: u32,
    batch: u32,
    // The bits of a NaN.
    nan: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> maximum: array<u32>;
@group(0) @binding(2) var<storage, read_write> down: array<Real>;
@group(0) @binding(3) var<storage, read_write> up: array<Real>;

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
    var most = 0u;
    for (var at = local; at < parameters.count; at += 64u) {
        most = max(most, maximum[item * parameters.count + at]);
    }
    atomicMax(&largest, most);
    workgroupBarrier();
    if local == 0u {
        let bits = atomicLoad(&largest);
        let finite = is_finite_bits(bits);
        let powers = scaling(bits);
        down[item] = select(real(0.0), powers.x, finite);
        up[item] = select(nan_real(parameters.nan), powers.y, finite);
    }
}
