// Forward substitution with a block of a lower triangle, for two right-hand sides per invocation.
//
//     T x = b,   x_r = (b_r - sum over k < r of T(r, k) x_k) / T(r, r)
//
// Four rows of two columns at a time: each x_k that is loaded serves four rows, each coefficient two columns, and the
// four coefficients of a step lie side by side.
// The kernel that takes this fragment defines:
//     coefficient(r, k)            T(r, k) for k <= r; 1 on and 0 off the diagonal for padding rows
//     right_hand_side(r, column)   b_r of that column; 0 for padding rows and columns
//     load_solution(k, column)     the x_k that was stored; anything for padding columns
//     store_solution(r, column, x) keeps x_r; ignores padding rows and columns

struct FourRows {
    r0: Scalar,
    r1: Scalar,
    r2: Scalar,
    r3: Scalar,
}

// The 4 x 4 block on the diagonal, its diagonal inverted.
struct PivotBlock {
    inverse0: Scalar,
    t10: Scalar,
    inverse1: Scalar,
    t20: Scalar,
    t21: Scalar,
    inverse2: Scalar,
    t30: Scalar,
    t31: Scalar,
    t32: Scalar,
    inverse3: Scalar,
}

fn load_four(r: u32, column: u32) -> FourRows {
    return FourRows(
        right_hand_side(r, column),
        right_hand_side(r + 1u, column),
        right_hand_side(r + 2u, column),
        right_hand_side(r + 3u, column),
    );
}

fn subtract_four(t0: Scalar, t1: Scalar, t2: Scalar, t3: Scalar, x: Scalar, b: FourRows) -> FourRows {
    return FourRows(
        multiply_subtract(t0, x, b.r0),
        multiply_subtract(t1, x, b.r1),
        multiply_subtract(t2, x, b.r2),
        multiply_subtract(t3, x, b.r3),
    );
}

fn solve_four(r: u32, column: u32, t: PivotBlock, b: FourRows) {
    let x0 = multiply(b.r0, t.inverse0);
    let x1 = multiply(multiply_subtract(t.t10, x0, b.r1), t.inverse1);
    let x2 = multiply(multiply_subtract(t.t21, x1, multiply_subtract(t.t20, x0, b.r2)), t.inverse2);
    let b3 = multiply_subtract(t.t31, x1, multiply_subtract(t.t30, x0, b.r3));
    let x3 = multiply(multiply_subtract(t.t32, x2, b3), t.inverse3);
    store_solution(r, column, x0);
    store_solution(r + 1u, column, x1);
    store_solution(r + 2u, column, x2);
    store_solution(r + 3u, column, x3);
}

fn substitute(rows: u32, first: u32, second: u32) {
    for (var r = 0u; r < rows; r += 4u) {
        var a = load_four(r, first);
        var b = load_four(r, second);
        for (var k = 0u; k < r; k++) {
            let t0 = coefficient(r, k);
            let t1 = coefficient(r + 1u, k);
            let t2 = coefficient(r + 2u, k);
            let t3 = coefficient(r + 3u, k);
            a = subtract_four(t0, t1, t2, t3, load_solution(k, first), a);
            b = subtract_four(t0, t1, t2, t3, load_solution(k, second), b);
        }
        let t = PivotBlock(
            reciprocal(coefficient(r, r)),
            coefficient(r + 1u, r),
            reciprocal(coefficient(r + 1u, r + 1u)),
            coefficient(r + 2u, r),
            coefficient(r + 2u, r + 1u),
            reciprocal(coefficient(r + 2u, r + 2u)),
            coefficient(r + 3u, r),
            coefficient(r + 3u, r + 1u),
            coefficient(r + 3u, r + 2u),
            reciprocal(coefficient(r + 3u, r + 3u)),
        );
        solve_four(r, first, t, a);
        solve_four(r, second, t, b);
    }
}
