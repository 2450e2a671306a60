//! The reduction of Hermitian matrices to tridiagonal form as a recording.

use super::kernels::{FormParameters, TRIDIAGONAL_DIAGONALS, TRIDIAGONAL_FORM};
use crate::Result;
use crate::device::{MAX_GRID, Slot, Work};
use crate::kernel::{Launch, Scalar};
use crate::linalg::eigh::reduction;
use crate::linalg::qr::matrix::{Part, copy};
use crate::linalg::recorder::{NAN, Recorder, batch_grid, volume};
use crate::linalg::strided::Strided;
use crate::tensor::MatrixShape;

/// The slots of a recorded reduction.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RecordedTridiagonal {
    /// `batch x n x n`: T and the reflectors in place of the triangle that was read, the other as it was.
    pub(crate) factors: Slot,
    /// `batch x n`, real.
    pub(crate) diagonal: Slot,
    /// `batch x (n - 1)`, real.
    pub(crate) beside: Slot,
    /// `batch x (n - 1)`.
    pub(crate) taus: Slot,
    /// `batch`, i32: 0, or n where the item has NaN or infinity in it.
    pub(crate) info: Slot,
}

/// Records `A = Q T Q^H` of dense Hermitian matrices of order `shape.rows`, of which only the named triangle is read.
pub(crate) fn tridiagonalise(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    lower: bool,
) -> Result<RecordedTridiagonal> {
    let MatrixShape { batch, rows: n, .. } = shape;
    let elements = volume(&[batch, n, n], "tridiagonalise")?;
    let others = batch * n.saturating_sub(1);
    let results = RecordedTridiagonal {
        factors: recorder.recording.scratch(elements as u64 * scalar.bytes()),
        diagonal: recorder.recording.scratch((batch * n) as u64 * scalar.real_bytes()),
        beside: recorder.recording.scratch(others as u64 * scalar.real_bytes()),
        taus: recorder.recording.scratch(others as u64 * scalar.bytes()),
        info: recorder.recording.scratch(batch as u64 * 4),
    };
    if elements == 0 {
        recorder.recording.clear(results.info);
        return Ok(results);
    }
    // The reduction begins with the first column; LAPACK's of an upper triangle with the last one.
    let reduced = if lower { a } else { backwards(recorder, scalar, a, shape)? };
    let reduced = reduction::tridiagonalise(recorder, scalar, reduced, shape, true)?;
    let t = reduced.tridiagonal;
    let parameters =
        FormParameters { order: n as u32, batch: batch as u32, lower: u32::from(lower), nan: NAN };
    let columns = n.div_ceil(64) as u32;
    let bytes = (3 * elements as u64 * scalar.bytes()) as f64;
    let launch = Launch {
        scalar,
        overrides: &[],
        buffers: &[a, reduced.reflectors, t.diagonal, t.beside, t.before, results.factors],
        grid: [columns, n.min(MAX_GRID as usize) as u32, batch_grid(batch)],
        work: Work { flops: 0.0, bytes },
    };
    TRIDIAGONAL_FORM.record(&mut recorder.recording, launch, &parameters)?;
    let RecordedTridiagonal { diagonal, beside, taus, info, .. } = results;
    let launch = Launch {
        scalar,
        overrides: &[],
        buffers: &[t.diagonal, t.beside, reduced.taus, t.before, diagonal, beside, taus, info],
        grid: [columns, 1, batch_grid(batch)],
        work: Work { flops: 0.0, bytes: (6 * batch * n) as f64 * scalar.bytes() as f64 },
    };
    TRIDIAGONAL_DIAGONALS.record(&mut recorder.recording, launch, &parameters)?;
    Ok(results)
}

/// The matrices with rows and columns in opposite order, so that the upper triangle is the lower one.
fn backwards(recorder: &mut Recorder, scalar: Scalar, a: Slot, shape: MatrixShape) -> Result<Slot> {
    let MatrixShape { rows: n, .. } = shape;
    let reversed = recorder.recording.scratch(recorder.recording.bytes(a));
    let source = Strided::dense(a, shape).rows_reversed(n).columns_reversed(n);
    copy(recorder, scalar, (source, shape), (Strided::dense(reversed, shape), shape), Part::All)?;
    Ok(reversed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::Recording;
    use crate::linalg::recorder::Tuning;

    #[test]
    fn two_dispatches_a_column_and_a_few_more() {
        for lower in [true, false] {
            let mut recorder = Recorder { recording: Recording::new(), tuning: Tuning { software: false } };
            let a = recorder.recording.input(100 * 100 * 4);
            let shape = MatrixShape { batch: 1, rows: 100, columns: 100 };
            tridiagonalise(&mut recorder, Scalar::F32, a, shape, lower).unwrap();
            let dispatches = recorder.recording.dispatches();
            assert!(dispatches <= 2 * 100 + 12, "{dispatches}");
        }
    }
}
