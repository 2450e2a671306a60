//! The QR factorisation `A = Q R` by Householder reflectors, and what is made of them.

mod block;
pub(super) mod kernels;
pub(super) mod matrix;
mod panel;
pub(crate) mod record;
mod tree;

pub use self::record::ApplyQOptions;
use self::record::{RecordedQr, extract_r, thin_q};
use super::operands::{Results, common_leading, common_scalar};
use super::options::{Side, Transpose};
use super::recorder::Recorder;
use crate::kernel::Scalar;
use crate::tensor::{MatrixShape, Shape, Tensor};
use crate::{Error, Result};

/// Which parts of `A = Q R` [`qr_with`] gives, for A of m x n and `k = min(m, n)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum QrMode {
    /// The first k columns of Q, m x k, and the first k rows of R, k x n.
    #[default]
    Reduced,
    /// All of Q, m x m, and all of R, m x n.
    Complete,
    /// The first k rows of R alone, k x n.
    R,
}

/// The matrices Q and R.
#[derive(Clone, Debug)]
pub struct QrFactors {
    /// Q with orthonormal columns; none where [`QrMode::R`] was asked for.
    pub q: Option<Tensor>,
    /// R: zero below its diagonal, and real on it. As LAPACK's, its diagonal has no preferred sign.
    pub r: Tensor,
}

/// A batch of QR factorisations, with Q as reflectors: `Q = H_1 H_2 .. H_k`, `H_i = I - tau_i v_i v_i^H`.
#[derive(Clone, Debug)]
pub struct Qr {
    /// `[.., m, n]`: R on and above the diagonal. Below the diagonal, column i holds v_i, whose elements above the diagonal
    /// are 0, and on it 1.
    pub factors: Tensor,
    /// `[.., k]`, `k = min(m, n)`.
    pub taus: Tensor,
}

/// The QR factorisation `A = Q R` of general matrices, with Q as reflectors.
///
/// `a` is `[.., m, n]`, float32, complex64, float64 or complex128, of any extents. Q is unitary, R upper triangular (trapezoidal where m < n).
/// Conventions are LAPACK's geqrf: the diagonal of R is real, each element with the sign that makes v stable, and tau = 0
/// where a column needs no reflection. Costs `2 n^2 (m - n / 3)` flops per item where m >= n (complex: four times that).
///
/// Nothing can fail numerically: a matrix without full rank has zeros, or rounding errors, on R's diagonal. Where a matrix
/// holds NaN or an infinity its factors do; other items of the batch stay right.
///
/// # Errors
/// When the element type is another one, there are less than two dimensions, or the adapter has no room.
///
/// Source: LAPACK's geqrf; Schreiber and Van Loan, A storage-efficient WY representation, SIAM J. Sci. Stat. Comput.
/// 10(1), 1989.
pub fn qr(a: &Tensor) -> Result<Qr> {
    let scalar = common_scalar("qr", &[a])?;
    let shape = a.shape().matrices("qr")?;
    let outputs = a.context().replay(&("qr", scalar, shape), &[a.buffer()], || {
        let mut recorder = Recorder::new(a.context());
        let slot = recorder.recording.input(a.buffer().bytes());
        let RecordedQr { factors, taus } = record::qr(&mut recorder, scalar, slot, shape)?;
        recorder.recording.output(factors);
        recorder.recording.output(taus);
        Ok(recorder.recording)
    })?;
    let mut results = Results::new(a.context(), outputs);
    Ok(Qr {
        factors: results.next(a.shape().clone(), scalar.element())?,
        taus: results.next(with_last(a.shape(), &[shape.rows.min(shape.columns)]), scalar.element())?,
    })
}

/// The QR factorisation `A = Q R` of general matrices, as matrices; see [`qr`].
///
/// # Errors
/// As [`qr`].
pub fn qr_with(a: &Tensor, mode: QrMode) -> Result<QrFactors> {
    let scalar = common_scalar("qr", &[a])?;
    let shape = a.shape().matrices("qr")?;
    let MatrixShape { rows, columns, .. } = shape;
    let k = rows.min(columns);
    // Columns of Q, which are rows of R.
    let inner = if mode == QrMode::Complete { rows } else { k };
    let outputs = a.context().replay(&("qr_with", scalar, shape, mode), &[a.buffer()], || {
        let mut recorder = Recorder::new(a.context());
        let slot = recorder.recording.input(a.buffer().bytes());
        let RecordedQr { factors, taus } = record::qr(&mut recorder, scalar, slot, shape)?;
        let r = extract_r(&mut recorder, scalar, factors, shape, inner)?;
        recorder.recording.output(r);
        if mode != QrMode::R {
            let q = thin_q(&mut recorder, scalar, (factors, shape), taus, k, inner)?;
            recorder.recording.output(q);
        }
        Ok(recorder.recording)
    })?;
    let mut results = Results::new(a.context(), outputs);
    let r = results.next(with_last(a.shape(), &[inner, columns]), scalar.element())?;
    let q = match mode {
        QrMode::R => None,
        _ => Some(results.next(with_last(a.shape(), &[rows, inner]), scalar.element())?),
    };
    Ok(QrFactors { q, r })
}

impl Qr {
    /// The first k columns of Q, `[.., m, k]`.
    ///
    /// # Errors
    /// When the adapter has no room.
    pub fn q(&self) -> Result<Tensor> {
        self.columns_of_q("qr", self.factors.shape().matrices("qr")?.columns)
    }

    /// All of Q, `[.., m, m]`.
    ///
    /// # Errors
    /// When the adapter has no room.
    pub fn complete_q(&self) -> Result<Tensor> {
        self.columns_of_q("complete_q", usize::MAX)
    }

    /// At most that many columns of Q.
    fn columns_of_q(&self, operation: &str, most: usize) -> Result<Tensor> {
        let (scalar, shape, k) = checked(operation, &self.factors, &self.taus)?;
        let columns = most.min(shape.rows);
        let context = self.factors.context();
        let inputs = [self.factors.buffer(), self.taus.buffer()];
        let outputs = context.replay(&("columns_of_q", scalar, shape, k, columns), &inputs, || {
            let mut recorder = Recorder::new(context);
            let v = recorder.recording.input(self.factors.buffer().bytes());
            let taus = recorder.recording.input(self.taus.buffer().bytes());
            let q = thin_q(&mut recorder, scalar, (v, shape), taus, k, columns)?;
            recorder.recording.output(q);
            Ok(recorder.recording)
        })?;
        let shape = with_last(self.factors.shape(), &[shape.rows, columns]);
        Results::new(context, outputs).next(shape, scalar.element())
    }

    /// The first k rows of R, `[.., k, n]`.
    ///
    /// # Errors
    /// When the adapter has no room.
    pub fn r(&self) -> Result<Tensor> {
        let (scalar, shape, k) = checked("qr", &self.factors, &self.taus)?;
        let context = self.factors.context();
        let outputs = context.replay(&("r", scalar, shape, k), &[self.factors.buffer()], || {
            let mut recorder = Recorder::new(context);
            let factors = recorder.recording.input(self.factors.buffer().bytes());
            let r = extract_r(&mut recorder, scalar, factors, shape, k)?;
            recorder.recording.output(r);
            Ok(recorder.recording)
        })?;
        Results::new(context, outputs)
            .next(with_last(self.factors.shape(), &[k, shape.columns]), scalar.element())
    }

    /// `op(Q) C` or `C op(Q)` with all of Q, which is never formed; see [`apply_q`].
    ///
    /// # Errors
    /// As [`apply_q`].
    pub fn apply_q(&self, c: &Tensor, options: &ApplyQOptions) -> Result<Tensor> {
        apply_q(&self.factors, &self.taus, c, options)
    }
}

/// The first n columns of `Q = H_1 .. H_k`, `H_i = I - tau_i v_i v_i^H`.
///
/// `v` is `[.., m, n]`, n <= m, with v_i below the diagonal of its column i (what is above is not read, the diagonal is
/// taken for ones); `taus` is `[.., k]`, k <= n. The result has the shape of `v`. Costs `4 m n k - 2 (m + n) k^2 + 4 k^3 / 3`
/// flops per item (complex: four times that).
///
/// # Errors
/// When the shapes or element types do not fit, the contexts differ, or the adapter has no room.
///
/// Source: LAPACK's orgqr and ungqr.
pub fn householder_product(v: &Tensor, taus: &Tensor) -> Result<Tensor> {
    let operation = "householder_product";
    let (scalar, shape, k) = checked(operation, v, taus)?;
    if shape.columns > shape.rows {
        let v = v.shape();
        return Err(Error::shape(format!("{operation}: {v} has more columns than rows; leave out some")));
    }
    let context = v.context();
    let outputs = context.replay(&(operation, scalar, shape, k), &[v.buffer(), taus.buffer()], || {
        let mut recorder = Recorder::new(context);
        let slot = recorder.recording.input(v.buffer().bytes());
        let taus = recorder.recording.input(taus.buffer().bytes());
        let q = record::householder_product(&mut recorder, scalar, slot, taus, shape, k)?;
        recorder.recording.output(q);
        Ok(recorder.recording)
    })?;
    Results::new(context, outputs).next(v.shape().clone(), scalar.element())
}

/// `op(Q) C` or `C op(Q)` with the q x q matrix `Q = H_1 .. H_k`, `H_i = I - tau_i v_i v_i^H`, which is never formed.
///
/// `v` is `[.., q, n]` with v_i below the diagonal of its column i, `taus` is `[.., k]`, k <= min(q, n), `c` is `[.., q, p]`, or
/// `[.., p, q]` where Q stands on the right. The result has the shape of `c`. Costs `2 p k (2 q - k)` flops per item (complex:
/// four times that).
///
/// # Errors
/// When the shapes or element types do not fit, the contexts differ, the adapter has no room, or the transpose of complex
/// reflectors without conjugation is asked for.
///
/// Source: LAPACK's ormqr and unmqr.
pub fn apply_q(v: &Tensor, taus: &Tensor, c: &Tensor, options: &ApplyQOptions) -> Result<Tensor> {
    let operation = "apply_q";
    let (scalar, shape, k) = checked(operation, v, taus)?;
    common_scalar(operation, &[v, c])?;
    let c_shape = c.shape().matrices(operation)?;
    common_leading(operation, v.shape(), c.shape())?;
    let (extent, name) = match options.side {
        Side::Left => (c_shape.rows, "rows"),
        Side::Right => (c_shape.columns, "columns"),
    };
    if extent != shape.rows {
        let (q, v, c) = (shape.rows, v.shape(), c.shape());
        return Err(Error::shape(format!(
            "{operation}: {c} must have as many {name} as {v} has rows, {q}, but has {extent}"
        )));
    }
    if scalar.is_complex() && options.transpose == Transpose::Transpose {
        return Err(Error::unsupported(format!(
            "{operation}: the transpose of complex reflectors is not offered; ask for the adjoint"
        )));
    }
    let context = v.context();
    let inputs = [v.buffer(), taus.buffer(), c.buffer()];
    let outputs = context.replay(&(operation, scalar, shape, k, c_shape, *options), &inputs, || {
        let mut recorder = Recorder::new(context);
        let slot = recorder.recording.input(v.buffer().bytes());
        let taus = recorder.recording.input(taus.buffer().bytes());
        let c = recorder.recording.input(c.buffer().bytes());
        let v = (slot, shape);
        let result = record::apply_reflectors(&mut recorder, scalar, v, taus, k, (c, c_shape), options)?;
        recorder.recording.output(result);
        Ok(recorder.recording)
    })?;
    Results::new(context, outputs).next(c.shape().clone(), scalar.element())
}

/// The scalar and shape of reflectors, and how many taus an item has.
fn checked(operation: &str, v: &Tensor, taus: &Tensor) -> Result<(Scalar, MatrixShape, usize)> {
    let scalar = common_scalar(operation, &[v, taus])?;
    let shape = v.shape().matrices(operation)?;
    let (of_v, of_taus) = (v.shape(), taus.shape());
    let Some((&k, leading)) = of_taus.extents().split_last() else {
        return Err(Error::shape(format!(
            "{operation}: the taus need at least one dimension, got {of_taus}"
        )));
    };
    if leading != of_v.leading(2) {
        return Err(Error::shape(format!(
            "{operation}: the leading dimensions differ, {:?} of {of_v} and {leading:?} of the taus {of_taus}",
            of_v.leading(2)
        )));
    }
    if k > shape.rows.min(shape.columns) {
        return Err(Error::shape(format!(
            "{operation}: {k} taus per item are more than {of_v} has reflectors, {}",
            shape.rows.min(shape.columns)
        )));
    }
    Ok((scalar, shape, k))
}

/// The leading dimensions of a shape of matrices, followed by those extents.
fn with_last(shape: &Shape, last: &[usize]) -> Shape {
    Shape::new([shape.leading(2), last].concat())
}
