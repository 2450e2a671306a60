//! Hermitian matrices in tridiagonal form, as LAPACK stores it.

use lapwing::linalg::{self, EighOptions};
use lapwing_testkit::families::HermitianFamily;
use lapwing_testkit::{Number, Wide, ratios, thresholds};

use crate::cholesky::poisoned;
use crate::support::{Scalar, bits, for_each_type, items, matrices};

for_each_type! {
    sizes,
    two_rows,
    every_family,
    batches,
    q_is_the_product_of_the_reflectors,
    not_a_number_stays_in_its_item,
}

/// What one call left on the host.
struct Reduced<T: Scalar> {
    factors: Vec<T>,
    diagonal: Vec<T::Real>,
    beside: Vec<T::Real>,
    taus: Vec<T>,
}

/// The checker multiplies reflectors in float64, and of results in float64 its roundings are as many as those it judges; but of two
/// rows there is one reflector, a phase.
fn threshold<T: Number>(n: usize) -> f64 {
    if T::EPS < 1e-10 && n > 2 { 2.0 * thresholds::EIGH } else { thresholds::EIGH }
}

/// Reduces a batch whose other triangles are NaN, and judges each item by `name(index)`.
fn reduce<T: Scalar>(
    a: &[T],
    batch: &[usize],
    n: usize,
    lower: bool,
    name: impl Fn(usize) -> String,
) -> Reduced<T> {
    let tensor = matrices(&poisoned(a, n, lower), batch, n, n);
    let form = linalg::tridiagonalise(&tensor, lower).unwrap();
    form.check().unwrap();
    let others = n.saturating_sub(1);
    assert_eq!(form.beside.shape().extents(), [batch, &[others]].concat());
    assert_eq!(form.info.shape().extents(), batch);
    let reduced = Reduced {
        factors: form.factors.to_vec::<T>().unwrap(),
        diagonal: form.diagonal.to_vec().unwrap(),
        beside: form.beside.to_vec().unwrap(),
        taus: form.taus.to_vec().unwrap(),
    };
    for item in 0..batch.iter().product() {
        let of = |length: usize| item * length..(item + 1) * length;
        let (a, factors) = (&a[of(n * n)], &reduced.factors[of(n * n)]);
        let diagonals = (&reduced.diagonal[of(n)], &reduced.beside[of(others)]);
        let found = ratios::tridiagonal_form(a, factors, diagonals, &reduced.taus[of(others)], n, lower);
        let what = format!("{} {} n = {n} lower: {lower}: {found:?}", T::NAME, name(item));
        assert!(found.residual <= threshold::<T>(n), "{what}");
        assert!(found.orthogonality <= threshold::<T>(n), "{what}");
        // The triangle that is not read is handed over as it is.
        let untouched = (0..n).all(|i| {
            (0..n).filter(|&j| i != j && (j > i) == lower).all(|j| factors[i * n + j].widen().re().is_nan())
        });
        assert!(untouched, "{what}");
    }
    reduced
}

fn sizes<T: Scalar>() {
    for n in [0, 1, 2, 3, 4, 7, 31, 33, 66, 100] {
        for lower in [true, false] {
            let a = HermitianFamily::Random.generate::<T>(n, n as u64);
            reduce(&a, &[], n, lower, |_| "random".into());
        }
    }
}

/// The last reflector of a complex matrix is a phase, of which nothing but roundings would come to the last element: LAPACK's
/// chetrd reaches 7.6 among 2,000 of these.
fn two_rows<T: Scalar>() {
    for lower in [true, false] {
        let a = items(&[300], |seed| HermitianFamily::Random.generate::<T>(2, seed));
        reduce(&a, &[300], 2, lower, |item| format!("random {item}"));
    }
}

fn every_family<T: Scalar>() {
    let all = HermitianFamily::ALL;
    let a: Vec<T> = all.iter().flat_map(|family| family.generate::<T>(40, 7)).collect();
    for lower in [true, false] {
        reduce(&a, &[all.len()], 40, lower, |item| format!("{:?}", all[item]));
    }
}

fn batches<T: Scalar>() {
    for batch in [&[0][..], &[3], &[2, 2], &[2, 0]] {
        for n in [0, 1, 5, 35] {
            let a = items(batch, |seed| HermitianFamily::Random.generate::<T>(n, seed));
            reduce(&a, batch, n, false, |item| format!("batch {batch:?} item {item}"));
        }
    }
}

/// JAX's own test: Q of the reflectors below the first row, or above the last one in opposite order, and T by `eigh_tridiagonal`.
fn q_is_the_product_of_the_reflectors<T: Scalar>() {
    let n = 30;
    let a = HermitianFamily::Random.generate::<T>(n, 3);
    for lower in [true, false] {
        let reduced = reduce(&a, &[], n, lower, |_| "random".into());
        // With the upper triangle the reflectors end at their 1, so rows and columns are taken backwards.
        let turn = |i: usize| if lower { i } else { n - 1 - i };
        let v: Vec<T> = (1..n)
            .flat_map(|i| (0..n - 1).map(move |j| (i, j)))
            .map(|(i, j)| match i > j + 1 {
                true => reduced.factors[turn(i) * n + turn(j)],
                false => T::narrow(T::Wide::real(0.0)),
            })
            .collect();
        let mut taus = reduced.taus.clone();
        if !lower {
            taus.reverse();
        }
        let v = matrices(&v, &[], n - 1, n - 1);
        let taus = crate::support::upload(&taus, &[n - 1]);
        let q = linalg::householder_product(&v, &taus).unwrap().to_vec::<T>().unwrap();
        let q_at = |i: usize, j: usize| match (turn(i), turn(j)) {
            (0, 0) => T::Wide::real(1.0),
            (0, _) | (_, 0) => T::Wide::real(0.0),
            (i, j) => q[(i - 1) * (n - 1) + j - 1].widen(),
        };
        let options = EighOptions::default();
        let diagonal = crate::support::upload(&reduced.diagonal, &[n]);
        let beside = crate::support::upload(&reduced.beside, &[n - 1]);
        let solved = linalg::eigh_tridiagonal(&diagonal, &beside, &options).unwrap();
        let of_t = solved.vectors.to_vec::<T::Real>().unwrap();
        let mut vectors = vec![T::narrow(T::Wide::real(0.0)); n * n];
        for i in 0..n {
            for j in 0..n {
                let mut sum = T::Wide::real(0.0);
                for k in 0..n {
                    sum += q_at(i, k) * T::Wide::real(of_t[k * n + j].widen());
                }
                vectors[i * n + j] = T::narrow(sum);
            }
        }
        let values = solved.values.to_vec::<T::Real>().unwrap();
        let found = ratios::eigh(&a, &values, &vectors, n, lower, 0);
        assert!(found.residual <= thresholds::EIGH, "{} {lower}: {found:?}", T::NAME);
        assert!(found.orthogonality <= thresholds::EIGH, "{} {lower}: {found:?}", T::NAME);
    }
}

fn not_a_number_stays_in_its_item<T: Scalar>() {
    let n = 9;
    for lower in [true, false] {
        let right = HermitianFamily::Random.generate::<T>(n, 1);
        let mut wrong = right.clone();
        wrong[4 * n + 4] = <T as Number>::NAN;
        let a = [right.clone(), wrong, right.clone()].concat();
        let form = linalg::tridiagonalise(&matrices(&a, &[3], n, n), lower).unwrap();
        assert_eq!(form.info.to_vec::<i32>().unwrap(), [0, n as i32, 0]);
        assert!(form.check().is_err());
        let diagonal = form.diagonal.to_vec::<T::Real>().unwrap();
        assert!(diagonal[n..2 * n].iter().all(|value| value.widen().is_nan()));
        assert!(diagonal[..n].iter().chain(&diagonal[2 * n..]).all(|value| value.widen().is_finite()));
        let taus = form.taus.to_vec::<T>().unwrap();
        assert_eq!(bits(&taus[..n - 1]), bits(&taus[2 * (n - 1)..]));
        assert!(taus[n - 1..2 * (n - 1)].iter().all(|tau| tau.widen().re().is_nan()));
    }
}
