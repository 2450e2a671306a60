//! The operands: the same bits for every contestant. `browser/inputs.js` is the same generator.

use crate::cases::{Case, Operation};

/// Marsaglia's xorshift32: short enough to be written twice.
struct Xorshift(u32);

impl Xorshift {
    /// The next number in [-1, 1), a multiple of 2^-23, so that it is exact in float32.
    fn next(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        f64::from(self.0 >> 8) / f64::from(1 << 23) - 1.0
    }
}

/// The operands of a case: a positive definite batch for Cholesky, a well-conditioned matrix for the inverse, a symmetric one for
/// eigenvalues, uniform matrices for the others.
pub fn operands(case: &Case) -> Vec<Vec<f32>> {
    let mut random = Xorshift(0x9e37_79b9);
    match case.operation {
        Operation::Cholesky => {
            vec![(0..case.batch).flat_map(|_| positive_definite(&mut random, case.n)).collect()]
        }
        Operation::Inverse => {
            vec![(0..case.batch).flat_map(|_| well_conditioned(&mut random, case.n)).collect()]
        }
        Operation::Eigh => vec![(0..case.batch).flat_map(|_| symmetric(&mut random, case.n)).collect()],
        Operation::Matmul
        | Operation::Lu
        | Operation::Solve
        | Operation::SolveMany
        | Operation::Qr
        | Operation::Svd => case
            .extents()
            .iter()
            .map(|extents| (0..extents.iter().product()).map(|_| random.next() as f32).collect())
            .collect(),
    }
}

/// `G G^T / n + I` with uniform `G`: eigenvalues between 1 and about 2.4.
fn positive_definite(random: &mut Xorshift, n: usize) -> Vec<f32> {
    let g: Vec<f64> = (0..n * n).map(|_| random.next()).collect();
    let mut a = vec![0.0_f32; n * n];
    for i in 0..n {
        for j in 0..=i {
            let product: f64 = (0..n).map(|k| g[i * n + k] * g[j * n + k]).sum();
            let value = (product / n as f64 + if i == j { 1.0 } else { 0.0 }) as f32;
            a[i * n + j] = value;
            a[j * n + i] = value;
        }
    }
    a
}

/// Uniform, with sqrt(n) added to the diagonal from the upper right to the lower left: condition 5 to 7 in the 2-norm,
/// and no right result without exchanging rows.
fn well_conditioned(random: &mut Xorshift, n: usize) -> Vec<f32> {
    let shift = (n as f64).sqrt();
    (0..n * n).map(|at| (random.next() + if at / n + at % n == n - 1 { shift } else { 0.0 }) as f32).collect()
}

/// Uniform in the lower triangle, which the upper one repeats.
fn symmetric(random: &mut Xorshift, n: usize) -> Vec<f32> {
    let mut a = vec![0.0_f32; n * n];
    for i in 0..n {
        for j in 0..=i {
            let value = random.next() as f32;
            a[i * n + j] = value;
            a[j * n + i] = value;
        }
    }
    a
}

#[cfg(test)]
mod tests {
    use super::*;

    /// FNV-1a over the bits of all operands.
    fn fingerprint(operation: Operation, batch: usize, n: usize) -> u32 {
        let operands = operands(&Case { operation, batch, n, goals: &[] });
        operands
            .iter()
            .flatten()
            .fold(0x811c_9dc5, |hash: u32, value| (hash ^ value.to_bits()).wrapping_mul(0x0100_0193))
    }

    /// `browser/inputs.test.js` expects the same numbers.
    #[test]
    fn the_browser_gets_the_same_bits() {
        let found = [
            fingerprint(Operation::Cholesky, 2, 9),
            fingerprint(Operation::Matmul, 1, 9),
            fingerprint(Operation::Lu, 1, 9),
            fingerprint(Operation::Solve, 1, 9),
            fingerprint(Operation::SolveMany, 1, 9),
            fingerprint(Operation::Inverse, 1, 9),
            fingerprint(Operation::Eigh, 1, 9),
        ];
        assert_eq!(
            found,
            [4216923252, 1653490435, 2664820209, 143703921, 1653490435, 1785610204, 1720836983]
        );
    }
}
