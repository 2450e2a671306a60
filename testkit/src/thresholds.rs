//! The one table of thresholds: what each ratio of [`ratios`](crate::ratios) may be at most.
//!
//! LAPACK's own tests (`TESTING/stest.in`) let every ratio reach 30. Blocked algorithms in float32 stay below 1 in
//! practice, so the table is ten times stricter: an error that grows with the size, a wrong block, or a lost bit shows
//! up. A change here needs its reason in the commit message.

/// `|A - L L^H| / (n |A| eps)` and its scaled form. Demmel's bound for the scaled form is 1 + 1/n in real arithmetic
/// and about 3 in complex arithmetic (LAPACK Working Note 14; Higham, Accuracy and Stability, theorems 10.3, 10.5).
pub const CHOLESKY: f64 = 3.0;

/// `|A x - b| / (n |A| |x| eps)` after a Cholesky factorization: three times the bound of one substitution (Higham,
/// theorem 10.4), of which rounding errors reach a small part.
pub const CHOLESKY_SOLVE: f64 = 3.0;

/// `|d - 2 sum log l_jj| / ((16 n + sqrt(n) sum 2 |log l_jj|) eps)`: WGSL lets a logarithm near 1 err by 2^-21, which is
/// 8 eps, twice that for twice the logarithm; the sum is as in [`MATMUL`].
pub const LOG_DETERMINANT: f64 = 3.0;

/// `|op(T) x - b| / (n |T| |x| eps)`: substitution reaches 1 (Higham, theorem 8.5), inverted diagonal blocks a small
/// multiple for well-conditioned blocks (Du Croz and Higham 1992).
pub const TRIANGULAR_SOLVE: f64 = 3.0;

/// `|c - sum a b| / (sqrt(k) sum |a| |b| eps)` for each element. The certain bound has `k` for `sqrt(k)`; with `sqrt(k)` it
/// holds with high probability (Higham and Mary 2019) and sees a lost part of a long sum, which the certain bound does
/// not.
pub const MATMUL: f64 = 3.0;

/// `|P A - L U| / (max(m, n) |A| eps)`: the bound is the growth of the elements times n (Higham, theorem 9.3); in practice it
/// is far below 1, for Wilkinson's matrix too, whose elimination is exact until its elements outgrow float32.
pub const LU: f64 = 3.0;

/// `|op(A) x - b| / (n |A| |x| eps)` after LU with partial pivoting (Higham, theorem 9.4), for matrices without growth.
pub const SOLVE: f64 = 3.0;

/// `|det - d| / (n |d| eps)`: n products of one rounding each, three times that for complex ones; and of sign and logarithm.
pub const DETERMINANT: f64 = 3.0;

/// `|A - Q R| / (max(m, n) |A| eps)`: Householder QR is columnwise backward stable (Higham, theorem 19.4), and a product of
/// reflectors errs by a few roundings for each, of which most cancel.
pub const QR: f64 = 3.0;

/// `|I - Q^H Q| / (m eps)`, as [`QR`].
pub const ORTHOGONALITY: f64 = 3.0;

/// The same for m up to 8, where a few roundings of taus near 2 make up the ratio: LAPACK's own single precision reaches 4.2
/// among 40 complex matrices of 2 x 2, and 3.5 among 3,000 of 8 x 8.
pub const ORTHOGONALITY_TINY: f64 = 4.5;

/// `|A^H (A x - b)| / (max(m, n) |A| (|A| |x| + |b|) eps)`: the backward error of QR (Higham, theorem 20.3).
pub const LEAST_SQUARES: f64 = 3.0;

/// The two ratios of the shortest solution, as [`LEAST_SQUARES`] (Higham, theorem 21.4).
pub const MINIMUM_NORM: f64 = 3.0;

/// `|A x - b| / (|A| |x| eps)` of a tridiagonal solve, without an `n`: LAPACK's gtsv stays below 0.7 on all families.
pub const TRIDIAGONAL_SOLVE: f64 = 3.0;

/// `|A V - V W| / (n |A| eps)` and `|I - V^H V| / (n eps)`: rotations and reflectors reach a small multiple of `sqrt(n)` in
/// place of `n`.
pub const EIGH: f64 = 3.0;

/// `|w - w'| / (n |A| eps)` for each eigenvalue: Weyl's bound for a backward error of that size.
pub const EIGENVALUES: f64 = 8.0;

/// The ratios of a square root and of an exponential, as [`EIGH`]: both are `V f(W) V^H` with V and W of such errors.
pub const HERMITIAN_FUNCTION: f64 = 3.0;

/// Penrose's four equations: each is a product or two with errors of a backward stable decomposition.
pub const PSEUDO_INVERSE: f64 = 3.0;

/// How far the shortest solution is from the leading right singular vectors: V's own errors, over the gap to the next.
pub const SHORTEST: f64 = 3.0;

/// `|A - U S V^H| / (max(m, n) |A| eps)`, `|I - U^H U| / (m eps)` and `|I - V^H V| / (n eps)`, as [`EIGH`].
pub const SVD: f64 = 3.0;

/// `|s - s'| / (max(m, n) |A| eps)` for each singular value: Weyl's bound for a backward error of that size.
pub const SINGULAR_VALUES: f64 = 8.0;

/// `|A - U H| / (m |A| eps)`, `|I - U^H U| / (m eps)` and `-w / (n |H| eps)` for H's smallest eigenvalue, as [`EIGH`].
pub const POLAR: f64 = 3.0;

/// The same for m up to 8, as [`ORTHOGONALITY_TINY`]: an element of U has half a dozen roundings, whatever m is.
pub const POLAR_TINY: f64 = 4.5;
