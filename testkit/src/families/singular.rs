//! Matrices of any shape by their singular values.

use std::fmt;

use faer::Mat;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

use super::normal;
use crate::matrix::narrow;
use crate::{Number, Wide};

/// A family of matrices that is hard on a singular value decomposition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SingularFamily {
    /// Normally distributed elements.
    Random,
    /// Two clusters of singular values that differ by roundings.
    Clustered,
    /// All singular values 1.
    AllEqual,
    /// Zeros.
    Zero,
    /// Numbers of both signs on the diagonal, zeros beside it.
    Diagonal,
    /// One singular value that is not 0.
    RankOne,
    /// Half of the singular values are 0.
    RankDeficient,
    /// From 1 down to 1e-12, geometrically.
    Geometric,
    /// Random, its rows from 1 down to 1e-12.
    GradedRows,
    /// Random, its columns from 1e-12 up to 1.
    GradedColumns,
    /// 1 but for the last two, which are 1e-7 and nearly equal.
    NearlyDefective,
    /// Ones on the diagonal and to the right of it: a Jordan block.
    Jordan,
    /// Each third column zero, and each fourth row.
    ZeroColumns,
    /// Each column the first one.
    SameColumns,
    /// Random, times 1e35.
    Huge,
    /// Random, times 1e-35.
    Tiny,
}

impl SingularFamily {
    /// Every family.
    pub const ALL: [SingularFamily; 16] = [
        SingularFamily::Random,
        SingularFamily::Clustered,
        SingularFamily::AllEqual,
        SingularFamily::Zero,
        SingularFamily::Diagonal,
        SingularFamily::RankOne,
        SingularFamily::RankDeficient,
        SingularFamily::Geometric,
        SingularFamily::GradedRows,
        SingularFamily::GradedColumns,
        SingularFamily::NearlyDefective,
        SingularFamily::Jordan,
        SingularFamily::ZeroColumns,
        SingularFamily::SameColumns,
        SingularFamily::Huge,
        SingularFamily::Tiny,
    ];

    /// The matrix of that shape and seed, row-major.
    pub fn generate<T: Number>(self, rows: usize, columns: usize, seed: u64) -> Vec<T> {
        let mut rng = StdRng::seed_from_u64(seed);
        let k = rows.min(columns);
        let graded =
            |at: usize, of: usize| 10f64.powf(-12.0 * at as f64 / of.saturating_sub(1).max(1) as f64);
        let random = normal::<T::Wide>(rows, columns, &mut rng);
        let scaled = |scale: &dyn Fn(usize, usize) -> f64| {
            Mat::from_fn(rows, columns, |i, j| random[(i, j)] * T::Wide::real(scale(i, j)))
        };
        let diagonal = |value: &mut dyn FnMut(usize) -> f64| -> Mat<T::Wide> {
            let values: Vec<f64> = (0..k).map(value).collect();
            Mat::from_fn(rows, columns, |i, j| T::Wide::real(if i == j { values[i] } else { 0.0 }))
        };
        let mut other = StdRng::seed_from_u64(seed + 1000);
        let mut with_values = |value: &mut dyn FnMut(usize, &mut StdRng) -> f64| -> Mat<T::Wide> {
            let left = normal::<T::Wide>(rows, k, &mut other).qr().compute_thin_Q();
            let right = normal::<T::Wide>(columns, k, &mut other).qr().compute_thin_Q();
            let values: Vec<f64> = (0..k).map(|i| value(i, &mut other)).collect();
            let left = Mat::from_fn(rows, k, |i, j| left[(i, j)] * T::Wide::real(values[j]));
            left * right.adjoint()
        };
        let matrix: Mat<T::Wide> = match self {
            SingularFamily::Random => random,
            SingularFamily::Clustered => with_values(&mut |i, rng| {
                (if i < k / 2 { 1.0 } else { 0.5 }) + 1e-6 * rng.random_range(-1.0..1.0)
            }),
            SingularFamily::AllEqual => with_values(&mut |_, _| 1.0),
            SingularFamily::Zero => Mat::zeros(rows, columns),
            SingularFamily::Diagonal => diagonal(&mut |i| (i as f64 * 1.7).sin() * 3.0),
            SingularFamily::RankOne => with_values(&mut |i, _| if i == 0 { 3.0 } else { 0.0 }),
            SingularFamily::RankDeficient => {
                with_values(&mut |i, _| if i < k.div_ceil(2) { 1.0 + i as f64 } else { 0.0 })
            }
            SingularFamily::Geometric => with_values(&mut |i, _| graded(i, k)),
            SingularFamily::GradedRows => scaled(&|i, _| graded(i, rows)),
            SingularFamily::GradedColumns => scaled(&|_, j| graded(columns - 1 - j, columns)),
            SingularFamily::NearlyDefective => with_values(&mut |i, rng| {
                if i + 2 < k { 1.0 } else { 1e-7 * (1.0 + 1e-6 * rng.random_range(0.0..1.0)) }
            }),
            SingularFamily::Jordan => Mat::from_fn(rows, columns, |i, j| {
                T::Wide::real(if i == j || i + 1 == j { 1.0 } else { 0.0 })
            }),
            SingularFamily::ZeroColumns => scaled(&|i, j| f64::from(j % 3 != 1 && i % 4 != 2)),
            SingularFamily::SameColumns => Mat::from_fn(rows, columns, |i, _| random[(i, 0)]),
            SingularFamily::Huge => scaled(&|_, _| 1e35),
            SingularFamily::Tiny => scaled(&|_, _| 1e-35),
        };
        narrow(&matrix)
    }
}

impl fmt::Display for SingularFamily {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}
