//! The singular value decomposition of matrices with few columns or few rows, as a recording.
//!
//! With `A = Q R`, rotations make the columns of R^H orthogonal: R^H X = Y diag(s), so that `A = (Q X) diag(s) Y^H`. R^H is nearer to
//! orthogonal columns than A, and has no more rows than columns, whatever A has. Wide matrices go as their adjoints.
//! Source: Drmac and Veselic, SIAM J. Matrix Anal. Appl. 29, 2008 (LAPACK's gejsv, without its pivoting).

use super::SvdVectors;
use super::kernels::{LeftParameters, PrepareParameters, SVD_LEFT, SVD_PREPARE, SVD_SMALL, SmallParameters};
use super::maximum::{Maximum, maximum};
use super::problem::{RecordedSvd, SvdWanted};
use crate::Result;
use crate::device::{MAX_GRID, Slot, Work};
use crate::kernel::{Launch, Overrides, Scalar};
use crate::linalg::matmul::MatmulOptions;
use crate::linalg::matmul::record::{MatmulShape, matmul};
use crate::linalg::polar::newton::newton_for_few_rows;
use crate::linalg::qr::matrix::{Part, copy};
use crate::linalg::qr::record::{ApplyQOptions, RecordedQr, apply_q, qr, thin_q};
use crate::linalg::record::fill_failed;
use crate::linalg::recorder::{NAN, Recorder, batch_grid, linear_grid, volume};
use crate::linalg::strided::Strided;
use crate::tensor::MatrixShape;

/// Invocations of `svd_prepare`.
const THREADS: usize = 64;

/// The override ORDER for matrices with `k` columns or rows.
pub(super) fn small_variant(scalar: Scalar, k: usize) -> Option<Overrides> {
    match (scalar, k) {
        (_, ..=8) => Some(&[8]),
        (_, ..=16) => Some(&[16]),
        (_, ..=32) => Some(&[32]),
        (Scalar::F32, ..=64) => Some(&[64]),
        _ => None,
    }
}

/// Whether left singular vectors of so many rows fit into a workgroup.
fn few_rows(scalar: Scalar, rows: usize) -> bool {
    rows <= if scalar == Scalar::C128 { 16 } else { 32 }
}

/// Records the decomposition of matrices with at most as many columns or rows as `variant` says.
pub(super) fn small(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    wanted: SvdWanted,
    variant: Overrides,
) -> Result<RecordedSvd> {
    let MatrixShape { batch, rows, columns } = shape;
    let wide = columns > rows;
    let tall = MatrixShape { batch, rows: rows.max(columns), columns: rows.min(columns) };
    let (scaled, up) = prepare(recorder, scalar, a, tall, wide)?;
    let factored = qr(recorder, scalar, scaled, tall)?;
    let Rotated { values, left, right, info } =
        rotate(recorder, scalar, (factored.factors, tall), up, wanted, wide, variant)?;
    if wanted.vectors == SvdVectors::None {
        return Ok(RecordedSvd { u: left, s: values, vh: right, info });
    }
    let count = if wanted.vectors == SvdVectors::Full { tall.rows } else { tall.columns };
    let vectors = Vectors { factored, tall, x: left, count, wide };
    let outer = match few_rows(scalar, tall.rows) {
        true => vectors.of_few_rows(recorder, scalar, info)?,
        false => vectors.of_many_rows(recorder, scalar, info)?,
    };
    let (u, vh) = if wide { (right, outer) } else { (outer, right) };
    Ok(RecordedSvd { u, s: values, vh, info })
}

/// Records the matrices, or their adjoints where `wide`, of shape `tall` and scaled by powers of two; gives them, and what
/// singular values are to be multiplied with.
pub(super) fn prepare(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    tall: MatrixShape,
    wide: bool,
) -> Result<(Slot, Slot)> {
    let MatrixShape { batch, rows, columns } = tall;
    let Maximum { slot: maximum, blocks } = maximum(recorder, scalar, a, batch, rows * columns)?;
    let bytes = recorder.recording.bytes(a);
    let scaled = recorder.recording.scratch(bytes);
    let up = recorder.recording.scratch(batch as u64 * scalar.real_bytes());
    let height = THREADS / columns.min(THREADS);
    let grid = [
        columns.div_ceil(THREADS) as u32,
        rows.div_ceil(height).min(MAX_GRID as usize) as u32,
        batch_grid(batch),
    ];
    let parameters = PrepareParameters {
        rows: rows as u32,
        columns: columns as u32,
        batch: batch as u32,
        blocks: blocks as u32,
        adjoint: u32::from(wide),
        nan: NAN,
    };
    let launch = Launch {
        scalar,
        overrides: &[],
        buffers: &[a, maximum, scaled, up],
        grid,
        work: Work { flops: 0.0, bytes: 2.0 * bytes as f64 },
    };
    SVD_PREPARE.record(&mut recorder.recording, launch, &parameters)?;
    Ok((scaled, up))
}

/// The decomposition of R, `X diag(s) Y^H`.
pub(super) struct Rotated {
    pub(super) values: Slot,
    /// X.
    pub(super) left: Slot,
    /// Y^H, or Y of wide matrices.
    pub(super) right: Slot,
    pub(super) info: Slot,
}

/// Records the decomposition of R, the upper triangle of factors of shape `tall`.
fn rotate(
    recorder: &mut Recorder,
    scalar: Scalar,
    (factors, tall): (Slot, MatrixShape),
    up: Slot,
    wanted: SvdWanted,
    wide: bool,
    variant: Overrides,
) -> Result<Rotated> {
    let MatrixShape { batch, rows, columns: n } = tall;
    let vectors = wanted.vectors != SvdVectors::None;
    let square = volume(&[batch, n, if vectors { n } else { 0 }], "svd")? as u64 * scalar.bytes();
    let rotated = Rotated {
        values: recorder.recording.scratch((batch * n) as u64 * scalar.real_bytes()),
        left: recorder.recording.scratch(square),
        right: recorder.recording.scratch(square),
        info: recorder.recording.scratch(batch as u64 * 4),
    };
    let order = variant[0] as usize;
    let launch = Launch {
        scalar,
        overrides: variant,
        buffers: &[factors, up, rotated.values, rotated.left, rotated.right, rotated.info],
        grid: linear_grid(batch.div_ceil(matrices_of_workgroup(order))),
        work: Work {
            flops: batch as f64 * sweep_flops(scalar, order) * 8.0,
            bytes: 3.0 * (batch * n * n) as f64 * scalar.bytes() as f64,
        },
    };
    let parameters = SmallParameters {
        order: n as u32,
        batch: batch as u32,
        item: (rows * n) as u32,
        vectors: u32::from(vectors),
        adjoint: u32::from(!wide),
        sweeps: wanted.sweeps as u32,
        nan: NAN,
    };
    SVD_SMALL.record(&mut recorder.recording, launch, &parameters)?;
    Ok(rotated)
}

/// Matrices that one workgroup has side by side.
fn matrices_of_workgroup(order: usize) -> usize {
    match order {
        8 => 8,
        16 => 4,
        _ => 1,
    }
}

/// Flops of a sweep: `n^2 / 2` pairs of columns, of each three sums of n terms, and a rotation of 2 n elements of each.
fn sweep_flops(scalar: Scalar, n: usize) -> f64 {
    (n as f64).powi(3) * 7.5 * scalar.multiply_add_flops()
}

/// The singular vectors of the long side, `Q diag(X, I)`.
pub(super) struct Vectors {
    pub(super) factored: RecordedQr,
    pub(super) tall: MatrixShape,
    pub(super) x: Slot,
    /// How many are wanted: all columns of X, or as many as there are rows.
    pub(super) count: usize,
    /// Whether they are wanted as conjugated rows.
    pub(super) wide: bool,
}

impl Vectors {
    /// Records them for few rows, NaN where an item failed.
    fn of_few_rows(&self, recorder: &mut Recorder, scalar: Scalar, info: Slot) -> Result<Slot> {
        let Vectors { factored, tall, x, count, wide } = *self;
        let MatrixShape { batch, rows, columns } = tall;
        let q = thin_q(recorder, scalar, (factored.factors, tall), factored.taus, columns, count)?;
        let elements = (batch * rows * count) as u64;
        let u = recorder.recording.scratch(elements * scalar.bytes());
        let overrides: Overrides = match rows {
            ..=8 => &[8],
            9..=16 => &[16],
            _ => &[32],
        };
        let launch = Launch {
            scalar,
            overrides,
            buffers: &[q, x, info, u],
            grid: linear_grid(batch.div_ceil(if rows <= 8 { 4 } else { 1 })),
            work: Work {
                flops: (3 * elements * rows as u64) as f64 * scalar.multiply_add_flops(),
                bytes: (3 * elements * scalar.bytes()) as f64,
            },
        };
        let parameters = LeftParameters {
            rows: rows as u32,
            count: count as u32,
            order: columns as u32,
            batch: batch as u32,
            adjoint: u32::from(wide),
            nan: NAN,
        };
        SVD_LEFT.record(&mut recorder.recording, launch, &parameters)?;
        Ok(u)
    }

    /// Records them for any number of rows, NaN where an item failed.
    pub(super) fn of_many_rows(&self, recorder: &mut Recorder, scalar: Scalar, info: Slot) -> Result<Slot> {
        let Vectors { tall, count, wide, .. } = *self;
        let shape = MatrixShape { columns: count, ..tall };
        let u = match count == tall.columns {
            true => self.reduced(recorder, scalar)?,
            false => self.full(recorder, scalar)?,
        };
        newton_for_few_rows(recorder, scalar, u, shape)?;
        let u = fill_failed(recorder, scalar, u, info, shape)?;
        if !wide {
            return Ok(u);
        }
        let adjoint = recorder.recording.scratch(recorder.recording.bytes(u));
        let source = Strided { conjugate: true, ..Strided::dense(u, shape).transposed() };
        let target = MatrixShape { rows: count, columns: shape.rows, ..shape };
        copy(recorder, scalar, (source, target), (Strided::dense(adjoint, target), target), Part::All)?;
        Ok(adjoint)
    }

    /// Records `Q X`.
    fn reduced(&self, recorder: &mut Recorder, scalar: Scalar) -> Result<Slot> {
        let Vectors { factored: RecordedQr { factors, taus }, tall, x, .. } = *self;
        let MatrixShape { batch, rows, columns } = tall;
        let q = thin_q(recorder, scalar, (factors, tall), taus, columns, columns)?;
        let shape = MatmulShape { batch, rows, columns, depth: columns };
        matmul(recorder, scalar, q, x, shape, &MatmulOptions::default())
    }

    /// Records `Q diag(X, I)`, square.
    fn full(&self, recorder: &mut Recorder, scalar: Scalar) -> Result<Slot> {
        let Vectors { factored: RecordedQr { factors, taus }, tall, x, .. } = *self;
        let MatrixShape { batch, rows, columns } = tall;
        let inner = MatrixShape { batch, rows: columns, columns };
        let whole = MatrixShape { batch, rows, columns: rows };
        let bytes = volume(&[batch, rows, rows], "svd")? as u64 * scalar.bytes();
        let bordered = recorder.recording.scratch(bytes);
        let target = (Strided::dense(bordered, whole), whole);
        copy(recorder, scalar, (Strided::dense(x, inner), inner), target, Part::Bordered)?;
        apply_q(recorder, scalar, factors, tall, taus, bordered, whole, &ApplyQOptions::default())
    }
}
