// The eigenvalues of merges in ascending order, and the lengths of the eigenvectors to come.
//
// poles, counts, roots: as shared/divide_merge.wgsl describes them
// weights, fresh:  merges x size, what divide_weights made
// values:  merges x size, ascending
// ranks:   merges x size, the place of each of `fresh` in `values`
// inverse_lengths: merges x size, of the vectors z_i / (d_i - x_j)
//
// An invocation owns one of each.
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
@group(0) @binding(5) var<storage, read> fresh: array<Real>;
@group(0) @binding(6) var<storage, read_write> values: array<Real>;
@group(0) @binding(7) var<storage, read_write> ranks: array<u32>;
@group(0) @binding(8) var<storage, read_write> inverse_lengths: array<Real>;

@compute @workgroup_size(64)
fn divide_rank(
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
            let value = fresh[first + j];
            var rank = 0u;
            for (var i = 0u; i < size; i++) {
                let other = fresh[first + i];
                if other < value || (other == value && i < j) { rank++; }
            }
            values[first + rank] = value;
            ranks[first + j] = rank;
            if j < kept {
                let root = roots[first + j];
                var squares: Real = 0.0;
                for (var i = 0u; i < kept; i++) {
                    let element = weights[first + i] / ((poles[first + i] - root.origin) - root.offset);
                    squares += element * element;
                }
                inverse_lengths[first + j] = 1.0 / square_root(squares);
            }
        }
    }
}
