//! The ratios of a Hermitian eigenvalue problem.

use faer::Mat;

use super::{judged, ratio};
use crate::matrix::{hermitian, largest, norm, widen};
use crate::reference::eigenvalues;
use crate::{Number, Wide};

/// How far eigenvalues and eigenvectors are from those of a matrix, by three measures.
#[derive(Clone, Copy, Debug)]
pub struct EighRatios {
    /// `|A V - V W| / (n |A| eps)` in the 1-norm (LAPACK's `dsyt21` has `A - V W V^H`).
    pub residual: f64,
    /// `|I - V^H V| / (n eps)` in the 1-norm.
    pub orthogonality: f64,
    /// The largest `|w - w'| / (n |A| eps)`, w' in float64 and the norm the largest `|w'|`; infinite where w does not ascend.
    pub values: f64,
}

/// Judges eigenvalues `first .. first + values.len()` of `a`, of which the named triangle is read, and the eigenvectors in
/// the columns of `vectors`, `n` by as many.
pub fn eigh<T: Number>(
    a: &[T],
    values: &[impl Copy + Into<f64>],
    vectors: &[T],
    n: usize,
    lower: bool,
    first: usize,
) -> EighRatios {
    let count = values.len();
    let (a, v) = (hermitian(a, n, lower), widen(vectors, n, count));
    let w: Vec<f64> = values.iter().map(|&value| value.into()).collect();
    let scaled = Mat::from_fn(n, count, |i, j| v[(i, j)] * T::Wide::real(w[j]));
    let residual = &a * &v - scaled;
    let gram = v.adjoint() * &v;
    let defect = Mat::from_fn(count, count, |i, j| T::Wide::real(f64::from(i == j)) - gram[(i, j)]);
    EighRatios {
        residual: ratio::<T>(norm(&residual), n as f64 * norm(&a)),
        orthogonality: ratio::<T>(norm(&defect), n as f64),
        values: values_of::<T>(&a, &w, first),
    }
}

/// Judges eigenvalues `first .. first + values.len()` of `a` alone; see [`EighRatios::values`].
pub fn eigenvalue_error<T: Number>(
    a: &[T],
    values: &[impl Copy + Into<f64>],
    n: usize,
    lower: bool,
    first: usize,
) -> f64 {
    let w: Vec<f64> = values.iter().map(|&value| value.into()).collect();
    values_of::<T>(&hermitian(a, n, lower), &w, first)
}

fn values_of<T: Number>(a: &Mat<T::Wide>, values: &[f64], first: usize) -> f64 {
    if !values.is_sorted_by(|left, right| left <= right) {
        return f64::INFINITY;
    }
    let expected = eigenvalues(a);
    let scale = a.nrows() as f64 * largest(expected.iter().map(|value| value.abs()));
    let errors = values.iter().zip(&expected[first..]).map(|(value, right)| (value - right).abs());
    judged(largest(errors.map(|error| ratio::<T>(error, scale))))
}

#[cfg(test)]
mod tests {
    use num_complex::Complex;

    use super::*;
    use crate::families::HermitianFamily;
    use crate::matrix::narrow;
    use crate::thresholds;

    /// Eigenvalues and eigenvectors in float64, rounded.
    fn reference<T: Number>(a: &[T], n: usize) -> (Vec<T::Real>, Vec<T>) {
        let decomposed = hermitian(a, n, true).self_adjoint_eigen(faer::Side::Lower).unwrap();
        let diagonal = decomposed.S().column_vector();
        let values = (0..n).map(|i| T::Real::narrow(diagonal[i].re())).collect();
        (values, narrow(&decomposed.U().to_owned()))
    }

    fn accepts_right_and_rejects_wrong<T: Number>() {
        for family in HermitianFamily::ALL {
            for n in [1, 2, 5, 33] {
                let a = family.generate::<T>(n, 1);
                let (values, vectors) = reference(&a, n);
                let found = eigh(&a, &values, &vectors, n, true, 0);
                assert!(found.residual <= thresholds::EIGH, "{family:?} {n}: {found:?}");
                assert!(found.orthogonality <= thresholds::EIGH, "{family:?} {n}: {found:?}");
                assert!(found.values <= thresholds::EIGENVALUES, "{family:?} {n}: {found:?}");
            }
        }
        let n = 20;
        let a = HermitianFamily::Random.generate::<T>(n, 2);
        let (values, vectors) = reference(&a, n);
        let judge = |values: &[T::Real], vectors: &[T]| eigh(&a, values, vectors, n, true, 0);
        let shifted: Vec<_> = values.iter().map(|value| T::Real::narrow(value.widen() + 1e-3)).collect();
        assert!(judge(&shifted, &vectors).residual > thresholds::EIGH);
        assert!(judge(&shifted, &vectors).values > thresholds::EIGENVALUES);
        let mut exchanged = values.clone();
        exchanged.swap(3, 4);
        assert_eq!(judge(&exchanged, &vectors).values, f64::INFINITY);
        let longer: Vec<T> = vectors.iter().map(|v| T::narrow(v.widen() * T::Wide::real(1.001))).collect();
        assert!(judge(&values, &longer).orthogonality > thresholds::EIGH);
        // The same eigenvector twice: each pair is right, and together they are not.
        let mut twice = vectors.clone();
        (0..n).for_each(|i| twice[i * n] = twice[i * n + 1]);
        assert!(judge(&values, &twice).orthogonality > thresholds::EIGH);
        let mut lost = vectors.clone();
        lost[7] = T::NAN;
        assert_eq!(judge(&values, &lost).residual, f64::INFINITY);
        assert_eq!(judge(&values, &lost).orthogonality, f64::INFINITY);
        let mut lost = values.clone();
        lost[7] = T::Real::NAN;
        assert_eq!(judge(&lost, &vectors).values, f64::INFINITY);
    }

    #[test]
    fn right_is_accepted_and_wrong_rejected() {
        accepts_right_and_rejects_wrong::<f32>();
        accepts_right_and_rejects_wrong::<Complex<f32>>();
    }

    #[test]
    fn a_subset_is_compared_with_its_own_places() {
        let n = 12;
        let a = HermitianFamily::Random.generate::<f32>(n, 3);
        let (values, _) = reference(&a, n);
        assert!(eigenvalue_error(&a, &values[4..9], n, true, 4) <= thresholds::EIGENVALUES);
        assert!(eigenvalue_error(&a, &values[4..9], n, true, 3) > thresholds::EIGENVALUES);
    }
}
