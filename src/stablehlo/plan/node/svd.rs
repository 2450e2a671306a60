//! The singular value decomposition of a batch of matrices.

use super::Node;
use super::lu::integers;
use crate::Result;
use crate::device::Slot;
use crate::kernel::Scalar;
use crate::linalg::SvdVectors;
use crate::linalg::record::{self, Recorder, SvdWanted};
use crate::stablehlo::ir::TensorType;
use crate::tensor::Shape;

/// `(a)` to `(values, info)`, and to `(values, info, u, vh)` where vectors are wanted; values descend.
#[derive(Debug)]
pub(crate) struct Svd {
    pub(crate) matrix: TensorType,
    pub(crate) vectors: SvdVectors,
}

impl Node for Svd {
    fn name(&self) -> &'static str {
        "svd"
    }

    fn results(&self) -> Vec<TensorType> {
        let (m, n) = super::extents(&self.matrix);
        let k = m.min(n);
        let of = |last: &[usize], element| {
            TensorType::new(Shape::new([self.matrix.shape.leading(2), last].concat()), element)
        };
        let element = self.matrix.element;
        let mut results = vec![of(&[k], element.real()), integers(&self.matrix, &[])];
        match self.vectors {
            SvdVectors::None => {}
            SvdVectors::Reduced => results.extend([of(&[m, k], element), of(&[k, n], element)]),
            SvdVectors::Full => results.extend([of(&[m, m], element), of(&[n, n], element)]),
        }
        results
    }

    fn record(&self, recorder: &mut Recorder, operands: &[Slot]) -> Result<Vec<Slot>> {
        let scalar = Scalar::of(self.matrix.element, "svd")?;
        let shape = self.matrix.shape.matrices("svd")?;
        let solved = record::svd(recorder, scalar, operands[0], shape, SvdWanted::new(self.vectors))?;
        let mut slots = vec![solved.s, solved.info];
        if self.vectors != SvdVectors::None {
            slots.extend([solved.u, solved.vh]);
        }
        Ok(slots)
    }
}
