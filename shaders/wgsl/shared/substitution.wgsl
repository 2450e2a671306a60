// Forward substitution with a block of a lower triangle, for four right-hand sides per invocation.
//
//     T x = b,   x_r = (b_r - sum over k < r of T(r, k) x_k) / T(r, r)
//
// Four rows of four columns at a time: each x_k that is loaded serves four rows, each coefficient four columns, and the
// four coefficients of a step lie side by side. Where there are fewer columns than four, one may be named several times: it is
// then solved for several times by the same invocation, and nobody has to ask which are real.
// The kernel that takes this fragment defines:
//     coefficient(at)                 T(r, k) for k <= r, at = k * ORDER + r; 1 on and 0 off the diagonal for padding rows
//     right_hand_side(r, column)      b_r of that column; 0 for padding rows
//     solution(column)                where x_0 of that column was stored
//     solution_step()                 from there to x_1
//     load_solution(at)               what was stored there
//     store_solution(r, column, x)    keeps x_r; ignores padding rows

struct FourRows {
    r0: Scalar,
    r1: Scalar,
    r2: Scalar,
    r3: Scalar,
}

// The 4 x 4 block on the diagonal, and the inverse of its diagonal.
struct PivotBlock {
    t00: Scalar,
    inverse0: Scalar,
    t10: Scalar,
    t11: Scalar,
    inverse1: Scalar,
    t20: Scalar,
    t21: Scalar,
    t22: Scalar,
    inverse2: Scalar,
    t30: Scalar,
    t31: Scalar,
    t32: Scalar,
    t33: Scalar,
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
    let x0 = quotient(b.r0, t.t00, t.inverse0);
    let x1 = quotient(multiply_subtract(t.t10, x0, b.r1), t.t11, t.inverse1);
    let x2 = quotient(multiply_subtract(t.t21, x1, multiply_subtract(t.t20, x0, b.r2)), t.t22, t.inverse2);
    let b3 = multiply_subtract(t.t31, x1, multiply_subtract(t.t30, x0, b.r3));
    let x3 = quotient(multiply_subtract(t.t32, x2, b3), t.t33, t.inverse3);
    store_solution(r, column, x0);
    store_solution(r + 1u, column, x1);
    store_solution(r + 2u, column, x2);
    store_solution(r + 3u, column, x3);
}

fn substitute(rows: u32, columns: vec4<u32>) {
    let start0 = solution(columns.x);
    let start1 = solution(columns.y);
    let start2 = solution(columns.z);
    let start3 = solution(columns.w);
    let step = solution_step();
    for (var r = 0u; r < rows; r += 4u) {
        var a = load_four(r, columns.x);
        var b = load_four(r, columns.y);
        var c = load_four(r, columns.z);
        var d = load_four(r, columns.w);
        var at = r;
        var offset = 0u;
        for (var k = 0u; k < r; k++) {
            let t0 = coefficient(at);
            let t1 = coefficient(at + 1u);
            let t2 = coefficient(at + 2u);
            let t3 = coefficient(at + 3u);
            a = subtract_four(t0, t1, t2, t3, load_solution(start0 + offset), a);
            b = subtract_four(t0, t1, t2, t3, load_solution(start1 + offset), b);
            c = subtract_four(t0, t1, t2, t3, load_solution(start2 + offset), c);
            d = subtract_four(t0, t1, t2, t3, load_solution(start3 + offset), d);
            at += ORDER;
            offset += step;
        }
        // Down the four columns of the block on the diagonal.
        let at1 = at + ORDER;
        let at2 = at1 + ORDER;
        let d0 = coefficient(at);
        let d1 = coefficient(at1 + 1u);
        let d2 = coefficient(at2 + 2u);
        let d3 = coefficient(at2 + ORDER + 3u);
        let t = PivotBlock(
            d0,
            reciprocal(d0),
            coefficient(at + 1u),
            d1,
            reciprocal(d1),
            coefficient(at + 2u),
            coefficient(at1 + 2u),
            d2,
            reciprocal(d2),
            coefficient(at + 3u),
            coefficient(at1 + 3u),
            coefficient(at2 + 3u),
            d3,
            reciprocal(d3),
        );
        solve_four(r, columns.x, t, a);
        solve_four(r, columns.y, t, b);
        solve_four(r, columns.z, t, c);
        solve_four(r, columns.w, t, d);
    }
}

// Four columns `step` apart from `first` on; those that are not below `end` are the first again.
fn four_columns(first: u32, step: u32, end: u32) -> vec4<u32> {
    let columns = vec4<u32>(first, first + step, first + 2u * step, first + 3u * step);
    return select(vec4<u32>(first), columns, columns < vec4<u32>(end));
}
