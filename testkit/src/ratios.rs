//! LAPACK's dimensionless residual ratios, computed in float64, against which every result is judged. Their unit, eps, is
//! [`Number::EPS`] of the result's type; what float64 adds to the ratios of float64 results stays below one.
//!
//! A ratio near or below 1 says that the error is that of a few roundings; one is accepted up to its entry in
//! [`thresholds`](crate::thresholds). A ratio is never NaN: where a NaN or an infinity gets into the residual, the ratio
//! is infinite, so it is below no threshold. All matrices are row-major slices, as lapwing returns them.

mod eigh;
mod lu;
mod polar;
mod spectral;
mod svd;
mod tridiagonal;

use faer::linalg::triangular_solve::solve_upper_triangular_in_place;
use faer::{Mat, Par};

pub use lu::{determinant, lu, lu_form, permutation_of, sign_and_log_determinant, solve};
pub use polar::{PolarRatios, polar};
pub use spectral::{
    TridiagonalFormRatios, exponential, pseudo_inverse, shortest, singular_values, square_root,
    tridiagonal_form,
};
pub use tridiagonal::tridiagonal_solve;

pub use self::eigh::{EighRatios, eigenvalue_error, eigh};
pub use self::svd::{SvdRatios, singular_value_error, svd};
use crate::matrix::{apply, column_norm, hermitian, largest, moduli, norm, triangle, widen};
use crate::{Number, Wide};

/// What is applied to a matrix before it is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// The matrix itself.
    None,
    /// Its transpose.
    Transpose,
    /// The conjugate of its transpose.
    Adjoint,
}

impl Op {
    /// All three.
    pub const ALL: [Op; 3] = [Op::None, Op::Transpose, Op::Adjoint];
}

/// Which triangular system is solved: `op(A) X = B`, or `X op(A) = B` where `left` is false.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "the fields are those of lapwing's TriangularSolveOptions")]
pub struct Triangular {
    pub left: bool,
    pub lower: bool,
    pub op: Op,
    pub unit_diagonal: bool,
}

impl Triangular {
    /// All 24 of them.
    pub fn all() -> Vec<Triangular> {
        let mut all = Vec::new();
        for left in [true, false] {
            for lower in [true, false] {
                for op in Op::ALL {
                    for unit_diagonal in [false, true] {
                        all.push(Triangular { left, lower, op, unit_diagonal });
                    }
                }
            }
        }
        all
    }
}

/// How far a Cholesky factor is from its matrix, by two measures.
#[derive(Clone, Copy, Debug)]
pub struct CholeskyRatios {
    /// `|A - L L^H| / (n |A| eps)` in the 1-norm, LAPACK's `dpot01`.
    pub normwise: f64,
    /// The largest `|A - L L^H|_ij / (n sqrt(a_ii a_jj) eps)`: the same whatever the scales of rows and columns, so it
    /// judges the small rows of a graded matrix too (Demmel, LAPACK Working Note 14).
    pub scaled: f64,
}

impl CholeskyRatios {
    /// The larger of the two.
    pub fn worst(self) -> f64 {
        self.normwise.max(self.scaled)
    }
}

/// Judges a factor with `a = l l^H`, or `a = u^H u` where `lower` is false. Of both only the named triangle is read.
pub fn cholesky<T: Number>(a: &[T], factor: &[T], n: usize, lower: bool) -> CholeskyRatios {
    let a = hermitian(a, n, lower);
    let factor = triangle(factor, n, lower, false);
    let product = if lower { &factor * factor.adjoint() } else { factor.adjoint() * &factor };
    let residual = product - &a;
    let size = n as f64;
    let scaled = (0..n).flat_map(|j| {
        let (residual, a) = (&residual, &a);
        (0..n).map(move |i| {
            let scale = (a[(i, i)].re() * a[(j, j)].re()).sqrt();
            ratio::<T>(residual[(i, j)].modulus(), size * scale)
        })
    });
    CholeskyRatios { normwise: ratio::<T>(norm(&residual), size * norm(&a)), scaled: judged(largest(scaled)) }
}

/// Checks the form of a Cholesky factor: zeros in the other triangle, real and positive numbers on the diagonal.
///
/// # Errors
/// Names the first element that is not as it should be.
pub fn cholesky_form<T: Number>(factor: &[T], n: usize, lower: bool) -> Result<(), String> {
    assert_eq!(factor.len(), n * n, "{n} x {n} elements");
    for i in 0..n {
        for j in 0..n {
            let value = factor[i * n + j].widen();
            let right = if i == j {
                value.re() > 0.0 && value.re().is_finite() && value.im() == 0.0
            } else if (i > j) == lower {
                value.modulus().is_finite()
            } else {
                value.re() == 0.0 && value.im() == 0.0
            };
            if !right {
                return Err(format!("element [{i}, {j}] of the factor is {value:?} (lower: {lower})"));
            }
        }
    }
    Ok(())
}

/// `|A x - b| / (n |A| |x| eps)`, the largest over the columns of `x` (LAPACK's `dpot02`, with `n` as in `dpot01`).
/// `a` is Hermitian; its named triangle is read.
pub fn hermitian_solve<T: Number>(a: &[T], b: &[T], x: &[T], n: usize, columns: usize, lower: bool) -> f64 {
    columnwise::<T>(&hermitian(a, n, lower), &widen(x, n, columns), &widen(b, n, columns))
}

/// `|op(A) X - B| / (n |A| |X| eps)`, the largest over the columns of `X` (LAPACK's `dtrt02`, with `n`), or over its rows
/// where the matrix stands on the right. `rows` by `columns` is the shape of `x` and `b`.
pub fn triangular_solve<T: Number>(
    a: &[T],
    b: &[T],
    x: &[T],
    rows: usize,
    columns: usize,
    problem: Triangular,
) -> f64 {
    let n = if problem.left { rows } else { columns };
    let a = apply(problem.op, &triangle(a, n, problem.lower, problem.unit_diagonal));
    let (x, b) = (widen(x, rows, columns), widen(b, rows, columns));
    if problem.left {
        columnwise::<T>(&a, &x, &b)
    } else {
        let transposed = |matrix: &Mat<T::Wide>| apply(Op::Transpose, matrix);
        columnwise::<T>(&transposed(&a), &transposed(&x), &transposed(&b))
    }
}

/// The largest `|c - sum a b| / (sqrt(k) sum |a| |b| eps)` over the elements of `c = op(a) op(b)`, `c` of `m` by `n`.
///
/// For a complex type a rounding error of one part is weighed against the moduli.
pub fn matmul<T: Number>(a: &[T], b: &[T], c: &[T], size: [usize; 3], ops: [Op; 2]) -> f64 {
    let [m, n, k] = size;
    let operand = |values: &[T], rows, columns, op| match op {
        Op::None => widen(values, rows, columns),
        _ => apply(op, &widen(values, columns, rows)),
    };
    let (a, b) = (operand(a, m, k, ops[0]), operand(b, k, n, ops[1]));
    let residual = &a * &b - widen(c, m, n);
    let scale = moduli(&a) * moduli(&b);
    judged(largest((0..n).flat_map(|j| {
        let (residual, scale) = (&residual, &scale);
        (0..m).map(move |i| ratio::<T>(residual[(i, j)].modulus(), (k as f64).sqrt() * scale[(i, j)]))
    })))
}

/// `|d - 2 sum log l_jj| / ((16 n + sqrt(n) sum 2 |log l_jj|) eps)` for a log-determinant `d`: the error that WGSL grants
/// each logarithm near 1, and that of a sum as in [`matmul`].
pub fn log_determinant<T: Number>(factor: &[T], n: usize, value: impl Into<f64>) -> f64 {
    let terms: Vec<f64> = (0..n).map(|j| 2.0 * factor[j * n + j].widen().re().ln()).collect();
    let sum: f64 = terms.iter().sum();
    let moduli: f64 = terms.iter().map(|term| term.abs()).sum();
    let size = n as f64;
    ratio::<T>((value.into() - sum).abs(), 16.0 * size + size.sqrt() * moduli)
}

/// `|A - Q R| / (max(m, n) |A| eps)` in the 1-norm, LAPACK's `dqrt01`; Q is `m` by `inner`, R `inner` by `n`.
pub fn qr<T: Number>(a: &[T], q: &[T], r: &[T], [m, n, inner]: [usize; 3]) -> f64 {
    let a = widen(a, m, n);
    let residual = widen(q, m, inner) * widen(r, inner, n) - &a;
    ratio::<T>(norm(&residual), m.max(n) as f64 * norm(&a))
}

/// `|I - Q^H Q| / (m eps)` in the 1-norm for Q of `m` by `n`, LAPACK's `dort01`.
pub fn orthogonality<T: Number>(q: &[T], m: usize, n: usize) -> f64 {
    let q = widen(q, m, n);
    let residual = q.adjoint() * &q - Mat::<T::Wide>::identity(n, n);
    ratio::<T>(norm(&residual), m as f64)
}

/// Checks the form of a factor R: zeros below the diagonal, real numbers on it.
///
/// # Errors
/// Names the first element that is not as it should be.
pub fn r_form<T: Number>(r: &[T], rows: usize, n: usize) -> Result<(), String> {
    assert_eq!(r.len(), rows * n, "{rows} x {n} elements");
    for i in 0..rows {
        for j in 0..n {
            let value = r[i * n + j].widen();
            let right = match i.cmp(&j) {
                std::cmp::Ordering::Greater => value.re() == 0.0 && value.im() == 0.0,
                std::cmp::Ordering::Equal => value.re().is_finite() && value.im() == 0.0,
                std::cmp::Ordering::Less => value.modulus().is_finite(),
            };
            if !right {
                return Err(format!("element [{i}, {j}] of R is {value:?}"));
            }
        }
    }
    Ok(())
}

/// How far `x`, `n` by `columns`, is from a solution of `min |A x - b|`, A of `m` by `n`: the largest over the columns of
/// `|A^H (A x - b)| / (max(m, n) |A| (|A| |x| + |b|) eps)`, the normal residual of LAPACK's `dqrt17`, weighed as the backward
/// error of both operands (Higham, Accuracy and Stability, 20.3).
pub fn least_squares<T: Number>(a: &[T], b: &[T], x: &[T], [m, n, columns]: [usize; 3]) -> f64 {
    let (a, x, b) = (widen(a, m, n), widen(x, n, columns), widen(b, m, columns));
    let normal = a.adjoint() * (&a * &x - &b);
    let size = m.max(n) as f64 * norm(&a).max(norm(&apply(Op::Adjoint, &a)));
    judged(largest((0..columns).map(|j| {
        let scale = norm(&a) * column_norm(&x, j) + column_norm(&b, j);
        ratio::<T>(column_norm(&normal, j), size * scale)
    })))
}

/// How far `x`, `n` by `columns`, is from the shortest solution of `A x = b`, A of `m` by `n` with full rank and m <= n: the
/// larger of `|A x - b| / (n |A| |x| eps)` and `|x - A^H y| / (n |A| |y| eps)`, where `A^H y` is the part of x in the rows of
/// A. A solution that is the shortest for a matrix as near to A as roundings are passes (Higham, 21.1), which is what LAPACK's
/// `dqrt14` looks for.
pub fn minimum_norm<T: Number>(a: &[T], b: &[T], x: &[T], [m, n, columns]: [usize; 3]) -> f64 {
    let (a, x, b) = (widen(a, m, n), widen(x, n, columns), widen(b, m, columns));
    let (adjoint, size) = (apply(Op::Adjoint, &a), n as f64);
    let residual = &a * &x - &b;
    let scale = size * norm(&a);
    let solved = (0..columns).map(|j| ratio::<T>(column_norm(&residual, j), scale * column_norm(&x, j)));
    let solved = largest(solved.collect::<Vec<_>>());
    let qr = adjoint.qr();
    let rows = qr.compute_thin_Q();
    let inside = rows.adjoint() * &x;
    let outside = &x - &rows * &inside;
    let mut y = inside;
    solve_upper_triangular_in_place(qr.thin_R(), y.as_mut(), Par::Seq);
    let scale = size * norm(&adjoint);
    let outside = (0..columns).map(|j| {
        // Where x is short itself, it may err by its own roundings.
        ratio::<T>(column_norm(&outside, j), (scale * column_norm(&y, j)).max(size * column_norm(&x, j)))
    });
    judged(solved.max(largest(outside.collect::<Vec<_>>())))
}

/// The largest `|A x - b| / (n |A| |x| eps)` over the columns.
fn columnwise<T: Number>(a: &Mat<T::Wide>, x: &Mat<T::Wide>, b: &Mat<T::Wide>) -> f64 {
    let residual = a * x - b;
    let scale = a.nrows() as f64 * norm(a);
    judged(largest((0..x.ncols()).map(|j| ratio::<T>(column_norm(&residual, j), scale * column_norm(x, j)))))
}

/// `residual / (scale eps)`: 0 where there is no residual, infinite where there is one and no scale, or a NaN in either.
fn ratio<T: Number>(residual: f64, scale: f64) -> f64 {
    if residual == 0.0 && scale.is_finite() { 0.0 } else { judged(residual / scale / T::EPS) }
}

/// No NaN: what cannot be judged is infinitely wrong.
fn judged(ratio: f64) -> f64 {
    if ratio.is_nan() { f64::INFINITY } else { ratio }
}

#[cfg(test)]
mod tests;
