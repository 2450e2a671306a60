//! The pseudo-inverse by the singular value decomposition, and the decomposition cut off that least squares use too.

use super::kernels::{INVERSE_WEIGHTS, InverseParameters};
use crate::device::{Slot, Work};
use crate::kernel::{Launch, Scalar};
use crate::linalg::SvdVectors;
use crate::linalg::matmul::MatmulOptions;
use crate::linalg::matmul::record::{MatmulShape, matmul};
use crate::linalg::matrix_function::record::{Weighted, scaled};
use crate::linalg::options::Transpose;
use crate::linalg::recorder::{NAN, Recorder, linear_grid, volume};
use crate::linalg::svd::record::{RecordedSvd, SvdWanted, svd};
use crate::tensor::MatrixShape;
use crate::{Error, Result};

/// The slots of a recorded pseudo-inverse.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RecordedPinv {
    /// `batch x n x m`; NaN in the items whose info is not 0.
    pub(crate) inverse: Slot,
    /// `batch`, i32: how many singular values count; -1 in those items.
    pub(crate) rank: Slot,
    /// `batch`, i32: 0, or more where the decomposition failed.
    pub(crate) info: Slot,
}

/// A reduced decomposition and the inverses of its singular values, 0 for those that do not count.
#[derive(Clone, Copy, Debug)]
pub(in crate::linalg) struct CutOff {
    pub(in crate::linalg) svd: RecordedSvd,
    /// `batch x k`, real.
    pub(in crate::linalg) weights: Slot,
    /// `batch`, i32.
    pub(in crate::linalg) rank: Slot,
}

/// How small a singular value is beside the largest where it counts as zero: as asked, or `max(m, n) eps` as numpy has it.
///
/// # Errors
/// When it is negative or NaN.
pub(in crate::linalg) fn cutoff(
    operation: &str,
    scalar: Scalar,
    rcond: Option<f32>,
    shape: MatrixShape,
) -> Result<f32> {
    match rcond {
        None => Ok(shape.rows.max(shape.columns) as f32 * scalar.epsilon() as f32),
        Some(rcond) if rcond >= 0.0 => Ok(rcond),
        Some(rcond) => Err(Error::unsupported(format!(
            "{operation}: the cutoff must be a number from 0 on, got {rcond}"
        ))),
    }
}

/// Records the pseudo-inverse of matrices of that shape.
pub(crate) fn pinv(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    rcond: f32,
) -> Result<RecordedPinv> {
    let MatrixShape { batch, rows: m, columns: n } = shape;
    if volume(&[batch, m, n], "pinv")? == 0 {
        let (rank, info) = (zeros(recorder, batch), zeros(recorder, batch));
        return Ok(RecordedPinv { inverse: recorder.recording.scratch(0), rank, info });
    }
    let CutOff { svd, weights, rank } = cut_off(recorder, scalar, a, shape, rcond)?;
    let k = m.min(n);
    let u = MatrixShape { batch, rows: m, columns: k };
    let u = scaled(recorder, scalar, svd.u, u, weights, Weighted::Columns)?;
    let product = MatmulShape { batch, rows: n, columns: m, depth: k };
    let adjoint = MatmulOptions { transpose_a: Transpose::Adjoint, transpose_b: Transpose::Adjoint };
    let inverse = matmul(recorder, scalar, svd.vh, u, product, &adjoint)?;
    Ok(RecordedPinv { inverse, rank, info: svd.info })
}

/// Records a reduced decomposition of matrices that are not empty, and the inverses of the singular values that count.
pub(in crate::linalg) fn cut_off(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    rcond: f32,
) -> Result<CutOff> {
    let MatrixShape { batch, rows, columns } = shape;
    let svd = svd(recorder, scalar, a, shape, SvdWanted::new(SvdVectors::Reduced))?;
    let k = rows.min(columns);
    let weights = recorder.recording.scratch((batch * k) as u64 * scalar.real_bytes());
    let rank = recorder.recording.scratch(batch as u64 * 4);
    let launch = Launch {
        scalar: scalar.real(),
        overrides: &[],
        buffers: &[svd.s, svd.info, weights, rank],
        grid: linear_grid(batch),
        work: Work { flops: (batch * k) as f64 * 4.0, bytes: (batch * k * 8) as f64 },
    };
    let parameters = InverseParameters { count: k as u32, batch: batch as u32, rcond, nan: NAN };
    INVERSE_WEIGHTS.record(&mut recorder.recording, launch, &parameters)?;
    Ok(CutOff { svd, weights, rank })
}

/// One zero for each item.
pub(in crate::linalg) fn zeros(recorder: &mut Recorder, batch: usize) -> Slot {
    let slot = recorder.recording.scratch(batch as u64 * 4);
    recorder.recording.clear(slot);
    slot
}
