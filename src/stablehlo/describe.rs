//! A compiled program as text: the steps of its plan, and the kernels that it runs.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::execute::{Executable, ReadyPlan, ReadyStep};
use super::plan::Rounds;
use crate::device::{Command, Recording, SlotRole};

impl Executable {
    /// What was planned: the steps in order, under each what it computes, with the place of its op; the registers and
    /// bytes that it takes and gives, and the kernels that it dispatches. What a loop or a branch computes stands under
    /// it. For readers; programs should not rely on its form.
    pub fn plan_text(&self) -> String {
        let mut text = format!("{} dispatches, {} registers\n", self.dispatches(), self.plan.registers);
        self.plan.describe("", &mut text);
        let _ = writeln!(text, "results: {}", registers(&self.plan.outputs));
        text
    }

    /// The WGSL of every kernel, by name, once each.
    pub fn kernels_text(&self) -> String {
        let mut kernels = BTreeSet::new();
        self.plan.kernels(&mut kernels);
        let mut text = String::new();
        for (name, source) in kernels {
            let _ = writeln!(text, "// {name}\n{source}");
        }
        text
    }
}

impl ReadyPlan {
    fn describe(&self, indent: &str, text: &mut String) {
        let inner = format!("{indent}    ");
        for (i, step) in self.steps.iter().enumerate() {
            match step {
                ReadyStep::Run { prepared, inputs, outputs, notes } => {
                    let recording = prepared.recording();
                    let count = recording.dispatches();
                    let (inputs, outputs) = (registers(inputs), registers(outputs));
                    let _ = writeln!(text, "{indent}step {i}: {count} dispatches, {inputs} -> {outputs}");
                    let _ = writeln!(text, "{indent}  {}", Bytes::of(recording));
                    for note in notes {
                        let _ = writeln!(text, "{indent}  {note}");
                    }
                    for (name, dispatches, workgroups) in kernels(recording) {
                        let _ = writeln!(
                            text,
                            "{indent}  kernel {name}: {dispatches} dispatches, {workgroups} workgroups"
                        );
                    }
                }
                ReadyStep::Loop { rounds, body, note, carried, captured, outputs } => {
                    let times = match rounds {
                        Rounds::Counted(times) => format!("{times} times"),
                        Rounds::While(_) => "while a word read back is not 0".to_owned(),
                    };
                    let (carried, captured) = (registers(carried), registers(captured));
                    let outputs = registers(outputs);
                    let _ =
                        writeln!(text, "{indent}step {i}: {times}, {carried} and {captured} -> {outputs}");
                    let _ = writeln!(text, "{indent}  {note}");
                    body.describe(&inner, text);
                }
                ReadyStep::Case { branches, note, index, outputs } => {
                    let outputs = registers(outputs);
                    let _ = writeln!(
                        text,
                        "{indent}step {i}: the branch that a word read back from r{index} numbers -> {outputs}"
                    );
                    let _ = writeln!(text, "{indent}  {note}");
                    for (number, branch) in branches.iter().enumerate() {
                        let _ = writeln!(text, "{indent}  branch {number}, {}:", registers(&branch.captured));
                        branch.plan.describe(&inner, text);
                    }
                }
                ReadyStep::Host { call, inputs, outputs, note } => {
                    let (inputs, outputs) = (registers(inputs), registers(outputs));
                    let name = &call.name;
                    let _ = writeln!(text, "{indent}step {i}: `{name}` by the host, {inputs} -> {outputs}");
                    let _ = writeln!(text, "{indent}  {note}");
                }
            }
        }
    }

    fn kernels<'a>(&'a self, kernels: &mut BTreeSet<(&'a str, &'a str)>) {
        for step in &self.steps {
            match step {
                ReadyStep::Run { prepared, .. } => {
                    for command in prepared.recording().commands() {
                        if let Command::Dispatch(dispatch) = command {
                            let program = &dispatch.program;
                            kernels.insert((program.name.as_ref(), program.source.as_str()));
                        }
                    }
                }
                ReadyStep::Loop { body, .. } => body.kernels(kernels),
                ReadyStep::Case { branches, .. } => {
                    branches.iter().for_each(|branch| branch.plan.kernels(kernels));
                }
                ReadyStep::Host { .. } => {}
            }
        }
    }
}

/// `(r0, r3)`
fn registers(registers: &[usize]) -> String {
    let names: Vec<String> = registers.iter().map(|register| format!("r{register}")).collect();
    format!("({})", names.join(", "))
}

/// The kernels of a recording in the order in which they come, with how many dispatches and workgroups each has.
fn kernels(recording: &Recording) -> Vec<(&str, usize, u64)> {
    let mut kernels: Vec<(&str, usize, u64)> = Vec::new();
    for command in recording.commands() {
        let Command::Dispatch(dispatch) = command else { continue };
        let name = dispatch.program.name.as_ref();
        let workgroups = dispatch.grid.iter().map(|&extent| u64::from(extent)).product::<u64>();
        match kernels.iter_mut().find(|(known, ..)| *known == name) {
            Some((_, dispatches, sum)) => {
                *dispatches += 1;
                *sum += workgroups;
            }
            None => kernels.push((name, 1, workgroups)),
        }
    }
    kernels
}

/// The bytes that a recording takes, gives, and needs besides.
#[derive(Default)]
struct Bytes {
    inputs: u64,
    outputs: u64,
    constants: u64,
    scratch: u64,
}

impl Bytes {
    fn of(recording: &Recording) -> Self {
        let mut bytes = Bytes::default();
        for slot in recording.slots() {
            match slot.role {
                SlotRole::Input => bytes.inputs += slot.bytes,
                SlotRole::Constant(_) => bytes.constants += slot.bytes,
                SlotRole::Scratch => bytes.scratch += slot.bytes,
            }
        }
        let mut outputs = recording.outputs().to_vec();
        outputs.sort();
        outputs.dedup();
        bytes.outputs = outputs.iter().map(|&slot| recording.bytes(slot)).sum();
        bytes.scratch = bytes.scratch.saturating_sub(bytes.outputs);
        bytes
    }
}

impl std::fmt::Display for Bytes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Bytes { inputs, outputs, constants, scratch } = self;
        write!(
            f,
            "takes {inputs} bytes, gives {outputs}; {constants} of constants, {scratch} of scratch before its reuse"
        )
    }
}
