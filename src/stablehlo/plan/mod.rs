//! Planning: from a verified program to a list of steps that is made once and run many times.
//!
//! 1. `lower` walks the program, inlining calls, and makes a [`graph`] through the [`builder`], which folds trivial
//!    constants, drops indexing that changes nothing and shares equal values. A value is an *expression*, whose
//!    elements are computed one index at a time, or a result of a *node*, which works on whole buffers.
//! 2. [`fuse`] decides which values get a buffer. Dead values get none.
//! 3. [`record`] makes one generated kernel (`codegen`) for each expression with a buffer, lets nodes append their
//!    own commands, and yields the [`Plan`].
//!
//! A plan works on registers: the arguments, then whatever its steps make. [`Step::Run`] runs one recording, binding
//! registers to its inputs. Control flow is other kinds of steps, which hold plans: a counted loop runs its plan so many
//! times without asking, `while` and `case` read one word back from the device to decide.
//!
//! # Adding an op
//! Its entry in the table of `ops.rs` names its [`lower::Lowering`]:
//! * **A function of elements at one index**: a case of [`function::Function`], with its arity and cost there, its
//!   meaning by element type in `codegen/functions.rs`, where needed a WGSL function in `shaders/wgsl/functions`.
//! * **Another index of the operand**: a case of [`graph::Expression`], a method of the [`builder`] that folds what
//!   is trivial, the operand's index in `codegen/emit.rs`, a rule in `lower`. Ops that read at an index that
//!   is itself a value (gather, dynamic_slice) are such a case: the index is a term made from that value
//!   (`codegen/indexed.rs`).
//! * **An operation on buffers** (a decomposition, scatter, sort, fft): a [`node::Node`] in a file of `node/`, a
//!   rule in `lower`. A custom call is a line in `custom_calls/mod.rs`.
//! * **A region of scalars** (of a reduction, scatter, sort): [`body::Body`] makes a function of kernels of it.
//! * **A reduction**: a [`node::Reduce`], whose operands are fused into its kernel. Its kernel's text comes from
//!   `codegen/reduce.rs`, where the emitter writes the producer's element at any index; `fuse` treats it as a root
//!   that does not store its operands. Other ops become reductions of expressions (`lower/windows.rs`).
//! * **Control flow**: a [`node::Flow`], whose regions are graphs of their own that take what the regions capture
//!   (`lower/flow.rs`); [`record`] closes the recording before it, so that what it uses are registers, and appends a
//!   step that holds the regions' plans.

pub(crate) mod attributes;
pub(crate) mod body;
pub(crate) mod builder;
pub(crate) mod constant;
mod counted;
pub(crate) mod function;
mod fuse;
pub(crate) mod graph;
mod identity;
pub(crate) mod indexed;
mod known;
pub(crate) mod lower;
pub(crate) mod node;
mod record;

use std::sync::Arc;

use crate::Result;
use crate::device::Recording;
use crate::linalg::record::Recorder;
use crate::stablehlo::custom_calls::HostCall;
use crate::stablehlo::ir::{Function, Module};
use crate::tensor::Wide;

/// What the adapter allows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// The most bytes in one buffer.
    pub(crate) buffer_bytes: u64,
    /// Which 64-bit numbers it computes with.
    pub(crate) wide: Wide,
}

/// A program, or a region of one, as steps over registers; the first registers are what it takes.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) registers: usize,
    pub(crate) steps: Vec<Step>,
    /// For each step, the registers that nothing reads after it.
    pub(crate) last_reads: Vec<Vec<usize>>,
    /// The registers of the results, in order.
    pub(crate) outputs: Vec<usize>,
}

/// One step of a plan.
#[derive(Debug)]
pub(crate) enum Step {
    /// Runs a recording on registers, and keeps its outputs in registers.
    Run {
        recording: Recording,
        inputs: Vec<usize>,
        outputs: Vec<usize>,
        /// What it computes, a line per value.
        notes: Vec<String>,
    },
    /// Runs a plan again and again: on the carried values and the captured ones, for the next carried values.
    Loop {
        rounds: Rounds,
        carried: Vec<usize>,
        captured: Vec<usize>,
        body: Box<Plan>,
        /// The registers of what is carried in the end.
        outputs: Vec<usize>,
        note: String,
    },
    /// Runs the plan that the word in a register numbers, the last where there is none of that number.
    Case { index: usize, branches: Vec<Branch>, outputs: Vec<usize>, note: String },
    /// Has the host answer a call: the registers of the operands and results that have elements.
    Host { call: Arc<HostCall>, inputs: Vec<usize>, outputs: Vec<usize>, note: String },
}

/// How often the body of a loop runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rounds {
    /// So many times.
    Counted(u64),
    /// While a word is not 0: that in this register before the first round, then what the body gives last.
    While(usize),
}

/// One plan of several, with the registers that it takes.
#[derive(Debug)]
pub(crate) struct Branch {
    pub(crate) captured: Vec<usize>,
    pub(crate) plan: Plan,
}

impl Step {
    /// The registers that it reads.
    pub(crate) fn reads(&self) -> Vec<usize> {
        match self {
            Step::Run { inputs, .. } | Step::Host { inputs, .. } => inputs.clone(),
            Step::Loop { rounds, carried, captured, .. } => {
                let flag = match rounds {
                    Rounds::Counted(_) => None,
                    Rounds::While(flag) => Some(*flag),
                };
                carried.iter().chain(captured).copied().chain(flag).collect()
            }
            Step::Case { index, branches, .. } => {
                let captured = branches.iter().flat_map(|branch| &branch.captured);
                captured.copied().chain([*index]).collect()
            }
        }
    }
}

/// Plans a verified program; `recorder` is empty and made for the adapter.
///
/// # Errors
/// When an op, element type or size is not supported; the text names the op and its place.
pub(crate) fn plan(module: &Module, entry: &Function, recorder: Recorder, limits: Limits) -> Result<Plan> {
    let graph = lower::graph(module, entry)?;
    record::plan(&graph, recorder.tuning, limits)
}

#[cfg(test)]
mod tests;
