//! Block reflectors `I - V T V^H`: made of stored reflectors, and applied by two products and a substitution.

use super::kernels::{QR_REFLECTORS, QR_WEIGHTS, ReflectorsParameters, WeightsParameters};
use super::matrix::{CHUNK_ROWS, Padded, column_quads, most_chunks};
use crate::Result;
use crate::device::{Slot, Work};
use crate::kernel::{Launch, Overrides, Scalar};
use crate::linalg::matmul::record::{MatmulShape, Packed, Update, multiply};
use crate::linalg::recorder::{Recorder, batch_grid, linear_grid, volume};
use crate::linalg::strided::Strided;

/// Where a block's taus stand in their slot: the first, and scalars between items.
#[derive(Clone, Copy, Debug)]
pub(super) struct Taus {
    pub(super) slot: Slot,
    pub(super) start: usize,
    pub(super) item: usize,
}

/// The size of a block reflector: `batch` times V of `rows` by `reflectors`, whose first row is row `first` of the matrix.
#[derive(Clone, Copy, Debug)]
pub(super) struct BlockShape {
    pub(super) batch: usize,
    pub(super) first: usize,
    pub(super) rows: usize,
    pub(super) reflectors: usize,
}

/// A block reflector as it is applied.
#[derive(Clone, Copy, Debug)]
pub(super) struct Block {
    pub(super) shape: BlockShape,
    /// V by columns and by rows, packed, and V^H V in `gram_chunks` parts.
    pub(super) vt: Slot,
    pub(super) vr: Slot,
    pub(super) gram: Slot,
    pub(super) gram_chunks: usize,
    pub(super) taus: Taus,
    /// Whether the taus are to be conjugated before use.
    pub(super) conjugate: bool,
}

impl BlockShape {
    /// Quads in a column of V.
    pub(super) fn quads(self) -> usize {
        column_quads(self.batch, self.rows)
    }

    /// Quads in a row of V.
    pub(super) fn row_quads(self) -> usize {
        self.reflectors.div_ceil(4)
    }

    /// Room for V by columns and by rows.
    pub(super) fn room(self, recorder: &mut Recorder, scalar: Scalar) -> Result<(Slot, Slot)> {
        let vt = volume(&[self.batch, self.reflectors, self.quads(), 4], "qr")?;
        let vr = volume(&[self.batch, self.quads(), 4, self.row_quads(), 4], "qr")?;
        let vt = recorder.recording.scratch(vt as u64 * scalar.bytes());
        Ok((vt, recorder.recording.scratch(vr as u64 * scalar.bytes())))
    }
}

impl Block {
    /// Records the block of the reflectors that stand below the diagonal of `v`, a part of a matrix from its diagonal on,
    /// in dense rows.
    pub(super) fn stored(
        recorder: &mut Recorder,
        scalar: Scalar,
        v: Strided,
        taus: Taus,
        shape: BlockShape,
    ) -> Result<Self> {
        let BlockShape { batch, rows, reflectors, .. } = shape;
        let (vt, vr) = shape.room(recorder, scalar)?;
        let quads = shape.quads();
        let [x, y, _] = linear_grid((quads * reflectors).div_ceil(64));
        let launch = Launch {
            scalar,
            overrides: &[],
            buffers: &[v.slot, vt, vr],
            grid: [x, y, batch_grid(batch)],
            work: Work { flops: 0.0, bytes: (3 * batch * rows * reflectors) as f64 * scalar.bytes() as f64 },
        };
        let parameters = ReflectorsParameters {
            rows: rows as u32,
            quads: quads as u32,
            columns: reflectors as u32,
            row_quads: shape.row_quads() as u32,
            batch: batch as u32,
            start: v.start as u32,
            row: v.row as u32,
            item: v.batch as u32,
            conjugate: u32::from(v.conjugate),
        };
        QR_REFLECTORS.record(&mut recorder.recording, launch, &parameters)?;
        let conjugate = v.conjugate;
        let mut block = Block { shape, vt, vr, gram: vt, gram_chunks: 1, taus, conjugate };
        block.make_gram(recorder, scalar)?;
        Ok(block)
    }

    /// Records V^H V.
    pub(super) fn make_gram(&mut self, recorder: &mut Recorder, scalar: Scalar) -> Result<()> {
        let BlockShape { rows, reflectors, .. } = self.shape;
        (self.gram, self.gram_chunks) = self.project(recorder, scalar, self.by_rows(), (rows, reflectors))?;
        Ok(())
    }

    /// V by rows: V^H as the left factor of a product, V as the right one.
    fn by_rows(&self) -> Packed {
        let row = self.shape.row_quads();
        Packed { slot: self.vr, start: 0, row, batch: self.shape.quads() * 4 * row }
    }

    /// Records V^H C in chunks of rows, C of that many rows and columns; gives the slot and the number of chunks.
    fn project(
        &self,
        recorder: &mut Recorder,
        scalar: Scalar,
        c: Packed,
        (rows, columns): (usize, usize),
    ) -> Result<(Slot, usize)> {
        let BlockShape { batch, reflectors, .. } = self.shape;
        // Enough workgroups for the cores, and sums so short that their errors stay small.
        // A GPU rounds once for each term, a driver on the CPU may do so twice.
        let (wanted, terms) = match recorder.tuning.software {
            true => (4, CHUNK_ROWS),
            false => (256, 4 * CHUNK_ROWS),
        };
        let chunks = (wanted / columns.div_ceil(64)).max(rows / terms).clamp(1, most_chunks(batch, rows));
        let depth = rows.div_ceil(chunks);
        let size = volume(&[batch, chunks, reflectors, columns], "qr")?;
        let products = recorder.recording.scratch(size as u64 * scalar.bytes());
        let v = self.by_rows();
        let target = Strided {
            slot: products,
            start: 0,
            row: columns as i64,
            column: 1,
            batch: (reflectors * columns) as i64,
            conjugate: false,
        };
        let update = Update { alpha: 1.0, beta: 0.0, conjugate_a: true, upper: false };
        if chunks > 1 {
            let chunk = |packed: Packed| Packed { batch: depth * packed.row, ..packed };
            let shape = MatmulShape { batch: chunks, rows: reflectors, columns, depth };
            multiply(recorder, scalar, chunk(v), chunk(c), target, shape, update)?;
            return Ok((products, chunks));
        }
        // Of many matrices the parts are added up one after the other.
        for first in (0..rows).step_by(2 * terms) {
            let part = |packed: Packed| Packed { start: packed.start + first * packed.row, ..packed };
            let depth = (rows - first).min(2 * terms);
            let shape = MatmulShape { batch, rows: reflectors, columns, depth };
            let update = Update { beta: if first == 0 { 0.0 } else { 1.0 }, ..update };
            multiply(recorder, scalar, part(v), part(c), target, shape, update)?;
        }
        Ok((products, 1))
    }

    /// Records `C = (I - V T V^H) C`, or with T^H, on the columns of `c` from `first_column` on.
    pub(super) fn apply(
        &self,
        recorder: &mut Recorder,
        scalar: Scalar,
        c: Padded,
        first_column: usize,
        adjoint: bool,
    ) -> Result<()> {
        self.apply_to(recorder, scalar, c, first_column, self.shape.rows, adjoint)
    }

    /// As [`Block::apply`], where `c` is zero but for `filled` rows from its first one on.
    pub(super) fn apply_to(
        &self,
        recorder: &mut Recorder,
        scalar: Scalar,
        c: Padded,
        first_column: usize,
        filled: usize,
        adjoint: bool,
    ) -> Result<()> {
        let BlockShape { batch, first, rows, reflectors } = self.shape;
        let columns = c.shape.columns - first_column;
        if columns == 0 {
            return Ok(());
        }
        let packed_rows = filled + most_chunks(batch, filled) - 1;
        let packed = c.packed(recorder, scalar, first, first_column, packed_rows)?;
        let (products, chunks) = self.project(recorder, scalar, packed, (filled, columns))?;
        let quads = columns.div_ceil(4);
        let padded_reflectors = reflectors.next_multiple_of(4);
        let size = volume(&[batch, padded_reflectors, quads, 4], "qr")?;
        let weights = recorder.recording.scratch(size as u64 * scalar.bytes());
        let order: Overrides = if reflectors > 32 { &[64] } else { &[32] };
        let multiply_adds = (batch * reflectors * reflectors) as f64 / 2.0 * columns as f64;
        let launch = Launch {
            scalar,
            overrides: order,
            buffers: &[products, self.gram, self.taus.slot, weights],
            grid: [quads.div_ceil(32) as u32, 1, batch_grid(batch)],
            work: Work {
                flops: multiply_adds * scalar.multiply_add_flops(),
                bytes: (batch * reflectors * columns * (chunks + 1)) as f64 * scalar.bytes() as f64,
            },
        };
        let parameters = WeightsParameters {
            reflectors: reflectors as u32,
            columns: columns as u32,
            batch: batch as u32,
            quads: quads as u32,
            chunks: chunks as u32,
            gram_chunks: self.gram_chunks as u32,
            tau_start: self.taus.start as u32,
            tau_item: self.taus.item as u32,
            adjoint: u32::from(adjoint),
            conjugate: u32::from(self.conjugate),
        };
        QR_WEIGHTS.record(&mut recorder.recording, launch, &parameters)?;
        let v = Packed {
            slot: self.vt,
            start: 0,
            row: self.shape.quads(),
            batch: reflectors * self.shape.quads(),
        };
        let weights = Packed { slot: weights, start: 0, row: quads, batch: padded_reflectors * quads };
        let shape = MatmulShape { batch, rows, columns, depth: reflectors };
        let update = Update { alpha: -1.0, beta: 1.0, conjugate_a: false, upper: false };
        multiply(recorder, scalar, v, weights, c.strided().from(first, first_column), shape, update)
    }
}
