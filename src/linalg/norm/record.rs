//! Norms, condition numbers and ranks as a recording: singular values, and one number of them.

use super::kernels::{SINGULAR_SUMMARY, SummaryParameters};
use crate::Result;
use crate::device::{Slot, Work};
use crate::kernel::{Launch, Scalar};
use crate::linalg::SvdVectors;
use crate::linalg::pinv::record::zeros;
use crate::linalg::recorder::{NAN, Recorder, linear_grid, volume};
use crate::linalg::svd::record::{SvdWanted, svd};
use crate::tensor::MatrixShape;

/// What is asked of the singular values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Summary {
    Largest,
    Sum,
    Condition,
    /// How many are more than that part of the largest.
    Rank(f32),
}

/// Records one number for each matrix, real or for ranks i32: `batch`.
pub(crate) fn summary(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    wanted: Summary,
) -> Result<Slot> {
    let MatrixShape { batch, rows, columns } = shape;
    if volume(&[batch, rows, columns], "norm")? == 0 {
        return Ok(match wanted {
            Summary::Rank(_) => zeros(recorder, batch),
            _ => zeros(recorder, batch * scalar.real_bytes() as usize / 4),
        });
    }
    let values = svd(recorder, scalar, a, shape, SvdWanted::new(SvdVectors::None))?;
    let count = rows.min(columns);
    let number = recorder.recording.scratch(batch as u64 * scalar.real_bytes());
    let rank = recorder.recording.scratch(batch as u64 * 4);
    let launch = Launch {
        scalar: scalar.real(),
        overrides: &[],
        buffers: &[values.s, values.info, number, rank],
        grid: linear_grid(batch.div_ceil(64)),
        work: Work { flops: (batch * count) as f64, bytes: (batch * count * 4) as f64 },
    };
    let (kind, rcond) = match wanted {
        Summary::Largest => (0, 0.0),
        Summary::Sum => (1, 0.0),
        Summary::Condition => (2, 0.0),
        Summary::Rank(rcond) => (3, rcond),
    };
    let parameters = SummaryParameters {
        count: count as u32,
        batch: batch as u32,
        kind,
        rcond,
        nan: NAN,
        infinity: f32::INFINITY.to_bits(),
    };
    SINGULAR_SUMMARY.record(&mut recorder.recording, launch, &parameters)?;
    Ok(if matches!(wanted, Summary::Rank(_)) { rank } else { number })
}
