//! The QR factorisation with column pivoting, `A P = Q R`.

pub(super) mod kernels;
pub(crate) mod record;

use self::record::RecordedPivotedQr;
use super::operands::{Results, common_scalar};
use super::qr::Qr;
use super::recorder::Recorder;
use crate::Result;
use crate::tensor::{ElementType, Shape, Tensor};

/// A batch of QR factorisations with column pivoting.
#[derive(Clone, Debug)]
pub struct PivotedQr {
    /// The factorisation of `A P`: R, Q, and what is made of Q without forming it.
    pub qr: Qr,
    /// `[.., n]`, i32, from 0: column j of `A P` is column `permutation[j]` of A.
    pub permutation: Tensor,
}

/// The QR factorisation with column pivoting `A P = Q R` of general matrices.
///
/// `a` is `[.., m, n]`, float32, complex64, float64 or complex128, of any extents. At each step the column of which most is left (by its norm; of
/// equal ones the first) comes next, so the moduli on R's diagonal do not increase, up to rounding, and where they fall to
/// rounding errors of the first the rank ends. Signs and reflectors are as LAPACK's geqp3 makes them. What is left of the
/// columns below the smallest normal number (1.2e-38, of float64 2.2e-308) counts as zero. Costs `4 m n k - 2 (m + n) k^2 + 4 k^3 / 3` flops per
/// item (complex: four times that), for all but small matrices in two dispatches per column, without the matrix products
/// of [`qr`](crate::linalg::qr()): where pivoting is not needed, do without.
///
/// Nothing can fail numerically. Where a matrix holds NaN or an infinity its factors do; other items stay right.
///
/// # Errors
/// When the element type is another one, there are less than two dimensions, more than 2^22 rows or 2^23 columns, or the
/// adapter has no room.
///
/// Source: Businger and Golub, Numerische Mathematik 7 (1965); LAPACK's geqp3 and laqp2.
pub fn qr_pivoted(a: &Tensor) -> Result<PivotedQr> {
    let scalar = common_scalar("qr_pivoted", &[a])?;
    let shape = a.shape().matrices("qr_pivoted")?;
    let outputs = a.context().replay(&("qr_pivoted", scalar, shape), &[a.buffer()], || {
        let mut recorder = Recorder::new(a.context());
        let slot = recorder.recording.input(a.buffer().bytes());
        let RecordedPivotedQr { factors, taus, permutation } =
            record::qr_pivoted(&mut recorder, scalar, slot, shape)?;
        for slot in [factors, taus, permutation] {
            recorder.recording.output(slot);
        }
        Ok(recorder.recording)
    })?;
    let vectors = |length| Shape::new([a.shape().leading(2), &[length]].concat());
    let mut results = Results::new(a.context(), outputs);
    let qr = Qr {
        factors: results.next(a.shape().clone(), scalar.element())?,
        taus: results.next(vectors(shape.rows.min(shape.columns)), scalar.element())?,
    };
    Ok(PivotedQr { qr, permutation: results.next(vectors(shape.columns), ElementType::I32)? })
}
