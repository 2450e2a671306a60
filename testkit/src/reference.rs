//! Answers computed in float64 and rounded once, for tests that compare with one.

use faer::Mat;

use crate::matrix::{apply, hermitian, narrow};
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
