//! From the graph to the plan: one generated kernel per stored value, and whatever the calls record.

use std::collections::HashMap;

use super::fuse::Buffers;
use super::graph::{Graph, Id, Source};
use super::node::Reduce;
use super::{Limits, Plan, Step};
use crate::device::Slot;
use crate::error::ResultExt;
use crate::linalg::record::Recorder;
use crate::stablehlo::codegen;
use crate::{Error, ErrorKind, Result};

/// Splats up to this many bytes are uploaded rather than computed, where they need a buffer.
const SMALL: u64 = 4096;

/// The plan of a graph; `recorder` is empty and made for the adapter.
pub(super) fn plan(graph: &Graph, recorder: Recorder, limits: Limits) -> Result<Plan> {
    let buffers = Buffers::of(graph);
    check_sizes(graph, &buffers, limits)?;
    let mut writer = Writer { graph, buffers: &buffers, recorder, slots: HashMap::new(), notes: Vec::new() };
    let mut inputs = Vec::new();
    for (number, &input) in graph.inputs.iter().enumerate() {
        let slot = writer.recorder.recording.input(graph.bytes(input));
        writer.slots.insert(input, slot);
        inputs.push(number);
    }
    for id in graph.ids() {
        if buffers.needed(id) && buffers.stored(id) && !writer.slots.contains_key(&id) {
            let place = || graph.value(id).origin.place();
            writer.store(id).context(place)?;
        }
    }
    let mut outputs = Vec::new();
    for (number, &output) in graph.outputs.iter().enumerate() {
        let slot = writer.slot(output)?;
        writer.recorder.recording.output(slot);
        outputs.push(graph.inputs.len() + number);
    }
    let Writer { recorder, notes, .. } = writer;
    Ok(Plan {
        registers: graph.inputs.len() + graph.outputs.len(),
        outputs: outputs.clone(),
        steps: vec![Step::Run { recording: recorder.recording, inputs, outputs, notes }],
    })
}

struct Writer<'a> {
    graph: &'a Graph,
    buffers: &'a Buffers,
    recorder: Recorder,
    slots: HashMap<Id, Slot>,
    /// What is computed, a line each.
    notes: Vec<String>,
}

impl Writer<'_> {
    /// Gives a value its buffer and appends what fills it.
    fn store(&mut self, id: Id) -> Result<()> {
        let value = self.graph.value(id);
        match &value.source {
            Source::Dense(bytes) => {
                let slot = self.recorder.recording.constant(bytes.clone());
                self.note(id, format!("constant {}", value.ty));
                self.slots.insert(id, slot);
            }
            Source::Splat(words) if self.graph.bytes(id) <= SMALL => {
                let words = &words[..super::graph::word_bytes(value.ty.element) as usize / 4];
                let element: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
                let slot = self.recorder.recording.constant(element.repeat(self.graph.elements(id) as usize));
                self.note(id, format!("constant {}", value.ty));
                self.slots.insert(id, slot);
            }
            Source::Splat(_) | Source::Expression(_) => self.compute(id)?,
            Source::Result { call } => self.call(*call)?,
            Source::Input(number) => return Err(Error::unsupported(format!("input {number} has no buffer"))),
        }
        Ok(())
    }

    fn compute(&mut self, id: Id) -> Result<()> {
        let buffers = self.buffers;
        let kernel = codegen::kernel(self.graph, id, &|value| buffers.stored(value))?;
        let mut reads = Vec::new();
        for &read in &kernel.reads {
            reads.push(self.slot(read)?);
        }
        let result = self.recorder.recording.scratch(self.graph.bytes(id));
        self.recorder.recording.dispatch(kernel.dispatch(reads, result)?)?;
        self.note(id, describe(&kernel.program.name, &kernel.reads, &self.graph.value(id).ty.to_string()));
        self.slots.insert(id, result);
        Ok(())
    }

    fn call(&mut self, number: usize) -> Result<()> {
        let graph = self.graph;
        let call = &graph.calls[number];
        let results = match call.node.reduction() {
            Some(reduction) => self.reduce(reduction, &call.operands)?,
            None => {
                let mut operands = Vec::new();
                for &operand in &call.operands {
                    operands.push(self.slot(operand)?);
                }
                call.node.record(&mut self.recorder, &operands)?
            }
        };
        if results.len() != call.results.len() {
            let (want, got) = (call.results.len(), results.len());
            return Err(Error::unsupported(format!("{want} results are declared, {got} recorded")));
        }
        for (&id, slot) in call.results.iter().zip(results) {
            let (want, got) = (graph.bytes(id), self.recorder.recording.bytes(slot));
            if got != want {
                let name = call.node.name();
                return Err(Error::unsupported(format!("{name} gives {got} bytes where {want} are due")));
            }
            self.note(id, describe(call.node.name(), &call.operands, &graph.value(id).ty.to_string()));
            self.slots.insert(id, slot);
        }
        Ok(())
    }

    /// Appends a reduction's passes, each of which reads what the one before left.
    fn reduce(&mut self, reduction: &Reduce, operands: &[Id]) -> Result<Vec<Slot>> {
        let buffers = self.buffers;
        let software = self.recorder.tuning.software;
        let stored = |value| buffers.stored(value);
        let mut results = Vec::new();
        for pass in codegen::reduce(self.graph, reduction, operands, &stored, software)? {
            let mut reads = Vec::new();
            for &read in &pass.reads {
                reads.push(self.slot(read)?);
            }
            reads.append(&mut results);
            results = pass.writes.iter().map(|&bytes| self.recorder.recording.scratch(bytes)).collect();
            self.recorder.recording.dispatch(pass.dispatch(reads, &results)?)?;
        }
        Ok(results)
    }

    fn slot(&self, id: Id) -> Result<Slot> {
        self.slots
            .get(&id)
            .copied()
            .ok_or_else(|| Error::unsupported(format!("{id} is used before it has a buffer")))
    }

    fn note(&mut self, id: Id, what: String) {
        let location = &self.graph.value(id).origin.location;
        self.notes.push(format!("{id} = {what}  // {location}"));
    }
}

fn describe(name: &str, operands: &[Id], ty: &str) -> String {
    let operands: Vec<String> = operands.iter().map(Id::to_string).collect();
    format!("{name}({}) : {ty}", operands.join(", "))
}

/// An error where a stored value is more than the adapter allows in one buffer.
fn check_sizes(graph: &Graph, buffers: &Buffers, limits: Limits) -> Result<()> {
    for id in graph.ids() {
        let asked = graph.bytes(id);
        let allowed = limits.buffer_bytes;
        if buffers.needed(id) && buffers.stored(id) && asked > allowed {
            let value = graph.value(id);
            let message = format!(
                "{} needs a buffer of {asked} bytes, the adapter allows {allowed}; use smaller tensors",
                value.ty
            );
            return Err(
                Error::new(ErrorKind::TooLarge { asked, allowed }, message).context(value.origin.place())
            );
        }
    }
    Ok(())
}
