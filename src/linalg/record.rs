use super::*;
use crate::Result;
use crate::device::*;
use crate::kernel::Scalar;
use crate::tensor::MatrixShape;
#[derive(Debug, Default)]
pub(crate) struct Tuning;
#[derive(Debug)]
pub(crate) struct Recorder {
    pub(crate) recording: Recording,
    pub(crate) tuning: Tuning,
}
#[derive(Clone, Copy, Debug)]
pub(crate) struct MatmulShape {
    pub(crate) batch: usize,
    pub(crate) m: usize,
    pub(crate) n: usize,
    pub(crate) k: usize,
}
pub(crate) struct RecordedCholesky {
    pub(crate) factor: Slot,
    pub(crate) info: Slot,
}
pub(crate) fn cholesky(
    r: &mut Recorder,
    _: Scalar,
    a: Slot,
    s: MatrixShape,
    _lower: bool,
) -> Result<RecordedCholesky> {
    let factor = r.recording.scratch(r.recording.bytes(a));
    Ok(RecordedCholesky { factor, info: r.recording.scratch(4 * s.batch as u64) })
}
pub(crate) fn triangular_solve(
    r: &mut Recorder,
    _: Scalar,
    _a: Slot,
    b: Slot,
    _s: MatrixShape,
    _: &TriangularSolveOptions,
) -> Result<Slot> {
    Ok(r.recording.scratch(r.recording.bytes(b)))
}
pub(crate) fn matmul(
    r: &mut Recorder,
    s: Scalar,
    _a: Slot,
    _b: Slot,
    m: MatmulShape,
    _: &MatmulOptions,
) -> Result<Slot> {
    Ok(r.recording.scratch((m.batch * m.m * m.n * if s == Scalar::C64 { 8 } else { 4 }) as u64))
}
pub(crate) fn fill_failed(r: &mut Recorder, _: Scalar, f: Slot, _i: Slot, _: MatrixShape) -> Result<Slot> {
    Ok(r.recording.scratch(r.recording.bytes(f)))
}
