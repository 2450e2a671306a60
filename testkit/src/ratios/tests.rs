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
                l[place] = add(l[place], 1000.0 * EPS * size);
                rejected(&a, &l, "one element off by 1000 eps");
                l[place] = T::NAN;
                assert_eq!(cholesky(&a, &l, n, lower).worst(), f64::INFINITY, "NaN");
            }
            rejected(&a, &transposed(&right, n), "transposed");
            rejected(&a, &cholesky_factor(&a, n, !lower), "the other triangle's factor");
            rejected(&a, &vec![T::narrow(T::Wide::real(0.0)); n * n], "zeros");
            rejected(&a, &scaled(&right, 1.0 + 100.0 * EPS), "all elements off by 100 eps");
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
            x[place] = add(x[place], 1000.0 * EPS * norm(&widen(&right, rows, columns)));
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
