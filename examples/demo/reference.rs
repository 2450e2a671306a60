//! The same quantities in float64 on the host, to check what the GPU gave.

use std::f64::consts::TAU;

/// |A - L L^T| / (n |A| eps) in the 1-norm, as LAPACK's test `dpot01` judges a Cholesky factor.
pub(crate) fn residual(a: &[f32], l: &[f32], n: usize) -> f64 {
    let mut column_sums = vec![(0.0f64, 0.0f64); n];
    for i in 0..n {
        for j in 0..n {
            let product: f64 = (0..n).map(|k| f64::from(l[i * n + k]) * f64::from(l[j * n + k])).sum();
            let value = f64::from(a[i * n + j]);
            column_sums[j].0 += (value - product).abs();
            column_sums[j].1 += value.abs();
        }
    }
    // A NaN must not be lost in a maximum.
    let largest = |sums: &mut dyn Iterator<Item = f64>| {
        sums.fold(0.0f64, |high, sum| if sum.is_nan() || sum > high { sum } else { high })
    };
    let error = largest(&mut column_sums.iter().map(|sums| sums.0));
    let norm = largest(&mut column_sums.iter().map(|sums| sums.1));
    error / (n as f64 * norm * f64::from(f32::EPSILON))
}

/// The log marginal likelihood of `y` from a factor and the solution of A x = y.
pub(crate) fn likelihood(l: &[f32], y: &[f32], solution: &[f32]) -> f64 {
    let n = y.len();
    let fit: f64 = y.iter().zip(solution).map(|(&y, &x)| f64::from(y) * f64::from(x)).sum();
    let half_log_determinant: f64 = (0..n).map(|i| f64::from(l[i * n + i]).ln()).sum();
    -0.5 * fit - half_log_determinant - 0.5 * n as f64 * TAU.ln()
}

/// The same from the matrix itself, in float64.
pub(crate) fn log_marginal_likelihood(a: &[f32], y: &[f32], n: usize) -> f64 {
    let mut l: Vec<f64> = a.iter().map(|&value| f64::from(value)).collect();
    let mut z: Vec<f64> = y.iter().map(|&value| f64::from(value)).collect();
    let (mut fit, mut half_log_determinant) = (0.0, 0.0);
    for j in 0..n {
        for i in j..n {
            let sum: f64 = (0..j).map(|k| l[i * n + k] * l[j * n + k]).sum();
            l[i * n + j] -= sum;
            l[i * n + j] /= if i == j { l[i * n + j].sqrt() } else { l[j * n + j] };
        }
        let sum: f64 = (0..j).map(|k| l[j * n + k] * z[k]).sum();
        z[j] = (z[j] - sum) / l[j * n + j];
        fit += z[j] * z[j];
        half_log_determinant += l[j * n + j].ln();
    }
    -0.5 * fit - half_log_determinant - 0.5 * n as f64 * TAU.ln()
}
