//! The tridiagonal solve `A X = B`, with pivoting.

pub(super) mod kernels;
pub(crate) mod record;

use self::record::RecordedTridiagonalSolve;
use super::operands::{Results, common_scalar};
use super::recorder::Recorder;
use crate::tensor::{ElementType, Shape, Tensor};
use crate::{Error, Result};

/// A batch of solutions of tridiagonal systems.
#[derive(Clone, Debug)]
pub struct TridiagonalSolve {
    /// X, of B's shape; NaN in the items whose info is not 0.
    pub solution: Tensor,
    /// One i32 per item, of the leading dimensions' shape: 0, or, where the matrix is singular, the 1-based number of an
    /// unknown for which elimination found no pivot but zero.
    pub info: Tensor,
}

/// Solves `A X = B` with general tridiagonal matrices A.
///
/// `lower`, `diagonal` and `upper` are `[.., n]`, `b` is `[.., n, m]` with the same leading dimensions; float32, complex64, float64 or
/// complex128. Row i of an item reads `lower[i] x[i - 1] + diagonal[i] x[i] + upper[i] x[i + 1] = b[i]`; `lower[0]` and
/// `upper[n - 1]` are not read (JAX's and cuSPARSE's convention). Costs about `9 n m` flops per item row by row, about three
/// times that for one long system, which is cut into chunks (complex: four times that).
///
/// No matrix is refused: rows are exchanged where that keeps numbers small. Singular ones are no `Err`: their item of
/// [`TridiagonalSolve::info`] tells. As everywhere in floating-point numbers, a singular matrix whose elimination rounds
/// may pass for a nearly singular one.
///
/// # Errors
/// When the shapes or element types do not fit, the contexts differ, or the adapter has no room.
///
/// Source: LAPACK's gtsv; for long systems Hegland, Numerische Mathematik 59 (1991).
pub fn tridiagonal_solve(
    lower: &Tensor,
    diagonal: &Tensor,
    upper: &Tensor,
    b: &Tensor,
) -> Result<TridiagonalSolve> {
    const NAME: &str = "tridiagonal_solve";
    let scalar = common_scalar(NAME, &[lower, diagonal, upper, b])?;
    let shape = b.shape().matrices(NAME)?;
    let extents = b.shape().extents();
    let expected = &extents[..extents.len() - 1];
    for (name, tensor) in [("lower", lower), ("diagonal", diagonal), ("upper", upper)] {
        if tensor.shape().extents() != expected {
            let (got, b) = (tensor.shape(), b.shape());
            return Err(Error::shape(format!("{NAME}: `{name}` must be {expected:?} for {b}, got {got}")));
        }
    }
    let context = b.context();
    let inputs = [lower.buffer(), diagonal.buffer(), upper.buffer(), b.buffer()];
    let outputs = context.replay(&(NAME, scalar, shape), &inputs, || {
        let mut recorder = Recorder::new(context);
        let [lower, diagonal, upper, b] = inputs.map(|buffer| recorder.recording.input(buffer.bytes()));
        let RecordedTridiagonalSolve { solution, info } =
            record::tridiagonal_solve(&mut recorder, scalar, lower, diagonal, upper, b, shape)?;
        recorder.recording.output(solution);
        recorder.recording.output(info);
        Ok(recorder.recording)
    })?;
    let mut results = Results::new(context, outputs);
    Ok(TridiagonalSolve {
        solution: results.next(b.shape().clone(), scalar.element())?,
        info: results.next(Shape::new(b.shape().leading(2)), ElementType::I32)?,
    })
}
