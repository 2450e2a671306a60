// Takes the rows of matrices, or those of the identity, in another order.
//
//     result = P B, row i of it is row permutation[i] of B; or P^T B; or P
//
// permutation: batch x n; b, result: batch x n x columns, row-major. An invocation owns one element of P B or of B. What a
// permutation names outside of the matrix becomes NaN.

struct Parameters {
    rows: u32,
    columns: u32,
    batch: u32,
    // 0: P B, 1: P^T B, 2: P, 3: NaN everywhere, for what 1 will not reach where the permutation is none.
    mode: u32,
    // The bits of a NaN.
    nan: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> permutation: array<i32>;
@group(0) @binding(2) var<storage, read> b: array<Scalar>;
@group(0) @binding(3) var<storage, read_write> result: array<Scalar>;

@compute @workgroup_size(64)
fn lu_permute(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let columns = parameters.columns;
    let at = linear_workgroup(workgroup, workgroups) * 64u + local;
    if at < parameters.rows * columns * parameters.batch {
        let row = at / columns;
        let column = at % columns;
        let item = row / parameters.rows;
        let named = u32(permutation[row]);
        let valid = named < parameters.rows;
        let nan = nan_real(parameters.nan);
        let other = (item * parameters.rows + named) * columns + column;
        if parameters.mode == 3u {
            result[at] = from_parts(nan, nan);
        } else if parameters.mode == 1u {
            if valid { result[other] = b[at]; }
        } else {
            var value = from_parts(nan, nan);
            if valid && parameters.mode == 0u { value = b[other]; }
            if valid && parameters.mode == 2u { value = from_real(select(Real(0.0), Real(1.0), named == column)); }
            result[at] = value;
        }
    }
}
