//! Linear least squares: `min |A X - B|`, or the shortest X with `A X = B`.

pub(super) mod kernels;
pub(crate) mod record;

use self::record::RecordedLeastSquares;
use super::operands::{Results, common_leading, common_scalar};
use super::recorder::Recorder;
use crate::tensor::{ElementType, Shape, Tensor};
use crate::{Error, ErrorKind, Result};

/// How [`least_squares_with`] goes about it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LeastSquaresMethod {
    /// By the QR factorisation of A, or of its adjoint: for matrices of full rank (LAPACK's gels). The fastest.
    #[default]
    Qr,
}

/// Options of [`least_squares_with`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
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
    /// R that is exactly zero, so that A is not of full rank (LAPACK's `info`).
    pub info: Tensor,
}

/// The least-squares solution of `A X = B` for matrices of full rank.
///
/// `a` is `[.., m, n]`, `b` is `[.., m, p]` with the same leading dimensions, float32 or complex64. Where m >= n, each column of X
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
/// # Errors
/// As [`least_squares`].
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
    let context = a.context();
    let key = (operation, scalar, shape, of_b.columns, *options);
    let outputs = context.replay(&key, &[a.buffer(), b.buffer()], || {
        let mut recorder = Recorder::new(context);
        let slot = recorder.recording.input(a.buffer().bytes());
        let right = recorder.recording.input(b.buffer().bytes());
        let RecordedLeastSquares { solution, info } = match options.method {
            LeastSquaresMethod::Qr => {
                record::least_squares(&mut recorder, scalar, slot, shape, right, of_b.columns)?
            }
        };
        recorder.recording.output(solution);
        recorder.recording.output(info);
        Ok(recorder.recording)
    })?;
    let mut results = Results::new(context, outputs);
    let leading = a.shape().leading(2);
    let extents = [leading, &[shape.columns, of_b.columns]].concat();
    Ok(LeastSquares {
        solution: results.next(Shape::new(extents), scalar.element())?,
        info: results.next(Shape::new(leading), ElementType::I32)?,
    })
}

impl LeastSquares {
    /// Whether all matrices were of full rank, as far as exact zeros tell. Waits for the device. Blocks; native only.
    ///
    /// # Errors
    /// [`ErrorKind::RankDeficient`] with the first failing item, or a failure of the device.
    #[cfg(not(target_family = "wasm"))]
    pub fn check(&self) -> Result<()> {
        judged(&self.info.to_vec()?)
    }

    /// Whether all matrices were of full rank, as far as exact zeros tell. Waits for the device.
    ///
    /// # Errors
    /// As [`LeastSquares::check`].
    pub async fn checked(&self) -> Result<()> {
        judged(&self.info.read().await?.to_vec()?)
    }
}

/// An error with the first item whose info is not 0.
fn judged(info: &[i32]) -> Result<()> {
    match info.iter().enumerate().find(|(_, info)| **info != 0) {
        None => Ok(()),
        Some((batch, &column)) => Err(Error::new(
            ErrorKind::RankDeficient { batch, column: column as usize },
            format!(
                "least_squares: matrix {batch} is not of full rank: element {column} on the diagonal of its factor R is zero"
            ),
        )),
    }
}
