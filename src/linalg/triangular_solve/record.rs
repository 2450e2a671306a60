//! The triangular solve as a recording: forward substitution by blocks.
//!
//! Every case is brought to `L X = B` with L lower triangular, without moving data: transposition exchanges strides, a
//! matrix on the right is a transposed one on the left, and an upper triangle read backwards is a lower one.

use super::TriangularSolveOptions;
use super::kernels::{BlockParameters, NarrowParameters, TRIANGULAR_SOLVE_BLOCK, TRIANGULAR_SOLVE_NARROW};
use crate::Result;
use crate::device::{Slot, Work};
use crate::kernel::{Launch, Overrides, Scalar};
use crate::linalg::matmul::record::{MatmulShape, Packed, Update, multiply, pack};
use crate::linalg::options::Side;
use crate::linalg::recorder::{ITERATIONS, Recorder, batch_grid, volume};
use crate::linalg::strided::Strided;
use crate::tensor::MatrixShape;

/// Records the solution of `op(T) X = B` or `X op(T) = B`; gives X, dense and of B's shape.
///
/// `t` is `batch x n x n`, `b` is `shape`, both dense.
pub(crate) fn triangular_solve(
    recorder: &mut Recorder,
    scalar: Scalar,
    t: Slot,
    b: Slot,
    shape: MatrixShape,
    options: &TriangularSolveOptions,
) -> Result<Slot> {
    let MatrixShape { batch, rows, columns } = shape;
    let elements = volume(&[batch, rows, columns], "triangular_solve")?;
    let x = recorder.recording.scratch(elements as u64 * scalar.bytes());
    if elements != 0 {
        recorder.recording.copy(b, x);
    }
    triangular_solve_in_place(recorder, scalar, t, x, shape, options)?;
    Ok(x)
}

/// As [`triangular_solve`], of a B in `x` that nothing else reads, in whose place X comes.
pub(crate) fn triangular_solve_in_place(
    recorder: &mut Recorder,
    scalar: Scalar,
    t: Slot,
    x: Slot,
    shape: MatrixShape,
    options: &TriangularSolveOptions,
) -> Result<()> {
    let MatrixShape { batch, rows, columns } = shape;
    let n = if options.side == Side::Left { rows } else { columns };
    volume(&[batch, n, n], "triangular_solve")?;
    if volume(&[batch, rows, columns], "triangular_solve")? == 0 {
        return Ok(());
    }
    let mut t = Strided::dense(t, MatrixShape { batch, rows: n, columns: n });
    let mut x = Strided::dense(x, shape);
    let mut lower = options.lower;
    if options.transpose.exchanges() {
        t = t.transposed();
        lower = !lower;
    }
    t.conjugate = options.transpose.conjugates();
    let mut right_hand_sides = columns;
    if options.side == Side::Right {
        t = t.transposed();
        lower = !lower;
        x = x.transposed();
        right_hand_sides = rows;
    }
    if !lower {
        t = t.rows_reversed(n).columns_reversed(n);
        x = x.rows_reversed(n);
    }
    let problem = Problem { t, x, n, columns: right_hand_sides, batch, unit: options.unit_diagonal };
    // A block that one workgroup solves at once keeps a GPU busier; a CPU has few lanes to fill.
    let fits = n <= block_order(scalar, n)[0] as usize && !recorder.tuning.software;
    match right_hand_sides {
        ..=NARROW if !fits => narrow(recorder, scalar, problem),
        _ => forward(recorder, scalar, problem),
    }
}

/// `L X = B` in the place of `B`, L lower triangular.
#[derive(Clone, Copy)]
struct Problem {
    t: Strided,
    x: Strided,
    n: usize,
    columns: usize,
    batch: usize,
    unit: bool,
}

/// The most right-hand sides that get a workgroup each.
const NARROW: usize = 4;

fn narrow(recorder: &mut Recorder, scalar: Scalar, problem: Problem) -> Result<()> {
    let Problem { t, x, n, columns, batch, unit } = problem;
    // Rows of a block. On a CPU every four of them wait for each other at each row.
    let variant: Overrides = if recorder.tuning.software && n <= 512 { &[8] } else { &[64] };
    let rows = variant[0] as usize;
    let mut begin = 0;
    while begin < n {
        let mut end = begin;
        let mut iterations = 0;
        while end < n && (end == begin || iterations + end + rows <= ITERATIONS) {
            iterations += end + rows;
            end += rows;
        }
        let end_row = end.min(n);
        let multiply_adds = ((end_row * end_row - begin * begin) / 2 * columns * batch) as f64;
        let launch = Launch {
            scalar,
            overrides: variant,
            buffers: &[t.slot, x.slot],
            grid: [columns as u32, 1, batch_grid(batch)],
            work: Work {
                flops: multiply_adds * scalar.multiply_add_flops(),
                bytes: multiply_adds * scalar.bytes() as f64,
            },
        };
        let parameters = NarrowParameters {
            batch: batch as u32,
            begin: begin as u32,
            end: end_row as u32,
            t_start: t.start as i32,
            t_row: t.row as i32,
            t_column: t.column as i32,
            t_batch: t.batch as i32,
            x_start: x.start as i32,
            x_row: x.row as i32,
            x_column: x.column as i32,
            x_batch: x.batch as i32,
            conjugate: u32::from(t.conjugate),
            unit: u32::from(unit),
        };
        TRIANGULAR_SOLVE_NARROW.record(&mut recorder.recording, launch, &parameters)?;
        begin = end;
    }
    Ok(())
}

fn forward(recorder: &mut Recorder, scalar: Scalar, problem: Problem) -> Result<()> {
    let Problem { t, x, n, columns, batch, .. } = problem;
    let order = block_order(scalar, n);
    let block = order[0] as usize;
    let quads = columns.div_ceil(4);
    let blocks = n.div_ceil(block);
    // Where there is one block there is nothing to update, and the packed solution is not used.
    let packed_x = match blocks {
        1 => Packed { slot: recorder.recording.scratch(16), start: 0, row: 0, batch: 0 },
        _ => {
            let size = volume(&[batch, block, quads, 4], "triangular_solve")?;
            let slot = recorder.recording.scratch(size as u64 * scalar.bytes());
            Packed { slot, start: 0, row: quads, batch: block * quads }
        }
    };
    let packed_t = match blocks {
        1 => None,
        _ => Some(pack(recorder, scalar, t.transposed(), MatrixShape { batch, rows: n, columns: n })?),
    };
    for first in (0..n).step_by(block) {
        solve_block(recorder, scalar, order, problem, first, packed_x)?;
        let below = first + block;
        if let (Some(packed_t), true) = (packed_t, below < n) {
            let a = Packed { start: packed_t.start + first * packed_t.row + below / 4, ..packed_t };
            let shape = MatmulShape { batch, rows: n - below, columns, depth: block };
            let update = Update { alpha: -1.0, beta: 1.0, conjugate_a: false, upper: false };
            multiply(recorder, scalar, a, packed_x, x.from(below, 0), shape, update)?;
        }
    }
    Ok(())
}

fn solve_block(
    recorder: &mut Recorder,
    scalar: Scalar,
    order: Overrides,
    problem: Problem,
    first: usize,
    packed: Packed,
) -> Result<()> {
    let Problem { t, x, n, columns, batch, unit } = problem;
    let rows = (n - first).min(order[0] as usize) as f64;
    let multiply_adds = rows * rows / 2.0 * columns as f64 * batch as f64;
    let launch = Launch {
        scalar,
        overrides: order,
        buffers: &[t.slot, x.slot, packed.slot],
        grid: [columns.div_ceil(256) as u32, 1, batch_grid(batch)],
        work: Work {
            flops: multiply_adds * scalar.multiply_add_flops(),
            bytes: multiply_adds / 2.0 * scalar.bytes() as f64,
        },
    };
    let parameters = BlockParameters {
        order: n as u32,
        columns: columns as u32,
        batch: batch as u32,
        first: first as u32,
        t_start: t.start as i32,
        t_row: t.row as i32,
        t_column: t.column as i32,
        t_batch: t.batch as i32,
        x_start: x.start as i32,
        x_row: x.row as i32,
        x_column: x.column as i32,
        x_batch: x.batch as i32,
        conjugate: u32::from(t.conjugate),
        unit: u32::from(unit),
        packed_quads: packed.row as u32,
    };
    TRIANGULAR_SOLVE_BLOCK.record(&mut recorder.recording, launch, &parameters)
}

/// The order of the diagonal blocks: the smallest that holds the whole matrix, or what fills the workgroup memory.
fn block_order(scalar: Scalar, n: usize) -> Overrides {
    match (scalar, n) {
        (_, ..=8) => &[8],
        (_, ..=16) => &[16],
        (Scalar::F32, 33..) => &[64],
        _ => &[32],
    }
}
