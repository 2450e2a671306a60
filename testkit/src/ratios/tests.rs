//! Each checker accepts a right answer, rounded to float32, and rejects wrong ones.

use faer::Par;
use faer::linalg::triangular_solve::{solve_lower_triangular_in_place, solve_upper_triangular_in_place};
use faer::traits::ComplexField;
use num_complex::Complex;

use super::*;
use crate::families::{self, Family, Spectrum};
use crate::matrix::narrow;
use crate::reference::cholesky_factor;
use crate::thresholds;

type C64 = Complex<f32>;

fn transposed<T: Number>(a: &[T], n: usize) -> Vec<T> {
    narrow(&apply(Op::Transpose, &widen(a, n, n)))
}

fn scaled<T: Number>(values: &[T], by: f64) -> Vec<T> {
    values.iter().map(|value| T::narrow(value.widen() * T::Wide::real(by))).collect()
}

fn add<T: Number>(value: T, by: f64) -> T {
    T::narrow(value.widen() + T::Wide::real(by))
}

fn for_both(test: impl Fn(bool)) {
    test(true);
    test(false);
}

fn accepts_right_factors<T: Number>() {
    for family in Family::all() {
        for n in [0, 1, 2, 5, 16, 65] {
            for_both(|lower| {
                let a = family.generate::<T>(n, 1);
                let l = cholesky_factor(&a, n, lower);
                let worst = cholesky(&a, &l, n, lower).worst();
                assert!(worst <= thresholds::CHOLESKY, "{family} n = {n} lower: {lower}: {worst}");
                cholesky_form(&l, n, lower).unwrap();
            });
        }
    }
}

#[test]
fn cholesky_accepts_right_factors_of_every_family() {
    accepts_right_factors::<f32>();
    accepts_right_factors::<C64>();
    accepts_right_factors::<f64>();
    accepts_right_factors::<Complex<f64>>();
}

#[test]
fn cholesky_reads_the_named_triangle_only() {
    let n = 17;
    let mut a = Family::Random.generate::<C64>(n, 1);
    let l = cholesky_factor(&a, n, true);
    families::poison_upper(&mut a, n);
    assert!(cholesky(&a, &l, n, true).worst() <= thresholds::CHOLESKY);
    assert_eq!(cholesky(&a, &l, n, false).worst(), f64::INFINITY);
}

fn rejects_wrong_factors<T: Number>() {
    let n = 16;
    for_both(|lower| {
        let rejected = |a: &[T], l: &[T], what: &str| {
            let ratios = cholesky(a, l, n, lower);
            assert!(ratios.worst() > thresholds::CHOLESKY, "{what}: {ratios:?}");
        };
        for family in
            [Family::Random, Family::Huge, Family::Tiny, Family::Conditioned(Spectrum::Geometric, 1e4)]
        {
            let a = family.generate::<T>(n, 2);
            let right = cholesky_factor(&a, n, lower);
            let size = norm(&widen(&right, n, n));
            for (row, column) in [(0, 0), (9, 4), (15, 15)] {
                let place = if lower { row * n + column } else { column * n + row };
                let mut l = right.clone();
                l[place] = add(l[place], 1000.0 * T::EPS * size);
                rejected(&a, &l, "one element off by 1000 eps");
                l[place] = T::NAN;
                assert_eq!(cholesky(&a, &l, n, lower).worst(), f64::INFINITY, "NaN");
            }
            rejected(&a, &transposed(&right, n), "transposed");
            rejected(&a, &cholesky_factor(&a, n, !lower), "the other triangle's factor");
            rejected(&a, &vec![T::narrow(T::Wide::real(0.0)); n * n], "zeros");
            rejected(&a, &scaled(&right, 1.0 + 100.0 * T::EPS), "all elements off by 100 eps");
            let jittered = Family::Identity.generate::<T>(n, 0);
            let jitter = 1e-4 * norm(&hermitian(&a, n, lower));
            let jittered: Vec<T> =
                a.iter().zip(&jittered).map(|(&a, one)| add(a, jitter * one.widen().re())).collect();
            rejected(&a, &cholesky_factor(&jittered, n, lower), "the factor of another matrix");
        }
    });
}

#[test]
fn cholesky_rejects_wrong_factors() {
    rejects_wrong_factors::<f32>();
    rejects_wrong_factors::<C64>();
    rejects_wrong_factors::<f64>();
    rejects_wrong_factors::<Complex<f64>>();
}

#[test]
fn cholesky_rejects_an_error_that_is_small_in_absolute_numbers_alone() {
    let n = 4;
    let a = Family::Tiny.generate::<f32>(n, 3);
    let mut l = cholesky_factor(&a, n, true);
    l[0] += 1e-17; // of about 1e-15
    assert!(cholesky(&a, &l, n, true).normwise > thresholds::CHOLESKY);
}

#[test]
fn cholesky_scaled_rejects_a_wrong_small_row_of_a_graded_matrix() {
    let n = 16;
    let a = Family::Graded.generate::<f32>(n, 3);
    let mut l = cholesky_factor(&a, n, true);
    l[n * n - 1] *= 1.01;
    let ratios = cholesky(&a, &l, n, true);
    assert!(ratios.normwise < thresholds::CHOLESKY, "too small for this measure: {ratios:?}");
    assert!(ratios.scaled > thresholds::CHOLESKY, "{ratios:?}");
}

#[test]
fn cholesky_rejects_a_factor_without_its_conjugation() {
    let n = 16;
    let a = Family::Random.generate::<C64>(n, 3);
    let conjugated: Vec<C64> = cholesky_factor(&a, n, true).iter().map(|value| value.conj()).collect();
    assert!(cholesky(&a, &conjugated, n, true).normwise > thresholds::CHOLESKY);
}

#[test]
fn cholesky_form_rejects_what_is_no_factor() {
    let n = 5;
    let a = Family::Random.generate::<C64>(n, 3);
    for_both(|lower| {
        let right = cholesky_factor(&a, n, lower);
        cholesky_form(&right, n, lower).unwrap();
        assert!(cholesky_form(&right, n, !lower).is_err());
        let mut wrong = Vec::new();
        let (inside, outside) = if lower { (n, 1) } else { (1, n) };
        for (place, value) in [
            (outside, C64::new(1e-30, 0.0)),
            (outside, C64::new(0.0, -1e-30)),
            (outside, C64::NAN),
            (inside, C64::NAN),
            (inside, C64::new(0.0, f32::INFINITY)),
            (0, C64::new(0.0, 0.0)),
            (0, -right[0]),
            (0, C64::new(1.0, 1e-30)),
            (0, C64::new(f32::INFINITY, 0.0)),
        ] {
            let mut l = right.clone();
            l[place] = value;
            wrong.push(l);
        }
        for l in wrong {
            assert!(cholesky_form(&l, n, lower).is_err(), "{l:?}");
        }
    });
}

/// The solution that faer computes in float64, rounded.
fn solution<T: Number>(a: &[T], b: &[T], rows: usize, columns: usize, problem: Triangular) -> Vec<T> {
    let n = if problem.left { rows } else { columns };
    let t = apply(problem.op, &triangle(a, n, problem.lower, problem.unit_diagonal));
    let (mut t, mut x) = (t, widen(b, rows, columns));
    let mut lower = problem.lower == (problem.op == Op::None);
    if !problem.left {
        (t, x, lower) = (apply(Op::Transpose, &t), apply(Op::Transpose, &x), !lower);
    }
    if lower {
        solve_lower_triangular_in_place(t.as_ref(), x.as_mut(), Par::Seq);
    } else {
        solve_upper_triangular_in_place(t.as_ref(), x.as_mut(), Par::Seq);
    }
    narrow(&if problem.left { x } else { apply(Op::Transpose, &x) })
}

fn judges_triangular_solutions<T: Number>() {
    let (rows, columns) = (16, 12);
    for problem in Triangular::all() {
        let n = if problem.left { rows } else { columns };
        let mut a = families::triangular::<T>(n, problem.lower, 4);
        let b = families::general::<T>(rows, columns, 5);
        let right = solution(&a, &b, rows, columns, problem);
        let judge = |a: &[T], x: &[T], problem| triangular_solve(a, &b, x, rows, columns, problem);
        let rejected = |ratio: f64, what: &str| {
            assert!(ratio > thresholds::TRIANGULAR_SOLVE, "{problem:?}: {what}: {ratio}");
        };

        let worst = judge(&a, &right, problem);
        assert!(worst <= thresholds::TRIANGULAR_SOLVE, "{problem:?}: {worst}");
        for op in Op::ALL {
            let same = op == problem.op || (T::Wide::IS_REAL && op != Op::None && problem.op != Op::None);
            if !same {
                rejected(judge(&a, &right, Triangular { op, ..problem }), "another transpose");
            }
        }
        let unit_diagonal = !problem.unit_diagonal;
        rejected(judge(&a, &right, Triangular { unit_diagonal, ..problem }), "another diagonal");
        let mut full = families::general::<T>(n, n, 6);
        for i in 0..n {
            full[i * n + i] = a[i * n + i];
        }
        let lower = !problem.lower;
        rejected(
            judge(&full, &solution(&full, &b, rows, columns, problem), Triangular { lower, ..problem }),
            "triangle",
        );
        for place in [0, columns + 1, rows * columns - 1] {
            let mut x = right.clone();
            x[place] = add(x[place], 1000.0 * T::EPS * norm(&widen(&right, rows, columns)));
            rejected(judge(&a, &x, problem), "one element off");
            x[place] = T::NAN;
            assert_eq!(judge(&a, &x, problem), f64::INFINITY, "{problem:?}: NaN");
        }
        rejected(judge(&a, &b, problem), "the right-hand side itself");

        // What the problem does not name is not read.
        if problem.lower {
            families::poison_upper(&mut a, n)
        } else {
            families::poison_lower(&mut a, n)
        }
        if problem.unit_diagonal {
            families::poison_diagonal(&mut a, n);
        }
        assert_eq!(judge(&a, &right, problem), worst, "{problem:?}");
    }
}

#[test]
fn triangular_solve_accepts_right_and_rejects_wrong_solutions() {
    judges_triangular_solutions::<f32>();
    judges_triangular_solutions::<C64>();
    judges_triangular_solutions::<f64>();
    judges_triangular_solutions::<Complex<f64>>();
}

#[test]
fn triangular_solve_judges_each_column_by_its_own_size() {
    let n = 8;
    let problem = Triangular { left: true, lower: true, op: Op::None, unit_diagonal: false };
    let a = families::triangular::<f32>(n, true, 7);
    let mut b = families::general::<f32>(n, 2, 8);
    for row in b.chunks_exact_mut(2) {
        row[1] *= 1e-10;
    }
    let mut x = solution(&a, &b, n, 2, problem);
    assert!(triangular_solve(&a, &b, &x, n, 2, problem) <= thresholds::TRIANGULAR_SOLVE);
    x[1] *= 1.001; // the first row of the small column
    assert!(triangular_solve(&a, &b, &x, n, 2, problem) > thresholds::TRIANGULAR_SOLVE);
}

#[test]
fn hermitian_solve_accepts_right_and_rejects_wrong_solutions() {
    let (n, columns) = (16, 3);
    for_both(|lower| {
        let mut a = Family::Random.generate::<C64>(n, 9);
        let b = families::general::<C64>(n, columns, 10);
        let llt = hermitian(&a, n, lower).llt(faer::Side::Lower).unwrap();
        let mut x: Vec<C64> = narrow(&faer::linalg::solvers::Solve::solve(&llt, &widen(&b, n, columns)));
        if lower {
            families::poison_upper(&mut a, n)
        } else {
            families::poison_lower(&mut a, n)
        }
        assert!(hermitian_solve(&a, &b, &x, n, columns, lower) <= thresholds::CHOLESKY_SOLVE);
        assert_eq!(hermitian_solve(&a, &b, &x, n, columns, !lower), f64::INFINITY);
        let conjugated: Vec<C64> = x.iter().map(|value| value.conj()).collect();
        assert!(hermitian_solve(&a, &b, &conjugated, n, columns, lower) > thresholds::CHOLESKY_SOLVE);
        x[4] += 1e-4;
        assert!(hermitian_solve(&a, &b, &x, n, columns, lower) > thresholds::CHOLESKY_SOLVE);
        x[4] = C64::NAN;
        assert_eq!(hermitian_solve(&a, &b, &x, n, columns, lower), f64::INFINITY);
    });
}

fn product<T: Number>(a: &[T], b: &[T], [m, n, k]: [usize; 3]) -> Vec<T> {
    narrow(&(widen(a, m, k) * widen(b, k, n)))
}

fn judges_products<T: Number>() {
    for size in [[0, 3, 2], [3, 0, 2], [1, 1, 1], [3, 5, 0], [7, 6, 40]] {
        let [m, n, k] = size;
        let a = families::general::<T>(m, k, 1);
        let b = families::general::<T>(k, n, 2);
        let c = product(&a, &b, size);
        let a_stored: Vec<T> = narrow(&apply(Op::Adjoint, &widen(&a, m, k)));
        let b_stored: Vec<T> = narrow(&apply(Op::Transpose, &widen(&b, k, n)));
        for ratio in [
            matmul(&a, &b, &c, size, [Op::None; 2]),
            matmul(&a_stored, &b, &c, size, [Op::Adjoint, Op::None]),
            matmul(&a_stored, &b_stored, &c, size, [Op::Adjoint, Op::Transpose]),
        ] {
            assert!(ratio <= 1.5, "{size:?}: {ratio}");
        }
        for place in 0..c.len() {
            let mut wrong = c.clone();
            wrong[place] = add(wrong[place], 1e-3);
            assert!(matmul(&a, &b, &wrong, size, [Op::None; 2]) > thresholds::MATMUL, "{size:?} {place}");
            wrong[place] = T::NAN;
            assert_eq!(matmul(&a, &b, &wrong, size, [Op::None; 2]), f64::INFINITY);
        }
    }
}

#[test]
fn matmul_accepts_right_and_rejects_wrong_products() {
    judges_products::<f32>();
    judges_products::<C64>();
    judges_products::<f64>();
    judges_products::<Complex<f64>>();
    let size = [6, 6, 6];
    let (a, b) = (families::general::<C64>(6, 6, 1), families::general::<C64>(6, 6, 2));
    let c = product(&a, &b, size);
    for ops in
        [[Op::Transpose, Op::None], [Op::None, Op::Transpose], [Op::Adjoint, Op::None], [Op::Adjoint; 2]]
    {
        assert!(matmul(&a, &b, &c, size, ops) > thresholds::MATMUL, "{ops:?}");
    }
    assert!(matmul(&b, &a, &c, size, [Op::None; 2]) > thresholds::MATMUL, "operands exchanged");
    assert!(
        matmul(&a, &b, &transposed(&c, 6), size, [Op::None; 2]) > thresholds::MATMUL,
        "result transposed"
    );
}

#[test]
fn matmul_rejects_a_long_sum_of_which_the_end_is_lost() {
    let k = 70_000;
    let (a, b) = (families::general::<f32>(2, k, 1), families::general::<f32>(k, 2, 2));
    let a_short: Vec<f32> = a.chunks_exact(k).flat_map(|row| &row[..65_535]).copied().collect();
    let c = product(&a_short, &b[..2 * 65_535], [2, 2, 65_535]);
    assert!(matmul(&a, &b, &product(&a, &b, [2, 2, k]), [2, 2, k], [Op::None; 2]) <= 1.0);
    assert!(matmul(&a, &b, &c, [2, 2, k], [Op::None; 2]) > 10.0 * thresholds::MATMUL);
}

#[test]
fn log_determinant_accepts_right_and_rejects_wrong_values() {
    for n in [0, 1, 16] {
        let l = cholesky_factor(&Family::Random.generate::<C64>(n, 1), n, true);
        let right: f64 = l.iter().step_by(n + 1).map(|value| 2.0 * f64::from(value.re).ln()).sum();
        assert!(log_determinant(&l, n, right as f32) <= 1.0);
        assert!(log_determinant(&l, n, right as f32 + 1e-4) > thresholds::LOG_DETERMINANT);
        assert_eq!(log_determinant(&l, n, f32::NAN), f64::INFINITY);
        assert!(n == 0 || log_determinant(&l, n, (right / 2.0) as f32) > thresholds::LOG_DETERMINANT);
    }
}

/// Q and R of faer in float64, rounded; the first `inner` columns of Q.
fn factors<T: Number>(a: &[T], m: usize, n: usize, inner: usize) -> (Vec<T>, Vec<T>) {
    let qr = widen(a, m, n).qr();
    let q = qr.compute_Q();
    let r = q.adjoint() * widen(a, m, n);
    let r = Mat::from_fn(inner, n, |i, j| if i <= j { r[(i, j)] } else { T::Wide::real(0.0) });
    (narrow(&Mat::from_fn(m, inner, |i, j| q[(i, j)])), narrow(&r))
}

fn judges_qr<T: Number>() {
    for (m, n) in [(0, 0), (3, 0), (1, 1), (12, 7), (7, 12), (16, 16)] {
        for family in families::General::ALL {
            let a = family.generate::<T>(m, n, 3);
            for inner in [m.min(n), m] {
                let (q, r) = factors(&a, m, n, inner);
                let what = format!("{family} {m} x {n}, {inner}");
                assert!(qr(&a, &q, &r, [m, n, inner]) <= 1.5, "{what}");
                assert!(orthogonality(&q, m, inner) <= 1.5, "{what}");
            }
        }
    }
    let (m, n) = (12, 7);
    for family in [families::General::Random, families::General::Huge, families::General::Tiny] {
        let a = family.generate::<T>(m, n, 4);
        let (q, r) = factors(&a, m, n, n);
        let rejected = |q: &[T], r: &[T], what: &str| {
            let worst = qr(&a, q, r, [m, n, n]) / thresholds::QR;
            let worst = worst.max(orthogonality(q, m, n) / thresholds::ORTHOGONALITY);
            assert!(worst > 1.0, "{family} {what}: {worst}");
        };
        for place in [0, n * m - 1, 3 * n + 2] {
            let mut wrong = q.clone();
            wrong[place] = add(wrong[place], 3000.0 * T::EPS);
            rejected(&wrong, &r, "one element of Q off");
            wrong[place] = T::NAN;
            assert_eq!(qr(&a, &wrong, &r, [m, n, n]), f64::INFINITY);
            assert_eq!(orthogonality(&wrong, m, n), f64::INFINITY);
        }
        let mut wrong = r.clone();
        wrong[n + 3] = add(wrong[n + 3], 3000.0 * T::EPS * norm(&widen(&a, m, n)));
        rejected(&q, &wrong, "one element of R off");
        rejected(&scaled(&q, 2.0), &scaled(&r, 0.5), "Q twice, R half");
        let mut other = q.clone();
        other.iter_mut().step_by(n).for_each(|value| *value = T::narrow(-value.widen()));
        rejected(&other, &r, "a column of Q with the other sign");
        rejected(&q, &vec![T::narrow(T::Wide::real(0.0)); n * n], "zeros");
        rejected(&vec![T::narrow(T::Wide::real(0.0)); m * n], &r, "zeros");
    }
}

#[test]
fn qr_accepts_right_and_rejects_wrong_factors() {
    judges_qr::<f32>();
    judges_qr::<C64>();
    let (m, n) = (9, 6);
    let a = families::general::<C64>(m, n, 5);
    let (q, r) = factors(&a, m, n, n);
    let conjugated: Vec<C64> = q.iter().map(|value| value.conj()).collect();
    assert!(qr(&a, &conjugated, &r, [m, n, n]) > thresholds::QR);
}

#[test]
fn r_form_rejects_what_is_no_factor() {
    let right = [C64::new(-1.0, 0.0), C64::new(2.0, 1.0), C64::new(0.0, 0.0), C64::new(0.0, 0.0)];
    r_form(&right, 2, 2).unwrap();
    for (place, value) in [
        (2, C64::new(1e-30, 0.0)),
        (2, C64::NAN),
        (0, C64::new(1.0, 1e-30)),
        (3, C64::new(f32::INFINITY, 0.0)),
        (1, C64::NAN),
    ] {
        let mut wrong = right;
        wrong[place] = value;
        assert!(r_form(&wrong, 2, 2).is_err(), "{wrong:?}");
    }
}

fn judges_least_squares<T: Number>() {
    for (m, n) in [(12, 5), (5, 12), (7, 7)] {
        let a = families::general::<T>(m, n, 6);
        let b = families::general::<T>(m, 2, 7);
        let wide_a = widen(&a, m, n);
        // X = (A^H A)^-1 A^H B, or A^H (A A^H)^-1 B; in float64 that is exact enough.
        let x = if m >= n {
            faer::linalg::solvers::Solve::solve(
                &(wide_a.adjoint() * &wide_a).partial_piv_lu(),
                &(wide_a.adjoint() * widen(&b, m, 2)),
            )
        } else {
            let y = faer::linalg::solvers::Solve::solve(
                &(&wide_a * wide_a.adjoint()).partial_piv_lu(),
                &widen(&b, m, 2),
            );
            wide_a.adjoint() * y
        };
        let x: Vec<T> = narrow(&x);
        let judge = |x: &[T]| match m >= n {
            true => least_squares(&a, &b, x, [m, n, 2]) / thresholds::LEAST_SQUARES,
            false => minimum_norm(&a, &b, x, [m, n, 2]) / thresholds::MINIMUM_NORM,
        };
        assert!(judge(&x) <= 0.5, "{m} x {n}: {}", judge(&x));
        for place in [0, 3, 2 * n - 1] {
            let mut wrong = x.clone();
            wrong[place] = add(wrong[place], 1e-3);
            assert!(judge(&wrong) > 1.0, "{m} x {n} {place}: {}", judge(&wrong));
            wrong[place] = T::NAN;
            assert_eq!(judge(&wrong), f64::INFINITY);
        }
        if m < n {
            // Another solution of the same equations, which is longer.
            let q = factors(&narrow::<T>(&apply(Op::Adjoint, &wide_a)), n, m, n).0;
            let longer = (0..2 * n).map(|at| {
                let outside = q[at / 2 * n + m].widen();
                T::narrow(x[at].widen() + outside * T::Wide::real(1e-3))
            });
            let longer: Vec<T> = longer.collect();
            assert!(judge(&longer) > 1.0, "{m} x {n} longer: {}", judge(&longer));
        }
    }
}

#[test]
fn least_squares_and_minimum_norm_accept_right_and_reject_wrong_solutions() {
    judges_least_squares::<f32>();
    judges_least_squares::<C64>();
    judges_least_squares::<f64>();
    judges_least_squares::<Complex<f64>>();
}
