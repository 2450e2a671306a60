//! Singular values and singular vectors, `A = U diag(s) V^H`.

pub(super) mod bidiagonal;
pub(super) mod bidiagonal_kernels;
pub(super) mod kernels;
pub(super) mod large;
pub(super) mod large_kernels;
pub(super) mod maximum;
mod problem;
pub(crate) mod record;
mod small;

use self::problem::{RecordedSvd, SvdWanted};
use super::operands::{Results, common_scalar};
use super::recorder::Recorder;
use crate::tensor::{ElementType, Shape, Tensor};
use crate::{Error, ErrorKind, Result};

/// Which singular vectors [`svd_with`] computes, of `m x n` matrices, k = min(m, n).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SvdVectors {
    /// None: the singular values alone.
    None,
    /// Those of the k singular values: U is `m x k` and V^H `k x n`.
    #[default]
    Reduced,
    /// As many as there are: U is `m x m` and V^H `n x n`.
    Full,
}

/// What [`svd_with`] computes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SvdOptions {
    /// Which singular vectors.
    pub vectors: SvdVectors,
}

/// Singular values and vectors of a batch of `m x n` matrices, k = min(m, n).
#[derive(Clone, Debug)]
pub struct Svd {
    /// Left singular vectors as orthonormal columns, `[.., m, k]`, or `[.., m, m]` where all were wanted, of the type of the
    /// matrix; `[.., m, 0]` where none were.
    pub u: Tensor,
    /// The singular values, `[.., k]`, float32 or float64 as the matrix is, descending and not negative.
    pub s: Tensor,
    /// The adjoint of right singular vectors, orthonormal rows, `[.., k, n]`, or `[.., n, n]`, or `[.., 0, n]`.
    pub vh: Tensor,
    /// One i32 per item, of the leading dimensions' shape: 0, or more where the item did not converge or had NaN or
    /// infinity in it; all its numbers are NaN.
    pub info: Tensor,
}

/// The reduced singular value decomposition of matrices of any shape and rank, `A = U diag(s) V^H`, `U^H U = V^H V = I`.
///
/// `a` is `[.., m, n]`, float32, complex64, float64 or complex128. Singular values descend; signs (complex: phases) of the vectors are not
/// specified, but those of a pair fit each other. U and V are orthonormal whatever the rank. Matrices are scaled
/// internally, so very large and very small norms lose nothing. An item that fails is not an `Err` here: its item of
/// [`Svd::info`] tells, and the other items are right. [`Svd::check`] makes it one. Costs about `4 m k^2 + 60 k^3` flops per
/// item with k = min(m, n) up to 64 (complex or float64: 32; complex: four times that).
///
/// # Errors
/// When `a` has less than two dimensions or another type, is larger than what is supported, or the adapter has no room.
///
/// Sources: LAPACK's gejsv, without its pivoting; its gesvd on a CPU.
pub fn svd(a: &Tensor) -> Result<Svd> {
    svd_with(a, &SvdOptions::default())
}

/// The singular values alone, `[.., min(m, n)]`, descending; see [`svd`]. Those of an item that failed are NaN.
///
/// # Errors
/// As [`svd`].
pub fn svdvals(a: &Tensor) -> Result<Tensor> {
    Ok(svd_with(a, &SvdOptions { vectors: SvdVectors::None })?.s)
}

/// The singular value decomposition with those vectors that are asked for; see [`svd`].
///
/// # Errors
/// As [`svd`].
pub fn svd_with(a: &Tensor, options: &SvdOptions) -> Result<Svd> {
    let scalar = common_scalar("svd", &[a])?;
    let shape = a.shape().matrices("svd")?;
    let wanted = SvdWanted::new(options.vectors);
    let outputs = a.context().replay(&("svd", scalar, shape, wanted), &[a.buffer()], || {
        let mut recorder = Recorder::new(a.context());
        let slot = recorder.recording.input(a.buffer().bytes());
        let RecordedSvd { u, s, vh, info } = record::svd(&mut recorder, scalar, slot, shape, wanted)?;
        for slot in [u, s, vh, info] {
            recorder.recording.output(slot);
        }
        Ok(recorder.recording)
    })?;
    let leading = a.shape().leading(2);
    let (left, right) = wanted.counts(shape);
    let extents = |extents: &[usize]| Shape::new([leading, extents].concat());
    let mut results = Results::new(a.context(), outputs);
    Ok(Svd {
        u: results.next(extents(&[shape.rows, left]), scalar.element())?,
        s: results.next(extents(&[shape.rows.min(shape.columns)]), scalar.real_element())?,
        vh: results.next(extents(&[right, shape.columns]), scalar.element())?,
        info: results.next(Shape::new(leading), ElementType::I32)?,
    })
}

impl Svd {
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
    /// As [`Svd::check`].
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
            format!("svd: matrix {batch} has NaN or infinity in it, or its singular values did not converge"),
        )),
    }
}
