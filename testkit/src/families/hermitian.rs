//! Families of Hermitian matrices that eigenvalue solvers find hard, as in LAPACK's and JAX's tests.

use faer::Mat;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

use super::{normal, phased, rounded};
use crate::{Number, Wide};

/// A family of Hermitian matrices, indefinite for the most part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HermitianFamily {
    /// `G + G^H` with a random `G`.
    Random,
    /// Random eigenvectors; eigenvalues from -1 to 1 in equal steps.
    Arithmetic,
    /// Random eigenvectors; eigenvalues from 1 down to 1e-12, of both signs.
    Geometric,
    /// Random eigenvectors; eigenvalues in three clusters of width 1e-6.
    Clustered,
    /// Random eigenvectors; half of the eigenvalues are -1, the others 1.
    TwoValues,
    /// Random eigenvectors; all eigenvalues 1 but one of 1e-3.
    OneSmall,
    /// Three times the identity.
    AllEqual,
    /// Zero.
    Zero,
    /// Random numbers on the diagonal.
    Diagonal,
    /// Tridiagonal: 2 and -1.
    Laplacian,
    /// Tridiagonal of random numbers.
    Tridiagonal,
    /// Wilkinson's W+: pairs of eigenvalues that agree to many digits.
    Wilkinson,
    /// Copies of W21+ glued by elements of the square root of a rounding error.
    GluedWilkinson,
    /// Random, rows and columns scaled from 1 down to 1e-12.
    Graded,
    /// As [`HermitianFamily::Graded`], the other way round.
    GradedUp,
    /// `v v^H`.
    RankOne,
    /// All elements alike: reflectors are, too, and so are rounding errors.
    Ones,
    /// The covariance of a Gaussian process at equal distances: smooth columns, eigenvalues that fall beyond measure.
    Smooth,
    /// Two blocks that do not touch.
    Blocks,
    /// Random, times 1e35.
    Huge,
    /// Random, times 1e-35.
    Tiny,
}

impl HermitianFamily {
    /// Every family.
    pub const ALL: [HermitianFamily; 21] = [
        HermitianFamily::Random,
        HermitianFamily::Arithmetic,
        HermitianFamily::Geometric,
        HermitianFamily::Clustered,
        HermitianFamily::TwoValues,
        HermitianFamily::OneSmall,
        HermitianFamily::AllEqual,
        HermitianFamily::Zero,
        HermitianFamily::Diagonal,
        HermitianFamily::Laplacian,
        HermitianFamily::Tridiagonal,
        HermitianFamily::Wilkinson,
        HermitianFamily::GluedWilkinson,
        HermitianFamily::Graded,
        HermitianFamily::GradedUp,
        HermitianFamily::RankOne,
        HermitianFamily::Ones,
        HermitianFamily::Smooth,
        HermitianFamily::Blocks,
        HermitianFamily::Huge,
        HermitianFamily::Tiny,
    ];

    /// The matrix of that size and seed, row-major.
    pub fn generate<T: Number>(self, n: usize, seed: u64) -> Vec<T> {
        let mut rng = StdRng::seed_from_u64(seed);
        let part = |i: usize| i as f64 / n.saturating_sub(1).max(1) as f64;
        let matrix: Mat<T::Wide> = match self {
            HermitianFamily::Random => scaled(&random(n, &mut rng), |_| 1.0),
            HermitianFamily::Huge => scaled(&random(n, &mut rng), |_| 1e35f64.sqrt()),
            HermitianFamily::Tiny => scaled(&random(n, &mut rng), |_| 1e-35f64.sqrt()),
            HermitianFamily::Graded => scaled(&random(n, &mut rng), |i| 10f64.powf(-12.0 * part(i))),
            HermitianFamily::GradedUp => scaled(&random(n, &mut rng), |i| 10f64.powf(12.0 * part(i) - 12.0)),
            HermitianFamily::Arithmetic => with_values(n, &mut rng, |i| 2.0 * part(i) - 1.0),
            HermitianFamily::Geometric => with_values(n, &mut rng, |i| {
                10f64.powf(-12.0 * part(i)) * if i % 2 == 0 { 1.0 } else { -1.0 }
            }),
            HermitianFamily::Clustered => {
                let width: Vec<f64> = (0..n).map(|_| rng.random_range(-1e-6..1e-6)).collect();
                with_values(n, &mut rng, |i| [-1.0, 0.25, 1.0][i % 3] + width[i])
            }
            HermitianFamily::TwoValues => with_values(n, &mut rng, |i| if i < n / 2 { -1.0 } else { 1.0 }),
            HermitianFamily::OneSmall => with_values(n, &mut rng, |i| if i == 0 { 1e-3 } else { 1.0 }),
            HermitianFamily::AllEqual => phased(n, &mut rng, |i, j| if i == j { 3.0 } else { 0.0 }),
            HermitianFamily::Zero => Mat::zeros(n, n),
            HermitianFamily::Diagonal => {
                let values: Vec<f64> = (0..n).map(|_| rng.random_range(-1.0..1.0)).collect();
                phased(n, &mut rng, |i, j| if i == j { values[i] } else { 0.0 })
            }
            HermitianFamily::Laplacian => phased(n, &mut rng, tridiagonal(|_| 2.0, |_| -1.0)),
            HermitianFamily::Tridiagonal => {
                let values: Vec<f64> = (0..2 * n).map(|_| rng.random_range(-1.0..1.0)).collect();
                phased(n, &mut rng, tridiagonal(|i| values[i], |i| values[n + i]))
            }
            HermitianFamily::Wilkinson => {
                let middle = n.saturating_sub(1) as f64 / 2.0;
                phased(n, &mut rng, tridiagonal(|i| (i as f64 - middle).abs(), |_| 1.0))
            }
            HermitianFamily::GluedWilkinson => {
                let glue = |i: usize| if i % 21 == 20 { T::EPS.sqrt() } else { 1.0 };
                phased(n, &mut rng, tridiagonal(|i| ((i % 21) as f64 - 10.0).abs(), glue))
            }
            HermitianFamily::RankOne => {
                let v = normal::<T::Wide>(n, 1, &mut rng);
                &v * v.adjoint()
            }
            HermitianFamily::Ones => phased(n, &mut rng, |_, _| 1.0),
            HermitianFamily::Smooth => {
                phased(n, &mut rng, |i, j| (-0.5 * ((part(i) - part(j)) / 0.1).powi(2)).exp())
            }
            HermitianFamily::Blocks => {
                let a: Mat<T::Wide> = random(n, &mut rng);
                let one_block = |i: usize, j: usize| (i < n / 3) == (j < n / 3);
                Mat::from_fn(n, n, |i, j| if one_block(i, j) { a[(i, j)] } else { T::Wide::real(0.0) })
            }
        };
        rounded(&matrix)
    }
}

fn random<W: Wide>(n: usize, rng: &mut StdRng) -> Mat<W> {
    let g = normal::<W>(n, n, rng);
    Mat::from_fn(n, n, |i, j| g[(i, j)] + g[(j, i)].conjugate())
}

/// `D A D` with a diagonal D.
fn scaled<W: Wide>(a: &Mat<W>, scale: impl Fn(usize) -> f64) -> Mat<W> {
    Mat::from_fn(a.nrows(), a.ncols(), |i, j| a[(i, j)] * W::real(scale(i) * scale(j)))
}

/// `Q diag(values) Q^H` with random Q.
fn with_values<W: Wide>(n: usize, rng: &mut StdRng, value: impl Fn(usize) -> f64) -> Mat<W> {
    let vectors = normal::<W>(n, n, rng).qr().compute_Q();
    let scaled = Mat::from_fn(n, n, |i, j| vectors[(i, j)] * W::real(value(j)));
    scaled * vectors.adjoint()
}

fn tridiagonal(
    diagonal: impl Fn(usize) -> f64,
    below: impl Fn(usize) -> f64,
) -> impl Fn(usize, usize) -> f64 {
    move |i, j| match i.abs_diff(j) {
        0 => diagonal(i),
        1 => below(i.min(j)),
        _ => 0.0,
    }
}
