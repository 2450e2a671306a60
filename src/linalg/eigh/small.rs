//! Matrices that one workgroup diagonalises by rotations.

use super::kernels::{EIGH_SMALL, SmallParameters};
use super::problem::{EighWanted, RecordedEigh};
use crate::Result;
use crate::device::{Slot, Work};
use crate::kernel::{Launch, Overrides, Scalar};
use crate::linalg::recorder::{NAN, Recorder, linear_grid, volume};
use crate::tensor::MatrixShape;

/// The override ORDER for matrices that one workgroup diagonalises.
pub(super) fn small_variant(scalar: Scalar, n: usize) -> Option<Overrides> {
    match (scalar, n) {
        (_, ..=8) => Some(&[8]),
        (_, ..=16) => Some(&[16]),
        (_, ..=32) => Some(&[32]),
        (Scalar::F32, ..=64) => Some(&[64]),
        _ => None,
    }
}

/// Records their eigenvalue problem into `results`.
pub(super) fn small(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    wanted: EighWanted,
    variant: Overrides,
    results: RecordedEigh,
) -> Result<()> {
    let MatrixShape { batch, rows: n, .. } = shape;
    let order = variant[0] as usize;
    let at_once = matrices_of_workgroup(order);
    let grid = linear_grid(batch.div_ceil(at_once));
    // Where V has no room in workgroup memory: also that of a team without a matrix.
    let work = match (order, scalar) {
        (64, _) | (_, Scalar::C128) => {
            let teams = grid[0] as usize * grid[1] as usize * at_once;
            volume(&[teams, order, order], "eigh")? as u64 * scalar.bytes()
        }
        _ => 16,
    };
    let work = recorder.recording.scratch(work);
    let launch = Launch {
        scalar,
        overrides: variant,
        buffers: &[a, results.values, results.vectors, results.info, work],
        grid,
        work: Work {
            flops: batch as f64 * sweep_flops(scalar, n) * 8.0,
            bytes: 2.0 * (batch * n * n) as f64,
        },
    };
    let parameters = SmallParameters {
        order: n as u32,
        batch: batch as u32,
        lower: u32::from(wanted.lower),
        vectors: u32::from(wanted.vectors),
        first: wanted.first as u32,
        count: wanted.count as u32,
        sweeps: wanted.sweeps as u32,
        nan: NAN,
    };
    EIGH_SMALL.record(&mut recorder.recording, launch, &parameters)
}

/// Matrices that one workgroup diagonalises side by side.
pub(super) fn matrices_of_workgroup(order: usize) -> usize {
    (1024 / (order * order)).max(1)
}

/// Flops of a sweep: `n^2 / 2` rotations of n rows of V and as many columns of half of A, three multiplications each.
pub(super) fn sweep_flops(scalar: Scalar, n: usize) -> f64 {
    (n as f64).powi(3) * 3.0 * scalar.multiply_add_flops()
}
