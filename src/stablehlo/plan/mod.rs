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
//! registers to its inputs. Control flow that the host decides is other kinds of steps, which hold plans.
//!
//! # Adding an op
//! Its entry in the table of `ops.rs` names its [`lower::Lowering`]:
//! * **A function of elements at one index**: a case of [`function::Function`], with its arity and cost there, its
//!   meaning by element type in `codegen/functions.rs`, where needed a WGSL function in `shaders/wgsl/functions`.
//! * **Another index of the operand**: a case of [`graph::Expression`], a method of the [`builder`] that folds what
//!   is trivial, the operand's index in `codegen/emit.rs`, a rule in `lower`. Ops that read at an index that
//!   is itself a value (gather, dynamic_slice) are such a case: the index is a term made from that value.
//! * **An operation on buffers** (a decomposition, scatter, sort, fft): a [`node::Node`] in a file of `node/`, a
//!   rule in `lower`. A custom call is a line in `custom_calls/mod.rs`.
//! * **A reduction**: a node whose operands are fused into its kernel. Its kernel's text comes from
//!   `codegen::emit`, which writes the producer's element at any index; `fuse` treats it as a root that does not
//!   store its operands.
//! * **Control flow**: lowered to a call whose regions are graphs of their own; [`record`] closes the recording
//!   before it, so that what it uses are registers, and appends a step that holds the regions' plans.

pub(crate) mod attributes;
pub(crate) mod builder;
mod constant;
pub(crate) mod function;
mod fuse;
pub(crate) mod graph;
pub(crate) mod lower;
pub(crate) mod node;
mod record;

use crate::Result;
use crate::device::Recording;
use crate::linalg::record::Recorder;
use crate::stablehlo::ir::{Function, Module};

/// What the adapter allows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// The most bytes in one buffer.
    pub(crate) buffer_bytes: u64,
}

/// A program as steps over registers; the first registers are the arguments.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) registers: usize,
    pub(crate) steps: Vec<Step>,
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
}

/// Plans a verified program; `recorder` is empty and made for the adapter.
///
/// # Errors
/// When an op, element type or size is not supported; the text names the op and its place.
pub(crate) fn plan(module: &Module, entry: &Function, recorder: Recorder, limits: Limits) -> Result<Plan> {
    let graph = lower::graph(module, entry)?;
    record::plan(&graph, recorder, limits)
}

#[cfg(test)]
mod tests;
