//! The LU factorisation of a batch of matrices, and the permutation that row exchanges make.

use super::Node;
use crate::Result;
use crate::device::Slot;
use crate::kernel::Scalar;
use crate::linalg::record::{self, Recorder};
use crate::stablehlo::ir::TensorType;
use crate::tensor::{ElementType, Shape};

/// `(a)` to `(lu, pivots, permutation, info)`, pivots and permutation counted from 0.
#[derive(Debug)]
pub(crate) struct Lu {
    pub(crate) matrix: TensorType,
}

/// `(pivots)` to `(permutation)`, both counted from 0.
#[derive(Debug)]
pub(crate) struct PivotsToPermutation {
    pub(crate) pivots: TensorType,
    pub(crate) permutation: TensorType,
}

/// A batch of vectors of `i32`.
pub(super) fn integers(matrix: &TensorType, length: &[usize]) -> TensorType {
    TensorType::new(Shape::new([matrix.shape.leading(2), length].concat()), ElementType::I32)
}

impl Lu {
    pub(crate) fn results(&self) -> [TensorType; 4] {
        let (rows, columns) = super::extents(&self.matrix);
        let integers = |length: &[usize]| integers(&self.matrix, length);
        [self.matrix.clone(), integers(&[rows.min(columns)]), integers(&[rows]), integers(&[])]
    }
}

impl Node for Lu {
    fn name(&self) -> &'static str {
        "lu"
    }

    fn results(&self) -> Vec<TensorType> {
        self.results().into()
    }

    fn record(&self, recorder: &mut Recorder, operands: &[Slot]) -> Result<Vec<Slot>> {
        let scalar = Scalar::of(self.matrix.element, "lu")?;
        let shape = self.matrix.shape.matrices("lu")?;
        let factored = record::lu(recorder, scalar, operands[0], shape)?;
        Ok(vec![factored.lu, factored.pivots, factored.permutation, factored.info])
    }
}

impl Node for PivotsToPermutation {
    fn name(&self) -> &'static str {
        "lu_pivots_to_permutation"
    }

    fn results(&self) -> Vec<TensorType> {
        vec![self.permutation.clone()]
    }

    fn record(&self, recorder: &mut Recorder, operands: &[Slot]) -> Result<Vec<Slot>> {
        let last = |ty: &TensorType| ty.shape.extents().last().copied().unwrap_or(0);
        let batch = self.pivots.shape.leading(1).iter().product();
        let (count, size) = (last(&self.pivots), last(&self.permutation));
        Ok(vec![record::lu_pivots_to_permutation(recorder, operands[0], batch, count, size)?])
    }
}
