// Singular values and right singular vectors from the eigenvalues and eigenvectors of the polar factor H = V W V^H.
//
// values:  batch x n, ascending
// up:      batch; what values are multiplied with; NaN where the item had NaN or infinity in it
// failed:  batch; not 0 where the eigenvalues did not converge
// factors: batch x n x n; R of the QR factorisation of A V, columns of V in descending order of their values
// vectors: batch x n x n, V, in ascending order
// s:       batch x n, descending, max(w, 0)
// vh:      batch x n x n; V^H in descending order, a row negative where R's diagonal is: then A V^ = Q S
// info:    batch; 0, or how the item failed: NaN in s and vh
//
// A workgroup owns 16 rows of 64 columns of vh, those of the first rows also s and info; `rows` is n, or 0 where no vectors
// are wanted, and neither factors nor vectors are read.

struct Parameters {
    order: u32,
    batch: u32,
    rows: u32,
    // The bits of a NaN.
    nan: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> values: array<Real>;
@group(0) @binding(2) var<storage, read> up: array<Real>;
@group(0) @binding(3) var<storage, read> failed: array<i32>;
@group(0) @binding(4) var<storage, read> factors: array<Scalar>;
@group(0) @binding(5) var<storage, read> vectors: array<Scalar>;
@group(0) @binding(6) var<storage, read_write> s: array<Real>;
@group(0) @binding(7) var<storage, read_write> vh: array<Scalar>;
@group(0) @binding(8) var<storage, read_write> info: array<i32>;

@compute @workgroup_size(64)
fn svd_gather(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let n = parameters.order;
    let column = workgroup.x * 64u + local;
    let end = min(workgroup.y * 16u + 16u, parameters.rows);
    let nan = nan_real(parameters.nan);
    if column < n {
        for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
            let power = up[item];
            var status = failed[item];
            if status == 0 && !is_finite_bits(size_of(power)) { status = i32(n); }
            if workgroup.y == 0u {
                let value = max(values[item * n + n - 1u - column], Real());
                s[item * n + column] = select(scaled_down(value, power), nan, status != 0);
                if column == 0u { info[item] = status; }
            }
            for (var row = workgroup.y * 16u; row < end; row++) {
                let at = item * n * n;
                let flip = real_part(factors[at + row * n + row]) < Real();
                let value = scale(conjugate(vectors[at + column * n + n - 1u - row]), select(Real(1.0), Real(-1.0), flip));
                var result = value;
                if status != 0 { result = from_parts(nan, nan); }
                vh[at + row * n + column] = result;
            }
        }
    }
}
