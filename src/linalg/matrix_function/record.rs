//! Functions of Hermitian matrices as a recording: `f(A) = M M^H`, `M = V diag(sqrt(f(w)))`.

use super::kernels::{FUNCTION_WEIGHTS, FunctionParameters, SCALE_BY_WEIGHTS, WeightParameters};
use crate::Result;
use crate::device::{MAX_GRID, Slot, Work};
use crate::kernel::{Launch, Scalar};
use crate::linalg::eigh::kernels::{EIGH_PREPARE, TriangleParameters};
use crate::linalg::eigh::record::{EighWanted, eigh};
use crate::linalg::matmul::MatmulOptions;
use crate::linalg::matmul::record::{MatmulShape, matmul};
use crate::linalg::options::Transpose;
use crate::linalg::recorder::{NAN, Recorder, batch_grid, linear_grid, volume};
use crate::tensor::MatrixShape;

/// A function that is not negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Function {
    SquareRoot,
    Exponential,
}

/// The slots of a recorded function.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RecordedFunction {
    /// `batch x n x n`, exactly Hermitian; NaN in the items whose info is not 0.
    pub(crate) result: Slot,
    /// `batch`, i32: 0, the number of eigenvalues that have no square root, or n + 1 where eigh failed.
    pub(crate) info: Slot,
}

/// Records a function of Hermitian matrices of order `shape.rows`, of which the lower triangle is read.
pub(crate) fn hermitian_function(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    function: Function,
) -> Result<RecordedFunction> {
    let MatrixShape { batch, rows: n, .. } = shape;
    let info = recorder.recording.scratch(batch as u64 * 4);
    if volume(&[batch, n, n], "matrix function")? == 0 {
        recorder.recording.clear(info);
        return Ok(RecordedFunction { result: recorder.recording.scratch(0), info });
    }
    let solved = eigh(recorder, scalar, a, shape, EighWanted::all(n, true, true))?;
    let weights = recorder.recording.scratch((batch * n) as u64 * scalar.real_bytes());
    let launch = Launch {
        scalar: scalar.real(),
        overrides: &[],
        buffers: &[solved.values, solved.info, weights, info],
        grid: linear_grid(batch),
        work: Work { flops: (batch * n) as f64 * 20.0, bytes: (batch * n * 8) as f64 },
    };
    let parameters = FunctionParameters {
        order: n as u32,
        batch: batch as u32,
        exponential: u32::from(function == Function::Exponential),
        nan: NAN,
    };
    FUNCTION_WEIGHTS.record(&mut recorder.recording, launch, &parameters)?;
    let m = scaled(recorder, scalar, solved.vectors, shape, weights, Weighted::Columns)?;
    let product = MatmulShape { batch, rows: n, columns: n, depth: n };
    let adjoint = MatmulOptions { transpose_a: Transpose::None, transpose_b: Transpose::Adjoint };
    let product = matmul(recorder, scalar, m, m, product, &adjoint)?;
    let result = hermitian(recorder, scalar, product, shape)?;
    Ok(RecordedFunction { result, info })
}

/// What has a weight.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::linalg) enum Weighted {
    Rows,
    Columns,
}

/// Records matrices whose rows or columns are scaled by real weights.
pub(in crate::linalg) fn scaled(
    recorder: &mut Recorder,
    scalar: Scalar,
    source: Slot,
    shape: MatrixShape,
    weights: Slot,
    weighted: Weighted,
) -> Result<Slot> {
    let MatrixShape { batch, rows, columns } = shape;
    let elements = volume(&[batch, rows, columns], "scaled")?;
    let slot = recorder.recording.scratch(elements as u64 * scalar.bytes());
    if elements == 0 {
        return Ok(slot);
    }
    let launch = Launch {
        scalar,
        overrides: &[],
        buffers: &[source, weights, slot],
        grid: [columns.div_ceil(64) as u32, rows.min(MAX_GRID as usize) as u32, batch_grid(batch)],
        work: Work { flops: elements as f64, bytes: 2.0 * (elements as u64 * scalar.bytes()) as f64 },
    };
    let parameters = WeightParameters {
        rows: rows as u32,
        columns: columns as u32,
        batch: batch as u32,
        by_rows: u32::from(weighted == Weighted::Rows),
    };
    SCALE_BY_WEIGHTS.record(&mut recorder.recording, launch, &parameters)?;
    Ok(slot)
}

/// Records the matrices of which the lower triangles are given, exactly Hermitian.
fn hermitian(recorder: &mut Recorder, scalar: Scalar, a: Slot, shape: MatrixShape) -> Result<Slot> {
    let MatrixShape { batch, rows: n, .. } = shape;
    let bytes = recorder.recording.bytes(a);
    let full = recorder.recording.scratch(bytes);
    let one = scalar.words(1.0);
    let one = &one[..scalar.real_bytes() as usize / 4];
    let ones = recorder.recording.constant(bytemuck::cast_slice(&one.repeat(batch)).to_vec());
    let launch = Launch {
        scalar,
        overrides: &[],
        buffers: &[a, ones, full],
        grid: [n.div_ceil(64) as u32, n.div_ceil(16) as u32, batch_grid(batch)],
        work: Work { flops: 0.0, bytes: 2.0 * bytes as f64 },
    };
    let parameters = TriangleParameters { order: n as u32, batch: batch as u32, lower: 1 };
    EIGH_PREPARE.record(&mut recorder.recording, launch, &parameters)?;
    Ok(full)
}
