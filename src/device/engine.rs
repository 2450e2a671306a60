//! Runs prepared recordings: binds memory to slots, encodes, and cuts the work into submissions.

use std::collections::HashMap;
use std::sync::Arc;

use super::buffer::Buffer;
use super::context::{Context, Shared};
use super::doubt::{Doubts, LATE};
use super::fault::{Watch, scoped};
use super::prepared::Prepared;
use super::profile::Timings;
use super::recording::{Command, Dispatch, Slot, SlotRole};
use crate::{Error, Result};

/// Bytes bound of a smaller buffer: the largest element type that a kernel reads, as WebGPU demands. Memory behind a
/// buffer is never smaller.
const SMALLEST_BINDING: u64 = 32;

/// Estimated seconds of work that a batch submits without waiting, where it can wait: submissions take memory.
const SECONDS_AHEAD: f64 = 1.0;

/// Bind groups that are kept from one submission of a batch to the next.
const BIND_GROUPS: usize = 4096;

/// Estimated seconds of work in one submission: short enough for every watchdog and for a desktop to stay alive.
const SUBMISSION_SECONDS: f64 = 0.03;

impl Context {
    /// Runs a prepared recording with `inputs` bound to its input slots; gives the buffers of its outputs.
    ///
    /// Returns once everything is submitted, not once it is done.
    ///
    /// # Errors
    /// When the inputs do not fit, memory is out, or the device failed.
    pub(crate) fn run(&self, prepared: &Prepared, inputs: &[Arc<Buffer>]) -> Result<Vec<Arc<Buffer>>> {
        let mut batch = self.batch();
        let outputs = batch.run(prepared, inputs)?;
        batch.submit()?;
        Ok(outputs)
    }

    /// Several runs, one after the other, in as few submissions as the length of a submission allows.
    pub(crate) fn batch(&self) -> Batch<'_> {
        Batch {
            shared: &self.shared,
            idle: Vec::new(),
            held: HashMap::new(),
            bind_groups: HashMap::new(),
            encoder: None,
            pass: None,
            timings: self.shared.profiler.timings(&self.shared.device),
            pending: 0.0,
            ahead: 0.0,
            doubts: LATE.then(Doubts::default),
        }
    }
}

/// Runs in the making: what they encoded is submitted when it is enough, and by [`Batch::submit`].
pub(crate) struct Batch<'a> {
    shared: &'a Shared,
    /// Memory whose last command is encoded: reused by later commands, given back after the next submission.
    idle: Vec<Arc<Buffer>>,
    /// What runs since the last submission took and gave, by address: their commands must be submitted before it is
    /// given back.
    held: HashMap<usize, Arc<Buffer>>,
    bind_groups: HashMap<BindKey, wgpu::BindGroup>,
    /// `None` until there is something to encode.
    encoder: Option<wgpu::CommandEncoder>,
    pass: Option<wgpu::ComputePass<'static>>,
    timings: Option<Timings>,
    /// Estimated seconds of what is encoded and not yet submitted.
    pending: f64,
    /// Estimated seconds of what was submitted since the device was last waited for.
    ahead: f64,
    /// Of all memory that its runs used, where the device says late whether that was granted.
    doubts: Option<Doubts>,
}

/// One run of a batch.
struct Run<'a> {
    prepared: &'a Prepared,
    /// The memory of each slot, from its first use to its last.
    bound: Vec<Option<Arc<Buffer>>>,
    /// Over commands whose memory is in doubt: they may be refused for it.
    watch: Option<Watch>,
}

/// The layout, and each binding's memory and size: equal keys can share a bind group.
#[derive(PartialEq, Eq, Hash)]
struct BindKey(wgpu::BindGroupLayout, Vec<(wgpu::Buffer, u64)>);

impl<'a> Run<'a> {
    fn new(prepared: &'a Prepared, inputs: Vec<Arc<Buffer>>) -> Result<Self> {
        let recording = &prepared.recording;
        let (got, want) = (inputs.len(), recording.inputs().len());
        if got != want {
            return Err(Error::shape(format!("{got} inputs are bound where the recording takes {want}")));
        }
        let mut bound = prepared.constants.clone();
        for (&slot, input) in recording.inputs().iter().zip(inputs) {
            let (got, want) = (input.bytes(), recording.bytes(slot));
            if got != want {
                return Err(Error::shape(format!(
                    "an input of {got} bytes is bound where {want} are expected"
                )));
            }
            bound[slot.index()] = Some(input);
        }
        Ok(Run { prepared, bound, watch: None })
    }
}

impl Batch<'_> {
    /// As [`Context::run`], but what is encoded last may wait for [`Batch::submit`].
    ///
    /// # Errors
    /// As [`Context::run`].
    pub(crate) fn run(&mut self, prepared: &Prepared, inputs: &[Arc<Buffer>]) -> Result<Vec<Arc<Buffer>>> {
        self.run_owned(prepared, inputs.to_vec())
    }

    /// As [`Batch::run`]; inputs that nobody else keeps may become outputs, where the recording only copies them.
    ///
    /// # Errors
    /// As [`Context::run`].
    pub(crate) fn run_owned(
        &mut self,
        prepared: &Prepared,
        inputs: Vec<Arc<Buffer>>,
    ) -> Result<Vec<Arc<Buffer>>> {
        self.shared.fault.check()?;
        // A command that is refused is this run's failure, and no reason to distrust the context.
        scoped(&self.shared.device, wgpu::ErrorFilter::Validation, || {
            let mut run = Run::new(prepared, inputs)?;
            run.watch = self.watch();
            for buffer in run.bound.iter().flatten().map(|buffer| &**buffer).chain(&prepared.parameters) {
                self.doubt(&mut run.watch, buffer)?;
            }
            for index in 0..prepared.recording.commands().len() {
                self.command(&mut run, index)?;
            }
            let outputs = prepared.recording.outputs().iter();
            let outputs: Vec<_> = outputs.map(|&slot| self.buffer(&mut run, slot)).collect::<Result<_>>()?;
            if !prepared.recording.commands().is_empty() {
                let bound = run.bound.into_iter().flatten();
                self.held.extend(bound.map(|buffer| (Arc::as_ptr(&buffer).addr(), buffer)));
            }
            if let Some(doubts) = &self.doubts {
                outputs.iter().for_each(|output| output.computed_with(doubts));
            }
            self.unwatch(run.watch);
            Ok(outputs)
        })?
    }

    /// Notes what is not known yet of a buffer that commands are going to use, and watches over those.
    ///
    /// # Errors
    /// When its memory, or what its contents need, was refused.
    fn doubt(&self, watch: &mut Option<Watch>, buffer: &Buffer) -> Result<()> {
        let Some(doubts) = &self.doubts else { return Ok(()) };
        let open = buffer.doubts();
        for doubt in &open {
            doubt.answer().unwrap_or(Ok(()))?;
        }
        if !open.is_empty() {
            doubts.add(open);
            watch.get_or_insert_with(|| Watch::begin(&self.shared.device));
        }
        Ok(())
    }

    /// A watch over what follows, where what is encoded so far is in doubt.
    fn watch(&self) -> Option<Watch> {
        let open = self.doubts.as_ref()?.open();
        (!open.is_empty()).then(|| Watch::begin(&self.shared.device))
    }

    fn unwatch(&self, watch: Option<Watch>) {
        if let (Some(watch), Some(doubts)) = (watch, &self.doubts) {
            self.shared.watched(watch, doubts.open());
        }
    }

    /// Submits all that is encoded.
    ///
    /// # Errors
    /// When the device refuses a command.
    pub(crate) fn submit(&mut self) -> Result<()> {
        if self.pending > 0.0 {
            let shared = self.shared;
            let watch = self.watch();
            let done = scoped(&shared.device, wgpu::ErrorFilter::Validation, || self.cut());
            self.unwatch(watch);
            done?;
        }
        Ok(())
    }

    /// Whether so much is submitted that the device is better waited for than given more.
    pub(crate) fn is_far_ahead(&self) -> bool {
        self.ahead > SECONDS_AHEAD
    }

    /// Notes that the device has done all that was submitted.
    pub(crate) fn waited(&mut self) {
        self.ahead = 0.0;
    }

    fn command(&mut self, run: &mut Run<'_>, index: usize) -> Result<()> {
        let prepared = run.prepared;
        let command = &prepared.recording.commands()[index];
        let work = prepared.recording.work_of(command);
        let seconds = self.shared.odometer.seconds(work, command.is_wide());
        let full = self.timings.as_ref().is_some_and(Timings::is_full);
        if self.pending > 0.0 && (self.pending + seconds > SUBMISSION_SECONDS || full) {
            self.cut();
        }
        match command {
            Command::Dispatch(dispatch) => self.dispatch(run, index, dispatch)?,
            Command::Copy { source, target, .. }
                if prepared.moves[index] && self.moved(run, *source, *target) =>
            {
                return Ok(());
            }
            Command::Copy { source, target, bytes } => {
                let (source, target) = (self.buffer(run, *source)?, self.buffer(run, *target)?);
                self.pass = None;
                self.encoder().copy_buffer_to_buffer(
                    source.raw(),
                    0,
                    target.raw(),
                    0,
                    bytes.next_multiple_of(4),
                );
            }
            Command::Clear { target } => {
                let buffer = self.buffer(run, *target)?;
                self.pass = None;
                self.encoder().clear_buffer(buffer.raw(), 0, None);
            }
        }
        self.pending += seconds;
        for &slot in &prepared.retired[index] {
            self.idle.extend(run.bound[slot.index()].take());
        }
        Ok(())
    }

    /// Lets `target` have the memory of `source`, where nobody else keeps it; whether that is so.
    fn moved(&mut self, run: &mut Run<'_>, source: Slot, target: Slot) -> bool {
        let Some(buffer) = run.bound[source.index()].take() else { return false };
        let held = usize::from(self.held.contains_key(&Arc::as_ptr(&buffer).addr()));
        let alone = Arc::strong_count(&buffer) == 1 + held;
        run.bound[if alone { target } else { source }.index()] = Some(buffer);
        alone
    }

    fn dispatch(&mut self, run: &mut Run<'_>, index: usize, dispatch: &Dispatch) -> Result<()> {
        let prepared = run.prepared;
        let Some(pipeline) = &prepared.pipelines[index] else {
            return Err(Error::unsupported("the recording was changed after it was prepared"));
        };
        let mut memory = Vec::with_capacity(dispatch.buffers.len() + 1);
        if let (Some(parameters), true) = (&prepared.parameters, dispatch.program.parameter_bytes > 0) {
            memory.push((parameters.raw().clone(), dispatch.program.parameter_bytes as u64));
        }
        let first = 1 - memory.len() as u32;
        for &slot in &dispatch.buffers {
            let bytes = prepared.recording.bytes(slot).next_multiple_of(4).max(SMALLEST_BINDING);
            memory.push((self.buffer(run, slot)?.raw().clone(), bytes));
        }
        let key = BindKey(pipeline.layout.clone(), memory);
        let device = &self.shared.device;
        let bind_group = self.bind_groups.entry(key).or_insert_with_key(|BindKey(layout, memory)| {
            let entries: Vec<_> = memory
                .iter()
                .zip(first..)
                .map(|((buffer, bytes), binding)| wgpu::BindGroupEntry {
                    binding,
                    resource: wgpu::BindingResource::Buffer(wgpu::BufferBinding {
                        buffer,
                        offset: 0,
                        size: std::num::NonZeroU64::new(*bytes),
                    }),
                })
                .collect();
            device.create_bind_group(&wgpu::BindGroupDescriptor { label: None, layout, entries: &entries })
        });
        let timestamps = self.timings.as_mut().and_then(|timings| timings.next(dispatch));
        if timestamps.is_some() {
            self.pass = None;
        }
        let timed = timestamps.is_some();
        let encoder = self.encoder.get_or_insert_with(|| new_encoder(self.shared));
        let pass = self.pass.get_or_insert_with(|| {
            let descriptor = wgpu::ComputePassDescriptor { label: None, timestamp_writes: timestamps };
            encoder.begin_compute_pass(&descriptor).forget_lifetime()
        });
        pass.set_pipeline(&pipeline.raw);
        let offsets: &[u32] =
            if dispatch.program.parameter_bytes > 0 { &[prepared.offsets[index]] } else { &[] };
        pass.set_bind_group(0, &*bind_group, offsets);
        let [x, y, z] = dispatch.grid;
        pass.dispatch_workgroups(x, y, z);
        if timed {
            self.pass = None;
        }
        Ok(())
    }

    /// The memory of a slot, taken now if it is the first use.
    fn buffer(&mut self, run: &mut Run<'_>, slot: Slot) -> Result<Arc<Buffer>> {
        if let Some(buffer) = &run.bound[slot.index()] {
            return Ok(Arc::clone(buffer));
        }
        let info = &run.prepared.recording.slots()[slot.index()];
        debug_assert!(info.role == SlotRole::Scratch, "inputs and constants are bound from the start");
        let buffer = Arc::new(match self.reused(info.bytes) {
            Some(buffer) => buffer.resized(info.bytes),
            None => self.shared.pool.allocate(info.bytes)?,
        });
        self.doubt(&mut run.watch, &buffer)?;
        run.bound[slot.index()] = Some(Arc::clone(&buffer));
        Ok(buffer)
    }

    /// Memory for `bytes` bytes that encoded commands use, and nobody after them.
    fn reused(&mut self, bytes: u64) -> Option<Buffer> {
        let serves = |idle: &Arc<Buffer>| idle.serves(bytes) && Arc::strong_count(idle) == 1;
        if !self.idle.iter().any(serves) {
            // The results of one run that the next has taken, and nobody keeps.
            let free = self.held.extract_if(|_, buffer| Arc::strong_count(buffer) == 1);
            self.idle.extend(free.map(|(_, buffer)| buffer));
        }
        let found = self.idle.iter().position(serves)?;
        Arc::into_inner(self.idle.swap_remove(found))
    }

    fn encoder(&mut self) -> &mut wgpu::CommandEncoder {
        self.encoder.get_or_insert_with(|| new_encoder(self.shared))
    }

    /// Submits what is encoded and gives the memory that is no longer needed back to the pool.
    fn cut(&mut self) {
        self.pass = None;
        if let Some(mut encoder) = self.encoder.take() {
            let timings = self.timings.take();
            let timings = timings.map(|timings| timings.resolve(&self.shared.device, &mut encoder));
            self.shared.queue.submit([encoder.finish()]);
            if let Some(timings) = timings {
                self.shared.profiler.keep(timings);
                self.timings = self.shared.profiler.timings(&self.shared.device);
            }
        }
        let (odometer, seconds) = (Arc::clone(&self.shared.odometer), self.pending);
        odometer.asked(seconds);
        self.shared.queue.on_submitted_work_done(move || odometer.done(seconds));
        self.ahead += self.pending;
        self.pending = 0.0;
        self.idle.clear();
        self.held.clear();
        if self.bind_groups.len() > BIND_GROUPS {
            self.bind_groups.clear();
        }
    }
}

fn new_encoder(shared: &Shared) -> wgpu::CommandEncoder {
    shared.device.create_command_encoder(&wgpu::CommandEncoderDescriptor { label: Some("lapwing") })
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::device::Recording;

    #[test]
    fn a_batch_uses_memory_again_but_none_that_is_kept() {
        let context = Context::new().unwrap();
        let mut copies = Recording::new();
        let (source, target) = (copies.input(1024), copies.scratch(1024));
        copies.copy(source, target);
        copies.output(target);
        let copies = context.prepare(copies).unwrap();
        let mut clears = Recording::new();
        let target = clears.scratch(1024);
        clears.clear(target);
        clears.output(target);
        let clears = context.prepare(clears).unwrap();

        let first = Arc::new(context.upload(&[7; 1024]).unwrap());
        let mut batch = context.batch();
        let (mut last, mut kept, mut seen) = (Arc::clone(&first), Vec::new(), HashSet::new());
        for round in 0..100 {
            last = batch.run(&copies, &[last]).unwrap().remove(0);
            seen.insert(last.raw().clone());
            if round % 40 == 0 {
                kept.push(Arc::clone(&last));
            }
            let zeros = batch.run(&clears, &[]).unwrap();
            assert!(kept.iter().all(|kept| kept.raw() != zeros[0].raw()) && zeros[0].raw() != last.raw());
        }
        batch.submit().unwrap();
        assert!(seen.len() <= 8, "{} buffers", seen.len());
        assert!(!seen.contains(first.raw()));
        kept.extend([first, last]);
        for buffer in kept {
            assert_eq!(context.read_blocking(&buffer).unwrap(), [7; 1024]);
        }
    }

    #[test]
    fn a_copy_of_what_nobody_keeps_only_changes_its_name() {
        let context = Context::new().unwrap();
        let mut copies = Recording::new();
        let (source, target) = (copies.input(1024), copies.scratch(1024));
        copies.copy(source, target);
        copies.output(target);
        let copies = context.prepare(copies).unwrap();
        let mut batch = context.batch();
        let kept = Arc::new(context.upload(&[7; 1024]).unwrap());
        let first = batch.run_owned(&copies, vec![Arc::clone(&kept)]).unwrap().remove(0);
        assert_ne!(first.raw(), kept.raw());
        let memory = first.raw().clone();
        let second = batch.run_owned(&copies, vec![first]).unwrap().remove(0);
        assert_eq!(*second.raw(), memory);
        let twice = batch.run(&copies, &[Arc::clone(&second)]).unwrap().remove(0);
        assert_ne!(*twice.raw(), memory);
        batch.submit().unwrap();
        for buffer in [kept, second, twice] {
            assert_eq!(context.read_blocking(&buffer).unwrap(), [7; 1024]);
        }
    }
}
