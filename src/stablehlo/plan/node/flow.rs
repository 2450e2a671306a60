//! Control flow: regions as graphs of their own, which steps of the plan run.

use std::sync::Arc;

use super::Node;
use crate::device::Slot;
use crate::linalg::record::Recorder;
use crate::stablehlo::custom_calls::HostCall;
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::graph::Graph;
use crate::{Error, Result};

/// A loop, a choice, or what the host does. Of its operands the first are what [`FlowKind`] says, the others what the graphs capture.
#[derive(Debug)]
pub(crate) struct Flow {
    pub(crate) kind: FlowKind,
    pub(crate) results: Vec<TensorType>,
}

/// What is run, and how often.
#[derive(Debug)]
pub(crate) enum FlowKind {
    /// Operands: the values that the loop carries, of which there are as many as results. The body takes them, and
    /// then what it captures; it gives their next values.
    Counted { times: u64, body: Graph },
    /// Operands: whether the body runs at all, then as of a counted loop. The body gives whether it runs again after
    /// the next values.
    While { body: Graph },
    /// Operands: the number of the branch, the last standing for all that there are not; then what the branches
    /// capture, one after the other.
    Case { branches: Vec<Graph> },
    /// Operands: those of the call that have elements; so with its results.
    Host(Arc<HostCall>),
}

impl Node for Flow {
    fn name(&self) -> &'static str {
        match self.kind {
            FlowKind::Counted { .. } => "counted_loop",
            FlowKind::While { .. } => "while",
            FlowKind::Case { .. } => "case",
            FlowKind::Host(_) => "host_call",
        }
    }

    fn results(&self) -> Vec<TensorType> {
        self.results.clone()
    }

    fn flow(&self) -> Option<&Flow> {
        Some(self)
    }

    fn record(&self, _: &mut Recorder, _: &[Slot]) -> Result<Vec<Slot>> {
        Err(Error::unsupported(format!("{} is a step of its own and records nothing", self.name())))
    }
}
