//! From the graph to the plan: generated kernels of stored values, which small ones share, and whatever the calls record.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::fuse::{Buffers, MAX_CODE, code};
use super::graph::{Call, Expression, Graph, Id, Source};
use super::node::{Flow, FlowKind, Node, Reduce};
use super::{Branch, Limits, Plan, Rounds, Step};
use crate::device::{Recording, Slot};
use crate::error::ResultExt;
use crate::linalg::record::{Recorder, Tuning};
use crate::stablehlo::codegen::{self, MAX_READS};
use crate::{Error, ErrorKind, Result};

/// Splats up to this many bytes are uploaded rather than computed, where they need a buffer.
const SMALL: u64 = 4096;

/// The most elements of values that share a kernel with others: of large ones a dispatch is cheaper than memory that is
/// taken early.
const GROUPED: u32 = 1 << 18;

/// How far ahead a value is looked for that can share a kernel.
const LOOKED_AHEAD: usize = 128;

/// The most values that a shared kernel computes.
const MAX_COMPUTED: usize = 100;

/// The plan of a graph.
pub(super) fn plan(graph: &Graph, tuning: Tuning, limits: Limits) -> Result<Plan> {
    plan_of(graph, tuning, limits, false)
}

/// The plan of a graph, which may be the body of a loop.
fn plan_of(graph: &Graph, tuning: Tuning, limits: Limits, body: bool) -> Result<Plan> {
    let buffers = Buffers::of(graph);
    check_sizes(graph, &buffers, limits)?;
    let mut writer = Writer {
        graph,
        buffers: &buffers,
        limits,
        body,
        recorder: new_recorder(tuning),
        slots: HashMap::new(),
        inputs: Vec::new(),
        outputs: Vec::new(),
        notes: Vec::new(),
        steps: Vec::new(),
        places: HashMap::new(),
        registers: graph.inputs.len(),
    };
    for (register, &input) in graph.inputs.iter().enumerate() {
        writer.places.insert(input, Place::Register(register));
    }
    for id in graph.ids() {
        let place = || graph.value(id).origin.place();
        if buffers.needed(id) {
            check_types(graph, id, limits).context(place)?;
        }
        if buffers.needed(id) && buffers.stored(id) && !writer.has(id) {
            writer.store(id).context(place)?;
        }
    }
    let outputs = graph.outputs.iter().map(|&output| writer.register(output)).collect::<Result<_>>()?;
    writer.close();
    Ok(writer.finish(outputs))
}

/// Writes the steps of a plan, a recording until control flow comes.
struct Writer<'a> {
    graph: &'a Graph,
    buffers: &'a Buffers,
    limits: Limits,
    /// Whether it is the body of a loop, in which what is carried can be overwritten.
    body: bool,
    /// The recording in the making.
    recorder: Recorder,
    /// Values in it.
    slots: HashMap<Id, Slot>,
    /// The registers of its inputs and outputs.
    inputs: Vec<usize>,
    outputs: Vec<usize>,
    /// What it computes, a line each.
    notes: Vec<String>,
    /// What is before it.
    steps: Vec<Step>,
    /// Where values are that are not in it alone.
    places: HashMap<Id, Place>,
    /// How many registers there are.
    registers: usize,
}

/// What a kernel reads and computes.
#[derive(Clone, Default)]
struct Sources {
    reads: HashSet<Id>,
    computed: HashSet<Id>,
}

/// Where a value is.
#[derive(Clone, Copy)]
enum Place {
    Register(usize),
    /// A slot of the recording of that step, which has no register.
    Slot(usize, Slot),
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
                let mut element: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
                element.resize(value.ty.element.device_bytes(), 0);
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
        if self.body && self.update(id)? {
            return Ok(());
        }
        let group = self.group(id);
        let kernel = codegen::kernel_of(self.graph, &group, &|value| buffers.stored(value))?;
        let mut reads = Vec::new();
        for &read in &kernel.reads {
            reads.push(self.slot(read)?);
        }
        let results: Vec<Slot> =
            group.iter().map(|&id| self.recorder.recording.scratch(self.graph.bytes(id))).collect();
        self.recorder.recording.dispatch(kernel.dispatch(reads, &results)?)?;
        for (&id, &result) in group.iter().zip(&results) {
            let ty = self.graph.value(id).ty.to_string();
            self.note(id, describe(&kernel.program.name, &kernel.reads, &ty));
            self.slots.insert(id, result);
        }
        Ok(())
    }

    /// The value, and others to compute in the same kernel: of as many elements, made of what is there already, and next
    /// in order, as long as a kernel may bind and hold them all.
    fn group(&self, id: Id) -> Vec<Id> {
        let elements = self.graph.elements(id);
        let mut group = vec![id];
        let mut sources = Sources::default();
        if elements > GROUPED || !self.made_of(id, &mut sources) {
            return group;
        }
        let next = self.graph.ids().skip(id.0 as usize + 1).take(LOOKED_AHEAD);
        for other in next {
            let value = self.graph.value(other);
            let Source::Expression(expression) = &value.source else { continue };
            let in_place = self.body && matches!(expression, Expression::DynamicUpdateSlice { .. });
            let due = self.buffers.needed(other) && self.buffers.stored(other) && !self.has(other);
            if !due || in_place || self.graph.elements(other) != elements {
                continue;
            }
            let mut all = sources.clone();
            let fits = self.made_of(other, &mut all)
                && all.reads.len() + group.len() < MAX_READS + 1
                && all.computed.len() <= MAX_COMPUTED
                && code(self.graph, &all.computed) <= MAX_CODE;
            if fits {
                sources = all;
                group.push(other);
            }
        }
        group
    }

    /// Adds what a value is computed from; whether all that is read is there.
    fn made_of(&self, id: Id, sources: &mut Sources) -> bool {
        let mut open = vec![id];
        while let Some(at) = open.pop() {
            if !sources.computed.insert(at) {
                continue;
            }
            for operand in self.graph.value(at).operands() {
                if matches!(self.graph.value(operand).source, Source::Splat(_)) {
                    continue;
                }
                if !self.buffers.stored(operand) {
                    open.push(operand);
                } else if self.has(operand) {
                    sources.reads.insert(operand);
                } else {
                    return false;
                }
            }
        }
        true
    }

    /// Writes a small update into a copy of what it updates, which is the same memory where nothing else reads that;
    /// whether it is such an update.
    fn update(&mut self, id: Id) -> Result<bool> {
        let buffers = self.buffers;
        let Source::Expression(Expression::DynamicUpdateSlice { operand, update, .. }) =
            &self.graph.value(id).source
        else {
            return Ok(false);
        };
        let (whole, part) = (self.graph.elements(*operand), self.graph.elements(*update));
        if !buffers.stored(*operand) || u64::from(part) * 4 > u64::from(whole) {
            return Ok(false);
        }
        let Some(kernel) = codegen::update(self.graph, id, &|value| buffers.stored(value))? else {
            return Ok(false);
        };
        let source = self.slot(*operand)?;
        let mut reads = Vec::new();
        for &read in &kernel.reads {
            reads.push(self.slot(read)?);
        }
        let result = self.recorder.recording.scratch(self.graph.bytes(id));
        self.recorder.recording.copy(source, result);
        self.recorder.recording.dispatch(kernel.dispatch(reads, &[result])?)?;
        let operands = [&[*operand], kernel.reads.as_slice()].concat();
        self.note(id, describe(&kernel.program.name, &operands, &self.graph.value(id).ty.to_string()));
        self.slots.insert(id, result);
        Ok(true)
    }

    fn call(&mut self, number: usize) -> Result<()> {
        let graph = self.graph;
        let call = &graph.calls[number];
        if let Some(flow) = call.node.flow() {
            return self.flow(flow, call);
        }
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

    /// The value in the recording in the making.
    fn slot(&mut self, id: Id) -> Result<Slot> {
        if let Some(&slot) = self.slots.get(&id) {
            return Ok(slot);
        }
        let register = self.register(id)?;
        let slot = self.recorder.recording.input(self.graph.bytes(id));
        self.inputs.push(register);
        self.slots.insert(id, slot);
        Ok(slot)
    }

    /// Whether the value is somewhere.
    fn has(&self, id: Id) -> bool {
        self.slots.contains_key(&id) || self.places.contains_key(&id)
    }

    /// The register of a value, which becomes an output of the recording that it is in.
    fn register(&mut self, id: Id) -> Result<usize> {
        let place = self.places.get(&id).copied();
        if let Some(Place::Register(register)) = place {
            return Ok(register);
        }
        let register = self.new_register();
        match (place, self.slots.get(&id)) {
            (Some(Place::Slot(step, slot)), _) => {
                if let Some(Step::Run { recording, outputs, .. }) = self.steps.get_mut(step) {
                    recording.output(slot);
                    outputs.push(register);
                }
            }
            (_, Some(&slot)) => {
                self.recorder.recording.output(slot);
                self.outputs.push(register);
            }
            _ => return Err(Error::unsupported(format!("{id} is used before it has a buffer"))),
        }
        self.places.insert(id, Place::Register(register));
        Ok(register)
    }

    fn new_register(&mut self) -> usize {
        self.registers += 1;
        self.registers - 1
    }

    /// Ends the recording in the making.
    fn close(&mut self) {
        let step = self.steps.len();
        for (id, slot) in self.slots.drain() {
            self.places.entry(id).or_insert(Place::Slot(step, slot));
        }
        let next = new_recorder(self.recorder.tuning);
        let recorder = std::mem::replace(&mut self.recorder, next);
        self.steps.push(Step::Run {
            recording: recorder.recording,
            inputs: std::mem::take(&mut self.inputs),
            outputs: std::mem::take(&mut self.outputs),
            notes: std::mem::take(&mut self.notes),
        });
    }

    /// Appends control flow as a step of its own.
    fn flow(&mut self, flow: &Flow, call: &Call) -> Result<()> {
        let operands: Vec<usize> =
            call.operands.iter().map(|&operand| self.register(operand)).collect::<Result<_>>()?;
        self.close();
        let (tuning, limits) = (self.recorder.tuning, self.limits);
        let outputs: Vec<usize> = call.results.iter().map(|_| self.new_register()).collect();
        for (&id, &register) in call.results.iter().zip(&outputs) {
            self.places.insert(id, Place::Register(register));
        }
        let results: Vec<String> = call.results.iter().map(Id::to_string).collect();
        let types: Vec<String> = flow.results.iter().map(ToString::to_string).collect();
        let location = call.results.first().map(|&id| self.graph.value(id).origin.location.to_string());
        let what = describe(flow.name(), &call.operands, &types.join(", "));
        let note = format!("{} = {what}  // {}", results.join(", "), location.unwrap_or_default());
        let new_loop = |rounds, body: &Graph, operands: &[usize]| -> Result<Step> {
            let (carried, captured) = operands.split_at(outputs.len());
            Ok(Step::Loop {
                rounds,
                carried: carried.to_vec(),
                captured: captured.to_vec(),
                body: Box::new(plan_of(body, tuning, limits, true)?),
                outputs: outputs.clone(),
                note: note.clone(),
            })
        };
        let step = match &flow.kind {
            FlowKind::Counted { times, body } => new_loop(Rounds::Counted(*times), body, &operands)?,
            FlowKind::While { body } => new_loop(Rounds::While(operands[0]), body, &operands[1..])?,
            FlowKind::Case { branches: graphs } => {
                let mut rest = &operands[1..];
                let mut branches = Vec::new();
                for graph in graphs {
                    let (captured, others) = rest.split_at(graph.inputs.len());
                    branches.push(Branch { captured: captured.to_vec(), plan: plan(graph, tuning, limits)? });
                    rest = others;
                }
                Step::Case { index: operands[0], branches, outputs, note }
            }
            FlowKind::Host(call) => Step::Host { call: Arc::clone(call), inputs: operands, outputs, note },
        };
        self.steps.push(step);
        Ok(())
    }

    /// The plan, without recordings that do nothing.
    fn finish(self, outputs: Vec<usize>) -> Plan {
        let idle = |step: &Step| matches!(step, Step::Run { recording, outputs, .. } if recording.commands().is_empty() && outputs.is_empty());
        let steps: Vec<Step> = self.steps.into_iter().filter(|step| !idle(step)).collect();
        let mut read_later: HashSet<usize> = outputs.iter().copied().collect();
        let mut last_reads: Vec<Vec<usize>> = Vec::with_capacity(steps.len());
        for step in steps.iter().rev() {
            let reads = step.reads().into_iter();
            last_reads.push(reads.filter(|&register| read_later.insert(register)).collect());
        }
        last_reads.reverse();
        Plan { registers: self.registers, steps, last_reads, outputs }
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

    fn note(&mut self, id: Id, what: String) {
        let location = &self.graph.value(id).origin.location;
        self.notes.push(format!("{id} = {what}  // {location}"));
    }
}

fn new_recorder(tuning: Tuning) -> Recorder {
    Recorder { recording: Recording::new(), tuning }
}

fn describe(name: &str, operands: &[Id], ty: &str) -> String {
    let operands: Vec<String> = operands.iter().map(Id::to_string).collect();
    format!("{name}({}) : {ty}", operands.join(", "))
}

/// An error where the adapter does not compute with what a value, or the region that makes it, consists of.
fn check_types(graph: &Graph, id: Id, limits: Limits) -> Result<()> {
    let value = graph.value(id);
    limits.wide.check(value.ty.element)?;
    if let Source::Result { call } = value.source
        && let Some(body) = graph.calls[call].node.body()
    {
        body.computes.iter().try_for_each(|&element| limits.wide.check(element))?;
    }
    Ok(())
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
