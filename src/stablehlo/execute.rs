//! A compiled program, and running it.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use super::ir::{Function, Module};
use super::plan::{self, Limits, Step};
use super::program::TensorSpec;
use crate::device::{Buffer, Command, Prepared};
use crate::linalg::record::Recorder;
use crate::tensor::Tensor;
use crate::{Context, Error, Result};

/// A program compiled for one device; runs any number of times, from any thread.
#[derive(Debug)]
pub struct Executable {
    context: Context,
    inputs: Vec<TensorSpec>,
    outputs: Vec<TensorSpec>,
    registers: usize,
    steps: Vec<ReadyStep>,
    /// The registers of the results.
    results: Vec<usize>,
}

/// A step of the plan, ready to run.
#[derive(Debug)]
enum ReadyStep {
    Run { prepared: Prepared, inputs: Vec<usize>, outputs: Vec<usize>, notes: Vec<String> },
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
        let limits = Limits { buffer_bytes: context.adapter().max_tensor_bytes() };
        let plan = plan::plan(module, entry, recorder, limits)?;
        let mut steps = Vec::new();
        for step in plan.steps {
            steps.push(match step {
                Step::Run { recording, inputs, outputs, notes } => {
                    ReadyStep::Run { prepared: context.prepare(recording)?, inputs, outputs, notes }
                }
            });
        }
        let registers = plan.registers;
        Ok(Executable { context: context.clone(), inputs, outputs, registers, steps, results: plan.outputs })
    }

    /// What it takes, in order.
    pub fn inputs(&self) -> &[TensorSpec] {
        &self.inputs
    }

    /// What it gives, in order.
    pub fn outputs(&self) -> &[TensorSpec] {
        &self.outputs
    }

    /// Runs the program. Returns once the work is submitted; reading a result waits for it.
    ///
    /// # Errors
    /// When the inputs are not what [`Executable::inputs`] says or live on another context, memory is out, or the
    /// device failed.
    pub fn run(&self, inputs: &[Tensor]) -> Result<Vec<Tensor>> {
        self.check(inputs)?;
        let mut registers: Vec<Option<Arc<Buffer>>> = vec![None; self.registers];
        for (register, input) in registers.iter_mut().zip(inputs) {
            *register = Some(Arc::clone(input.buffer()));
        }
        for step in &self.steps {
            match step {
                ReadyStep::Run { prepared, inputs, outputs, .. } => {
                    let bound: Vec<Arc<Buffer>> =
                        inputs.iter().map(|&input| held(&registers, input)).collect::<Result<_>>()?;
                    for (&output, buffer) in outputs.iter().zip(self.context.run(prepared, &bound)?) {
                        registers[output] = Some(buffer);
                    }
                }
            }
        }
        let results = self.results.iter().zip(&self.outputs);
        results
            .map(|(&register, spec)| {
                let buffer = held(&registers, register)?;
                Ok(Tensor::new(&self.context, spec.shape.clone(), spec.element, buffer))
            })
            .collect()
    }

    fn check(&self, inputs: &[Tensor]) -> Result<()> {
        let (want, got) = (self.inputs.len(), inputs.len());
        if want != got {
            return Err(Error::shape(format!("the program takes {want} inputs, got {got}")));
        }
        for (number, (want, input)) in self.inputs.iter().zip(inputs).enumerate() {
            let got = TensorSpec { shape: input.shape().clone(), element: input.element_type() };
            if *want != got {
                let message = format!("input {number}: expected {want}, got {got}");
                return Err(match want.element == got.element {
                    true => Error::shape(message),
                    false => Error::element_type(message),
                });
            }
            if !input.context().same(&self.context) {
                return Err(Error::unsupported(format!(
                    "input {number} lives on another context than the program; upload it there"
                )));
            }
        }
        Ok(())
    }

    /// What was planned: each value that has a buffer, in the order in which they are computed, with the place of
    /// its op.
    pub fn plan_text(&self) -> String {
        let mut text = String::new();
        for (i, step) in self.steps.iter().enumerate() {
            match step {
                ReadyStep::Run { prepared, notes, .. } => {
                    let _ = writeln!(text, "step {i}: {} dispatches", prepared.recording().dispatches());
                    for note in notes {
                        let _ = writeln!(text, "  {note}");
                    }
                }
            }
        }
        text
    }

    /// The WGSL of every kernel, by name, once each.
    pub fn kernels_text(&self) -> String {
        let mut kernels = BTreeMap::new();
        for step in &self.steps {
            let ReadyStep::Run { prepared, .. } = step;
            for command in prepared.recording().commands() {
                if let Command::Dispatch(dispatch) = command {
                    kernels.insert((dispatch.program.name.as_ref(), dispatch.program.source.as_str()), ());
                }
            }
        }
        let mut text = String::new();
        for (name, source) in kernels.keys() {
            let _ = writeln!(text, "// {name}\n{source}");
        }
        text
    }

    /// The number of dispatches of one run.
    pub fn dispatches(&self) -> usize {
        let count = |step: &ReadyStep| match step {
            ReadyStep::Run { prepared, .. } => prepared.recording().dispatches(),
        };
        self.steps.iter().map(count).sum()
    }
}

/// The buffer in a register.
fn held(registers: &[Option<Arc<Buffer>>], register: usize) -> Result<Arc<Buffer>> {
    registers
        .get(register)
        .cloned()
        .flatten()
        .ok_or_else(|| Error::unsupported(format!("register {register} is read before it is written")))
}
