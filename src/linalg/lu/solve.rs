//! What is solved with an LU factorisation, and its determinant, as recordings.

use super::kernels::{DeterminantParameters, LU_DETERMINANT, LU_PERMUTE, PermuteParameters};
use crate::Result;
use crate::device::{Slot, Work};
use crate::kernel::{Launch, Scalar};
use crate::linalg::TriangularSolveOptions;
use crate::linalg::options::{Side, Transpose};
use crate::linalg::recorder::{NAN, Recorder, linear_grid, volume};
use crate::linalg::triangular_solve::record::{triangular_solve, triangular_solve_in_place};
use crate::tensor::MatrixShape;

/// The bits of minus infinity.
const MINUS_INFINITY: u32 = 0xff80_0000;

/// What [`permute`] makes.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Permuted {
    /// `P B`.
    Rows = 0,
    /// `P^T B`.
    Back = 1,
    /// P itself.
    Identity = 2,
    /// NaN.
    Nothing = 3,
}

/// Records the solution of `op(A) X = B` from `P A = L U`, or of `A X = I` where there is no `b`; `shape` is that of X.
pub(crate) fn lu_solve(
    recorder: &mut Recorder,
    scalar: Scalar,
    factors: Slot,
    permutation: Slot,
    b: Option<Slot>,
    shape: MatrixShape,
    transpose: Transpose,
) -> Result<Slot> {
    let lower =
        |transpose| TriangularSolveOptions { side: Side::Left, lower: true, transpose, unit_diagonal: true };
    let upper = |transpose| TriangularSolveOptions {
        side: Side::Left,
        lower: false,
        transpose,
        unit_diagonal: false,
    };
    match (transpose, b) {
        // L U X = P B
        (Transpose::None, _) | (_, None) => {
            let (what, b) = match b {
                Some(b) => (Permuted::Rows, b),
                None => (Permuted::Identity, factors),
            };
            let x = permute(recorder, scalar, permutation, b, shape, what)?;
            triangular_solve_in_place(recorder, scalar, factors, x, shape, &lower(transpose))?;
            triangular_solve_in_place(recorder, scalar, factors, x, shape, &upper(transpose))?;
            Ok(x)
        }
        // op(U) op(L) P X = B
        (_, Some(b)) => {
            let x = triangular_solve(recorder, scalar, factors, b, shape, &upper(transpose))?;
            triangular_solve_in_place(recorder, scalar, factors, x, shape, &lower(transpose))?;
            permute(recorder, scalar, permutation, x, shape, Permuted::Back)
        }
    }
}

fn permute(
    recorder: &mut Recorder,
    scalar: Scalar,
    permutation: Slot,
    b: Slot,
    shape: MatrixShape,
    what: Permuted,
) -> Result<Slot> {
    let MatrixShape { batch, rows, columns } = shape;
    let elements = volume(&[batch, rows, columns], "lu_solve")?;
    let result = recorder.recording.scratch(elements as u64 * scalar.bytes());
    if elements == 0 {
        return Ok(result);
    }
    // What is put in its place row by row reaches every row only if the permutation is one.
    let first = (what == Permuted::Back).then_some(Permuted::Nothing);
    for what in first.into_iter().chain([what]) {
        let launch = Launch {
            scalar,
            overrides: &[],
            buffers: &[permutation, b, result],
            grid: linear_grid(elements.div_ceil(64)),
            work: Work { flops: 0.0, bytes: (2 * elements) as f64 * scalar.bytes() as f64 },
        };
        let parameters = PermuteParameters {
            rows: rows as u32,
            columns: columns as u32,
            batch: batch as u32,
            mode: what as u32,
            nan: NAN,
        };
        LU_PERMUTE.record(&mut recorder.recording, launch, &parameters)?;
    }
    Ok(result)
}

/// The slots of a recorded determinant, each with one element per item.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RecordedDeterminant {
    pub(crate) determinant: Slot,
    /// The determinant divided by its modulus.
    pub(crate) sign: Slot,
    /// The logarithm of its modulus, a real number.
    pub(crate) logarithm: Slot,
}

/// Records the determinant of `A` from `P A = L U`.
pub(crate) fn lu_determinant(
    recorder: &mut Recorder,
    scalar: Scalar,
    factors: Slot,
    pivots: Slot,
    shape: MatrixShape,
) -> Result<RecordedDeterminant> {
    let MatrixShape { batch, rows: n, .. } = shape;
    let determinant = recorder.recording.scratch(batch as u64 * scalar.bytes());
    let sign = recorder.recording.scratch(batch as u64 * scalar.bytes());
    let logarithm = recorder.recording.scratch(batch as u64 * scalar.real_bytes());
    let launch = Launch {
        scalar,
        overrides: &[],
        buffers: &[factors, pivots, determinant, sign, logarithm],
        grid: if batch == 0 { [0; 3] } else { linear_grid(batch) },
        work: Work { flops: (batch * n) as f64 * 20.0, bytes: (batch * n) as f64 * scalar.bytes() as f64 },
    };
    let parameters =
        DeterminantParameters { order: n as u32, batch: batch as u32, minus_infinity: MINUS_INFINITY };
    LU_DETERMINANT.record(&mut recorder.recording, launch, &parameters)?;
    Ok(RecordedDeterminant { determinant, sign, logarithm })
}
