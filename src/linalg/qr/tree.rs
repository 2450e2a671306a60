//! Tall panels by a tree (TSQR), with the reflectors that a panel in one piece would have.
//!
//! Blocks of rows are factored by themselves, then the stack of their R, and so on up to one block. Down the tree goes the
//! explicit Q of the panel, and from Q come the reflectors. Sources: Demmel, Grigori, Hoemmen, Langou,
//! Communication-optimal parallel and sequential QR and LU factorizations, SIAM J. Sci. Comput. 34(1), 2012; Ballard and
//! others, Reconstructing Householder vectors from tall-skinny QR, J. Parallel Distrib. Comput. 85, 2015.

use super::block::{Block, BlockShape, Taus};
use super::kernels::{QR_TREE_ROWS, QR_TREE_TOP, ReconstructParameters, RowsParameters};
use super::matrix::{Padded, Part, copy};
use super::panel::{Cut, Place, factor};
use crate::Result;
use crate::device::{Slot, Work};
use crate::kernel::{Launch, Overrides, Scalar};
use crate::linalg::recorder::{Recorder, batch_grid, volume};
use crate::linalg::strided::Strided;
use crate::tensor::MatrixShape;

/// Rows of a block of the tree, at most.
const BLOCK_ROWS: usize = 512;

/// Whether a panel of so many rows goes through the tree: on a GPU it costs a dozen dispatches, which tall panels alone repay.
/// Many panels keep the cores busy without it, up to the loop iterations that lavapipe allows.
pub(super) fn is_tall(recorder: &Recorder, batch: usize, rows: usize) -> bool {
    let limit = match (recorder.tuning.software, batch) {
        (true, 1) => 4096,
        (false, ..=16) => 2560,
        _ => 32_768,
    };
    rows > limit
}

/// The blocks of rows of one level.
fn cut(batch: usize, rows: usize, columns: usize) -> Cut {
    let block_rows = rows.div_ceil(rows.div_ceil(BLOCK_ROWS)).next_multiple_of(4);
    Cut { batch, rows, columns, block_rows, blocks: rows.div_ceil(block_rows) }
}

/// Records the factorisation of a tall panel in its place; gives the block of its reflectors.
pub(super) fn tree(
    recorder: &mut Recorder,
    scalar: Scalar,
    place: Place,
    shape: BlockShape,
    taus: Taus,
) -> Result<Block> {
    let BlockShape { batch, rows, reflectors: columns, .. } = shape;
    let mut levels = Vec::new();
    let mut stack = place;
    let mut stack_rows = rows;
    let r = loop {
        let cut = cut(batch, stack_rows, columns);
        let units = batch * cut.blocks;
        let size = volume(&[units, columns, columns], "qr")? as u64 * scalar.bytes();
        let r = recorder.recording.scratch(size);
        let local = recorder.recording.scratch((units * columns) as u64 * scalar.bytes());
        let taus = Taus { slot: local, start: 0, item: columns };
        levels.push((cut, factor(recorder, scalar, stack, cut, taus, Some(r))?));
        if cut.blocks == 1 {
            break r;
        }
        stack_rows = cut.blocks * columns;
        stack = Place { slot: r, start: 0, row: columns, item: stack_rows * columns };
    };

    // Q of the level above, `columns` rows for each unit below; the identity above the root.
    let mut above: Option<Padded> = None;
    for (cut, block) in levels.into_iter().rev() {
        let units = batch * cut.blocks;
        let q_shape = MatrixShape { batch: units, rows: cut.block_rows, columns };
        let q = Padded::new(recorder, scalar, q_shape)?;
        let top = MatrixShape { rows: columns, ..q_shape };
        match above {
            None => q.fill_with(recorder, scalar, (Strided::dense(r, top), top), Part::Identity)?,
            Some(above) => {
                // The rows of one item follow each other, after the last there may be padding.
                let above_item = above.rows * (above.shape.batch / batch) * above.row;
                let whole = MatrixShape { batch: cut.blocks, rows: q.rows, columns: q.row };
                let part = MatrixShape { rows: columns, columns, ..whole };
                for item in 0..batch {
                    let start = (item * above_item) as i64;
                    let source = Strided { start, batch: (columns * above.row) as i64, ..above.strided() };
                    let target =
                        Strided { start: (item * cut.blocks * q.rows * q.row) as i64, ..q.strided() };
                    copy(recorder, scalar, (source, part), (target, whole), Part::All)?;
                }
            }
        }
        block.apply_to(recorder, scalar, q, 0, columns.min(cut.block_rows), false)?;
        above = Some(q);
    }
    let Some(q) = above else {
        return Err(crate::Error::unsupported("qr: a tree without a level"));
    };
    // An item's rows follow each other whatever its blocks.
    let q_item = q.rows * (q.shape.batch / batch) * q.row;
    reconstruct(recorder, scalar, place, shape, taus, (q, q_item), r)
}

/// Records the reflectors that make the thin Q, and S R in the place of R.
fn reconstruct(
    recorder: &mut Recorder,
    scalar: Scalar,
    place: Place,
    shape: BlockShape,
    taus: Taus,
    (q, q_item): (Padded, usize),
    r: Slot,
) -> Result<Block> {
    let BlockShape { batch, rows, reflectors: columns, .. } = shape;
    let size = volume(&[batch, columns + 1, columns], "qr")?;
    let lu = recorder.recording.scratch(size as u64 * scalar.bytes());
    let multiply_adds = (batch * columns.pow(3)) as f64 / 3.0;
    let width: Overrides = if scalar == Scalar::C128 { &[16] } else { &[32] };
    let launch = Launch {
        scalar,
        overrides: width,
        buffers: &[q.slot, r, lu, place.slot, taus.slot],
        grid: [1, 1, batch_grid(batch)],
        work: Work { flops: multiply_adds * scalar.multiply_add_flops(), bytes: 0.0 },
    };
    let parameters = ReconstructParameters {
        columns: columns as u32,
        batch: batch as u32,
        q_row: q.row as u32,
        q_item: q_item as u32,
        start: place.start as u32,
        row: place.row as u32,
        item: place.item as u32,
        tau_start: taus.start as u32,
        tau_item: taus.item as u32,
    };
    QR_TREE_TOP.record(&mut recorder.recording, launch, &parameters)?;

    let (vt, vr) = shape.room(recorder, scalar)?;
    let multiply_adds = (batch * rows * columns * columns) as f64 / 2.0;
    let launch = Launch {
        scalar,
        overrides: width,
        buffers: &[q.slot, lu, place.slot, vt, vr],
        grid: [shape.quads().div_ceil(64) as u32, 1, batch_grid(batch)],
        work: Work {
            flops: multiply_adds * scalar.multiply_add_flops(),
            bytes: (4 * batch * rows * columns) as f64 * scalar.bytes() as f64,
        },
    };
    let parameters = RowsParameters {
        rows: rows as u32,
        columns: columns as u32,
        batch: batch as u32,
        quads: shape.quads() as u32,
        row_quads: shape.row_quads() as u32,
        q_row: q.row as u32,
        q_item: q_item as u32,
        start: place.start as u32,
        row: place.row as u32,
        item: place.item as u32,
    };
    QR_TREE_ROWS.record(&mut recorder.recording, launch, &parameters)?;
    let mut block = Block { shape, vt, vr, gram: lu, gram_chunks: 1, taus, conjugate: false };
    block.make_gram(recorder, scalar)?;
    Ok(block)
}
