//! Cholesky of matrices that have no factor: `info` is LAPACK's, and the neighbours in a batch stay right.

use lapwing::linalg::{self, Cholesky, CholeskyOptions};
use lapwing::{Complex, ErrorKind};
use lapwing_testkit::Wide;
use lapwing_testkit::families::{self, Family};

use crate::cholesky::{judge, poisoned};
use crate::support::{Scalar, for_each_type, items, matrices};

for_each_type! {
    info_is_the_failing_pivot,
    nan_and_infinity_fail_at_their_pivot,
    failure_leaves_the_neighbours_right,
    zero_and_semidefinite_matrices_fail,
}

/// Factors items of which `expected` tells the pivots (0: has a factor), compares `info` and `check`, and judges
/// the factors of the good ones.
fn factor<T: Scalar>(a: &[T], n: usize, lower: bool, expected: &[i32], what: &str) {
    let batch = [expected.len()];
    let tensor = matrices(&poisoned(a, n, lower), &batch, n, n);
    let result = linalg::cholesky_with(&tensor, &CholeskyOptions { lower }).unwrap();
    let info = result.info.to_vec::<i32>().unwrap();
    assert_eq!(info, expected, "{} {what} n = {n} lower: {lower}", T::NAME);
    expect_check(&result, expected);
    let factor = result.factor.to_vec::<T>().unwrap();
    for item in (0..expected.len()).filter(|&item| expected[item] == 0) {
        let range = item * n * n..(item + 1) * n * n;
        judge(&a[range.clone()], &factor[range], n, lower, &format!("{what}, beside failures, item {item}"));
    }
}

fn expect_check(result: &Cholesky, expected: &[i32]) {
    match expected.iter().position(|&pivot| pivot != 0) {
        None => result.check().unwrap(),
        Some(batch) => {
            let pivot = expected[batch] as usize;
            let error = result.check().unwrap_err();
            assert_eq!(*error.kind(), ErrorKind::NotPositiveDefinite { batch, pivot }, "{error}");
        }
    }
}

/// Every pivot of small sizes, and those around tiles of large ones.
fn pivots(n: usize) -> Vec<usize> {
    let near_tiles = [1, 2, 15, 16, 17, 31, 32, 33, 63, 64, 65, 66, 127, 128, 129, 192, 193, 256, 257, 299];
    let mut pivots: Vec<usize> =
        if n <= 18 { (1..=n).collect() } else { near_tiles.into_iter().filter(|&pivot| pivot < n).collect() };
    pivots.extend((n > 18).then_some(n));
    pivots
}

fn info_is_the_failing_pivot<T: Scalar>() {
    for n in [1, 2, 5, 16, 17, 32, 33, 64, 65, 130, 300] {
        let pivots = pivots(n);
        let a: Vec<T> = pivots.iter().flat_map(|&pivot| families::indefinite::<T>(n, pivot, 1)).collect();
        let expected: Vec<i32> = pivots.iter().map(|&pivot| pivot as i32).collect();
        for lower in [true, false] {
            factor(&a, n, lower, &expected, "indefinite");
        }
        // One matrix by itself may take another path than a batch.
        let pivot = (n * 2).div_ceil(3);
        factor(&families::indefinite::<T>(n, pivot, 2), n, true, &[pivot as i32], "indefinite");
    }
}

fn failure_leaves_the_neighbours_right<T: Scalar>() {
    for n in [1usize, 4, 16, 33, 64, 65, 200] {
        let pivot = n.div_ceil(2);
        let a = items(&[6], |item| match item {
            1 => families::indefinite::<T>(n, pivot, item),
            4 => families::indefinite::<T>(n, n, item),
            _ => Family::Random.generate::<T>(n, item),
        });
        for lower in [true, false] {
            factor(&a, n, lower, &[0, pivot as i32, 0, 0, n as i32, 0], "mixed");
        }
    }
}

/// Sets element (i, j) and its mirror image.
fn set<T: Scalar>(a: &mut [T], n: usize, i: usize, j: usize, value: T::Wide) {
    a[i * n + j] = T::narrow(value);
    a[j * n + i] = T::narrow(value.conjugate());
}

fn nan_and_infinity_fail_at_their_pivot<T: Scalar>() {
    let wide = |value: f64| T::Wide::real(value);
    for n in [1, 2, 16, 33, 64, 65, 130, 200] {
        // Elimination carries what stands at (i, j), i > j, to pivot i and to no earlier one.
        let places = [(0, 0), (n - 1, n - 1), (n / 2, n / 2), (n - 1, 0), (n / 2, n / 3), (n - 1, n / 2)];
        for (what, value) in [
            ("NaN", wide(f64::NAN)),
            ("infinity", wide(f64::INFINITY)),
            ("minus infinity", wide(f64::NEG_INFINITY)),
        ] {
            let mut a = Family::Random.generate::<T>(n, 1);
            let mut expected = vec![0];
            for (i, j) in places {
                let mut bad = Family::Random.generate::<T>(n, 2);
                set(&mut bad, n, i, j, value);
                a.extend(bad);
                expected.push(i as i32 + 1);
                a.extend(Family::Random.generate::<T>(n, 3));
                expected.push(0);
            }
            for lower in [true, false] {
                factor(&a, n, lower, &expected, what);
            }
        }
    }
}

#[test]
fn nan_in_one_part_of_a_complex_element_fails_at_its_pivot() {
    let n = 40;
    for value in [Complex::new(f64::NAN, 1.0), Complex::new(1.0, f64::NAN), Complex::new(0.0, f64::INFINITY)]
    {
        let mut a = Family::Random.generate::<Complex<f32>>(n, 1);
        set(&mut a, n, 30, 7, value);
        factor(&a, n, true, &[31], "a NaN part");
        factor(&a, n, false, &[31], "a NaN part");
    }
}

fn zero_and_semidefinite_matrices_fail<T: Scalar>() {
    for n in [1, 3, 16, 65] {
        let zero = vec![T::narrow(T::Wide::real(0.0)); n * n];
        let mut semidefinite = Family::Identity.generate::<T>(n, 0);
        semidefinite[n * n - 1] = zero[0];
        let a = [Family::Identity.generate::<T>(n, 0), zero, semidefinite].concat();
        factor(&a, n, true, &[0, 1, n as i32], "semidefinite");
        factor(&a, n, false, &[0, 1, n as i32], "semidefinite");
    }
}

#[test]
fn check_names_the_matrix_and_the_pivot() {
    let n = 20;
    let a = [Family::Random.generate::<f32>(n, 1), families::indefinite(n, 7, 1)].concat();
    let result = linalg::cholesky(&matrices(&a, &[1, 2], n, n)).unwrap();
    let error = result.check().unwrap_err();
    assert_eq!(
        error.to_string(),
        "cholesky: matrix 1 is not positive definite: its leading minor of order 7 is not"
    );
}
