//! Symmetric tridiagonal eigenvalue problems by divide and conquer, as a recording.
//!
//! The matrix is cut into leaves, which one workgroup each diagonalises; then neighbours are merged level by level, all merges of
//! a level in the same dispatches. Sizes are padded so that all leaves are alike. Nobody on the host knows how many eigenvalues a
//! merge sets aside, so products have their full size, and those columns are unit vectors. Source: LAPACK's slaed0 to
//! slaed4; Gu and Eisenstat, SIAM J. Matrix Anal. Appl. 16, 1995.

use super::kernels::{
    DIVIDE_DEFLATE, DIVIDE_GATHER, DIVIDE_LEAF, DIVIDE_LEAF_SERIAL, DIVIDE_PREPARE, DIVIDE_RANK,
    DIVIDE_ROTATE, DIVIDE_SECULAR, DIVIDE_STATUS, DIVIDE_VECTORS, DIVIDE_WEIGHTS, GatherParameters,
    LeafParameters, MergeParameters, PrepareParameters, SecularParameters, StatusParameters,
};
use super::problem::{EighWanted, RecordedEigh, Tridiagonal};
use super::small::{matrices_of_workgroup, sweep_flops};
use crate::device::{Slot, Work};
use crate::kernel::{Kernel, Launch, Overrides, Scalar};
use crate::linalg::matmul::record::{MatmulShape, Packed, Update, multiply};
use crate::linalg::recorder::{NAN, Recorder, batch_grid, linear_grid, volume};
use crate::linalg::strided::Strided;
use crate::{Error, Result};

/// The largest order: invocations loop over all poles a few times, and lavapipe ends loops at 65,535.
pub(super) const LARGEST: usize = 16_384;

/// Rows of a leaf at most, on a GPU and on a CPU, where a merge is cheap and a barrier is not.
const LEAF: usize = 16;
const LEAF_OF_SOFTWARE: usize = 8;

/// Sums over the poles that a root is granted; about 6 find it.
const PASSES: usize = 40;

/// Quads of poles that an invocation may go through in one dispatch.
const QUADS: usize = 16_384;

/// How a matrix is cut.
#[derive(Clone, Copy)]
struct Cut {
    batch: usize,
    leaf: usize,
    leaves: usize,
}

impl Cut {
    fn of(batch: usize, order: usize, software: bool) -> Self {
        let leaf = if software { LEAF_OF_SOFTWARE } else { LEAF };
        let leaves = order.div_ceil(leaf).next_power_of_two();
        // Products read whole quads.
        Cut { batch, leaf: order.div_ceil(leaves).next_multiple_of(4), leaves }
    }

    fn padded(self) -> usize {
        self.leaf * self.leaves
    }
}

/// Eigenvalues and eigenvectors of the blocks on the diagonal.
#[derive(Clone, Copy)]
struct Blocks {
    /// Rows of a block.
    size: usize,
    /// `batch x padded`, ascending in each block.
    values: Slot,
    /// Of each block its eigenvectors as rows.
    vectors: Slot,
}

/// Records the eigenvalue problem of tridiagonal matrices; the eigenvectors are of `scalar`.
pub(super) fn divide_and_conquer(
    recorder: &mut Recorder,
    scalar: Scalar,
    t: Tridiagonal,
    wanted: EighWanted,
) -> Result<RecordedEigh> {
    let Tridiagonal { batch, order, .. } = t;
    if order > LARGEST {
        return Err(Error::unsupported(format!("eigh: matrices of order {order} are more than {LARGEST}")));
    }
    let cut = Cut::of(batch, order, recorder.tuning.software);
    let padded = cut.padded();
    volume(&[batch, padded, padded], "eigh")?;
    let real = scalar.real();
    let scratch =
        |recorder: &mut Recorder, reals: usize| recorder.recording.scratch(reals as u64 * real.bytes());
    let leaves = scratch(recorder, batch * padded);
    let couplings = scratch(recorder, batch * padded);
    let scales = scratch(recorder, batch);
    let buffers = [t.diagonal, t.beside, t.before, leaves, couplings, scales];
    let work = Work { flops: 0.0, bytes: (batch * padded * 6) as f64 * real.bytes() as f64 };
    let launch = launch(real, &buffers, linear_grid(batch), work);
    let parameters = PrepareParameters {
        order: order as u32,
        batch: batch as u32,
        padded: padded as u32,
        leaf: cut.leaf as u32,
        beside_row: t.beside_row as u32,
        nan: NAN,
    };
    DIVIDE_PREPARE.record(&mut recorder.recording, launch, &parameters)?;
    let (mut blocks, leaf_info) = diagonalise_leaves(recorder, real, cut, leaves, couplings, wanted.sweeps)?;
    while blocks.size < padded {
        blocks = merge(recorder, real, batch * padded, couplings, blocks)?;
    }
    let (info, factors) = status(recorder, real, cut, order, leaf_info, scales)?;
    let (values, vectors) = gather(recorder, scalar, cut, order, blocks, factors, wanted)?;
    Ok(RecordedEigh { values, vectors, info })
}

fn launch(scalar: Scalar, buffers: &[Slot], grid: [u32; 3], work: Work) -> Launch<'_> {
    Launch { scalar, overrides: &[], buffers, grid, work }
}

/// Records the leaves' problems; gives their solutions and `info`.
fn diagonalise_leaves(
    recorder: &mut Recorder,
    real: Scalar,
    cut: Cut,
    diagonal: Slot,
    beside: Slot,
    sweeps: usize,
) -> Result<(Blocks, Slot)> {
    let leaves = cut.batch * cut.leaves;
    let values = recorder.recording.scratch(recorder.recording.bytes(diagonal));
    let vectors = volume(&[leaves, cut.leaf, cut.leaf], "eigh")?;
    let vectors = recorder.recording.scratch(vectors as u64 * real.bytes());
    let info = recorder.recording.scratch(leaves as u64 * 4);
    // On a CPU an invocation each.
    let serial = recorder.tuning.software && cut.leaf <= LEAF_OF_SOFTWARE;
    let overrides: Overrides = match cut.leaf {
        _ if serial => &[],
        ..=8 => &[8],
        _ => &[16],
    };
    let at_once = if serial { 4 } else { matrices_of_workgroup(overrides[0] as usize) };
    let launch = Launch {
        scalar: real,
        overrides,
        buffers: &[diagonal, beside, values, vectors, info],
        grid: linear_grid(leaves.div_ceil(at_once)),
        work: Work {
            flops: leaves as f64 * sweep_flops(real, cut.leaf) * 8.0,
            bytes: (leaves * cut.leaf * cut.leaf) as f64 * real.bytes() as f64,
        },
    };
    let parameters = LeafParameters { order: cut.leaf as u32, leaves: leaves as u32, sweeps: sweeps as u32 };
    let kernel = if serial { &DIVIDE_LEAF_SERIAL } else { &DIVIDE_LEAF };
    kernel.record(&mut recorder.recording, launch, &parameters)?;
    Ok((Blocks { size: cut.leaf, values, vectors }, info))
}

/// Records the merges of each two neighbours among `rows` rows of all items; gives blocks of twice the size.
fn merge(
    recorder: &mut Recorder,
    real: Scalar,
    rows: usize,
    couplings: Slot,
    halves: Blocks,
) -> Result<Blocks> {
    let size = halves.size * 2;
    let merges = rows / size;
    let elements = volume(&[rows, size], "eigh")?;
    let per_row = |recorder: &mut Recorder, bytes: u64| recorder.recording.scratch(rows as u64 * bytes);
    let bytes = real.bytes();
    let sorted = per_row(recorder, 4 * bytes);
    let poles = per_row(recorder, 2 * bytes);
    let places = per_row(recorder, 4);
    let rotations = per_row(recorder, 8 + 2 * bytes);
    let counts = recorder.recording.scratch(merges as u64 * (8 + bytes));
    let parameters = MergeParameters { size: size as u32, merges: merges as u32 };
    let record = |recorder: &mut Recorder,
                  kernel: &Kernel<MergeParameters>,
                  buffers: &[Slot],
                  grid: [u32; 3],
                  operations: f64| {
        let work = Work { flops: operations, bytes: operations };
        kernel.record(&mut recorder.recording, launch(real, buffers, grid, work), &parameters)
    };
    let buffers = [halves.values, halves.vectors, couplings, sorted, poles, places, rotations, counts];
    // One invocation goes through all of them, some 200 cycles each: counted as what a whole device does meanwhile.
    record(recorder, &DIVIDE_DEFLATE, &buffers, linear_grid(merges), size as f64 * 2e5)?;

    let columns = size.div_ceil(64) as u32;
    let grid = [columns, 1, batch_grid(merges)];
    let roots = per_row(recorder, 4 * bytes);
    secular(recorder, real, merges, size, [poles, counts, roots])?;
    let pairs = elements as f64;
    let weights = per_row(recorder, bytes);
    let fresh = per_row(recorder, bytes);
    record(recorder, &DIVIDE_WEIGHTS, &[poles, counts, roots, weights, fresh], grid, pairs * 8.0)?;
    let values = per_row(recorder, bytes);
    let ranks = per_row(recorder, 4);
    let lengths = per_row(recorder, bytes);
    let buffers = [poles, counts, roots, weights, fresh, values, ranks, lengths];
    record(recorder, &DIVIDE_RANK, &buffers, grid, pairs * 12.0)?;
    let s = recorder.recording.scratch(elements as u64 * bytes);
    let buffers = [poles, counts, roots, weights, ranks, lengths, places, s];
    let by_rows = [columns, size.div_ceil(16) as u32, batch_grid(merges)];
    record(recorder, &DIVIDE_VECTORS, &buffers, by_rows, pairs * 16.0)?;
    record(recorder, &DIVIDE_ROTATE, &[rotations, counts, s], grid, pairs * 16.0)?;
    let vectors = products(recorder, real, merges, halves, s)?;
    Ok(Blocks { size, values, vectors })
}

/// Records the roots of the secular equations, over poles, counts and roots.
fn secular(
    recorder: &mut Recorder,
    real: Scalar,
    merges: usize,
    size: usize,
    buffers: [Slot; 3],
) -> Result<()> {
    let quads = size.div_ceil(4);
    // The start takes a pass of the first dispatch.
    let at_once = (QUADS / quads).clamp(2, PASSES);
    let mut left = PASSES;
    while left > 0 {
        let start = left == PASSES;
        let passes = left.min(at_once);
        left -= passes;
        let parameters = SecularParameters {
            size: size as u32,
            merges: merges as u32,
            passes: if start { passes - 1 } else { passes } as u32,
            start: u32::from(start),
        };
        // Most roots are found after 6 passes; later dispatches have next to nothing to do.
        let terms = (merges * size * size) as f64 * if start { passes.min(8) as f64 } else { 1.0 };
        let grid = [size.div_ceil(64) as u32, 1, batch_grid(merges)];
        let work = Work { flops: terms * 12.0, bytes: terms };
        DIVIDE_SECULAR.record(&mut recorder.recording, launch(real, &buffers, grid, work), &parameters)?;
    }
    Ok(())
}

/// Records the new eigenvectors as rows, `S^T diag(Q_1^T, Q_2^T)`: a product for each half.
fn products(recorder: &mut Recorder, real: Scalar, merges: usize, halves: Blocks, s: Slot) -> Result<Slot> {
    let half = halves.size;
    let size = half * 2;
    let vectors = recorder.recording.scratch(recorder.recording.bytes(s));
    let shape = MatmulShape { batch: merges, rows: size, columns: half, depth: half };
    let update = Update { alpha: 1.0, beta: 0.0, conjugate_a: false, upper: false };
    for second in [0, 1] {
        let a = Packed { slot: s, start: second * half * size / 4, row: size / 4, batch: size * size / 4 };
        let b = Packed {
            slot: halves.vectors,
            start: second * half * half / 4,
            row: half / 4,
            batch: 2 * half * half / 4,
        };
        let c = Strided {
            slot: vectors,
            start: (second * half) as i64,
            row: size as i64,
            column: 1,
            batch: (size * size) as i64,
            conjugate: false,
        };
        multiply(recorder, real, a, b, c, shape, update)?;
    }
    Ok(vectors)
}

/// Records `info` and what eigenvalues are multiplied with.
fn status(
    recorder: &mut Recorder,
    real: Scalar,
    cut: Cut,
    order: usize,
    leaf_info: Slot,
    scales: Slot,
) -> Result<(Slot, Slot)> {
    let batch = cut.batch;
    let info = recorder.recording.scratch(batch as u64 * 4);
    let factors = recorder.recording.scratch(batch as u64 * real.bytes());
    let work = Work { flops: 0.0, bytes: (batch * (cut.leaves + 3) * 4) as f64 };
    let buffers = [leaf_info, scales, info, factors];
    let parameters =
        StatusParameters { order: order as u32, batch: batch as u32, leaves: cut.leaves as u32, nan: NAN };
    let launch = launch(real, &buffers, linear_grid(batch.div_ceil(64)), work);
    DIVIDE_STATUS.record(&mut recorder.recording, launch, &parameters)?;
    Ok((info, factors))
}

/// Records the wanted eigenvalues and eigenvectors.
fn gather(
    recorder: &mut Recorder,
    scalar: Scalar,
    cut: Cut,
    order: usize,
    blocks: Blocks,
    factors: Slot,
    wanted: EighWanted,
) -> Result<(Slot, Slot)> {
    let columns = if wanted.vectors { wanted.count } else { 0 };
    let values = recorder.recording.scratch((cut.batch * wanted.count) as u64 * scalar.real_bytes());
    let elements = volume(&[cut.batch, order, columns], "eigh")?;
    let vectors = recorder.recording.scratch(elements as u64 * scalar.bytes());
    let rows = if wanted.vectors { order.div_ceil(16) } else { 1 };
    let launch = Launch {
        scalar,
        overrides: &[],
        buffers: &[blocks.values, blocks.vectors, factors, values, vectors],
        grid: [wanted.count.div_ceil(64) as u32, rows as u32, batch_grid(cut.batch)],
        work: Work { flops: 0.0, bytes: elements as f64 * (scalar.real_bytes() + scalar.bytes()) as f64 },
    };
    let parameters = GatherParameters {
        order: order as u32,
        batch: cut.batch as u32,
        padded: cut.padded() as u32,
        first: wanted.first as u32,
        count: wanted.count as u32,
        columns: columns as u32,
        nan: NAN,
    };
    DIVIDE_GATHER.record(&mut recorder.recording, launch, &parameters)?;
    Ok((values, vectors))
}
