//! Functions of Hermitian matrices: `f(A) = V diag(f(w)) V^H` with `A = V diag(w) V^H`.

pub(super) mod kernels;
pub(crate) mod record;

use self::record::{Function, RecordedFunction};
use super::operands::{Results, common_scalar, square};
use super::recorder::Recorder;
use crate::tensor::{ElementType, Shape, Tensor};
use crate::{Error, ErrorKind, Result};

/// A function of a batch of Hermitian matrices.
#[derive(Clone, Debug)]
pub struct HermitianFunction {
    /// `f(A)`, `[.., n, n]`, exactly Hermitian; NaN in the items whose info is not 0.
    pub result: Tensor,
    /// One i32 per item, of the leading dimensions' shape: 0; or how many eigenvalues have no square root; or n + 1 where the
    /// item had NaN or infinity in it, or its eigenvalues did not converge.
    pub info: Tensor,
}

/// The square root of Hermitian positive semidefinite matrices: the one X with `X X = A` that is Hermitian and positive
/// semidefinite itself.
///
/// `a` is `[.., n, n]`, float32, complex64, float64 or complex128; only its lower triangle is read. Eigenvalues down to `-n eps |A|`,
/// with the type's eps = 2^-23 or 2^-52 and the largest modulus of an eigenvalue for `|A|`, are rounding errors of a zero and count as zero. A matrix with one
/// below that has no Hermitian square root: its item is NaN and [`HermitianFunction::info`] tells how many there are
/// (`scipy.linalg.sqrtm` would turn to complex numbers instead). Neighbours stay right; [`HermitianFunction::check`] makes it an `Err`.
/// Square roots of small eigenvalues are as wrong as these: by up to `sqrt(n eps |A|)` for an eigenvalue of zero. Costs [`eigh`]
/// and a product.
///
/// # Errors
/// As [`eigh`].
///
/// Source: Higham, Functions of Matrices, 2008, section 6.2.
///
/// [`eigh`]: super::eigh()
pub fn sqrtm_hermitian(a: &Tensor) -> Result<HermitianFunction> {
    function("sqrtm_hermitian", a, Function::SquareRoot)
}

/// The exponential of Hermitian matrices.
///
/// `a` is `[.., n, n]`, float32, complex64, float64 or complex128; only its lower triangle is read. The relative error in norm is that of the largest
/// eigenvalue's exponential, about `n eps |A|`. Eigenvalues above 88 have none in float32, nor above 709 in float64: where one of them enters, elements are
/// infinite or NaN. Items with NaN or infinity in them are NaN, see [`HermitianFunction::info`]. Costs [`eigh`] and a product.
///
/// # Errors
/// As [`eigh`].
///
/// Source: Higham, Functions of Matrices, 2008, section 10.1.
///
/// [`eigh`]: super::eigh()
pub fn expm_hermitian(a: &Tensor) -> Result<HermitianFunction> {
    function("expm_hermitian", a, Function::Exponential)
}

fn function(operation: &'static str, a: &Tensor, function: Function) -> Result<HermitianFunction> {
    let scalar = common_scalar(operation, &[a])?;
    square(operation, a.shape())?;
    let shape = a.shape().matrices(operation)?;
    let context = a.context();
    let outputs = context.replay(&(operation, scalar, shape), &[a.buffer()], || {
        let mut recorder = Recorder::new(context);
        let slot = recorder.recording.input(a.buffer().bytes());
        let RecordedFunction { result, info } =
            record::hermitian_function(&mut recorder, scalar, slot, shape, function)?;
        recorder.recording.output(result);
        recorder.recording.output(info);
        Ok(recorder.recording)
    })?;
    let mut results = Results::new(context, outputs);
    Ok(HermitianFunction {
        result: results.next(a.shape().clone(), scalar.element())?,
        info: results.next(Shape::new(a.shape().leading(2)), ElementType::I32)?,
    })
}

impl HermitianFunction {
    /// Whether all items have the function. Waits for the device. Blocks; native only.
    ///
    /// # Errors
    /// [`ErrorKind::NotPositiveSemidefinite`] or [`ErrorKind::NoConvergence`] with the first failing item, or a failure of the
    /// device.
    #[cfg(not(target_family = "wasm"))]
    pub fn check(&self) -> Result<()> {
        self.judged(&self.info.to_vec()?)
    }

    /// Whether all items have the function. Waits for the device.
    ///
    /// # Errors
    /// As [`HermitianFunction::check`].
    pub async fn checked(&self) -> Result<()> {
        self.judged(&self.info.read().await?.to_vec()?)
    }

    /// An error with the first item whose info is not 0.
    fn judged(&self, info: &[i32]) -> Result<()> {
        let Some((batch, &info)) = info.iter().enumerate().find(|(_, info)| **info != 0) else {
            return Ok(());
        };
        let n = self.result.shape().extents().last().copied().unwrap_or(0);
        let negative = info as usize;
        Err(if negative <= n {
            let text = format!("sqrtm_hermitian: matrix {batch} has {negative} negative eigenvalues");
            Error::new(ErrorKind::NotPositiveSemidefinite { batch, negative }, text)
        } else {
            let text =
                format!("matrix {batch} has NaN or infinity in it, or its eigenvalues did not converge");
            Error::new(ErrorKind::NoConvergence { batch }, text)
        })
    }
}
