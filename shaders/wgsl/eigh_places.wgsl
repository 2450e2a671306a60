// Which eigenvector comes at which place where values are not sorted.
//
//     places[i] = the column c with owners[c] = i; the columns without an owner fill the other places in their order
//
// owners, places: batch x order. An invocation owns one item. Where two columns have one owner all places of the item
// become -1.

struct Parameters {
    order: u32,
    batch: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> owners: array<i32>;
@group(0) @binding(2) var<storage, read_write> places: array<i32>;

@compute @workgroup_size(64)
fn eigh_places(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let item = linear_workgroup(workgroup, workgroups) * 64u + local;
    if item < parameters.batch {
        let first = item * parameters.order;
        // Never less, but lavapipe cannot know: see lu_panel.
        let n = min(parameters.order, workgroups.x * 16384u);
        for (var i = 0u; i < n; i++) { places[first + i] = -1; }
        var failed = false;
        for (var c = 0u; c < n; c++) {
            let owner = owners[first + c];
            if owner >= 0 {
                let place = first + u32(owner);
                failed = failed || places[place] >= 0;
                places[place] = i32(c);
            }
        }
        var free = 0u;
        var taken = 0u;
        for (var step = 0u; step < 2u * n; step++) {
            // Either the next column has an owner, or the next place is taken, or they go together.
            if taken < n && free < n {
                if owners[first + taken] >= 0 {
                    taken++;
                } else if places[first + free] >= 0 {
                    free++;
                } else {
                    places[first + free] = i32(taken);
                    taken++;
                    free++;
                }
            }
        }
        if failed { places[first] = -1; }
    }
}
