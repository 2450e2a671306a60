//! Eigenvalues and eigenvectors of Hermitian matrices.

use lapwing::linalg::{self, EighOptions};
use lapwing_testkit::families::HermitianFamily;
use lapwing_testkit::{Number, Wide, ratios, thresholds};

use crate::cholesky::poisoned;
use crate::support::{Scalar, bits, for_each_type, items, matrices};

for_each_type! {
    sizes,
    batches,
    every_family,
    large,
    every_family_of_large_ones,
    three_hundred,
    values_alone_and_subsets,
    not_a_number_stays_in_its_item,
    same_bits_twice,
    ends_of_the_range,
    denormal_numbers,
}

/// Solves a batch whose other triangles are NaN, and judges each item by `name(index)`.
fn solve<T: Scalar>(a: &[T], batch: &[usize], n: usize, lower: bool, name: impl Fn(usize) -> String) {
    let tensor = matrices(&poisoned(a, n, lower), batch, n, n);
    let options = EighOptions { lower, ..EighOptions::default() };
    let result = linalg::eigh_with(&tensor, &options).unwrap();
    assert_eq!(result.vectors.shape(), tensor.shape());
    assert_eq!(result.values.shape().extents(), [batch, &[n]].concat());
    assert_eq!(result.info.shape().extents(), batch);
    let info = result.info.to_vec::<i32>().unwrap();
    let values = result.values.to_vec::<T::Real>().unwrap();
    let vectors = result.vectors.to_vec::<T>().unwrap();
    for (item, &info) in info.iter().enumerate() {
        let what = format!("{} {} n = {n} lower: {lower}", T::NAME, name(item));
        let (square, row) = (item * n * n..(item + 1) * n * n, item * n..(item + 1) * n);
        assert_eq!(info, 0, "{what}: info");
        let found = ratios::eigh(&a[square.clone()], &values[row], &vectors[square], n, lower, 0);
        assert!(found.residual <= thresholds::EIGH, "{what}: {found:?}");
        assert!(found.orthogonality <= thresholds::EIGH, "{what}: {found:?}");
        assert!(found.values <= thresholds::EIGENVALUES, "{what}: {found:?}");
    }
    result.check().unwrap();
}

/// The sizes around those at which another kernel or path takes over.
fn sizes<T: Scalar>() {
    for n in [0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 32] {
        for lower in [true, false] {
            let a = HermitianFamily::Random.generate::<T>(n, n as u64);
            solve(&a, &[], n, lower, |_| "random".into());
        }
    }
}

/// The sizes around panels, leaves and levels of the large path.
fn large<T: Scalar>() {
    for (n, lower) in
        [(33, true), (65, false), (66, true), (97, true), (128, false), (129, true), (200, true)]
    {
        let a = HermitianFamily::Random.generate::<T>(n, n as u64);
        solve(&a, &[], n, lower, |_| "random".into());
    }
}

fn every_family_of_large_ones<T: Scalar>() {
    for family in HermitianFamily::ALL {
        solve(&family.generate::<T>(100, 6), &[], 100, true, |_| format!("{family:?}"));
    }
    let all = HermitianFamily::ALL;
    let a: Vec<T> = all.iter().flat_map(|family| family.generate::<T>(70, 7)).collect();
    solve(&a, &[all.len()], 70, false, |item| format!("{:?}", all[item]));
}

fn three_hundred<T: Scalar>() {
    for family in [HermitianFamily::Random, HermitianFamily::Graded, HermitianFamily::Clustered] {
        solve(&family.generate::<T>(300, 8), &[], 300, true, |_| format!("{family:?}"));
    }
}

#[test]
fn thousand() {
    for family in [HermitianFamily::Random, HermitianFamily::Geometric] {
        solve(&family.generate::<f32>(1000, 8), &[], 1000, true, |_| format!("{family:?}"));
    }
}

/// Numbers below the normal ones, which some drivers take for zero: right to the last unit there is.
fn denormal_numbers<T: Scalar>() {
    let two = |exponent: i32| T::Wide::real(f64::from(exponent).exp2());
    // The smallest denormal number's inverse, in two parts.
    let (low, high) = if T::EPS < 1e-10 { (537, 537) } else { (75, 74) };
    let in_units = |value: T::Wide| value * two(low) * two(high);
    for n in [4, 40, 90] {
        let a: Vec<T> = HermitianFamily::Random.generate::<T>(n, 9);
        let small = |value: T| T::narrow(value.widen() * two(12 - low) * two(-high));
        let a: Vec<T> = a.into_iter().map(small).collect();
        let result = linalg::eigh(&matrices(&a, &[], n, n)).unwrap();
        let values = result.values.to_vec::<T::Real>().unwrap();
        let vectors = result.vectors.to_vec::<T>().unwrap();
        let residual = |i: usize, j: usize| {
            let value = in_units(T::Wide::real(values[j].widen()));
            let mut sum = T::Wide::real(0.0) - value * vectors[i * n + j].widen();
            (0..n).for_each(|k| sum += in_units(a[i * n + k].widen()) * vectors[k * n + j].widen());
            sum.modulus()
        };
        for j in 0..n {
            let units: f64 = (0..n).map(|i| residual(i, j)).sum();
            assert!(units <= 3.0 * n as f64, "{} n = {n} column {j}: {units} units", T::NAME);
        }
        let found = ratios::orthogonality(&vectors, n, n);
        assert!(found <= thresholds::EIGH, "{} n = {n}: {found:?}", T::NAME);
    }
}

#[test]
#[ignore = "takes a minute on a software adapter"]
fn thousand_in_float64() {
    crate::support::wide::<f64>(|| {
        for family in [HermitianFamily::Random, HermitianFamily::Geometric, HermitianFamily::GluedWilkinson] {
            solve(&family.generate::<f64>(1000, 8), &[], 1000, true, |_| format!("{family:?}"));
        }
    });
}

#[test]
fn sizes_to_64() {
    for n in [33, 47, 63, 64] {
        // One by itself may take another path than a batch.
        for batch in [&[][..], &[8]] {
            let a = items(batch, |seed| HermitianFamily::Random.generate::<f32>(n, seed));
            solve(&a, batch, n, true, |item| format!("random {item}"));
        }
    }
}

fn batches<T: Scalar>() {
    for n in [0, 1, 3, 8, 16, 17, 70] {
        for batch in [&[0][..], &[1], &[3], &[2, 3], &[2, 0, 3]] {
            let a = items(batch, |seed| HermitianFamily::Random.generate::<T>(n, seed));
            solve(&a, batch, n, true, |item| format!("batch {batch:?} item {item}"));
        }
    }
}

#[test]
fn many_small() {
    for (batch, n) in [([10_000], 8), ([300], 16), ([100], 32), ([10], 64)] {
        let kinds: Vec<Vec<f32>> = (0..50).map(|seed| HermitianFamily::Random.generate(n, seed)).collect();
        let a = items(&batch, |seed| kinds[seed as usize % kinds.len()].clone());
        solve(&a, &batch, n, true, |item| format!("item {item}"));
    }
}

fn every_family<T: Scalar>() {
    let all = HermitianFamily::ALL;
    for n in [1, 2, 3, 8, 16, 21, 32] {
        let a: Vec<T> = all.iter().flat_map(|family| family.generate::<T>(n, 5)).collect();
        for lower in [true, false] {
            solve(&a, &[all.len()], n, lower, |item| format!("{:?}", all[item]));
        }
    }
}

#[test]
fn every_family_at_64() {
    let all = HermitianFamily::ALL;
    let a: Vec<f32> = all.iter().flat_map(|family| family.generate::<f32>(64, 5)).collect();
    solve(&a, &[all.len()], 64, true, |item| format!("{:?}", all[item]));
}

fn values_alone_and_subsets<T: Scalar>() {
    for n in [1, 5, 24, 32, 80] {
        let batch = [3];
        let a = items(&batch, |seed| HermitianFamily::Random.generate::<T>(n, seed));
        let tensor = matrices(&a, &batch, n, n);
        let alone = linalg::eigvalsh(&tensor).unwrap().to_vec::<T::Real>().unwrap();
        for item in 0..3 {
            let (a, values) = (&a[item * n * n..(item + 1) * n * n], &alone[item * n..(item + 1) * n]);
            let found = ratios::eigenvalue_error(a, values, n, true, 0);
            assert!(found <= thresholds::EIGENVALUES, "{} n = {n}: {found}", T::NAME);
        }
        for subset in [0..n, 0..1, n - 1..n, n / 3..n / 2, 2.min(n)..2.min(n)] {
            let options = EighOptions { subset: Some(subset.clone()), ..EighOptions::default() };
            let result = linalg::eigh_with(&tensor, &options).unwrap();
            let count = subset.len();
            assert_eq!(result.vectors.shape().extents(), [3, n, count]);
            let values = result.values.to_vec::<T::Real>().unwrap();
            let vectors = result.vectors.to_vec::<T>().unwrap();
            for item in 0..3 {
                let a = &a[item * n * n..(item + 1) * n * n];
                let values = &values[item * count..(item + 1) * count];
                let vectors = &vectors[item * n * count..(item + 1) * n * count];
                let found = ratios::eigh(a, values, vectors, n, true, subset.start);
                assert!(found.residual <= thresholds::EIGH, "{subset:?} of {n}: {found:?}");
                assert!(found.orthogonality <= thresholds::EIGH, "{subset:?} of {n}: {found:?}");
                assert!(found.values <= thresholds::EIGENVALUES, "{subset:?} of {n}: {found:?}");
            }
        }
    }
}

fn not_a_number_stays_in_its_item<T: Scalar>() {
    for n in [1, 4, 16, 30, 80] {
        let right = HermitianFamily::Random.generate::<T>(n, 1);
        for (what, value) in [("NaN", T::NAN), ("infinity", T::narrow(T::Wide::real(f64::INFINITY)))] {
            let mut wrong = right.clone();
            wrong[(n - 1) * n + n / 2] = value;
            let a = [right.clone(), wrong, right.clone()].concat();
            let result = linalg::eigh(&matrices(&a, &[3], n, n)).unwrap();
            let info = result.info.to_vec::<i32>().unwrap();
            assert_eq!(info, [0, n as i32, 0], "{what} {n}");
            let values = result.values.to_vec::<T::Real>().unwrap();
            let vectors = result.vectors.to_vec::<T>().unwrap();
            assert!(values[n..2 * n].iter().all(|value| value.widen().is_nan()), "{what} {n}");
            let failed = &vectors[n * n..2 * n * n];
            assert!(failed.iter().all(|&value| value.widen().re().is_nan()), "{what} {n}");
            for item in [0, 2] {
                let values = &values[item * n..(item + 1) * n];
                let vectors = &vectors[item * n * n..(item + 1) * n * n];
                let found = ratios::eigh(&right, values, vectors, n, true, 0);
                assert!(found.residual <= thresholds::EIGH, "{what} {n}: {found:?}");
                assert!(found.orthogonality <= thresholds::EIGH, "{what} {n}: {found:?}");
            }
            assert!(result.check().is_err());
        }
    }
}

fn same_bits_twice<T: Scalar>() {
    for (batch, n) in [([100], 8), ([3], 32), ([2], 100)] {
        let a = items(&batch, |seed| HermitianFamily::Clustered.generate::<T>(n, seed));
        let tensor = matrices(&a, &batch, n, n);
        let runs: Vec<Vec<T>> =
            (0..3).map(|_| linalg::eigh(&tensor).unwrap().vectors.to_vec().unwrap()).collect();
        assert!(bits(&runs[0]) == bits(&runs[1]), "n = {n}");
        assert!(bits(&runs[0]) == bits(&runs[2]), "n = {n}");
    }
}

/// A power of two near either end of the numbers changes nothing but the exponents.
fn ends_of_the_range<T: Scalar>() {
    let exponent = if T::EPS > 1e-10 { 115 } else { 1000 };
    for n in [3, 20, 50, 70] {
        let a = HermitianFamily::Random.generate::<T>(n, 9);
        for power in [2.0f64.powi(exponent), 2.0f64.powi(-exponent)] {
            let scaled: Vec<T> = a.iter().map(|x| T::narrow(x.widen() * T::Wide::real(power))).collect();
            let result = linalg::eigh(&matrices(&scaled, &[], n, n)).unwrap();
            result.check().unwrap();
            let values = result.values.to_vec::<T::Real>().unwrap();
            let values: Vec<f64> = values.into_iter().map(|value| value.widen() / power).collect();
            let vectors = result.vectors.to_vec::<T>().unwrap();
            let found = ratios::eigh(&a, &values, &vectors, n, true, 0);
            assert!(found.residual <= thresholds::EIGH, "{} n = {n} {power:e}: {found:?}", T::NAME);
            assert!(found.orthogonality <= thresholds::EIGH, "{} n = {n} {power:e}: {found:?}", T::NAME);
            assert!(found.values <= thresholds::EIGENVALUES, "{} n = {n} {power:e}: {found:?}", T::NAME);
        }
    }
}

#[test]
fn a_subset_outside_is_an_error() {
    let a = matrices(&[1.0f32; 9], &[], 3, 3);
    let options = EighOptions { subset: Some(1..4), ..EighOptions::default() };
    let error = linalg::eigh_with(&a, &options).unwrap_err();
    assert_eq!(error.to_string(), "eigh: the subset 1..4 is not within 0..3");
}
