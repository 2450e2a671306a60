//! The matrices that block reflectors work on: rows padded to whole quads, and copies between strides.

use super::kernels::{CopyParameters, MATRIX_COPY};
use crate::Result;
use crate::device::{MAX_GRID, Slot, Work};
use crate::kernel::{Launch, Scalar};
use crate::linalg::matmul::record::{Packed, pack};
use crate::linalg::recorder::{Recorder, batch_grid, volume};
use crate::linalg::strided::Strided;
use crate::tensor::MatrixShape;

/// Rows of a chunk at least, where a sum over rows is split among workgroups, and the most chunks.
pub(super) const CHUNK_ROWS: usize = 32;
const MOST_CHUNKS: usize = 64;

/// The most chunks into which a sum over that many rows is split. Chunks are equal, so the last may reach as many rows
/// too far; there are zeros.
pub(super) fn most_chunks(batch: usize, rows: usize) -> usize {
    match batch {
        1 => (rows / CHUNK_ROWS).clamp(1, MOST_CHUNKS),
        _ => 1,
    }
}

/// Quads in a column of that many rows, with those of the last chunk.
pub(super) fn column_quads(batch: usize, rows: usize) -> usize {
    (rows + most_chunks(batch, rows) - 1).div_ceil(4)
}

/// A batch of matrices whose rows have whole quads, followed by a few rows of zeros where sums are split.
#[derive(Clone, Copy, Debug)]
pub(super) struct Padded {
    pub(super) slot: Slot,
    pub(super) shape: MatrixShape,
    /// Scalars between rows, and rows between items.
    pub(super) row: usize,
    pub(super) rows: usize,
}

/// What a copy takes of its source.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::linalg) enum Part {
    All,
    /// The upper triangle; zeros below.
    Upper,
    /// Nothing: the target becomes the identity.
    Identity,
    /// All, and what the identity has where the target is larger.
    Bordered,
}

impl Padded {
    /// Room for matrices of that shape, undefined.
    pub(super) fn new(recorder: &mut Recorder, scalar: Scalar, shape: MatrixShape) -> Result<Self> {
        let MatrixShape { batch, rows, columns } = shape;
        // Of complex numbers the packed form is another one, and padding would serve nothing.
        let row = if !scalar.is_complex() { columns.next_multiple_of(4) } else { columns };
        let rows = rows + most_chunks(batch, rows) - 1;
        let size = volume(&[batch, rows, row], "qr")?;
        let slot = recorder.recording.scratch(size as u64 * scalar.bytes());
        Ok(Padded { slot, shape, row, rows })
    }

    /// A copy of what stands at `source`, of the same shape.
    pub(super) fn of(
        recorder: &mut Recorder,
        scalar: Scalar,
        source: Strided,
        shape: MatrixShape,
    ) -> Result<Self> {
        let padded = Padded::new(recorder, scalar, shape)?;
        let dense = Strided::dense(source.slot, shape);
        let lies_so = source.start == 0
            && !source.conjugate
            && (source.row, source.column, source.batch) == (dense.row, dense.column, dense.batch);
        if lies_so && padded.row == shape.columns && (shape.batch == 1 || padded.rows == shape.rows) {
            if padded.rows > shape.rows {
                recorder.recording.clear(padded.slot);
            }
            recorder.recording.copy(source.slot, padded.slot);
        } else {
            padded.fill(recorder, scalar, source, Part::All)?;
        }
        Ok(padded)
    }

    /// The identity.
    pub(super) fn identity(
        recorder: &mut Recorder,
        scalar: Scalar,
        shape: MatrixShape,
        any: Slot,
    ) -> Result<Self> {
        let padded = Padded::new(recorder, scalar, shape)?;
        padded.fill(recorder, scalar, Strided::dense(any, shape), Part::Identity)?;
        Ok(padded)
    }

    /// Records a copy of the part of smaller matrices, zeros elsewhere; or the identity.
    pub(super) fn fill_with(
        self,
        recorder: &mut Recorder,
        scalar: Scalar,
        source: (Strided, MatrixShape),
        part: Part,
    ) -> Result<()> {
        let whole = MatrixShape { batch: self.shape.batch, rows: self.rows, columns: self.row };
        copy(recorder, scalar, source, (self.strided(), whole), part)
    }

    fn fill(self, recorder: &mut Recorder, scalar: Scalar, source: Strided, part: Part) -> Result<()> {
        self.fill_with(recorder, scalar, (source, self.shape), part)
    }

    pub(super) fn strided(self) -> Strided {
        Strided {
            row: self.row as i64,
            batch: (self.rows * self.row) as i64,
            ..Strided::dense(self.slot, self.shape)
        }
    }

    /// The matrices without their padding, dense.
    pub(super) fn dense(self, recorder: &mut Recorder, scalar: Scalar) -> Result<Slot> {
        let MatrixShape { batch, rows, columns } = self.shape;
        if self.row == columns && self.rows == rows {
            return Ok(self.slot);
        }
        let slot = recorder.recording.scratch((batch * rows * columns) as u64 * scalar.bytes());
        if self.row == columns && batch == 1 {
            recorder.recording.copy(self.slot, slot);
        } else {
            let target = Strided::dense(slot, self.shape);
            copy(recorder, scalar, (self.strided(), self.shape), (target, self.shape), Part::All)?;
        }
        Ok(slot)
    }

    /// Rows from `row` on and columns from `column` on, packed, with the zeros of the last of `chunks` chunks.
    pub(super) fn packed(
        self,
        recorder: &mut Recorder,
        scalar: Scalar,
        row: usize,
        column: usize,
        rows: usize,
    ) -> Result<Packed> {
        if !scalar.is_complex() && column.is_multiple_of(4) {
            let start = (row * self.row + column) / 4;
            return Ok(Packed { slot: self.slot, start, row: self.row / 4, batch: self.rows * self.row / 4 });
        }
        let shape = MatrixShape { batch: self.shape.batch, rows, columns: self.shape.columns - column };
        pack(recorder, scalar, self.strided().from(row, column), shape)
    }
}

/// Records a copy from one place to another, each with the shape it has there.
pub(in crate::linalg) fn copy(
    recorder: &mut Recorder,
    scalar: Scalar,
    source: (Strided, MatrixShape),
    target: (Strided, MatrixShape),
    part: Part,
) -> Result<()> {
    let ((source, source_shape), (target, shape)) = (source, target);
    let MatrixShape { batch, rows, columns } = shape;
    let elements = volume(&[batch, rows, columns], "qr")?;
    if elements == 0 {
        return Ok(());
    }
    let taken = if part == Part::Identity { (0, 0) } else { (source_shape.rows, source_shape.columns) };
    let launch = Launch {
        scalar,
        overrides: &[],
        buffers: &[source.slot, target.slot],
        grid: [columns.div_ceil(64) as u32, rows.min(MAX_GRID as usize) as u32, batch_grid(batch)],
        work: Work { flops: 0.0, bytes: 2.0 * (elements as u64 * scalar.bytes()) as f64 },
    };
    let parameters = CopyParameters {
        rows: rows as u32,
        columns: columns as u32,
        batch: batch as u32,
        source_rows: taken.0 as u32,
        source_columns: taken.1 as u32,
        source_start: source.start as i32,
        source_row: source.row as i32,
        source_column: source.column as i32,
        source_item: source.batch as i32,
        target_start: target.start as i32,
        target_row: target.row as i32,
        target_column: target.column as i32,
        target_item: target.batch as i32,
        conjugate: u32::from(source.conjugate),
        upper: u32::from(part == Part::Upper),
        identity: u32::from(matches!(part, Part::Identity | Part::Bordered)),
    };
    MATRIX_COPY.record(&mut recorder.recording, launch, &parameters)
}
