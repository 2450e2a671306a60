//! A recording made ready to run on one device: kernels compiled, parameters and constants uploaded.

use std::collections::HashMap;
use std::sync::Arc;

use super::buffer::Buffer;
use super::context::Context;
use super::pipelines::Pipeline;
use super::program::Program;
use super::recording::{Command, Recording, Slot, SlotRole};
use crate::Result;
use crate::error::ResultExt;

/// What [`Context::run`] needs of a recording, made once and used by every run.
#[derive(Debug)]
pub(crate) struct Prepared {
    pub(super) recording: Recording,
    /// Per command; `None` where it is no dispatch.
    pub(super) pipelines: Vec<Option<Arc<Pipeline>>>,
    /// All uniforms, one after the other.
    pub(super) parameters: Option<Buffer>,
    /// Per command: where its uniform starts in `parameters`.
    pub(super) offsets: Vec<u32>,
    /// Per slot; `None` where it is no constant.
    pub(super) constants: Vec<Option<Arc<Buffer>>>,
    /// Per command: the scratch slots that no later command uses.
    pub(super) retired: Vec<Vec<Slot>>,
    /// Per command: whether it copies what nothing reads after it to what nothing has used before, so that the memory can
    /// change its name instead.
    pub(super) moves: Vec<bool>,
}

impl Prepared {
    pub(crate) fn recording(&self) -> &Recording {
        &self.recording
    }

    /// Whether its parameters or constants have no memory, as a browser said since.
    pub(super) fn is_refused(&self) -> bool {
        self.constants
            .iter()
            .flatten()
            .map(|constant| &**constant)
            .chain(&self.parameters)
            .any(Buffer::is_refused)
    }
}

impl Context {
    /// Compiles the kernels of `recording` and uploads its parameters and constants.
    ///
    /// # Errors
    /// When a slot is larger than the adapter allows, memory is out, or a kernel does not compile.
    pub(crate) fn prepare(&self, recording: Recording) -> Result<Prepared> {
        self.shared.fault.check()?;
        for slot in recording.slots() {
            self.check_size(slot.bytes)?;
        }
        let mut compiled: HashMap<*const Program, Arc<Pipeline>> = HashMap::new();
        let mut pipelines = Vec::with_capacity(recording.commands().len());
        let mut offsets = Vec::with_capacity(recording.commands().len());
        let mut uniforms: Vec<u8> = Vec::new();
        for command in recording.commands() {
            offsets.push(uniforms.len() as u32);
            let Command::Dispatch(dispatch) = command else {
                pipelines.push(None);
                continue;
            };
            let pipeline = match compiled.get(&Arc::as_ptr(&dispatch.program)) {
                Some(pipeline) => Arc::clone(pipeline),
                None => {
                    let pipeline = self.shared.pipelines.get(&self.shared.device, &dispatch.program)?;
                    compiled.insert(Arc::as_ptr(&dispatch.program), Arc::clone(&pipeline));
                    pipeline
                }
            };
            pipelines.push(Some(pipeline));
            uniforms.extend_from_slice(&dispatch.parameters);
            uniforms.resize(uniforms.len().next_multiple_of(self.shared.uniform_alignment as usize), 0);
        }
        let parameters = match uniforms.is_empty() {
            true => None,
            false => Some(self.upload(&uniforms).context(|| "parameters")?),
        };
        let constants = recording
            .slots()
            .iter()
            .map(|slot| match &slot.role {
                SlotRole::Constant(bytes) => Ok(Some(Arc::new(self.upload(bytes).context(|| "constant")?))),
                _ => Ok(None),
            })
            .collect::<Result<_>>()?;
        let mut retired = vec![Vec::new(); recording.commands().len()];
        for (slot, end) in recording.scratch_ends() {
            retired[end].push(slot);
        }
        let moves = moves(&recording);
        Ok(Prepared { recording, pipelines, parameters, offsets, constants, retired, moves })
    }
}

/// Whether each command is a copy from a slot that nothing uses after it to one of the same size that nothing has used
/// before.
fn moves(recording: &Recording) -> Vec<bool> {
    let mut uses: HashMap<Slot, (usize, usize)> = HashMap::new();
    for (at, command) in recording.commands().iter().enumerate() {
        let mut used = |slot: Slot| {
            uses.entry(slot).and_modify(|(_, last)| *last = at).or_insert((at, at));
        };
        match command {
            Command::Dispatch(dispatch) => dispatch.buffers.iter().copied().for_each(used),
            Command::Copy { source, target, .. } => [*source, *target].into_iter().for_each(used),
            Command::Clear { target } => used(*target),
        }
    }
    let role = |slot: Slot| &recording.slots()[slot.index()].role;
    let copy = |(at, command): (usize, &Command)| match *command {
        Command::Copy { source, target, .. } => {
            *role(target) == SlotRole::Scratch
                && !matches!(role(source), SlotRole::Constant(_))
                && !recording.outputs().contains(&source)
                && recording.bytes(source) == recording.bytes(target)
                && uses.get(&source).is_some_and(|&(_, last)| last == at)
                && uses.get(&target).is_some_and(|&(first, _)| first == at)
        }
        _ => false,
    };
    recording.commands().iter().enumerate().map(copy).collect()
}
