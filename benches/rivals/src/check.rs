//! Is the result right? Judged in float64 against the input, element by element.
//!
//! The ratio is `|A - L L^T| / (n eps |L| |L^T|)` for Cholesky and `|C - A B| / (n eps |A| |B|)` for the product, the
//! largest over all elements. Rounding alone keeps both below 1 (Higham, Accuracy and Stability of Numerical Algorithms,
//! theorem 10.3 and section 3.5); one wrong element exceeds it by orders of magnitude. `jax_js/check.js` is the same.

use crate::cases::{Case, Operation};

/// Largest ratio of a right result.
pub const THRESHOLD: f64 = 1.0;

/// Is this the ratio of a right result? A NaN is not.
pub fn is_right(ratio: f64) -> bool {
    ratio <= THRESHOLD
}

/// The largest ratio over the batch; infinite where the shape is wrong, where anything is not finite, and where a factor has
/// something above its diagonal.
pub fn ratio(case: &Case, operands: &[Vec<f32>], result: &[f32]) -> f64 {
    let size = case.n * case.n;
    if result.len() != case.batch * size || result.iter().any(|value| !value.is_finite()) {
        return f64::INFINITY;
    }
    let item = |of: &[f32], index: usize| -> Vec<f64> {
        of[index * size..(index + 1) * size].iter().map(|&value| f64::from(value)).collect()
    };
    (0..case.batch)
        .map(|index| {
            let result = item(result, index);
            match case.operation {
                Operation::Cholesky => {
                    if (0..case.n).any(|i| (i + 1..case.n).any(|j| result[i * case.n + j] != 0.0)) {
                        return f64::INFINITY;
                    }
                    product_ratio(case.n, &result, &transposed(case.n, &result), &item(&operands[0], index))
                }
                Operation::Matmul => {
                    product_ratio(case.n, &item(&operands[0], index), &item(&operands[1], index), &result)
                }
            }
        })
        .fold(0.0, f64::max)
}

/// The largest `|c - a b| / (n eps |a| |b|)`.
fn product_ratio(n: usize, a: &[f64], b: &[f64], c: &[f64]) -> f64 {
    let mut largest = 0.0_f64;
    let (mut value, mut bound) = (vec![0.0; n], vec![0.0; n]);
    for i in 0..n {
        value.fill(0.0);
        bound.fill(0.0);
        for k in 0..n {
            let factor = a[i * n + k];
            for ((value, bound), b) in value.iter_mut().zip(&mut bound).zip(&b[k * n..(k + 1) * n]) {
                let term = factor * b;
                *value += term;
                *bound += term.abs();
            }
        }
        for j in 0..n {
            let error = (c[i * n + j] - value[j]).abs();
            if error > 0.0 {
                largest = largest.max(error / (n as f64 * f64::from(f32::EPSILON) * bound[j]));
            }
        }
    }
    largest
}

fn transposed(n: usize, a: &[f64]) -> Vec<f64> {
    (0..n * n).map(|index| a[index % n * n + index / n]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inputs;

    const CHOLESKY: Case = Case { operation: Operation::Cholesky, batch: 3, n: 17, goal: None };
    const MATMUL: Case = Case { operation: Operation::Matmul, batch: 1, n: 64, goal: None };

    /// Column by column, in float64, rounded at the end.
    fn host_cholesky(case: &Case, a: &[f32]) -> Vec<f32> {
        let n = case.n;
        let mut l = vec![0.0_f64; a.len()];
        for (l, a) in l.chunks_mut(n * n).zip(a.chunks(n * n)) {
            for j in 0..n {
                for i in j..n {
                    let rest: f64 = (0..j).map(|k| l[i * n + k] * l[j * n + k]).sum();
                    let value = f64::from(a[i * n + j]) - rest;
                    l[i * n + j] = if i == j { value.sqrt() } else { value / l[j * n + j] };
                }
            }
        }
        l.into_iter().map(|value| value as f32).collect()
    }

    fn host_matmul(case: &Case, operands: &[Vec<f32>]) -> Vec<f32> {
        let n = case.n;
        (0..n * n)
            .map(|at| (0..n).map(|k| operands[0][at / n * n + k] * operands[1][k * n + at % n]).sum())
            .collect()
    }

    #[test]
    fn right_results_pass() {
        let operands = inputs::operands(&CHOLESKY);
        let ratio_ = ratio(&CHOLESKY, &operands, &host_cholesky(&CHOLESKY, &operands[0]));
        assert!(is_right(ratio_), "{ratio_}");
        let operands = inputs::operands(&MATMUL);
        let ratio_ = ratio(&MATMUL, &operands, &host_matmul(&MATMUL, &operands));
        assert!(is_right(ratio_), "{ratio_}");
    }

    #[test]
    fn wrong_results_do_not() {
        let operands = inputs::operands(&CHOLESKY);
        let right = host_cholesky(&CHOLESKY, &operands[0]);
        let rejects = |change: &dyn Fn(&mut Vec<f32>)| {
            let mut wrong = right.clone();
            change(&mut wrong);
            assert!(!is_right(ratio(&CHOLESKY, &operands, &wrong)));
        };
        let last = right.len() - 1;
        rejects(&|l| l[last] *= 1.001);
        rejects(&|l| l[2 * 17 * 17 + 17] += 1e-3);
        rejects(&|l| l[1] = 1e-3);
        rejects(&|l| l[0] = f32::NAN);
        rejects(&|l| l.fill(0.0));
        rejects(&|l| *l = operands[0].clone());
        rejects(&|l| l.truncate(17 * 17));

        let operands = inputs::operands(&MATMUL);
        let mut wrong = host_matmul(&MATMUL, &operands);
        wrong[64 * 5 + 3] += 1e-2;
        assert!(!is_right(ratio(&MATMUL, &operands, &wrong)));
    }
}
