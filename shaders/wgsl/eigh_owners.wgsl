// Which eigenvectors belong to a coordinate that stands alone.
//
//     owners[c] = i   where column c of the eigenvectors is largest at i, and row i of A has nothing beside its diagonal;
//                 -1  otherwise
//
// a, vectors: batch x order x order, of a the lower triangle or the upper one is read; owners: batch x order. An invocation owns
// one column. Algorithms that never rotate by nothing leave the vector of a coordinate that stands alone as it was, a column of
// the identity, so each such coordinate has exactly one column.

struct Parameters {
    order: u32,
    batch: u32,
    lower: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> a: array<Scalar>;
@group(0) @binding(2) var<storage, read> vectors: array<Scalar>;
@group(0) @binding(3) var<storage, read_write> owners: array<i32>;

@compute @workgroup_size(64)
fn eigh_owners(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let n = parameters.order;
    let at = linear_workgroup(workgroup, workgroups) * 64u + local;
    if at < n * parameters.batch {
        let matrix = at / n * n * n;
        let column = at % n;
        // Never less, but lavapipe cannot know: see lu_panel.
        let rows = min(n, workgroups.x * 16384u);
        var owner = 0u;
        var largest: Real = 0.0;
        for (var i = 0u; i < rows; i++) {
            let size = magnitude(vectors[matrix + i * n + column]);
            if size > largest {
                largest = size;
                owner = i;
            }
        }
        var beside: Real = 0.0;
        for (var j = 0u; j < rows; j++) {
            // Element (owner, j), read from the named triangle.
            let stored = (j < owner) == (parameters.lower != 0u);
            let place = select(j * n + owner, owner * n + j, stored);
            if j != owner { beside = max(beside, magnitude(a[matrix + place])); }
        }
        owners[at] = select(-1, i32(owner), beside == 0.0);
    }
}
