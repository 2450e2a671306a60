//! Hermitian matrices brought to tridiagonal form, `A = Q T Q^H`.

pub(super) mod kernels;
pub(crate) mod record;

use self::record::RecordedTridiagonal;
use super::operands::{Results, common_scalar, square};
use super::recorder::Recorder;
use crate::tensor::{ElementType, Shape, Tensor};
use crate::{Error, ErrorKind, Result};

/// A batch of Hermitian matrices in tridiagonal form, as LAPACK stores it.
#[derive(Clone, Debug)]
pub struct TridiagonalForm {
    /// `[.., n, n]`: T and the reflectors in place of the triangle that was read; the other triangle is that of A. With the lower
    /// triangle, `v_i` is 1 in row i + 1 and stands below that in column i; with the upper one it is 1 in row i and stands above
    /// that in column i + 1.
    pub factors: Tensor,
    /// The diagonal of T, `[.., n]`, real: float32 or float64 as the matrix is.
    pub diagonal: Tensor,
    /// The elements of T beside its diagonal, `[.., n - 1]`, of the same type (n = 0: `[.., 0]`).
    pub beside: Tensor,
    /// The factors of the reflectors `H_i = I - tau_i v_i v_i^H`, `[.., n - 1]` of the type of the matrix.
    pub taus: Tensor,
    /// One i32 per item, of the leading dimensions' shape: 0, or n where the item had NaN or infinity in it, and T is NaN.
    pub info: Tensor,
}

/// Reduces symmetric or Hermitian matrices to real tridiagonal form, `A = Q T Q^H`, Q unitary.
///
/// `a` is `[.., n, n]`, real or complex; only the named triangle is read, and the imaginary part of the diagonal is not. Q is a
/// product of n - 1 reflectors: `H_0 H_1 ..` where the lower triangle is read, `.. H_1 H_0` where it is the upper one. Matrices
/// are scaled internally. [`eigh_tridiagonal`](super::eigh_tridiagonal) takes the two diagonals. An item that fails is not an `Err`
/// here; [`TridiagonalForm::check`] makes it one. Costs `4 n^3 / 3` flops per item (complex: four times that).
///
/// # Errors
/// When the matrices are not square, of another type, or the adapter has no room.
///
/// Source: LAPACK's sytrd and hetrd.
pub fn tridiagonalise(a: &Tensor, lower: bool) -> Result<TridiagonalForm> {
    let operation = "tridiagonalise";
    let scalar = common_scalar(operation, &[a])?;
    let n = square(operation, a.shape())?;
    let shape = a.shape().matrices(operation)?;
    let context = a.context();
    let outputs = context.replay(&(operation, scalar, shape, lower), &[a.buffer()], || {
        let mut recorder = Recorder::new(context);
        let slot = recorder.recording.input(a.buffer().bytes());
        let RecordedTridiagonal { factors, diagonal, beside, taus, info } =
            record::tridiagonalise(&mut recorder, scalar, slot, shape, lower)?;
        for slot in [factors, diagonal, beside, taus, info] {
            recorder.recording.output(slot);
        }
        Ok(recorder.recording)
    })?;
    let mut results = Results::new(context, outputs);
    let leading = a.shape().leading(2);
    let row = |length: usize| Shape::new([leading, &[length]].concat());
    let others = n.saturating_sub(1);
    Ok(TridiagonalForm {
        factors: results.next(a.shape().clone(), scalar.element())?,
        diagonal: results.next(row(n), scalar.real_element())?,
        beside: results.next(row(others), scalar.real_element())?,
        taus: results.next(row(others), scalar.element())?,
        info: results.next(Shape::new(leading), ElementType::I32)?,
    })
}

impl TridiagonalForm {
    /// Whether all matrices were finite. Waits for the device. Blocks; native only.
    ///
    /// # Errors
    /// [`ErrorKind::NoConvergence`] with the first item that was not, or a failure of the device.
    #[cfg(not(target_family = "wasm"))]
    pub fn check(&self) -> Result<()> {
        judged(&self.info.to_vec()?)
    }

    /// Whether all matrices were finite. Waits for the device.
    ///
    /// # Errors
    /// As [`TridiagonalForm::check`].
    pub async fn checked(&self) -> Result<()> {
        judged(&self.info.read().await?.to_vec()?)
    }
}

/// An error with the first item whose info is not 0.
fn judged(info: &[i32]) -> Result<()> {
    match info.iter().position(|&info| info != 0) {
        None => Ok(()),
        Some(batch) => Err(Error::new(
            ErrorKind::NoConvergence { batch },
            format!("tridiagonalise: matrix {batch} has NaN or infinity in it"),
        )),
    }
}
