//! Reductions: what is reduced, along which dimensions, by which function.

use super::Node;
use crate::device::Slot;
use crate::linalg::record::Recorder;
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::body::Body;
use crate::tensor::Shape;
use crate::{Error, Result};

/// `(inputs..., initial values..., captures...)` to the results: each element the body's value of the initial one and
/// those of the inputs along the dimensions.
///
/// The operands are computed inside the kernels, which `codegen::reduce` writes.
#[derive(Debug)]
pub(crate) struct Reduce {
    pub(crate) body: Body,
    /// Of each input; no extent along the dimensions is 0.
    pub(crate) shape: Shape,
    /// In ascending order.
    pub(crate) dimensions: Vec<usize>,
    pub(crate) results: Vec<TensorType>,
}

impl Node for Reduce {
    fn name(&self) -> &'static str {
        "reduce"
    }

    fn body(&self) -> Option<&Body> {
        Some(&self.body)
    }

    fn results(&self) -> Vec<TensorType> {
        self.results.clone()
    }

    fn reduction(&self) -> Option<&Reduce> {
        Some(self)
    }

    fn record(&self, _: &mut Recorder, _: &[Slot]) -> Result<Vec<Slot>> {
        Err(Error::unsupported("a reduction is recorded with the kernels that compute its operands"))
    }
}
