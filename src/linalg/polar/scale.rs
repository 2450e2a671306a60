//! Matrices brought near 1 by powers of two, as a recording.

use super::kernels::{BoundParameters, ColumnsParameters, POLAR_BOUND, POLAR_PREPARE};
use crate::Result;
use crate::device::{Slot, Work};
use crate::kernel::{Launch, Scalar};
use crate::linalg::eigh::kernels::{EIGH_SCALE, ScaleParameters};
use crate::linalg::recorder::{NAN, Recorder, batch_grid, linear_grid, volume};
use crate::linalg::svd::maximum::maximum;
use crate::tensor::MatrixShape;

/// Rows of a block, over which a sum is taken, at least; and the most blocks.
const BLOCK_ROWS: usize = 256;
const MOST_BLOCKS: usize = 64;

/// Matrices whose largest element is near 1.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scaled {
    /// Zero where there was NaN or infinity.
    pub(super) matrix: Slot,
    /// `batch`: what the matrices are to be multiplied with; NaN where there was NaN or infinity.
    pub(super) up: Slot,
    /// `batch`: the power of two that brings the Frobenius norm between 1 / 2 and 1; 1 where the matrix is zero.
    pub(super) factor: Slot,
}

/// Records the scaling of dense matrices.
pub(super) fn scaled(recorder: &mut Recorder, scalar: Scalar, a: Slot, shape: MatrixShape) -> Result<Scaled> {
    let MatrixShape { batch, rows, columns } = shape;
    let bytes = (volume(&[batch, rows, columns], "polar")? as u64 * scalar.bytes()) as f64;
    let block_rows = rows.div_ceil(MOST_BLOCKS).max(BLOCK_ROWS);
    let blocks = rows.div_ceil(block_rows);
    let count = volume(&[blocks, columns], "polar")?;
    let parts = volume(&[batch, count], "polar")? as u64 * scalar.real_bytes();
    let sums = recorder.recording.scratch(parts);
    let [down, up, factor] = [(); 3].map(|()| recorder.recording.scratch(batch as u64 * scalar.real_bytes()));
    let matrix = recorder.recording.scratch(recorder.recording.bytes(a));
    let launch = |scalar, buffers, grid, bytes: f64| Launch {
        scalar,
        overrides: &[],
        buffers,
        grid,
        work: Work { flops: bytes, bytes },
    };
    let by_columns = ColumnsParameters {
        rows: rows as u32,
        columns: columns as u32,
        batch: batch as u32,
        block_rows: block_rows as u32,
    };
    let grid = [columns.div_ceil(64) as u32, blocks as u32, batch_grid(batch)];
    let maximum = maximum(recorder, scalar, a, batch, rows * columns)?;
    let recording = &mut recorder.recording;
    let scale = ScaleParameters { count: maximum.blocks as u32, batch: batch as u32, nan: NAN };
    let buffers = [maximum.slot, down, up];
    EIGH_SCALE.record(recording, launch(scalar, &buffers, linear_grid(batch), 0.0), &scale)?;
    let buffers = [a, down, matrix, sums];
    POLAR_PREPARE.record(recording, launch(scalar, &buffers, grid, 2.0 * bytes), &by_columns)?;
    let bound = BoundParameters { count: count as u32, batch: batch as u32 };
    let buffers = [sums, factor];
    POLAR_BOUND.record(
        recording,
        launch(scalar.real(), &buffers, linear_grid(batch), parts as f64),
        &bound,
    )?;
    Ok(Scaled { matrix, up, factor })
}
