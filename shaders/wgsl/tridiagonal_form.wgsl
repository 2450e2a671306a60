// A reduction to tridiagonal form as LAPACK stores it: T and the reflectors in place of the triangle that was read.
//
//     A = Q T Q^H
//
// a:          batch x n x n, whose other triangle is handed over as it is
// reflectors: batch x n x n, v_i below the diagonal of column i + 1, for the matrix that was reduced
// diagonal, beside: batch x n, of T, scaled; up: batch, what undoes the scaling, NaN for an item with NaN or infinity in it
// factors:    batch x n x n
//
// Where the upper triangle was read the matrix that was reduced had its rows and columns in opposite order. An invocation owns a
// column of the rows y, y + Y, .. for a grid of Y workgroups in y. Source: LAPACK's sytrd and hetrd.

struct Parameters {
    order: u32,
    batch: u32,
    // 1 where the lower triangle was read.
    lower: u32,
    // The bits of a NaN.
    nan: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> a: array<Scalar>;
@group(0) @binding(2) var<storage, read> reflectors: array<Scalar>;
@group(0) @binding(3) var<storage, read> diagonal: array<Real>;
@group(0) @binding(4) var<storage, read> beside: array<Real>;
@group(0) @binding(5) var<storage, read> up: array<Real>;
@group(0) @binding(6) var<storage, read_write> factors: array<Scalar>;

@compute @workgroup_size(64)
fn tridiagonal_form(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let n = parameters.order;
    let column = workgroup.x * 64u + local;
    let lower = parameters.lower != 0u;
    if column < n {
        for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
            let factor = up[item];
            let failed = !is_finite_bits(size_of(factor));
            for (var row = workgroup.y; row < n; row += workgroups.y) {
                // The place in the matrix that was reduced.
                let i = select(n - 1u - row, row, lower);
                let j = select(n - 1u - column, column, lower);
                let at = (item * n + row) * n + column;
                var value = a[at];
                if i >= j {
                    if i > j + 1u {
                        value = reflectors[(item * n + i) * n + j + 1u];
                    } else {
                        var of_t = diagonal[item * n + j];
                        if i > j { of_t = beside[item * n + j]; }
                        value = from_real(scaled_down(of_t, factor));
                    }
                    if failed {
                        let nan = nan_real(parameters.nan);
                        value = from_parts(nan, nan);
                    }
                }
                factors[at] = value;
            }
        }
    }
}
