//! The polar decomposition as a recording: dynamically weighted Halley iterations based on QR (QDWH).
//!
//! Of X with the singular values s, `X (a I + b X^H X) (I + c X^H X)^-1` has s (a + b s^2) / (1 + c s^2) and the same singular
//! vectors. With weights chosen for the smallest singular value that matters, a few steps bring all to 1. Nothing of that
//! value is measured: the type bounds what matters, so that the steps depend on the shape alone and nothing is read back. While c
//! is large the inverse is taken by a QR factorisation, then by Cholesky. Sources: Nakatsukasa, Bai, Gygi, Optimizing
//! Halley's iteration for computing the matrix polar decomposition, SIAM J. Matrix Anal. Appl. 31(5), 2010; Nakatsukasa and
//! Higham, Stable and efficient spectral divide and conquer algorithms, SIAM J. Sci. Comput. 35(3), 2013.

use super::kernels::{CombineParameters, HermitianParameters, POLAR_COMBINE, POLAR_HERMITIAN, POLAR_STACK};
use super::kernels::{POLAR_START, StackParameters, StartParameters};
use super::newton::newton_for_few_rows;
use super::scale::{Scaled, scaled};
use super::weights::{Weights, weights};
use crate::Result;
use crate::device::{Slot, Work};
use crate::kernel::{Launch, Scalar};
use crate::linalg::cholesky::record::{cholesky, fill_failed};
use crate::linalg::matmul::record::{MatmulShape, Packed, Update, multiply, pack};
use crate::linalg::matmul::{MatmulOptions, record::matmul};
use crate::linalg::options::{Side, Transpose};
use crate::linalg::qr::matrix::{Part, copy};
use crate::linalg::qr::record::{
    ApplyQOptions, RecordedQr, apply_q, extract_r, qr, qr_on_triangle, thin_q_on_triangle,
};
use crate::linalg::recorder::{NAN, Recorder, batch_grid, linear_grid, volume};
use crate::linalg::strided::Strided;
use crate::linalg::triangular_solve::{TriangularSolveOptions, record::triangular_solve};
use crate::tensor::MatrixShape;

/// The slots of a recorded polar decomposition.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RecordedPolar {
    /// `batch x m x n`, orthonormal columns.
    pub(crate) u: Slot,
    /// `batch x n x n`, Hermitian positive semidefinite.
    pub(crate) h: Slot,
    /// `batch`, i32: 0, or n where the item had NaN or infinity in it; u and h are NaN there.
    pub(crate) info: Slot,
}

/// What is added to a matrix: a quarter of a rounding error makes one regular that has not full rank, all but certainly by more than
/// a 40,000th of that. Of few columns the diagonal changes by more than the rounding of elements that are all alike, which are below
/// 1 / n.
fn noise(scalar: Scalar, n: usize) -> f64 {
    let noise = unit(scalar) / 16.0 / (n as f64).sqrt();
    if n > 1 { noise.max(unit(scalar) * 1.25 / (n as f64).powf(1.5)) } else { noise }
}

/// The unit roundoff.
fn unit(scalar: Scalar) -> f64 {
    scalar.epsilon() / 2.0
}

/// Records the polar decomposition `A = U H` of dense matrices with at least as many rows as columns.
pub(crate) fn polar(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
) -> Result<RecordedPolar> {
    let MatrixShape { batch, columns: n, .. } = shape;
    if batch == 0 || n == 0 {
        let info = recorder.recording.scratch(batch as u64 * 4);
        recorder.recording.clear(info);
        let (u, h) = (recorder.recording.scratch(0), recorder.recording.scratch(0));
        return Ok(RecordedPolar { u, h, info });
    }
    let square = Square::of(recorder, scalar, a, shape)?;
    let x = unitary(recorder, scalar, &square, noise(scalar, n), unit(scalar) / (40_000 * n) as f64)?;
    let (h, info) = hermitian(recorder, scalar, &square, x, true)?;
    let u = square.back(recorder, scalar, x, n, Part::All)?;
    newton_for_few_rows(recorder, scalar, u, shape)?;
    let u = fill_failed(recorder, scalar, u, info, shape)?;
    Ok(RecordedPolar { u, h, info })
}

/// Square matrices with the singular values and right singular vectors of those that are given, but for a power of two.
#[derive(Clone, Copy, Debug)]
pub(in crate::linalg) struct Square {
    /// Of the matrices that were given.
    shape: MatrixShape,
    /// `batch x n x n`: the matrices, or R of their QR factorisation where they have more rows than columns.
    pub(in crate::linalg) matrix: Slot,
    /// `batch`: what singular values are to be multiplied with; NaN where there was NaN or infinity, and `matrix` is zero.
    pub(in crate::linalg) up: Slot,
    /// `batch`: the power of two that brings the norm below 1.
    factor: Slot,
    reflectors: Option<RecordedQr>,
}

impl Square {
    pub(in crate::linalg) fn of(
        recorder: &mut Recorder,
        scalar: Scalar,
        a: Slot,
        shape: MatrixShape,
    ) -> Result<Self> {
        let Scaled { matrix, up, factor } = scaled(recorder, scalar, a, shape)?;
        if shape.rows == shape.columns {
            return Ok(Square { shape, matrix, up, factor, reflectors: None });
        }
        let reflectors = qr(recorder, scalar, matrix, shape)?;
        let matrix = extract_r(recorder, scalar, reflectors.factors, shape, shape.columns)?;
        Ok(Square { shape, matrix, up, factor, reflectors: Some(reflectors) })
    }

    /// The shape of the square matrices.
    pub(in crate::linalg) fn order(&self) -> MatrixShape {
        MatrixShape { rows: self.shape.columns, ..self.shape }
    }

    /// Records `Q (X, 0; 0, I)`, the first `columns` columns of it, where Q is that of the QR factorisation, and X what was made
    /// of R.
    pub(in crate::linalg) fn back(
        &self,
        recorder: &mut Recorder,
        scalar: Scalar,
        x: Slot,
        columns: usize,
        rest: Part,
    ) -> Result<Slot> {
        let Some(RecordedQr { factors, taus }) = self.reflectors else { return Ok(x) };
        let target = MatrixShape { columns, ..self.shape };
        let size = volume(&[target.batch, target.rows, columns], "polar")?;
        let slot = recorder.recording.scratch(size as u64 * scalar.bytes());
        let order = self.order();
        let source = (Strided::dense(x, order), order);
        copy(recorder, scalar, source, (Strided::dense(slot, target), target), rest)?;
        let options = ApplyQOptions::default();
        apply_q(recorder, scalar, factors, self.shape, taus, slot, target, &options)
    }
}

/// Records the unitary factor of the square matrices, singular values from `smallest` on being brought to 1; `noise` is about
/// what is added to or taken from each element of the matrix, whose norm is between 1 / 2 and 1, beforehand.
pub(in crate::linalg) fn unitary(
    recorder: &mut Recorder,
    scalar: Scalar,
    square: &Square,
    noise: f64,
    smallest: f64,
) -> Result<Slot> {
    let shape = square.order();
    let MatrixShape { batch, rows: n, .. } = shape;
    let x = recorder.recording.scratch(recorder.recording.bytes(square.matrix));
    let buffers = [square.matrix, square.factor, x];
    let launch = by_rows(recorder, scalar, &buffers, shape);
    let parameters = StartParameters { order: n as u32, batch: batch as u32, noise: noise as f32 };
    POLAR_START.record(&mut recorder.recording, launch, &parameters)?;
    for step in weights(scalar, smallest) {
        match step.heavy() {
            true => by_qr(recorder, scalar, x, shape, step)?,
            false => by_cholesky(recorder, scalar, x, shape, step)?,
        }
    }
    Ok(x)
}

/// The smallest singular value that matters for the Hermitian factor, of matrices whose Frobenius norm is between 1 / 2 and 1:
/// one of 4 unit roundoffs at most of the largest.
pub(in crate::linalg) fn smallest_of_norm(scalar: Scalar, n: usize) -> f64 {
    2.0 * unit(scalar) / (n as f64).sqrt()
}

/// Records the Hermitian factor of the square matrices from the unitary one, scaled back where asked, and `info`.
pub(in crate::linalg) fn hermitian(
    recorder: &mut Recorder,
    scalar: Scalar,
    square: &Square,
    x: Slot,
    scaled_back: bool,
) -> Result<(Slot, Slot)> {
    let shape = square.order();
    let MatrixShape { batch, rows: n, .. } = shape;
    let product = MatmulShape { batch, rows: n, columns: n, depth: n };
    let options = MatmulOptions { transpose_a: Transpose::Adjoint, transpose_b: Transpose::None };
    let g = matmul(recorder, scalar, x, square.matrix, product, &options)?;
    let h = recorder.recording.scratch(recorder.recording.bytes(g));
    let info = recorder.recording.scratch(batch as u64 * 4);
    let buffers = [g, square.up, h, info];
    let launch = by_rows(recorder, scalar, &buffers, shape);
    let scaled = u32::from(scaled_back);
    let parameters = HermitianParameters { order: n as u32, batch: batch as u32, scaled, nan: NAN };
    POLAR_HERMITIAN.record(&mut recorder.recording, launch, &parameters)?;
    Ok((h, info))
}

/// A dispatch whose workgroups own 16 rows of 64 columns of square matrices.
fn by_rows<'a>(recorder: &Recorder, scalar: Scalar, buffers: &'a [Slot], shape: MatrixShape) -> Launch<'a> {
    let bytes: u64 = buffers.iter().map(|&slot| recorder.recording.bytes(slot)).sum();
    let grid = [shape.columns.div_ceil(64) as u32, shape.rows.div_ceil(16) as u32, batch_grid(shape.batch)];
    Launch { scalar, overrides: &[], buffers, grid, work: Work { flops: 0.0, bytes: bytes as f64 } }
}

/// Records a step by the QR factorisation `(sqrt(c) X, I) = (Q1, Q2) R`: X <- b / c X + (a - b / c) / sqrt(c) Q1 Q2^H.
fn by_qr(recorder: &mut Recorder, scalar: Scalar, x: Slot, shape: MatrixShape, step: Weights) -> Result<()> {
    let MatrixShape { batch, rows: n, .. } = shape;
    let Weights { a, b, c } = step;
    let stacked = MatrixShape { rows: 2 * n, ..shape };
    let size = volume(&[batch, 2 * n, n], "polar")?;
    let stack = recorder.recording.scratch(size as u64 * scalar.bytes());
    let buffers = [x, stack];
    let launch = by_rows(recorder, scalar, &buffers, shape);
    let parameters = StackParameters { order: n as u32, batch: batch as u32, weight: c.sqrt() as f32 };
    POLAR_STACK.record(&mut recorder.recording, launch, &parameters)?;
    let RecordedQr { factors, taus } = qr_on_triangle(recorder, scalar, stack, stacked, n)?;
    let q = thin_q_on_triangle(recorder, scalar, (factors, stacked), taus, n)?;
    let q = Strided::dense(q, stacked);
    let first = pack(recorder, scalar, q.transposed(), shape)?;
    let second = Strided { conjugate: true, ..q.from(n, 0).transposed() };
    let second = pack(recorder, scalar, second, shape)?;
    let product = MatmulShape { batch, rows: n, columns: n, depth: n };
    let alpha = ((a - b / c) / c.sqrt()) as f32;
    let update = Update { alpha, beta: (b / c) as f32, conjugate_a: false, upper: false };
    multiply(recorder, scalar, first, second, Strided::dense(x, shape), product, update)
}

/// Records a step by the Cholesky factorisation `I + c X^H X = W^H W`: X <- b / c X + (a - b / c) X W^-1 W^-H.
fn by_cholesky(
    recorder: &mut Recorder,
    scalar: Scalar,
    x: Slot,
    shape: MatrixShape,
    step: Weights,
) -> Result<()> {
    let MatrixShape { batch, rows: n, .. } = shape;
    let Weights { a, b, c } = step;
    let bytes = recorder.recording.bytes(x);
    let z = recorder.recording.scratch(bytes);
    let dense = Strided::dense(z, shape);
    copy(recorder, scalar, (Strided::dense(x, shape), shape), (dense, shape), Part::Identity)?;
    let packed = rows(recorder, scalar, x, shape)?;
    let product = MatmulShape { batch, rows: n, columns: n, depth: n };
    let update = Update { alpha: c as f32, beta: 1.0, conjugate_a: true, upper: true };
    multiply(recorder, scalar, packed, packed, dense, product, update)?;
    let w = cholesky(recorder, scalar, z, shape, false)?.factor;
    let mut y = x;
    for transpose in [Transpose::None, Transpose::Adjoint] {
        let options =
            TriangularSolveOptions { side: Side::Right, lower: false, transpose, unit_diagonal: false };
        y = triangular_solve(recorder, scalar, w, y, shape, &options)?;
    }
    combine(recorder, scalar, x, y, [b / c, a - b / c])
}

/// Records `X <- weights[0] X + weights[1] Y`.
fn combine(recorder: &mut Recorder, scalar: Scalar, x: Slot, y: Slot, weights: [f64; 2]) -> Result<()> {
    let bytes = recorder.recording.bytes(x);
    let size = volume(&[(bytes / scalar.real_bytes()) as usize], "polar")?;
    let launch = Launch {
        scalar: scalar.real(),
        overrides: &[],
        buffers: &[y, x],
        grid: linear_grid(size.div_ceil(64)),
        work: Work { flops: 3.0 * size as f64, bytes: 3.0 * bytes as f64 },
    };
    let [[x_low, x_high], [y_low, y_high]] = weights.map(|weight| scalar.words(weight));
    let parameters = CombineParameters { size: size as u32, x_low, x_high, y_low, y_high };
    POLAR_COMBINE.record(&mut recorder.recording, launch, &parameters)
}

/// Dense matrices as the right factor of a product: as they lie, where that is packed.
fn rows(recorder: &mut Recorder, scalar: Scalar, slot: Slot, shape: MatrixShape) -> Result<Packed> {
    match !scalar.is_complex() && shape.columns.is_multiple_of(4) {
        true => {
            let row = shape.columns / 4;
            Ok(Packed { slot, start: 0, row, batch: shape.rows * row })
        }
        false => pack(recorder, scalar, Strided::dense(slot, shape), shape),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::Recording;
    use crate::linalg::recorder::Tuning;

    fn recorded(scalar: Scalar, shape: MatrixShape, software: bool) -> Recording {
        let mut recorder = Recorder { recording: Recording::new(), tuning: Tuning { software } };
        let MatrixShape { batch, rows, columns } = shape;
        let a = recorder.recording.input((batch * rows * columns) as u64 * scalar.bytes());
        let RecordedPolar { u, h, info } = polar(&mut recorder, scalar, a, shape).unwrap();
        for slot in [u, h, info] {
            recorder.recording.output(slot);
        }
        recorder.recording
    }

    /// A recording has no command that reads back, so counting dispatches is all there is to hold.
    #[test]
    fn a_1024_decomposition_takes_at_most_1500_dispatches() {
        for software in [false, true] {
            let shape = MatrixShape { batch: 1, rows: 1024, columns: 1024 };
            let recording = recorded(Scalar::F32, shape, software);
            println!("polar of 1024, software {software}: {} dispatches", recording.dispatches());
            assert!(recording.dispatches() <= 1500, "{} dispatches", recording.dispatches());
        }
    }

    /// Watchdogs: at 1 TFLOP/s and 100 GB/s.
    #[test]
    fn no_dispatch_of_a_4096_decomposition_takes_50_milliseconds() {
        let recording = recorded(Scalar::F32, MatrixShape { batch: 1, rows: 4096, columns: 4096 }, false);
        for command in recording.commands() {
            let work = recording.work_of(command);
            let seconds = (work.flops / 1e12).max(work.bytes / 1e11);
            assert!(seconds <= 0.05, "{seconds} s: {command:?}");
        }
    }

    #[test]
    fn an_empty_batch_and_an_empty_matrix_dispatch_nothing() {
        for (batch, rows, columns) in [(0, 9, 9), (5, 0, 0), (5, 3, 0)] {
            let shape = MatrixShape { batch, rows, columns };
            assert_eq!(recorded(Scalar::F32, shape, false).dispatches(), 0);
        }
    }
}
