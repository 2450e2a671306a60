//! The QR factorisations of a batch of matrices, and what is made of their reflectors.

use super::Node;
use super::lu::integers;
use crate::Result;
use crate::device::Slot;
use crate::kernel::Scalar;
use crate::linalg::ApplyQOptions;
use crate::linalg::record::{self, Recorder};
use crate::stablehlo::ir::TensorType;
use crate::tensor::Shape;

/// `(a)` to `(factors, taus)`.
#[derive(Debug)]
pub(crate) struct Qr {
    pub(crate) matrix: TensorType,
}

/// `(a)` to `(factors, permutation, taus)`, the permutation counted from 0.
#[derive(Debug)]
pub(crate) struct PivotedQr {
    pub(crate) matrix: TensorType,
}

/// `(v, taus)` to the first columns of Q, as many as v has.
#[derive(Debug)]
pub(crate) struct HouseholderProduct {
    pub(crate) reflectors: TensorType,
    /// Reflectors of an item, one for each tau.
    pub(crate) count: usize,
}

/// `(v, taus, c)` to `op(Q) c` or `c op(Q)`; v has as many columns as there are taus.
#[derive(Debug)]
pub(crate) struct ApplyQ {
    pub(crate) reflectors: TensorType,
    pub(crate) matrix: TensorType,
    pub(crate) options: ApplyQOptions,
}

/// The type of a matrix's taus.
fn taus(matrix: &TensorType) -> TensorType {
    let (rows, columns) = super::extents(matrix);
    let shape = Shape::new([matrix.shape.leading(2), &[rows.min(columns)]].concat());
    TensorType::new(shape, matrix.element)
}

impl Qr {
    pub(crate) fn results(&self) -> [TensorType; 2] {
        [self.matrix.clone(), taus(&self.matrix)]
    }
}

impl PivotedQr {
    pub(crate) fn results(&self) -> [TensorType; 3] {
        let (_, columns) = super::extents(&self.matrix);
        [self.matrix.clone(), integers(&self.matrix, &[columns]), taus(&self.matrix)]
    }
}

impl Node for Qr {
    fn name(&self) -> &'static str {
        "qr"
    }

    fn results(&self) -> Vec<TensorType> {
        self.results().into()
    }

    fn record(&self, recorder: &mut Recorder, operands: &[Slot]) -> Result<Vec<Slot>> {
        let scalar = Scalar::of(self.matrix.element, "qr")?;
        let shape = self.matrix.shape.matrices("qr")?;
        let factored = record::qr(recorder, scalar, operands[0], shape)?;
        Ok(vec![factored.factors, factored.taus])
    }
}

impl Node for PivotedQr {
    fn name(&self) -> &'static str {
        "qr_pivoted"
    }

    fn results(&self) -> Vec<TensorType> {
        self.results().into()
    }

    fn record(&self, recorder: &mut Recorder, operands: &[Slot]) -> Result<Vec<Slot>> {
        let scalar = Scalar::of(self.matrix.element, "qr_pivoted")?;
        let shape = self.matrix.shape.matrices("qr_pivoted")?;
        let factored = record::qr_pivoted(recorder, scalar, operands[0], shape)?;
        Ok(vec![factored.factors, factored.permutation, factored.taus])
    }
}

impl Node for HouseholderProduct {
    fn name(&self) -> &'static str {
        "householder_product"
    }

    fn results(&self) -> Vec<TensorType> {
        vec![self.reflectors.clone()]
    }

    fn record(&self, recorder: &mut Recorder, operands: &[Slot]) -> Result<Vec<Slot>> {
        let scalar = Scalar::of(self.reflectors.element, "householder_product")?;
        let shape = self.reflectors.shape.matrices("householder_product")?;
        let &[v, taus] = super::exactly(operands)?;
        Ok(vec![record::householder_product(recorder, scalar, v, taus, shape, self.count)?])
    }
}

impl Node for ApplyQ {
    fn name(&self) -> &'static str {
        "apply_q"
    }

    fn results(&self) -> Vec<TensorType> {
        vec![self.matrix.clone()]
    }

    fn record(&self, recorder: &mut Recorder, operands: &[Slot]) -> Result<Vec<Slot>> {
        let scalar = Scalar::of(self.matrix.element, "apply_q")?;
        let v_shape = self.reflectors.shape.matrices("apply_q")?;
        let c_shape = self.matrix.shape.matrices("apply_q")?;
        let &[v, taus, c] = super::exactly(operands)?;
        Ok(vec![record::apply_q(recorder, scalar, v, v_shape, taus, c, c_shape, &self.options)?])
    }
}
