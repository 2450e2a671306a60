//! What an algorithm asks of the device, as plain data: it can be counted, printed, profiled and replayed.

use std::fmt;
use std::sync::Arc;

use super::program::{Access, Program};
use crate::{Error, Result};

/// A buffer of a recording; which memory stands behind it is known only when the recording runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Slot(u32);

impl Slot {
    /// Its place in [`Recording::slots`].
    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

/// Where the memory of a slot comes from.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum SlotRole {
    /// Bound by the caller of a run, in the order of creation; never written.
    Input,
    /// Fresh in each run.
    Scratch,
    /// Uploaded before the first run; never written.
    Constant(Arc<[u8]>),
}

/// A slot's size and role.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SlotInfo {
    pub(crate) bytes: u64,
    pub(crate) role: SlotRole,
}

/// An estimate of what a command costs, for cutting submissions and for reports of progress.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Work {
    /// Floating-point operations.
    pub(crate) flops: f64,
    /// Bytes moved from and to buffers.
    pub(crate) bytes: f64,
}

impl std::ops::AddAssign for Work {
    fn add_assign(&mut self, other: Work) {
        self.flops += other.flops;
        self.bytes += other.bytes;
    }
}

/// One program over a grid of workgroups.
#[derive(Clone, Debug)]
pub(crate) struct Dispatch {
    pub(crate) program: Arc<Program>,
    /// The contents of the uniform at binding 0.
    pub(crate) parameters: Vec<u8>,
    /// One per binding of the program, in order.
    pub(crate) buffers: Vec<Slot>,
    /// Workgroups in x, y, z; none is 0.
    pub(crate) grid: [u32; 3],
    pub(crate) work: Work,
}

/// One step of a recording.
#[derive(Clone, Debug)]
pub(crate) enum Command {
    Dispatch(Dispatch),
    /// All of `source` to the start of `target`.
    Copy {
        source: Slot,
        target: Slot,
        bytes: u64,
    },
    /// Zeros everywhere.
    Clear {
        target: Slot,
    },
}

impl Command {
    /// Whether it computes in float64.
    pub(crate) fn is_wide(&self) -> bool {
        matches!(self, Command::Dispatch(dispatch) if dispatch.program.wide)
    }
}

/// A list of commands over slots.
///
/// Recorded once per problem shape and run any number of times. The slots that [`Recording::output`] names are
/// handed to the caller of the run; the memory of other scratch slots is reused as soon as their last command is
/// recorded.
#[derive(Clone, Debug, Default)]
pub(crate) struct Recording {
    slots: Vec<SlotInfo>,
    commands: Vec<Command>,
    inputs: Vec<Slot>,
    outputs: Vec<Slot>,
}

/// The most workgroups that WebGPU grants in one dimension of a dispatch.
pub(crate) const MAX_GRID: u32 = 65_535;

impl Recording {
    pub(crate) fn new() -> Self {
        Recording::default()
    }

    /// A buffer that the caller binds at each run, in the order of these calls.
    pub(crate) fn input(&mut self, bytes: u64) -> Slot {
        let slot = self.slot(bytes, SlotRole::Input);
        self.inputs.push(slot);
        slot
    }

    /// A buffer of undefined contents.
    pub(crate) fn scratch(&mut self, bytes: u64) -> Slot {
        self.slot(bytes, SlotRole::Scratch)
    }

    /// A buffer of these contents, never written.
    pub(crate) fn constant(&mut self, bytes: impl Into<Arc<[u8]>>) -> Slot {
        let bytes = bytes.into();
        self.slot(bytes.len() as u64, SlotRole::Constant(bytes))
    }

    /// Names a slot as the next result of a run. Any role serves, and one slot may be named several times.
    pub(crate) fn output(&mut self, slot: Slot) {
        self.outputs.push(slot);
    }

    /// Appends one dispatch. A grid with an extent of 0 asks for nothing and appends nothing.
    ///
    /// # Errors
    /// When the grid is more than WebGPU grants, the buffers or parameters are not what the program declares, a slot
    /// that must not be written is bound for writing, or one is bound twice while written (which wgpu refuses).
    /// Each is a mistake of lapwing, not of its caller, but must not become a wrong number.
    pub(crate) fn dispatch(&mut self, dispatch: Dispatch) -> Result<()> {
        let name = &dispatch.program.name;
        if dispatch.grid.contains(&0) {
            return Ok(());
        }
        if dispatch.grid.iter().any(|&extent| extent > MAX_GRID) {
            let grid = dispatch.grid;
            return Err(Error::unsupported(format!(
                "{name}: a grid of {grid:?} workgroups is more than {MAX_GRID} wide"
            )));
        }
        if dispatch.parameters.len() != dispatch.program.parameter_bytes {
            let (got, want) = (dispatch.parameters.len(), dispatch.program.parameter_bytes);
            return Err(Error::unsupported(format!(
                "{name}: {got} bytes of parameters where {want} are declared"
            )));
        }
        if dispatch.buffers.len() != dispatch.program.bindings.len() {
            let (got, want) = (dispatch.buffers.len(), dispatch.program.bindings.len());
            return Err(Error::unsupported(format!("{name}: {got} buffers where {want} are declared")));
        }
        for (i, (&slot, &access)) in dispatch.buffers.iter().zip(&dispatch.program.bindings).enumerate() {
            if access == Access::Read {
                continue;
            }
            if self.slots[slot.index()].role != SlotRole::Scratch {
                return Err(Error::unsupported(format!("{name}: buffer {i} is written but must not be")));
            }
            if dispatch.buffers.iter().filter(|&&other| other == slot).count() > 1 {
                return Err(Error::unsupported(format!("{name}: buffer {i} is written and bound twice")));
            }
        }
        self.commands.push(Command::Dispatch(dispatch));
        Ok(())
    }

    /// Copies the whole of `source` to the start of `target`.
    pub(crate) fn copy(&mut self, source: Slot, target: Slot) {
        let bytes = self.bytes(source).min(self.bytes(target));
        if bytes > 0 && source != target {
            self.commands.push(Command::Copy { source, target, bytes });
        }
    }

    /// Fills a scratch slot with zeros.
    pub(crate) fn clear(&mut self, target: Slot) {
        if self.bytes(target) > 0 {
            self.commands.push(Command::Clear { target });
        }
    }

    /// The size of a slot.
    pub(crate) fn bytes(&self, slot: Slot) -> u64 {
        self.slots[slot.index()].bytes
    }

    pub(crate) fn slots(&self) -> &[SlotInfo] {
        &self.slots
    }

    pub(crate) fn commands(&self) -> &[Command] {
        &self.commands
    }

    pub(crate) fn inputs(&self) -> &[Slot] {
        &self.inputs
    }

    pub(crate) fn outputs(&self) -> &[Slot] {
        &self.outputs
    }

    /// The number of dispatches.
    pub(crate) fn dispatches(&self) -> usize {
        self.commands.iter().filter(|command| matches!(command, Command::Dispatch(_))).count()
    }

    /// What the whole recording costs, estimated.
    #[cfg(test)]
    pub(crate) fn work(&self) -> Work {
        let mut work = Work::default();
        for command in &self.commands {
            work += self.work_of(command);
        }
        work
    }

    /// What one command costs, estimated.
    pub(crate) fn work_of(&self, command: &Command) -> Work {
        match command {
            Command::Dispatch(dispatch) => dispatch.work,
            Command::Copy { bytes, .. } => Work { flops: 0.0, bytes: 2.0 * *bytes as f64 },
            Command::Clear { target } => Work { flops: 0.0, bytes: self.bytes(*target) as f64 },
        }
    }

    /// The scratch slots that are used and are no outputs, each with the index of the last command that uses it.
    pub(crate) fn scratch_ends(&self) -> Vec<(Slot, usize)> {
        let mut last: Vec<Option<usize>> = vec![None; self.slots.len()];
        for (i, command) in self.commands.iter().enumerate() {
            let mut used = |slot: Slot| last[slot.index()] = Some(i);
            match command {
                Command::Dispatch(dispatch) => dispatch.buffers.iter().copied().for_each(&mut used),
                Command::Copy { source, target, .. } => {
                    used(*source);
                    used(*target);
                }
                Command::Clear { target } => used(*target),
            }
        }
        let slots = (0..self.slots.len() as u32).map(Slot);
        slots
            .filter(|slot| self.slots[slot.index()].role == SlotRole::Scratch && !self.outputs.contains(slot))
            .filter_map(|slot| last[slot.index()].map(|end| (slot, end)))
            .collect()
    }

    fn slot(&mut self, bytes: u64, role: SlotRole) -> Slot {
        self.slots.push(SlotInfo { bytes, role });
        Slot(self.slots.len() as u32 - 1)
    }
}

impl fmt::Display for Recording {
    /// One line per command: what runs, on which slots, over which grid.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for command in &self.commands {
            match command {
                Command::Dispatch(dispatch) => {
                    let Dispatch { program, buffers, grid, .. } = dispatch;
                    write!(f, "{} [{}x{}x{}]", program.name, grid[0], grid[1], grid[2])?;
                    for slot in buffers {
                        write!(f, " %{}", slot.0)?;
                    }
                    writeln!(f)?;
                }
                Command::Copy { source, target, bytes } => {
                    writeln!(f, "copy %{} -> %{} ({bytes} bytes)", source.0, target.0)?
                }
                Command::Clear { target } => writeln!(f, "clear %{}", target.0)?,
            }
        }
        Ok(())
    }
}
