//! The LU factorisation `P A = L U` with partial pivoting, and what is computed from it.

pub(super) mod kernels;
pub(crate) mod record;
pub(crate) mod solve;

use self::record::RecordedLu;
use super::cholesky::record::fill_failed;
use super::operands::{Results, common_leading, common_scalar, square};
use super::options::Transpose;
use super::recorder::Recorder;
use crate::kernel::Scalar;
use crate::tensor::{ElementType, MatrixShape, Shape, Tensor};
use crate::{Error, ErrorKind, Result};

/// A batch of LU factorisations `P A = L U`.
#[derive(Clone, Debug)]
pub struct Lu {
    /// `[.., m, n]`: U on and above the diagonal, L below; the unit diagonal of L is not stored.
    pub factors: Tensor,
    /// i32, `[.., min(m, n)]`: row i was exchanged with row `pivots[i]`, for i = 0, 1, .. (LAPACK's `ipiv`, from 0).
    pub pivots: Tensor,
    /// i32, `[.., m]`: row i of `P A` is row `permutation[i]` of A.
    pub permutation: Tensor,
    /// One i32 per item, of the leading dimensions' shape: 0, or the 1-based number of the first pivot that is zero
    /// (LAPACK's `info`). The factors of such an item are still those of A, with a singular U.
    pub info: Tensor,
}

/// The LU factorisation with partial pivoting `P A = L U`.
///
/// `a` is `[.., m, n]`, float32, complex64, float64 or complex128. L is `m x k` with a unit diagonal and U `k x n`, `k = min(m, n)`. Each pivot
/// is the largest of its column by `|re| + |im|`, the first of them where there are several, so the moduli of L are at most
/// 1 (complex: the square root of 2). Costs `2/3 n^3` flops per square item (complex: four times that).
///
/// A singular matrix is not an `Err` here: its item of [`Lu::info`] tells. [`Lu::check`] makes it one. NaN and infinity in
/// an item give NaN in its factors, and leave the other items right.
///
/// # Errors
/// When the tensor has fewer than two dimensions, another type, or the adapter has no room.
///
/// Source: LAPACK's getrf.
pub fn lu(a: &Tensor) -> Result<Lu> {
    let scalar = common_scalar("lu", &[a])?;
    let shape = a.shape().matrices("lu")?;
    let outputs = a.context().replay(&("lu", scalar, shape), &[a.buffer()], || {
        let mut recorder = Recorder::new(a.context());
        let slot = recorder.recording.input(a.buffer().bytes());
        let RecordedLu { lu, pivots, permutation, info } =
            super::record::lu(&mut recorder, scalar, slot, shape)?;
        for slot in [lu, pivots, permutation, info] {
            recorder.recording.output(slot);
        }
        Ok(recorder.recording)
    })?;
    let leading = a.shape().leading(2);
    let mut results = Results::new(a.context(), outputs);
    let vector = |size: usize| Shape::new([leading, &[size]].concat());
    Ok(Lu {
        factors: results.next(a.shape().clone(), scalar.element())?,
        pivots: results.next(vector(shape.rows.min(shape.columns)), ElementType::I32)?,
        permutation: results.next(vector(shape.rows), ElementType::I32)?,
        info: results.next(Shape::new(leading), ElementType::I32)?,
    })
}

impl Lu {
    /// Whether no pivot of any item was zero. Waits for the device. Blocks; native only.
    ///
    /// # Errors
    /// [`ErrorKind::Singular`] with the first failing item, or a failure of the device.
    #[cfg(not(target_family = "wasm"))]
    pub fn check(&self) -> Result<()> {
        judged("lu", &self.info.to_vec()?)
    }

    /// Whether no pivot of any item was zero. Waits for the device.
    ///
    /// # Errors
    /// As [`Lu::check`].
    pub async fn checked(&self) -> Result<()> {
        judged("lu", &self.info.read().await?.to_vec()?)
    }

    /// Solves `op(A) X = B`; see [`lu_solve`].
    ///
    /// # Errors
    /// As [`lu_solve`].
    pub fn solve(&self, b: &Tensor, transpose: Transpose) -> Result<Tensor> {
        lu_solve(&self.factors, &self.permutation, b, transpose)
    }

    /// The determinants of square matrices, one element per item, of the leading dimensions' shape; see [`det`].
    ///
    /// # Errors
    /// As [`det`].
    pub fn determinant(&self) -> Result<Tensor> {
        Ok(self.determinants("det")?.determinant)
    }

    /// Signs and logarithms of the determinants of square matrices; see [`slogdet`].
    ///
    /// # Errors
    /// As [`slogdet`].
    pub fn sign_and_log_determinant(&self) -> Result<SignAndLogDeterminant> {
        let Determinants { sign, logarithm, .. } = self.determinants("slogdet")?;
        Ok(SignAndLogDeterminant { sign, logarithm })
    }

    fn determinants(&self, operation: &str) -> Result<Determinants> {
        let scalar = common_scalar(operation, &[&self.factors])?;
        square(operation, self.factors.shape())?;
        let shape = self.factors.shape().matrices(operation)?;
        let context = self.factors.context();
        let inputs = [self.factors.buffer(), self.pivots.buffer()];
        let outputs = context.replay(&("lu_determinant", scalar, shape), &inputs, || {
            let mut recorder = Recorder::new(context);
            let factors = recorder.recording.input(self.factors.buffer().bytes());
            let pivots = recorder.recording.input(self.pivots.buffer().bytes());
            let recorded = solve::lu_determinant(&mut recorder, scalar, factors, pivots, shape)?;
            for slot in [recorded.determinant, recorded.sign, recorded.logarithm] {
                recorder.recording.output(slot);
            }
            Ok(recorder.recording)
        })?;
        let leading = Shape::new(self.factors.shape().leading(2));
        let mut results = Results::new(context, outputs);
        Ok(Determinants {
            determinant: results.next(leading.clone(), scalar.element())?,
            sign: results.next(leading.clone(), scalar.element())?,
            logarithm: results.next(leading, scalar.real_element())?,
        })
    }
}

struct Determinants {
    determinant: Tensor,
    sign: Tensor,
    logarithm: Tensor,
}

/// Signs and logarithms of determinants, `det A = sign exp(logarithm)`.
#[derive(Clone, Debug)]
pub struct SignAndLogDeterminant {
    /// 1, -1 or 0, complex: a number of modulus 1 or 0; of the leading dimensions' shape.
    pub sign: Tensor,
    /// `log |det A|`, float32 or float64; minus infinity where the sign is 0.
    pub logarithm: Tensor,
}

/// The solutions of a batch of linear systems.
#[derive(Clone, Debug)]
pub struct Solution {
    /// The solutions; NaN everywhere in an item whose info is not 0.
    pub solution: Tensor,
    /// One i32 per item, of the leading dimensions' shape: 0, or the 1-based number of the first pivot that is zero
    /// (LAPACK's `info`).
    pub info: Tensor,
}

impl Solution {
    /// Whether no item was singular. Waits for the device. Blocks; native only.
    ///
    /// # Errors
    /// [`ErrorKind::Singular`] with the first failing item, or a failure of the device.
    #[cfg(not(target_family = "wasm"))]
    pub fn check(&self) -> Result<()> {
        judged("solve", &self.info.to_vec()?)
    }

    /// Whether no item was singular. Waits for the device.
    ///
    /// # Errors
    /// As [`Solution::check`].
    pub async fn checked(&self) -> Result<()> {
        judged("solve", &self.info.read().await?.to_vec()?)
    }
}

/// An error with the first item whose info is not 0.
fn judged(operation: &str, info: &[i32]) -> Result<()> {
    match info.iter().enumerate().find(|(_, info)| **info != 0) {
        None => Ok(()),
        Some((batch, &pivot)) => Err(Error::new(
            ErrorKind::Singular { batch, pivot: pivot as usize },
            format!("{operation}: matrix {batch} is singular: its pivot {pivot} is zero"),
        )),
    }
}

/// Solves `A X = B` for X.
///
/// `a` is `[.., n, n]`; `b` is `[.., n, m]`, or `[.., n]` for one right-hand side per item, with the same leading
/// dimensions; float32, complex64, float64 or complex128. The solution has the shape of `b`. Costs `2/3 n^3 + 2 n^2 m` flops per item (complex:
/// four times that). Other systems with the same matrix, transposed ones too, are solved by [`Lu::solve`].
///
/// A singular matrix is not an `Err` here: its item of [`Solution::info`] tells, its solution is NaN, and the other items are
/// right. [`Solution::check`] makes it one.
///
/// # Errors
/// When the shapes or element types do not fit, the contexts differ, or the adapter has no room.
///
/// Source: LAPACK's gesv.
pub fn solve(a: &Tensor, b: &Tensor) -> Result<Solution> {
    let scalar = common_scalar("solve", &[a, b])?;
    let shape = right_hand_sides("solve", a, b)?;
    solved("solve", scalar, a, Some(b), shape)
}

/// The inverse of square matrices.
///
/// `a` is `[.., n, n]`, float32, complex64, float64 or complex128; the solution is of the same shape. Costs `8/3 n^3` flops per item (complex:
/// four times that). To solve a system, [`solve`] is faster and more accurate.
///
/// A singular matrix is not an `Err` here: as in [`solve`], its item is NaN and [`Solution::info`] tells.
///
/// # Errors
/// When the matrices are not square, of another type, or the adapter has no room.
///
/// Source: LAPACK's gesv with the identity.
pub fn inverse(a: &Tensor) -> Result<Solution> {
    let scalar = common_scalar("inverse", &[a])?;
    square("inverse", a.shape())?;
    let shape = a.shape().matrices("inverse")?;
    solved("inverse", scalar, a, None, shape)
}

fn solved(
    operation: &'static str,
    scalar: Scalar,
    a: &Tensor,
    b: Option<&Tensor>,
    shape: MatrixShape,
) -> Result<Solution> {
    let context = a.context();
    let inputs: Vec<_> = [Some(a), b].into_iter().flatten().map(Tensor::buffer).collect();
    let outputs = context.replay(&(operation, scalar, shape), &inputs, || {
        let mut recorder = Recorder::new(context);
        let slot = recorder.recording.input(a.buffer().bytes());
        let b = b.map(|b| recorder.recording.input(b.buffer().bytes()));
        let square = MatrixShape { columns: shape.rows, ..shape };
        let RecordedLu { lu, permutation, info, .. } =
            super::record::lu(&mut recorder, scalar, slot, square)?;
        let x = solve::lu_solve(&mut recorder, scalar, lu, permutation, b, shape, Transpose::None)?;
        let x = fill_failed(&mut recorder, scalar, x, info, shape)?;
        recorder.recording.output(x);
        recorder.recording.output(info);
        Ok(recorder.recording)
    })?;
    let mut results = Results::new(context, outputs);
    let leading = Shape::new(a.shape().leading(2));
    Ok(Solution {
        solution: results.next(b.unwrap_or(a).shape().clone(), scalar.element())?,
        info: results.next(leading, ElementType::I32)?,
    })
}

/// Solves `op(A) X = B` from the LU factorisation of A.
///
/// `factors` is `[.., n, n]` and `permutation` i32 `[.., n]`, as [`Lu`] has them; `b` is `[.., n, m]`, or `[.., n]` for one
/// right-hand side per item, with the same leading dimensions. The result has the shape of `b`. Costs `2 n^2 m` flops per
/// item (complex: four times that). A zero on the diagonal of U is not an error: it gives infinities and NaN. Where
/// `permutation` names no row of the matrix the result is NaN.
///
/// # Errors
/// When the shapes or element types do not fit, the contexts differ, or the adapter has no room.
///
/// Source: LAPACK's getrs.
pub fn lu_solve(factors: &Tensor, permutation: &Tensor, b: &Tensor, transpose: Transpose) -> Result<Tensor> {
    let scalar = common_scalar("lu_solve", &[factors, b])?;
    let shape = right_hand_sides("lu_solve", factors, b)?;
    expect_indices("lu_solve", permutation, &[factors.shape().leading(2), &[shape.rows]].concat())?;
    if !permutation.context().same(factors.context()) {
        let text = "lu_solve: the tensors belong to different contexts; upload them to one";
        return Err(Error::new(ErrorKind::Device, text));
    }
    let context = factors.context();
    let inputs = [factors.buffer(), permutation.buffer(), b.buffer()];
    let outputs = context.replay(&("lu_solve", scalar, shape, transpose), &inputs, || {
        let mut recorder = Recorder::new(context);
        let [factors, permutation, b] = inputs.map(|buffer| recorder.recording.input(buffer.bytes()));
        let x = solve::lu_solve(&mut recorder, scalar, factors, permutation, Some(b), shape, transpose)?;
        recorder.recording.output(x);
        Ok(recorder.recording)
    })?;
    Results::new(context, outputs).next(b.shape().clone(), scalar.element())
}

/// The shape of `b` as matrices that the square `a` can be applied to; a tensor with one dimension less than `a` is one
/// column per item.
fn right_hand_sides(operation: &str, a: &Tensor, b: &Tensor) -> Result<MatrixShape> {
    let order = square(operation, a.shape())?;
    let (a, b) = (a.shape(), b.shape());
    let matrices = match b.rank() + 1 == a.rank() {
        true => Shape::new([b.extents(), &[1]].concat()),
        false => b.clone(),
    };
    let shape = matrices.matrices(operation)?;
    common_leading(operation, a, &matrices)?;
    if shape.rows != order {
        let rows = shape.rows;
        return Err(Error::shape(format!(
            "{operation}: {b} must have as many rows as {a}, {order}, but has {rows}"
        )));
    }
    Ok(shape)
}

/// That a tensor is i32 and of those extents.
fn expect_indices(operation: &str, tensor: &Tensor, extents: &[usize]) -> Result<()> {
    if tensor.element_type() != ElementType::I32 {
        let name = tensor.element_type().name();
        return Err(Error::element_type(format!("{operation}: the permutation must be i32, got {name}")));
    }
    if tensor.shape().extents() != extents {
        let (shape, wanted) = (tensor.shape(), Shape::new(extents));
        return Err(Error::shape(format!("{operation}: the permutation must be {wanted}, got {shape}")));
    }
    Ok(())
}

/// The determinants of square matrices.
///
/// `a` is `[.., n, n]`, float32, complex64, float64 or complex128; the result has one element per item, of the leading dimensions' shape: 0 for
/// a singular matrix, 1 for `n = 0`. Nothing overflows on the way to a determinant that the type can hold. Costs
/// `2/3 n^3` flops per item (complex: four times that).
///
/// # Errors
/// When the matrices are not square, of another type, or the adapter has no room.
pub fn det(a: &Tensor) -> Result<Tensor> {
    common_scalar("det", &[a])?;
    square("det", a.shape())?;
    lu(a)?.determinant()
}

/// Signs and logarithms of the determinants of square matrices, `det A = sign exp(logarithm)`, without overflow.
///
/// `a` is `[.., n, n]`, float32, complex64, float64 or complex128. A singular matrix has sign 0 and logarithm minus infinity; `n = 0` gives 1
/// and 0. Costs `2/3 n^3` flops per item (complex: four times that).
///
/// # Errors
/// When the matrices are not square, of another type, or the adapter has no room.
pub fn slogdet(a: &Tensor) -> Result<SignAndLogDeterminant> {
    common_scalar("slogdet", &[a])?;
    square("slogdet", a.shape())?;
    lu(a)?.sign_and_log_determinant()
}

/// The permutation of `size` rows that the exchanges of row i with row `pivots[i]`, i = 0, 1, .., make.
///
/// `pivots` is i32 `[.., k]`, counted from 0, `k <= size`; the result is i32 `[.., size]`: row i afterwards is row
/// `permutation[i]` before. Where a pivot names no row, all of its item is -1.
///
/// # Errors
/// When there are more pivots than rows, they are not i32, or the adapter has no room.
///
/// Source: LAPACK's laswp.
pub fn lu_pivots_to_permutation(pivots: &Tensor, size: usize) -> Result<Tensor> {
    const OPERATION: &str = "lu_pivots_to_permutation";
    let [leading @ .., count] = pivots.shape().extents() else {
        return Err(Error::shape(format!(
            "{OPERATION}: needs at least one dimension, got {}",
            pivots.shape()
        )));
    };
    if pivots.element_type() != ElementType::I32 {
        let name = pivots.element_type().name();
        return Err(Error::element_type(format!("{OPERATION}: the pivots must be i32, got {name}")));
    }
    if *count > size {
        return Err(Error::shape(format!("{OPERATION}: {count} pivots exchange no {size} rows")));
    }
    let batch = Shape::new(leading).elements()?;
    let context = pivots.context();
    let outputs = context.replay(&(OPERATION, batch, *count, size), &[pivots.buffer()], || {
        let mut recorder = Recorder::new(context);
        let slot = recorder.recording.input(pivots.buffer().bytes());
        let slot = super::record::lu_pivots_to_permutation(&mut recorder, slot, batch, *count, size)?;
        recorder.recording.output(slot);
        Ok(recorder.recording)
    })?;
    Results::new(context, outputs).next(Shape::new([leading, &[size]].concat()), ElementType::I32)
}
