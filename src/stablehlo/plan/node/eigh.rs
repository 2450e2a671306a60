//! Eigenvalues and eigenvectors of a batch of Hermitian matrices.

use super::Node;
use super::lu::integers;
use crate::Result;
use crate::device::Slot;
use crate::kernel::Scalar;
use crate::linalg::record::{self, EighWanted, Recorder};
use crate::stablehlo::ir::TensorType;
use crate::tensor::Shape;

/// `(a)` to `(values, info)`, and to `(values, info, vectors)` where vectors are wanted; vectors are
/// columns.
#[derive(Debug)]
pub(crate) struct Eigh {
    pub(crate) matrix: TensorType,
    pub(crate) lower: bool,
    pub(crate) vectors: bool,
    pub(crate) order: Order,
}

/// In which order eigenvalues come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    Ascending,
    /// A row of the matrix that is zero beside the diagonal keeps its place; the others ascend. Vectors are wanted then.
    InPlace,
}

impl Node for Eigh {
    fn name(&self) -> &'static str {
        "eigh"
    }

    fn results(&self) -> Vec<TensorType> {
        let values = TensorType::new(Shape::new(self.matrix.shape.leading(1)), self.matrix.element.real());
        let mut results = vec![values, integers(&self.matrix, &[])];
        if self.vectors {
            results.push(self.matrix.clone());
        }
        results
    }

    fn record(&self, recorder: &mut Recorder, operands: &[Slot]) -> Result<Vec<Slot>> {
        let scalar = Scalar::of(self.matrix.element, "eigh")?;
        let shape = self.matrix.shape.matrices("eigh")?;
        let wanted = EighWanted::all(shape.rows, self.lower, self.vectors);
        let mut solved = record::eigh(recorder, scalar, operands[0], shape, wanted)?;
        if self.order == Order::InPlace {
            solved = record::unsorted(recorder, scalar, operands[0], shape, self.lower, solved)?;
        }
        let mut slots = vec![solved.values, solved.info];
        if self.vectors {
            slots.push(solved.vectors);
        }
        Ok(slots)
    }
}
