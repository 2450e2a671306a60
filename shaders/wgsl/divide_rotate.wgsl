// The rotations that deflation made, taken over into S: merges' S <- R^T S, the last rotation first.
//
// rotations, counts: what divide_deflate made
// s: merges x size x size, row-major
//
// An invocation owns a column of S, a rotation goes through two of its elements.
// Source: LAPACK's slaed2, which rotates the eigenvectors of the halves in their place.

struct Parameters {
    size: u32,
    merges: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> rotations: array<Rotation>;
@group(0) @binding(2) var<storage, read> counts: array<Merge>;
@group(0) @binding(3) var<storage, read_write> s: array<Real>;

@compute @workgroup_size(64)
fn divide_rotate(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let size = parameters.size;
    let column = workgroup.x * 64u + local;
    for (var merge = workgroup.z; merge < parameters.merges; merge += workgroups.z) {
        let first = merge * size;
        if column < size {
            for (var left = counts[merge].rotations; left > 0u; left--) {
                let rotation = rotations[first + left - 1u];
                let at_a = (first + rotation.a) * size + column;
                let at_b = (first + rotation.b) * size + column;
                let sine = rotation.s;
                let h = rotation.h;
                let a = s[at_a];
                let b = s[at_b];
                s[at_a] = a - sine * (b + h * a);
                s[at_b] = b + sine * (a - h * b);
            }
        }
    }
}
