//! Square roots and exponentials of Hermitian matrices.

use lapwing::ErrorKind;
use lapwing::linalg;
use lapwing_testkit::families::{Family, HermitianFamily};
use lapwing_testkit::{Number, Wide, ratios, thresholds};

use crate::cholesky::poisoned;
use crate::support::{Scalar, bits, for_each_type, items, matrices};

for_each_type! {
    square_roots,
    square_roots_of_what_is_singular,
    exponentials,
    batches,
    a_negative_eigenvalue_has_no_square_root,
    not_a_number_stays_in_its_item,
}

/// Of one element or two the weight has up to one and a half rounding errors, its square four, and a square root's square twice as
/// many. The cases in float32 stay below the limit of all others.
fn root_limit<T: Scalar>(n: usize) -> f64 {
    let limit = thresholds::HERMITIAN_FUNCTION;
    if T::EPS < 1e-10 { limit.max(8.0 / n.max(1) as f64) } else { limit }
}

fn square_root<T: Scalar>(a: &[T], n: usize, what: &str) {
    let root = linalg::sqrtm_hermitian(&matrices(&poisoned(a, n, true), &[], n, n)).unwrap();
    root.check().unwrap();
    let found = ratios::square_root(a, &root.result.to_vec::<T>().unwrap(), n);
    assert!(found <= root_limit::<T>(n), "{} {what} {n}: {found}", T::NAME);
}

fn exponential<T: Scalar>(a: &[T], n: usize, what: &str) {
    let result = linalg::expm_hermitian(&matrices(&poisoned(a, n, true), &[], n, n)).unwrap();
    result.check().unwrap();
    let found = ratios::exponential(a, &result.result.to_vec::<T>().unwrap(), n);
    // The checker has eigenvectors of float64, too, and of results in float64 it rounds as often as what it judges.
    let limit = thresholds::HERMITIAN_FUNCTION * if T::EPS < 1e-10 { 2.0 } else { 1.0 };
    assert!(found <= limit, "{} {what} {n}: {found}", T::NAME);
}

fn square_roots<T: Scalar>() {
    for n in [0, 1, 2, 5, 17, 33, 90] {
        square_root(&Family::Random.generate::<T>(n, 1), n, "random");
    }
    for family in [Family::Huge, Family::Tiny, Family::Identity, Family::Diagonal, Family::Kernel] {
        square_root(&family.generate::<T>(20, 2), 20, &family.to_string());
    }
}

/// Rounding makes zeros negative, and those count as zero.
fn square_roots_of_what_is_singular<T: Scalar>() {
    for family in
        [HermitianFamily::Zero, HermitianFamily::RankOne, HermitianFamily::Ones, HermitianFamily::AllEqual]
    {
        for n in [3, 20, 70] {
            square_root(&family.generate::<T>(n, 3), n, &format!("{family:?}"));
        }
    }
}

fn exponentials<T: Scalar>() {
    for n in [0, 1, 2, 5, 17, 33, 90] {
        exponential(&HermitianFamily::Arithmetic.generate::<T>(n, 1), n, "arithmetic");
    }
    for family in [
        HermitianFamily::Random,
        HermitianFamily::Zero,
        HermitianFamily::AllEqual,
        HermitianFamily::Laplacian,
        HermitianFamily::Tiny,
        HermitianFamily::Clustered,
        HermitianFamily::RankOne,
    ] {
        exponential(&family.generate::<T>(20, 2), 20, &format!("{family:?}"));
    }
    // Small results beside each other: exp(-40) and less.
    let shifted: Vec<T> = (0..9)
        .map(|at| T::narrow(T::Wide::real(if at % 4 == 0 { -40.0 - at as f64 } else { 0.0 })))
        .collect();
    exponential(&shifted, 3, "far below zero");
}

fn batches<T: Scalar>() {
    for batch in [&[0][..], &[3], &[2, 2], &[2, 0]] {
        for n in [0, 4, 40] {
            let a = items(batch, |seed| Family::Random.generate::<T>(n, seed));
            let tensor = matrices(&a, batch, n, n);
            let root = linalg::sqrtm_hermitian(&tensor).unwrap();
            let exp = linalg::expm_hermitian(&tensor).unwrap();
            assert_eq!(root.info.shape().extents(), batch);
            assert_eq!(exp.result.shape(), tensor.shape());
            let (root, exp) = (root.result.to_vec::<T>().unwrap(), exp.result.to_vec::<T>().unwrap());
            for item in 0..batch.iter().product() {
                let of = item * n * n..(item + 1) * n * n;
                let found = ratios::square_root(&a[of.clone()], &root[of.clone()], n);
                assert!(found <= thresholds::HERMITIAN_FUNCTION, "{batch:?} {item}: {found}");
                let found = ratios::exponential(&a[of.clone()], &exp[of], n);
                assert!(found <= thresholds::HERMITIAN_FUNCTION, "{batch:?} {item}: {found}");
            }
        }
    }
}

fn a_negative_eigenvalue_has_no_square_root<T: Scalar>() {
    for n in [2, 20, 70] {
        let right = Family::Random.generate::<T>(n, 1);
        let wrong = HermitianFamily::TwoValues.generate::<T>(n, 1);
        let a = [right.clone(), wrong, right].concat();
        let tensor = matrices(&a, &[3], n, n);
        let root = linalg::sqrtm_hermitian(&tensor).unwrap();
        let negative = n / 2;
        assert_eq!(root.info.to_vec::<i32>().unwrap(), [0, negative as i32, 0]);
        let error = root.check().unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::NotPositiveSemidefinite { batch: 1, negative });
        let result = root.result.to_vec::<T>().unwrap();
        assert!(result[n * n..2 * n * n].iter().all(|value| value.widen().re().is_nan()));
        assert_eq!(bits(&result[..n * n]), bits(&result[2 * n * n..]));
        // Its exponential is like any other.
        linalg::expm_hermitian(&tensor).unwrap().check().unwrap();
    }
}

fn not_a_number_stays_in_its_item<T: Scalar>() {
    for n in [1, 4, 70] {
        let right = Family::Random.generate::<T>(n, 1);
        let mut wrong = right.clone();
        wrong[(n - 1) * n] = <T as Number>::NAN;
        let tensor = matrices(&[right.clone(), wrong, right].concat(), &[3], n, n);
        for result in [linalg::sqrtm_hermitian(&tensor).unwrap(), linalg::expm_hermitian(&tensor).unwrap()] {
            assert_eq!(result.info.to_vec::<i32>().unwrap(), [0, n as i32 + 1, 0]);
            assert_eq!(*result.check().unwrap_err().kind(), ErrorKind::NoConvergence { batch: 1 });
            let values = result.result.to_vec::<T>().unwrap();
            assert!(values[n * n..2 * n * n].iter().all(|value| value.widen().re().is_nan()));
            let others = values[..n * n].iter().chain(&values[2 * n * n..]);
            assert!(others.clone().all(|value| value.widen().re().is_finite()));
        }
    }
}
