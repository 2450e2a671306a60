//! The matrix product `C = op(A) op(B)`.

pub(super) mod kernels;
pub(crate) mod record;

use self::record::MatmulShape;
use super::operands::{Results, common_leading, common_scalar};
use super::options::Transpose;
use super::recorder::Recorder;
use crate::tensor::{MatrixShape, Shape, Tensor};
use crate::{Error, Result};

/// How [`matmul_with`] uses its operands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct MatmulOptions {
    /// What is done to `a`.
    pub transpose_a: Transpose,
    /// What is done to `b`.
    pub transpose_b: Transpose,
}

/// The matrix product `C = A B`.
///
/// `a` is `[.., m, k]`, `b` is `[.., k, n]`, the result `[.., m, n]`, with the same leading dimensions everywhere;
/// float32, complex64, float64 or complex128. An empty sum (`k = 0`) is zero. Costs `2 m n k` flops per item (complex: `8 m n k`).
///
/// # Errors
/// When the shapes or element types do not fit, the contexts differ, or the adapter has no room.
///
/// Source: BLAS's gemm.
pub fn matmul(a: &Tensor, b: &Tensor) -> Result<Tensor> {
    matmul_with(a, b, &MatmulOptions::default())
}

/// The matrix product `C = op(A) op(B)`; see [`matmul`].
///
/// Where `a` is transposed it is `[.., k, m]`; where `b` is, `[.., n, k]`.
///
/// # Errors
/// As [`matmul`].
pub fn matmul_with(a: &Tensor, b: &Tensor, options: &MatmulOptions) -> Result<Tensor> {
    let scalar = common_scalar("matmul", &[a, b])?;
    let exchanged = |shape: MatrixShape, transpose: Transpose| match transpose.exchanges() {
        true => (shape.columns, shape.rows),
        false => (shape.rows, shape.columns),
    };
    let (a_shape, b_shape) = (a.shape().matrices("matmul")?, b.shape().matrices("matmul")?);
    let (rows, depth) = exchanged(a_shape, options.transpose_a);
    let (b_depth, columns) = exchanged(b_shape, options.transpose_b);
    if depth != b_depth {
        let (a, b) = (a.shape(), b.shape());
        return Err(Error::shape(format!(
            "matmul: the inner dimensions differ, {depth} of {a} and {b_depth} of {b}"
        )));
    }
    let leading = common_leading("matmul", a.shape(), b.shape())?;
    let shape = MatmulShape { batch: a_shape.batch, rows, columns, depth };
    let outputs =
        a.context().replay(&("matmul", scalar, shape, *options), &[a.buffer(), b.buffer()], || {
            let mut recorder = Recorder::new(a.context());
            let slot_a = recorder.recording.input(a.buffer().bytes());
            let slot_b = recorder.recording.input(b.buffer().bytes());
            let c = record::matmul(&mut recorder, scalar, slot_a, slot_b, shape, options)?;
            recorder.recording.output(c);
            Ok(recorder.recording)
        })?;
    Results::new(a.context(), outputs)
        .next(Shape::new([leading, &[rows, columns]].concat()), scalar.element())
}
