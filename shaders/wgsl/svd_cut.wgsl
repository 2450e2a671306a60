// Columns of A V that are rounding errors alone become zero: A V = U S, columns in descending order.
//
// values: batch x n, the eigenvalues of the polar factor, ascending
// us:     batch x n x n; column j becomes zero where its value is at most 4 unit roundoffs of the largest
//
// A QR factorisation completes what is zero; of errors that are all alike, as those of a matrix of ones are, it would make
// reflectors that are alike, which lose orthogonality. A workgroup owns 16 rows of 64 columns.

struct Parameters {
    order: u32,
    batch: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> values: array<Real>;
@group(0) @binding(2) var<storage, read_write> us: array<Scalar>;

@compute @workgroup_size(64)
fn svd_cut(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let n = parameters.order;
    let column = workgroup.x * 64u + local;
    let end = min(workgroup.y * 16u + 16u, n);
    if column < n {
        for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
            let last = item * n + n - 1u;
            if values[last - column] <= EPSILON * (2.0 * values[last]) {
                for (var row = workgroup.y * 16u; row < end; row++) { us[(item * n + row) * n + column] = zero(); }
            }
        }
    }
}
