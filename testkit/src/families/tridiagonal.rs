//! Families of tridiagonal matrices, as three diagonals.

use std::f64::consts::LN_10;
use std::fmt;

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

use super::phase;
use crate::{Number, Wide};

/// A family of tridiagonal matrices; the first three are far from singular, the others may be close to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tridiagonal {
    /// Normal numbers, the diagonal larger than both neighbours together.
    Dominant,
    /// 0 on the diagonal, 1 beside it: regular where `n` is even, and not to be solved without exchanging rows.
    ZeroDiagonal,
    /// 2 on the diagonal, -1 beside it.
    Laplace,
    /// Normal numbers.
    Random,
    /// Normal numbers, 1e-6 times that on the diagonal.
    SmallDiagonal,
    /// Random signs: what is carried along a chunk without care grows like Fibonacci's numbers.
    Signs,
    /// Rows scaled from 1 down to 1e-16.
    Graded,
    /// Each element scaled by its own power of ten, from 1e-6 to 1e6.
    Wild,
    /// Random, times 1e30.
    Huge,
    /// Random, times 1e-30.
    Tiny,
}

impl Tridiagonal {
    /// Every family.
    pub const ALL: [Tridiagonal; 10] = [
        Tridiagonal::Dominant,
        Tridiagonal::ZeroDiagonal,
        Tridiagonal::Laplace,
        Tridiagonal::Random,
        Tridiagonal::SmallDiagonal,
        Tridiagonal::Signs,
        Tridiagonal::Graded,
        Tridiagonal::Wild,
        Tridiagonal::Huge,
        Tridiagonal::Tiny,
    ];

    /// The numbers of this family are about this large.
    pub fn size(self) -> f64 {
        match self {
            Tridiagonal::Huge => 1e30,
            Tridiagonal::Tiny => 1e-30,
            _ => 1.0,
        }
    }

    /// The lower diagonal, the diagonal and the upper one of that size and seed; the two elements outside of the matrix
    /// are NaN.
    pub fn generate<T: Number>(self, n: usize, seed: u64) -> [Vec<T>; 3] {
        let mut rng = StdRng::seed_from_u64(seed);
        let mut diagonals = [0, 1, 2].map(|_| Vec::with_capacity(n));
        for i in 0..n {
            for (diagonal, element) in diagonals.iter_mut().zip(self.row::<T::Wide>(i, n, &mut rng)) {
                diagonal.push(T::narrow(element * T::Wide::real(self.size())));
            }
        }
        if let Some(first) = diagonals[0].first_mut() {
            *first = T::NAN;
        }
        if let Some(last) = diagonals[2].last_mut() {
            *last = T::NAN;
        }
        diagonals
    }

    fn row<W: Wide>(self, i: usize, n: usize, rng: &mut StdRng) -> [W; 3] {
        let normal = [0; 3].map(|_| W::normal(rng));
        let [l, d, u] = normal;
        match self {
            Tridiagonal::Random | Tridiagonal::Huge | Tridiagonal::Tiny => normal,
            Tridiagonal::Dominant => [l, phase::<W>(rng) * W::real(1.0 + l.modulus() + u.modulus()), u],
            Tridiagonal::ZeroDiagonal => [1.0, 0.0, 1.0].map(W::real),
            Tridiagonal::Laplace => [-1.0, 2.0, -1.0].map(W::real),
            Tridiagonal::SmallDiagonal => [l, d * W::real(1e-6), u],
            Tridiagonal::Signs => [0; 3].map(|_| W::real(if rng.random_bool(0.5) { 1.0 } else { -1.0 })),
            Tridiagonal::Graded => {
                let scale = (-16.0 * LN_10 * i as f64 / n as f64).exp();
                normal.map(|element| element * W::real(scale))
            }
            Tridiagonal::Wild => {
                normal.map(|element| element * W::real(10f64.powf(rng.random_range(-6.0..6.0))))
            }
        }
    }
}

impl fmt::Display for Tridiagonal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}
