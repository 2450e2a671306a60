//! One step of Newton towards the nearest matrix with orthonormal columns: what roundings take from them, it gives back.

use crate::Result;
use crate::device::Slot;
use crate::kernel::Scalar;
use crate::linalg::matmul::record::{MatmulShape, Update, multiply, pack};
use crate::linalg::qr::matrix::{Part, copy};
use crate::linalg::recorder::{Recorder, volume};
use crate::linalg::strided::Strided;
use crate::tensor::MatrixShape;

/// Rows up to which the roundings of those who made a matrix are not small beside `rows` rounding errors.
const FEW: usize = 128;

/// Records [`newton`] for matrices of few rows; others stay as they are.
pub(in crate::linalg) fn newton_for_few_rows(
    recorder: &mut Recorder,
    scalar: Scalar,
    u: Slot,
    shape: MatrixShape,
) -> Result<()> {
    if shape.rows <= FEW { newton(recorder, scalar, u, shape) } else { Ok(()) }
}

/// Records `U <- U (3 I - U^H U) / 2` for U of nearly orthonormal columns. Source: Bjorck and Bowie, SIAM J. Numer. Anal. 8, 1971.
pub(in crate::linalg) fn newton(
    recorder: &mut Recorder,
    scalar: Scalar,
    u: Slot,
    shape: MatrixShape,
) -> Result<()> {
    let MatrixShape { batch, rows, columns } = shape;
    let square = MatrixShape { batch, rows: columns, columns };
    let bytes = volume(&[batch, columns, columns], "polar")? as u64 * scalar.bytes();
    let defect = recorder.recording.scratch(bytes);
    let (u, defect) = (Strided::dense(u, shape), Strided::dense(defect, square));
    copy(recorder, scalar, (u, shape), (defect, square), Part::Identity)?;
    let packed = pack(recorder, scalar, u, shape)?;
    let product = MatmulShape { batch, rows: columns, columns, depth: rows };
    let update = Update { alpha: -0.5, beta: 0.5, conjugate_a: true, upper: false };
    multiply(recorder, scalar, packed, packed, defect, product, update)?;
    let transposed = MatrixShape { batch, rows: columns, columns: rows };
    let a = pack(recorder, scalar, u.transposed(), transposed)?;
    let b = pack(recorder, scalar, defect, square)?;
    let product = MatmulShape { batch, rows, columns, depth: columns };
    let update = Update { alpha: 1.0, beta: 1.0, conjugate_a: false, upper: false };
    multiply(recorder, scalar, a, b, u, product, update)
}
