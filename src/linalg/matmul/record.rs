//! The matrix product as a recording: packs what must be packed, then multiplies.

use super::MatmulOptions;
use super::kernels::{
    MATMUL_DIRECT, MATMUL_PACK, MATMUL_SMALL, MATMUL_TILED, PackParameters, ProductParameters,
    SmallParameters,
};
use crate::Result;
use crate::device::{MAX_GRID, Slot, Work};
use crate::kernel::{Launch, Scalar};
use crate::linalg::options::Transpose;
use crate::linalg::recorder::{Recorder, batch_grid, linear_grid, volume};
use crate::linalg::strided::Strided;
use crate::tensor::MatrixShape;

/// `batch` products of `rows x depth` by `depth x columns`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct MatmulShape {
    pub(crate) batch: usize,
    pub(crate) rows: usize,
    pub(crate) columns: usize,
    pub(crate) depth: usize,
}

/// A packed operand, or a part of one: rows of quads, as `shaders/wgsl/shared/packed.wgsl` describes them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Packed {
    pub(crate) slot: Slot,
    /// Quads to the first one, between rows and between items.
    pub(crate) start: usize,
    pub(crate) row: usize,
    pub(crate) batch: usize,
}

/// How a product enters its result: `C = beta C + alpha A B`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Update {
    pub(crate) alpha: f32,
    pub(crate) beta: f32,
    /// Whether A is conjugated.
    pub(crate) conjugate_a: bool,
    /// Whether only the upper triangle of C is wanted; what is below may or may not be updated.
    pub(crate) upper: bool,
}

/// Rows of A^T and B that one dispatch runs through: bounds its time, and stays well below the 65,535 loop
/// iterations after which lavapipe ends a loop without a word.
const DEPTH: usize = 16_384;

/// Multiplications with an addition that one dispatch makes at most, unless that leaves it less than SHALLOW rows to run
/// through: some 40 ms at 1 TFLOP/s, for the watchdogs.
const MULTIPLY_ADDS: u64 = 20_000_000_000;
const SHALLOW: u64 = 256;

/// Rows of A^T and B that one dispatch runs through.
fn depth_at_once(scalar: Scalar, shape: MatmulShape, rows: usize) -> usize {
    // Few GPUs compute with 64 bits nearly as fast.
    let cost = (scalar.bytes() / 4).pow(2);
    let factors = [shape.batch as u64, rows as u64, shape.columns as u64, cost];
    let layer = factors.into_iter().fold(1, u64::saturating_mul);
    (MULTIPLY_ADDS / layer.max(1)).clamp(SHALLOW, DEPTH as u64) as usize / 16 * 16
}

/// Products of numbers that are not worth two dispatches that pack them.
const LITTLE: usize = 1 << 17;

/// Records `C = op(A) op(B)` of dense row-major matrices; gives C.
///
/// `a` is `batch x rows x depth`, or `batch x depth x rows` where it is transposed; `b` likewise.
pub(crate) fn matmul(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    b: Slot,
    shape: MatmulShape,
    options: &MatmulOptions,
) -> Result<Slot> {
    let MatmulShape { batch, rows, columns, depth } = shape;
    let elements = volume(&[batch, rows, columns], "matmul")?;
    volume(&[batch, rows, depth], "matmul")?;
    volume(&[batch, depth, columns], "matmul")?;
    let slot = recorder.recording.scratch(elements as u64 * scalar.bytes());
    if elements == 0 {
        return Ok(slot);
    }
    if depth == 0 {
        recorder.recording.clear(slot);
        return Ok(slot);
    }
    let operand = |slot, rows, columns, transpose: Transpose| {
        let dense = |rows, columns| Strided::dense(slot, MatrixShape { batch, rows, columns });
        let strided =
            if transpose.exchanges() { dense(columns, rows).transposed() } else { dense(rows, columns) };
        Strided { conjugate: transpose.conjugates(), ..strided }
    };
    let a = operand(a, rows, depth, options.transpose_a);
    let b = operand(b, depth, columns, options.transpose_b);
    let c = Strided::dense(slot, MatrixShape { batch, rows, columns });
    let little = batch.saturating_mul(rows).saturating_mul(columns).saturating_mul(depth) <= LITTLE;
    if (rows <= 16 && columns <= 16) || rows.min(columns) <= 4 || little {
        small(recorder, scalar, a, b, slot, shape)?;
    } else {
        let a = pack(recorder, scalar, a.transposed(), MatrixShape { batch, rows: depth, columns: rows })?;
        let b = rows_of_quads(recorder, scalar, b, MatrixShape { batch, rows: depth, columns })?;
        let update = Update { alpha: 1.0, beta: 0.0, conjugate_a: false, upper: false };
        multiply(recorder, scalar, a, b, c, shape, update)?;
    }
    Ok(slot)
}

/// Matrices of that shape as rows of quads: as they lie, where rows of real numbers begin every four of them, else packed.
fn rows_of_quads(
    recorder: &mut Recorder,
    scalar: Scalar,
    matrix: Strided,
    shape: MatrixShape,
) -> Result<Packed> {
    let strides = [matrix.start, matrix.row, matrix.batch];
    let lie = matrix.column == 1 && strides.iter().all(|stride| stride % 4 == 0 && *stride >= 0);
    if scalar != Scalar::F32 || !lie || !shape.columns.is_multiple_of(4) {
        return pack(recorder, scalar, matrix, shape);
    }
    let [start, row, batch] = strides.map(|stride| stride as usize / 4);
    Ok(Packed { slot: matrix.slot, start, row, batch })
}

/// Records the packing of matrices of that shape.
pub(crate) fn pack(
    recorder: &mut Recorder,
    scalar: Scalar,
    matrix: Strided,
    shape: MatrixShape,
) -> Result<Packed> {
    let MatrixShape { batch, rows: depth, columns } = shape;
    let quads = columns.div_ceil(4);
    let size = volume(&[batch, depth, quads, 4], "matmul")?;
    let slot = recorder.recording.scratch(size as u64 * scalar.bytes());
    // Neighbouring invocations take neighbouring elements of the matrix, eight quads each.
    let by_rows = matrix.row.abs() < matrix.column.abs();
    let (fast, slow) = if by_rows { (depth, quads) } else { (quads, depth) };
    let launch = Launch {
        scalar,
        overrides: &[],
        buffers: &[matrix.slot, slot],
        grid: [fast.div_ceil(64) as u32, slow.div_ceil(8).min(MAX_GRID as usize) as u32, batch_grid(batch)],
        work: Work { flops: 0.0, bytes: (2 * size as u64 * scalar.bytes()) as f64 },
    };
    let parameters = PackParameters {
        depth: depth as u32,
        columns: columns as u32,
        batch: batch as u32,
        quads: quads as u32,
        start: matrix.start as i32,
        row: matrix.row as i32,
        column: matrix.column as i32,
        item: matrix.batch as i32,
        conjugate: u32::from(matrix.conjugate),
        by_rows: u32::from(by_rows),
    };
    MATMUL_PACK.record(&mut recorder.recording, launch, &parameters)?;
    Ok(Packed { slot, start: 0, row: quads, batch: depth * quads })
}

/// Records `C = beta C + alpha A B`, where `a` is A^T packed and `b` is B packed.
pub(crate) fn multiply(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Packed,
    b: Packed,
    c: Strided,
    shape: MatmulShape,
    update: Update,
) -> Result<()> {
    let software = recorder.tuning.software;
    // A workgroup's piece of C; the grid's second dimension bounds the rows of one dispatch.
    let (tile_rows, tile_columns) = if software { (32, 64) } else { (64, 64) };
    let rows_at_once = MAX_GRID as usize * tile_rows;
    for first_row in (0..shape.rows).step_by(rows_at_once) {
        let rows = rows_at_once.min(shape.rows - first_row);
        let deepest = depth_at_once(scalar, shape, rows);
        for first in (0..shape.depth).step_by(deepest) {
            let depth = deepest.min(shape.depth - first);
            let c = c.from(first_row, 0);
            let share = if update.upper { 0.5 } else { 1.0 };
            let multiply_adds =
                shape.batch as f64 * rows as f64 * shape.columns as f64 * depth as f64 * share;
            let moved = shape.batch * (rows * depth + shape.columns * depth + 2 * rows * shape.columns);
            let launch = Launch {
                scalar,
                overrides: &[],
                buffers: &[a.slot, b.slot, c.slot],
                grid: [
                    shape.columns.div_ceil(tile_columns) as u32,
                    rows.div_ceil(tile_rows) as u32,
                    batch_grid(shape.batch),
                ],
                work: Work {
                    flops: multiply_adds * scalar.multiply_add_flops(),
                    bytes: moved as f64 * scalar.bytes() as f64,
                },
            };
            let parameters = ProductParameters {
                rows: rows as u32,
                columns: shape.columns as u32,
                depth: depth as u32,
                batch: shape.batch as u32,
                a_start: (a.start + first * a.row + first_row / 4) as u32,
                a_row: a.row as u32,
                a_batch: a.batch as u32,
                b_start: (b.start + first * b.row) as u32,
                b_row: b.row as u32,
                b_batch: b.batch as u32,
                c_start: c.start as i32,
                c_row: c.row as i32,
                c_column: c.column as i32,
                c_batch: c.batch as i32,
                alpha: update.alpha,
                beta: if first == 0 { update.beta } else { 1.0 },
                a_sign: if update.conjugate_a { -1.0 } else { 1.0 },
                upper: u32::from(update.upper),
            };
            let kernel = if software { &MATMUL_DIRECT } else { &MATMUL_TILED };
            kernel.record(&mut recorder.recording, launch, &parameters)?;
        }
    }
    Ok(())
}

/// Records `C = A B` for small or narrow matrices; C is dense.
fn small(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Strided,
    b: Strided,
    c: Slot,
    shape: MatmulShape,
) -> Result<()> {
    let MatmulShape { batch, rows, columns, depth } = shape;
    let elements = batch * rows * columns;
    for first in (0..depth).step_by(DEPTH) {
        let part = DEPTH.min(depth - first);
        let (a, b) = (a.from(0, first), b.from(first, 0));
        let launch = Launch {
            scalar,
            overrides: &[],
            buffers: &[a.slot, b.slot, c],
            grid: linear_grid(elements.div_ceil(64)),
            work: Work {
                flops: (elements * part) as f64 * scalar.multiply_add_flops(),
                bytes: (elements * part * 2) as f64 * scalar.bytes() as f64,
            },
        };
        let parameters = SmallParameters {
            rows: rows as u32,
            columns: columns as u32,
            depth: part as u32,
            batch: batch as u32,
            a_start: a.start as u32,
            a_row: a.row as u32,
            a_column: a.column as u32,
            a_batch: a.batch as u32,
            b_start: b.start as u32,
            b_row: b.row as u32,
            b_column: b.column as u32,
            b_batch: b.batch as u32,
            conjugate_a: u32::from(a.conjugate),
            conjugate_b: u32::from(b.conjugate),
            accumulate: u32::from(first > 0),
        };
        MATMUL_SMALL.record(&mut recorder.recording, launch, &parameters)?;
    }
    Ok(())
}
