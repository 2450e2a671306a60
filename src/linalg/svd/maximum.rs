//! The largest moduli of matrices, by which they are scaled, as a recording.

use super::kernels::{MaximumParameters, SVD_MAXIMUM};
use crate::Result;
use crate::device::{Slot, Work};
use crate::kernel::{Launch, Scalar};
use crate::linalg::recorder::{ITERATIONS, Recorder, batch_grid, volume};

/// Elements of a block of which the largest is found, at least; and the most blocks of a matrix, unless they grow too long.
const BLOCK: usize = 4096;
const MOST_BLOCKS: usize = 256;

/// Invocations of `svd_maximum`.
const THREADS: usize = 64;

/// The largest moduli of blocks of matrices.
#[derive(Clone, Copy, Debug)]
pub(in crate::linalg) struct Maximum {
    /// `batch x blocks`, by their bits; those of NaN are the largest.
    pub(in crate::linalg) slot: Slot,
    pub(in crate::linalg) blocks: usize,
}

/// Records the largest moduli of `batch` matrices of `size` elements.
pub(in crate::linalg) fn maximum(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    batch: usize,
    size: usize,
) -> Result<Maximum> {
    let blocks = size.div_ceil(BLOCK).min(MOST_BLOCKS).max(size.div_ceil(ITERATIONS * THREADS));
    let slot = recorder.recording.scratch(volume(&[batch, blocks], "svd")? as u64 * 4);
    let block = size.div_ceil(blocks);
    let launch = Launch {
        scalar,
        overrides: &[],
        buffers: &[a, slot],
        grid: [blocks as u32, 1, batch_grid(batch)],
        work: Work { flops: 0.0, bytes: recorder.recording.bytes(a) as f64 },
    };
    let parameters = MaximumParameters { size: size as u32, batch: batch as u32, block: block as u32 };
    SVD_MAXIMUM.record(&mut recorder.recording, launch, &parameters)?;
    Ok(Maximum { slot, blocks })
}
