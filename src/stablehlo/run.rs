//! Running a compiled program: an interpreter of plans, with a frame for each plan that is being run.
//!
//! Steps without a question to the device follow each other in one batch of submissions. A loop that counts asks
//! nothing, but waits for the device where that is far behind; `while` and `case` submit what there is, and read one word back;
//! a call that the host answers reads its operands back.

use std::sync::Arc;

use super::custom_calls::HostCall;
use super::execute::{Executable, ReadyPlan, ReadyStep};
use super::plan::Rounds;
use super::program::TensorSpec;
use crate::device::{Batch, Buffer};
use crate::tensor::{Array, Tensor};
use crate::{Error, Result};

/// How a word comes back from the device.
#[derive(Clone, Copy, Debug)]
enum Readback {
    /// The future waits.
    Awaited,
    /// The calling thread waits.
    #[cfg(not(target_family = "wasm"))]
    Blocking,
}

impl Executable {
    /// Runs the program. Returns once the work is submitted; reading a result waits for it. A program that loops or
    /// branches on what it computes is waited for as far as that. Blocks; native only.
    ///
    /// # Errors
    /// When the inputs are not what [`Executable::inputs`] says or live on another context, memory is out, or the
    /// device failed.
    #[cfg(not(target_family = "wasm"))]
    pub fn run(&self, inputs: &[Tensor]) -> Result<Vec<Tensor>> {
        pollster::block_on(self.interpret(inputs, Readback::Blocking))
    }

    /// Runs the program as [`Executable::run`] does, without blocking the thread.
    ///
    /// # Errors
    /// As [`Executable::run`].
    pub async fn run_async(&self, inputs: &[Tensor]) -> Result<Vec<Tensor>> {
        self.interpret(inputs, Readback::Awaited).await
    }

    async fn interpret(&self, inputs: &[Tensor], readback: Readback) -> Result<Vec<Tensor>> {
        self.check(inputs)?;
        let inputs = inputs.iter().map(|input| Arc::clone(input.buffer())).collect();
        let mut device = Device { batch: self.context.batch(), executable: self, readback };
        let mut frames = Vec::new();
        let mut frame = Frame::new(&self.plan, inputs);
        let results = loop {
            match frame.step(&mut device).await? {
                Next::Step => {}
                Next::Call(inner) => frames.push(std::mem::replace(&mut frame, inner)),
                Next::Return(outputs) => match frames.pop() {
                    Some(outer) => {
                        frame = outer;
                        frame.returned = Some(outputs);
                    }
                    None => break outputs,
                },
            }
        };
        device.batch.submit()?;
        let tensor = |(buffer, spec): (_, &TensorSpec)| {
            Tensor::new(&self.context, spec.shape.clone(), spec.element, buffer)
        };
        Ok(results.into_iter().zip(&self.outputs).map(tensor).collect())
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
}

/// What is asked of the device.
struct Device<'a> {
    batch: Batch<'a>,
    executable: &'a Executable,
    readback: Readback,
}

impl Device<'_> {
    /// The first word of a buffer, once all that was asked before is done.
    async fn word(&mut self, buffer: &Buffer) -> Result<u32> {
        self.batch.submit()?;
        let context = &self.executable.context;
        let bytes = match self.readback {
            Readback::Awaited => context.read(buffer).await?,
            #[cfg(not(target_family = "wasm"))]
            Readback::Blocking => context.read_blocking(buffer)?,
        };
        self.batch.waited();
        match bytes.first_chunk() {
            Some(word) => Ok(u32::from_le_bytes(*word)),
            None => Err(Error::unsupported("a decision is read from an empty buffer")),
        }
    }

    /// The results of a call of the host that have elements, once all that was asked before is done.
    async fn host(&mut self, call: &HostCall, operands: Vec<Arc<Buffer>>) -> Result<Vec<Arc<Buffer>>> {
        self.batch.submit()?;
        let context = &self.executable.context;
        let (mut operands, mut inputs) = (operands.into_iter(), Vec::with_capacity(call.inputs.len()));
        for TensorSpec { shape, element } in &call.inputs {
            let buffer = match shape.extents().contains(&0) {
                true => None,
                false => operands.next(),
            };
            inputs.push(match (buffer, self.readback) {
                (None, _) => Array::from_bytes(shape.clone(), *element, Vec::new())?,
                (Some(buffer), Readback::Awaited) => {
                    Tensor::new(context, shape.clone(), *element, buffer).read().await?
                }
                #[cfg(not(target_family = "wasm"))]
                (Some(buffer), Readback::Blocking) => {
                    Tensor::new(context, shape.clone(), *element, buffer).download()?
                }
            });
        }
        self.batch.waited();
        let mut buffers = Vec::new();
        for result in call.answer(&inputs)? {
            if !result.bytes().is_empty() {
                buffers.push(Arc::clone(Tensor::upload(context, &result)?.buffer()));
            }
        }
        if call.effect {
            buffers.push(Arc::new(context.upload(&[0; 4])?));
        }
        Ok(buffers)
    }
}

/// A plan that is being run.
struct Frame<'a> {
    plan: &'a ReadyPlan,
    registers: Vec<Option<Arc<Buffer>>>,
    /// The step that is next, or whose plan is being run.
    step: usize,
    /// How many rounds of that step have begun.
    rounds: u64,
    /// What that step's plan gave.
    returned: Option<Vec<Arc<Buffer>>>,
}

/// What comes after a step.
enum Next<'a> {
    /// The same frame's next step.
    Step,
    /// Another frame first, whose results this one is given.
    Call(Frame<'a>),
    /// The plan's results.
    Return(Vec<Arc<Buffer>>),
}

impl<'a> Frame<'a> {
    fn new(plan: &'a ReadyPlan, inputs: Vec<Arc<Buffer>>) -> Self {
        let mut registers: Vec<Option<Arc<Buffer>>> = inputs.into_iter().map(Some).collect();
        registers.resize(plan.registers.max(registers.len()), None);
        Frame { plan, registers, step: 0, rounds: 0, returned: None }
    }

    async fn step(&mut self, device: &mut Device<'_>) -> Result<Next<'a>> {
        let Some(step) = self.plan.steps.get(self.step) else {
            return Ok(Next::Return(self.held(&self.plan.outputs)?));
        };
        match step {
            ReadyStep::Run { prepared, inputs, outputs, .. } => {
                let inputs = self.held(inputs)?;
                // What nothing reads later may be overwritten, once nobody holds it.
                self.forget();
                let results = device.batch.run_owned(prepared, inputs)?;
                self.done(outputs, results);
            }
            ReadyStep::Loop { rounds, carried, captured, body, outputs, .. } => {
                let (mut values, flag) = match (self.returned.take(), rounds) {
                    (None, Rounds::Counted(_)) => (self.taken(carried, captured)?, None),
                    (None, Rounds::While(flag)) => {
                        let flag = self.held(&[*flag])?.pop();
                        (self.taken(carried, captured)?, flag)
                    }
                    (Some(values), Rounds::Counted(_)) => (values, None),
                    (Some(mut values), Rounds::While(_)) => {
                        let flag = values.pop();
                        (values, flag)
                    }
                };
                let again = match (rounds, flag) {
                    (Rounds::Counted(times), _) => self.rounds < *times,
                    (Rounds::While(_), Some(flag)) => device.word(&flag).await? != 0,
                    (Rounds::While(_), None) => false,
                };
                if again {
                    // A loop of many rounds waits now and then: for its smallest value, the counter.
                    let smallest = values.iter().min_by_key(|value| value.bytes());
                    if let (Some(value), true) = (smallest, device.batch.is_far_ahead()) {
                        device.word(value).await?;
                    }
                    self.rounds += 1;
                    values.extend(self.held(captured)?);
                    return Ok(Next::Call(Frame::new(body, values)));
                }
                self.done(outputs, values);
            }
            ReadyStep::Host { call, inputs, outputs, .. } => {
                let results = device.host(call, self.held(inputs)?).await?;
                self.done(outputs, results);
            }
            ReadyStep::Case { index, branches, outputs, .. } => match self.returned.take() {
                Some(results) => self.done(outputs, results),
                None => {
                    let index = self.held(&[*index])?;
                    let number = match index.first() {
                        Some(index) => device.word(index).await? as usize,
                        None => usize::MAX,
                    };
                    let Some(branch) = branches.get(number).or(branches.last()) else {
                        return Err(Error::unsupported("a choice has no branches"));
                    };
                    return Ok(Next::Call(Frame::new(&branch.plan, self.held(&branch.captured)?)));
                }
            },
        }
        Ok(Next::Step)
    }

    /// Ends a step with these results.
    fn done(&mut self, outputs: &[usize], results: Vec<Arc<Buffer>>) {
        self.forget();
        for (&register, buffer) in outputs.iter().zip(results) {
            self.registers[register] = Some(buffer);
        }
        self.step += 1;
        self.rounds = 0;
    }

    /// Lets go of what nothing reads after this step.
    fn forget(&mut self) {
        for &register in self.plan.last_reads.get(self.step).into_iter().flatten() {
            self.registers[register] = None;
        }
    }

    /// The buffers that a loop begins with, of which the frame keeps none that only its first round reads: that may overwrite
    /// them.
    fn taken(&mut self, carried: &[usize], captured: &[usize]) -> Result<Vec<Arc<Buffer>>> {
        let buffers = self.held(carried)?;
        for register in self.plan.last_reads.get(self.step).into_iter().flatten() {
            if carried.contains(register) && !captured.contains(register) {
                self.registers[*register] = None;
            }
        }
        Ok(buffers)
    }

    /// The buffers in these registers.
    fn held(&self, registers: &[usize]) -> Result<Vec<Arc<Buffer>>> {
        let buffer = |&register: &usize| {
            let buffer = self.registers.get(register).cloned().flatten();
            buffer.ok_or_else(|| {
                Error::unsupported(format!("register {register} is read before it is written"))
            })
        };
        registers.iter().map(buffer).collect()
    }
}
