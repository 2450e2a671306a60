//! The operands: the same bits for every contestant. `jax_js/inputs.js` is the same generator.

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

/// The operands of a case: one positive definite batch for Cholesky, two random ones for the product.
pub fn operands(case: &Case) -> Vec<Vec<f32>> {
    let mut random = Xorshift(0x9e37_79b9);
    match case.operation {
        Operation::Cholesky => {
            vec![(0..case.batch).flat_map(|_| positive_definite(&mut random, case.n)).collect()]
        }
        Operation::Matmul => (0..2)
            .map(|_| (0..case.batch * case.n * case.n).map(|_| random.next() as f32).collect())
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
