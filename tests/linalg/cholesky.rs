//! Cholesky: factors, solutions and log-determinants of positive definite matrices.

use lapwing::linalg::{self, CholeskyOptions};
use lapwing_testkit::families::{self, Family, Spectrum};
use lapwing_testkit::reference::cholesky_factor;
use lapwing_testkit::{ratios, thresholds};

use crate::support::{Scalar, bits, for_each_type, items, matrices};

for_each_type! {
    sizes,
    thousand,
    #[ignore = "minutes on a software adapter"]
    two_thousand,
    batches,
    many_small,
    every_family,
    the_other_triangle_is_not_read,
    same_bits_twice,
    solve,
    solve_of_ill_conditioned,
    log_determinant,
}

/// Straddles tiles of 4, 16, 32, 64, 128 and 256.
const SIZES: [usize; 23] =
    [0, 1, 2, 3, 4, 5, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128, 129, 200, 256, 257, 300, 513];

/// The other triangle of each matrix set to NaN.
pub(crate) fn poisoned<T: Scalar>(a: &[T], n: usize, lower: bool) -> Vec<T> {
    let mut a = a.to_vec();
    if lower {
        families::poison_upper(&mut a, n)
    } else {
        families::poison_lower(&mut a, n)
    }
    a
}

/// Judges the factor of one matrix.
pub(crate) fn judge<T: Scalar>(a: &[T], factor: &[T], n: usize, lower: bool, what: &str) {
    let what = format!("{} {what} n = {n} lower: {lower}", T::NAME);
    let form = ratios::cholesky_form(factor, n, lower);
    assert!(form.is_ok(), "{what}: {form:?}");
    let found = ratios::cholesky(a, factor, n, lower);
    assert!(found.worst() <= thresholds::CHOLESKY, "{what}: {found:?}");
}

/// Factors a batch whose other triangles are NaN, judges each item by `name(index)`, and returns the factors.
fn factor<T: Scalar>(
    a: &[T],
    batch: &[usize],
    n: usize,
    lower: bool,
    name: impl Fn(usize) -> String,
) -> Vec<T> {
    let tensor = matrices(&poisoned(a, n, lower), batch, n, n);
    let result = linalg::cholesky_with(&tensor, &CholeskyOptions { lower }).unwrap();
    assert_eq!(result.lower, lower);
    assert_eq!(result.factor.shape(), tensor.shape());
    assert_eq!(result.info.shape().extents(), batch);
    let info = result.info.to_vec::<i32>().unwrap();
    let factor = result.factor.to_vec::<T>().unwrap();
    assert_eq!(factor.len(), a.len());
    for (item, &info) in info.iter().enumerate() {
        let what = name(item);
        assert_eq!(info, 0, "{} {what} n = {n} lower: {lower}: info", T::NAME);
        let range = item * n * n..(item + 1) * n * n;
        judge(&a[range.clone()], &factor[range], n, lower, &what);
    }
    result.check().unwrap();
    factor
}

fn sizes<T: Scalar>() {
    for n in SIZES {
        for lower in [true, false] {
            factor(&Family::Random.generate::<T>(n, n as u64), &[], n, lower, |_| "random".into());
        }
    }
}

fn thousand<T: Scalar>() {
    let a = Family::Random.generate::<T>(1000, 1);
    for lower in [true, false] {
        factor(&a, &[], 1000, lower, |_| "random".into());
    }
}

fn two_thousand<T: Scalar>() {
    for n in [2000, 2049] {
        let a = Family::Conditioned(Spectrum::Geometric, 1e3).generate::<T>(n, 1);
        for lower in [true, false] {
            factor(&a, &[], n, lower, |_| "conditioned".into());
        }
    }
}

fn batches<T: Scalar>() {
    for n in [0, 1, 3, 8, 16, 17, 32, 33, 64, 65, 130, 200] {
        for batch in [&[0][..], &[1], &[3], &[2, 3], &[2, 0, 3]] {
            for lower in [true, false] {
                let a = items(batch, |seed| Family::Random.generate::<T>(n, seed));
                factor(&a, batch, n, lower, |item| format!("batch {batch:?} item {item}"));
            }
        }
    }
}

fn many_small<T: Scalar>() {
    let name = |item| format!("item {item}");
    for (batch, n) in [([100], 16), ([1000], 5), ([100], 64), ([33], 48)] {
        let a = items(&batch, |seed| Family::Random.generate::<T>(n, seed));
        factor(&a, &batch, n, true, name);
        factor(&a, &batch, n, false, name);
    }
}

#[test]
fn ten_thousand_of_16_by_16() {
    let batch = [10_000];
    let a = items(&batch, |seed| Family::Random.generate::<f32>(16, seed));
    factor(&a, &batch, 16, true, |item| format!("item {item}"));
}

#[test]
fn more_items_than_a_dispatch_has_workgroups() {
    let batch = [70_000];
    let kinds: Vec<Vec<f32>> = (0..7).map(|seed| Family::Random.generate(3, seed)).collect();
    let a = items(&batch, |seed| kinds[seed as usize % kinds.len()].clone());
    factor(&a, &batch, 3, true, |item| format!("item {item}"));
}

fn every_family<T: Scalar>() {
    let all = Family::all();
    for n in [1, 2, 3, 16, 33, 65, 130, 257] {
        let a: Vec<T> = all.iter().flat_map(|family| family.generate::<T>(n, 5)).collect();
        for lower in [true, false] {
            factor(&a, &[all.len()], n, lower, |item| all[item].to_string());
        }
    }
    // Large ones of their own: a batch may take another path.
    for family in all {
        factor(&family.generate::<T>(150, 6), &[], 150, true, |_| family.to_string());
    }
}

fn the_other_triangle_is_not_read<T: Scalar>() {
    for n in [2, 16, 33, 64, 65, 200] {
        let a = Family::Random.generate::<T>(n, 1);
        for lower in [true, false] {
            let options = CholeskyOptions { lower };
            let clean = linalg::cholesky_with(&matrices(&a, &[], n, n), &options).unwrap();
            let clean = clean.factor.to_vec::<T>().unwrap();
            let poisoned = factor(&a, &[], n, lower, |_| "random".into());
            assert_eq!(bits(&clean), bits(&poisoned), "n = {n} lower: {lower}");
        }
    }
}

fn same_bits_twice<T: Scalar>() {
    for (batch, n) in [([100], 16), ([3], 65), ([1], 400)] {
        let a = items(&batch, |seed| Family::Kernel.generate::<T>(n, seed));
        let tensor = matrices(&a, &batch, n, n);
        let factors: Vec<Vec<T>> =
            (0..3).map(|_| linalg::cholesky(&tensor).unwrap().factor.to_vec().unwrap()).collect();
        assert_eq!(bits(&factors[0]), bits(&factors[1]), "n = {n}");
        assert_eq!(bits(&factors[0]), bits(&factors[2]), "n = {n}");
        assert_eq!(bits(&tensor.to_vec::<T>().unwrap()), bits(&a), "the input is left alone");
    }
}

/// Solves with a factor and judges each item.
fn judge_solve<T: Scalar>(a: &[T], batch: &[usize], n: usize, columns: usize, lower: bool, what: &str) {
    let b = items(batch, |seed| families::general::<T>(n, columns, 100 + seed));
    let right = matrices(&b, batch, n, columns);
    let tensor = matrices(&poisoned(a, n, lower), batch, n, n);
    let result = linalg::cholesky_with(&tensor, &CholeskyOptions { lower }).unwrap();
    let x = result.solve(&right).unwrap();
    assert_eq!(x.shape(), right.shape());
    let x = x.to_vec::<T>().unwrap();
    for item in 0..batch.iter().product() {
        let (square, tall) = (item * n * n..(item + 1) * n * n, item * n * columns..(item + 1) * n * columns);
        let found = ratios::hermitian_solve(&a[square], &b[tall.clone()], &x[tall], n, columns, lower);
        let what = format!("{} {what} n = {n} columns = {columns} lower: {lower} item {item}", T::NAME);
        assert!(found <= thresholds::CHOLESKY_SOLVE, "{what}: {found}");
    }
    let same = linalg::cholesky_solve(&result.factor, &right, lower).unwrap();
    assert_eq!(bits(&same.to_vec::<T>().unwrap()), bits(&x), "cholesky_solve is solve");
}

fn solve<T: Scalar>() {
    for lower in [true, false] {
        for (n, columns) in
            [(0, 2), (1, 1), (2, 3), (3, 0), (16, 1), (33, 64), (64, 5), (65, 1), (130, 7), (257, 3)]
        {
            judge_solve(&Family::Random.generate::<T>(n, 1), &[], n, columns, lower, "random");
        }
        for (batch, n, columns) in [(&[3][..], 65, 2), (&[2, 3], 16, 1), (&[0], 5, 2), (&[100], 8, 1)] {
            let a = items(batch, |seed| Family::Random.generate::<T>(n, seed));
            judge_solve(&a, batch, n, columns, lower, "random");
        }
    }
}

fn solve_of_ill_conditioned<T: Scalar>() {
    let all = Family::all();
    for n in [16, 65, 150] {
        for family in &all {
            judge_solve(&family.generate::<T>(n, 7), &[], n, 3, true, &family.to_string());
        }
    }
}

fn log_determinant<T: Scalar>() {
    for (batch, n) in [(&[][..], 1), (&[], 16), (&[], 65), (&[], 300), (&[2, 3], 33), (&[0], 4), (&[3], 0)] {
        for lower in [true, false] {
            for family in [Family::Random, Family::Huge, Family::Tiny, Family::Diagonal] {
                let a = items(batch, |seed| family.generate::<T>(n, seed));
                let tensor = matrices(&a, batch, n, n);
                let result = linalg::cholesky_with(&tensor, &CholeskyOptions { lower }).unwrap();
                let values = result.log_determinant().unwrap();
                assert_eq!(values.shape().extents(), batch);
                for (item, value) in values.to_vec::<T::Real>().unwrap().into_iter().enumerate() {
                    let factor = cholesky_factor(&a[item * n * n..(item + 1) * n * n], n, lower);
                    let found = ratios::log_determinant(&factor, n, value);
                    let what = format!("{} {family} n = {n} lower: {lower} item {item}: {value}", T::NAME);
                    assert!(found <= thresholds::LOG_DETERMINANT, "{what}: {found}");
                }
            }
        }
    }
}
