// Forward substitution with a block of a lower triangle, for one right-hand side per invocation.
//
//     T x = b,   x_r = (b_r - sum over k < r of T(r, k) x_k) / T(r, r)
//
// Four rows at a time, so that each x_k that is loaded serves four rows and the four coefficients lie side by side.
// The kernel that takes this fragment defines, for its own right-hand side `column`:
//     coefficient(r, k)            T(r, k) for k <= r; 1 on and 0 off the diagonal for padding rows
//     right_hand_side(r, column)   b_r; 0 for padding rows
//     load_solution(k, column)     the x_k that was stored
//     store_solution(r, column, x) keeps x_r; ignores padding rows

fn substitute(rows: u32, column: u32) {
    for (var r = 0u; r < rows; r += 4u) {
        var b0 = right_hand_side(r, column);
        var b1 = right_hand_side(r + 1u, column);
        var b2 = right_hand_side(r + 2u, column);
        var b3 = right_hand_side(r + 3u, column);
        for (var k = 0u; k < r; k++) {
            let x = load_solution(k, column);
            b0 = multiply_subtract(coefficient(r, k), x, b0);
            b1 = multiply_subtract(coefficient(r + 1u, k), x, b1);
            b2 = multiply_subtract(coefficient(r + 2u, k), x, b2);
            b3 = multiply_subtract(coefficient(r + 3u, k), x, b3);
        }
        let x0 = multiply(b0, reciprocal(coefficient(r, r)));
        b1 = multiply_subtract(coefficient(r + 1u, r), x0, b1);
        b2 = multiply_subtract(coefficient(r + 2u, r), x0, b2);
        b3 = multiply_subtract(coefficient(r + 3u, r), x0, b3);
        let x1 = multiply(b1, reciprocal(coefficient(r + 1u, r + 1u)));
        b2 = multiply_subtract(coefficient(r + 2u, r + 1u), x1, b2);
        b3 = multiply_subtract(coefficient(r + 3u, r + 1u), x1, b3);
        let x2 = multiply(b2, reciprocal(coefficient(r + 2u, r + 2u)));
        b3 = multiply_subtract(coefficient(r + 3u, r + 2u), x2, b3);
        let x3 = multiply(b3, reciprocal(coefficient(r + 3u, r + 3u)));
        store_solution(r, column, x0);
        store_solution(r + 1u, column, x1);
        store_solution(r + 2u, column, x2);
        store_solution(r + 3u, column, x3);
    }
}
