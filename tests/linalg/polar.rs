//! The polar decomposition.

use lapwing::linalg;
use lapwing_testkit::families::{General, SingularFamily};
use lapwing_testkit::{Wide, ratios, thresholds};

use crate::support::{Scalar, bits, for_each_type, items, matrices};

for_each_type! {
    shapes,
    batches,
    every_family,
    hilbert,
    elements_that_are_all_alike,
    not_a_number_stays_in_its_item,
    same_bits_twice,
}

fn threshold(m: usize) -> f64 {
    if m <= 8 { thresholds::POLAR_TINY } else { thresholds::POLAR }
}

/// Decomposes a batch, and judges each item by `name(index)`.
fn decompose<T: Scalar>(a: &[T], batch: &[usize], [m, n]: [usize; 2], name: impl Fn(usize) -> String) {
    let tensor = matrices(a, batch, m, n);
    let result = linalg::polar(&tensor).unwrap();
    assert_eq!(result.u.shape(), tensor.shape());
    assert_eq!(result.h.shape().extents(), [batch, &[n, n]].concat());
    assert_eq!(result.info.shape().extents(), batch);
    let (u, h) = (result.u.to_vec::<T>().unwrap(), result.h.to_vec::<T>().unwrap());
    for (item, info) in result.info.to_vec::<i32>().unwrap().into_iter().enumerate() {
        let what = format!("{} {} {m} x {n}", T::NAME, name(item));
        assert_eq!(info, 0, "{what}: info");
        let of = |size: usize| item * size..(item + 1) * size;
        let found = ratios::polar(&a[of(m * n)], &u[of(m * n)], &h[of(n * n)], [m, n]);
        assert!(found.worst() <= threshold(m), "{what}: {found:?}");
    }
    result.check().unwrap();
}

fn random<T: Scalar>(batch: &[usize], m: usize, n: usize) -> Vec<T> {
    items(batch, |seed| SingularFamily::Random.generate::<T>(m, n, seed))
}

fn shapes<T: Scalar>() {
    for [m, n] in [[0, 0], [3, 0], [1, 1], [2, 2], [5, 3], [17, 16], [40, 33], [65, 65], [200, 10], [130, 70]]
    {
        decompose(&random::<T>(&[], m, n), &[], [m, n], |_| "random".into());
    }
}

fn batches<T: Scalar>() {
    for [m, n] in [[3, 3], [20, 18], [40, 35]] {
        for batch in [&[0][..], &[1], &[2, 3], &[2, 0]] {
            decompose(&random::<T>(batch, m, n), batch, [m, n], |item| format!("{batch:?} {item}"));
        }
    }
}

/// Those without full rank as well: U has orthonormal columns all the same.
fn every_family<T: Scalar>() {
    let all = SingularFamily::ALL;
    for [m, n] in [[1, 1], [7, 7], [30, 20], [50, 50]] {
        let a: Vec<T> = all.iter().flat_map(|family| family.generate::<T>(m, n, 5)).collect();
        decompose(&a, &[all.len()], [m, n], |item| format!("{}", all[item]));
    }
}

/// Singular values down to rounding errors and far below: what heavy weights lose shows here first.
fn hilbert<T: Scalar>() {
    for [m, n] in [[30, 20], [50, 50], [80, 70]] {
        decompose(&General::Hilbert.generate::<T>(m, n, 0), &[], [m, n], |_| "Hilbert".into());
    }
}

/// Rank one, of elements that no rounding tells apart.
fn elements_that_are_all_alike<T: Scalar>() {
    for n in (1..=9).chain([16, 33]) {
        let values = [1.0, 3.0, 0.1];
        let a: Vec<T> = values.iter().flat_map(|&x| vec![T::narrow(T::Wide::real(x)); n * n]).collect();
        decompose(&a, &[3], [n, n], |item| values[item].to_string());
    }
}

#[test]
fn two_hundred() {
    let all = SingularFamily::ALL;
    let a: Vec<f32> = all.iter().flat_map(|family| family.generate::<f32>(200, 200, 5)).collect();
    decompose(&a, &[all.len()], [200, 200], |item| format!("{}", all[item]));
}

fn not_a_number_stays_in_its_item<T: Scalar>() {
    for [m, n] in [[1, 1], [16, 12], [40, 40]] {
        let right = SingularFamily::Random.generate::<T>(m, n, 1);
        for value in [<T as lapwing_testkit::Number>::NAN, T::narrow(T::Wide::real(f64::INFINITY))] {
            let mut wrong = right.clone();
            wrong[m * n / 2] = value;
            let a = [right.clone(), wrong, right.clone()].concat();
            let result = linalg::polar(&matrices(&a, &[3], m, n)).unwrap();
            assert_eq!(result.info.to_vec::<i32>().unwrap(), [0, n as i32, 0], "{m} x {n}");
            let (u, h) = (result.u.to_vec::<T>().unwrap(), result.h.to_vec::<T>().unwrap());
            let nan = |values: &[T]| values.iter().all(|value| value.widen().re().is_nan());
            assert!(nan(&u[m * n..2 * m * n]) && nan(&h[n * n..2 * n * n]), "{m} x {n}");
            for item in [0, 2] {
                let of = |size: usize| item * size..(item + 1) * size;
                let found = ratios::polar(&right, &u[of(m * n)], &h[of(n * n)], [m, n]);
                assert!(found.worst() <= threshold(m), "{m} x {n}: {found:?}");
            }
            let error = result.check().unwrap_err();
            assert_eq!(error.to_string(), "polar: matrix 1 has NaN or infinity in it");
        }
    }
}

fn same_bits_twice<T: Scalar>() {
    let a = SingularFamily::RankDeficient.generate::<T>(70, 70, 1);
    let tensor = matrices(&a, &[], 70, 70);
    let runs: Vec<Vec<T>> = (0..3).map(|_| linalg::polar(&tensor).unwrap().u.to_vec().unwrap()).collect();
    assert!(bits(&runs[0]) == bits(&runs[1]) && bits(&runs[0]) == bits(&runs[2]));
}

#[test]
fn a_wide_matrix_is_an_error() {
    let error = linalg::polar(&matrices(&[1.0f32; 6], &[], 2, 3)).unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("polar: needs at least as many rows as columns"), "{text}");
}
