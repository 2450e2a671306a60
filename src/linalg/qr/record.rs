//! The Householder QR factorisation, and the products with Q, as recordings.
//!
//! Panels of 32 columns are factored by one workgroup per item without a readback; what is to their right is updated by
//! two products and a small substitution. Source: LAPACK's geqrf, orgqr and ormqr.

use super::block::{Block, BlockShape, Taus};
use super::kernels::{QR_SMALL, QR_SMALL_Q, SmallParameters, SmallQParameters};
use super::matrix::{Padded, Part, copy};
use super::panel::panel;
use crate::Result;
use crate::device::{Slot, Work};
use crate::kernel::{Launch, Overrides, Scalar};
use crate::linalg::options::{Side, Transpose};
use crate::linalg::recorder::{Recorder, linear_grid, volume};
use crate::linalg::strided::Strided;
use crate::tensor::MatrixShape;

/// The slots of a recorded factorisation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RecordedQr {
    /// `batch x m x n`: R on and above the diagonal, and below it V, whose diagonal is 1.
    pub(crate) factors: Slot,
    /// `batch x k`, of the scalar type.
    pub(crate) taus: Slot,
}

/// How [`apply_q`](super::apply_q) applies Q.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ApplyQOptions {
    /// `op(Q) C`, or `C op(Q)`.
    pub side: Side,
    /// Q itself or its adjoint. The transpose alone is the adjoint of real matrices, and refused for complex ones.
    pub transpose: Transpose,
}

/// Columns of a panel, of which the tree's kernels hold a square in workgroup memory.
fn panel_width(scalar: Scalar) -> usize {
    match scalar {
        Scalar::F32 | Scalar::C64 | Scalar::F64 => 32,
        Scalar::C128 => 16,
    }
}

/// Records the factorisation of dense matrices `A = Q R`, `Q = H_1 .. H_k`, `H_i = I - tau_i v_i v_i^H`.
pub(crate) fn qr(recorder: &mut Recorder, scalar: Scalar, a: Slot, shape: MatrixShape) -> Result<RecordedQr> {
    factor(recorder, scalar, a, shape, shape.rows)
}

/// As [`qr`], of matrices `(X; T)` with `square` rows in X and T upper triangular: reflectors end with the diagonal of T.
pub(in crate::linalg) fn qr_on_triangle(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    square: usize,
) -> Result<RecordedQr> {
    factor(recorder, scalar, a, shape, square)
}

/// Records the factorisation; reflectors i and those before have zeros from row `filled + i + 1` on.
fn factor(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    filled: usize,
) -> Result<RecordedQr> {
    let MatrixShape { batch, rows, columns } = shape;
    let reflectors = rows.min(columns);
    let elements = volume(&[batch, rows, columns], "qr")?;
    let taus = recorder.recording.scratch((batch * reflectors) as u64 * scalar.bytes());
    if elements == 0 {
        return Ok(RecordedQr { factors: recorder.recording.scratch(0), taus });
    }
    if let Some(variant) = small_variant(scalar, rows.max(columns)) {
        return small(recorder, scalar, a, shape, variant, taus);
    }
    let work = Padded::of(recorder, scalar, Strided::dense(a, shape), shape)?;
    for first in (0..reflectors).step_by(panel_width(scalar)) {
        let width = panel_width(scalar).min(reflectors - first);
        let end = rows.min(filled + first + width);
        let shape = BlockShape { batch, first, rows: end - first, reflectors: width };
        let taus = Taus { slot: taus, start: first, item: reflectors };
        let block = panel(recorder, scalar, work, shape, taus)?;
        block.apply(recorder, scalar, work, first + width, true)?;
    }
    Ok(RecordedQr { factors: work.dense(recorder, scalar)?, taus })
}

/// The override ORDER for matrices that fit the workgroup memory, several of them.
fn small_variant(scalar: Scalar, extent: usize) -> Option<Overrides> {
    match (scalar, extent) {
        (_, ..=4) => Some(&[4]),
        (_, ..=8) => Some(&[8]),
        (Scalar::F32 | Scalar::C64 | Scalar::F64, ..=16) => Some(&[16]),
        (Scalar::F32, ..=32) => Some(&[32]),
        _ => None,
    }
}

fn small(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    variant: Overrides,
    taus: Slot,
) -> Result<RecordedQr> {
    let MatrixShape { batch, rows, columns } = shape;
    let bytes = recorder.recording.bytes(a);
    let factors = recorder.recording.scratch(bytes);
    let multiply_adds = (batch * rows * columns * rows.min(columns)) as f64;
    let launch = Launch {
        scalar,
        overrides: variant,
        buffers: &[a, factors, taus],
        grid: linear_grid(batch.div_ceil(64 / variant[0] as usize)),
        work: Work { flops: multiply_adds * scalar.multiply_add_flops(), bytes: 2.0 * bytes as f64 },
    };
    let parameters = SmallParameters { rows: rows as u32, columns: columns as u32, batch: batch as u32 };
    QR_SMALL.record(&mut recorder.recording, launch, &parameters)?;
    Ok(RecordedQr { factors, taus })
}

/// Records the first columns of Q, of the shape of `v`, from `reflectors` reflectors below the diagonal of `v`.
pub(crate) fn householder_product(
    recorder: &mut Recorder,
    scalar: Scalar,
    v: Slot,
    taus: Slot,
    shape: MatrixShape,
    reflectors: usize,
) -> Result<Slot> {
    thin_q(recorder, scalar, (v, shape), taus, reflectors, shape.columns)
}

/// Records the first columns of Q from the factors of [`qr_on_triangle`].
pub(in crate::linalg) fn thin_q_on_triangle(
    recorder: &mut Recorder,
    scalar: Scalar,
    (v, shape): (Slot, MatrixShape),
    taus: Slot,
    square: usize,
) -> Result<Slot> {
    form_q(recorder, scalar, (v, shape), taus, (shape.columns, square), shape.columns)
}

/// Records the first `columns` columns of Q from reflectors below the diagonal of dense matrices.
pub(in crate::linalg) fn thin_q(
    recorder: &mut Recorder,
    scalar: Scalar,
    (v, v_shape): (Slot, MatrixShape),
    taus: Slot,
    reflectors: usize,
    columns: usize,
) -> Result<Slot> {
    form_q(recorder, scalar, (v, v_shape), taus, (reflectors, v_shape.rows), columns)
}

/// As [`thin_q`], where reflector i has zeros from row `filled + i + 1` on.
fn form_q(
    recorder: &mut Recorder,
    scalar: Scalar,
    (v, v_shape): (Slot, MatrixShape),
    taus: Slot,
    (reflectors, filled): (usize, usize),
    columns: usize,
) -> Result<Slot> {
    let shape = MatrixShape { columns, ..v_shape };
    if volume(&[shape.batch, shape.rows, columns], "householder_product")? == 0 {
        return Ok(recorder.recording.scratch(0));
    }
    if let Some(variant) = small_variant(scalar, shape.rows) {
        return small_q(recorder, scalar, (v, v_shape), taus, reflectors, (shape, variant));
    }
    let q = Padded::identity(recorder, scalar, shape, v)?;
    let v = Strided::dense(v, v_shape);
    for first in blocks(scalar, reflectors).rev() {
        let rows = shape.rows.min(filled + first + block_width(scalar));
        let reached = MatrixShape { rows, ..v_shape };
        let block = stored(recorder, scalar, v, reached, taus, (first, reflectors))?;
        // Columns further left are still those of the identity, and zero in these rows.
        block.apply(recorder, scalar, q, first, false)?;
    }
    q.dense(recorder, scalar)
}

fn small_q(
    recorder: &mut Recorder,
    scalar: Scalar,
    (v, v_shape): (Slot, MatrixShape),
    taus: Slot,
    reflectors: usize,
    (shape, variant): (MatrixShape, Overrides),
) -> Result<Slot> {
    let MatrixShape { batch, rows, columns } = shape;
    let bytes = (batch * rows * columns) as u64 * scalar.bytes();
    let q = recorder.recording.scratch(bytes);
    let multiply_adds = (2 * batch * rows * columns * reflectors) as f64;
    let launch = Launch {
        scalar,
        overrides: variant,
        buffers: &[v, taus, q],
        grid: linear_grid(batch.div_ceil(64 / variant[0] as usize)),
        work: Work { flops: multiply_adds * scalar.multiply_add_flops(), bytes: 2.0 * bytes as f64 },
    };
    let parameters = SmallQParameters {
        rows: rows as u32,
        columns: columns as u32,
        v_columns: v_shape.columns as u32,
        reflectors: reflectors as u32,
        batch: batch as u32,
    };
    QR_SMALL_Q.record(&mut recorder.recording, launch, &parameters)?;
    Ok(q)
}

/// Records `op(Q) C` or `C op(Q)`; gives it, of C's shape. `v` is `batch x q x k` with k reflectors below its diagonal.
#[expect(clippy::too_many_arguments, reason = "two matrices with their shapes, and the taus")]
pub(crate) fn apply_q(
    recorder: &mut Recorder,
    scalar: Scalar,
    v: Slot,
    v_shape: MatrixShape,
    taus: Slot,
    c: Slot,
    c_shape: MatrixShape,
    options: &ApplyQOptions,
) -> Result<Slot> {
    let reflectors = v_shape.rows.min(v_shape.columns);
    apply_reflectors(recorder, scalar, (v, v_shape), taus, reflectors, (c, c_shape), options)
}

/// As [`apply_q`], with the number of reflectors.
pub(super) fn apply_reflectors(
    recorder: &mut Recorder,
    scalar: Scalar,
    (v, v_shape): (Slot, MatrixShape),
    taus: Slot,
    reflectors: usize,
    (c, c_shape): (Slot, MatrixShape),
    options: &ApplyQOptions,
) -> Result<Slot> {
    let MatrixShape { batch, rows, columns } = c_shape;
    if volume(&[batch, rows, columns], "apply_q")? == 0 {
        return Ok(recorder.recording.scratch(0));
    }
    // On the right, Q stands as conj(Q)^H on the left of the transpose: (C Q)^T = Q^T C^T.
    let right = options.side == Side::Right;
    let adjoint = options.transpose.exchanges() != right;
    let dense = Strided::dense(c, c_shape);
    let work = match right {
        false => Padded::of(recorder, scalar, dense, c_shape)?,
        true => {
            let transposed = MatrixShape { batch, rows: columns, columns: rows };
            Padded::of(recorder, scalar, dense.transposed(), transposed)?
        }
    };
    let v = Strided { conjugate: right && scalar.is_complex(), ..Strided::dense(v, v_shape) };
    let order: Vec<usize> = match adjoint {
        true => blocks(scalar, reflectors).collect(),
        false => blocks(scalar, reflectors).rev().collect(),
    };
    for first in order {
        let block = stored(recorder, scalar, v, v_shape, taus, (first, reflectors))?;
        block.apply(recorder, scalar, work, 0, adjoint)?;
    }
    if !right {
        return work.dense(recorder, scalar);
    }
    let slot = recorder.recording.scratch((batch * rows * columns) as u64 * scalar.bytes());
    let source = (work.strided().transposed(), c_shape);
    copy(recorder, scalar, source, (Strided::dense(slot, c_shape), c_shape), Part::All)?;
    Ok(slot)
}

/// Records R, `rows x n`, from the factors.
pub(crate) fn extract_r(
    recorder: &mut Recorder,
    scalar: Scalar,
    factors: Slot,
    shape: MatrixShape,
    rows: usize,
) -> Result<Slot> {
    let target = MatrixShape { rows, ..shape };
    let size = volume(&[shape.batch, rows, shape.columns], "qr")?;
    let slot = recorder.recording.scratch(size as u64 * scalar.bytes());
    let source = (Strided::dense(factors, shape), shape);
    copy(recorder, scalar, source, (Strided::dense(slot, target), target), Part::Upper)?;
    Ok(slot)
}

/// The first reflectors of the blocks in which stored reflectors are applied.
fn blocks(scalar: Scalar, reflectors: usize) -> std::iter::StepBy<std::ops::Range<usize>> {
    (0..reflectors).step_by(block_width(scalar))
}

/// What the workgroup memory of `qr_weights` holds.
fn block_width(scalar: Scalar) -> usize {
    match scalar {
        Scalar::F32 => 64,
        Scalar::C64 | Scalar::F64 | Scalar::C128 => 32,
    }
}

fn stored(
    recorder: &mut Recorder,
    scalar: Scalar,
    v: Strided,
    v_shape: MatrixShape,
    taus: Slot,
    (first, reflectors): (usize, usize),
) -> Result<Block> {
    let width = block_width(scalar).min(reflectors - first);
    let shape = BlockShape { batch: v_shape.batch, first, rows: v_shape.rows - first, reflectors: width };
    let taus = Taus { slot: taus, start: first, item: reflectors };
    Block::stored(recorder, scalar, v.from(first, first), taus, shape)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::Recording;
    use crate::linalg::recorder::Tuning;

    fn recorded(scalar: Scalar, shape: MatrixShape, software: bool, q: bool) -> Recording {
        let MatrixShape { batch, rows, columns } = shape;
        let mut recorder = Recorder { recording: Recording::new(), tuning: Tuning { software } };
        let a = recorder.recording.input((batch * rows * columns) as u64 * scalar.bytes());
        let RecordedQr { factors, taus } = qr(&mut recorder, scalar, a, shape).unwrap();
        recorder.recording.output(factors);
        recorder.recording.output(taus);
        if q {
            let k = rows.min(columns);
            let q = thin_q(&mut recorder, scalar, (factors, shape), taus, k, k).unwrap();
            recorder.recording.output(q);
        }
        recorder.recording
    }

    /// A recording has no command that reads back, so counting dispatches is all there is to hold.
    #[test]
    fn a_4096_factorisation_takes_at_most_1500_dispatches_with_q() {
        let shape = MatrixShape { batch: 1, rows: 4096, columns: 4096 };
        for software in [false, true] {
            let recording = recorded(Scalar::F32, shape, software, true);
            assert!(recording.dispatches() <= 1500, "{} dispatches", recording.dispatches());
            let flops = recording.work().flops;
            let textbook = 8.0 / 3.0 * 4096f64.powi(3);
            assert!((0.9..1.5).contains(&(flops / textbook)), "{flops} flops, the textbook has {textbook}");
            let complex = recorded(Scalar::C64, shape, software, false).dispatches();
            assert!(complex <= 1500, "{complex} dispatches");
        }
    }

    #[test]
    fn a_tall_factorisation_takes_at_most_60_dispatches_with_q() {
        let shape = MatrixShape { batch: 1, rows: 100_000, columns: 32 };
        for software in [false, true] {
            for scalar in [Scalar::F32, Scalar::C64, Scalar::F64] {
                let recording = recorded(scalar, shape, software, true);
                assert!(recording.dispatches() <= 60, "{} dispatches", recording.dispatches());
            }
        }
    }

    #[test]
    fn a_narrow_factorisation_needs_no_square_buffer() {
        let shape = MatrixShape { batch: 1, rows: 4000, columns: 36 };
        for software in [false, true] {
            let recording = recorded(Scalar::F32, shape, software, true);
            let largest = recording.slots().iter().map(|slot| slot.bytes).max().unwrap();
            assert!(largest < 2 * 4000 * 36 * 4, "{largest} bytes");
        }
    }

    #[test]
    fn a_batch_of_small_matrices_takes_few_dispatches() {
        for (n, most) in [(8, 1), (32, 1), (64, 5)] {
            let shape = MatrixShape { batch: 10_000, rows: n, columns: n };
            let dispatches = recorded(Scalar::F32, shape, false, false).dispatches();
            assert!(dispatches <= most, "{n}: {dispatches} dispatches");
        }
    }

    #[test]
    fn an_empty_batch_and_an_empty_matrix_dispatch_nothing() {
        for (batch, rows, columns) in [(0, 100, 100), (5, 0, 3), (5, 3, 0)] {
            let shape = MatrixShape { batch, rows, columns };
            assert_eq!(recorded(Scalar::F32, shape, false, false).dispatches(), 0);
        }
    }
}
