//! One panel of the factorisation: by a workgroup per item, or by a tree where it is tall.

use super::block::{Block, BlockShape, Taus};
use super::kernels::{PanelParameters, QR_PANEL};
use super::matrix::Padded;
use super::tree::{is_tall, tree};
use crate::Result;
use crate::device::{Slot, Work};
use crate::kernel::{Launch, Overrides, Scalar};
use crate::linalg::recorder::{Recorder, batch_grid, volume};

/// Where a panel stands: scalars to its first one, and between rows and items.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) slot: Slot,
    pub(super) start: usize,
    pub(super) row: usize,
    pub(super) item: usize,
}

/// The panels of a batch, each cut into blocks of rows that are factored by themselves.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cut {
    pub(super) batch: usize,
    pub(super) rows: usize,
    pub(super) columns: usize,
    pub(super) block_rows: usize,
    pub(super) blocks: usize,
}

/// Records the factorisation of a panel in its place; gives the block of its reflectors.
pub(super) fn panel(
    recorder: &mut Recorder,
    scalar: Scalar,
    work: Padded,
    shape: BlockShape,
    taus: Taus,
) -> Result<Block> {
    let BlockShape { batch, first, rows, reflectors } = shape;
    let place =
        Place { slot: work.slot, start: first * work.row + first, row: work.row, item: work.rows * work.row };
    if is_tall(recorder, batch, rows) {
        return tree(recorder, scalar, place, shape, taus);
    }
    let cut = Cut { batch, rows, columns: reflectors, block_rows: rows, blocks: 1 };
    let block = factor(recorder, scalar, place, cut, taus, None)?;
    Ok(Block { shape, ..block })
}

/// Records the factorisation of the blocks of rows. Where `r` is given, the R of each block goes there and the panel stays as
/// it is; else R and V replace it.
pub(super) fn factor(
    recorder: &mut Recorder,
    scalar: Scalar,
    place: Place,
    cut: Cut,
    taus: Taus,
    r: Option<Slot>,
) -> Result<Block> {
    let Cut { batch, rows, columns, block_rows, blocks } = cut;
    let units = batch * blocks;
    let shape = BlockShape { batch: units, first: 0, rows: block_rows, reflectors: columns };
    let (vt, vr) = shape.room(recorder, scalar)?;
    let scratch = recorder.recording.scratch(recorder.recording.bytes(vt));
    let gram = volume(&[units, columns, columns], "qr")?;
    let gram = recorder.recording.scratch(gram as u64 * scalar.bytes());
    let unused = recorder.recording.scratch(16);
    // A CPU wants few invocations, as long as their loops stay short enough for lavapipe.
    let threads: Overrides = if recorder.tuning.software && block_rows <= 4096 { &[32] } else { &[256] };
    let multiply_adds = (batch * rows * columns * columns) as f64;
    let launch = Launch {
        scalar,
        overrides: threads,
        buffers: &[place.slot, scratch, vt, vr, gram, taus.slot, r.unwrap_or(unused)],
        grid: [blocks as u32, 1, batch_grid(batch)],
        work: Work {
            flops: multiply_adds * scalar.multiply_add_flops(),
            bytes: multiply_adds * scalar.bytes() as f64,
        },
    };
    let parameters = PanelParameters {
        rows: block_rows as u32,
        total_rows: rows as u32,
        columns: columns as u32,
        batch: batch as u32,
        quads: shape.quads() as u32,
        row_quads: shape.row_quads() as u32,
        start: place.start as u32,
        row: place.row as u32,
        item: place.item as u32,
        tau_start: taus.start as u32,
        tau_item: taus.item as u32,
        tree: u32::from(r.is_some()),
    };
    QR_PANEL.record(&mut recorder.recording, launch, &parameters)?;
    Ok(Block { shape, vt, vr, gram, gram_chunks: 1, taus, conjugate: false })
}
