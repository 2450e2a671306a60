// Singular values and vectors from a bidiagonal matrix that became diagonal, in descending order.
//
// bidiagonal: batch x 2 x n; singular values first, of either sign
// state:      batch x 4; the first is not 0 where they did not converge
// up:         batch; what values are multiplied with; NaN where the item had NaN or infinity in it
// vectors:    batch x 2 x n x n; U and V, columns as rows; not read where none are wanted
// values:     batch x n, descending, not negative
// left:       batch x n x n, U
// right:      batch x n x n, V, or V^H; columns of V negative where their values are
// info:       batch; 0, or how the item failed: all its numbers are NaN
//
// A workgroup owns 16 rows of U and V of 64 singular values, those of the first rows also values and info.

struct Parameters {
    order: u32,
    batch: u32,
    // Of U and V: n, or 0 where they are not wanted.
    rows: u32,
    // 1 where `right` is V^H.
    adjoint: u32,
    // The bits of a NaN.
    nan: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> bidiagonal: array<Real>;
@group(0) @binding(2) var<storage, read> state: array<u32>;
@group(0) @binding(3) var<storage, read> up: array<Real>;
@group(0) @binding(4) var<storage, read> vectors: array<Scalar>;
@group(0) @binding(5) var<storage, read_write> values: array<Real>;
@group(0) @binding(6) var<storage, read_write> left: array<Scalar>;
@group(0) @binding(7) var<storage, read_write> right: array<Scalar>;
@group(0) @binding(8) var<storage, read_write> info: array<i32>;

@compute @workgroup_size(64)
fn svd_collect(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    // Never less than the order, but lavapipe cannot know: see cholesky_small.
    let n = min(parameters.order, workgroups.x * 64u);
    let column = workgroup.x * 64u + local;
    let end = min(workgroup.y * 16u + 16u, parameters.rows);
    let nan = nan_real(parameters.nan);
    if column < n {
        for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
            let reals = item * 2u * n;
            let signed = bidiagonal[reals + column];
            let value = abs(signed);
            var rank = 0u;
            for (var other = 0u; other < n; other++) {
                let compared = abs(bidiagonal[reals + other]);
                if compared > value || (compared == value && other < column) { rank++; }
            }
            let power = up[item];
            var status = i32(state[item * 4u]);
            if !is_finite_bits(size_of(power)) { status = i32(n); }
            if workgroup.y == 0u {
                values[item * n + rank] = select(scaled_down(value, power), nan, status != 0);
                if column == 0u { info[item] = status; }
            }
            let start = item * n * n;
            let sign = select(Real(1.0), -1.0, signed < 0.0);
            let adjoint = parameters.adjoint != 0u;
            for (var row = workgroup.y * 16u; row < end; row++) {
                var u = vectors[start * 2u + column * n + row];
                var v = scale(vectors[start * 2u + (n + column) * n + row], sign);
                if adjoint { v = conjugate(v); }
                if status != 0 {
                    u = from_parts(nan, nan);
                    v = u;
                }
                left[start + row * n + rank] = u;
                right[start + select(row * n + rank, rank * n + row, adjoint)] = v;
            }
        }
    }
}
