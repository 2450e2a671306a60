//! Where the elements of a batch of matrices stand in a buffer.

use crate::device::Slot;
use crate::tensor::MatrixShape;

/// A batch of matrices with any strides: element (i, j) of item b stands at `start + b batch + i row + j column`, in
/// scalars. Transposition and reversal change the strides and move no data.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Strided {
    pub(crate) slot: Slot,
    pub(crate) start: i64,
    pub(crate) row: i64,
    pub(crate) column: i64,
    pub(crate) batch: i64,
    /// Whether elements are conjugated when they are read.
    pub(crate) conjugate: bool,
}

impl Strided {
    /// Dense row-major matrices of that shape.
    pub(crate) fn dense(slot: Slot, shape: MatrixShape) -> Self {
        let (rows, columns) = (shape.rows as i64, shape.columns as i64);
        Strided { slot, start: 0, row: columns, column: 1, batch: rows * columns, conjugate: false }
    }

    /// Rows and columns exchanged.
    pub(crate) fn transposed(self) -> Self {
        Strided { row: self.column, column: self.row, ..self }
    }

    /// The matrices from that row and column on.
    pub(crate) fn from(self, row: usize, column: usize) -> Self {
        Strided { start: self.start + row as i64 * self.row + column as i64 * self.column, ..self }
    }

    /// `rows` rows in opposite order.
    pub(crate) fn rows_reversed(self, rows: usize) -> Self {
        let last = rows.saturating_sub(1) as i64;
        Strided { start: self.start + last * self.row, row: -self.row, ..self }
    }

    /// `columns` columns in opposite order.
    pub(crate) fn columns_reversed(self, columns: usize) -> Self {
        self.transposed().rows_reversed(columns).transposed()
    }
}
