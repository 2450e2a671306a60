//! The reduction of a batch of Hermitian matrices to tridiagonal form.

use super::Node;
use super::lu::integers;
use crate::Result;
use crate::device::Slot;
use crate::kernel::Scalar;
use crate::linalg::record::{self, Recorder};
use crate::stablehlo::ir::TensorType;
use crate::tensor::Shape;

/// `(a)` to `(factors, diagonal, beside, taus, info)`.
#[derive(Debug)]
pub(crate) struct Tridiagonalise {
    pub(crate) matrix: TensorType,
    pub(crate) lower: bool,
}

impl Tridiagonalise {
    pub(crate) fn results(&self) -> [TensorType; 5] {
        let (n, _) = super::extents(&self.matrix);
        let row = |length: usize, element| {
            TensorType::new(Shape::new([self.matrix.shape.leading(2), &[length]].concat()), element)
        };
        let (real, others) = (self.matrix.element.real(), n.saturating_sub(1));
        let taus = row(others, self.matrix.element);
        [self.matrix.clone(), row(n, real), row(others, real), taus, integers(&self.matrix, &[])]
    }
}

impl Node for Tridiagonalise {
    fn name(&self) -> &'static str {
        "tridiagonalise"
    }

    fn results(&self) -> Vec<TensorType> {
        self.results().into()
    }

    fn record(&self, recorder: &mut Recorder, operands: &[Slot]) -> Result<Vec<Slot>> {
        let scalar = Scalar::of(self.matrix.element, "tridiagonalise")?;
        let shape = self.matrix.shape.matrices("tridiagonalise")?;
        let reduced = record::tridiagonalise(recorder, scalar, operands[0], shape, self.lower)?;
        Ok(vec![reduced.factors, reduced.diagonal, reduced.beside, reduced.taus, reduced.info])
    }
}
