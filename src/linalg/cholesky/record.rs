//! The Cholesky factorisation as a recording.
//!
//! Small matrices are factored whole, several in a workgroup. Larger ones go through `A = U^H U`, right-looking, in two
//! levels: a panel of block rows is finished row by row, each followed by an update of the rest of the panel; then one
//! product updates all that remains, with four times the depth. Source: LAPACK's potrf, upper.

use super::kernels::{
    CHOLESKY_PANEL, CHOLESKY_SMALL, FILL_FAILED, FillParameters, LOG_DETERMINANT, LogDeterminantParameters,
    PanelParameters, SmallParameters, TRIANGLE_COPY, TriangleParameters,
};
use crate::Result;
use crate::device::{Slot, Work};
use crate::kernel::{Launch, Overrides, Scalar};
use crate::linalg::matmul::record::{MatmulShape, Packed, Update, multiply};
use crate::linalg::recorder::{NAN, Recorder, batch_grid, linear_grid, volume};
use crate::linalg::strided::Strided;
use crate::tensor::MatrixShape;

/// The slots of a recorded factorisation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RecordedCholesky {
    /// `batch x n x n`; the triangle that was not asked for is zero.
    pub(crate) factor: Slot,
    /// `batch`, i32: 0, or the 1-based number of the first pivot that is not positive.
    pub(crate) info: Slot,
}

/// Columns in the workgroup memory of the factoring kernels, whatever their order.
const BLOCK_COLUMNS: usize = 64;

/// Block rows in a panel.
const PANEL_BLOCKS: usize = 4;

/// Records the factorisation of dense matrices of order `shape.rows`, reading only the named triangle.
pub(crate) fn cholesky(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    lower: bool,
) -> Result<RecordedCholesky> {
    let MatrixShape { batch, rows: n, .. } = shape;
    let elements = volume(&[batch, n, n], "cholesky")?;
    let info = recorder.recording.scratch(batch as u64 * 4);
    if elements == 0 {
        recorder.recording.clear(info);
        let factor = recorder.recording.scratch(0);
        return Ok(RecordedCholesky { factor, info });
    }
    match small_variant(scalar, n) {
        Some(variant) => small(recorder, scalar, a, shape, lower, variant, info),
        None => blocked(recorder, scalar, a, shape, lower, info),
    }
}

/// The override ORDER for matrices that one workgroup factors.
fn small_variant(scalar: Scalar, n: usize) -> Option<Overrides> {
    match (scalar, n) {
        (_, ..=4) => Some(&[4]),
        (_, ..=8) => Some(&[8]),
        (_, ..=16) => Some(&[16]),
        (Scalar::F32 | Scalar::C64 | Scalar::F64, ..=32) => Some(&[32]),
        (Scalar::F32, ..=64) => Some(&[64]),
        _ => None,
    }
}

fn small(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    lower: bool,
    variant: Overrides,
    info: Slot,
) -> Result<RecordedCholesky> {
    let MatrixShape { batch, rows: n, .. } = shape;
    let bytes = recorder.recording.bytes(a);
    let factor = recorder.recording.scratch(bytes);
    let launch = Launch {
        scalar,
        overrides: variant,
        buffers: &[a, factor, info],
        grid: linear_grid(batch.div_ceil(BLOCK_COLUMNS / variant[0] as usize)),
        work: Work { flops: factor_flops(scalar, n) * batch as f64, bytes: 2.0 * bytes as f64 },
    };
    let parameters =
        SmallParameters { order: n as u32, batch: batch as u32, lower: u32::from(lower), nan: NAN };
    CHOLESKY_SMALL.record(&mut recorder.recording, launch, &parameters)?;
    Ok(RecordedCholesky { factor, info })
}

fn blocked(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    lower: bool,
    info: Slot,
) -> Result<RecordedCholesky> {
    let MatrixShape { batch, rows: n, .. } = shape;
    let variant: Overrides = match scalar {
        Scalar::F32 => &[64],
        Scalar::C64 | Scalar::F64 => &[32],
        Scalar::C128 => &[16],
    };
    let block = variant[0] as usize;
    let panel = block * PANEL_BLOCKS;
    let quads = n.div_ceil(4);
    let packed_size = volume(&[batch, panel, quads, 4], "cholesky")?;
    let packed = recorder.recording.scratch(packed_size as u64 * scalar.bytes());
    let packed = Packed { slot: packed, start: 0, row: quads, batch: panel * quads };

    // U is worked out in `work` and written to `factor`, so that no workgroup overwrites what another reads; for a lower
    // factor A^H goes in and U^H comes out.
    let work = triangle_copy(recorder, scalar, a, shape, lower)?;
    let factor = recorder.recording.scratch(recorder.recording.bytes(a));
    recorder.recording.clear(factor);
    recorder.recording.clear(info);
    for first in (0..n).step_by(panel) {
        let end = (first + panel).min(n);
        for row in (first..end).step_by(block) {
            let step = Step { variant, row, packed_row: row - first, lower };
            panel_step(recorder, scalar, [work, factor, packed.slot, info], shape, step)?;
            let rest = row + block;
            if rest < end {
                let finished = Packed { start: (row - first) * quads + rest / 4, ..packed };
                update(recorder, scalar, finished, work, shape, block, rest..end)?;
            }
        }
        if end < n {
            let finished = Packed { start: end / 4, ..packed };
            update(recorder, scalar, finished, work, shape, panel, end..n)?;
        }
    }
    Ok(RecordedCholesky { factor, info })
}

/// One block row of U.
#[derive(Clone, Copy)]
struct Step {
    variant: Overrides,
    /// Its first row in the matrix, and in the packed panel.
    row: usize,
    packed_row: usize,
    /// Whether `factor` receives it as columns of the lower factor.
    lower: bool,
}

/// Records one block row of U, over the working matrix, the factor, the packed panel and the info.
fn panel_step(
    recorder: &mut Recorder,
    scalar: Scalar,
    buffers: [Slot; 4],
    shape: MatrixShape,
    step: Step,
) -> Result<()> {
    let MatrixShape { batch, rows: n, .. } = shape;
    let Step { variant, row, packed_row, lower } = step;
    let block = variant[0] as usize;
    let rest = n.saturating_sub(row + block);
    // Four for each invocation. A CPU has few cores, but at least two of them should have something to do.
    let columns = match recorder.tuning.software {
        true => rest.div_ceil(2).next_multiple_of(16).clamp(16, 256),
        false => 128,
    };
    let workgroups = rest.div_ceil(columns).max(1);
    let multiply_adds = batch as f64 * (block * block) as f64 * rest as f64 / 2.0;
    let factors = (batch * workgroups) as f64 * factor_flops(scalar, block);
    let quads = n.div_ceil(4);
    let launch = Launch {
        scalar,
        overrides: variant,
        buffers: &buffers,
        grid: [workgroups as u32, 1, batch_grid(batch)],
        work: Work {
            flops: multiply_adds * scalar.multiply_add_flops() + factors,
            bytes: (multiply_adds / 4.0) * scalar.bytes() as f64,
        },
    };
    let parameters = PanelParameters {
        order: n as u32,
        batch: batch as u32,
        first: row as u32,
        packed_row: packed_row as u32,
        packed_quads: quads as u32,
        packed_batch: (block * PANEL_BLOCKS * quads) as u32,
        columns: columns as u32,
        lower: u32::from(lower),
        nan: NAN,
    };
    CHOLESKY_PANEL.record(&mut recorder.recording, launch, &parameters)
}

/// Records `W = W - P^H P` on the upper triangle of `work` from row and column `rows.start` on, down to `rows.end`.
fn update(
    recorder: &mut Recorder,
    scalar: Scalar,
    finished: Packed,
    work: Slot,
    shape: MatrixShape,
    depth: usize,
    rows: std::ops::Range<usize>,
) -> Result<()> {
    let MatrixShape { batch, rows: n, .. } = shape;
    let c = Strided::dense(work, shape).from(rows.start, rows.start);
    let product = MatmulShape { batch, rows: rows.len(), columns: n - rows.start, depth };
    let update = Update { alpha: -1.0, beta: 1.0, conjugate_a: true, upper: true };
    multiply(recorder, scalar, finished, finished, c, product, update)
}

/// Records a copy of the upper triangle, or of that of the adjoint; what is below the diagonal is undefined.
fn triangle_copy(
    recorder: &mut Recorder,
    scalar: Scalar,
    source: Slot,
    shape: MatrixShape,
    adjoint: bool,
) -> Result<Slot> {
    let MatrixShape { batch, rows: n, .. } = shape;
    let bytes = recorder.recording.bytes(source);
    let target = recorder.recording.scratch(bytes);
    let launch = Launch {
        scalar,
        overrides: &[],
        buffers: &[source, target],
        grid: [n.div_ceil(64) as u32, n.div_ceil(16) as u32, batch_grid(batch)],
        work: Work { flops: 0.0, bytes: bytes as f64 },
    };
    let parameters = TriangleParameters { order: n as u32, batch: batch as u32, adjoint: u32::from(adjoint) };
    TRIANGLE_COPY.record(&mut recorder.recording, launch, &parameters)?;
    Ok(target)
}

/// Records NaN in every item of `values` whose info is not 0; `shape` is that of `values`.
pub(crate) fn fill_failed(
    recorder: &mut Recorder,
    scalar: Scalar,
    values: Slot,
    info: Slot,
    shape: MatrixShape,
) -> Result<Slot> {
    let MatrixShape { batch, rows, columns } = shape;
    let size = volume(&[rows, columns, scalar.parts() as usize], "cholesky")?;
    if size == 0 || batch == 0 {
        return Ok(values);
    }
    let [x, y, _] = linear_grid(size.div_ceil(64));
    let launch = Launch {
        scalar,
        overrides: &[],
        buffers: &[info, values],
        grid: [x, y, batch_grid(batch)],
        // What is not touched costs next to nothing; failures are rare.
        work: Work { flops: 0.0, bytes: (batch * size) as f64 },
    };
    let parameters = FillParameters { size: size as u32, batch: batch as u32, nan: NAN };
    FILL_FAILED.record(&mut recorder.recording, launch, &parameters)?;
    Ok(values)
}

/// Records the logarithm of the determinant of `A` from its factor; gives `batch` real numbers.
pub(super) fn log_determinant(
    recorder: &mut Recorder,
    scalar: Scalar,
    factor: Slot,
    shape: MatrixShape,
) -> Result<Slot> {
    let MatrixShape { batch, rows: n, .. } = shape;
    let result = recorder.recording.scratch(batch as u64 * scalar.real_bytes());
    let launch = Launch {
        scalar,
        overrides: &[],
        buffers: &[factor, result],
        grid: if batch == 0 { [0; 3] } else { linear_grid(batch) },
        work: Work { flops: (batch * n) as f64 * 20.0, bytes: (batch * n) as f64 * scalar.bytes() as f64 },
    };
    let parameters = LogDeterminantParameters { order: n as u32, batch: batch as u32 };
    LOG_DETERMINANT.record(&mut recorder.recording, launch, &parameters)?;
    Ok(result)
}

/// Flops of one factorisation of order `n`: a sixth of `n^3` multiplications with an addition.
fn factor_flops(scalar: Scalar, n: usize) -> f64 {
    (n as f64).powi(3) / 6.0 * scalar.multiply_add_flops()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::Recording;
    use crate::linalg::recorder::Tuning;

    fn recorded(scalar: Scalar, n: usize, batch: usize, software: bool) -> Recording {
        let mut recorder = Recorder { recording: Recording::new(), tuning: Tuning { software } };
        let a = recorder.recording.input((batch * n * n) as u64 * scalar.bytes());
        let shape = MatrixShape { batch, rows: n, columns: n };
        let RecordedCholesky { factor, info } = cholesky(&mut recorder, scalar, a, shape, true).unwrap();
        recorder.recording.output(factor);
        recorder.recording.output(info);
        recorder.recording
    }

    /// A recording has no command that reads back, so counting dispatches is all there is to hold.
    #[test]
    fn a_4096_factorisation_takes_at_most_160_dispatches() {
        for software in [false, true] {
            let recording = recorded(Scalar::F32, 4096, 1, software);
            assert!(recording.dispatches() <= 160, "{} dispatches", recording.dispatches());
            let flops = recording.work().flops;
            let textbook = 4096f64.powi(3) / 3.0;
            assert!((0.9..1.5).contains(&(flops / textbook)), "{flops} flops, the textbook has {textbook}");
        }
    }

    #[test]
    fn a_batch_of_small_matrices_takes_one_dispatch() {
        for (scalar, most) in [(Scalar::F32, 64), (Scalar::C64, 32), (Scalar::F64, 32), (Scalar::C128, 16)] {
            for n in [1, 7, most] {
                assert_eq!(recorded(scalar, n, 10_000, false).dispatches(), 1, "{scalar:?} {n}");
            }
        }
    }

    #[test]
    fn an_empty_batch_and_an_empty_matrix_dispatch_nothing() {
        assert_eq!(recorded(Scalar::F32, 0, 5, false).dispatches(), 0);
        assert_eq!(recorded(Scalar::C64, 100, 0, true).dispatches(), 0);
    }
}
