//! The solution of tridiagonal systems.

use super::Node;
use crate::Result;
use crate::device::Slot;
use crate::kernel::Scalar;
use crate::linalg::record::{self, Pivots, Recorder};
use crate::stablehlo::ir::TensorType;
use crate::tensor::{ElementType, Shape};

/// `(lower, diagonal, upper, b)` to `(x, info)`; x is NaN where info is not 0.
#[derive(Debug)]
pub(crate) struct TridiagonalSolve {
    /// The type of `b` and `x`.
    pub(crate) right_hand_side: TensorType,
    pub(crate) pivots: Pivots,
}

impl Node for TridiagonalSolve {
    fn name(&self) -> &'static str {
        "tridiagonal_solve"
    }

    fn results(&self) -> Vec<TensorType> {
        let info = TensorType::new(Shape::new(self.right_hand_side.shape.leading(2)), ElementType::I32);
        vec![self.right_hand_side.clone(), info]
    }

    fn record(&self, recorder: &mut Recorder, operands: &[Slot]) -> Result<Vec<Slot>> {
        let scalar = Scalar::of(self.right_hand_side.element, "tridiagonal_solve")?;
        let shape = self.right_hand_side.shape.matrices("tridiagonal_solve")?;
        let &[lower, diagonal, upper, b] = super::exactly(operands)?;
        let solved =
            record::tridiagonal_solve(recorder, scalar, lower, diagonal, upper, b, shape, self.pivots)?;
        Ok(vec![solved.solution, solved.info])
    }
}
