//! Pseudo-inverses, and least squares of any rank, by singular values.

use lapwing::linalg::{self, LeastSquares, LeastSquaresMethod, LeastSquaresOptions, LeastSquaresSingular};
use lapwing::{ErrorKind, Tensor};
use lapwing_testkit::families::{self, General};
use lapwing_testkit::{Number, Wide, ratios, thresholds};

use crate::support::{Scalar, bits, for_each_type, items, matrices};

for_each_type! {
    shapes,
    no_inverse_where_singular_values_overflow,
    families_of_any_rank,
    large,
    batches,
    the_cutoff_decides,
    least_squares_of_full_rank,
    least_squares_of_any_rank,
    residuals_are_those_of_the_solution,
    not_a_number_stays_in_its_item,
}

fn by_svd(a: &Tensor, b: &Tensor, rcond: Option<f32>) -> LeastSquares {
    let options = LeastSquaresOptions { method: LeastSquaresMethod::Svd { rcond } };
    linalg::least_squares_with(a, b, &options).unwrap()
}

fn judge<T: Scalar>(a: &[T], [m, n]: [usize; 2], rank: usize, what: &str) {
    let tensor = matrices(a, &[], m, n);
    let result = linalg::pinv(&tensor, None).unwrap();
    result.check().unwrap();
    assert_eq!(result.inverse.shape().extents(), [n, m]);
    assert_eq!(result.rank.to_vec::<i32>().unwrap(), [rank as i32], "{what} {m} x {n}");
    let found = ratios::pseudo_inverse(a, &result.inverse.to_vec::<T>().unwrap(), [m, n]);
    assert!(found <= thresholds::PSEUDO_INVERSE, "{} {what} {m} x {n}: {found}", T::NAME);
}

fn shapes<T: Scalar>() {
    for (m, n) in [(0, 0), (0, 3), (3, 0), (1, 1), (1, 5), (5, 1), (4, 4), (9, 14), (33, 20), (16, 200)] {
        judge(&families::general::<T>(m, n, 1), [m, n], m.min(n), "random");
    }
}

fn large<T: Scalar>() {
    for (m, n) in [(90, 70), (70, 130)] {
        judge(&families::general::<T>(m, n, 1), [m, n], m.min(n), "random");
        let half = m.min(n) / 2;
        judge(&General::RankDeficient.generate::<T>(m, n, 2), [m, n], half, "rank deficient");
    }
}

fn families_of_any_rank<T: Scalar>() {
    for (m, n) in [(24, 12), (12, 24), (15, 15)] {
        let k = m.min(n);
        for (family, rank) in [
            (General::RankDeficient, k / 2),
            (General::ZeroColumns, (n - (n + 1) / 3).min(m)),
            (General::SameColumns, 1),
            (General::Zero, 0),
            (General::Identity, k),
            (General::Permutation, k),
            (General::Huge, k),
            (General::Tiny, k),
        ] {
            // A square permutation is of full rank, a part of one may not be.
            if family == General::Permutation && m != n {
                continue;
            }
            judge(&family.generate::<T>(m, n, 2), [m, n], rank, &family.to_string());
        }
    }
}

/// A largest singular value of infinity would leave the others for zero, and the inverse with them.
fn no_inverse_where_singular_values_overflow<T: Scalar>() {
    let most = if T::EPS < 1e-10 { f64::MAX } else { f64::from(f32::MAX) };
    for n in [4, 40] {
        let mut a = vec![T::narrow(T::Wide::real(0.75 * most)); n * n];
        (0..n).for_each(|i| a[i * n + i] = T::narrow(T::Wide::real(0.25 * most)));
        let a = matrices(&a, &[], n, n);
        let result = linalg::pinv(&a, None).unwrap();
        assert_eq!(result.rank.to_vec::<i32>().unwrap(), [-1], "n = {n}");
        let inverse = result.inverse.to_vec::<T>().unwrap();
        assert!(inverse.iter().all(|value| value.widen().re().is_nan()), "n = {n}");
        assert_eq!(linalg::matrix_rank(&a, None).unwrap().to_vec::<i32>().unwrap(), [-1], "n = {n}");
        let b = matrices(&vec![T::narrow(T::Wide::real(1.0)); n], &[], n, 1);
        let x = by_svd(&a, &b, None).solution.to_vec::<T>().unwrap();
        assert!(x.iter().all(|value| value.widen().re().is_nan()), "n = {n}");
    }
}

fn batches<T: Scalar>() {
    for (batch, [m, n]) in [(&[3][..], [7, 4]), (&[2, 2], [4, 20]), (&[0], [3, 3]), (&[2, 0], [3, 2])] {
        let a = items(batch, |seed| families::general::<T>(m, n, seed));
        let result = linalg::pinv(&matrices(&a, batch, m, n), None).unwrap();
        assert_eq!(result.inverse.shape().extents(), [batch, &[n, m]].concat());
        assert_eq!(result.rank.shape().extents(), batch);
        let inverse = result.inverse.to_vec::<T>().unwrap();
        for item in 0..batch.iter().product() {
            let of = item * m * n..(item + 1) * m * n;
            let found = ratios::pseudo_inverse(&a[of.clone()], &inverse[of], [m, n]);
            assert!(found <= thresholds::PSEUDO_INVERSE, "{batch:?} {item}: {found}");
        }
    }
}

/// 8, 4, 2, 1 on the diagonal.
fn powers<T: Scalar>(m: usize, n: usize) -> Vec<T> {
    let value = |at: usize| if at / n == at % n { 8.0 / f64::from(1 << (at / n)) } else { 0.0 };
    (0..m * n).map(|at| T::narrow(T::Wide::real(value(at)))).collect()
}

fn the_cutoff_decides<T: Scalar>() {
    let (m, n) = (6, 4);
    let a = matrices(&powers::<T>(m, n), &[], m, n);
    let b = matrices(&vec![T::narrow(T::Wide::real(1.0)); m], &[], m, 1);
    for (rcond, rank) in [(0.0, 4), (0.1, 4), (0.125, 3), (0.3, 2), (0.5, 1), (1.0, 0), (2.0, 0)] {
        let result = linalg::pinv(&a, Some(rcond)).unwrap();
        assert_eq!(result.rank.to_vec::<i32>().unwrap(), [rank], "{rcond}");
        assert_eq!(linalg::matrix_rank(&a, Some(rcond)).unwrap().to_vec::<i32>().unwrap(), [rank]);
        let inverse = result.inverse.to_vec::<T>().unwrap();
        let solved = by_svd(&a, &b, Some(rcond));
        let singular = solved.singular.unwrap();
        assert_eq!(singular.rank.to_vec::<i32>().unwrap(), [rank]);
        let x = solved.solution.to_vec::<T>().unwrap();
        for i in 0..n {
            let right = if (i as i32) < rank { f64::from(1 << i) / 8.0 } else { 0.0 };
            for value in [inverse[i * m + i], x[i]] {
                assert!((value.widen().re() - right).abs() <= 16.0 * T::EPS, "{rcond} {i}: {value:?}");
            }
        }
        let residual = singular.residuals.to_vec::<T::Real>().unwrap()[0].widen();
        assert!((residual - (m as f64 - f64::from(rank))).abs() < 160.0 * T::EPS, "{rcond}: {residual}");
    }
    for rcond in [-1.0, f32::NAN] {
        let error = linalg::pinv(&a, Some(rcond)).unwrap_err();
        let text = format!("pinv: the cutoff must be a number from 0 on, got {rcond}");
        assert_eq!(error.to_string(), text);
        assert!(linalg::matrix_rank(&a, Some(rcond)).is_err());
        let options = LeastSquaresOptions { method: LeastSquaresMethod::Svd { rcond: Some(rcond) } };
        assert!(linalg::least_squares_with(&a, &b, &options).is_err());
    }
}

fn least_squares_of_full_rank<T: Scalar>() {
    for ((m, n), p) in [
        ((1, 1), 1),
        ((4, 2), 1),
        ((2, 4), 3),
        ((8, 8), 0),
        ((33, 20), 5),
        ((20, 33), 5),
        ((0, 3), 2),
        ((3, 0), 2),
        ((200, 16), 1),
        ((90, 70), 2),
    ] {
        let (a, b) = (families::general::<T>(m, n, 1), families::general::<T>(m, p, 2));
        let solved = by_svd(&matrices(&a, &[], m, n), &matrices(&b, &[], m, p), None);
        solved.check().unwrap();
        let LeastSquaresSingular { residuals, rank, values } = solved.singular.unwrap();
        assert_eq!(residuals.shape().extents(), [p]);
        assert_eq!(values.shape().extents(), [m.min(n)]);
        assert_eq!(rank.to_vec::<i32>().unwrap(), [m.min(n) as i32]);
        let x = solved.solution.to_vec::<T>().unwrap();
        let what = format!("{} {m} x {n}, {p}", T::NAME);
        if m >= n {
            let found = ratios::least_squares(&a, &b, &x, [m, n, p]);
            assert!(found <= thresholds::LEAST_SQUARES, "{what}: {found}");
        } else {
            let found = ratios::minimum_norm(&a, &b, &x, [m, n, p]);
            assert!(found <= thresholds::MINIMUM_NORM, "{what}: {found}");
        }
    }
}

fn least_squares_of_any_rank<T: Scalar>() {
    for (m, n) in [(24, 12), (12, 24), (15, 15)] {
        for (family, rank) in
            [(General::RankDeficient, m.min(n) / 2), (General::SameColumns, 1), (General::Zero, 0)]
        {
            let (a, b) = (family.generate::<T>(m, n, 4), families::general::<T>(m, 2, 5));
            let solved = by_svd(&matrices(&a, &[], m, n), &matrices(&b, &[], m, 2), None);
            solved.check().unwrap();
            assert_eq!(solved.singular.unwrap().rank.to_vec::<i32>().unwrap(), [rank as i32]);
            let x = solved.solution.to_vec::<T>().unwrap();
            let what = format!("{} {family} {m} x {n}", T::NAME);
            let found = ratios::least_squares(&a, &b, &x, [m, n, 2]);
            assert!(found <= thresholds::LEAST_SQUARES, "{what}: {found}");
            let found = ratios::shortest(&a, &x, [m, n, 2], rank);
            assert!(found <= thresholds::SHORTEST, "{what}: {found}");
        }
    }
}

fn residuals_are_those_of_the_solution<T: Scalar>() {
    for (m, n, p, batch) in [(40, 5, 3, 2), (300, 4, 70, 1), (5, 0, 2, 3)] {
        let a = items(&[batch], |seed| families::general::<T>(m, n, seed));
        let b = items(&[batch], |seed| families::general::<T>(m, p, 50 + seed));
        let solved = by_svd(&matrices(&a, &[batch], m, n), &matrices(&b, &[batch], m, p), None);
        let residuals = solved.singular.unwrap().residuals.to_vec::<T::Real>().unwrap();
        let x = solved.solution.to_vec::<T>().unwrap();
        for (at, residual) in residuals.iter().enumerate() {
            let (item, j) = (at / p, at % p);
            let rest = (0..m).map(|i| {
                let mut sum = b[(item * m + i) * p + j].widen();
                for k in 0..n {
                    sum -= a[(item * m + i) * n + k].widen() * x[(item * n + k) * p + j].widen();
                }
                sum.modulus().powi(2)
            });
            let right: f64 = rest.sum();
            assert!(
                (residual.widen() - right).abs() <= 160.0 * T::EPS * right,
                "{m} {n} {at}: {residual} {right}"
            );
        }
    }
}

fn not_a_number_stays_in_its_item<T: Scalar>() {
    for (m, n) in [(6, 4), (4, 6), (40, 33)] {
        let right = families::general::<T>(m, n, 1);
        let mut wrong = right.clone();
        wrong[n + 1] = <T as Number>::NAN;
        let a = matrices(&[right.clone(), wrong, right].concat(), &[3], m, n);
        let b = matrices(&items(&[3], |_| families::general::<T>(m, 2, 9)), &[3], m, 2);
        let k = m.min(n) as i32;
        let inverse = linalg::pinv(&a, None).unwrap();
        assert_eq!(inverse.rank.to_vec::<i32>().unwrap(), [k, -1, k]);
        assert_eq!(*inverse.check().unwrap_err().kind(), ErrorKind::NoConvergence { batch: 1 });
        let solved = by_svd(&a, &b, None);
        assert_eq!(*solved.check().unwrap_err().kind(), ErrorKind::NoConvergence { batch: 1 });
        let singular = solved.singular.as_ref().unwrap();
        assert_eq!(singular.rank.to_vec::<i32>().unwrap(), [k, -1, k]);
        let residuals = singular.residuals.to_vec::<T::Real>().unwrap();
        let residuals: Vec<f64> = residuals.into_iter().map(Number::widen).collect();
        assert!(residuals[2].is_nan() && residuals[0].is_finite() && residuals[5].is_finite());
        for (values, size) in
            [(inverse.inverse.to_vec::<T>().unwrap(), m * n), (solved.solution.to_vec::<T>().unwrap(), n * 2)]
        {
            assert!(values[size..2 * size].iter().all(|value| value.widen().re().is_nan()));
            assert_eq!(bits(&values[..size]), bits(&values[2 * size..]));
            assert!(values[..size].iter().all(|value| value.widen().re().is_finite()));
        }
    }
}
