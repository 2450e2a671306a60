//! The pseudo-inverse of Moore and Penrose, `A^+ = V S^+ U^H`.

pub(super) mod kernels;
pub(crate) mod record;

use self::record::{RecordedPinv, cutoff};
use super::operands::{Results, common_scalar};
use super::recorder::Recorder;
use crate::tensor::{ElementType, Shape, Tensor};
use crate::{Error, ErrorKind, Result};

/// A batch of pseudo-inverses.
#[derive(Clone, Debug)]
pub struct PseudoInverse {
    /// `A^+`, `[.., n, m]`; NaN in the items whose rank is -1.
    pub inverse: Tensor,
    /// How many singular values count, one i32 per item; -1 where info is not 0, or the largest is more than the type holds.
    pub rank: Tensor,
    /// One i32 per item, of the leading dimensions' shape: 0, or more where the item had NaN or infinity in it, or its singular
    /// values did not converge.
    pub info: Tensor,
}

/// The pseudo-inverse of Moore and Penrose, `A^+ = V S^+ U^H` with `A = U S V^H`.
///
/// `a` is `[.., m, n]`, float32, complex64, float64 or complex128, of any shape and rank. Singular values up to `rcond` times the largest count as zero;
/// `None` takes `max(m, n) eps` with eps = 2^-23 or 2^-52, the type's, as numpy's `pinv(rtol=None)` and `lstsq` do for that type; those below the
/// smallest normal number always do. `A^+` is
/// the adjoint's shape, and zero for a matrix of zeros. An item that fails is not an `Err` here; [`PseudoInverse::check`] makes it
/// one. Costs [`svd`](super::svd()) and a product.
///
/// # Errors
/// When `a` has less than two dimensions or another element type, when `rcond` is negative or NaN, and as [`svd`](super::svd()).
///
/// Source: Golub and Van Loan, Matrix Computations, 4th ed., section 5.5.2.
pub fn pinv(a: &Tensor, rcond: Option<f32>) -> Result<PseudoInverse> {
    let operation = "pinv";
    let scalar = common_scalar(operation, &[a])?;
    let shape = a.shape().matrices(operation)?;
    let rcond = cutoff(operation, scalar, rcond, shape)?;
    let context = a.context();
    let outputs = context.replay(&(operation, scalar, shape, rcond.to_bits()), &[a.buffer()], || {
        let mut recorder = Recorder::new(context);
        let slot = recorder.recording.input(a.buffer().bytes());
        let RecordedPinv { inverse, rank, info } = record::pinv(&mut recorder, scalar, slot, shape, rcond)?;
        for slot in [inverse, rank, info] {
            recorder.recording.output(slot);
        }
        Ok(recorder.recording)
    })?;
    let mut results = Results::new(context, outputs);
    let leading = a.shape().leading(2);
    let extents = [leading, &[shape.columns, shape.rows]].concat();
    Ok(PseudoInverse {
        inverse: results.next(Shape::new(extents), scalar.element())?,
        rank: results.next(Shape::new(leading), ElementType::I32)?,
        info: results.next(Shape::new(leading), ElementType::I32)?,
    })
}

impl PseudoInverse {
    /// Whether all items converged. Waits for the device. Blocks; native only.
    ///
    /// # Errors
    /// [`ErrorKind::NoConvergence`] with the first failing item, or a failure of the device.
    #[cfg(not(target_family = "wasm"))]
    pub fn check(&self) -> Result<()> {
        judged(&self.info.to_vec()?)
    }

    /// Whether all items converged. Waits for the device.
    ///
    /// # Errors
    /// As [`PseudoInverse::check`].
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
            format!(
                "pinv: matrix {batch} has NaN or infinity in it, or its singular values did not converge"
            ),
        )),
    }
}
