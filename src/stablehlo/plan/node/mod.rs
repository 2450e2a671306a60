//! Nodes: operations on whole buffers, which append commands to a recording. Everything else is an expression.

mod cholesky;
mod eigh;
mod fft;
mod flow;
mod lu;
mod matmul;
mod qr;
mod reduce;
mod scan;
mod scatter;
mod select_windows;
mod sort;
mod svd;
mod triangular_solve;
mod tridiagonal_solve;
mod tridiagonalise;

use std::fmt::Debug;

pub(crate) use cholesky::{Cholesky, FillFailed};
pub(crate) use eigh::{Eigh, Order};
pub(crate) use fft::Fft;
pub(crate) use flow::{Flow, FlowKind};
pub(crate) use lu::{Lu, PivotsToPermutation};
pub(crate) use matmul::Matmul;
pub(crate) use qr::{ApplyQ, HouseholderProduct, PivotedQr, Qr};
pub(crate) use reduce::Reduce;
pub(crate) use scan::Scan;
pub(crate) use scatter::{Dimensions, Scatter};
pub(crate) use select_windows::SelectWindows;
pub(crate) use sort::Sort;
pub(crate) use svd::Svd;
pub(crate) use triangular_solve::TriangularSolve;
pub(crate) use tridiagonal_solve::TridiagonalSolve;
pub(crate) use tridiagonalise::Tridiagonalise;

use super::builder::Builder;
use super::graph::Id;
use crate::device::Slot;
use crate::linalg::record::Recorder;
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::body::Body;
use crate::{Error, Result};

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

    /// The region of scalars in its kernels.
    fn body(&self) -> Option<&Body> {
        None
    }

    /// Appends what computes the results from the operands' buffers, which must not be written.
    fn record(&self, recorder: &mut Recorder, operands: &[Slot]) -> Result<Vec<Slot>>;
}

/// The results of a call, exactly as many as its node has.
pub(crate) fn results<const N: usize>(
    builder: &mut Builder,
    node: Box<dyn Node>,
    operands: Vec<Id>,
) -> Result<[Id; N]> {
    let name = node.name();
    let results = builder.call(node, operands)?;
    results.try_into().map_err(|results: Vec<Id>| {
        let got = results.len();
        Error::unsupported(format!("{name} has {got} results where {N} are read"))
    })
}

/// The operands of a node, exactly as many as it has.
fn exactly<const N: usize>(operands: &[Slot]) -> Result<&[Slot; N]> {
    let got = operands.len();
    operands
        .try_into()
        .map_err(|_| Error::unsupported(format!("{got} operands are given where {N} are read")))
}

/// Rows and columns of matrices.
fn extents(matrix: &TensorType) -> (usize, usize) {
    match *matrix.shape.extents() {
        [.., rows, columns] => (rows, columns),
        _ => (0, 0),
    }
}
