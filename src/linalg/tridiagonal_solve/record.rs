//! The tridiagonal solve as a recording.
//!
//! Short systems, and long ones where there are enough of them, are solved row by row, an invocation each, as LAPACK's
//! gtsv does. Otherwise chunks of 32 rows are folded into two equations each, in parallel; these are again a
//! block tridiagonal system, so that the levels end with one chunk. Back substitution goes the same way down.

use super::kernels::{
    FactorParameters, FoldParameters, PerturbParameters, RecoverParameters, SubstituteParameters,
    TRIDIAGONAL_BLOCKS, TRIDIAGONAL_FACTOR, TRIDIAGONAL_PERTURB, TRIDIAGONAL_RECOVER, TRIDIAGONAL_ROWS,
    TRIDIAGONAL_SUBSTITUTE,
};
use crate::device::{Slot, Work};
use crate::kernel::{Launch, Scalar};
use crate::linalg::recorder::{NAN, Recorder, linear_grid, volume};
use crate::tensor::MatrixShape;
use crate::{Error, Result};

/// The slots of a recorded solve.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RecordedTridiagonalSolve {
    /// `batch x n x columns`; NaN in the items whose info is not 0.
    pub(crate) solution: Slot,
    /// `batch`, i32: 0, or the 1-based number of an unknown for which there was no pivot but zero.
    pub(crate) info: Slot,
}

/// Blocks in a chunk, as in `shared/tridiagonal_merge.wgsl`.
const CHUNK: usize = 16;

/// Coefficients that a step of a fold keeps.
const PIVOTS: usize = 11;

/// Invocations of a workgroup of every kernel here.
const THREADS: usize = 32;

/// The most rows of a system that one invocation walks through: some drivers end longer loops silently.
const LONGEST: usize = 16_384;

/// What becomes of pivots that are zero, or next to nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pivots {
    /// A system with a pivot of zero has no solution: NaN, and its place in `info`.
    Exact,
    /// They count as eps max |U|, so that every system has a solution: what inverse iteration wants.
    Perturbed,
}

/// The problem, with the slots of the matrix.
#[derive(Clone, Copy)]
struct Problem {
    lower: Slot,
    diagonal: Slot,
    upper: Slot,
    b: Slot,
    batch: usize,
    n: usize,
    columns: usize,
    treatment: Pivots,
}

/// Records the solution of tridiagonal systems; `lower`, `diagonal` and `upper` are `batch x n`, `b` is `b_shape`, dense.
///
/// `lower[0]` and `upper[n - 1]` are not read.
///
/// # Errors
/// When something is larger than can be counted, or systems of more than 16,384 rows are to be perturbed.
#[expect(clippy::too_many_arguments, reason = "the four operands of the equation")]
pub(crate) fn tridiagonal_solve(
    recorder: &mut Recorder,
    scalar: Scalar,
    lower: Slot,
    diagonal: Slot,
    upper: Slot,
    b: Slot,
    b_shape: MatrixShape,
    treatment: Pivots,
) -> Result<RecordedTridiagonalSolve> {
    let MatrixShape { batch, rows: n, columns } = b_shape;
    volume(&[batch, n], "tridiagonal_solve")?;
    let elements = volume(&[batch, n, columns], "tridiagonal_solve")?;
    let solution = recorder.recording.scratch(elements as u64 * scalar.bytes());
    let info = recorder.recording.scratch(batch as u64 * 4);
    let recorded = RecordedTridiagonalSolve { solution, info };
    if batch * n == 0 {
        recorder.recording.clear(info);
        return Ok(recorded);
    }
    // Without a right-hand side there still is an info: one column that nobody reads is solved for.
    let b = if columns == 0 { diagonal } else { b };
    let problem = Problem { lower, diagonal, upper, b, batch, n, columns: columns.max(1), treatment };
    let (solution, info) = match row_by_row(recorder, problem)? {
        true => sequential(recorder, scalar, problem)?,
        false => partitioned(recorder, scalar, problem)?,
    };
    let solution = if columns == 0 { recorded.solution } else { solution };
    Ok(RecordedTridiagonalSolve { solution, info })
}

/// Whether each system is left to one invocation.
fn row_by_row(recorder: &Recorder, problem: Problem) -> Result<bool> {
    if problem.treatment == Pivots::Perturbed {
        // Chunks have pivots of their own, which say nothing of the matrix.
        return match problem.n <= LONGEST {
            true => Ok(true),
            false => Err(Error::unsupported(format!(
                "tridiagonal_solve: pivots are perturbed in systems of up to {LONGEST} rows, got {}",
                problem.n
            ))),
        };
    }
    // A CPU walks through a row as fast in one invocation as in many; the order of LAPACK rounds least.
    let (short, busy) = if recorder.tuning.software { (1024, 64) } else { (64, 8192) };
    let systems = problem.batch * problem.columns;
    Ok(problem.n <= short || (problem.n <= LONGEST && systems >= busy))
}

fn sequential(recorder: &mut Recorder, scalar: Scalar, problem: Problem) -> Result<(Slot, Slot)> {
    let Problem { lower, diagonal, upper, b, batch, n, columns, treatment } = problem;
    let factors = volume(&[n, 3, batch], "tridiagonal_solve")?;
    let values = volume(&[n, batch, columns], "tridiagonal_solve")?;
    let factors = recorder.recording.scratch(factors as u64 * scalar.bytes());
    let solution = recorder.recording.scratch(values as u64 * scalar.bytes());
    let values = recorder.recording.scratch(values as u64 * scalar.bytes());
    let info = recorder.recording.scratch(batch as u64 * 4);
    let steps = (batch * columns * n) as f64;
    let grid = linear_grid((batch * columns).div_ceil(THREADS));
    let launch = Launch {
        scalar,
        overrides: &[],
        buffers: &[lower, diagonal, upper, b, factors, values, info],
        grid,
        work: Work {
            flops: steps * 6.0 * scalar.multiply_add_flops(),
            bytes: steps * 8.0 * scalar.bytes() as f64,
        },
    };
    let (columns, batch, order) = (columns as u32, batch as u32, n as u32);
    let parameters = FactorParameters { columns, batch, order };
    TRIDIAGONAL_FACTOR.record(&mut recorder.recording, launch, &parameters)?;
    if treatment == Pivots::Perturbed {
        let steps = (problem.batch * n) as f64;
        let work = Work { flops: steps * 8.0, bytes: steps * 4.0 * scalar.bytes() as f64 };
        let grid = linear_grid(problem.batch.div_ceil(THREADS));
        let launch = Launch { buffers: &[factors, info], grid, work, ..launch };
        let parameters = PerturbParameters { batch, order };
        TRIDIAGONAL_PERTURB.record(&mut recorder.recording, launch, &parameters)?;
    }
    let launch = Launch { buffers: &[factors, values, info, solution], ..launch };
    let parameters = SubstituteParameters { columns, batch, order, nan: NAN };
    TRIDIAGONAL_SUBSTITUTE.record(&mut recorder.recording, launch, &parameters)?;
    Ok((solution, info))
}

/// One level of the fold: what it keeps, and what it leaves.
#[derive(Clone, Copy)]
struct Level {
    blocks: usize,
    chunks: usize,
    pivots: Slot,
    values: Slot,
    folded: Slot,
    remainders: Slot,
}

fn partitioned(recorder: &mut Recorder, scalar: Scalar, problem: Problem) -> Result<(Slot, Slot)> {
    let Problem { batch, n, columns, .. } = problem;
    let mut levels = vec![fold(recorder, scalar, problem, None, n.div_ceil(2), 1)?];
    let mut top = levels[0];
    let mut stride = 1;
    while top.chunks > 1 {
        stride *= CHUNK;
        top = fold(recorder, scalar, problem, Some(top), top.chunks, stride)?;
        levels.push(top);
    }
    let info = recorder.recording.scratch(batch as u64 * 4);
    let mut ends = top.remainders;
    for (i, level) in levels.iter().enumerate().rev() {
        let rows = if i == 0 { n } else { 2 * level.blocks };
        let size = volume(&[batch, rows, columns], "tridiagonal_solve")?;
        let x = recorder.recording.scratch(size as u64 * scalar.bytes());
        let systems = batch * level.chunks * columns;
        let steps = (batch * level.blocks * columns) as f64;
        let launch = Launch {
            scalar,
            overrides: &[],
            buffers: &[level.pivots, level.values, ends, top.folded, x, info],
            grid: linear_grid(systems.div_ceil(THREADS)),
            work: Work {
                flops: steps * 15.0 * scalar.multiply_add_flops(),
                bytes: steps * 15.0 * scalar.bytes() as f64,
            },
        };
        let parameters = RecoverParameters {
            columns: columns as u32,
            batch: batch as u32,
            blocks: level.blocks as u32,
            chunks: level.chunks as u32,
            rows: rows as u32,
            order: n as u32,
            nan: NAN,
        };
        TRIDIAGONAL_RECOVER.record(&mut recorder.recording, launch, &parameters)?;
        ends = x;
    }
    Ok((ends, info))
}

/// Records one level over `blocks` blocks per item: of the rows themselves, or of what the level below left.
fn fold(
    recorder: &mut Recorder,
    scalar: Scalar,
    problem: Problem,
    below: Option<Level>,
    blocks: usize,
    stride: usize,
) -> Result<Level> {
    let Problem { lower, diagonal, upper, b, batch, n, columns, .. } = problem;
    let chunks = blocks.div_ceil(CHUNK);
    let words = 8 * scalar.bytes() as usize / 4 + 2;
    let pivots = volume(&[batch, chunks, CHUNK, PIVOTS], "tridiagonal_solve")?;
    let values = volume(&[batch, chunks, CHUNK, 2, columns], "tridiagonal_solve")?;
    let folded = volume(&[batch, chunks, words], "tridiagonal_solve")?;
    let remainders = volume(&[batch, chunks, 2, columns], "tridiagonal_solve")?;
    let mut scratch = |elements: usize, bytes: u64| recorder.recording.scratch(elements as u64 * bytes);
    let level = Level {
        blocks,
        chunks,
        pivots: scratch(pivots, scalar.bytes()),
        values: scratch(values, scalar.bytes()),
        folded: scratch(folded, 4),
        remainders: scratch(remainders, scalar.bytes()),
    };
    let Level { pivots, values, folded, remainders, .. } = level;
    let steps = (batch * blocks * columns) as f64;
    let launch = Launch {
        scalar,
        overrides: &[],
        buffers: &[],
        grid: linear_grid((batch * chunks * columns).div_ceil(THREADS)),
        work: Work {
            flops: steps * 40.0 * scalar.multiply_add_flops(),
            bytes: steps * 20.0 * scalar.bytes() as f64,
        },
    };
    let parameters = FoldParameters {
        columns: columns as u32,
        batch: batch as u32,
        blocks: blocks as u32,
        chunks: chunks as u32,
        stride: stride as u32,
        order: n as u32,
    };
    match below {
        None => {
            let buffers = &[lower, diagonal, upper, b, pivots, values, folded, remainders];
            let launch = Launch { buffers, ..launch };
            TRIDIAGONAL_ROWS.record(&mut recorder.recording, launch, &parameters)?;
        }
        Some(below) => {
            let buffers = &[below.folded, below.remainders, pivots, values, folded, remainders];
            let launch = Launch { buffers, ..launch };
            TRIDIAGONAL_BLOCKS.record(&mut recorder.recording, launch, &parameters)?;
        }
    }
    Ok(level)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::Recording;
    use crate::linalg::recorder::Tuning;

    fn dispatches(batch: usize, n: usize, columns: usize) -> usize {
        let mut recorder = Recorder { recording: Recording::new(), tuning: Tuning { software: false } };
        let [lower, diagonal, upper] = [0; 3].map(|_| recorder.recording.input((batch * n * 4) as u64));
        let b = recorder.recording.input((batch * n * columns * 4) as u64);
        let shape = MatrixShape { batch, rows: n, columns };
        let recorded =
            tridiagonal_solve(&mut recorder, Scalar::F32, lower, diagonal, upper, b, shape, Pivots::Exact)
                .unwrap();
        recorder.recording.output(recorded.solution);
        recorder.recording.output(recorded.info);
        recorder.recording.dispatches()
    }

    #[test]
    fn a_long_system_takes_two_dispatches_per_level() {
        assert_eq!(dispatches(1, 1_000_000, 1), 10);
        assert_eq!(dispatches(1, 65, 1), 6 - 2);
    }

    #[test]
    fn many_systems_and_short_ones_take_two_dispatches() {
        assert_eq!(dispatches(10_000, 100, 1), 2);
        assert_eq!(dispatches(1, 64, 5), 2);
    }

    #[test]
    fn nothing_takes_no_dispatch() {
        assert_eq!(dispatches(0, 100, 1), 0);
        assert_eq!(dispatches(3, 0, 1), 0);
    }
}
