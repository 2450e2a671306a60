//! Norms of matrices, their condition and their rank, from singular values.

pub(super) mod kernels;
pub(crate) mod record;

use self::record::Summary;
use super::operands::{Results, common_scalar};
use super::pinv::record::cutoff;
use super::recorder::Recorder;
use crate::Result;
use crate::tensor::{ElementType, Shape, Tensor};

/// The 2-norms of matrices, `|A| = s_0`, the largest singular values.
///
/// `a` is `[.., m, n]`, float32, complex64, float64 or complex128; the result is float32 or float64 accordingly, of the leading dimensions' shape: 0 for a matrix without
/// elements, NaN for one with NaN or infinity in it and for one whose singular values did not converge. Costs the singular
/// values, see [`svdvals`](super::svdvals).
///
/// # Errors
/// As [`svdvals`](super::svdvals).
pub fn norm_2(a: &Tensor) -> Result<Tensor> {
    number("norm_2", a, Summary::Largest)
}

/// The nuclear norms of matrices, `s_0 + s_1 + ..`, the sums of all singular values; see [`norm_2`].
///
/// # Errors
/// As [`norm_2`].
pub fn norm_nuclear(a: &Tensor) -> Result<Tensor> {
    number("norm_nuclear", a, Summary::Sum)
}

/// The condition numbers of matrices in the 2-norm, `s_0 / s_(k-1)` with k = min(m, n).
///
/// Infinity where the smallest singular value is zero, for a matrix of zeros too, as in numpy; see [`norm_2`] for shapes, empty
/// matrices and NaN. Above about `1 / eps`, 10^7 or 10^16, the smallest singular value is rounding errors and so is the result.
///
/// # Errors
/// As [`norm_2`].
pub fn cond(a: &Tensor) -> Result<Tensor> {
    number("cond", a, Summary::Condition)
}

/// The ranks of matrices: how many singular values are more than `rtol` times the largest, i32 of the leading dimensions' shape.
///
/// `None` takes `max(m, n) eps` with eps = 2^-23 or 2^-52, the type's, as numpy's `matrix_rank` does for that type. The rank is 0 for a matrix
/// without elements, and -1 for one with NaN or infinity in it and for one whose singular values did not converge or overflow (numpy says 0).
///
/// # Errors
/// As [`norm_2`], and when `rtol` is negative or NaN.
pub fn matrix_rank(a: &Tensor, rtol: Option<f32>) -> Result<Tensor> {
    let operation = "matrix_rank";
    let scalar = common_scalar(operation, &[a])?;
    let rcond = cutoff(operation, scalar, rtol, a.shape().matrices(operation)?)?;
    number(operation, a, Summary::Rank(rcond))
}

fn number(operation: &'static str, a: &Tensor, wanted: Summary) -> Result<Tensor> {
    let scalar = common_scalar(operation, &[a])?;
    let shape = a.shape().matrices(operation)?;
    let (element, bits) = match wanted {
        Summary::Rank(rcond) => (ElementType::I32, rcond.to_bits()),
        _ => (scalar.real_element(), 0),
    };
    let context = a.context();
    let outputs = context.replay(&(operation, scalar, shape, bits), &[a.buffer()], || {
        let mut recorder = Recorder::new(context);
        let slot = recorder.recording.input(a.buffer().bytes());
        let slot = record::summary(&mut recorder, scalar, slot, shape, wanted)?;
        recorder.recording.output(slot);
        Ok(recorder.recording)
    })?;
    Results::new(context, outputs).next(Shape::new(a.shape().leading(2)), element)
}
