// The permutation that a sequence of exchanges makes.
//
//     for i = 0, 1, ..: exchange rows i and pivots[i]; row i is then row permutation[i] of before
//
// pivots: batch x count; permutation: batch x size. An invocation owns one row and traces it back through the exchanges
// `begin` .. `end`; the later ones come in an earlier dispatch, whose result it takes up. Where a pivot names no row the
// item becomes -1.
// Source: LAPACK's laswp.

struct Parameters {
    batch: u32,
    count: u32,
    size: u32,
    begin: u32,
    end: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> pivots: array<i32>;
@group(0) @binding(2) var<storage, read_write> permutation: array<i32>;

@compute @workgroup_size(64)
fn lu_pivots_to_permutation(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let size = parameters.size;
    let at = linear_workgroup(workgroup, workgroups) * 64u + local;
    if at < size * parameters.batch {
        let first = at / size * parameters.count;
        var row = i32(at % size);
        if parameters.end < parameters.count { row = permutation[at]; }
        // Never less, but lavapipe cannot know: see lu_panel.
        let steps = min(parameters.end - parameters.begin, workgroups.x * 16384u);
        for (var i = 0u; i < steps; i++) {
            let step = parameters.end - 1u - i;
            let pivot = pivots[first + step];
            if u32(pivot) >= size || row < 0 {
                row = -1;
            } else if row == i32(step) {
                row = pivot;
            } else if row == pivot {
                row = i32(step);
            }
        }
        permutation[at] = row;
    }
}
