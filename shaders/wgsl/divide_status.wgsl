// Whether the leaves of each item converged, and what its eigenvalues are to be multiplied with.
//
// leaf_info: batch x leaves, what divide_leaf made; scales: batch, NaN where the item has no eigenvalues
// info:    batch; 0, or the number of rotations that were still open, or n where the item had NaN or infinity in it
// factors: batch; the scale, or NaN where info is not 0
//
// An invocation owns an item.

struct Parameters {
    order: u32,
    batch: u32,
    leaves: u32,
    // The bits of a NaN.
    nan: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> leaf_info: array<i32>;
@group(0) @binding(2) var<storage, read> scales: array<Real>;
@group(0) @binding(3) var<storage, read_write> info: array<i32>;
@group(0) @binding(4) var<storage, read_write> factors: array<Real>;

@compute @workgroup_size(64)
fn divide_status(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let item = linear_workgroup(workgroup, workgroups) * 64u + local;
    if item < parameters.batch {
        var open = 0;
        for (var leaf = 0u; leaf < parameters.leaves; leaf++) { open += leaf_info[item * parameters.leaves + leaf]; }
        if size_of(scales[item]) > INFINITE_SIZE { open = i32(parameters.order); }
        info[item] = open;
        factors[item] = select(scales[item], nan_real(parameters.nan), open != 0);
    }
}
