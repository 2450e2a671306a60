//! The singular value decomposition as a recording: which way a matrix goes.

use super::SvdVectors;
use super::bidiagonal::{self, bidiagonal};
use super::large::large;
pub(crate) use super::problem::{RecordedSvd, SvdWanted};
use super::small::{small, small_variant};
use crate::device::Slot;
use crate::kernel::Scalar;
use crate::linalg::qr::matrix::{Part, copy};
use crate::linalg::recorder::{Recorder, volume};
use crate::linalg::strided::Strided;
use crate::tensor::MatrixShape;
use crate::{Error, Result};

/// Records the singular value decomposition of dense matrices.
pub(crate) fn svd(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    wanted: SvdWanted,
) -> Result<RecordedSvd> {
    let MatrixShape { batch, rows, columns } = shape;
    let (left, right) = wanted.counts(shape);
    volume(&[batch, rows, columns], "svd")?;
    volume(&[batch, rows, left], "svd")?;
    volume(&[batch, right, columns], "svd")?;
    let k = rows.min(columns);
    if batch == 0 || k == 0 {
        return nothing(recorder, scalar, a, shape, wanted);
    }
    // On a CPU the steps of few matrices of middle size wait for each other least in the fewest dispatches.
    let few_on_a_cpu = k > 32 && batch < 8 && recorder.tuning.software;
    if few_on_a_cpu && k <= bidiagonal::LARGEST {
        return bidiagonal(recorder, scalar, a, shape, wanted);
    }
    if let Some(variant) = small_variant(scalar, k).filter(|_| !few_on_a_cpu) {
        return small(recorder, scalar, a, shape, wanted, variant);
    }
    large(recorder, scalar, a, shape, wanted)
}

/// The results where no matrix has an element.
fn nothing(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    wanted: SvdWanted,
) -> Result<RecordedSvd> {
    let MatrixShape { batch, rows, columns } = shape;
    let info = recorder.recording.scratch(batch as u64 * 4);
    recorder.recording.clear(info);
    let s = recorder.recording.scratch(0);
    let mut identity = |order: usize| {
        let shape = MatrixShape { batch, rows: order, columns: order };
        let elements = if wanted.vectors == SvdVectors::Full { batch * order * order } else { 0 };
        let slot = recorder.recording.scratch(elements as u64 * scalar.bytes());
        if elements > 0 {
            let source = (Strided::dense(a, shape), shape);
            copy(recorder, scalar, source, (Strided::dense(slot, shape), shape), Part::Identity)?;
        }
        Ok::<Slot, Error>(slot)
    };
    let (u, vh) = (identity(rows)?, identity(columns)?);
    Ok(RecordedSvd { u, s, vh, info })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::Recording;
    use crate::linalg::recorder::Tuning;

    fn recorded(scalar: Scalar, shape: MatrixShape, vectors: SvdVectors, software: bool) -> Recording {
        let MatrixShape { batch, rows, columns } = shape;
        let mut recorder = Recorder { recording: Recording::new(), tuning: Tuning { software } };
        let a = recorder.recording.input((batch * rows * columns) as u64 * scalar.bytes());
        let RecordedSvd { u, s, vh, info } =
            svd(&mut recorder, scalar, a, shape, SvdWanted::new(vectors)).unwrap();
        for slot in [u, s, vh, info] {
            recorder.recording.output(slot);
        }
        recorder.recording
    }

    /// Two to scale, one for R, one for its rotations, two for U; larger than 32 rows, some for the products with Q.
    #[test]
    fn a_batch_of_small_matrices_takes_few_dispatches() {
        for (n, batch, most) in [(8, 10_000, 6), (32, 2_000, 6), (64, 100, 25)] {
            let shape = MatrixShape { batch, rows: n, columns: n };
            let dispatches = recorded(Scalar::F32, shape, SvdVectors::Reduced, false).dispatches();
            assert!(dispatches <= most, "{n}: {dispatches} dispatches");
            let dispatches = recorded(Scalar::F32, shape, SvdVectors::None, false).dispatches();
            assert!(dispatches <= most - 2, "values alone, {n}: {dispatches} dispatches");
        }
    }

    #[test]
    fn an_empty_batch_and_an_empty_matrix_dispatch_nothing() {
        for (batch, rows, columns) in [(5, 0, 0), (0, 10, 10), (3, 0, 7)] {
            let shape = MatrixShape { batch, rows, columns };
            assert_eq!(recorded(Scalar::C64, shape, SvdVectors::Reduced, true).dispatches(), 0);
        }
    }
}
