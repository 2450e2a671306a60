// The eigenvectors of merges' `diag(d) + rho z z^T`, as the matrix S by which the halves' eigenvectors are to be multiplied.
//
//     S(i, j) = z_i / (d_i - x_j) / length_j;   a column of the identity for what was set aside
//
// poles, counts, roots: as shared/divide_merge.wgsl describes them
// weights, ranks, inverse_lengths, places: merges x size, what divide_rank and divide_deflate made
// s: merges x size x size, row-major; a row for each row of the halves' vectors, a column for each new eigenvalue, ascending
//
// An invocation owns 16 elements of a column.
// Source: LAPACK's slaed3.

struct Parameters {
    size: u32,
    merges: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> poles: array<Real>;
@group(0) @binding(2) var<storage, read> counts: array<Merge>;
@group(0) @binding(3) var<storage, read> roots: array<Root>;
@group(0) @binding(4) var<storage, read> weights: array<Real>;
@group(0) @binding(5) var<storage, read> ranks: array<u32>;
@group(0) @binding(6) var<storage, read> inverse_lengths: array<Real>;
@group(0) @binding(7) var<storage, read> places: array<u32>;
@group(0) @binding(8) var<storage, read_write> s: array<Real>;

@compute @workgroup_size(64)
fn divide_vectors(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let size = parameters.size;
    let j = workgroup.x * 64u + local;
    for (var merge = workgroup.z; merge < parameters.merges; merge += workgroups.z) {
        let first = merge * size;
        let kept = counts[merge].kept;
        if j < size {
            let rank = ranks[first + j];
            let root = roots[first + min(j, max(kept, 1u) - 1u)];
            let scale = select(real(0.0), inverse_lengths[first + j], j < kept);
            let end = min(workgroup.y * 16u + 16u, size);
            for (var i = workgroup.y * 16u; i < end; i++) {
                var element = select(real(0.0), 1.0, i == j);
                if i < kept || j < kept {
                    element = 0.0;
                    if i < kept && j < kept {
                        element = weights[first + i] / ((poles[first + i] - root.origin) - root.offset) * scale;
                    }
                }
                s[(first + places[first + i]) * size + rank] = element;
            }
        }
    }
}
