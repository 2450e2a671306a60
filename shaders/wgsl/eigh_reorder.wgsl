// Eigenvalues and eigenvectors in another order.
//
//     new_values[i] = values[places[i]], column i of new_vectors = column places[i] of vectors
//
// values: batch x order, real; vectors: batch x order x order; places: batch x order, of an item that has none the first is -1: its
// results become NaN. An invocation owns one element.

struct Parameters {
    order: u32,
    batch: u32,
    // The bits of a NaN.
    nan: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> values: array<Real>;
@group(0) @binding(2) var<storage, read> vectors: array<Scalar>;
@group(0) @binding(3) var<storage, read> places: array<i32>;
@group(0) @binding(4) var<storage, read_write> new_values: array<Real>;
@group(0) @binding(5) var<storage, read_write> new_vectors: array<Scalar>;

@compute @workgroup_size(64)
fn eigh_reorder(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let n = parameters.order;
    let at = linear_workgroup(workgroup, workgroups) * 64u + local;
    if at < n * n * parameters.batch {
        let item = at / (n * n);
        let row = at / n % n;
        let place = item * n + at % n;
        let failed = places[item * n] < 0;
        let column = u32(max(places[place], 0));
        var value = values[item * n + column];
        var element = vectors[at / n * n + column];
        if failed {
            value = nan_real(parameters.nan);
            element = from_real(value);
        }
        if row == 0u { new_values[place] = value; }
        new_vectors[at] = element;
    }
}
