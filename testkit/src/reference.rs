//! Answers computed in float64 and rounded once, for tests that compare with one.

use faer::Mat;

use crate::matrix::{apply, hermitian, narrow, widen};
use crate::ratios::Op;
use crate::{Number, Wide};

/// The Cholesky factor of the Hermitian matrix of which `a` gives the named triangle; `l`, or `u = l^H` where `lower` is
/// false.
///
/// # Panics
/// When the matrix is not positive definite.
#[expect(clippy::expect_used, reason = "a test that asks for a factor has a matrix with one")]
pub fn cholesky_factor<T: Number>(a: &[T], n: usize, lower: bool) -> Vec<T> {
    let factorization = hermitian(a, n, lower).llt(faer::Side::Lower).expect("a positive definite matrix");
    let mut factor = factorization.L().to_owned();
    for j in 0..n {
        // faer leaves a trace of an imaginary part.
        factor[(j, j)] = T::Wide::real(factor[(j, j)].re());
    }
    narrow(&if lower { factor } else { apply(Op::Adjoint, &factor) })
}

/// The packed factors and the pivots, from 0, of LU with partial pivoting in float64: the largest element by
/// `|re| + |im|`, the first of several.
pub fn lu_factors<T: Number>(a: &[T], m: usize, n: usize) -> (Vec<T>, Vec<i32>) {
    let mut f = widen(a, m, n);
    let magnitude = |value: T::Wide| value.re().abs() + value.im().abs();
    let mut pivots = Vec::new();
    for k in 0..m.min(n) {
        let mut pivot = k;
        for i in k..m {
            if magnitude(f[(i, k)]) > magnitude(f[(pivot, k)]) {
                pivot = i;
            }
        }
        pivots.push(pivot as i32);
        for j in 0..n {
            let value = f[(k, j)];
            f[(k, j)] = f[(pivot, j)];
            f[(pivot, j)] = value;
        }
        if magnitude(f[(k, k)]) == 0.0 {
            continue;
        }
        for i in k + 1..m {
            f[(i, k)] = f[(i, k)] / f[(k, k)];
            for j in k + 1..n {
                f[(i, j)] = f[(i, j)] - f[(i, k)] * f[(k, j)];
            }
        }
    }
    (narrow(&f), pivots)
}

/// The pivots of [`lu_factors`].
pub fn lu_pivots<T: Number>(a: &[T], m: usize, n: usize) -> Vec<i32> {
    lu_factors(a, m, n).1
}

/// The eigenvalues of a Hermitian matrix, ascending.
///
/// # Panics
/// When the matrix has NaN or infinity in it.
#[expect(clippy::expect_used, reason = "a test that asks for eigenvalues has a finite matrix")]
pub fn eigenvalues<W: Wide>(a: &Mat<W>) -> Vec<f64> {
    let mut values =
        a.self_adjoint_eigenvalues(faer::Side::Lower).expect("eigenvalues of a finite matrix converge");
    values.sort_by(f64::total_cmp);
    values
}

/// The singular values of a matrix, descending.
///
/// # Panics
/// When the matrix has NaN or infinity in it.
#[expect(clippy::expect_used, reason = "a test that asks for singular values has a finite matrix")]
pub fn singular_values<W: Wide>(a: &Mat<W>) -> Vec<f64> {
    let mut values = a.singular_values().expect("singular values of a finite matrix converge");
    values.sort_by(|left, right| right.total_cmp(left));
    values
}
