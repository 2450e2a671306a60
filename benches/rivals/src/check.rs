//! Is the result right? Judged in float64 against the input.
//!
//! Each result has a ratio of its error to a bound that rounding alone keeps it below, eps = 2^-23; the largest over all
//! elements, or columns, counts:
//!
//! | operation | error, bound | source |
//! |---|---|---|
//! | matmul | `abs(C - A B)`, `n eps abs(A) abs(B)` | Higham, Accuracy and Stability of Numerical Algorithms, section 3.5 |
//! | Cholesky | `abs(A - L L^T)`, `n eps abs(L) abs(L^T)` | theorem 10.3 |
//! | LU | `abs(P A - L U)`, `n eps abs(L) abs(U)` | theorem 9.3 |
//! | solve | `abs(B - A X)`, `3/2 n eps abs(P^T L) abs(U) abs(X)` with L and U of this file | theorem 9.4 |
//! | inverse | 1-norm of `I - A X`, `n eps norm(A) norm(X)` | LAPACK's sget03 |
//! | eigh | columns of `A V - V diag(w)` and of `V^T V - I`, 2-norms: `10 n eps norm(A)`, 1-norm, and `10 n eps` | LAPACK's ssyt21 |
//! | SVD | the same of `A V - U diag(s)`, `U^T U - I` and `V^T V - I` | LAPACK's sbdt01 |
//! | QR | columns of `A - Q R` and of `I - Q^T Q`, 2-norms: `n eps norm(A's column)`, `n eps` | LAPACK's sqrt01 |
//!
//! The first four are theorems, element by element. The bounds of inverse and QR have a factor less than the theorems (14.3 and 19.4)
//! because rounding errors do not all add up; LAPACK's own tests ask for the same, and let 50 n eps pass of eigenvectors. One wrong
//! element exceeds any of them.
//! `browser/check.js` is the same, less QR, which jax-js has not.

mod matrix;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use self::matrix::{
    absolute_lu, column_norms, is_zero_above, largest_column_sum, product, product_ratio, transposed,
    unpacked,
};
use crate::cases::{Case, Operation};
use crate::output::Output;

/// Largest ratio of a right result.
pub const THRESHOLD: f64 = 1.0;

const EPSILON: f64 = f32::EPSILON as f64;

/// No element of L is larger: partial pivoting divides by the largest, and a quotient in WGSL is right to 2.5 units in the
/// last place.
const LARGEST_MULTIPLIER: f64 = 1.0 + 4.0 * EPSILON;

/// Is this the ratio of a right result? A NaN is not.
pub fn is_right(ratio: f64) -> bool {
    ratio <= THRESHOLD
}

/// The largest ratio over the batch; infinite where the shape is wrong, where anything is not finite, and where a factor is
/// not what it is called: triangular, or a permutation.
pub fn ratio(case: &Case, operands: &[Vec<f32>], output: &Output) -> f64 {
    try_ratio(case, operands, output).unwrap_or(f64::INFINITY)
}

/// What may have happened to a wrong result.
pub fn remark(case: &Case, operands: &[Vec<f32>], output: &Output) -> Option<&'static str> {
    let Output::Qr { q, r } = output else { return None };
    let q = transposed(case.n, q);
    is_right(ratio(case, operands, &Output::Qr { q, r: r.clone() })).then_some("Q came transposed")
}

/// `None` stands for an infinite ratio.
fn try_ratio(case: &Case, operands: &[Vec<f32>], output: &Output) -> Option<f64> {
    let n = case.n;
    let [a, ..] = operands else { return None };
    match (case.operation, output) {
        (Operation::Lu, Output::Lu { packed, rows }) => {
            let (l, u) = unpacked(n, &finite(packed, n * n)?);
            lu_ratio(n, &finite(a, n * n)?, &rows.order(n)?, &l, &u)
        }
        (Operation::Lu, Output::SeparateLu { p, l, u }) => {
            // A = P L U: column i of P has its one where row i of P^T A comes from.
            let (p, l, u) = (finite(p, n * n)?, finite(l, n * n)?, finite(u, n * n)?);
            let order: Vec<usize> =
                (0..n).map(|i| (0..n).find(|row| p[row * n + i] == 1.0)).collect::<Option<_>>()?;
            let is_permutation = (0..n * n).all(|at| p[at] == f64::from(u8::from(order[at % n] == at / n)))
                && order.iter().collect::<BTreeSet<_>>().len() == n;
            let is_unit = (0..n).all(|i| l[i * n + i] == 1.0);
            if !is_permutation || !is_unit || !is_zero_above(n, &l) || !is_zero_above(n, &transposed(n, &u)) {
                return None;
            }
            lu_ratio(n, &finite(a, n * n)?, &order, &l, &u)
        }
        (Operation::Qr, Output::Qr { q, r }) => {
            qr_ratio(n, &finite(a, n * n)?, &finite(q, n * n)?, &finite(r, n * n)?)
        }
        (Operation::Eigh, Output::Eigh { .. }) | (Operation::Svd, Output::Svd { .. }) => {
            let Errors { residual, orthogonality } = errors(case, operands, output)?;
            Some(residual.max(orthogonality) / (10.0 * n as f64 * EPSILON))
        }
        (Operation::Lu | Operation::Qr | Operation::Eigh | Operation::Svd, _)
        | (
            _,
            Output::Lu { .. }
            | Output::SeparateLu { .. }
            | Output::Qr { .. }
            | Output::Eigh { .. }
            | Output::Svd { .. },
        ) => None,
        (operation, Output::Matrix(result)) => {
            let columns = if operation == Operation::Solve { 1 } else { n };
            let result = finite(result, case.batch * n * columns)?;
            let operands: Vec<Vec<f64>> =
                operands.iter().map(|of| of.iter().map(|&value| f64::from(value)).collect()).collect();
            result
                .chunks(n * columns)
                .enumerate()
                .map(|(index, result)| {
                    let item = |of: usize, columns: usize| {
                        operands.get(of)?.get(index * n * columns..(index + 1) * n * columns)
                    };
                    matrix_ratio(operation, n, item(0, n)?, item(1, columns).unwrap_or_default(), result)
                })
                .try_fold(0.0, |largest: f64, ratio| {
                    Some(largest.max(ratio.filter(|ratio| !ratio.is_nan())?))
                })
        }
    }
}

/// Of eigenvectors or singular vectors.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Errors {
    /// The largest column of `A V - V diag(w)` or `A V - U diag(s)`, in the 2-norm, over the 1-norm of A.
    pub residual: f64,
    /// The largest column of `V^T V - I`, or of `U^T U - I`.
    pub orthogonality: f64,
}

/// The errors of eigh and svd; `None` of other operations, and where anything is missing or not finite.
pub fn errors(case: &Case, operands: &[Vec<f32>], output: &Output) -> Option<Errors> {
    let n = case.n;
    let a = finite(operands.first()?, n * n)?;
    let (left, values, right) = match output {
        Output::Eigh { values, vectors } => {
            let v = finite(vectors, n * n)?;
            (v.clone(), finite(values, n)?, v)
        }
        Output::Svd { u, s, vh } => (finite(u, n * n)?, finite(s, n)?, transposed(n, &finite(vh, n * n)?)),
        _ => return None,
    };
    let mut difference = product(n, &a, &right);
    difference.iter_mut().enumerate().for_each(|(at, value)| *value -= left[at] * values[at % n]);
    let largest = |matrix: &[f64]| column_norms(n, matrix).into_iter().fold(0.0, f64::max);
    let departure = |v: &[f64]| {
        let mut gram = product(n, &transposed(n, v), v);
        (0..n).for_each(|i| gram[i * n + i] -= 1.0);
        largest(&gram)
    };
    Some(Errors {
        residual: largest(&difference) / largest_column_sum(n, &a),
        orthogonality: departure(&left).max(departure(&right)),
    })
}

/// One item of an operation with one matrix for its result; `b` is the second operand where there is one.
fn matrix_ratio(operation: Operation, n: usize, a: &[f64], b: &[f64], result: &[f64]) -> Option<f64> {
    match operation {
        Operation::Cholesky => {
            is_zero_above(n, result).then(|| product_ratio(n, result, &transposed(n, result), a))
        }
        Operation::Matmul => Some(product_ratio(n, a, b, result)),
        Operation::Solve | Operation::SolveMany => solve_ratio(n, a, b, result),
        Operation::Inverse => {
            let mut residual = product(n, a, result);
            (0..n).for_each(|i| residual[i * n + i] -= 1.0);
            let bound = n as f64 * EPSILON * largest_column_sum(n, a) * largest_column_sum(n, result);
            Some(largest_column_sum(n, &residual) / bound)
        }
        Operation::Lu | Operation::Qr | Operation::Eigh | Operation::Svd => None,
    }
}

/// `l` has ones on its diagonal and zeros above, `u` zeros below; row i of `P A` is row `order[i]` of `a`.
fn lu_ratio(n: usize, a: &[f64], order: &[usize], l: &[f64], u: &[f64]) -> Option<f64> {
    let permuted: Vec<f64> = order.iter().flat_map(|&row| &a[row * n..(row + 1) * n]).copied().collect();
    l.iter().all(|value| value.abs() <= LARGEST_MULTIPLIER).then(|| product_ratio(n, l, u, &permuted))
}

fn solve_ratio(n: usize, a: &[f64], b: &[f64], x: &[f64]) -> Option<f64> {
    let columns = x.len() / n;
    if b.len() != x.len() {
        return None;
    }
    let absolute: Vec<f64> = x.iter().map(|value| value.abs()).collect();
    let (found, bound) = (product(n, a, x), product(n, &absolute_lu(n, a), &absolute));
    let ratio = |at: usize| {
        let error = (found[at] - b[at]).abs();
        if error > 0.0 { error / (1.5 * n as f64 * EPSILON * bound[at]) } else { 0.0 }
    };
    Some((0..n * columns).map(ratio).fold(0.0, f64::max))
}

fn qr_ratio(n: usize, a: &[f64], q: &[f64], r: &[f64]) -> Option<f64> {
    if !is_zero_above(n, &transposed(n, r)) {
        return None;
    }
    let norms = column_norms(n, a);
    let tolerance = n as f64 * EPSILON;
    let difference: Vec<f64> = product(n, q, r).iter().zip(a).map(|(found, a)| found - a).collect();
    let backward =
        column_norms(n, &difference).into_iter().zip(&norms).map(|(error, norm)| error / (tolerance * norm));
    let mut gram = product(n, &transposed(n, q), q);
    (0..n).for_each(|i| gram[i * n + i] -= 1.0);
    let orthogonality = column_norms(n, &gram).into_iter().map(|error| error / tolerance);
    Some(backward.chain(orthogonality).fold(0.0, f64::max))
}

/// In float64, if it is all there and finite.
fn finite(values: &[f32], length: usize) -> Option<Vec<f64>> {
    let is_right = values.len() == length && values.iter().all(|value| value.is_finite());
    is_right.then(|| values.iter().map(|&value| f64::from(value)).collect())
}
