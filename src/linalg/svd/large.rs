//! The singular value decomposition of large matrices as a recording, by the polar decomposition.
//!
//! With `A = U H` and `H = V W V^H` the singular values of A are those of H, and V its right singular vectors. The left ones
//! are Q of the QR factorisation `A V = Q S`, with columns in descending order: A V has orthogonal columns up to rounding errors
//! of |A|, so S is diagonal up to those, and Q is orthonormal whatever A's rank is. Of U only H is made, so that it does
//! not matter that U is no isometry where A has singular values of rounding errors. Sources: Higham and Papadimitriou, A
//! parallel algorithm for computing the polar decomposition, Parallel Comput. 20(8), 1994; Nakatsukasa and Higham, Stable
//! and efficient spectral divide and conquer algorithms, SIAM J. Sci. Comput. 35(3), 2013.

use super::SvdVectors;
use super::large_kernels::{CutParameters, GatherParameters, SVD_CUT, SVD_GATHER};
use super::problem::{RecordedSvd, SvdWanted};
use crate::Result;
use crate::device::{Slot, Work};
use crate::kernel::{Launch, Scalar};
use crate::linalg::cholesky::record::fill_failed;
use crate::linalg::eigh::record::{EighWanted, RecordedEigh, SWEEPS, eigh};
use crate::linalg::matmul::record::{MatmulShape, Update, multiply, pack};
use crate::linalg::polar::newton::newton_for_few_rows;
use crate::linalg::polar::record::{Square, hermitian, smallest_of_norm, unitary};
use crate::linalg::qr::matrix::{Part, copy};
use crate::linalg::qr::record::{RecordedQr, householder_product, qr};
use crate::linalg::recorder::{NAN, Recorder, batch_grid, volume};
use crate::linalg::strided::Strided;
use crate::tensor::MatrixShape;

/// Records the decomposition of dense matrices with at least one row and one column.
pub(in crate::linalg) fn large(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    wanted: SvdWanted,
) -> Result<RecordedSvd> {
    let MatrixShape { batch, rows, columns } = shape;
    if rows >= columns {
        return tall(recorder, scalar, a, shape, wanted);
    }
    // A^H = V diag(s) U^H.
    let (left, right) = wanted.counts(shape);
    let a = adjoint(recorder, scalar, a, shape)?;
    let of_adjoint = MatrixShape { batch, rows: columns, columns: rows };
    let found = tall(recorder, scalar, a, of_adjoint, wanted)?;
    let u = adjoint(recorder, scalar, found.vh, MatrixShape { batch, rows: left, columns: rows })?;
    let vh = adjoint(recorder, scalar, found.u, MatrixShape { batch, rows: columns, columns: right })?;
    Ok(RecordedSvd { u, vh, ..found })
}

/// Records the adjoints of dense matrices.
fn adjoint(recorder: &mut Recorder, scalar: Scalar, a: Slot, shape: MatrixShape) -> Result<Slot> {
    let MatrixShape { batch, rows, columns } = shape;
    let size = volume(&[batch, rows, columns], "svd")?;
    let slot = recorder.recording.scratch(size as u64 * scalar.bytes());
    let target = MatrixShape { batch, rows: columns, columns: rows };
    let source = Strided { conjugate: scalar.is_complex(), ..Strided::dense(a, shape).transposed() };
    copy(recorder, scalar, (source, target), (Strided::dense(slot, target), target), Part::All)?;
    Ok(slot)
}

/// Records the decomposition of dense matrices with at least as many rows as columns.
fn tall(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    wanted: SvdWanted,
) -> Result<RecordedSvd> {
    let MatrixShape { batch, rows: m, columns: n } = shape;
    let square = Square::of(recorder, scalar, a, shape)?;
    let order = square.order();
    let x = unitary(recorder, scalar, &square, 0.0, smallest_of_norm(scalar, n))?;
    let (h, _) = hermitian(recorder, scalar, &square, x, false)?;
    let vectors = wanted.vectors != SvdVectors::None;
    let all = EighWanted { sweeps: wanted.sweeps.min(SWEEPS), ..EighWanted::all(n, true, vectors) };
    let eigen = eigh(recorder, scalar, h, order, all)?;
    if !vectors {
        // Neither R nor V is read.
        let (s, _, info) = gather(recorder, scalar, &square, eigen, [h, h], 0)?;
        let [u, vh] = [(); 2].map(|()| recorder.recording.scratch(0));
        return Ok(RecordedSvd { u, s, vh, info });
    }
    let us = recorder.recording.scratch(recorder.recording.bytes(h));
    let left = pack(recorder, scalar, Strided::dense(square.matrix, order).transposed(), order)?;
    let descending = Strided::dense(eigen.vectors, order).columns_reversed(n);
    let right = pack(recorder, scalar, descending, order)?;
    let product = MatmulShape { batch, rows: n, columns: n, depth: n };
    let update = Update { alpha: 1.0, beta: 0.0, conjugate_a: false, upper: false };
    multiply(recorder, scalar, left, right, Strided::dense(us, order), product, update)?;
    cut(recorder, scalar, eigen.values, us, order)?;
    let RecordedQr { factors, taus } = qr(recorder, scalar, us, order)?;
    let (s, vh, info) = gather(recorder, scalar, &square, eigen, [factors, eigen.vectors], n)?;
    let q = householder_product(recorder, scalar, factors, taus, order, n)?;
    let u = match wanted.vectors {
        SvdVectors::Full => square.back(recorder, scalar, q, m, Part::Bordered)?,
        _ => square.back(recorder, scalar, q, n, Part::All)?,
    };
    let columns = if wanted.vectors == SvdVectors::Full { m } else { n };
    let of_u = MatrixShape { columns, ..shape };
    newton_for_few_rows(recorder, scalar, u, of_u)?;
    let u = fill_failed(recorder, scalar, u, info, of_u)?;
    Ok(RecordedSvd { u, s, vh, info })
}

/// Records zeros in the place of columns of U S whose singular values are rounding errors: 4 unit roundoffs of the largest.
fn cut(recorder: &mut Recorder, scalar: Scalar, values: Slot, us: Slot, shape: MatrixShape) -> Result<()> {
    let MatrixShape { batch, rows: n, .. } = shape;
    let launch = Launch {
        scalar,
        overrides: &[],
        buffers: &[values, us],
        grid: [n.div_ceil(64) as u32, n.div_ceil(16) as u32, batch_grid(batch)],
        work: Work { flops: 0.0, bytes: recorder.recording.bytes(us) as f64 },
    };
    let parameters = CutParameters { order: n as u32, batch: batch as u32 };
    SVD_CUT.record(&mut recorder.recording, launch, &parameters)
}

/// Records singular values, `rows` rows of V^H and `info` from the eigenvalue problem of H, and from R and V.
fn gather(
    recorder: &mut Recorder,
    scalar: Scalar,
    square: &Square,
    eigen: RecordedEigh,
    [factors, vectors]: [Slot; 2],
    rows: usize,
) -> Result<(Slot, Slot, Slot)> {
    let MatrixShape { batch, columns: n, .. } = square.order();
    let size = volume(&[batch, rows, n], "svd")? as u64 * scalar.bytes();
    let s = recorder.recording.scratch((batch * n) as u64 * scalar.real_bytes());
    let vh = recorder.recording.scratch(size.max(16));
    let info = recorder.recording.scratch(batch as u64 * 4);
    let launch = Launch {
        scalar,
        overrides: &[],
        buffers: &[eigen.values, square.up, eigen.info, factors, vectors, s, vh, info],
        grid: [n.div_ceil(64) as u32, rows.div_ceil(16).max(1) as u32, batch_grid(batch)],
        work: Work { flops: 0.0, bytes: (2 * size) as f64 },
    };
    let parameters = GatherParameters { order: n as u32, batch: batch as u32, rows: rows as u32, nan: NAN };
    SVD_GATHER.record(&mut recorder.recording, launch, &parameters)?;
    Ok((s, vh, info))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::Recording;
    use crate::linalg::recorder::Tuning;

    fn recorded(n: usize, software: bool, vectors: SvdVectors) -> Recording {
        let mut recorder = Recorder { recording: Recording::new(), tuning: Tuning { software } };
        let a = recorder.recording.input((n * n) as u64 * 4);
        let shape = MatrixShape { batch: 1, rows: n, columns: n };
        let found = large(&mut recorder, Scalar::F32, a, shape, SvdWanted::new(vectors)).unwrap();
        for slot in [found.u, found.s, found.vh, found.info] {
            recorder.recording.output(slot);
        }
        recorder.recording
    }

    /// A recording has no command that reads back, so counting dispatches is all there is to hold.
    #[test]
    fn a_1024_decomposition_takes_at_most_4500_dispatches() {
        for software in [false, true] {
            for vectors in [SvdVectors::None, SvdVectors::Reduced] {
                let dispatches = recorded(1024, software, vectors).dispatches();
                println!("svd of 1024, {vectors:?}, software {software}: {dispatches} dispatches");
                assert!(dispatches <= 4500, "{dispatches} dispatches");
            }
        }
    }

    /// Watchdogs: at 1 TFLOP/s and 100 GB/s.
    #[test]
    fn no_dispatch_of_a_4096_decomposition_takes_50_milliseconds() {
        let recording = recorded(4096, false, SvdVectors::Full);
        for command in recording.commands() {
            let work = recording.work_of(command);
            let seconds = (work.flops / 1e12).max(work.bytes / 1e11);
            assert!(seconds <= 0.05, "{seconds} s: {command:?}");
        }
    }
}
