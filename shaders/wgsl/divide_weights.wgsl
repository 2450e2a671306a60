// The z for which the computed roots of merges are exact, up to their common factor, and all new eigenvalues.
//
//     z_i^2 = prod_j (x_j - d_i) / prod_{j != i} (d_j - d_i)
//
// poles, counts, roots: as shared/divide_merge.wgsl describes them
// weights: merges x size, z with its sign; fresh: merges x size, roots, then eigenvalues that were set aside
//
// An invocation owns one of each. Eigenvectors made of these z are orthogonal to working precision.
// Source: Gu and Eisenstat, SIAM J. Matrix Anal. Appl. 15, 1994; LAPACK's slaed3.

struct Parameters {
    size: u32,
    merges: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> poles: array<Real>;
@group(0) @binding(2) var<storage, read> counts: array<Merge>;
@group(0) @binding(3) var<storage, read> roots: array<Root>;
@group(0) @binding(4) var<storage, read_write> weights: array<Real>;
@group(0) @binding(5) var<storage, read_write> fresh: array<Real>;

@compute @workgroup_size(64)
fn divide_weights(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let i = workgroup.x * 64u + local;
    for (var merge = workgroup.z; merge < parameters.merges; merge += workgroups.z) {
        let first = merge * parameters.size;
        let kept = counts[merge].kept;
        if i < parameters.size {
            let d = poles[first + i];
            var value = d;
            if i < kept {
                value = roots[first + i].origin + roots[first + i].offset;
                // The product of numbers near 1, in an order that keeps what is in between within bounds.
                var product: Real = 1.0;
                for (var j = 0u; j < kept; j++) {
                    let root = roots[first + j];
                    let distance = (d - root.origin) - root.offset;
                    let other = select(d - poles[first + j], 1.0, j == i);
                    product *= distance / other;
                }
                let z = poles[parameters.merges * parameters.size + first + i];
                weights[first + i] = select(real(-1.0), 1.0, z >= 0.0) * square_root(abs(product));
            }
            fresh[first + i] = value;
        }
    }
}
