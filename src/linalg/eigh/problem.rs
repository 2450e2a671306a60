//! What is asked of an eigenvalue problem, its tridiagonal form, and the slots of what comes of it.

use crate::device::Slot;

/// The slots of a recorded eigenvalue problem.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RecordedEigh {
    /// `batch x count`, real, ascending.
    pub(crate) values: Slot,
    /// `batch x n x count`, eigenvectors as columns; empty where they are not wanted.
    pub(crate) vectors: Slot,
    /// `batch`, i32: 0, or more where the item has NaN for values and vectors.
    pub(crate) info: Slot,
}

/// What of an eigenvalue problem is read and wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct EighWanted {
    /// Which triangle is read.
    pub(crate) lower: bool,
    pub(crate) vectors: bool,
    /// Eigenvalues `first .. first + count`, counted from the smallest.
    pub(crate) first: usize,
    pub(crate) count: usize,
    /// Sweeps of rotations after which a matrix that is not diagonal has failed.
    pub(crate) sweeps: usize,
}

impl EighWanted {
    /// All eigenvalues of matrices of order `n`.
    pub(crate) fn all(n: usize, lower: bool, vectors: bool) -> Self {
        EighWanted { lower, vectors, first: 0, count: n, sweeps: SWEEPS }
    }
}

/// Sweeps that are granted; float32 takes 6 to 9 of them, float64 one or two more, and more than 20 of a matrix whose elements grow
/// over 24 orders. So many go round 28,000 times in loops, where lavapipe ends at 65,535.
pub(crate) const SWEEPS: usize = 40;

/// Symmetric tridiagonal matrices.
#[derive(Clone, Copy, Debug)]
pub(in crate::linalg) struct Tridiagonal {
    pub(in crate::linalg) batch: usize,
    pub(in crate::linalg) order: usize,
    /// `batch x order`.
    pub(in crate::linalg) diagonal: Slot,
    /// `batch x beside_row`, element (i + 1, i) at i.
    pub(in crate::linalg) beside: Slot,
    pub(in crate::linalg) beside_row: usize,
    /// `batch`: what scaled the matrices before, or NaN for an item without eigenvalues.
    pub(in crate::linalg) before: Slot,
}
