// The diagonals of T and the taus of a reduction to tridiagonal form, in LAPACK's order.
//
// diagonal, beside: batch x n, of T, scaled; taus: batch x n, of which the first is trivial; up: batch, what undoes the scaling, NaN
// for an item with NaN or infinity in it
// d: batch x n; e, t: batch x (n - 1); info: batch, n for such an item, else 0
//
// Where the upper triangle was read the matrix that was reduced had its rows and columns in opposite order. An invocation owns a
// place of each. Source: LAPACK's sytrd and hetrd.

struct Parameters {
    order: u32,
    batch: u32,
    // 1 where the lower triangle was read.
    lower: u32,
    // The bits of a NaN.
    nan: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> diagonal: array<Real>;
@group(0) @binding(2) var<storage, read> beside: array<Real>;
@group(0) @binding(3) var<storage, read> taus: array<Scalar>;
@group(0) @binding(4) var<storage, read> up: array<Real>;
@group(0) @binding(5) var<storage, read_write> d: array<Real>;
@group(0) @binding(6) var<storage, read_write> e: array<Real>;
@group(0) @binding(7) var<storage, read_write> t: array<Scalar>;
@group(0) @binding(8) var<storage, read_write> info: array<i32>;

@compute @workgroup_size(64)
fn tridiagonal_diagonals(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let n = parameters.order;
    let place = workgroup.x * 64u + local;
    let lower = parameters.lower != 0u;
    if place < n {
        for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
            let factor = up[item];
            let failed = !is_finite_bits(size_of(factor));
            let nan = nan_real(parameters.nan);
            let on = item * n + select(n - 1u - place, place, lower);
            d[item * n + place] = select(scaled_down(diagonal[on], factor), nan, failed);
            if place + 1u < n {
                let off = select(n - 2u - place, place, lower);
                let at = item * (n - 1u) + place;
                e[at] = select(scaled_down(beside[item * n + off], factor), nan, failed);
                var tau = taus[item * n + off + 1u];
                if failed { tau = from_parts(nan, nan); }
                t[at] = tau;
            }
            if place == 0u { info[item] = select(0, i32(n), failed); }
        }
    }
}
