//! A compiled program: its plan made ready for a device. Running it is `run.rs`, showing it `describe.rs`.

use std::sync::Arc;

use super::custom_calls::HostCall;
use super::ir::{Function, Module};
use super::plan::{self, Branch, Limits, Plan, Rounds, Step};
use super::program::TensorSpec;
use crate::device::Prepared;
use crate::linalg::record::Recorder;
use crate::tensor::Wide;
use crate::{Context, Result};

/// A program compiled for one device; runs any number of times, from any thread.
#[derive(Debug)]
pub struct Executable {
    pub(super) context: Context,
    pub(super) inputs: Vec<TensorSpec>,
    pub(super) outputs: Vec<TensorSpec>,
    pub(super) plan: ReadyPlan,
}

/// A plan, ready to run.
#[derive(Debug)]
pub(super) struct ReadyPlan {
    pub(super) registers: usize,
    pub(super) steps: Vec<ReadyStep>,
    /// For each step, the registers that nothing reads after it.
    pub(super) last_reads: Vec<Vec<usize>>,
    /// The registers of the results.
    pub(super) outputs: Vec<usize>,
}

/// A step of the plan, ready to run; see [`Step`].
#[derive(Debug)]
pub(super) enum ReadyStep {
    Run {
        prepared: Box<Prepared>,
        inputs: Vec<usize>,
        outputs: Vec<usize>,
        notes: Vec<String>,
    },
    Loop {
        rounds: Rounds,
        carried: Vec<usize>,
        captured: Vec<usize>,
        body: Box<ReadyPlan>,
        outputs: Vec<usize>,
        note: String,
    },
    Case {
        index: usize,
        branches: Vec<ReadyBranch>,
        outputs: Vec<usize>,
        note: String,
    },
    Host {
        call: Arc<HostCall>,
        inputs: Vec<usize>,
        outputs: Vec<usize>,
        note: String,
    },
}

/// A branch, ready to run.
#[derive(Debug)]
pub(super) struct ReadyBranch {
    pub(super) captured: Vec<usize>,
    pub(super) plan: ReadyPlan,
}

impl Executable {
    pub(super) fn new(
        context: &Context,
        module: &Module,
        entry: &Function,
        inputs: Vec<TensorSpec>,
        outputs: Vec<TensorSpec>,
        recorder: Recorder,
    ) -> Result<Self> {
        let limits =
            Limits { buffer_bytes: context.adapter().max_tensor_bytes(), wide: Wide::of(context.adapter()) };
        let plan = plan::plan(module, entry, recorder, limits)?;
        Ok(Executable { context: context.clone(), inputs, outputs, plan: ReadyPlan::new(context, plan)? })
    }

    /// What it takes, in order.
    pub fn inputs(&self) -> &[TensorSpec] {
        &self.inputs
    }

    /// What it gives, in order.
    pub fn outputs(&self) -> &[TensorSpec] {
        &self.outputs
    }

    /// The number of dispatches of one run; a loop that does not count its rounds is taken to have one, and of
    /// branches the one with the most counts.
    pub fn dispatches(&self) -> usize {
        self.plan.dispatches()
    }
}

impl ReadyPlan {
    fn new(context: &Context, plan: Plan) -> Result<Self> {
        let Plan { registers, steps, last_reads, outputs } = plan;
        let steps = steps.into_iter().map(|step| ReadyStep::new(context, step)).collect::<Result<_>>()?;
        Ok(ReadyPlan { registers, steps, last_reads, outputs })
    }

    fn dispatches(&self) -> usize {
        let count = |step: &ReadyStep| match step {
            ReadyStep::Run { prepared, .. } => prepared.recording().dispatches(),
            ReadyStep::Loop { rounds, body, .. } => {
                let times = match rounds {
                    Rounds::Counted(times) => usize::try_from(*times).unwrap_or(usize::MAX),
                    Rounds::While(_) => 1,
                };
                body.dispatches().saturating_mul(times)
            }
            ReadyStep::Case { branches, .. } => {
                branches.iter().map(|branch| branch.plan.dispatches()).max().unwrap_or(0)
            }
            ReadyStep::Host { .. } => 0,
        };
        self.steps.iter().map(count).fold(0, usize::saturating_add)
    }
}

impl ReadyStep {
    fn new(context: &Context, step: Step) -> Result<Self> {
        Ok(match step {
            Step::Run { recording, inputs, outputs, notes } => {
                ReadyStep::Run { prepared: Box::new(context.prepare(recording)?), inputs, outputs, notes }
            }
            Step::Loop { rounds, carried, captured, body, outputs, note } => {
                let body = Box::new(ReadyPlan::new(context, *body)?);
                ReadyStep::Loop { rounds, carried, captured, body, outputs, note }
            }
            Step::Case { index, branches, outputs, note } => {
                let ready = |Branch { captured, plan }| {
                    Ok(ReadyBranch { captured, plan: ReadyPlan::new(context, plan)? })
                };
                let branches = branches.into_iter().map(ready).collect::<Result<_>>()?;
                ReadyStep::Case { index, branches, outputs, note }
            }
            Step::Host { call, inputs, outputs, note } => ReadyStep::Host { call, inputs, outputs, note },
        })
    }
}
