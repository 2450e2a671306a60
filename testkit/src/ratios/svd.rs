//! The ratios of a singular value decomposition.

use faer::Mat;

use super::{judged, ratio};
use crate::matrix::{largest, norm, widen};
use crate::reference::singular_values;
use crate::{Number, Wide};

/// How far singular values and vectors are from those of a matrix, by four measures.
#[derive(Clone, Copy, Debug)]
pub struct SvdRatios {
    /// `|A - U diag(s) V^H| / (max(m, n) |A| eps)` in the 1-norm (LAPACK's `dbdt01`).
    pub residual: f64,
    /// `|I - U^H U| / (m eps)` in the 1-norm (`dort01`).
    pub left: f64,
    /// `|I - V^H V| / (n eps)` in the 1-norm.
    pub right: f64,
    /// As [`singular_value_error`] has it.
    pub values: f64,
}

/// Judges singular values and vectors of `a`, `m` by `n`: `u` is `m` by `left`, `vh` is `right` by `n`; both have at least as
/// many vectors as there are values.
pub fn svd<T: Number>(
    a: &[T],
    u: &[T],
    values: &[impl Copy + Into<f64>],
    vh: &[T],
    [m, n]: [usize; 2],
    [left, right]: [usize; 2],
) -> SvdRatios {
    let (wide, u, vh) = (widen(a, m, n), widen(u, m, left), widen(vh, right, n));
    let scaled = Mat::from_fn(m, right, |i, j| match values.get(j) {
        Some(&value) => u[(i, j)] * T::Wide::real(value.into()),
        None => T::Wide::real(0.0),
    });
    let residual = scaled * &vh - &wide;
    SvdRatios {
        residual: ratio::<T>(norm(&residual), m.max(n) as f64 * norm(&wide)),
        left: defect::<T>(&(u.adjoint() * &u), m),
        right: defect::<T>(&(&vh * vh.adjoint()), n),
        values: singular_value_error(a, values, [m, n]),
    }
}

/// The largest `|s - s'| / (max(m, n) |A| eps)`, s' in float64 and the norm the largest s'; infinite where there are not
/// `min(m, n)` of them, s does not descend or is negative.
pub fn singular_value_error<T: Number>(a: &[T], values: &[impl Copy + Into<f64>], [m, n]: [usize; 2]) -> f64 {
    let values: Vec<f64> = values.iter().map(|&value| value.into()).collect();
    let descending = values.is_sorted_by(|left, right| left >= right);
    if !descending || values.iter().any(|&value| value < 0.0) || values.len() != m.min(n) {
        return f64::INFINITY;
    }
    let expected = singular_values(&widen(a, m, n));
    let scale = m.max(n) as f64 * largest(expected.iter().copied());
    let errors = values.iter().zip(&expected).map(|(&value, right)| (value - right).abs());
    judged(largest(errors.map(|error| ratio::<T>(error, scale))))
}

/// `|I - G| / (size eps)` of a matrix of inner products.
fn defect<T: Number>(gram: &Mat<T::Wide>, size: usize) -> f64 {
    let (rows, columns) = (gram.nrows(), gram.ncols());
    let defect = Mat::from_fn(rows, columns, |i, j| T::Wide::real(f64::from(i == j)) - gram[(i, j)]);
    ratio::<T>(norm(&defect), size as f64)
}

#[cfg(test)]
mod tests {
    use num_complex::Complex;

    use super::*;
    use crate::families::SingularFamily;
    use crate::matrix::{apply, narrow};
    use crate::ratios::Op;
    use crate::thresholds;

    /// A decomposition in float64, rounded: U, s, V^H.
    fn reference<T: Number>(a: &[T], m: usize, n: usize) -> (Vec<T>, Vec<T::Real>, Vec<T>) {
        let decomposed = widen(a, m, n).thin_svd().unwrap();
        let diagonal = decomposed.S().column_vector();
        let values = (0..m.min(n)).map(|i| T::Real::narrow(diagonal[i].re())).collect();
        let vh = apply(Op::Adjoint, &decomposed.V().to_owned());
        (narrow(&decomposed.U().to_owned()), values, narrow(&vh))
    }

    fn is_right(found: SvdRatios) -> bool {
        found.residual <= thresholds::SVD
            && found.left <= thresholds::SVD
            && found.right <= thresholds::SVD
            && found.values <= thresholds::SINGULAR_VALUES
    }

    fn accepts_right_and_rejects_wrong<T: Number>() {
        for family in SingularFamily::ALL {
            for (m, n) in [(1, 1), (5, 2), (12, 33), (20, 20)] {
                let a = family.generate::<T>(m, n, 1);
                let (u, values, vh) = reference(&a, m, n);
                let found = svd(&a, &u, &values, &vh, [m, n], [m.min(n); 2]);
                assert!(is_right(found), "{family:?} {m} x {n}: {found:?}");
            }
        }
        let (m, n) = (24, 20);
        let a = SingularFamily::Random.generate::<T>(m, n, 2);
        let (u, values, vh) = reference(&a, m, n);
        let judge = |u: &[T], values: &[T::Real], vh: &[T]| svd(&a, u, values, vh, [m, n], [n, n]);
        let shifted: Vec<_> = values.iter().map(|value| T::Real::narrow(value.widen() + 1e-3)).collect();
        assert!(judge(&u, &shifted, &vh).residual > thresholds::SVD);
        assert!(judge(&u, &shifted, &vh).values > thresholds::SINGULAR_VALUES);
        let mut exchanged = values.clone();
        exchanged.swap(3, 4);
        assert_eq!(judge(&u, &exchanged, &vh).values, f64::INFINITY);
        assert_eq!(singular_value_error(&a, &values[1..], [m, n]), f64::INFINITY);
        let mut negative = values.clone();
        negative[n - 1] = T::Real::narrow(-negative[n - 1].widen());
        assert_eq!(judge(&u, &negative, &vh).values, f64::INFINITY);
        let longer =
            |x: &[T]| -> Vec<T> { x.iter().map(|v| T::narrow(v.widen() * T::Wide::real(1.001))).collect() };
        assert!(judge(&longer(&u), &values, &vh).left > thresholds::SVD);
        assert!(judge(&u, &values, &longer(&vh)).right > thresholds::SVD);
        // The same vector twice, as a pair of a singular value of its own.
        let mut twice = u.clone();
        (0..m).for_each(|i| twice[i * n] = twice[i * n + 1]);
        assert!(judge(&twice, &values, &vh).left > thresholds::SVD);
        let mut twice = vh.clone();
        (0..n).for_each(|j| twice[j] = twice[n + j]);
        assert!(judge(&u, &values, &twice).right > thresholds::SVD);
        // The sign of one vector alone.
        let mut turned = vh.clone();
        (0..n).for_each(|j| turned[j] = T::narrow(-turned[j].widen()));
        assert!(judge(&u, &values, &turned).residual > thresholds::SVD);
        let mut lost = u.clone();
        lost[7] = T::NAN;
        assert_eq!(judge(&lost, &values, &vh).residual, f64::INFINITY);
        assert_eq!(judge(&lost, &values, &vh).left, f64::INFINITY);
        let mut lost = values.clone();
        lost[7] = T::Real::NAN;
        assert_eq!(judge(&u, &lost, &vh).values, f64::INFINITY);
    }

    #[test]
    fn right_is_accepted_and_wrong_rejected() {
        accepts_right_and_rejects_wrong::<f32>();
        accepts_right_and_rejects_wrong::<Complex<f32>>();
    }
}
