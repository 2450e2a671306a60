//! Least squares by the singular value decomposition, as a recording. Source: LAPACK's gelsd.

use super::kernels::{LEAST_SQUARES_RESIDUALS, ResidualParameters};
use crate::Result;
use crate::device::{Slot, Work};
use crate::kernel::{Launch, Scalar};
use crate::linalg::matmul::MatmulOptions;
use crate::linalg::matmul::record::{MatmulShape, matmul};
use crate::linalg::matrix_function::record::{Weighted, scaled};
use crate::linalg::options::Transpose;
use crate::linalg::pinv::record::{CutOff, cut_off, zeros};
use crate::linalg::recorder::{ITERATIONS, Recorder, linear_grid, volume};
use crate::tensor::MatrixShape;

/// Invocations that share a column; the workgroup of `least_squares_residuals`.
const INVOCATIONS: usize = 64;

/// The slots of a recorded solution.
#[derive(Clone, Copy, Debug)]
pub(super) struct RecordedSingular {
    /// `batch x n x columns`; NaN in the items whose info is not 0.
    pub(super) solution: Slot,
    /// `batch`, i32: 0, or more where the decomposition failed.
    pub(super) info: Slot,
    /// `batch x columns`, real: the squared lengths of the columns of `B - A X`.
    pub(super) residuals: Slot,
    /// `batch`, i32.
    pub(super) rank: Slot,
    /// `batch x k`, real, descending.
    pub(super) values: Slot,
}

/// Records the shortest of the X that make `|A X - B|` smallest: `X = V S^+ U^H B`, singular values up to `rcond` times the largest
/// being zero. A is `shape`, B is `batch x m x columns`.
pub(super) fn least_squares(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    b: Slot,
    columns: usize,
    rcond: f32,
) -> Result<RecordedSingular> {
    let MatrixShape { batch, rows: m, columns: n } = shape;
    let k = m.min(n);
    let elements = volume(&[batch, n, columns], "least_squares")?;
    let product = |rows, depth| MatmulShape { batch, rows, columns, depth };
    let by = |transpose_a| MatmulOptions { transpose_a, transpose_b: Transpose::None };
    let (solution, info, rank, values) = if batch * k == 0 {
        let solution = recorder.recording.scratch(elements as u64 * scalar.bytes());
        recorder.recording.clear(solution);
        (solution, zeros(recorder, batch), zeros(recorder, batch), recorder.recording.scratch(0))
    } else {
        let CutOff { svd, weights, rank } = cut_off(recorder, scalar, a, shape, rcond)?;
        let c = matmul(recorder, scalar, svd.u, b, product(k, m), &by(Transpose::Adjoint))?;
        let of_c = MatrixShape { batch, rows: k, columns };
        let c = scaled(recorder, scalar, c, of_c, weights, Weighted::Rows)?;
        let solution = matmul(recorder, scalar, svd.vh, c, product(n, k), &by(Transpose::Adjoint))?;
        (solution, svd.info, rank, svd.s)
    };
    let fitted = matmul(recorder, scalar, a, solution, product(m, n), &by(Transpose::None))?;
    let of_b = MatrixShape { batch, rows: m, columns };
    let residuals = residuals(recorder, scalar, b, fitted, of_b)?;
    Ok(RecordedSingular { solution, info, residuals, rank, values })
}

/// The squared lengths of the columns of `b - fitted`, both of that shape.
fn residuals(
    recorder: &mut Recorder,
    scalar: Scalar,
    b: Slot,
    fitted: Slot,
    shape: MatrixShape,
) -> Result<Slot> {
    let MatrixShape { batch, rows, columns } = shape;
    let slot = recorder.recording.scratch((batch * columns) as u64 * scalar.real_bytes());
    if batch * columns == 0 {
        return Ok(slot);
    }
    if rows == 0 {
        recorder.recording.clear(slot);
    }
    let at_once = ITERATIONS * INVOCATIONS;
    for first in (0..rows).step_by(at_once) {
        let count = at_once.min(rows - first);
        let elements = (batch * columns * count) as f64;
        let launch = Launch {
            scalar,
            overrides: &[],
            buffers: &[b, fitted, slot],
            grid: linear_grid(batch * columns),
            work: Work {
                flops: elements * scalar.multiply_add_flops(),
                bytes: 2.0 * elements * scalar.bytes() as f64,
            },
        };
        let parameters = ResidualParameters {
            rows: rows as u32,
            columns: columns as u32,
            batch: batch as u32,
            first: first as u32,
            count: count as u32,
        };
        LEAST_SQUARES_RESIDUALS.record(&mut recorder.recording, launch, &parameters)?;
    }
    Ok(slot)
}
