//! The LU factorisation with partial pivoting as a recording.
//!
//! Small matrices are factored whole, several in a workgroup. Larger ones go right-looking in panels of 32 columns (complex128: 16): one
//! workgroup factors the panel, whose packed copy is the left operand of the update; one dispatch exchanges the rows beside it
//! and solves for the block row of U; one product updates the rest. Source: LAPACK's getrf.

use super::kernels::{
    ApplyParameters, LU_APPLY, LU_PANEL, LU_PANEL_ROWS, LU_PIVOTS_TO_PERMUTATION, LU_SMALL, PanelParameters,
    PanelRowsParameters, PivotsParameters, SmallParameters,
};
use crate::Result;
use crate::device::{MAX_GRID, Slot, Work};
use crate::kernel::{Launch, Overrides, Scalar};
use crate::linalg::matmul::record::{MatmulShape, Packed, Update, multiply, pack};
use crate::linalg::recorder::{ITERATIONS, Recorder, batch_grid, linear_grid, volume};
use crate::linalg::strided::Strided;
use crate::tensor::MatrixShape;

/// The slots of a recorded factorisation `P A = L U`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RecordedLu {
    /// `batch x m x n`: U on and above the diagonal, L without its unit diagonal below.
    pub(crate) lu: Slot,
    /// `batch x min(m, n)`, i32: row i was exchanged with row `pivots[i]`, counted from 0.
    pub(crate) pivots: Slot,
    /// `batch x m`, i32: row i of `P A` is row `permutation[i]` of A.
    pub(crate) permutation: Slot,
    /// `batch`, i32: 0, or the 1-based number of the first pivot that is zero.
    pub(crate) info: Slot,
}

/// Columns of a panel: what fits the workgroup memory.
fn block_width(scalar: Scalar) -> usize {
    if scalar == Scalar::C128 { 16 } else { 32 }
}

/// The most rows of a panel that a workgroup holds in registers, four for each invocation. A CPU keeps them in its cache.
const ROWS: usize = 64;

/// Columns that it has registers for.
const COLUMNS: usize = 32;

/// Invocations in a workgroup of `lu_apply`.
const APPLY_THREADS: usize = 32;

/// Records the factorisation of dense matrices of any shape.
pub(crate) fn lu(recorder: &mut Recorder, scalar: Scalar, a: Slot, shape: MatrixShape) -> Result<RecordedLu> {
    let MatrixShape { batch, rows: m, columns: n } = shape;
    let steps = m.min(n);
    let elements = volume(&[batch, m, n], "lu")?;
    let pivots = volume(&[batch, steps], "lu")?;
    let pivots = recorder.recording.scratch(pivots as u64 * 4);
    let info = recorder.recording.scratch(batch as u64 * 4);
    if elements == 0 {
        recorder.recording.clear(info);
        let lu = recorder.recording.scratch(0);
        let permutation = lu_pivots_to_permutation(recorder, pivots, batch, 0, m)?;
        return Ok(RecordedLu { lu, pivots, permutation, info });
    }
    let lu = recorder.recording.scratch(elements as u64 * scalar.bytes());
    let permutation = volume(&[batch, m], "lu")?;
    let permutation = recorder.recording.scratch(permutation as u64 * 4);
    let slots = RecordedLu { lu, pivots, permutation, info };
    match small_variant(scalar, m.max(n), recorder.tuning.software) {
        Some(variant) => small(recorder, scalar, a, shape, variant, slots)?,
        None => blocked(recorder, scalar, a, shape, slots)?,
    }
    Ok(slots)
}

/// The override ORDER for matrices that one workgroup factors.
fn small_variant(scalar: Scalar, n: usize, software: bool) -> Option<Overrides> {
    match n {
        // A CPU does panels faster.
        33.. if software => None,
        ..=8 if scalar != Scalar::C128 => Some(&[8]),
        ..=16 => Some(&[16]),
        17..=32 => Some(&[32]),
        33..=64 => Some(&[64]),
        _ => None,
    }
}

fn small(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    variant: Overrides,
    slots: RecordedLu,
) -> Result<()> {
    let MatrixShape { batch, rows: m, columns: n } = shape;
    let order = variant[0] as usize;
    let launch = Launch {
        scalar,
        overrides: variant,
        buffers: &[a, slots.lu, slots.pivots, slots.permutation, slots.info],
        grid: linear_grid(batch.div_ceil(4096 / (order * order))),
        work: Work {
            flops: batch as f64 * factor_flops(scalar, m, n),
            bytes: (2 * recorder.recording.bytes(a)) as f64,
        },
    };
    let parameters = SmallParameters { rows: m as u32, columns: n as u32, batch: batch as u32 };
    LU_SMALL.record(&mut recorder.recording, launch, &parameters)
}

fn blocked(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    slots: RecordedLu,
) -> Result<()> {
    let MatrixShape { batch, rows: m, columns: n } = shape;
    let block = block_width(scalar);
    // What is to the right of the first panel; that of a matrix of few rows is narrower than a block.
    let quads = (n - block.min(m.min(n))).div_ceil(4).max(1);
    let packed_size = volume(&[batch, block, quads, 4], "lu")?;
    let packed = recorder.recording.scratch(packed_size as u64 * scalar.bytes());
    let packed = Packed { slot: packed, start: 0, row: quads, batch: block * quads };
    let moves = recorder.recording.scratch((batch * 2 * block) as u64 * 4);
    recorder.recording.copy(a, slots.lu);
    let software = recorder.tuning.software;
    let in_registers = |height: usize| software && height <= ROWS;
    // A first panel that is held in registers writes it.
    if !in_registers(m) {
        recorder.recording.clear(slots.info);
    }
    let matrix = Strided::dense(slots.lu, shape);
    for first in (0..m.min(n)).step_by(block) {
        let width = block.min(m.min(n) - first);
        let height = m - first;
        let in_place = in_registers(height);
        // On a CPU the panel's workgroup packs it, which saves a dispatch.
        let panel = match recorder.tuning.software {
            true => {
                let quads = height.div_ceil(4);
                let size = volume(&[batch, width, quads, 4], "lu")? as u64 * scalar.bytes();
                Packed { slot: recorder.recording.scratch(size), start: 0, row: quads, batch: width * quads }
            }
            false => {
                let transposed = matrix.from(first, first).transposed();
                pack(recorder, scalar, transposed, MatrixShape { batch, rows: width, columns: height })?
            }
        };
        let step = Step { first, width, panel, packed, moves, in_place };
        // Where there is little beside the panel, what holds its rows exchanges the others too.
        let left = if in_place && first <= COLUMNS && first + width == n { first } else { 0 };
        match in_place {
            true => factor_rows(recorder, scalar, shape, slots, step, left)?,
            false => factor_panel(recorder, scalar, shape, slots, step)?,
        }
        if left == 0 {
            apply_panel(recorder, scalar, shape, slots, step)?;
        }
        let rest = first + width;
        if rest < m && rest < n {
            let below = Packed { start: width / 4, ..panel };
            let product = MatmulShape { batch, rows: m - rest, columns: n - rest, depth: width };
            let update = Update { alpha: -1.0, beta: 1.0, conjugate_a: false, upper: false };
            multiply(recorder, scalar, below, packed, matrix.from(rest, rest), product, update)?;
        }
    }
    Ok(())
}

/// One panel and what belongs to it.
#[derive(Clone, Copy)]
struct Step {
    /// Its first row and column.
    first: usize,
    width: usize,
    /// The panel itself, a column of it in a row.
    panel: Packed,
    /// The block row of U to its right.
    packed: Packed,
    /// Where its exchanges bring rows.
    moves: Slot,
    /// Whether L stands in the matrix as soon as the panel is finished.
    in_place: bool,
}

/// Records the factorisation of a panel of at most [`ROWS`] rows, held in registers, and its exchanges in `left` columns beside it.
fn factor_rows(
    recorder: &mut Recorder,
    scalar: Scalar,
    shape: MatrixShape,
    slots: RecordedLu,
    step: Step,
    left: usize,
) -> Result<()> {
    let MatrixShape { batch, rows: m, columns: n } = shape;
    let Step { first, width, panel, moves, .. } = step;
    let variant: Overrides = match panel.row {
        ..=8 => &[8],
        _ => &[16],
    };
    let elements = (batch * (m - first) * width) as f64;
    let launch = Launch {
        scalar,
        overrides: variant,
        buffers: &[slots.lu, panel.slot, slots.pivots, slots.permutation, moves, slots.info],
        grid: [1, 1, batch_grid(batch)],
        work: Work {
            flops: elements * width as f64 * scalar.multiply_add_flops(),
            bytes: 3.0 * elements * scalar.bytes() as f64,
        },
    };
    let parameters = PanelRowsParameters {
        rows: m as u32,
        columns: n as u32,
        batch: batch as u32,
        first: first as u32,
        width: width as u32,
        quads: panel.row as u32,
        fresh: u32::from(first == 0),
        left: left as u32,
    };
    LU_PANEL_ROWS.record(&mut recorder.recording, launch, &parameters)
}

/// Records the factorisation of a panel; a tall one in several dispatches.
fn factor_panel(
    recorder: &mut Recorder,
    scalar: Scalar,
    shape: MatrixShape,
    slots: RecordedLu,
    step: Step,
) -> Result<()> {
    let MatrixShape { batch, rows: m, columns: n } = shape;
    let Step { first, width, panel, moves, .. } = step;
    // A CPU has few lanes, and every barrier stops all invocations.
    let variant: Overrides = match (recorder.tuning.software, panel.row) {
        (true, ..=64) => &[4],
        (true, 65..=128) => &[8],
        (true, 129..=256) => &[16],
        (true, 257..=2048) => &[64],
        _ => &[256],
    };
    let per_invocation = panel.row.div_ceil(variant[0] as usize);
    let mut begin = 0;
    while begin < width {
        let mut end = begin;
        let mut iterations = 0;
        while end < width && (end == begin || iterations + per_invocation * (end + 1) <= ITERATIONS) {
            iterations += per_invocation * (end + 1);
            end += 1;
        }
        let multiply_adds = (batch * (m - first)) as f64 * ((end * end - begin * begin) as f64 / 2.0);
        let launch = Launch {
            scalar,
            overrides: variant,
            buffers: &[panel.slot, slots.lu, slots.pivots, slots.permutation, moves, slots.info],
            grid: [1, 1, batch_grid(batch)],
            work: Work {
                flops: multiply_adds * scalar.multiply_add_flops(),
                bytes: multiply_adds * scalar.bytes() as f64,
            },
        };
        let parameters = PanelParameters {
            rows: m as u32,
            columns: n as u32,
            batch: batch as u32,
            first: first as u32,
            width: width as u32,
            begin: begin as u32,
            end: end as u32,
            quads: panel.row as u32,
            fresh: u32::from(first == 0 && begin == 0),
            unpacked: u32::from(recorder.tuning.software && begin == 0),
        };
        LU_PANEL.record(&mut recorder.recording, launch, &parameters)?;
        begin = end;
    }
    Ok(())
}

/// Records the exchanges beside a panel, the block row of U, and L in its place.
fn apply_panel(
    recorder: &mut Recorder,
    scalar: Scalar,
    shape: MatrixShape,
    slots: RecordedLu,
    step: Step,
) -> Result<()> {
    let MatrixShape { batch, rows: m, columns: n } = shape;
    let Step { first, width, panel, packed, moves, in_place } = step;
    let rest = n - first - width;
    // Four for each invocation. A CPU has few cores, but at least two of them should have something to do.
    let group_columns = match recorder.tuning.software {
        true => rest.div_ceil(2).next_multiple_of(16).clamp(16, 128),
        false => 128,
    };
    let (left, right) = (first.div_ceil(APPLY_THREADS), rest.div_ceil(group_columns));
    let rows = if in_place { 0 } else { (m - first).div_ceil(APPLY_THREADS).min(MAX_GRID as usize / 2) };
    if left + right + rows == 0 {
        return Ok(());
    }
    let multiply_adds = (batch * width * width * rest) as f64 / 2.0;
    let written = if in_place { 0 } else { m - first };
    let moved = batch * width * (first * 4 + rest * 6 + written * 2);
    let launch = Launch {
        scalar,
        overrides: &[],
        buffers: &[panel.slot, slots.pivots, moves, slots.lu, packed.slot],
        grid: [(left + right + rows) as u32, 1, batch_grid(batch)],
        work: Work {
            flops: multiply_adds * scalar.multiply_add_flops(),
            bytes: moved as f64 * scalar.bytes() as f64,
        },
    };
    let parameters = ApplyParameters {
        rows: m as u32,
        columns: n as u32,
        batch: batch as u32,
        first: first as u32,
        width: width as u32,
        panel_quads: panel.row as u32,
        packed_quads: packed.row as u32,
        left: left as u32,
        right: right as u32,
        group_columns: group_columns as u32,
    };
    LU_APPLY.record(&mut recorder.recording, launch, &parameters)
}

/// Records the permutation that exchanges of row i with row `pivots[i]`, `i = 0, 1, ..`, make of `size` rows: i32,
/// `batch x size`, counted from 0. Where a pivot names no row the item becomes -1.
pub(crate) fn lu_pivots_to_permutation(
    recorder: &mut Recorder,
    pivots: Slot,
    batch: usize,
    pivots_per_item: usize,
    size: usize,
) -> Result<Slot> {
    let elements = volume(&[batch, size], "lu_pivots_to_permutation")?;
    volume(&[batch, pivots_per_item], "lu_pivots_to_permutation")?;
    let permutation = recorder.recording.scratch(elements as u64 * 4);
    if elements == 0 {
        return Ok(permutation);
    }
    // From the last exchange back to the first.
    let mut end = pivots_per_item;
    loop {
        let begin = end.saturating_sub(ITERATIONS);
        let launch = Launch {
            scalar: Scalar::F32,
            overrides: &[],
            buffers: &[pivots, permutation],
            grid: linear_grid(elements.div_ceil(64)),
            work: Work { flops: 0.0, bytes: (elements * (end - begin + 2) * 4) as f64 },
        };
        let parameters = PivotsParameters {
            batch: batch as u32,
            count: pivots_per_item as u32,
            size: size as u32,
            begin: begin as u32,
            end: end as u32,
        };
        LU_PIVOTS_TO_PERMUTATION.record(&mut recorder.recording, launch, &parameters)?;
        end = begin;
        if end == 0 {
            return Ok(permutation);
        }
    }
}

/// Flops of the factorisation of one matrix.
fn factor_flops(scalar: Scalar, m: usize, n: usize) -> f64 {
    let k = m.min(n) as f64;
    let (m, n) = (m as f64, n as f64);
    (m * n * k - (m + n) * k * k / 2.0 + k * k * k / 3.0) * scalar.multiply_add_flops()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::Recording;
    use crate::linalg::recorder::Tuning;

    fn recorded(scalar: Scalar, shape: MatrixShape, software: bool) -> Recording {
        let mut recorder = Recorder { recording: Recording::new(), tuning: Tuning { software } };
        let a = recorder.recording.input((shape.batch * shape.rows * shape.columns) as u64 * scalar.bytes());
        let slots = lu(&mut recorder, scalar, a, shape).unwrap();
        for slot in [slots.lu, slots.pivots, slots.permutation, slots.info] {
            recorder.recording.output(slot);
        }
        recorder.recording
    }

    fn square(batch: usize, n: usize) -> MatrixShape {
        MatrixShape { batch, rows: n, columns: n }
    }

    /// A recording has no command that reads back, so counting dispatches is all there is to hold.
    #[test]
    fn a_2048_factorisation_takes_at_most_600_dispatches() {
        for software in [false, true] {
            for scalar in [Scalar::F32, Scalar::C64, Scalar::F64] {
                let recording = recorded(scalar, square(1, 2048), software);
                assert!(recording.dispatches() <= 600, "{} dispatches", recording.dispatches());
                let flops = recording.work().flops;
                let textbook = factor_flops(scalar, 2048, 2048);
                assert!(
                    (0.9..1.6).contains(&(flops / textbook)),
                    "{flops} flops, the textbook has {textbook}"
                );
            }
        }
    }

    #[test]
    fn a_batch_of_small_matrices_takes_one_dispatch() {
        for (scalar, batch, n) in [
            (Scalar::F32, 500, 64),
            (Scalar::F32, 10_000, 8),
            (Scalar::C64, 500, 64),
            (Scalar::F64, 500, 64),
            (Scalar::C128, 10_000, 8),
        ] {
            assert_eq!(recorded(scalar, square(batch, n), false).dispatches(), 1, "{scalar:?} {n}");
            let on_cpu = recorded(scalar, square(batch, n), true).dispatches();
            assert!(on_cpu <= if n > 32 { 5 } else { 1 }, "{scalar:?} {n}: {on_cpu} dispatches");
        }
    }

    /// lavapipe ends an invocation's loops without a word after 65,535 iterations.
    #[test]
    fn tall_panels_are_cut() {
        for rows in [4096, 100_000, 1_000_000] {
            let recording = recorded(Scalar::F32, MatrixShape { batch: 1, rows, columns: 32 }, true);
            let most = (rows / 1024 + 1) * 32 / 16 + 4;
            assert!(
                recording.dispatches() <= most.min(40),
                "{rows} rows: {} dispatches",
                recording.dispatches()
            );
        }
    }

    #[test]
    fn empty_matrices_have_the_identity_for_a_permutation() {
        assert_eq!(recorded(Scalar::F32, square(5, 0), false).dispatches(), 0);
        assert_eq!(recorded(Scalar::C64, square(0, 100), true).dispatches(), 0);
        assert_eq!(
            recorded(Scalar::C64, MatrixShape { batch: 2, rows: 7, columns: 0 }, true).dispatches(),
            1
        );
    }
}
