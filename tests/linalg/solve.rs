//! What is solved with LU: systems, inverses, determinants.

use lapwing::linalg::{self, Transpose};
use lapwing::{Complex, ErrorKind};
use lapwing_testkit::families::{self, General};
use lapwing_testkit::ratios::Op;
use lapwing_testkit::{Wide, ratios, thresholds};

use crate::support::{Scalar, bits, for_each_type, items, matrices, transpose, upload};

for_each_type! {
    systems,
    transposed_systems,
    families_of_systems,
    vectors,
    inverses,
    singular_items_are_nan_and_their_neighbours_right,
    determinants,
    determinants_beyond_the_range,
    singular_and_empty_determinants,
}

/// Solves with `solve` and judges each item.
fn judge<T: Scalar>(a: &[T], batch: &[usize], n: usize, columns: usize, what: &str) {
    let b = items(batch, |seed| families::general::<T>(n, columns, 100 + seed));
    let right = matrices(&b, batch, n, columns);
    let result = linalg::solve(&matrices(a, batch, n, n), &right).unwrap();
    result.check().unwrap();
    assert_eq!(result.solution.shape(), right.shape());
    assert_eq!(result.info.shape().extents(), batch);
    let x = result.solution.to_vec::<T>().unwrap();
    for item in 0..batch.iter().product() {
        let (square, tall) = (item * n * n..(item + 1) * n * n, item * n * columns..(item + 1) * n * columns);
        let found = ratios::solve(&a[square], &b[tall.clone()], &x[tall], n, columns, Op::None);
        let what = format!("{} {what} n = {n} columns = {columns} item {item}", T::NAME);
        assert!(found <= thresholds::SOLVE, "{what}: {found}");
    }
}

fn systems<T: Scalar>() {
    for (n, columns) in
        [(0, 2), (1, 1), (2, 3), (3, 0), (16, 1), (33, 64), (64, 5), (65, 1), (130, 7), (257, 3), (100, 100)]
    {
        judge(&families::general::<T>(n, n, 1), &[], n, columns, "random");
    }
    for (batch, n, columns) in
        [(&[3][..], 65, 2), (&[2, 3], 16, 1), (&[0], 5, 2), (&[100], 8, 1), (&[5], 40, 40)]
    {
        let a = items(batch, |seed| families::general::<T>(n, n, seed));
        judge(&a, batch, n, columns, "random");
    }
}

#[test]
fn ten_thousand_systems_of_8() {
    let a = items(&[10_000], |seed| families::general::<f32>(8, 8, seed));
    judge(&a, &[10_000], 8, 1, "random");
}

fn families_of_systems<T: Scalar>() {
    let all = [
        General::Random,
        General::Identity,
        General::Permutation,
        General::IllConditioned,
        General::Huge,
        General::Tiny,
    ];
    for n in [1, 2, 16, 65, 150] {
        for family in all {
            judge(&family.generate::<T>(n, n, 7), &[], n, 3, &family.to_string());
        }
    }
}

fn transposed_systems<T: Scalar>() {
    for (batch, n, columns) in [(&[][..], 1, 1), (&[], 16, 3), (&[3], 33, 2), (&[], 65, 1), (&[2], 100, 70)] {
        let a = items(batch, |seed| families::general::<T>(n, n, seed));
        let b = items(batch, |seed| families::general::<T>(n, columns, 100 + seed));
        let factored = linalg::lu(&matrices(&a, batch, n, n)).unwrap();
        let right = matrices(&b, batch, n, columns);
        for op in Op::ALL {
            let x = factored.solve(&right, transpose(op)).unwrap();
            assert_eq!(x.shape(), right.shape());
            let x = x.to_vec::<T>().unwrap();
            for item in 0..batch.iter().product() {
                let square = item * n * n..(item + 1) * n * n;
                let tall = item * n * columns..(item + 1) * n * columns;
                let found = ratios::solve(&a[square], &b[tall.clone()], &x[tall], n, columns, op);
                assert!(found <= thresholds::SOLVE, "{} {op:?} n = {n} item {item}: {found}", T::NAME);
            }
            let (factors, permutation) = (&factored.factors, &factored.permutation);
            let same = linalg::lu_solve(factors, permutation, &right, transpose(op)).unwrap();
            assert_eq!(bits(&same.to_vec::<T>().unwrap()), bits(&x), "lu_solve is solve");
        }
    }
}

/// A tensor with one dimension less than the matrices is one column per item.
fn vectors<T: Scalar>() {
    for batch in [&[][..], &[4], &[2, 3]] {
        let n = 20;
        let a = matrices(&items(batch, |seed| families::general::<T>(n, n, seed)), batch, n, n);
        let b = items(batch, |seed| families::general::<T>(n, 1, 100 + seed));
        let vectors = linalg::solve(&a, &upload(&b, &[batch, &[n]].concat())).unwrap().solution;
        let columns = linalg::solve(&a, &matrices(&b, batch, n, 1)).unwrap().solution;
        assert_eq!(vectors.shape().extents(), [batch, &[n]].concat());
        assert_eq!(bits(&vectors.to_vec::<T>().unwrap()), bits(&columns.to_vec::<T>().unwrap()));
    }
}

fn inverses<T: Scalar>() {
    for (batch, n) in [(&[][..], 0), (&[], 1), (&[], 2), (&[3], 16), (&[2], 64), (&[], 65), (&[], 150)] {
        let a = items(batch, |seed| families::general::<T>(n, n, seed));
        let result = linalg::inverse(&matrices(&a, batch, n, n)).unwrap();
        result.check().unwrap();
        let x = result.solution.to_vec::<T>().unwrap();
        let identity = General::Identity.generate::<T>(n, n, 0);
        for item in 0..batch.iter().product() {
            let square = item * n * n..(item + 1) * n * n;
            let found = ratios::solve(&a[square.clone()], &identity, &x[square], n, n, Op::None);
            assert!(found <= thresholds::SOLVE, "{} n = {n} item {item}: {found}", T::NAME);
        }
    }
}

fn singular_items_are_nan_and_their_neighbours_right<T: Scalar>() {
    for n in [1, 5, 33, 64, 65, 100] {
        let at = n / 2;
        let a = items(&[3], |item| match item {
            1 => families::singular::<T>(n, at),
            _ => families::general::<T>(n, n, item),
        });
        let b = items(&[3], |seed| families::general::<T>(n, 2, 100 + seed));
        let tensor = matrices(&a, &[3], n, n);
        let solved = linalg::solve(&tensor, &matrices(&b, &[3], n, 2)).unwrap();
        let inverted = linalg::inverse(&tensor).unwrap();
        for (result, columns) in [(&solved, 2), (&inverted, n)] {
            assert_eq!(result.info.to_vec::<i32>().unwrap(), [0, at as i32 + 1, 0]);
            let error = result.check().unwrap_err();
            assert_eq!(*error.kind(), ErrorKind::Singular { batch: 1, pivot: at + 1 }, "{error}");
            let x = result.solution.to_vec::<T>().unwrap();
            let (size, is_nan) = (n * columns, |value: &T| value.widen().modulus().is_nan());
            assert!(x[size..2 * size].iter().all(is_nan), "{} n = {n}", T::NAME);
            for item in [0, 2] {
                let identity = General::Identity.generate::<T>(n, n, 0);
                let b = if columns == 2 { &b[item * size..(item + 1) * size] } else { &identity };
                let (a, x) = (&a[item * n * n..(item + 1) * n * n], &x[item * size..(item + 1) * size]);
                let found = ratios::solve(a, b, x, n, columns, Op::None);
                assert!(found <= thresholds::SOLVE, "{} n = {n} item {item}: {found}", T::NAME);
            }
        }
    }
}

#[test]
fn a_permutation_that_names_no_row_gives_nan() {
    let factors = upload(&[2.0f32, 0.0, 0.0, 2.0], &[2, 2]);
    let b = upload(&[1.0f32, 1.0], &[2, 1]);
    for wrong in [[5, 0], [-1, 0], [0, 0]] {
        let permutation = upload(&wrong, &[2]);
        let x = linalg::lu_solve(&factors, &permutation, &b, Transpose::Transpose).unwrap();
        assert!(x.to_vec::<f32>().unwrap().iter().any(|value| value.is_nan()), "{wrong:?}");
    }
    let x = linalg::lu_solve(&factors, &upload(&[5, 0], &[2]), &b, Transpose::None).unwrap();
    assert!(x.to_vec::<f32>().unwrap()[0].is_nan());
}

/// Determinants of matrices whose elements are scaled so that the result is a normal number.
fn determinants<T: Scalar>() {
    for (batch, n) in [(&[][..], 1), (&[], 2), (&[4], 3), (&[2, 3], 16), (&[], 33), (&[], 65), (&[], 150)] {
        let scale = 1.0 / (n as f64 / std::f64::consts::E).sqrt();
        let a = items(batch, |seed| {
            let a = families::general::<T>(n, n, seed);
            a.into_iter().map(|value| T::narrow(value.widen() * T::Wide::real(scale))).collect()
        });
        judge_determinants(&a, batch, n, true);
    }
}

/// `det` only where float32 can hold it.
fn judge_determinants<T: Scalar>(a: &[T], batch: &[usize], n: usize, holds: bool) {
    let tensor = matrices(a, batch, n, n);
    let factored = linalg::lu(&tensor).unwrap();
    let det = linalg::det(&tensor).unwrap();
    let both = linalg::slogdet(&tensor).unwrap();
    for result in [&det, &both.sign, &both.logarithm] {
        assert_eq!(result.shape().extents(), batch);
    }
    let factors = factored.factors.to_vec::<T>().unwrap();
    let pivots = factored.pivots.to_vec::<i32>().unwrap();
    let (det, sign) = (det.to_vec::<T>().unwrap(), both.sign.to_vec::<T>().unwrap());
    let logarithm = both.logarithm.to_vec::<T::Real>().unwrap();
    for item in 0..batch.iter().product() {
        let (factors, pivots) =
            (&factors[item * n * n..(item + 1) * n * n], &pivots[item * n..(item + 1) * n]);
        if holds {
            let found = ratios::determinant(factors, pivots, n, det[item]);
            assert!(found <= thresholds::DETERMINANT, "{} n = {n} item {item}: {found}", T::NAME);
        }
        let pair = (sign[item], logarithm[item]);
        let found = ratios::sign_and_log_determinant(factors, pivots, n, pair);
        assert!(found <= thresholds::DETERMINANT, "{} n = {n} item {item}: {found}, {pair:?}", T::NAME);
    }
}

fn determinants_beyond_the_range<T: Scalar>() {
    for family in [General::Huge, General::Tiny] {
        judge_determinants(&family.generate::<T>(40, 40, 1), &[], 40, false);
    }
    // Half of them huge, half of them tiny: every partial product overflows or vanishes, the determinant is 1.
    let n = 70;
    let huge = if T::EPS < 1e-10 { 1e290 } else { 1e30 };
    let scale = |i: usize| if i < n / 2 { huge } else { 1.0 / huge };
    let a: Vec<T> = (0..n * n)
        .map(|at| T::narrow(T::Wide::real(if at / n == at % n { scale(at / n) } else { 0.0 })))
        .collect();
    judge_determinants(&a, &[], n, true);
}

fn singular_and_empty_determinants<T: Scalar>() {
    let zero = T::narrow(T::Wide::real(0.0));
    let one = T::narrow(T::Wide::real(1.0));
    let numbers = |tensor: &lapwing::Tensor| -> Vec<f64> {
        tensor.to_vec::<T::Real>().unwrap().into_iter().map(Into::into).collect()
    };
    for n in [1, 5, 64, 65] {
        let a = items(&[2], |item| match item {
            0 => families::singular::<T>(n, n / 2),
            _ => General::Identity.generate::<T>(n, n, 0),
        });
        let tensor = matrices(&a, &[2], n, n);
        assert_eq!(linalg::det(&tensor).unwrap().to_vec::<T>().unwrap(), [zero, one]);
        let both = linalg::slogdet(&tensor).unwrap();
        assert_eq!(both.sign.to_vec::<T>().unwrap(), [zero, one]);
        assert_eq!(numbers(&both.logarithm), [f64::NEG_INFINITY, 0.0]);
    }
    let empty = matrices::<T>(&[], &[3], 0, 0);
    assert_eq!(linalg::det(&empty).unwrap().to_vec::<T>().unwrap(), [one; 3]);
    let both = linalg::slogdet(&empty).unwrap();
    assert_eq!(both.sign.to_vec::<T>().unwrap(), [one; 3]);
    assert_eq!(numbers(&both.logarithm), [0.0; 3]);
    let mut bad = families::general::<T>(20, 20, 1);
    bad[45] = T::NAN;
    let det = linalg::det(&matrices(&bad, &[], 20, 20)).unwrap().to_vec::<T>().unwrap();
    assert!(det[0].widen().modulus().is_nan());
}

#[test]
fn signs_are_exact() {
    let a = upload(&[0.0f32, 3.0, 7.0, 1.0], &[2, 2]);
    assert_eq!(linalg::det(&a).unwrap().to_vec::<f32>().unwrap(), [-21.0]);
    assert_eq!(linalg::slogdet(&a).unwrap().sign.to_vec::<f32>().unwrap(), [-1.0]);
    let i = Complex::new(0.0f32, 1.0);
    let zero = Complex::new(0.0, 0.0);
    let a = upload(&[i, zero, zero, i * 2.0], &[2, 2]);
    assert_eq!(linalg::det(&a).unwrap().to_vec::<Complex<f32>>().unwrap(), [Complex::new(-2.0, 0.0)]);
}

#[test]
fn bad_requests_are_refused() {
    let square = upload(&[0.0f32; 9], &[3, 3]);
    let wide = upload(&[0.0f32; 6], &[2, 3]);
    let complex = upload(&[Complex::new(0.0f32, 0.0); 3], &[3, 1]);
    let text = |error: lapwing::Error| error.to_string();
    assert_eq!(
        text(linalg::solve(&wide, &square).unwrap_err()),
        "solve: the two last dimensions must be equal, got [2, 3]"
    );
    assert_eq!(
        text(linalg::solve(&square, &wide).unwrap_err()),
        "solve: [2, 3] must have as many rows as [3, 3], 3, but has 2"
    );
    assert!(text(linalg::solve(&square, &complex).unwrap_err()).contains("element types differ"));
    assert_eq!(
        text(linalg::inverse(&wide).unwrap_err()),
        "inverse: the two last dimensions must be equal, got [2, 3]"
    );
    assert_eq!(
        text(linalg::det(&wide).unwrap_err()),
        "det: the two last dimensions must be equal, got [2, 3]"
    );
    assert!(linalg::slogdet(&wide).is_err());
    let permutation = upload(&[0i32, 1], &[2]);
    assert_eq!(
        text(linalg::lu_solve(&square, &permutation, &square, Transpose::None).unwrap_err()),
        "lu_solve: the permutation must be [3], got [2]"
    );
    assert_eq!(
        text(linalg::lu_solve(&square, &upload(&[0.0f32; 3], &[3]), &square, Transpose::None).unwrap_err()),
        "lu_solve: the permutation must be i32, got f32"
    );
    assert!(linalg::solve(&square, &upload(&[0.0f32; 4], &[2, 2, 1])).is_err());
}
