//! Singular values and singular vectors beyond what one workgroup decomposes.

use lapwing::linalg::{self, SvdVectors};
use lapwing_testkit::families::{General, SingularFamily};
use lapwing_testkit::{ratios, thresholds};

use crate::support::{Scalar, bits, for_each_type, items, matrices};
use crate::svd::decompose;

for_each_type! {
    shapes,
    batches,
    every_family,
    hilbert,
    values_alone,
    same_bits_twice,
}

fn random<T: Scalar>(batch: &[usize], m: usize, n: usize) -> Vec<T> {
    items(batch, |seed| SingularFamily::Random.generate::<T>(m, n, seed))
}

fn shapes<T: Scalar>() {
    for [m, n] in [[65, 65], [66, 81], [97, 66], [128, 128], [300, 70], [70, 300]] {
        for vectors in [SvdVectors::Reduced, SvdVectors::Full] {
            decompose(&random::<T>(&[], m, n), &[], [m, n], vectors, |_| "random".into());
        }
    }
}

fn batches<T: Scalar>() {
    for [m, n] in [[70, 70], [66, 90]] {
        for batch in [&[0][..], &[3], &[2, 0, 3]] {
            let a = random::<T>(batch, m, n);
            decompose(&a, batch, [m, n], SvdVectors::Reduced, |item| format!("batch {batch:?} item {item}"));
        }
    }
}

fn every_family<T: Scalar>() {
    let all = SingularFamily::ALL;
    for [m, n] in [[80, 80], [110, 70]] {
        let a: Vec<T> = all.iter().flat_map(|family| family.generate::<T>(m, n, 5)).collect();
        decompose(&a, &[all.len()], [m, n], SvdVectors::Reduced, |item| format!("{}", all[item]));
    }
}

/// Singular values down to rounding errors and far below, on rows and columns that are hardly graded.
fn hilbert<T: Scalar>() {
    for [m, n] in [[80, 80], [66, 90]] {
        let a = General::Hilbert.generate::<T>(m, n, 0);
        decompose(&a, &[], [m, n], SvdVectors::Reduced, |_| "Hilbert".into());
    }
}

#[test]
fn every_family_at_200() {
    let all = SingularFamily::ALL;
    let a: Vec<f32> = all.iter().flat_map(|family| family.generate::<f32>(200, 200, 5)).collect();
    decompose(&a, &[all.len()], [200, 200], SvdVectors::Full, |item| format!("{}", all[item]));
}

#[test]
fn five_hundred() {
    for family in [SingularFamily::Random, SingularFamily::Geometric, SingularFamily::RankOne] {
        let a = family.generate::<f32>(500, 500, 3);
        decompose(&a, &[], [500, 500], SvdVectors::Reduced, |_| format!("{family}"));
    }
}

/// In float64 the polar decomposition takes five or six steps by QR.
#[test]
fn three_hundred_in_float64() {
    crate::support::wide::<f64>(|| {
        for [m, n] in [[300, 200], [200, 300]] {
            let a = SingularFamily::Geometric.generate::<f64>(m, n, 3);
            decompose(&a, &[], [m, n], SvdVectors::Reduced, |_| "geometric".into());
        }
    });
}

#[test]
#[ignore = "takes a minute on a software adapter"]
fn five_hundred_in_float64() {
    crate::support::wide::<f64>(|| {
        for family in [SingularFamily::Random, SingularFamily::Geometric, SingularFamily::RankOne] {
            let a = family.generate::<f64>(500, 500, 3);
            decompose(&a, &[], [500, 500], SvdVectors::Reduced, |_| format!("{family}"));
        }
    });
}

#[test]
#[ignore = "takes minutes on a software adapter"]
fn two_thousand() {
    let a = SingularFamily::Random.generate::<f32>(2000, 2000, 3);
    decompose(&a, &[], [2000, 2000], SvdVectors::Reduced, |_| "random".into());
}

fn values_alone<T: Scalar>() {
    for [m, n] in [[70, 70], [66, 120]] {
        let a = random::<T>(&[2], m, n);
        let alone = linalg::svdvals(&matrices(&a, &[2], m, n)).unwrap().to_vec::<T::Real>().unwrap();
        let k = m.min(n);
        for item in 0..2 {
            let (a, values) = (&a[item * m * n..(item + 1) * m * n], &alone[item * k..(item + 1) * k]);
            let found = ratios::singular_value_error(a, values, [m, n]);
            assert!(found <= thresholds::SINGULAR_VALUES, "{} {m} x {n}: {found}", T::NAME);
        }
    }
}

fn same_bits_twice<T: Scalar>() {
    let a = SingularFamily::Clustered.generate::<T>(90, 80, 1);
    let tensor = matrices(&a, &[], 90, 80);
    let runs: Vec<Vec<T>> = (0..3).map(|_| linalg::svd(&tensor).unwrap().u.to_vec().unwrap()).collect();
    assert!(bits(&runs[0]) == bits(&runs[1]) && bits(&runs[0]) == bits(&runs[2]));
}
