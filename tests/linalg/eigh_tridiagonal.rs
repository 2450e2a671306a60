//! Eigenvalues and eigenvectors of symmetric tridiagonal matrices.

use lapwing::linalg::{self, EighOptions};
use lapwing_testkit::families::HermitianFamily;
use lapwing_testkit::{Number, Wide, ratios, thresholds};

use crate::support::{Scalar, bits, for_each_real_type, upload};

for_each_real_type! {
    sizes,
    every_family,
    thousand,
    batches_and_what_is_not_a_number,
    shapes_that_do_not_fit_are_errors,
}

/// The diagonal and what is beside it of matrices made from a family; what else the family has is dropped.
fn parts<T: Scalar>(family: HermitianFamily, n: usize, seed: u64) -> (Vec<T>, Vec<T>) {
    let a = family.generate::<T>(n, seed);
    let beside = (1..n).map(|i| a[i * n + i - 1]).collect();
    ((0..n).map(|i| a[i * n + i]).collect(), beside)
}

/// The dense matrix.
fn dense<T: Scalar>(diagonal: &[T], beside: &[T]) -> Vec<T> {
    let n = diagonal.len();
    let mut a = vec![T::narrow(T::Wide::real(0.0)); n * n];
    for i in 0..n {
        a[i * n + i] = diagonal[i];
        if i > 0 {
            a[i * n + i - 1] = beside[i - 1];
            a[(i - 1) * n + i] = beside[i - 1];
        }
    }
    a
}

/// Solves a batch and judges each item.
fn solve<T: Scalar>(items: &[(Vec<T>, Vec<T>)], what: &str) {
    let n = items[0].0.len();
    let diagonal: Vec<T> = items.iter().flat_map(|(diagonal, _)| diagonal.clone()).collect();
    let beside: Vec<T> = items.iter().flat_map(|(_, beside)| beside.clone()).collect();
    let diagonal = upload(&diagonal, &[items.len(), n]);
    let beside = upload(&beside, &[items.len(), n.saturating_sub(1)]);
    let result = linalg::eigh_tridiagonal(&diagonal, &beside, &EighOptions::default()).unwrap();
    result.check().unwrap();
    let values = result.values.to_vec::<T::Real>().unwrap();
    let vectors = result.vectors.to_vec::<T>().unwrap();
    for (item, (diagonal, beside)) in items.iter().enumerate() {
        let a = dense(diagonal, beside);
        let (values, vectors) = (&values[item * n..][..n], &vectors[item * n * n..][..n * n]);
        let found = ratios::eigh(&a, values, vectors, n, true, 0);
        let what = format!("{what} item {item} n = {n}: {found:?}");
        assert!(found.residual <= thresholds::EIGH, "{what}");
        assert!(found.orthogonality <= thresholds::EIGH, "{what}");
        assert!(found.values <= thresholds::EIGENVALUES, "{what}");
    }
}

/// The sizes around those at which there is another number of leaves, or another size of them.
fn sizes<T: Scalar>() {
    for n in [1, 2, 5, 8, 9, 31, 32, 33, 47, 64, 65, 100, 128, 129, 257] {
        solve::<T>(&[parts(HermitianFamily::Tridiagonal, n, n as u64)], "random");
    }
}

fn every_family<T: Scalar>() {
    for n in [3, 40, 84, 150, 300] {
        for family in HermitianFamily::ALL {
            solve::<T>(&[parts(family, n, 3)], &format!("{family:?}"));
        }
    }
}

fn thousand<T: Scalar>() {
    let families =
        [HermitianFamily::Tridiagonal, HermitianFamily::GluedWilkinson, HermitianFamily::Laplacian];
    for family in families {
        solve::<T>(&[parts(family, 1000, 4)], &format!("{family:?}"));
    }
}

fn batches_and_what_is_not_a_number<T: Scalar>() {
    let n = 70;
    let mut items: Vec<(Vec<T>, Vec<T>)> =
        (0..5).map(|seed| parts(HermitianFamily::Tridiagonal, n, seed)).collect();
    solve(&items, "batch");
    items[2].1[33] = <T as Number>::NAN;
    items[3].0[5] = T::narrow(T::Wide::real(f64::INFINITY));
    let diagonal: Vec<T> = items.iter().flat_map(|(diagonal, _)| diagonal.clone()).collect();
    let beside: Vec<T> = items.iter().flat_map(|(_, beside)| beside.clone()).collect();
    let (diagonal, beside) = (upload(&diagonal, &[5, n]), upload(&beside, &[5, n - 1]));
    let result = linalg::eigh_tridiagonal(&diagonal, &beside, &EighOptions::default()).unwrap();
    assert_eq!(result.info.to_vec::<i32>().unwrap(), [0, 0, n as i32, n as i32, 0]);
    let values = result.values.to_vec::<T::Real>().unwrap();
    let vectors = result.vectors.to_vec::<T>().unwrap();
    assert!(values[2 * n..4 * n].iter().all(|value| value.widen().is_nan()));
    assert!(vectors[2 * n * n..4 * n * n].iter().all(|value| value.widen().re().is_nan()));
    let a = dense(&items[4].0, &items[4].1);
    let found = ratios::eigh(&a, &values[4 * n..], &vectors[4 * n * n..], n, true, 0);
    assert!(found.residual <= thresholds::EIGH && found.orthogonality <= thresholds::EIGH, "{found:?}");
    let again = linalg::eigh_tridiagonal(&diagonal, &beside, &EighOptions::default()).unwrap();
    assert!(bits(&again.vectors.to_vec::<T>().unwrap()) == bits(&vectors), "the same bits twice");
}

fn shapes_that_do_not_fit_are_errors<T: Scalar>() {
    let one = T::narrow(T::Wide::real(1.0));
    let diagonal = upload(&[one; 4], &[4]);
    let error =
        linalg::eigh_tridiagonal(&diagonal, &upload(&[one; 4], &[4]), &EighOptions::default()).unwrap_err();
    assert!(error.to_string().contains("one element less"), "{error}");
    let empty = linalg::eigh_tridiagonal(
        &upload::<T>(&[], &[3, 0]),
        &upload::<T>(&[], &[3, 0]),
        &EighOptions::default(),
    );
    assert_eq!(empty.unwrap().vectors.shape().extents(), [3, 0, 0]);
}
