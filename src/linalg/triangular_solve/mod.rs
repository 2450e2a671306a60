//! The triangular solve `op(T) X = B` or `X op(T) = B`.

pub(super) mod kernels;
pub(crate) mod record;

use super::operands::{Results, common_leading, common_scalar, square};
use super::options::{Side, Transpose};
use super::recorder::Recorder;
use crate::tensor::Tensor;
use crate::{Error, Result};

/// Which triangular system [`triangular_solve`] solves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TriangularSolveOptions {
    /// `op(T) X = B` or `X op(T) = B`.
    pub side: Side,
    /// Whether the lower triangle of `t` is read, or the upper one; the other is never looked at.
    pub lower: bool,
    /// What `op` is.
    pub transpose: Transpose,
    /// Whether the diagonal is taken for ones, and not looked at.
    pub unit_diagonal: bool,
}

impl Default for TriangularSolveOptions {
    /// `T X = B` with the lower triangle of `t`.
    fn default() -> Self {
        TriangularSolveOptions {
            side: Side::Left,
            lower: true,
            transpose: Transpose::None,
            unit_diagonal: false,
        }
    }
}

/// Solves `op(T) X = B` or `X op(T) = B` for X, with T triangular.
///
/// `t` is `[.., n, n]`, `b` is `[.., n, m]` where T stands on the left and `[.., m, n]` where it stands on the right,
/// with the same leading dimensions; float32, complex64, float64 or complex128. The result has the shape of `b`. Costs `n^2 m` flops per item
/// (complex: four times that). A zero on the diagonal is not an error: it gives infinities and NaN, as LAPACK's trsm.
///
/// # Errors
/// When the shapes or element types do not fit, the contexts differ, or the adapter has no room.
///
/// Source: BLAS's trsm.
pub fn triangular_solve(t: &Tensor, b: &Tensor, options: &TriangularSolveOptions) -> Result<Tensor> {
    let scalar = common_scalar("triangular_solve", &[t, b])?;
    let order = square("triangular_solve", t.shape())?;
    let shape = b.shape().matrices("triangular_solve")?;
    common_leading("triangular_solve", t.shape(), b.shape())?;
    let (facing, which) = match options.side {
        Side::Left => (shape.rows, "rows"),
        Side::Right => (shape.columns, "columns"),
    };
    if facing != order {
        let (t, b) = (t.shape(), b.shape());
        return Err(Error::shape(format!(
            "triangular_solve: {b} must have as many {which} as {t}, {order}, but has {facing}"
        )));
    }
    let outputs = t.context().replay(
        &("triangular_solve", scalar, shape, *options),
        &[t.buffer(), b.buffer()],
        || {
            let mut recorder = Recorder::new(t.context());
            let slot_t = recorder.recording.input(t.buffer().bytes());
            let slot_b = recorder.recording.input(b.buffer().bytes());
            let x = record::triangular_solve(&mut recorder, scalar, slot_t, slot_b, shape, options)?;
            recorder.recording.output(x);
            Ok(recorder.recording)
        },
    )?;
    Results::new(t.context(), outputs).next(b.shape().clone(), scalar.element())
}
