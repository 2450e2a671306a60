//! The polar decomposition `A = U H`.

pub(super) mod kernels;
pub(in crate::linalg) mod newton;
pub(crate) mod record;
mod scale;
mod weights;

use self::record::RecordedPolar;
use super::operands::{Results, common_scalar};
use super::recorder::Recorder;
use crate::tensor::{ElementType, Shape, Tensor};
use crate::{Error, ErrorKind, Result};

/// A batch of polar decompositions.
#[derive(Clone, Debug)]
pub struct Polar {
    /// U, `[.., m, n]`: orthonormal columns.
    pub u: Tensor,
    /// H, `[.., n, n]`: Hermitian positive semidefinite, to rounding errors of |A|.
    pub h: Tensor,
    /// One i32 per item, of the leading dimensions' shape: 0, or n where the item has NaN or infinity in it; its U and H
    /// are NaN.
    pub info: Tensor,
}

/// The polar decomposition `A = U H`, `U^H U = I`, H Hermitian positive semidefinite.
///
/// `a` is `[.., m, n]` with `m >= n`, float32, complex64, float64 or complex128. H is unique, and so is U where A has full
/// rank; otherwise U is one of the many that fit. Of all matrices with orthonormal columns U is the nearest to A. Matrices are scaled internally, so very
/// large and very small norms lose nothing. An item with NaN or infinity in it is not an `Err` here: its item of
/// [`Polar::info`] tells, and the other items are right. [`Polar::check`] makes it one. Costs about `40 n^3` flops per item, and
/// `6 m n^2` more where m > n (complex: four times that).
///
/// # Errors
/// When m < n, the element type is another one, or the adapter has no room.
///
/// Source: Nakatsukasa, Bai, Gygi, Optimizing Halley's iteration for computing the matrix polar decomposition, SIAM J.
/// Matrix Anal. Appl. 31(5), 2010.
pub fn polar(a: &Tensor) -> Result<Polar> {
    let scalar = common_scalar("polar", &[a])?;
    let shape = a.shape().matrices("polar")?;
    if shape.rows < shape.columns {
        return Err(Error::shape(format!(
            "polar: needs at least as many rows as columns, got {}; take the adjoint",
            a.shape()
        )));
    }
    let outputs = a.context().replay(&("polar", scalar, shape), &[a.buffer()], || {
        let mut recorder = Recorder::new(a.context());
        let slot = recorder.recording.input(a.buffer().bytes());
        let RecordedPolar { u, h, info } = record::polar(&mut recorder, scalar, slot, shape)?;
        for slot in [u, h, info] {
            recorder.recording.output(slot);
        }
        Ok(recorder.recording)
    })?;
    let leading = a.shape().leading(2);
    let square = Shape::new([leading, &[shape.columns; 2]].concat());
    let mut results = Results::new(a.context(), outputs);
    Ok(Polar {
        u: results.next(a.shape().clone(), scalar.element())?,
        h: results.next(square, scalar.element())?,
        info: results.next(Shape::new(leading), ElementType::I32)?,
    })
}

impl Polar {
    /// Whether no item had NaN or infinity in it. Waits for the device. Blocks; native only.
    ///
    /// # Errors
    /// [`ErrorKind::NoConvergence`] with the first failing item, or a failure of the device.
    #[cfg(not(target_family = "wasm"))]
    pub fn check(&self) -> Result<()> {
        judged(&self.info.to_vec()?)
    }

    /// Whether no item had NaN or infinity in it. Waits for the device.
    ///
    /// # Errors
    /// As [`Polar::check`].
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
            format!("polar: matrix {batch} has NaN or infinity in it"),
        )),
    }
}
