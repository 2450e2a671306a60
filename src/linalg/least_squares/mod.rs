//! Linear least squares: `min |A X - B|`, or the shortest X with `A X = B`.

pub(super) mod kernels;
pub(crate) mod record;
mod singular;

use self::record::RecordedLeastSquares;
use self::singular::RecordedSingular;
use super::operands::{Results, common_leading, common_scalar};
use super::pinv::record::cutoff;
use super::recorder::Recorder;
use crate::tensor::{ElementType, Shape, Tensor};
use crate::{Error, ErrorKind, Result};

/// How [`least_squares_with`] goes about it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum LeastSquaresMethod {
    /// By the QR factorisation of A, or of its adjoint: for matrices of full rank (LAPACK's gels). The fastest.
    #[default]
    Qr,
    /// By the singular value decomposition: for matrices of any rank, of all X that fit best the shortest (LAPACK's gelsd).
    Svd {
        /// Singular values up to this part of the largest count as zero; `None` takes `max(m, n) eps` with eps = 2^-23, of
        /// float64 2^-52, as numpy's `lstsq` does for that type.
        rcond: Option<f32>,
    },
}

/// Options of [`least_squares_with`].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct LeastSquaresOptions {
    /// The decomposition that is used.
    pub method: LeastSquaresMethod,
}

/// A batch of least-squares solutions.
#[derive(Clone, Debug)]
pub struct LeastSquares {
    /// X, `[.., n, p]`; NaN in the items whose info is not 0.
    pub solution: Tensor,
    /// One i32 per item, of the leading dimensions' shape: 0, or the 1-based number of the first element on the diagonal of
    /// R that is exactly zero, so that A is not of full rank (LAPACK's `info`). By [`LeastSquaresMethod::Svd`]: 0, or more where
    /// the item had NaN or infinity in it, or its singular values did not converge.
    pub info: Tensor,
    /// What singular values tell; by [`LeastSquaresMethod::Svd`] alone.
    pub singular: Option<LeastSquaresSingular>,
}

/// What [`LeastSquaresMethod::Svd`] tells besides the solution.
#[derive(Clone, Debug)]
pub struct LeastSquaresSingular {
    /// The squared length of each column of `B - A X`, `[.., p]` float32 or float64. Of a matrix that has not rank n, or no more rows than
    /// columns, numpy gives no residuals; here they are what the best fit leaves, which may be nothing but rounding errors.
    pub residuals: Tensor,
    /// How many singular values count, one i32 per item; -1 where info is not 0, or the largest is more than the type holds (the
    /// solution is NaN then).
    pub rank: Tensor,
    /// All singular values, `[.., min(m, n)]` float32 or float64, descending.
    pub values: Tensor,
}

/// The least-squares solution of `A X = B` for matrices of full rank.
///
/// `a` is `[.., m, n]`, `b` is `[.., m, p]` with the same leading dimensions, float32, complex64, float64 or complex128. Where m >= n, each column of X
/// makes `|A x - b|` smallest in the 2-norm: `X = R^-1 Q^H B`. Where m < n, it is the shortest of all that solve `A x = b`:
/// `X = Q R^-H B` with `A^H = Q R`. Costs `2 n^2 (m - n / 3) + 4 m n p` flops per item where m >= n (complex: four times that).
///
/// A matrix whose R has an exact zero on its diagonal is not of full rank; that is not an `Err` here: its item of
/// [`LeastSquares::info`] tells, its solution is NaN, and the other items are right. [`LeastSquares::check`] makes it one.
/// Rounding rarely leaves an exact zero: of a matrix without full rank the solution may also be large and arbitrary.
///
/// # Errors
/// When the shapes or element types do not fit, the contexts differ, or the adapter has no room.
///
/// Source: LAPACK's gels; Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., chapters 20 and 21.
pub fn least_squares(a: &Tensor, b: &Tensor) -> Result<LeastSquares> {
    least_squares_with(a, b, &LeastSquaresOptions::default())
}

/// The least-squares solution of `A X = B` by a given method; see [`least_squares`].
///
/// [`LeastSquaresMethod::Svd`] takes matrices of any rank: `X = V S^+ U^H B` is the shortest of all that make `|A X - B|` smallest, and
/// [`LeastSquares::singular`] has rank, singular values and residuals. It costs [`svd`](super::svd()) and three products.
///
/// # Errors
/// As [`least_squares`]; when the cutoff is negative or NaN, and as [`svd`](super::svd()).
pub fn least_squares_with(a: &Tensor, b: &Tensor, options: &LeastSquaresOptions) -> Result<LeastSquares> {
    let operation = "least_squares";
    let scalar = common_scalar(operation, &[a, b])?;
    let (shape, of_b) = (a.shape().matrices(operation)?, b.shape().matrices(operation)?);
    common_leading(operation, a.shape(), b.shape())?;
    if of_b.rows != shape.rows {
        let (m, rows, a, b) = (shape.rows, of_b.rows, a.shape(), b.shape());
        return Err(Error::shape(format!(
            "{operation}: {b} must have as many rows as {a}, {m}, but has {rows}"
        )));
    }
    let rcond = match options.method {
        LeastSquaresMethod::Qr => None,
        LeastSquaresMethod::Svd { rcond } => Some(cutoff(operation, scalar, rcond, shape)?),
    };
    let context = a.context();
    let key = (operation, scalar, shape, of_b.columns, rcond.map(f32::to_bits));
    let outputs = context.replay(&key, &[a.buffer(), b.buffer()], || {
        let mut recorder = Recorder::new(context);
        let slot = recorder.recording.input(a.buffer().bytes());
        let right = recorder.recording.input(b.buffer().bytes());
        let outputs = match rcond {
            None => {
                let RecordedLeastSquares { solution, info } =
                    record::least_squares(&mut recorder, scalar, slot, shape, right, of_b.columns)?;
                vec![solution, info]
            }
            Some(rcond) => {
                let columns = of_b.columns;
                let RecordedSingular { solution, info, residuals, rank, values } =
                    singular::least_squares(&mut recorder, scalar, slot, shape, right, columns, rcond)?;
                vec![solution, info, residuals, rank, values]
            }
        };
        for slot in outputs {
            recorder.recording.output(slot);
        }
        Ok(recorder.recording)
    })?;
    let mut results = Results::new(context, outputs);
    let leading = a.shape().leading(2);
    let extents = |last: &[usize]| Shape::new([leading, last].concat());
    let solution = results.next(extents(&[shape.columns, of_b.columns]), scalar.element())?;
    let info = results.next(extents(&[]), ElementType::I32)?;
    let singular = match rcond {
        None => None,
        Some(_) => Some(LeastSquaresSingular {
            residuals: results.next(extents(&[of_b.columns]), scalar.real_element())?,
            rank: results.next(extents(&[]), ElementType::I32)?,
            values: results.next(extents(&[shape.rows.min(shape.columns)]), scalar.real_element())?,
        }),
    };
    Ok(LeastSquares { solution, info, singular })
}

impl LeastSquares {
    /// Whether all items were solved: all matrices were of full rank, as far as exact zeros tell, or all singular values converged.
    /// Waits for the device. Blocks; native only.
    ///
    /// # Errors
    /// [`ErrorKind::RankDeficient`], or by singular values [`ErrorKind::NoConvergence`], with the first failing item, or a failure
    /// of the device.
    #[cfg(not(target_family = "wasm"))]
    pub fn check(&self) -> Result<()> {
        judged(&self.info.to_vec()?, self.singular.is_some())
    }

    /// Whether all items were solved. Waits for the device.
    ///
    /// # Errors
    /// As [`LeastSquares::check`].
    pub async fn checked(&self) -> Result<()> {
        judged(&self.info.read().await?.to_vec()?, self.singular.is_some())
    }
}

/// An error with the first item whose info is not 0.
fn judged(info: &[i32], singular: bool) -> Result<()> {
    match info.iter().enumerate().find(|(_, info)| **info != 0) {
        None => Ok(()),
        Some((batch, _)) if singular => Err(Error::new(
            ErrorKind::NoConvergence { batch },
            format!(
                "least_squares: matrix {batch} has NaN or infinity in it, or its singular values did not converge"
            ),
        )),
        Some((batch, &column)) => Err(Error::new(
            ErrorKind::RankDeficient { batch, column: column as usize },
            format!(
                "least_squares: matrix {batch} is not of full rank: element {column} on the diagonal of its factor R is zero"
            ),
        )),
    }
}
