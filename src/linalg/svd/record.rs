//! The singular value decomposition as a recording.

use super::SvdVectors;
use super::large::large;
use crate::Result;
use crate::device::Slot;
use crate::kernel::Scalar;
use crate::linalg::recorder::Recorder;
use crate::tensor::MatrixShape;

/// The slots of a recorded decomposition.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RecordedSvd {
    pub(crate) u: Slot,
    pub(crate) s: Slot,
    pub(crate) vh: Slot,
    pub(crate) info: Slot,
}

/// What is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct SvdWanted {
    pub(crate) vectors: SvdVectors,
    pub(crate) sweeps: usize,
}

/// Records it.
pub(crate) fn svd(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    wanted: SvdWanted,
) -> Result<RecordedSvd> {
    large(recorder, scalar, a, shape, wanted)
}
