//! The Cholesky factor of a batch of matrices, and what becomes of items that are not positive definite.

use super::Node;
use crate::Result;
use crate::device::Slot;
use crate::kernel::Scalar;
use crate::linalg::record::{self, Recorder};
use crate::stablehlo::ir::TensorType;
use crate::tensor::{ElementType, Shape};

/// `(factor, info)` of the operand; the other triangle of the factor is 0.
#[derive(Debug)]
pub(crate) struct Cholesky {
    pub(crate) matrix: TensorType,
    pub(crate) lower: bool,
}

/// `(factor, info)` to the factor in which every item whose info is not 0 is NaN.
#[derive(Debug)]
pub(crate) struct FillFailed {
    pub(crate) matrix: TensorType,
}

impl Node for Cholesky {
    fn name(&self) -> &'static str {
        "cholesky"
    }

    fn results(&self) -> Vec<TensorType> {
        let info = TensorType::new(Shape::new(self.matrix.shape.leading(2)), ElementType::I32);
        vec![self.matrix.clone(), info]
    }

    fn record(&self, recorder: &mut Recorder, operands: &[Slot]) -> Result<Vec<Slot>> {
        let scalar = Scalar::of(self.matrix.element, "cholesky")?;
        let shape = self.matrix.shape.matrices("cholesky")?;
        let factored = record::cholesky(recorder, scalar, operands[0], shape, self.lower)?;
        Ok(vec![factored.factor, factored.info])
    }
}

impl Node for FillFailed {
    fn name(&self) -> &'static str {
        "fill_failed"
    }

    fn results(&self) -> Vec<TensorType> {
        vec![self.matrix.clone()]
    }

    fn record(&self, recorder: &mut Recorder, operands: &[Slot]) -> Result<Vec<Slot>> {
        let scalar = Scalar::of(self.matrix.element, "cholesky")?;
        let shape = self.matrix.shape.matrices("cholesky")?;
        Ok(vec![record::fill_failed(recorder, scalar, operands[0], operands[1], shape)?])
    }
}
