//! Eigenvalues and eigenvectors of Hermitian matrices as a recording.

use super::divide::{LARGEST, Tridiagonal, divide_and_conquer};
use super::kernels::{EIGH_SMALL, SmallParameters};
use super::reduction::tridiagonalise;
use crate::device::{Slot, Work};
use crate::kernel::{Launch, Overrides, Scalar};
use crate::linalg::qr::record::{ApplyQOptions, apply_q};
use crate::linalg::recorder::{NAN, Recorder, linear_grid, volume};
use crate::tensor::MatrixShape;
use crate::{Error, Result};

/// The slots of a recorded eigenvalue problem.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RecordedEigh {
    /// `batch x count`, real, ascending.
    pub(crate) values: Slot,
    /// `batch x n x count`, eigenvectors as columns; empty where they are not wanted.
    pub(crate) vectors: Slot,
    /// `batch`, i32: 0, or more where the item has NaN for values and vectors.
    pub(crate) info: Slot,
}

/// What of an eigenvalue problem is read and wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct EighWanted {
    /// Which triangle is read.
    pub(crate) lower: bool,
    pub(crate) vectors: bool,
    /// Eigenvalues `first .. first + count`, counted from the smallest.
    pub(crate) first: usize,
    pub(crate) count: usize,
    /// Sweeps of rotations after which a matrix that is not diagonal has failed.
    pub(crate) sweeps: usize,
}

impl EighWanted {
    /// All eigenvalues of matrices of order `n`.
    pub(crate) fn all(n: usize, lower: bool, vectors: bool) -> Self {
        EighWanted { lower, vectors, first: 0, count: n, sweeps: SWEEPS }
    }
}

/// Sweeps that are granted; float32 takes 6 to 9 of them, float64 one or two more, and more than 20 of a matrix whose elements grow
/// over 24 orders. So many go round 28,000 times in loops, where lavapipe ends at 65,535.
pub(crate) const SWEEPS: usize = 40;

/// Records the eigenvalue problem of dense matrices of order `shape.rows`, of which only the named triangle is read.
pub(crate) fn eigh(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    wanted: EighWanted,
) -> Result<RecordedEigh> {
    let MatrixShape { batch, rows: n, .. } = shape;
    volume(&[batch, n, n], "eigh")?;
    let columns = if wanted.vectors { wanted.count } else { 0 };
    let values = volume(&[batch, wanted.count], "eigh")? as u64 * scalar.real_bytes();
    let vectors = volume(&[batch, n, columns], "eigh")? as u64 * scalar.bytes();
    if n == 0 || batch == 0 {
        return Ok(nothing(recorder, batch));
    }
    // On a CPU rotations of large matrices cost more than dispatches.
    let by_rotations = n <= 32 || !recorder.tuning.software;
    match small_variant(scalar, n).filter(|_| by_rotations) {
        Some(variant) => {
            let results = RecordedEigh {
                values: recorder.recording.scratch(values),
                vectors: recorder.recording.scratch(vectors),
                info: recorder.recording.scratch(batch as u64 * 4),
            };
            small(recorder, scalar, a, shape, wanted, variant, results)?;
            Ok(results)
        }
        None => large(recorder, scalar, a, shape, wanted),
    }
}

/// Records tridiagonalisation, divide and conquer, and the way back.
fn large(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    wanted: EighWanted,
) -> Result<RecordedEigh> {
    let MatrixShape { batch, rows: n, .. } = shape;
    if n > LARGEST {
        return Err(Error::unsupported(format!("eigh: matrices of order {n} are more than {LARGEST}")));
    }
    let reduced = tridiagonalise(recorder, scalar, a, shape, wanted.lower)?;
    let results = divide_and_conquer(recorder, scalar, reduced.tridiagonal, wanted)?;
    if !wanted.vectors {
        return Ok(results);
    }
    let columns = MatrixShape { batch, rows: n, columns: wanted.count };
    let options = ApplyQOptions::default();
    let (v, taus) = (reduced.reflectors, reduced.taus);
    let vectors = apply_q(recorder, scalar, v, shape, taus, results.vectors, columns, &options)?;
    Ok(RecordedEigh { vectors, ..results })
}

/// Records the eigenvalue problem of symmetric tridiagonal matrices of a real scalar: `diagonal` is `batch x n`, `beside` `batch x (n - 1)`.
pub(crate) fn eigh_tridiagonal(
    recorder: &mut Recorder,
    scalar: Scalar,
    diagonal: Slot,
    beside: Slot,
    batch: usize,
    n: usize,
    wanted: EighWanted,
) -> Result<RecordedEigh> {
    if n == 0 || batch == 0 {
        return Ok(nothing(recorder, batch));
    }
    let ones = match scalar.is_wide() {
        false => bytemuck::cast_slice(&vec![1.0f32; batch]).to_vec(),
        true => bytemuck::cast_slice(&vec![1.0f64; batch]).to_vec(),
    };
    let before = recorder.recording.constant(ones);
    let t = Tridiagonal { batch, order: n, diagonal, beside, beside_row: n - 1, before };
    divide_and_conquer(recorder, scalar, t, wanted)
}

/// The results where there is no matrix, or only such without elements.
fn nothing(recorder: &mut Recorder, batch: usize) -> RecordedEigh {
    let info = recorder.recording.scratch(batch as u64 * 4);
    recorder.recording.clear(info);
    RecordedEigh { values: recorder.recording.scratch(0), vectors: recorder.recording.scratch(0), info }
}

/// The override ORDER for matrices that one workgroup diagonalises.
fn small_variant(scalar: Scalar, n: usize) -> Option<Overrides> {
    match (scalar, n) {
        (_, ..=8) => Some(&[8]),
        (_, ..=16) => Some(&[16]),
        (_, ..=32) => Some(&[32]),
        (Scalar::F32, ..=64) => Some(&[64]),
        _ => None,
    }
}

fn small(
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::Recording;
    use crate::linalg::recorder::Tuning;

    fn recorded(scalar: Scalar, n: usize, batch: usize, software: bool) -> Recording {
        let mut recorder = Recorder { recording: Recording::new(), tuning: Tuning { software } };
        let a = recorder.recording.input((batch * n * n) as u64 * scalar.bytes());
        let shape = MatrixShape { batch, rows: n, columns: n };
        let wanted = EighWanted::all(n, true, true);
        let RecordedEigh { values, vectors, info } = eigh(&mut recorder, scalar, a, shape, wanted).unwrap();
        for slot in [values, vectors, info] {
            recorder.recording.output(slot);
        }
        recorder.recording
    }

    #[test]
    fn a_batch_of_small_matrices_takes_one_dispatch() {
        for (n, batch) in [(8, 10_000), (32, 2_000), (64, 100)] {
            assert_eq!(recorded(Scalar::F32, n, batch, false).dispatches(), 1, "{n}");
        }
        assert_eq!(recorded(Scalar::C64, 32, 2_000, false).dispatches(), 1);
    }

    /// A recording has no command that reads back, so counting dispatches is all there is to hold.
    #[test]
    fn a_1024_problem_takes_at_most_6000_dispatches() {
        for (scalar, software) in [(Scalar::F32, false), (Scalar::F32, true), (Scalar::C64, false)] {
            let recording = recorded(scalar, 1024, 1, software);
            println!("eigh of {scalar:?} 1024, software {software}: {} dispatches", recording.dispatches());
            assert!(recording.dispatches() <= 2500, "{} dispatches", recording.dispatches());
        }
    }

    /// Watchdogs: at 1 TFLOP/s and 100 GB/s.
    #[test]
    fn no_dispatch_of_a_4096_problem_takes_50_milliseconds() {
        for scalar in [Scalar::F32, Scalar::C64] {
            let recording = recorded(scalar, 4096, 1, false);
            for command in recording.commands() {
                let work = recording.work_of(command);
                let seconds = (work.flops / 1e12).max(work.bytes / 1e11);
                assert!(seconds <= 0.05, "{seconds} s: {command:?}");
            }
        }
    }

    #[test]
    fn an_empty_batch_and_an_empty_matrix_dispatch_nothing() {
        assert_eq!(recorded(Scalar::F32, 0, 5, false).dispatches(), 0);
        assert_eq!(recorded(Scalar::C64, 100, 0, true).dispatches(), 0);
    }
}
