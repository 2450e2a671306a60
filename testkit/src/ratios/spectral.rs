//! The ratios of what is made of eigenvalues and singular values.

use faer::Mat;

use super::{judged, ratio};
use crate::matrix::{column_norm, hermitian, largest, norm, widen};
use crate::{Number, Wide};

/// How far a reduction to tridiagonal form is from one, by two measures.
#[derive(Clone, Copy, Debug)]
pub struct TridiagonalFormRatios {
    /// `|A - Q T Q^H| / (n |A| eps)` in the 1-norm, LAPACK's `dsyt21`.
    pub residual: f64,
    /// `|I - Q^H Q| / (n eps)` in the 1-norm.
    pub orthogonality: f64,
}

/// Judges `A = Q T Q^H`, of which T is `diagonal` and `beside` and Q the product of the reflectors in `factors` and `taus`, stored as
/// LAPACK stores them; infinite where the diagonals in `factors` are not those of T.
pub fn tridiagonal_form<T: Number>(
    a: &[T],
    factors: &[T],
    (diagonal, beside): (&[impl Copy + Into<f64>], &[impl Copy + Into<f64>]),
    taus: &[T],
    n: usize,
    lower: bool,
) -> TridiagonalFormRatios {
    let (a, factors) = (hermitian(a, n, lower), widen(factors, n, n));
    let (diagonal, beside) = (wide(diagonal), wide(beside));
    let real = T::Wide::real;
    let at = |i: usize| if lower { (i + 1, i) } else { (i, i + 1) };
    let same = (0..n).all(|i| factors[(i, i)] == real(diagonal[i]))
        && (0..n.saturating_sub(1)).all(|i| factors[at(i)] == real(beside[i]));
    if !same {
        return TridiagonalFormRatios { residual: f64::INFINITY, orthogonality: f64::INFINITY };
    }
    let mut q = Mat::<T::Wide>::identity(n, n);
    for (i, &tau) in taus.iter().enumerate() {
        let one = if lower { i + 1 } else { i };
        let v = Mat::from_fn(n, 1, |row, _| match (row == one, row > one) {
            (true, _) => T::Wide::real(1.0),
            (false, below) if below == lower => factors[(row, if lower { i } else { i + 1 })],
            _ => T::Wide::real(0.0),
        });
        let tau = tau.widen();
        let reflector = Mat::from_fn(n, n, |row, column| {
            T::Wide::real(f64::from(row == column)) - tau * v[(row, 0)] * v[(column, 0)].conjugate()
        });
        q = if lower { &q * &reflector } else { &reflector * &q };
    }
    let t = Mat::from_fn(n, n, |i, j| match i.abs_diff(j) {
        0 => real(diagonal[i]),
        1 => real(beside[i.min(j)]),
        _ => T::Wide::real(0.0),
    });
    let residual = &q * t * q.adjoint() - &a;
    let gram = q.adjoint() * &q - Mat::<T::Wide>::identity(n, n);
    TridiagonalFormRatios {
        residual: ratio::<T>(norm(&residual), n as f64 * norm(&a)),
        orthogonality: ratio::<T>(norm(&gram), n as f64),
    }
}

/// `|X X - A| / (n |X|^2 eps)` in the 1-norm for a Hermitian square root X; infinite where X is not exactly Hermitian, or has an
/// eigenvalue below `-n eps |X|`.
pub fn square_root<T: Number>(a: &[T], x: &[T], n: usize) -> f64 {
    let (a, x) = (hermitian(a, n, true), widen(x, n, n));
    if !is_hermitian(&x) || !semidefinite::<T>(&x) {
        return f64::INFINITY;
    }
    ratio::<T>(norm(&(&x * &x - a)), n as f64 * norm(&x).powi(2))
}

/// `|X - exp(A)| / (n max(|A|, 1) |exp(A)| eps)` in the 1-norm, the exponential in float64; infinite where X is not exactly Hermitian.
pub fn exponential<T: Number>(a: &[T], x: &[T], n: usize) -> f64 {
    if n == 0 {
        return 0.0;
    }
    let (a, x) = (hermitian(a, n, true), widen(x, n, n));
    let Ok(solved) = a.self_adjoint_eigen(faer::Side::Lower) else {
        return f64::INFINITY;
    };
    let (values, v) = (solved.S().column_vector(), solved.U());
    let scaled = Mat::from_fn(n, n, |i, j| v[(i, j)] * T::Wide::real(values[j].re().exp()));
    let right = scaled * v.adjoint();
    if !is_hermitian(&x) {
        return f64::INFINITY;
    }
    ratio::<T>(norm(&(x - &right)), n as f64 * norm(&a).max(1.0) * norm(&right))
}

/// The largest of four ratios of a pseudo-inverse X, `n` by `m`, of A, one for each of Penrose's equations, weighed by
/// `max(m, n) |A| |X| eps`: `A X A = A`, `X A X = X`, `A X` and `X A` Hermitian. Singular values that were taken for zero must be
/// rounding errors beside `|A|` for the first one.
pub fn pseudo_inverse<T: Number>(a: &[T], x: &[T], [m, n]: [usize; 2]) -> f64 {
    let (a, x) = (widen(a, m, n), widen(x, n, m));
    let (left, right) = (&a * &x, &x * &a);
    // Norms that no exponent spoils: |A| |X| first.
    let size = m.max(n) as f64 * (norm(&a) * norm(&x)).max(1.0);
    let turned = |p: &Mat<T::Wide>| norm(&(p - p.adjoint().to_owned()));
    largest([
        ratio::<T>(norm(&(&left * &a - &a)), size * norm(&a)),
        ratio::<T>(norm(&(&right * &x - &x)), size * norm(&x)),
        ratio::<T>(turned(&left), size),
        ratio::<T>(turned(&right), size),
    ])
}

/// How far each column of `x`, `n` by `columns`, is from the span of the `rank` leading right singular vectors of A: the largest
/// `|x - V V^H x| / (max(m, n) |x| (s_0 / s_(rank-1)) eps)`. The shortest of all best fits lies in that span.
pub fn shortest<T: Number>(a: &[T], x: &[T], [m, n, columns]: [usize; 3], rank: usize) -> f64 {
    let (a, x) = (widen(a, m, n), widen(x, n, columns));
    let Ok(solved) = a.thin_svd() else {
        return f64::INFINITY;
    };
    let values = solved.S().column_vector();
    let v = Mat::from_fn(n, rank, |i, j| solved.V()[(i, j)]);
    let spread = if rank == 0 { 1.0 } else { values[0].re() / values[rank - 1].re() };
    let rest = &x - &v * (v.adjoint() * &x);
    let size = m.max(n) as f64 * spread;
    judged(largest((0..columns).map(|j| ratio::<T>(column_norm(&rest, j), size * column_norm(&x, j)))))
}

/// The singular values of `a`, `m` by `n`, in float64, descending.
pub fn singular_values<T: Number>(a: &[T], [m, n]: [usize; 2]) -> Vec<f64> {
    crate::reference::singular_values(&widen(a, m, n))
}

fn wide(values: &[impl Copy + Into<f64>]) -> Vec<f64> {
    values.iter().map(|&value| value.into()).collect()
}

fn is_hermitian<W: Wide>(x: &Mat<W>) -> bool {
    (0..x.nrows()).all(|i| (0..=i).all(|j| x[(i, j)] == x[(j, i)].conjugate()))
}

fn semidefinite<T: Number>(x: &Mat<T::Wide>) -> bool {
    let n = x.nrows();
    let Ok(values) = x.self_adjoint_eigenvalues(faer::Side::Lower) else {
        return false;
    };
    let size = largest(values.iter().map(|value| value.abs()));
    values.iter().all(|&value| value >= -(n as f64) * size * 2.0 * T::EPS)
}

#[cfg(test)]
mod tests {
    use num_complex::Complex;

    use super::*;
    use crate::families::{Family, General, HermitianFamily};
    use crate::matrix::narrow;
    use crate::thresholds;

    fn nudged<T: Number>(values: &[T], at: usize, by: f64) -> Vec<T> {
        let mut values = values.to_vec();
        values[at] = T::narrow(values[at].widen() + T::Wide::real(by));
        values
    }

    type Diagonal<T> = Vec<<T as Number>::Real>;

    /// Householder's reduction in float64, rounded: factors, both diagonals, taus.
    fn reduced<T: Number>(a: &[T], n: usize, lower: bool) -> (Vec<T>, Diagonal<T>, Diagonal<T>, Vec<T>) {
        // The upper triangle backwards is a lower one.
        let turn = |i: usize| if lower { i } else { n - 1 - i };
        let whole = hermitian(a, n, lower);
        let mut rest = Mat::from_fn(n, n, |i, j| whole[(turn(i), turn(j))]);
        let mut factors = Mat::from_fn(n, n, |_, _| T::Wide::real(0.0));
        let (mut taus, mut beside) = (vec![], vec![]);
        for k in 0..n - 1 {
            let head = rest[(k + 1, k)];
            let length = (k + 1..n).map(|i| rest[(i, k)].modulus().powi(2)).sum::<f64>().sqrt();
            let beta = if head.re() >= 0.0 { -length } else { length };
            let tau = (T::Wide::real(beta) - head) / T::Wide::real(beta);
            let v = Mat::from_fn(n, 1, |i, _| match i.cmp(&(k + 1)) {
                std::cmp::Ordering::Less => T::Wide::real(0.0),
                std::cmp::Ordering::Equal => T::Wide::real(1.0),
                std::cmp::Ordering::Greater => rest[(i, k)] / (head - T::Wide::real(beta)),
            });
            let outer = &v * v.adjoint();
            let h = Mat::from_fn(n, n, |i, j| T::Wide::real(f64::from(i == j)) - tau * outer[(i, j)]);
            rest = h.adjoint() * &rest * &h;
            (k + 2..n).for_each(|i| factors[(turn(i), turn(k))] = v[(i, 0)]);
            // Column i + 1 holds v_i where the upper triangle is read.
            factors[(turn(k + 1), turn(k))] = T::Wide::real(beta);
            taus.push(T::narrow(tau));
            beside.push(T::Real::narrow(beta));
        }
        let mut diagonal: Vec<_> = (0..n).map(|i| T::Real::narrow(rest[(i, i)].re())).collect();
        (0..n).for_each(|i| factors[(turn(i), turn(i))] = T::Wide::real(rest[(i, i)].re()));
        if !lower {
            diagonal.reverse();
            beside.reverse();
            taus.reverse();
        }
        (narrow(&factors), diagonal, beside, taus)
    }

    fn tridiagonal_forms<T: Number>() {
        for lower in [true, false] {
            let n = 9;
            let a = HermitianFamily::Random.generate::<T>(n, 1);
            let (factors, d, e, taus) = reduced(&a, n, lower);
            let judge = |factors: &[T], d: &[T::Real], e: &[T::Real], taus: &[T], lower| {
                let found = tridiagonal_form(&a, factors, (d, e), taus, n, lower);
                found.residual.max(found.orthogonality)
            };
            let right = judge(&factors, &d, &e, &taus, lower);
            assert!(right <= thresholds::EIGH, "{lower}: {right}");
            let mut backwards = taus.clone();
            backwards.reverse();
            assert!(judge(&factors, &d, &e, &backwards, lower) > thresholds::EIGH);
            assert!(judge(&factors, &d, &e, &nudged(&taus, 3, 1e-4), lower) > thresholds::EIGH);
            assert!(judge(&factors, &nudged(&d, 2, 1e-3), &e, &taus, lower) == f64::INFINITY);
            let far = if lower { (n - 1) * n } else { n - 1 };
            assert!(judge(&nudged(&factors, far, 1e-3), &d, &e, &taus, lower) > thresholds::EIGH);
            let mut lost = taus.clone();
            lost[0] = T::NAN;
            assert!(judge(&factors, &d, &e, &lost, lower) == f64::INFINITY);
            assert!(judge(&factors, &d, &e, &taus, !lower) == f64::INFINITY);
        }
    }

    fn functions<T: Number>() {
        let n = 12;
        let a = Family::Random.generate::<T>(n, 2);
        let solved = hermitian(&a, n, true).self_adjoint_eigen(faer::Side::Lower).unwrap();
        let of = |f: fn(f64) -> f64| -> Vec<T> {
            let (values, v) = (solved.S().column_vector(), solved.U());
            let scaled = Mat::from_fn(n, n, |i, j| v[(i, j)] * T::Wide::real(f(values[j].re())));
            let mut x = narrow::<T>(&(scaled * v.adjoint()));
            for i in 0..n {
                x[i * n + i] = T::narrow(T::Wide::real(x[i * n + i].widen().re()));
                (0..i).for_each(|j| x[j * n + i] = T::narrow(x[i * n + j].widen().conjugate()));
            }
            x
        };
        let (root, exp) = (of(f64::sqrt), of(f64::exp));
        assert!(square_root(&a, &root, n) <= thresholds::EIGH);
        assert!(exponential(&a, &exp, n) <= thresholds::EIGH);
        // Another square root, which is not positive semidefinite.
        let other: Vec<T> = of(|w| if w > 1.0 { -w.sqrt() } else { w.sqrt() });
        assert_eq!(square_root(&a, &other, n), f64::INFINITY);
        assert_eq!(square_root(&a, &nudged(&root, 5, 1e-6), n), f64::INFINITY);
        assert!(square_root(&a, &nudged(&root, 0, 1e-3), n) > thresholds::EIGH);
        assert!(exponential(&a, &nudged(&exp, 0, 1e-2), n) > thresholds::EIGH);
        assert_eq!(exponential(&a, &nudged(&exp, 5, 1e-2), n), f64::INFINITY);
        let mut lost = exp.clone();
        lost[0] = T::NAN;
        assert_eq!(exponential(&a, &lost, n), f64::INFINITY);
        assert_eq!(square_root(&a, &lost, n), f64::INFINITY);
    }

    fn pseudo_inverses<T: Number>() {
        for (m, n) in [(9, 6), (6, 9)] {
            let a = General::RankDeficient.generate::<T>(m, n, 3);
            let rank = m.min(n) / 2;
            let solved = widen(&a, m, n).thin_svd().unwrap();
            let s = solved.S().column_vector();
            let of = |rank: usize| {
                let v = Mat::from_fn(n, rank, |i, j| solved.V()[(i, j)] / T::Wide::real(s[j].re()));
                v * Mat::from_fn(m, rank, |i, j| solved.U()[(i, j)]).adjoint()
            };
            let x: Vec<T> = narrow(&of(rank));
            assert!(pseudo_inverse(&a, &x, [m, n]) <= thresholds::PSEUDO_INVERSE);
            let far = |x: &[T]| assert!(pseudo_inverse(&a, x, [m, n]) > thresholds::PSEUDO_INVERSE);
            far(&narrow(&of(rank - 1)));
            far(&nudged(&x, 4, 1e-3));
            far(&vec![T::NAN; m * n]);
            let b = crate::families::general::<T>(m, 2, 5);
            let solution: Vec<T> = narrow(&(of(rank) * widen(&b, m, 2)));
            assert!(shortest(&a, &solution, [m, n, 2], rank) <= thresholds::SHORTEST);
            assert!(shortest(&a, &nudged(&solution, 1, 1e-2), [m, n, 2], rank) > thresholds::SHORTEST);
        }
    }

    #[test]
    fn reductions_are_judged() {
        tridiagonal_forms::<f32>();
        tridiagonal_forms::<Complex<f32>>();
        tridiagonal_forms::<f64>();
        tridiagonal_forms::<Complex<f64>>();
    }

    #[test]
    fn functions_are_judged() {
        functions::<f32>();
        functions::<Complex<f32>>();
        functions::<f64>();
        functions::<Complex<f64>>();
    }

    #[test]
    fn pseudo_inverses_and_shortest_solutions_are_judged() {
        pseudo_inverses::<f32>();
        pseudo_inverses::<Complex<f32>>();
        pseudo_inverses::<f64>();
        pseudo_inverses::<Complex<f64>>();
    }
}
