//! Hermitian matrices brought to tridiagonal form, `A = Q T Q^H`, as a recording.
//!
//! Blocked Householder reduction with two dispatches a column: one makes a reflector and its product with the whole matrix that
//! remains, the other finishes the reflector's w and makes the next column. What remains is updated by one product per panel.
//! On a CPU the last rows take one dispatch.
//! Source: LAPACK's sytrd and hetrd, lower, with latrd.

use super::kernels::{
    ColumnParameters, EIGH_COLUMN_MAXIMUM, EIGH_PREPARE, EIGH_SCALE, ProductParameters, RestParameters,
    ScaleParameters, TRIDIAGONAL_COLUMN, TRIDIAGONAL_PRODUCT, TRIDIAGONAL_REST, TriangleParameters,
};
use super::problem::Tridiagonal;
use crate::Result;
use crate::device::{Slot, Work};
use crate::kernel::{Launch, Overrides, Scalar};
use crate::linalg::matmul::record::{MatmulShape, Packed, Update, multiply};
use crate::linalg::recorder::{NAN, Recorder, batch_grid, linear_grid, volume};
use crate::linalg::strided::Strided;
use crate::tensor::MatrixShape;

/// Reflectors in a panel; BLOCK of `shared/reduction.wgsl`.
const BLOCK: usize = 32;

/// Rows that a CPU reduces in one dispatch; ORDER of `tridiagonal_rest`.
const REST: usize = 64;

/// Elements of a product that a workgroup owns.
const COLUMNS: usize = 64;

/// Rows over which a maximum is taken; BLOCK of `eigh_column_maximum`.
const MAXIMUM_ROWS: usize = 256;

/// A reduction: the tridiagonal matrix, and Q as reflectors.
#[derive(Clone, Copy, Debug)]
pub(in crate::linalg) struct Reduced {
    pub(in crate::linalg) tridiagonal: Tridiagonal,
    /// `batch x n x n`, reflectors below the diagonal; the first one is trivial, as Q leaves the first row alone.
    pub(in crate::linalg) reflectors: Slot,
    /// `batch x n`.
    pub(in crate::linalg) taus: Slot,
}

/// What the steps of a reduction work on.
#[derive(Clone, Copy)]
struct Buffers {
    full: Slot,
    panel: Slot,
    rows: Slot,
    x: Slot,
    products: Slot,
    reals: Slot,
    state: Slot,
    diagonal: Slot,
    reflectors: Slot,
    taus: Slot,
}

/// Records the reduction of dense Hermitian matrices, of which the named triangle is read.
pub(in crate::linalg) fn tridiagonalise(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    lower: bool,
) -> Result<Reduced> {
    let MatrixShape { batch, rows: n, .. } = shape;
    let (full, before) = prepare(recorder, scalar, a, shape, lower)?;
    let chunks = n.div_ceil(COLUMNS);
    let panel = volume(&[batch, 3 * BLOCK, n.div_ceil(4), 4], "eigh")?;
    let scratch =
        |recorder: &mut Recorder, scalars: usize| recorder.recording.scratch(scalars as u64 * scalar.bytes());
    let buffers = Buffers {
        full,
        panel: scratch(recorder, panel),
        rows: scratch(recorder, volume(&[batch, n, 2 * BLOCK], "eigh")?),
        x: scratch(recorder, batch * 2 * n),
        products: scratch(recorder, batch * (n + 2 * BLOCK)),
        reals: recorder.recording.scratch((batch * (n + chunks)) as u64 * scalar.real_bytes()),
        state: scratch(recorder, batch * 4),
        diagonal: recorder.recording.scratch((batch * n) as u64 * scalar.real_bytes()),
        reflectors: scratch(recorder, batch * n * n),
        taus: scratch(recorder, batch * n),
    };
    recorder.recording.clear(buffers.reflectors);
    recorder.recording.clear(buffers.taus);
    recorder.recording.clear(buffers.state);
    // Rows that are left to a last dispatch; of a single one `column` takes what there is.
    let last = if recorder.tuning.software && n > 1 { REST } else { 0 };
    let mut first = 0;
    if n > last {
        column(recorder, scalar, buffers, shape, (0, 0))?;
    }
    for j in 0..n - 1 {
        if j == first && n - first <= last {
            rest(recorder, scalar, buffers, shape, first)?;
            break;
        }
        product(recorder, scalar, buffers, shape, j)?;
        let count = j + 1 - first;
        column(recorder, scalar, buffers, shape, (j + 1, count))?;
        if count == BLOCK {
            first = j + 1;
            update(recorder, scalar, buffers, shape, first)?;
        }
    }
    let Buffers { diagonal, reals, reflectors, taus, .. } = buffers;
    let tridiagonal = Tridiagonal { batch, order: n, diagonal, beside: reals, beside_row: n, before };
    Ok(Reduced { tridiagonal, reflectors, taus })
}

/// Records the reduction from row and column `first` on, where few rows remain and the last panel is finished.
fn rest(
    recorder: &mut Recorder,
    scalar: Scalar,
    buffers: Buffers,
    shape: MatrixShape,
    first: usize,
) -> Result<()> {
    let MatrixShape { batch, rows: n, .. } = shape;
    let Buffers { full, reals, state, diagonal, reflectors, taus, .. } = buffers;
    let elements = (batch * (n - first) * (n - first)) as f64;
    let launch = Launch {
        scalar,
        overrides: &[],
        buffers: &[full, reals, state, reflectors, taus, diagonal],
        grid: [1, 1, batch_grid(batch)],
        work: Work {
            flops: elements * 3.0 * REST as f64 * scalar.multiply_add_flops(),
            bytes: elements * 2.0 * scalar.bytes() as f64,
        },
    };
    let parameters = RestParameters { order: n as u32, batch: batch as u32, first: first as u32 };
    TRIDIAGONAL_REST.record(&mut recorder.recording, launch, &parameters)
}

/// Records both triangles of the matrices, scaled; gives them, and what they are to be multiplied with afterwards.
fn prepare(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    lower: bool,
) -> Result<(Slot, Slot)> {
    let MatrixShape { batch, rows: n, .. } = shape;
    let bytes = recorder.recording.bytes(a);
    let blocks = n.div_ceil(MAXIMUM_ROWS);
    let maximum = recorder.recording.scratch((batch * blocks * n) as u64 * 4);
    let down = recorder.recording.scratch(batch as u64 * scalar.real_bytes());
    let up = recorder.recording.scratch(batch as u64 * scalar.real_bytes());
    let full = recorder.recording.scratch(bytes);
    let launch = |buffers, grid, bytes: f64| Launch {
        scalar,
        overrides: &[],
        buffers,
        grid,
        work: Work { flops: 0.0, bytes },
    };
    let triangle = TriangleParameters { order: n as u32, batch: batch as u32, lower: u32::from(lower) };
    let buffers = [a, maximum];
    let grid = [n.div_ceil(64) as u32, blocks as u32, batch_grid(batch)];
    EIGH_COLUMN_MAXIMUM.record(
        &mut recorder.recording,
        launch(&buffers, grid, bytes as f64 / 2.0),
        &triangle,
    )?;
    let buffers = [maximum, down, up];
    let scale = ScaleParameters { count: (blocks * n) as u32, batch: batch as u32, nan: NAN };
    EIGH_SCALE.record(
        &mut recorder.recording,
        launch(&buffers, linear_grid(batch), (batch * blocks * n * 4) as f64),
        &scale,
    )?;
    let buffers = [a, down, full];
    let grid = [n.div_ceil(64) as u32, n.div_ceil(16) as u32, batch_grid(batch)];
    EIGH_PREPARE.record(&mut recorder.recording, launch(&buffers, grid, 2.0 * bytes as f64), &triangle)?;
    Ok((full, up))
}

/// Records the finish of reflector `count - 1` of the panel, and column `j`.
fn column(
    recorder: &mut Recorder,
    scalar: Scalar,
    buffers: Buffers,
    shape: MatrixShape,
    (j, count): (usize, usize),
) -> Result<()> {
    let MatrixShape { batch, rows: n, .. } = shape;
    let Buffers { full, panel, rows, x, products, reals, state, diagonal, .. } = buffers;
    let terms = (batch * (n - j) * (count + 1)) as f64;
    let launch = Launch {
        scalar,
        overrides: &[],
        buffers: &[full, products, reals, state, panel, rows, x, diagonal],
        grid: [(n - j).div_ceil(64) as u32, 1, batch_grid(batch)],
        work: Work {
            flops: terms * 4.0 * scalar.multiply_add_flops(),
            bytes: terms * 4.0 * scalar.bytes() as f64,
        },
    };
    let parameters = ColumnParameters {
        order: n as u32,
        batch: batch as u32,
        column: j as u32,
        count: count as u32,
        chunks: (n - j).div_ceil(COLUMNS) as u32,
        chunks_of_item: n.div_ceil(COLUMNS) as u32,
        half: (j as u32 + 1) % 2,
        packed_quads: n.div_ceil(4) as u32,
    };
    TRIDIAGONAL_COLUMN.record(&mut recorder.recording, launch, &parameters)
}

/// Records the reflector of column `j`, and its product with the matrix.
fn product(
    recorder: &mut Recorder,
    scalar: Scalar,
    buffers: Buffers,
    shape: MatrixShape,
    j: usize,
) -> Result<()> {
    let MatrixShape { batch, rows: n, .. } = shape;
    let Buffers { full, rows, x, products, reals, state, reflectors, taus, .. } = buffers;
    // Sums of four columns each: more of the widest numbers do not fit into workgroup memory.
    let threads: Overrides = match scalar {
        _ if recorder.tuning.software => &[64],
        Scalar::C128 => &[128],
        _ => &[256],
    };
    let below = n - j - 1;
    let terms = (batch * below * (below + 2 * BLOCK)) as f64;
    let launch = Launch {
        scalar,
        overrides: threads,
        buffers: &[full, rows, x, products, reals, state, reflectors, taus],
        grid: [below.div_ceil(COLUMNS) as u32 + 1, 1, batch_grid(batch)],
        work: Work { flops: terms * scalar.multiply_add_flops(), bytes: terms * scalar.bytes() as f64 },
    };
    let parameters = ProductParameters {
        order: n as u32,
        batch: batch as u32,
        column: j as u32,
        half: j as u32 % 2,
        chunks_of_item: n.div_ceil(COLUMNS) as u32,
        nothing: 0,
    };
    TRIDIAGONAL_PRODUCT.record(&mut recorder.recording, launch, &parameters)
}

/// Records `A = A - V W^H - W V^H` from row and column `first` on: one product of (V, W) and (W, V).
fn update(
    recorder: &mut Recorder,
    scalar: Scalar,
    buffers: Buffers,
    shape: MatrixShape,
    first: usize,
) -> Result<()> {
    let MatrixShape { batch, rows: n, .. } = shape;
    let quads = n.div_ceil(4);
    let part = |reflector: usize| Packed {
        slot: buffers.panel,
        start: reflector * quads + first / 4,
        row: quads,
        batch: 3 * BLOCK * quads,
    };
    let c = Strided::dense(buffers.full, shape).from(first, first);
    let product = MatmulShape { batch, rows: n - first, columns: n - first, depth: 2 * BLOCK };
    let update = Update { alpha: -1.0, beta: 1.0, conjugate_a: true, upper: false };
    multiply(recorder, scalar, part(0), part(BLOCK), c, product, update)
}
