// The Cholesky factor of small matrices in workgroup memory, one column per invocation.
//
//     A = U^H U,   U upper triangular with a real positive diagonal
//
// `block` holds 64 / ORDER matrices of ORDER x ORDER, row-major; only their upper triangles are read. Four rows of U
// are made at a time: each invocation subtracts what the finished rows give its column, then all factor the 4 x 4
// pivot block for themselves, so that a step of four rows takes three barriers and no invocation waits for one other.
// Source: the left-looking blocked algorithm of Golub and Van Loan, Matrix Computations, 4th ed., 4.2.

// The only override: naga 30 stops at several of them where one sizes an array.
override ORDER: u32;

const THREADS = 64u;

var<workgroup> block: array<Scalar, ORDER * THREADS>;

// Whether a pivot can be divided by: positive, finite and normal. By its bits, since a compiler may assume that there
// is no NaN.
fn is_good_pivot(pivot: Real) -> bool {
    let bits = bitcast<u32>(pivot);
    return bits >= 0x00800000u && bits < 0x7f800000u;
}

// Overwrites the upper triangle of the matrix that starts at `start` with U; the invocation owns `column`. Gives the
// 1-based number of the first pivot that is no good, or 0; from that row on U is `nan`. All invocations of the
// workgroup must call it, with the same `rows`, a multiple of 4.
fn factor_block(start: u32, column: u32, rows: u32, nan: Real) -> u32 {
    var failed = 0u;
    for (var r = 0u; r < rows; r += 4u) {
        var a0 = block[start + r * ORDER + column];
        var a1 = block[start + (r + 1u) * ORDER + column];
        var a2 = block[start + (r + 2u) * ORDER + column];
        var a3 = block[start + (r + 3u) * ORDER + column];
        if column >= r {
            for (var k = 0u; k < r; k++) {
                let u = block[start + k * ORDER + column];
                let row = start + k * ORDER + r;
                a0 = multiply_subtract(conjugate(block[row]), u, a0);
                a1 = multiply_subtract(conjugate(block[row + 1u]), u, a1);
                a2 = multiply_subtract(conjugate(block[row + 2u]), u, a2);
                a3 = multiply_subtract(conjugate(block[row + 3u]), u, a3);
            }
            if column < r + 4u {
                block[start + r * ORDER + column] = a0;
                block[start + (r + 1u) * ORDER + column] = a1;
                block[start + (r + 2u) * ORDER + column] = a2;
                block[start + (r + 3u) * ORDER + column] = a3;
            }
        }
        workgroupBarrier();

        // The pivot block, factored by every invocation: u_ij, with 1 / u_ii in v_i.
        let row0 = start + r * ORDER + r;
        let row1 = row0 + ORDER;
        let row2 = row1 + ORDER;
        let row3 = row2 + ORDER;
        var p0 = real_part(block[row0]);
        var p1 = real_part(block[row1 + 1u]);
        var p2 = real_part(block[row2 + 2u]);
        var p3 = real_part(block[row3 + 3u]);
        var u01 = block[row0 + 1u];
        var u02 = block[row0 + 2u];
        var u03 = block[row0 + 3u];
        var u12 = block[row1 + 2u];
        var u13 = block[row1 + 3u];
        var u23 = block[row2 + 3u];
        workgroupBarrier();

        if failed == 0u && !is_good_pivot(p0) { failed = r + 1u; }
        p0 = select(sqrt(p0), nan, failed != 0u);
        let v0 = 1.0 / p0;
        u01 = scale(u01, v0);
        u02 = scale(u02, v0);
        u03 = scale(u03, v0);
        p1 = real_part(multiply_subtract(conjugate(u01), u01, from_real(p1)));
        u12 = multiply_subtract(conjugate(u01), u02, u12);
        u13 = multiply_subtract(conjugate(u01), u03, u13);
        p2 = real_part(multiply_subtract(conjugate(u02), u02, from_real(p2)));
        u23 = multiply_subtract(conjugate(u02), u03, u23);
        p3 = real_part(multiply_subtract(conjugate(u03), u03, from_real(p3)));
        if failed == 0u && !is_good_pivot(p1) { failed = r + 2u; }
        p1 = select(sqrt(p1), nan, failed != 0u);
        let v1 = 1.0 / p1;
        u12 = scale(u12, v1);
        u13 = scale(u13, v1);
        p2 = real_part(multiply_subtract(conjugate(u12), u12, from_real(p2)));
        u23 = multiply_subtract(conjugate(u12), u13, u23);
        p3 = real_part(multiply_subtract(conjugate(u13), u13, from_real(p3)));
        if failed == 0u && !is_good_pivot(p2) { failed = r + 3u; }
        p2 = select(sqrt(p2), nan, failed != 0u);
        let v2 = 1.0 / p2;
        u23 = scale(u23, v2);
        p3 = real_part(multiply_subtract(conjugate(u23), u23, from_real(p3)));
        if failed == 0u && !is_good_pivot(p3) { failed = r + 4u; }
        p3 = select(sqrt(p3), nan, failed != 0u);
        let v3 = 1.0 / p3;

        if column >= r {
            let x0 = scale(a0, v0);
            let x1 = scale(multiply_subtract(conjugate(u01), x0, a1), v1);
            let x2 = scale(multiply_subtract(conjugate(u12), x1, multiply_subtract(conjugate(u02), x0, a2)), v2);
            let y3 = multiply_subtract(conjugate(u13), x1, multiply_subtract(conjugate(u03), x0, a3));
            let x3 = scale(multiply_subtract(conjugate(u23), x2, y3), v3);
            block[start + r * ORDER + column] = choose_entry(column - r, 0u, p0, x0);
            block[start + (r + 1u) * ORDER + column] = choose_entry(column - r, 1u, p1, x1);
            block[start + (r + 2u) * ORDER + column] = choose_entry(column - r, 2u, p2, x2);
            block[start + (r + 3u) * ORDER + column] = choose_entry(column - r, 3u, p3, x3);
        }
        workgroupBarrier();
    }
    return failed;
}

// Row `row` of the pivot block's column `column`: nothing below the diagonal, the real pivot on it, x above.
fn choose_entry(column: u32, row: u32, pivot: Real, x: Scalar) -> Scalar {
    if column < row { return zero(); }
    if column == row { return from_real(pivot); }
    return x;
}
