//! Least squares by the QR factorisation, as a recording. Source: LAPACK's gels.

use super::kernels::{InfoParameters, LEAST_SQUARES_INFO};
use crate::Result;
use crate::device::{Slot, Work};
use crate::kernel::{Launch, Scalar};
use crate::linalg::TriangularSolveOptions;
use crate::linalg::options::{Side, Transpose};
use crate::linalg::qr::matrix::{Part, copy};
use crate::linalg::qr::record::{ApplyQOptions, RecordedQr, apply_q, extract_r, qr};
use crate::linalg::record::{fill_failed, triangular_solve};
use crate::linalg::recorder::{Recorder, linear_grid, volume};
use crate::linalg::strided::Strided;
use crate::tensor::MatrixShape;

/// The slots of a recorded solution.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RecordedLeastSquares {
    /// `batch x n x columns`; NaN in the items whose info is not 0.
    pub(crate) solution: Slot,
    /// `batch`, i32: 0, or the 1-based number of the first zero on the diagonal of R.
    pub(crate) info: Slot,
}

/// Records the solution of `min |A X - B|`, or where A has more columns than rows the shortest X with `A X = B`; A is `shape`, B
/// is `batch x m x columns`.
pub(crate) fn least_squares(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    b: Slot,
    columns: usize,
) -> Result<RecordedLeastSquares> {
    let MatrixShape { batch, rows: m, columns: n } = shape;
    let k = m.min(n);
    let solution = MatrixShape { batch, rows: n, columns };
    let elements = volume(&[batch, n, columns], "least_squares")?;
    let info = recorder.recording.scratch(batch as u64 * 4);
    if elements == 0 || k == 0 {
        // No rows: nothing is asked of X, and the shortest is zero.
        recorder.recording.clear(info);
        let slot = recorder.recording.scratch(elements as u64 * scalar.bytes());
        recorder.recording.clear(slot);
        return Ok(RecordedLeastSquares { solution: slot, info });
    }
    let right_hand_side = MatrixShape { batch, rows: m, columns };
    let small = MatrixShape { batch, rows: k, columns };
    let solve = |recorder: &mut Recorder, r, x, transpose| {
        let options =
            TriangularSolveOptions { side: Side::Left, lower: false, transpose, unit_diagonal: false };
        triangular_solve(recorder, scalar, r, x, small, &options)
    };
    let apply = |transpose| ApplyQOptions { side: Side::Left, transpose };
    let x = if m >= n {
        let RecordedQr { factors, taus } = qr(recorder, scalar, a, shape)?;
        zeros_on_diagonal(recorder, scalar, factors, shape, info)?;
        let (c, options) = ((b, right_hand_side), apply(Transpose::Adjoint));
        let c = apply_q(recorder, scalar, factors, shape, taus, c.0, c.1, &options)?;
        let c = part(recorder, scalar, (c, right_hand_side), small)?;
        let r = extract_r(recorder, scalar, factors, shape, n)?;
        solve(recorder, r, c, Transpose::None)?
    } else {
        // A^H = Q R: the shortest solution of R^H Q^H X = B lies in the columns of Q.
        let tall = MatrixShape { batch, rows: n, columns: m };
        let adjoint = recorder.recording.scratch(recorder.recording.bytes(a));
        let source = Strided { conjugate: true, ..Strided::dense(a, shape).transposed() };
        copy(recorder, scalar, (source, tall), (Strided::dense(adjoint, tall), tall), Part::All)?;
        let RecordedQr { factors, taus } = qr(recorder, scalar, adjoint, tall)?;
        zeros_on_diagonal(recorder, scalar, factors, tall, info)?;
        let r = extract_r(recorder, scalar, factors, tall, m)?;
        let y = solve(recorder, r, b, Transpose::Adjoint)?;
        let y = part(recorder, scalar, (y, small), solution)?;
        apply_q(recorder, scalar, factors, tall, taus, y, solution, &apply(Transpose::None))?
    };
    // What is filled must be a slot of its own, not an input.
    let x = fill_failed(recorder, scalar, x, info, solution)?;
    Ok(RecordedLeastSquares { solution: x, info })
}

/// The first rows of matrices, or these followed by zeros.
fn part(
    recorder: &mut Recorder,
    scalar: Scalar,
    source: (Slot, MatrixShape),
    shape: MatrixShape,
) -> Result<Slot> {
    if source.1 == shape {
        return Ok(source.0);
    }
    let elements = volume(&[shape.batch, shape.rows, shape.columns], "least_squares")?;
    let slot = recorder.recording.scratch(elements as u64 * scalar.bytes());
    let source = (Strided::dense(source.0, source.1), source.1);
    copy(recorder, scalar, source, (Strided::dense(slot, shape), shape), Part::All)?;
    Ok(slot)
}

fn zeros_on_diagonal(
    recorder: &mut Recorder,
    scalar: Scalar,
    factors: Slot,
    shape: MatrixShape,
    info: Slot,
) -> Result<()> {
    let MatrixShape { batch, rows, columns } = shape;
    let order = rows.min(columns);
    let launch = Launch {
        scalar,
        overrides: &[],
        buffers: &[factors, info],
        grid: linear_grid(batch.div_ceil(64)),
        work: Work { flops: 0.0, bytes: (batch * order) as f64 * scalar.bytes() as f64 },
    };
    let parameters = InfoParameters {
        batch: batch as u32,
        order: order as u32,
        step: (columns + 1) as u32,
        item: (rows * columns) as u32,
    };
    LEAST_SQUARES_INFO.record(&mut recorder.recording, launch, &parameters)
}
