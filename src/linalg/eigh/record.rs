//! Eigenvalues and eigenvectors of Hermitian matrices as a recording.

use super::divide::{LARGEST, divide_and_conquer};
use super::problem::Tridiagonal;
pub(crate) use super::problem::{EighWanted, RecordedEigh, SWEEPS};
use super::reduction::tridiagonalise;
use super::small::{small, small_variant};
use crate::device::Slot;
use crate::kernel::Scalar;
use crate::linalg::qr::record::{ApplyQOptions, apply_q};
use crate::linalg::recorder::{Recorder, volume};
use crate::tensor::MatrixShape;
use crate::{Error, Result};

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
