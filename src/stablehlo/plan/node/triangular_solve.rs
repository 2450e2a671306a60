//! The solution of triangular systems.

use super::Node;
use crate::Result;
use crate::device::Slot;
use crate::kernel::Scalar;
use crate::linalg::TriangularSolveOptions;
use crate::linalg::record::{self, Recorder};
use crate::stablehlo::ir::TensorType;

/// `(a, b)` to `x` of `op(a) x = b` or `x op(a) = b`.
#[derive(Debug)]
pub(crate) struct TriangularSolve {
    /// The type of `b` and `x`.
    pub(crate) right_hand_side: TensorType,
    pub(crate) options: TriangularSolveOptions,
}

impl Node for TriangularSolve {
    fn name(&self) -> &'static str {
        "triangular_solve"
    }

    fn results(&self) -> Vec<TensorType> {
        vec![self.right_hand_side.clone()]
    }

    fn record(&self, recorder: &mut Recorder, operands: &[Slot]) -> Result<Vec<Slot>> {
        let scalar = Scalar::of(self.right_hand_side.element, "triangular_solve")?;
        let shape = self.right_hand_side.shape.matrices("triangular_solve")?;
        let x = record::triangular_solve(recorder, scalar, operands[0], operands[1], shape, &self.options)?;
        Ok(vec![x])
    }
}
