// Whether triangular factors can be divided by: the first zero on each diagonal.
//
// factors: batch x rows x columns, row-major
// info:    batch; receives the 1-based number of the first diagonal element that is exactly zero, or 0
//
// An invocation owns an item. Source: LAPACK's trtrs, as gels uses it.

struct Parameters {
    batch: u32,
    // Elements of a diagonal, scalars between them and between items.
    order: u32,
    step: u32,
    item: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> factors: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> info: array<i32>;

@compute @workgroup_size(64)
fn least_squares_info(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let item = linear_workgroup(workgroup, workgroups) * 64u + local;
    if item < parameters.batch {
        var first = 0u;
        for (var i = 0u; i < parameters.order; i++) {
            let zero = scalar_bits(factors[item * parameters.item + i * parameters.step]) == 0u;
            first = select(first, i + 1u, zero && first == 0u);
        }
        info[item] = i32(first);
    }
}
