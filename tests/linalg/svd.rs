//! Singular values and singular vectors.

use lapwing::linalg::{self, SvdOptions, SvdVectors};
use lapwing_testkit::families::SingularFamily;
use lapwing_testkit::{Number, Wide, ratios, thresholds};

use crate::support::{Scalar, bits, for_each_type, items, matrices};

for_each_type! {
    shapes,
    tall_and_wide,
    batches,
    every_family,
    powers_of_two_change_nothing,
    values_alone,
    all_vectors,
    nothing_to_decompose,
    not_a_number_stays_in_its_item,
    same_bits_twice,
}

/// Decomposes a batch, and judges each item by `name(index)`.
pub(crate) fn decompose<T: Scalar>(
    a: &[T],
    batch: &[usize],
    [m, n]: [usize; 2],
    vectors: SvdVectors,
    name: impl Fn(usize) -> String,
) {
    let tensor = matrices(a, batch, m, n);
    let result = linalg::svd_with(&tensor, &SvdOptions { vectors }).unwrap();
    let k = m.min(n);
    let [left, right] = if vectors == SvdVectors::Full { [m, n] } else { [k, k] };
    assert_eq!(result.u.shape().extents(), [batch, &[m, left]].concat());
    assert_eq!(result.s.shape().extents(), [batch, &[k]].concat());
    assert_eq!(result.vh.shape().extents(), [batch, &[right, n]].concat());
    assert_eq!(result.info.shape().extents(), batch);
    let info = result.info.to_vec::<i32>().unwrap();
    let (u, vh) = (result.u.to_vec::<T>().unwrap(), result.vh.to_vec::<T>().unwrap());
    let values = result.s.to_vec::<T::Real>().unwrap();
    for (item, &info) in info.iter().enumerate() {
        let what = format!("{} {} {m} x {n} {vectors:?}", T::NAME, name(item));
        assert_eq!(info, 0, "{what}: info");
        let of = |size: usize| item * size..(item + 1) * size;
        let (a, u, s, vh) = (&a[of(m * n)], &u[of(m * left)], &values[of(k)], &vh[of(right * n)]);
        let found = ratios::svd(a, u, s, vh, [m, n], [left, right]);
        assert!(found.residual <= thresholds::SVD, "{what}: {found:?}");
        assert!(found.left <= thresholds::SVD, "{what}: {found:?}");
        assert!(found.right <= thresholds::SVD, "{what}: {found:?}");
        assert!(found.values <= thresholds::SINGULAR_VALUES, "{what}: {found:?}");
    }
    result.check().unwrap();
}

fn random<T: Scalar>(batch: &[usize], m: usize, n: usize) -> Vec<T> {
    items(batch, |seed| SingularFamily::Random.generate::<T>(m, n, seed))
}

/// The sizes around those at which another kernel takes over.
fn shapes<T: Scalar>() {
    for n in [1, 2, 3, 5, 7, 8, 9, 15, 16, 17, 31, 32] {
        for [m, n] in [[n, n], [n + 1, n], [n, n + 3]] {
            decompose(&random::<T>(&[], m, n), &[], [m, n], SvdVectors::Reduced, |_| "random".into());
        }
    }
}

#[test]
fn shapes_to_64() {
    for [m, n] in [[33, 33], [47, 50], [63, 63], [64, 64], [65, 64], [64, 70]] {
        decompose(&random::<f32>(&[], m, n), &[], [m, n], SvdVectors::Reduced, |_| "random".into());
    }
}

fn tall_and_wide<T: Scalar>() {
    for [m, n] in [[3000, 5], [1, 700], [300, 32], [20, 500]] {
        decompose(&random::<T>(&[], m, n), &[], [m, n], SvdVectors::Reduced, |_| "random".into());
    }
}

fn batches<T: Scalar>() {
    for [m, n] in [[1, 1], [3, 3], [8, 5], [5, 8], [16, 16], [17, 20], [40, 30]] {
        for batch in [&[0][..], &[1], &[3], &[2, 3], &[2, 0, 3], &[9]] {
            let a = random::<T>(batch, m, n);
            decompose(&a, batch, [m, n], SvdVectors::Reduced, |item| format!("batch {batch:?} item {item}"));
        }
    }
}

#[test]
fn many_small() {
    for (batch, n) in [([10_000], 8), ([200], 16), ([100], 32), ([10], 64)] {
        let kinds: Vec<Vec<f32>> = (0..50).map(|seed| SingularFamily::Random.generate(n, n, seed)).collect();
        let a = items(&batch, |seed| kinds[seed as usize % kinds.len()].clone());
        decompose(&a, &batch, [n, n], SvdVectors::Reduced, |item| format!("item {item}"));
    }
}

fn every_family<T: Scalar>() {
    let all = SingularFamily::ALL;
    for [m, n] in [[1, 1], [2, 2], [3, 3], [8, 8], [16, 16], [21, 21], [32, 32], [40, 20], [9, 30]] {
        let a: Vec<T> = all.iter().flat_map(|family| family.generate::<T>(m, n, 5)).collect();
        decompose(&a, &[all.len()], [m, n], SvdVectors::Reduced, |item| format!("{}", all[item]));
    }
}

#[test]
fn every_family_at_64() {
    let all = SingularFamily::ALL;
    let a: Vec<f32> = all.iter().flat_map(|family| family.generate::<f32>(64, 64, 5)).collect();
    decompose(&a, &[all.len()], [64, 64], SvdVectors::Reduced, |item| format!("{}", all[item]));
}

fn values_alone<T: Scalar>() {
    for [m, n] in [[1, 1], [5, 7], [24, 24], [60, 32]] {
        let a = random::<T>(&[3], m, n);
        let tensor = matrices(&a, &[3], m, n);
        let alone = linalg::svdvals(&tensor).unwrap();
        let k = m.min(n);
        assert_eq!(alone.shape().extents(), [3, k]);
        let alone = alone.to_vec::<T::Real>().unwrap();
        for item in 0..3 {
            let (a, values) = (&a[item * m * n..(item + 1) * m * n], &alone[item * k..(item + 1) * k]);
            let found = ratios::singular_value_error(a, values, [m, n]);
            assert!(found <= thresholds::SINGULAR_VALUES, "{} {m} x {n}: {found}", T::NAME);
        }
        let result = linalg::svd_with(&tensor, &SvdOptions { vectors: SvdVectors::None }).unwrap();
        assert_eq!(result.u.shape().extents(), [3, m, 0]);
        assert_eq!(result.vh.shape().extents(), [3, 0, n]);
    }
}

fn all_vectors<T: Scalar>() {
    for [m, n] in [[1, 1], [4, 4], [7, 2], [2, 9], [30, 20], [16, 50], [100, 3], [1, 40]] {
        for family in [SingularFamily::Random, SingularFamily::RankOne, SingularFamily::Zero] {
            let a = items(&[2], |seed| family.generate::<T>(m, n, seed));
            decompose(&a, &[2], [m, n], SvdVectors::Full, |item| format!("{family} {item}"));
        }
    }
}

fn nothing_to_decompose<T: Scalar>() {
    for [m, n] in [[0, 0], [0, 4], [5, 0]] {
        for batch in [&[][..], &[3], &[0]] {
            for vectors in [SvdVectors::None, SvdVectors::Reduced, SvdVectors::Full] {
                let tensor = matrices::<T>(&[], batch, m, n);
                let result = linalg::svd_with(&tensor, &SvdOptions { vectors }).unwrap();
                let [left, right] = if vectors == SvdVectors::Full { [m, n] } else { [0, 0] };
                assert_eq!(result.u.shape().extents(), [batch, &[m, left]].concat());
                assert_eq!(result.vh.shape().extents(), [batch, &[right, n]].concat());
                assert_eq!(result.s.shape().extents(), [batch, &[0]].concat());
                result.check().unwrap();
                for (square, order) in [(&result.u, left), (&result.vh, right)] {
                    for identity in square.to_vec::<T>().unwrap().chunks((order * order).max(1)) {
                        let right =
                            |(at, value): (usize, &T)| value.widen().re() == f64::from(at % (order + 1) == 0);
                        assert!(identity.iter().enumerate().all(right), "{m} x {n}");
                    }
                }
            }
        }
    }
}

fn not_a_number_stays_in_its_item<T: Scalar>() {
    for [m, n] in [[1, 1], [4, 4], [16, 20], [30, 30], [50, 10], [70, 70], [66, 80]] {
        for vectors in [SvdVectors::Reduced, SvdVectors::Full] {
            let right = SingularFamily::Random.generate::<T>(m, n, 1);
            for (what, value) in
                [("NaN", <T as Number>::NAN), ("infinity", T::narrow(T::Wide::real(f64::INFINITY)))]
            {
                let mut wrong = right.clone();
                wrong[m * n / 2] = value;
                let a = [right.clone(), wrong, right.clone()].concat();
                let result = linalg::svd_with(&matrices(&a, &[3], m, n), &SvdOptions { vectors }).unwrap();
                let info = result.info.to_vec::<i32>().unwrap();
                let k = m.min(n);
                assert_eq!(info, [0, k as i32, 0], "{what} {m} x {n}");
                let [left, down] = if vectors == SvdVectors::Full { [m, n] } else { [k, k] };
                let values = result.s.to_vec::<T::Real>().unwrap();
                let (u, vh) = (result.u.to_vec::<T>().unwrap(), result.vh.to_vec::<T>().unwrap());
                let nan = |values: &[T]| values.iter().all(|value| value.widen().re().is_nan());
                assert!(values[k..2 * k].iter().all(|value| value.widen().is_nan()), "{what} {m} x {n}");
                assert!(nan(&u[m * left..2 * m * left]), "{what} {m} x {n}");
                assert!(nan(&vh[down * n..2 * down * n]), "{what} {m} x {n}");
                for item in [0, 2] {
                    let of = |size: usize| item * size..(item + 1) * size;
                    let (u, vh) = (&u[of(m * left)], &vh[of(down * n)]);
                    let found = ratios::svd(&right, u, &values[of(k)], vh, [m, n], [left, down]);
                    assert!(found.residual <= thresholds::SVD, "{what} {m} x {n}: {found:?}");
                    assert!(found.left <= thresholds::SVD, "{what} {m} x {n}: {found:?}");
                    assert!(found.right <= thresholds::SVD, "{what} {m} x {n}: {found:?}");
                }
                assert!(result.check().is_err());
            }
        }
    }
}

/// Nor do they where squares of elements overflow or vanish.
fn powers_of_two_change_nothing<T: Scalar>() {
    let far = if T::EPS < 1e-10 { 1000 } else { 110 };
    for [m, n] in [[5, 3], [20, 30], [66, 66]] {
        let a = random::<T>(&[], m, n);
        let decomposed = |exponent: i32| {
            let factor = 2f64.powi(exponent);
            let scaled: Vec<T> = a.iter().map(|x| T::narrow(x.widen() * T::Wide::real(factor))).collect();
            let result = linalg::svd(&matrices(&scaled, &[], m, n)).unwrap();
            result.check().unwrap();
            let values: Vec<f64> =
                result.s.to_vec::<T::Real>().unwrap().into_iter().map(|s| s.widen() / factor).collect();
            (bits(&result.u.to_vec::<T>().unwrap()), values, bits(&result.vh.to_vec::<T>().unwrap()))
        };
        let right = decomposed(0);
        for exponent in [far, -far] {
            assert!(decomposed(exponent) == right, "{} {m} x {n}: times 2^{exponent}", T::NAME);
        }
    }
}

fn same_bits_twice<T: Scalar>() {
    for (batch, [m, n]) in [([100], [8, 8]), ([3], [32, 30])] {
        let a = items(&batch, |seed| SingularFamily::Clustered.generate::<T>(m, n, seed));
        let tensor = matrices(&a, &batch, m, n);
        let runs: Vec<Vec<T>> = (0..3).map(|_| linalg::svd(&tensor).unwrap().u.to_vec().unwrap()).collect();
        assert!(bits(&runs[0]) == bits(&runs[1]), "n = {n}");
        assert!(bits(&runs[0]) == bits(&runs[2]), "n = {n}");
    }
}
