//! The Cholesky factorisation `A = L L^H` or `A = U^H U`, and what is solved with it.

pub(super) mod kernels;
pub(crate) mod record;

use self::record::RecordedCholesky;
use super::operands::{Results, common_leading, common_scalar, square};
use super::options::{Side, Transpose};
use super::recorder::Recorder;
use super::triangular_solve::TriangularSolveOptions;
use super::triangular_solve::record::{triangular_solve, triangular_solve_in_place};
use crate::tensor::{ElementType, Shape, Tensor};
use crate::{Error, ErrorKind, Result};

/// Which factor [`cholesky_with`] computes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CholeskyOptions {
    /// `A = L L^H` from the lower triangle of A, or `A = U^H U` from the upper one.
    pub lower: bool,
}

impl Default for CholeskyOptions {
    /// `A = L L^H`.
    fn default() -> Self {
        CholeskyOptions { lower: true }
    }
}

/// A batch of Cholesky factorisations.
#[derive(Clone, Debug)]
pub struct Cholesky {
    /// L or U, `[.., n, n]`: a triangle with a real positive diagonal, and zeros in the other. Of an item whose info is
    /// not 0 it holds the factor of the leading minor that is positive definite, and NaN from there on.
    pub factor: Tensor,
    /// One i32 per item, of the leading dimensions' shape: 0, or the order of the first leading minor that is not
    /// positive definite (LAPACK's `info`).
    pub info: Tensor,
    /// Whether the factor is L, or U.
    pub lower: bool,
}

/// The Cholesky factorisation `A = L L^H` of Hermitian positive-definite matrices.
///
/// `a` is `[.., n, n]`, float32, complex64, float64 or complex128; only its lower triangle is read, and the imaginary part of its diagonal is
/// not. L is lower triangular with a real positive diagonal. Costs `n^3 / 3` flops per item (complex: four times that).
///
/// A matrix that is not positive definite is not an `Err` here: its item of [`Cholesky::info`] tells, and the other
/// items are right. [`Cholesky::check`] makes it one. A pivot that is NaN, infinite or below the smallest normal number
/// (1.2e-38) counts as not positive.
///
/// # Errors
/// When the matrices are not square, of another type, or the adapter has no room.
///
/// Source: LAPACK's potrf.
pub fn cholesky(a: &Tensor) -> Result<Cholesky> {
    cholesky_with(a, &CholeskyOptions::default())
}

/// The Cholesky factorisation `A = L L^H` or `A = U^H U`; see [`cholesky`].
///
/// For `U`, only the upper triangle of `a` is read.
///
/// # Errors
/// As [`cholesky`].
pub fn cholesky_with(a: &Tensor, options: &CholeskyOptions) -> Result<Cholesky> {
    let scalar = common_scalar("cholesky", &[a])?;
    square("cholesky", a.shape())?;
    let shape = a.shape().matrices("cholesky")?;
    let outputs = a.context().replay(&("cholesky", scalar, shape, *options), &[a.buffer()], || {
        let mut recorder = Recorder::new(a.context());
        let slot = recorder.recording.input(a.buffer().bytes());
        let RecordedCholesky { factor, info } =
            record::cholesky(&mut recorder, scalar, slot, shape, options.lower)?;
        recorder.recording.output(factor);
        recorder.recording.output(info);
        Ok(recorder.recording)
    })?;
    let mut results = Results::new(a.context(), outputs);
    Ok(Cholesky {
        factor: results.next(a.shape().clone(), scalar.element())?,
        info: results.next(Shape::new(a.shape().leading(2)), ElementType::I32)?,
        lower: options.lower,
    })
}

impl Cholesky {
    /// Whether all items were positive definite. Waits for the device. Blocks; native only.
    ///
    /// # Errors
    /// [`ErrorKind::NotPositiveDefinite`] with the first failing item, or a failure of the device.
    #[cfg(not(target_family = "wasm"))]
    pub fn check(&self) -> Result<()> {
        judged(&self.info.to_vec()?)
    }

    /// Whether all items were positive definite. Waits for the device.
    ///
    /// # Errors
    /// As [`Cholesky::check`].
    pub async fn checked(&self) -> Result<()> {
        judged(&self.info.read().await?.to_vec()?)
    }

    /// Solves `A X = B`; see [`cholesky_solve`].
    ///
    /// # Errors
    /// As [`cholesky_solve`].
    pub fn solve(&self, b: &Tensor) -> Result<Tensor> {
        cholesky_solve(&self.factor, b, self.lower)
    }

    /// `log det A`, one real number per item, of the leading dimensions' shape; 0 for `n = 0`, NaN where the item failed.
    ///
    /// # Errors
    /// When the adapter has no room.
    pub fn log_determinant(&self) -> Result<Tensor> {
        let scalar = common_scalar("log_determinant", &[&self.factor])?;
        let shape = self.factor.shape().matrices("log_determinant")?;
        let context = self.factor.context();
        let outputs = context.replay(&("log_determinant", scalar, shape), &[self.factor.buffer()], || {
            let mut recorder = Recorder::new(context);
            let slot = recorder.recording.input(self.factor.buffer().bytes());
            let result = record::log_determinant(&mut recorder, scalar, slot, shape)?;
            recorder.recording.output(result);
            Ok(recorder.recording)
        })?;
        Results::new(context, outputs).next(Shape::new(self.factor.shape().leading(2)), scalar.real_element())
    }
}

/// An error with the first item whose info is not 0.
fn judged(info: &[i32]) -> Result<()> {
    match info.iter().enumerate().find(|(_, info)| **info != 0) {
        None => Ok(()),
        Some((batch, &pivot)) => Err(Error::new(
            ErrorKind::NotPositiveDefinite { batch, pivot: pivot as usize },
            format!(
                "cholesky: matrix {batch} is not positive definite: its leading minor of order {pivot} is not"
            ),
        )),
    }
}

/// Solves `A X = B` from the Cholesky factor of A.
///
/// `factor` is `[.., n, n]`, of which only the named triangle is read; `b` is `[.., n, m]` with the same leading
/// dimensions; float32, complex64, float64 or complex128. The result has the shape of `b`. Costs `2 n^2 m` flops per item (complex: four
/// times that).
///
/// # Errors
/// When the shapes or element types do not fit, the contexts differ, or the adapter has no room.
///
/// Source: LAPACK's potrs.
pub fn cholesky_solve(factor: &Tensor, b: &Tensor, lower: bool) -> Result<Tensor> {
    let scalar = common_scalar("cholesky_solve", &[factor, b])?;
    let order = square("cholesky_solve", factor.shape())?;
    let shape = b.shape().matrices("cholesky_solve")?;
    common_leading("cholesky_solve", factor.shape(), b.shape())?;
    if shape.rows != order {
        let (rows, factor, b) = (shape.rows, factor.shape(), b.shape());
        return Err(Error::shape(format!(
            "cholesky_solve: {b} must have as many rows as {factor}, {order}, but has {rows}"
        )));
    }
    // L L^H X = B: first with L, then with L^H; U^H U X = B: first with U^H, then with U.
    let (first, second) = match lower {
        true => (Transpose::None, Transpose::Adjoint),
        false => (Transpose::Adjoint, Transpose::None),
    };
    let context = factor.context();
    let inputs = [factor.buffer(), b.buffer()];
    let outputs = context.replay(&("cholesky_solve", scalar, shape, lower), &inputs, || {
        let mut recorder = Recorder::new(context);
        let t = recorder.recording.input(factor.buffer().bytes());
        let b = recorder.recording.input(b.buffer().bytes());
        let options =
            |transpose| TriangularSolveOptions { side: Side::Left, lower, transpose, unit_diagonal: false };
        let x = triangular_solve(&mut recorder, scalar, t, b, shape, &options(first))?;
        triangular_solve_in_place(&mut recorder, scalar, t, x, shape, &options(second))?;
        recorder.recording.output(x);
        Ok(recorder.recording)
    })?;
    Results::new(context, outputs).next(b.shape().clone(), scalar.element())
}
