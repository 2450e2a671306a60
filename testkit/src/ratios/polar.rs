//! The ratios of a polar decomposition.

use super::{judged, ratio};
use crate::Number;
use crate::matrix::{norm, widen};
use crate::ratios::orthogonality;
use crate::reference::eigenvalues;

/// How far U and H are from the polar decomposition of a matrix, by three measures.
#[derive(Clone, Copy, Debug)]
pub struct PolarRatios {
    /// `|A - U H| / (m |A| eps)` in the 1-norm.
    pub residual: f64,
    /// `|I - U^H U| / (m eps)` in the 1-norm.
    pub orthogonality: f64,
    /// How far H is from positive semidefinite: `-w / (n |H| eps)` for its smallest eigenvalue w, 0 where that is not negative;
    /// infinite where H is not Hermitian, bit for bit.
    pub definite: f64,
}

impl PolarRatios {
    /// The largest of the three.
    pub fn worst(self) -> f64 {
        self.residual.max(self.orthogonality).max(self.definite)
    }
}

/// Judges U, `m` by `n`, and H, `n` by `n`, of `a`, `m` by `n`.
pub fn polar<T: Number>(a: &[T], u: &[T], h: &[T], [m, n]: [usize; 2]) -> PolarRatios {
    let (a, wide, h) = (widen(a, m, n), widen(u, m, n), widen(h, n, n));
    let residual = wide * &h - &a;
    let hermitian = norm(&(h.adjoint() - &h)) == 0.0;
    let definite = match hermitian {
        true => {
            eigenvalues(&h).first().map_or(0.0, |least| ratio::<T>((-least).max(0.0), n as f64 * norm(&h)))
        }
        false => f64::INFINITY,
    };
    PolarRatios {
        residual: ratio::<T>(norm(&residual), m as f64 * norm(&a)),
        orthogonality: orthogonality(u, m, n),
        definite: judged(definite),
    }
}

#[cfg(test)]
mod tests {
    use num_complex::Complex;

    use super::*;
    use crate::Wide;
    use crate::families::SingularFamily;
    use crate::matrix::narrow;
    use crate::thresholds;
    use faer::Mat;

    /// The polar decomposition in float64, rounded.
    fn reference<T: Number>(a: &[T], [m, n]: [usize; 2]) -> (Vec<T>, Vec<T>) {
        let decomposed = widen(a, m, n).thin_svd().unwrap();
        let (u, v) = (decomposed.U(), decomposed.V());
        let s = decomposed.S().column_vector();
        let scaled = Mat::from_fn(n, n, |i, j| v[(i, j)] * T::Wide::real(s[j].re()));
        let h = scaled * v.adjoint();
        let h = Mat::from_fn(n, n, |i, j| match i.cmp(&j) {
            std::cmp::Ordering::Less => h[(i, j)],
            std::cmp::Ordering::Equal => T::Wide::real(h[(i, i)].re()),
            std::cmp::Ordering::Greater => h[(j, i)].conjugate(),
        });
        (narrow(&(u * v.adjoint())), narrow(&h))
    }

    fn accepts_right_and_rejects_wrong<T: Number>() {
        for family in SingularFamily::ALL {
            for [m, n] in [[1, 1], [8, 8], [30, 20]] {
                let a = family.generate::<T>(m, n, 1);
                let (u, h) = reference(&a, [m, n]);
                let found = polar(&a, &u, &h, [m, n]);
                assert!(found.worst() <= thresholds::POLAR, "{family} {m} x {n}: {found:?}");
            }
        }
        let [m, n] = [30, 20];
        let a = SingularFamily::Random.generate::<T>(m, n, 2);
        let (u, h) = reference(&a, [m, n]);
        let scaled = |values: &[T], by: f64| -> Vec<T> {
            values.iter().map(|value| T::narrow(value.widen() * T::Wide::real(by))).collect()
        };
        // The product alone is right.
        let found = polar(&a, &scaled(&u, 2.0), &scaled(&h, 0.5), [m, n]);
        assert!(found.residual <= thresholds::POLAR && found.orthogonality > thresholds::POLAR);
        let found = polar(&a, &scaled(&u, -1.0), &scaled(&h, -1.0), [m, n]);
        assert!(found.residual <= thresholds::POLAR && found.definite > thresholds::POLAR);
        assert!(polar(&a, &u, &scaled(&h, 1.001), [m, n]).residual > thresholds::POLAR);
        let mut other = h.clone();
        other[1] = T::narrow(other[1].widen() * T::Wide::real(1.0 + 1e-6));
        assert_eq!(polar(&a, &u, &other, [m, n]).definite, f64::INFINITY);
        let mut lost = u.clone();
        lost[7] = T::NAN;
        assert_eq!(polar(&a, &lost, &h, [m, n]).orthogonality, f64::INFINITY);
        assert_eq!(polar(&a, &lost, &h, [m, n]).residual, f64::INFINITY);
        let mut lost = h.clone();
        lost[7] = T::NAN;
        assert_eq!(polar(&a, &u, &lost, [m, n]).worst(), f64::INFINITY);
    }

    #[test]
    fn right_is_accepted_and_wrong_rejected() {
        accepts_right_and_rejects_wrong::<f32>();
        accepts_right_and_rejects_wrong::<Complex<f32>>();
    }
}
