//! Families of matrices by name, seeded: the same matrix on every machine.
//!
//! Each is made in float64 and rounded once, so it is exactly Hermitian (its diagonal real) or exactly triangular. The
//! complex version of a family that is real by nature is `P A P^H` with a diagonal `P` of random phases, which
//! changes neither eigenvalues nor moduli.

mod hermitian;
mod singular;
mod tridiagonal;

use std::f64::consts::TAU;
use std::fmt;

use faer::Mat;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
pub use tridiagonal::Tridiagonal;

pub use self::hermitian::HermitianFamily;
pub use self::singular::SingularFamily;
use crate::matrix::narrow;
use crate::{Number, Wide};

mod growth;

pub use growth::{cyclic, signs, singular, wilkinson};

/// How the eigenvalues of a matrix of a given condition number lie between 1 and its inverse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spectrum {
    /// A geometric sequence.
    Geometric,
    /// One small eigenvalue, the others 1.
    OneSmall,
    /// One eigenvalue 1, the others small.
    OneLarge,
}

/// A family of Hermitian positive definite matrices; all are so in float32 too, for sizes up to a few thousand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Family {
    /// `G G^H / n + I / 4` with a random `G`.
    Random,
    /// Random eigenvectors and eigenvalues of a given spread.
    Conditioned(Spectrum, f64),
    /// A well-conditioned matrix whose rows and columns are scaled from 1 down to 1e-8.
    Graded,
    /// 2 on the diagonal, -1 beside it.
    Tridiagonal,
    /// Ones on the diagonal.
    Identity,
    /// Random positive numbers from 1e-3 to 1e3 on the diagonal.
    Diagonal,
    /// `I + v v^H`.
    RankOnePlusIdentity,
    /// Random, times 1e30.
    Huge,
    /// Random, times 1e-30.
    Tiny,
    /// `1 / (i + j + 1)`, plus 1e-5 on the diagonal.
    Hilbert,
    /// The covariance of a Gaussian process at sorted random points, with a jitter of 1e-4.
    Kernel,
}

impl Family {
    /// Every family, the conditioned ones with condition numbers from 1e1 to 1e6.
    pub fn all() -> Vec<Family> {
        let mut all = vec![
            Family::Random,
            Family::Graded,
            Family::Tridiagonal,
            Family::Identity,
            Family::Diagonal,
            Family::RankOnePlusIdentity,
            Family::Huge,
            Family::Tiny,
            Family::Hilbert,
            Family::Kernel,
        ];
        for spectrum in [Spectrum::Geometric, Spectrum::OneSmall, Spectrum::OneLarge] {
            all.extend((1..=6).map(|power| Family::Conditioned(spectrum, 10f64.powi(power))));
        }
        all
    }

    /// The matrix of that size and seed, row-major.
    pub fn generate<T: Number>(self, n: usize, seed: u64) -> Vec<T> {
        let mut rng = StdRng::seed_from_u64(seed);
        let matrix: Mat<T::Wide> = match self {
            Family::Random => random(n, 1.0, &mut rng),
            Family::Huge => random(n, 1e30, &mut rng),
            Family::Tiny => random(n, 1e-30, &mut rng),
            Family::Conditioned(spectrum, condition) => conditioned(n, spectrum, condition, &mut rng),
            Family::Graded => {
                let a: Mat<T::Wide> = random(n, 1.0, &mut rng);
                let scale = |i: usize| 10f64.powf(-8.0 * i as f64 / n.max(2) as f64);
                Mat::from_fn(n, n, |i, j| a[(i, j)] * T::Wide::real(scale(i) * scale(j)))
            }
            Family::Tridiagonal => phased(n, &mut rng, |i, j| match i.abs_diff(j) {
                0 => 2.0,
                1 => -1.0,
                _ => 0.0,
            }),
            Family::Identity => Mat::identity(n, n),
            Family::Diagonal => {
                let values: Vec<f64> = (0..n).map(|_| 10f64.powf(rng.random_range(-3.0..3.0))).collect();
                Mat::from_fn(n, n, |i, j| T::Wide::real(if i == j { values[i] } else { 0.0 }))
            }
            Family::RankOnePlusIdentity => {
                let v: Vec<T::Wide> = (0..n).map(|_| T::Wide::normal(&mut rng)).collect();
                let identity = |i, j| T::Wide::real(if i == j { 1.0 } else { 0.0 });
                Mat::from_fn(n, n, |i, j| v[i] * v[j].conjugate() + identity(i, j))
            }
            Family::Hilbert => {
                phased(n, &mut rng, |i, j| 1.0 / (i + j + 1) as f64 + if i == j { 1e-5 } else { 0.0 })
            }
            Family::Kernel => {
                let mut points: Vec<f64> = (0..n).map(|_| rng.random_range(0.0..1.0)).collect();
                points.sort_by(f64::total_cmp);
                phased(n, &mut rng, |i, j| {
                    let distance = (points[i] - points[j]) / 0.1;
                    (-0.5 * distance * distance).exp() + if i == j { 1e-4 } else { 0.0 }
                })
            }
        };
        rounded(&matrix)
    }
}

impl fmt::Display for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

/// A family of matrices of any shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum General {
    /// Normally distributed elements.
    Random,
    /// Random, its rows scaled from 1 down to 1e-8.
    GradedRows,
    /// Random, its columns scaled from 1 down to 1e-30.
    GradedColumns,
    /// A product of random matrices whose inner dimension is half of what it could be.
    RankDeficient,
    /// Random, each third column zero.
    ZeroColumns,
    /// Each column the first one.
    SameColumns,
    /// Zeros.
    Zero,
    /// Ones on the diagonal.
    Identity,
    /// A permutation matrix, or as many columns or rows of one.
    Permutation,
    /// Random above the diagonal and on it, zeros below.
    Upper,
    /// `1 / (i + j + 1)`.
    Hilbert,
    /// Singular values from 1 down to 1e-6.
    IllConditioned,
    /// Random, times 1e30.
    Huge,
    /// Random, times 1e-30.
    Tiny,
    /// Columns that are times 1e30 and 1e-30 in turn.
    MixedScales,
}

impl General {
    /// Every family.
    pub const ALL: [General; 15] = [
        General::Random,
        General::GradedRows,
        General::GradedColumns,
        General::RankDeficient,
        General::ZeroColumns,
        General::SameColumns,
        General::Zero,
        General::Identity,
        General::Permutation,
        General::Upper,
        General::Hilbert,
        General::IllConditioned,
        General::Huge,
        General::Tiny,
        General::MixedScales,
    ];

    /// The matrix of that shape and seed, row-major.
    pub fn generate<T: Number>(self, rows: usize, columns: usize, seed: u64) -> Vec<T> {
        let mut rng = StdRng::seed_from_u64(seed);
        let real = |value: f64| T::Wide::real(value);
        let graded = |at: usize, of: usize, end: f64| 10f64.powf(end * at as f64 / of.max(2) as f64);
        let a = normal::<T::Wide>(rows, columns, &mut rng);
        let scaled = |scale: &dyn Fn(usize, usize) -> f64| {
            Mat::from_fn(rows, columns, |i, j| a[(i, j)] * real(scale(i, j)))
        };
        let matrix: Mat<T::Wide> = match self {
            General::Random => a,
            General::GradedRows => scaled(&|i, _| graded(i, rows, -8.0)),
            General::GradedColumns => scaled(&|_, j| graded(j, columns, -30.0)),
            General::RankDeficient => {
                let inner = (rows.min(columns) / 2).max(1);
                normal::<T::Wide>(rows, inner, &mut rng) * normal::<T::Wide>(inner, columns, &mut rng)
            }
            General::ZeroColumns => scaled(&|_, j| if j % 3 == 1 { 0.0 } else { 1.0 }),
            General::SameColumns => Mat::from_fn(rows, columns, |i, _| a[(i, 0)]),
            General::Zero => Mat::zeros(rows, columns),
            General::Identity => Mat::identity(rows, columns),
            General::Permutation => {
                let mut order: Vec<usize> = (0..rows.max(columns)).collect();
                for i in (1..order.len()).rev() {
                    order.swap(i, rng.random_range(0..=i));
                }
                Mat::from_fn(rows, columns, |i, j| real(if order[i] == j { 1.0 } else { 0.0 }))
            }
            General::Upper => scaled(&|i, j| if i <= j { 1.0 } else { 0.0 }),
            General::Hilbert => Mat::from_fn(rows, columns, |i, j| real(1.0 / (i + j + 1) as f64)),
            General::IllConditioned => {
                let inner = rows.min(columns);
                let left = normal::<T::Wide>(rows, inner, &mut rng).qr().compute_thin_Q();
                let right = normal::<T::Wide>(columns, inner, &mut rng).qr().compute_thin_Q();
                let left = Mat::from_fn(rows, inner, |i, j| left[(i, j)] * real(graded(j, inner, -6.0)));
                left * right.adjoint()
            }
            General::Huge => scaled(&|_, _| 1e30),
            General::Tiny => scaled(&|_, _| 1e-30),
            General::MixedScales => scaled(&|_, j| if j % 2 == 0 { 1e30 } else { 1e-30 }),
        };
        narrow(&matrix)
    }
}

impl fmt::Display for General {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

/// A matrix of normally distributed elements, row-major.
pub fn general<T: Number>(rows: usize, columns: usize, seed: u64) -> Vec<T> {
    narrow(&normal::<T::Wide>(rows, columns, &mut StdRng::seed_from_u64(seed)))
}

/// A triangular matrix of small condition number: moduli from 1 to 2 on the diagonal, the others so small that rows
/// sum up to about 1. The other triangle is zero. With a unit diagonal the diagonal is still stored, to be ignored.
pub fn triangular<T: Number>(n: usize, lower: bool, seed: u64) -> Vec<T> {
    let mut rng = StdRng::seed_from_u64(seed);
    let matrix: Mat<T::Wide> = Mat::from_fn(n, n, |i, j| {
        if i == j {
            phase::<T::Wide>(&mut rng) * T::Wide::real(rng.random_range(1.0..2.0))
        } else if (i > j) == lower {
            T::Wide::normal(&mut rng) * T::Wide::real(0.5 / (n as f64).sqrt())
        } else {
            T::Wide::real(0.0)
        }
    });
    narrow(&matrix)
}

/// A random Hermitian matrix whose leading minors are positive up to that of order `pivot - 1`, and clearly negative at
/// `pivot` (1-based): a factorization must stop there, and at no other place.
pub fn indefinite<T: Number>(n: usize, pivot: usize, seed: u64) -> Vec<T> {
    assert!((1..=n).contains(&pivot), "pivot {pivot} of {n}");
    let mut values = Family::Random.generate::<T>(n, seed);
    let p = pivot - 1;
    // Elimination only takes away from the diagonal, so with the sign turned the pivot is at most -1/4.
    let diagonal = values[p * n + p].widen().re();
    values[p * n + p] = T::narrow(T::Wide::real(-diagonal));
    values
}

/// Sets the strict upper triangle of each of the `n` by `n` matrices to NaN.
pub fn poison_upper<T: Number>(matrices: &mut [T], n: usize) {
    poison(matrices, n, |i, j| j > i);
}

/// Sets the strict lower triangle of each of the `n` by `n` matrices to NaN.
pub fn poison_lower<T: Number>(matrices: &mut [T], n: usize) {
    poison(matrices, n, |i, j| j < i);
}

/// Sets the diagonal of each of the `n` by `n` matrices to NaN.
pub fn poison_diagonal<T: Number>(matrices: &mut [T], n: usize) {
    poison(matrices, n, |i, j| i == j);
}

fn poison<T: Number>(matrices: &mut [T], n: usize, which: impl Fn(usize, usize) -> bool) {
    for matrix in matrices.chunks_exact_mut((n * n).max(1)) {
        for i in 0..n {
            for j in (0..n).filter(|&j| which(i, j)) {
                matrix[i * n + j] = T::NAN;
            }
        }
    }
}

fn normal<W: Wide>(rows: usize, columns: usize, rng: &mut StdRng) -> Mat<W> {
    Mat::from_fn(rows, columns, |_, _| W::normal(rng))
}

fn phase<W: Wide>(rng: &mut StdRng) -> W {
    let angle = rng.random_range(0.0..TAU);
    if W::IS_REAL {
        W::real(if angle < TAU / 2.0 { 1.0 } else { -1.0 })
    } else {
        W::from_parts(angle.cos(), angle.sin())
    }
}

fn random<W: Wide>(n: usize, scale: f64, rng: &mut StdRng) -> Mat<W> {
    let g = normal::<W>(n, n, rng);
    let product = &g * g.adjoint();
    let shift = |i, j| W::real(if i == j { 0.25 * scale } else { 0.0 });
    Mat::from_fn(n, n, |i, j| product[(i, j)] * W::real(scale / n as f64) + shift(i, j))
}

fn conditioned<W: Wide>(n: usize, spectrum: Spectrum, condition: f64, rng: &mut StdRng) -> Mat<W> {
    let vectors = normal::<W>(n, n, rng).qr().compute_Q();
    let small = 1.0 / condition;
    let eigenvalue = |i: usize| match spectrum {
        Spectrum::Geometric => small.powf(i as f64 / n.max(2) as f64),
        Spectrum::OneSmall => {
            if i == 0 {
                small
            } else {
                1.0
            }
        }
        Spectrum::OneLarge => {
            if i == 0 {
                1.0
            } else {
                small
            }
        }
    };
    let scaled = Mat::from_fn(n, n, |i, j| vectors[(i, j)] * W::real(eigenvalue(j)));
    scaled * vectors.adjoint()
}

/// `P A P^H` for a real `A` and random phases `P`; `A` itself in a real type.
fn phased<W: Wide>(n: usize, rng: &mut StdRng, element: impl Fn(usize, usize) -> f64) -> Mat<W> {
    let phases: Vec<W> = (0..n).map(|_| if W::IS_REAL { W::real(1.0) } else { phase(rng) }).collect();
    Mat::from_fn(n, n, |i, j| phases[i] * phases[j].conjugate() * W::real(element(i, j)))
}

/// The elements rounded, exactly Hermitian.
fn rounded<T: Number>(matrix: &Mat<T::Wide>) -> Vec<T> {
    let n = matrix.nrows();
    let exact = Mat::from_fn(n, n, |i, j| match i.cmp(&j) {
        std::cmp::Ordering::Greater => matrix[(i, j)],
        std::cmp::Ordering::Equal => T::Wide::real(matrix[(i, i)].re()),
        std::cmp::Ordering::Less => matrix[(j, i)].conjugate(),
    });
    narrow(&exact)
}

#[cfg(test)]
mod tests;
