//! Matrices in float64, row-major with n rows, for the checks.

use super::EPSILON;

/// The largest `|c - a b| / (n eps |a| |b|)` over the elements of n x n matrices.
pub fn product_ratio(n: usize, a: &[f64], b: &[f64], c: &[f64]) -> f64 {
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
                largest = largest.max(error / (n as f64 * EPSILON * bound[j]));
            }
        }
    }
    largest
}

/// `a b`, with `a` n x n and any number of columns in `b`.
pub fn product(n: usize, a: &[f64], b: &[f64]) -> Vec<f64> {
    let columns = b.len() / n;
    let mut c = vec![0.0; b.len()];
    for i in 0..n {
        let row = &mut c[i * columns..(i + 1) * columns];
        for k in 0..n {
            let factor = a[i * n + k];
            for (c, b) in row.iter_mut().zip(&b[k * columns..(k + 1) * columns]) {
                *c += factor * b;
            }
        }
    }
    c
}

/// `P^T |L| |U|` of Gaussian elimination with partial pivoting, in the order of `a`'s rows.
pub fn absolute_lu(n: usize, a: &[f64]) -> Vec<f64> {
    let mut rows: Vec<(usize, Vec<f64>)> = a.chunks(n).map(<[f64]>::to_vec).enumerate().collect();
    for k in 0..n {
        let largest = (k..n).max_by(|&i, &j| rows[i].1[k].abs().total_cmp(&rows[j].1[k].abs()));
        rows.swap(k, largest.unwrap_or(k));
        let (done, rest) = rows.split_at_mut(k + 1);
        let pivot = &done[k].1;
        for (_, row) in rest {
            let factor = if pivot[k] == 0.0 { 0.0 } else { row[k] / pivot[k] };
            row[k] = factor;
            for (value, pivot) in row[k + 1..].iter_mut().zip(&pivot[k + 1..]) {
                *value -= factor * pivot;
            }
        }
    }
    let mut bound = vec![0.0; n * n];
    for (i, (from, row)) in rows.iter().enumerate() {
        let sums = &mut bound[from * n..(from + 1) * n];
        for (k, (_, u)) in rows[..=i].iter().enumerate() {
            let factor = if k == i { 1.0 } else { row[k].abs() };
            for (sum, u) in sums[k..].iter_mut().zip(&u[k..]) {
                *sum += factor * u.abs();
            }
        }
    }
    bound
}

/// L with its unit diagonal and U, from one matrix with U on and above the diagonal and L below.
pub fn unpacked(n: usize, packed: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let (mut l, mut u) = (vec![0.0; n * n], packed.to_vec());
    for i in 0..n {
        l[i * n..i * n + i].copy_from_slice(&packed[i * n..i * n + i]);
        l[i * n + i] = 1.0;
        u[i * n..i * n + i].fill(0.0);
    }
    (l, u)
}

/// Is everything above the diagonal exactly zero?
pub fn is_zero_above(n: usize, a: &[f64]) -> bool {
    (0..n * n).all(|at| at % n <= at / n || a[at] == 0.0)
}

pub fn transposed<T: Copy>(n: usize, a: &[T]) -> Vec<T> {
    (0..a.len()).map(|at| a[at % n * n + at / n]).collect()
}

/// The 2-norm of each column.
pub fn column_norms(n: usize, a: &[f64]) -> Vec<f64> {
    (0..n).map(|j| a.iter().skip(j).step_by(n).map(|value| value * value).sum::<f64>().sqrt()).collect()
}

/// The 1-norm.
pub fn largest_column_sum(n: usize, a: &[f64]) -> f64 {
    (0..n).map(|j| a.iter().skip(j).step_by(n).map(|value| value.abs()).sum()).fold(0.0, f64::max)
}
