// The Cholesky factor of small matrices in workgroup memory, two columns per invocation.
//
//     A = U^H U,   U upper triangular with a real positive diagonal
//
// `block` holds 64 / ORDER matrices of ORDER x ORDER, row-major; only their upper triangles are read. Four rows of U
// are made at a time: each invocation subtracts what the finished rows give its columns, then all factor the 4 x 4
// pivot block for themselves, so that a step of four rows takes two barriers and no invocation waits for one other.
// Source: the left-looking blocked algorithm of Golub and Van Loan, Matrix Computations, 4th ed., 4.2.

// The only override: naga 30 stops at several of them where one sizes an array.
override ORDER: u32;

var<workgroup> block: array<Scalar, ORDER * 64u>;

struct FourRowsOfU {
    r0: Scalar,
    r1: Scalar,
    r2: Scalar,
    r3: Scalar,
}

// The factor of a pivot block: u_ij, its diagonal p_i and the inverse v_i of that.
struct PivotFactor {
    p: Real4,
    v: Real4,
    u01: Scalar,
    u02: Scalar,
    u03: Scalar,
    u12: Scalar,
    u13: Scalar,
    u23: Scalar,
    // 1-based number of the first pivot that is no good, or 0.
    failed: u32,
}

// Whether a pivot can be divided by: positive, finite and normal. By its bits, since a compiler may assume that there
// is no NaN.
fn is_good_pivot(pivot: Real) -> bool {
    let bits = upper_word(pivot);
    return bits >= TINIEST_SIZE && bits < INFINITE_SIZE;
}

// Rows at .. at + 3 ORDER of a column.
fn load_rows(at: u32) -> FourRowsOfU {
    return FourRowsOfU(block[at], block[at + ORDER], block[at + 2u * ORDER], block[at + 3u * ORDER]);
}

fn store_rows(at: u32, rows: FourRowsOfU) {
    block[at] = rows.r0;
    block[at + ORDER] = rows.r1;
    block[at + 2u * ORDER] = rows.r2;
    block[at + 3u * ORDER] = rows.r3;
}

fn subtract_rows(c0: Scalar, c1: Scalar, c2: Scalar, c3: Scalar, u: Scalar, a: FourRowsOfU) -> FourRowsOfU {
    return FourRowsOfU(
        multiply_subtract(c0, u, a.r0),
        multiply_subtract(c1, u, a.r1),
        multiply_subtract(c2, u, a.r2),
        multiply_subtract(c3, u, a.r3),
    );
}

// The factor of the pivot block whose first element is block[at].
fn factor_pivots(at: u32, nan: Real) -> PivotFactor {
    var f: PivotFactor;
    let row1 = at + ORDER;
    let row2 = row1 + ORDER;
    let row3 = row2 + ORDER;
    var p0 = real_part(block[at]);
    var p1 = real_part(block[row1 + 1u]);
    var p2 = real_part(block[row2 + 2u]);
    var p3 = real_part(block[row3 + 3u]);
    let a12 = block[row1 + 2u];
    let a13 = block[row1 + 3u];
    let a23 = block[row2 + 3u];

    if !is_good_pivot(p0) { f.failed = 1u; }
    p0 = select(square_root(p0), nan, f.failed != 0u);
    let v0 = 1.0 / p0;
    f.u01 = scale(block[at + 1u], v0);
    f.u02 = scale(block[at + 2u], v0);
    f.u03 = scale(block[at + 3u], v0);

    p1 = real_part(multiply_subtract(conjugate(f.u01), f.u01, from_real(p1)));
    if f.failed == 0u && !is_good_pivot(p1) { f.failed = 2u; }
    p1 = select(square_root(p1), nan, f.failed != 0u);
    let v1 = 1.0 / p1;
    f.u12 = scale(multiply_subtract(conjugate(f.u01), f.u02, a12), v1);
    f.u13 = scale(multiply_subtract(conjugate(f.u01), f.u03, a13), v1);

    p2 = real_part(multiply_subtract(conjugate(f.u02), f.u02, from_real(p2)));
    p2 = real_part(multiply_subtract(conjugate(f.u12), f.u12, from_real(p2)));
    if f.failed == 0u && !is_good_pivot(p2) { f.failed = 3u; }
    p2 = select(square_root(p2), nan, f.failed != 0u);
    let v2 = 1.0 / p2;
    let b23 = multiply_subtract(conjugate(f.u02), f.u03, a23);
    f.u23 = scale(multiply_subtract(conjugate(f.u12), f.u13, b23), v2);

    p3 = real_part(multiply_subtract(conjugate(f.u03), f.u03, from_real(p3)));
    p3 = real_part(multiply_subtract(conjugate(f.u13), f.u13, from_real(p3)));
    p3 = real_part(multiply_subtract(conjugate(f.u23), f.u23, from_real(p3)));
    if f.failed == 0u && !is_good_pivot(p3) { f.failed = 4u; }
    p3 = select(square_root(p3), nan, f.failed != 0u);

    f.p = Real4(p0, p1, p2, p3);
    f.v = Real4(v0, v1, v2, 1.0 / p3);
    return f;
}

// Four rows of U in the column that is `offset` to the right of the pivot block's first, from what is left of A.
fn finish_rows(offset: u32, f: PivotFactor, a: FourRowsOfU) -> FourRowsOfU {
    let x0 = scale(a.r0, f.v.x);
    let x1 = scale(multiply_subtract(conjugate(f.u01), x0, a.r1), f.v.y);
    let x2 = scale(multiply_subtract(conjugate(f.u12), x1, multiply_subtract(conjugate(f.u02), x0, a.r2)), f.v.z);
    let y3 = multiply_subtract(conjugate(f.u13), x1, multiply_subtract(conjugate(f.u03), x0, a.r3));
    let x3 = scale(multiply_subtract(conjugate(f.u23), x2, y3), f.v.w);
    return FourRowsOfU(
        choose_entry(offset, 0u, f.p.x, x0),
        choose_entry(offset, 1u, f.p.y, x1),
        choose_entry(offset, 2u, f.p.z, x2),
        choose_entry(offset, 3u, f.p.w, x3),
    );
}

// Row `row` of the column `column` of a pivot block: nothing below the diagonal, the real pivot on it, x above.
fn choose_entry(column: u32, row: u32, pivot: Real, x: Scalar) -> Scalar {
    if column < row { return zero(); }
    if column == row { return from_real(pivot); }
    return x;
}

// Overwrites the upper triangle of the matrix that starts at `start` with U. The ORDER / 2 invocations of a matrix own two
// columns each, four neighbours eight neighbouring ones, so that those whose columns are finished are idle together; an
// invocation whose `number` is ORDER / 2 or more owns none. Gives owners the 1-based number of the first
// pivot that is no good, or 0; from that row on U is `nan`. All invocations of the workgroup must call it, with the same
// `rows`, a multiple of 4.
fn factor_block(start: u32, number: u32, rows: u32, nan: Real) -> u32 {
    let owner = number < ORDER / 2u;
    let neighbours = min(4u, ORDER / 2u);
    let left = number / neighbours * 2u * neighbours + number % neighbours;
    let right = left + neighbours;
    var failed = 0u;
    for (var r = 0u; r < rows; r += 4u) {
        let first = start + r * ORDER;
        let has_left = owner && left >= r && left < rows;
        let has_right = owner && right >= r && right < rows;
        var a: FourRowsOfU;
        var b: FourRowsOfU;
        if has_left || has_right {
            a = load_rows(first + left);
            b = load_rows(first + right);
            for (var k = 0u; k < r; k++) {
                let row = start + k * ORDER;
                let c0 = conjugate(block[row + r]);
                let c1 = conjugate(block[row + r + 1u]);
                let c2 = conjugate(block[row + r + 2u]);
                let c3 = conjugate(block[row + r + 3u]);
                a = subtract_rows(c0, c1, c2, c3, block[row + left], a);
                b = subtract_rows(c0, c1, c2, c3, block[row + right], b);
            }
            if has_left && left < r + 4u { store_rows(first + left, a); }
            if has_right && right < r + 4u { store_rows(first + right, b); }
        }
        workgroupBarrier();
        var pivots: PivotFactor;
        if owner {
            pivots = factor_pivots(first + r, nan);
        }
        if failed == 0u && pivots.failed != 0u { failed = r + pivots.failed; }
        if has_left { a = finish_rows(left - r, pivots, a); }
        if has_right { b = finish_rows(right - r, pivots, b); }
        // The pivot block itself is overwritten once all have read it; no later step does.
        if has_left && left >= r + 4u { store_rows(first + left, a); }
        if has_right && right >= r + 4u { store_rows(first + right, b); }
        workgroupBarrier();
        if has_left && left < r + 4u { store_rows(first + left, a); }
        if has_right && right < r + 4u { store_rows(first + right, b); }
    }
    workgroupBarrier();
    return failed;
}
