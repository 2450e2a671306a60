//! Nodes: operations on whole buffers, which append commands to a recording. Everything else is an expression.

mod cholesky;
mod flow;
mod matmul;
mod reduce;
mod scan;
mod scatter;
mod select_windows;
mod sort;
mod triangular_solve;

use std::fmt::Debug;

pub(crate) use cholesky::{Cholesky, FillFailed};
pub(crate) use flow::{Flow, FlowKind};
pub(crate) use matmul::{IntegerMatmul, Matmul};
pub(crate) use reduce::Reduce;
pub(crate) use scan::Scan;
pub(crate) use scatter::{Dimensions, Scatter};
pub(crate) use select_windows::SelectWindows;
pub(crate) use sort::Sort;
pub(crate) use triangular_solve::TriangularSolve;

use crate::Result;
use crate::device::Slot;
use crate::linalg::record::Recorder;
use crate::stablehlo::ir::TensorType;

/// An operation whose operands and results lie in buffers.
///
/// `Debug` must tell apart any two nodes that compute different things: calls of equal text on equal operands are
/// made once.
pub(crate) trait Node: Debug + Send + Sync {
    /// What it is called in the text of a plan.
    fn name(&self) -> &'static str;

    /// The types of its results; fixed when the node is made.
    fn results(&self) -> Vec<TensorType>;

    /// Which graphs it runs, where it is control flow: such a node is a step of its own, and records nothing.
    fn flow(&self) -> Option<&Flow> {
        None
    }

    /// What it reduces, where its operands are computed inside its kernel, which the generator of code then writes.
    fn reduction(&self) -> Option<&Reduce> {
        None
    }

    /// Appends what computes the results from the operands' buffers, which must not be written.
    fn record(&self, recorder: &mut Recorder, operands: &[Slot]) -> Result<Vec<Slot>>;
}
