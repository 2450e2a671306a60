//! What is asked of a singular value decomposition, and the slots of what comes of it.

use super::SvdVectors;
use crate::device::Slot;
use crate::tensor::MatrixShape;

/// The slots of a recorded decomposition `A = U diag(s) V^H` of `m x n` matrices, k = min(m, n).
#[derive(Clone, Copy, Debug)]
pub(crate) struct RecordedSvd {
    /// `batch x m x k`, or `batch x m x m`, left singular vectors as columns; empty where they are not wanted.
    pub(crate) u: Slot,
    /// `batch x k`, real, descending.
    pub(crate) s: Slot,
    /// `batch x k x n`, or `batch x n x n`, right singular vectors as conjugated rows; empty where they are not wanted.
    pub(crate) vh: Slot,
    /// `batch`, i32: 0, or more where the item has NaN for all others.
    pub(crate) info: Slot,
}

/// What is wanted of a singular value decomposition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct SvdWanted {
    pub(crate) vectors: SvdVectors,
    /// Sweeps of rotations after which a matrix whose columns are not orthogonal has failed.
    pub(crate) sweeps: usize,
}

impl SvdWanted {
    pub(crate) fn new(vectors: SvdVectors) -> Self {
        SvdWanted { vectors, sweeps: SWEEPS }
    }

    /// Columns of U and rows of V^H, for matrices of that shape.
    pub(crate) fn counts(self, shape: MatrixShape) -> (usize, usize) {
        let MatrixShape { rows, columns, .. } = shape;
        match self.vectors {
            SvdVectors::None => (0, 0),
            SvdVectors::Reduced => (rows.min(columns), rows.min(columns)),
            SvdVectors::Full => (rows, columns),
        }
    }
}

/// Sweeps that are granted; 5 to 15 of them are taken.
const SWEEPS: usize = 30;
