//! The QR factorisation with column pivoting as a recording.
//!
//! Small matrices are factored whole, several in a workgroup. Larger ones take two dispatches per reflector: in one, a
//! workgroup per item chooses the column and makes the reflector; the other applies it to the columns behind and takes their
//! norms, with as many workgroups as there are columns for. The next choice needs all of these norms, so nothing can be put
//! off and done in blocks as without pivoting. Source: LAPACK's laqp2.

use super::kernels::{
    ColumnParameters, QR_PIVOTED_COLUMN, QR_PIVOTED_SMALL, QR_PIVOTED_UPDATE, SmallParameters,
    UpdateParameters,
};
use crate::device::{Slot, Work};
use crate::kernel::{Launch, Overrides, Scalar};
use crate::linalg::recorder::{Recorder, batch_grid, linear_grid, volume};
use crate::tensor::MatrixShape;
use crate::{Error, Result};

/// The slots of a recorded factorisation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RecordedPivotedQr {
    /// `batch x m x n`: V below the diagonal (its own diagonal of ones is implied), R on and above it.
    pub(crate) factors: Slot,
    /// `batch x k`, `k = min(m, n)`.
    pub(crate) taus: Slot,
    /// `batch x n`, i32: column j of A P is column `permutation[j]` of A.
    pub(crate) permutation: Slot,
}

/// Rows that one invocation should walk through in one pass: some drivers end longer loops silently.
const LONGEST: usize = 8192;

/// The most rows, of which one of 256 invocations walks through 16,384, and the most columns.
const MOST: [usize; 2] = [1 << 22, 1 << 23];

/// Records the factorisation `A P = Q R` of dense matrices.
pub(crate) fn qr_pivoted(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
) -> Result<RecordedPivotedQr> {
    let MatrixShape { batch, rows: m, columns: n } = shape;
    let k = m.min(n);
    if m > MOST[0] || n > MOST[1] {
        let [rows, columns] = MOST;
        let text = format!("qr_pivoted: {m} x {n} is more than {rows} rows or {columns} columns");
        return Err(Error::unsupported(text));
    }
    volume(&[batch, m, n], "qr_pivoted")?;
    let columns = volume(&[batch, n], "qr_pivoted")?;
    let factors = recorder.recording.scratch(recorder.recording.bytes(a));
    recorder.recording.copy(a, factors);
    // Without a column there is nothing to choose, but a binding must not be empty.
    let taus = recorder.recording.scratch((batch * k) as u64 * scalar.bytes());
    let permutation = recorder.recording.scratch(columns as u64 * 4);
    if let (Some(lanes), true) = (small_variant(recorder.tuning.software, m, n), batch * k > 0) {
        small(recorder, scalar, [factors, taus, permutation], shape, lanes)?;
        return Ok(RecordedPivotedQr { factors, taus, permutation });
    }
    let norms = recorder.recording.scratch(columns as u64 * scalar.real_bytes());
    let problem = Problem { factors, taus, norms, permutation, shape, k };
    if columns > 0 {
        update(recorder, scalar, problem, None)?;
    }
    for step in 0..if batch == 0 { 0 } else { k } {
        choose(recorder, scalar, problem, step)?;
        if step + 1 < n {
            update(recorder, scalar, problem, Some(step))?;
        }
    }
    Ok(RecordedPivotedQr { factors, taus, permutation })
}

/// The override LANES for matrices that one workgroup factors in few enough steps: some drivers end longer loops silently.
fn small_variant(software: bool, m: usize, n: usize) -> Option<Overrides> {
    // Each invocation looks at what all have found; a CPU is better off with fewer, and more matrices beside each other.
    let lanes: Overrides = match n {
        ..=8 => &[8],
        9..=16 => &[16],
        17..=64 if software => &[16],
        17..=32 => &[32],
        _ => &[64],
    };
    let width = lanes[0] as usize;
    let own = n.div_ceil(width);
    let step = own * 2 * m + 3 * m.div_ceil(width) + own + 3 * width;
    (n <= 1024 && m <= 16_384 && m.min(n) * step <= 40_960).then_some(lanes)
}

/// Records whole factorisations, over the factors, the taus and the permutation.
fn small(
    recorder: &mut Recorder,
    scalar: Scalar,
    buffers: [Slot; 3],
    shape: MatrixShape,
    lanes: Overrides,
) -> Result<()> {
    let MatrixShape { batch, rows, columns } = shape;
    let elements = (batch * rows * columns * rows.min(columns)) as f64;
    let launch = Launch {
        scalar,
        overrides: lanes,
        buffers: &buffers,
        grid: linear_grid(batch.div_ceil(64 / lanes[0] as usize)),
        work: Work {
            flops: elements * 1.5 * scalar.multiply_add_flops(),
            bytes: elements * 1.5 * scalar.bytes() as f64,
        },
    };
    let parameters = SmallParameters { rows: rows as u32, columns: columns as u32, batch: batch as u32 };
    QR_PIVOTED_SMALL.record(&mut recorder.recording, launch, &parameters)
}

#[derive(Clone, Copy)]
struct Problem {
    factors: Slot,
    taus: Slot,
    norms: Slot,
    permutation: Slot,
    shape: MatrixShape,
    k: usize,
}

/// Records the choice of column `step`, and its reflector.
fn choose(recorder: &mut Recorder, scalar: Scalar, problem: Problem, step: usize) -> Result<()> {
    let Problem { factors, taus, norms, permutation, shape, k } = problem;
    let MatrixShape { batch, rows, columns } = shape;
    let elements = (batch * rows) as f64;
    // Barriers cost more than steps, up to some length.
    let many = if recorder.tuning.software { 16_384 } else { 1024 };
    let launch = Launch {
        scalar,
        overrides: if rows.max(columns) > many { &[256] } else { &[64] },
        buffers: &[factors, taus, norms, permutation],
        grid: [1, 1, batch_grid(batch)],
        // One workgroup walks down a column, which takes much longer than its bytes tell.
        work: Work { flops: elements * 20.0, bytes: elements * 12.0 * scalar.bytes() as f64 },
    };
    let parameters = ColumnParameters {
        rows: rows as u32,
        columns: columns as u32,
        batch: batch as u32,
        step: step as u32,
        reflectors: k as u32,
    };
    QR_PIVOTED_COLUMN.record(&mut recorder.recording, launch, &parameters)
}

/// Records what reflector `step` does to the columns behind it; without one, the norms that the first choice needs.
fn update(recorder: &mut Recorder, scalar: Scalar, problem: Problem, step: Option<usize>) -> Result<()> {
    let Problem { factors, taus, norms, permutation, shape, k } = problem;
    let MatrixShape { batch, rows, columns } = shape;
    let first = step.map_or(0, |step| step + 1);
    let few = recorder.tuning.software && rows <= 16_384;
    let overrides: Overrides = if few { &[64] } else { &[256] };
    let threads = overrides[0] as usize;
    let (top, rest) = (step.unwrap_or(0), columns - first);
    // Neighbouring invocations take neighbouring columns; long columns are shared by more of them.
    let width = if recorder.tuning.software { 16 } else { 32 };
    let shared = (rows - top).div_ceil(LONGEST).next_power_of_two().min(threads);
    let width = width.min(threads / shared);
    let elements = (batch * (rows - top) * rest) as f64;
    let launch = Launch {
        scalar,
        overrides,
        buffers: &[factors, taus, norms, permutation],
        grid: [rest.div_ceil(width) as u32, 1, batch_grid(batch)],
        work: Work {
            flops: elements * 3.0 * scalar.multiply_add_flops(),
            bytes: elements * 3.0 * scalar.bytes() as f64,
        },
    };
    let parameters = UpdateParameters {
        rows: rows as u32,
        columns: columns as u32,
        batch: batch as u32,
        step: top as u32,
        reflectors: k as u32,
        width: width as u32,
        start: u32::from(step.is_none()),
    };
    QR_PIVOTED_UPDATE.record(&mut recorder.recording, launch, &parameters)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::Recording;
    use crate::linalg::recorder::Tuning;

    fn dispatches(batch: usize, rows: usize, columns: usize) -> usize {
        let mut recorder = Recorder { recording: Recording::new(), tuning: Tuning { software: false } };
        let a = recorder.recording.input((batch * rows * columns * 4) as u64);
        let recorded =
            qr_pivoted(&mut recorder, Scalar::F32, a, MatrixShape { batch, rows, columns }).unwrap();
        for slot in [recorded.factors, recorded.taus, recorded.permutation] {
            recorder.recording.output(slot);
        }
        recorder.recording.dispatches()
    }

    #[test]
    fn a_reflector_takes_two_dispatches() {
        assert_eq!(dispatches(1, 200, 400), 1 + 2 * 200);
        assert_eq!(dispatches(10_000, 400, 200), 1 + 2 * 200 - 1);
    }

    #[test]
    fn a_batch_of_small_matrices_takes_one_dispatch() {
        for (rows, columns) in [(8, 8), (64, 64), (1, 1), (3, 200), (300, 5)] {
            assert_eq!(dispatches(10_000, rows, columns), 1, "{rows} x {columns}");
        }
    }

    #[test]
    fn nothing_takes_no_dispatch() {
        assert_eq!(dispatches(0, 5, 5), 0);
        assert_eq!(dispatches(3, 5, 0), 0);
        // The permutation is all that there is.
        assert_eq!(dispatches(3, 0, 5), 1);
    }
}
