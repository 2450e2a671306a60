//! Eigenvalues and eigenvectors of symmetric and Hermitian matrices, `A V = V diag(w)`.

mod divide;
pub(super) mod kernels;
mod problem;
pub(crate) mod record;
pub(super) mod reduction;
mod small;
pub(crate) mod unsorted;

use std::ops::Range;
use std::sync::Arc;

use self::problem::{EighWanted, RecordedEigh};
use super::operands::{Results, common_scalar, square};
use super::recorder::Recorder;
use crate::device::{Buffer, Context};
use crate::kernel::Scalar;
use crate::tensor::{ElementType, Shape, Tensor};
use crate::{Error, ErrorKind, Result};

/// What [`eigh_with`] reads and computes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EighOptions {
    /// Whether the lower triangle is read, or the upper one; the other is never looked at.
    pub lower: bool,
    /// Whether eigenvectors are computed.
    pub vectors: bool,
    /// Which eigenvalues are wanted, by their places in ascending order; `None` for all.
    pub subset: Option<Range<usize>>,
}

impl Default for EighOptions {
    /// All eigenvalues and eigenvectors, from the lower triangle.
    fn default() -> Self {
        EighOptions { lower: true, vectors: true, subset: None }
    }
}

/// Eigenvalues and eigenvectors of a batch of Hermitian matrices.
#[derive(Clone, Debug)]
pub struct Eigh {
    /// The eigenvalues, `[.., k]`, real: float32 or float64 as the matrix is; ascending.
    pub values: Tensor,
    /// Orthonormal eigenvectors as columns, `[.., n, k]`, of the type of the matrix; `[.., n, 0]` where they were not wanted.
    pub vectors: Tensor,
    /// One i32 per item, of the leading dimensions' shape: 0, or more where the item did not converge or had NaN or
    /// infinity in it; its values and vectors are NaN.
    pub info: Tensor,
}

/// Eigenvalues and eigenvectors of symmetric or Hermitian matrices, `A V = V diag(w)`, `V^H V = I`.
///
/// `a` is `[.., n, n]`, real or complex; only its lower triangle is read, and the imaginary part of its diagonal is not.
/// Eigenvalues ascend; the signs (complex: phases) of eigenvectors are not specified. Matrices are scaled internally, so
/// very large and very small norms lose nothing. An item that fails is not an `Err` here: its item of [`Eigh::info`]
/// tells, and the other items are right. [`Eigh::check`] makes it one. Costs about `9 n^3` flops per item with vectors, of which
/// divide and conquer saves what it can set aside (complex: four times that).
///
/// # Errors
/// When the matrices are not square, of another type, of an order above 16,384, or the adapter has no room.
///
/// Source: LAPACK's syevd and heevd.
pub fn eigh(a: &Tensor) -> Result<Eigh> {
    eigh_with(a, &EighOptions::default())
}

/// The eigenvalues alone of symmetric or Hermitian matrices, `[.., n]`, ascending; see [`eigh`]. Those of an item that failed are
/// NaN.
///
/// # Errors
/// As [`eigh`].
pub fn eigvalsh(a: &Tensor) -> Result<Tensor> {
    Ok(eigh_with(a, &EighOptions { vectors: false, ..EighOptions::default() })?.values)
}

/// Eigenvalues and eigenvectors of symmetric or Hermitian matrices; see [`eigh`].
///
/// # Errors
/// As [`eigh`], and when the subset is not within `0..n`.
pub fn eigh_with(a: &Tensor, options: &EighOptions) -> Result<Eigh> {
    let scalar = common_scalar("eigh", &[a])?;
    let n = square("eigh", a.shape())?;
    let shape = a.shape().matrices("eigh")?;
    let subset = subset("eigh", options.subset.as_ref(), n)?;
    let (first, count) = (subset.start, subset.len());
    let wanted = EighWanted { first, count, ..EighWanted::all(n, options.lower, options.vectors) };
    let outputs = a.context().replay(&("eigh", scalar, shape, wanted), &[a.buffer()], || {
        let mut recorder = Recorder::new(a.context());
        let slot = recorder.recording.input(a.buffer().bytes());
        let results = record::eigh(&mut recorder, scalar, slot, shape, wanted)?;
        let RecordedEigh { values, vectors, info } = results;
        for slot in [values, vectors, info] {
            recorder.recording.output(slot);
        }
        Ok(recorder.recording)
    })?;
    tensors(a.context(), outputs, a.shape().leading(2), n, scalar, options, count)
}

/// Eigenvalues and eigenvectors of symmetric tridiagonal matrices, `T V = V diag(w)`, `V^T V = I`.
///
/// `diagonal` is `[.., n]` and `beside` `[.., n - 1]`, the elements `T(i + 1, i)`, both real with the same leading
/// dimensions (n = 0: `beside` is `[.., 0]`). Of `options` the triangle does not matter. Costs `4 n^3 / 3` flops per item where
/// nothing can be set aside, up to 16 times less where much can. See [`eigh`] for order, scaling and failure.
///
/// # Errors
/// When the shapes or element types do not fit, the contexts differ, the subset is not within `0..n`, n is more than 16,384, or
/// the adapter has no room.
///
/// Source: LAPACK's stedc (Cuppen's divide and conquer).
pub fn eigh_tridiagonal(diagonal: &Tensor, beside: &Tensor, options: &EighOptions) -> Result<Eigh> {
    let operation = "eigh_tridiagonal";
    let scalar = common_scalar(operation, &[diagonal, beside])?;
    if scalar.is_complex() {
        let got = diagonal.element_type();
        return Err(Error::element_type(format!("{operation}: takes f32 or f64, got {got}")));
    }
    let ([leading @ .., n], [leading_beside @ .., others]) =
        (diagonal.shape().extents(), beside.shape().extents())
    else {
        let (diagonal, beside) = (diagonal.shape(), beside.shape());
        return Err(Error::shape(format!(
            "{operation}: both need at least one dimension, got {diagonal} and {beside}"
        )));
    };
    if leading != leading_beside || *others != n.saturating_sub(1) {
        let (diagonal, beside) = (diagonal.shape(), beside.shape());
        return Err(Error::shape(format!(
            "{operation}: {beside} must have the leading dimensions of {diagonal} and one element less"
        )));
    }
    let subset = subset(operation, options.subset.as_ref(), *n)?;
    let (first, count) = (subset.start, subset.len());
    let wanted = EighWanted { first, count, ..EighWanted::all(*n, true, options.vectors) };
    let batch = Shape::new(leading).elements()?;
    let inputs = [diagonal.buffer(), beside.buffer()];
    let context = diagonal.context();
    let outputs = context.replay(&(operation, scalar, batch, *n, wanted), &inputs, || {
        let mut recorder = Recorder::new(context);
        let diagonal = recorder.recording.input(diagonal.buffer().bytes());
        let beside = recorder.recording.input(beside.buffer().bytes());
        let results = record::eigh_tridiagonal(&mut recorder, scalar, diagonal, beside, batch, *n, wanted)?;
        for slot in [results.values, results.vectors, results.info] {
            recorder.recording.output(slot);
        }
        Ok(recorder.recording)
    })?;
    tensors(context, outputs, leading, *n, scalar, options, count)
}

/// The results of a run.
fn tensors(
    context: &Context,
    outputs: Vec<Arc<Buffer>>,
    leading: &[usize],
    n: usize,
    scalar: Scalar,
    options: &EighOptions,
    count: usize,
) -> Result<Eigh> {
    let columns = if options.vectors { count } else { 0 };
    let mut results = Results::new(context, outputs);
    Ok(Eigh {
        values: results.next(Shape::new([leading, &[count]].concat()), scalar.real_element())?,
        vectors: results.next(Shape::new([leading, &[n, columns]].concat()), scalar.element())?,
        info: results.next(Shape::new(leading), ElementType::I32)?,
    })
}

impl Eigh {
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
    /// As [`Eigh::check`].
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
            format!("eigh: matrix {batch} has NaN or infinity in it, or its eigenvalues did not converge"),
        )),
    }
}

/// The places of the eigenvalues that are wanted of `n`.
fn subset(operation: &str, subset: Option<&Range<usize>>, n: usize) -> Result<Range<usize>> {
    let subset = subset.cloned().unwrap_or(0..n);
    if subset.start > subset.end || subset.end > n {
        return Err(Error::shape(format!("{operation}: the subset {subset:?} is not within 0..{n}")));
    }
    Ok(subset)
}
