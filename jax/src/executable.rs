//! Executables: compiled programs, and running them.

use std::ffi::c_int;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use lapwing::stablehlo::{Executable, Program};

use crate::abi::{
    ExecutableCodeSize, ExecutableCostAnalysis, ExecutableCount, ExecutableDestroy,
    ExecutableOutputDimensions, ExecutableOutputMemoryKinds, ExecutableOutputTypes, ExecutableText,
    LoadedDelete, LoadedDestroy, LoadedDevices, LoadedExecute, LoadedGetExecutable, LoadedIsDeleted,
};
use crate::buffer::Buffer;
use crate::cache::Cache;
use crate::device::{Device, MEMORY, Pointers};
use crate::element;
use crate::entry::{Handle, destroy, entries, handle, optional, slice};
use crate::event::{Event, SharedEvent};
use crate::failure::{Failure, Outcome};

/// How messages call a program, whose places are those of the Python that made it.
const NAME: &str = "jax";

/// A program compiled for a device, and what the interface asks of it.
pub(crate) struct Compiled {
    /// The program as it came.
    pub(crate) code: Box<[u8]>,
    executable: Executable,
    /// Numbers of the inputs whose memory the caller gives away.
    donated: Vec<usize>,
    elements: Vec<c_int>,
    /// The extents of all results, one result after the other.
    dims: Vec<i64>,
    ranks: Vec<usize>,
    memory_kinds: Pointers<u8>,
    memory_kind_sizes: Vec<usize>,
}

/// A `PJRT_Executable`.
pub(crate) type SharedProgram = Arc<Compiled>;

/// A `PJRT_LoadedExecutable`.
pub(crate) struct LoadedExecutable {
    device: Arc<Device>,
    devices: Pointers<Device>,
    compiled: Arc<Compiled>,
    cache: Arc<Cache>,
    deleted: AtomicBool,
}

impl Compiled {
    /// Reads, verifies and compiles a program.
    ///
    /// # Errors
    /// When it cannot be read, or something in it is not supported.
    pub(crate) fn new(device: &Device, code: &[u8]) -> Outcome<Self> {
        let program = Program::parse(NAME, code)?;
        let executable = program.compile(device.context()?)?;
        let outputs = executable.outputs();
        let extents = outputs.iter().flat_map(|output| output.shape.extents());
        Ok(Compiled {
            code: code.into(),
            donated: program.donated().to_vec(),
            elements: outputs.iter().map(|output| element::number(output.element)).collect(),
            dims: extents.map(|&extent| extent as i64).collect(),
            ranks: outputs.iter().map(|output| output.shape.rank()).collect(),
            memory_kinds: Pointers::new(outputs.iter().map(|_| &MEMORY.as_bytes()[0])),
            memory_kind_sizes: vec![MEMORY.len(); outputs.len()],
            executable,
        })
    }
}

impl LoadedExecutable {
    pub(crate) fn new(device: &Arc<Device>, compiled: Arc<Compiled>, cache: &Arc<Cache>) -> Self {
        LoadedExecutable {
            device: Arc::clone(device),
            devices: Pointers::new([&**device]),
            compiled,
            cache: Arc::clone(cache),
            deleted: AtomicBool::new(false),
        }
    }

    /// Runs the program; returns once the device was asked, with the event of its having done all. A run that fails gives
    /// results that tell of it, as that is when JAX expects it: of what it computes, not of the call.
    fn run(&self, arguments: &[Handle<Buffer>], kept: &[i64]) -> Outcome<(Vec<Buffer>, SharedEvent)> {
        if self.deleted.load(Ordering::Relaxed) {
            return Err(Failure::invalid("lapwing: the executable was deleted"));
        }
        let buffers = arguments.iter().map(Handle::get).collect::<Outcome<Vec<_>>>()?;
        // A program that was compiled for no device in particular runs where its arguments are.
        let device = buffers.first().map_or(&self.device, |buffer| buffer.device());
        let elsewhere;
        let compiled = match Arc::ptr_eq(device, &self.device) {
            true => &self.compiled,
            false => {
                elsewhere = self.cache.compiled(device, &self.compiled.code)?;
                &elsewhere
            }
        };
        let failed = buffers.iter().find_map(|buffer| buffer.failure());
        let outputs = match failed {
            Some(failure) => Err(failure),
            None => {
                let inputs = buffers.iter().map(|buffer| buffer.tensor()).collect::<Outcome<Vec<_>>>()?;
                compiled.executable.run(&inputs).map_err(Failure::from)
            }
        };
        let outputs = match outputs {
            Ok(outputs) => outputs,
            Err(failure) => {
                let ready = Event::failed(failure.clone());
                let specs = compiled.executable.outputs().iter();
                let buffer = |spec| Buffer::failed(device, spec, failure.clone(), Arc::clone(&ready));
                return Ok((specs.map(buffer).collect(), ready));
            }
        };
        for &number in &compiled.donated {
            if let (Some(buffer), false) = (buffers.get(number), kept.contains(&(number as i64))) {
                buffer.delete();
            }
        }
        let (looking, waiting) = (Arc::clone(device), Arc::clone(device));
        let ready = Event::on_demand(move || looking.is_done(), move |event| waiting.when_done(event));
        let buffer = |tensor| Buffer::new(device, tensor, Arc::clone(&ready));
        Ok((outputs.into_iter().map(buffer).collect(), ready))
    }
}

entries! {
    fn end(arguments: ExecutableDestroy) {
        destroy(arguments.executable);
        Ok(())
    }

    fn name(arguments: ExecutableText) {
        arguments.text.set(NAME.as_ptr());
        arguments.text_size.set(NAME.len());
        Ok(())
    }

    /// Of replicas, and of partitions.
    fn one(arguments: ExecutableCount) {
        arguments.count.set(1);
        Ok(())
    }

    fn num_outputs(arguments: ExecutableCount) {
        let count = arguments.executable.get()?.elements.len();
        arguments.count.set(count);
        Ok(())
    }

    fn code_size(arguments: ExecutableCodeSize) {
        arguments.bytes.set(0);
        Ok(())
    }

    fn cost_analysis(arguments: ExecutableCostAnalysis) {
        arguments.num_properties.set(0);
        arguments.properties.set(std::ptr::null());
        Ok(())
    }

    fn output_types(arguments: ExecutableOutputTypes) {
        let elements = &arguments.executable.get()?.elements;
        let (start, count) = (elements.as_ptr(), elements.len());
        arguments.output_types.set(start);
        arguments.num_output_types.set(count);
        Ok(())
    }

    fn output_dimensions(arguments: ExecutableOutputDimensions) {
        let compiled = arguments.executable.get()?;
        let (dims, ranks, count) = (compiled.dims.as_ptr(), compiled.ranks.as_ptr(), compiled.ranks.len());
        arguments.num_outputs.set(count);
        arguments.dims.set(dims);
        arguments.dim_sizes.set(ranks);
        Ok(())
    }

    fn output_memory_kinds(arguments: ExecutableOutputMemoryKinds) {
        let compiled = arguments.executable.get()?;
        let (kinds, sizes) = (compiled.memory_kinds.start(), compiled.memory_kind_sizes.as_ptr());
        let count = compiled.memory_kind_sizes.len();
        arguments.num_outputs.set(count);
        arguments.memory_kinds.set(kinds);
        arguments.memory_kind_sizes.set(sizes);
        Ok(())
    }

    fn loaded_end(arguments: LoadedDestroy) {
        destroy(arguments.executable);
        Ok(())
    }

    fn get_executable(arguments: LoadedGetExecutable) {
        let compiled = Arc::clone(&arguments.loaded.get()?.compiled);
        arguments.executable.set(handle(compiled));
        Ok(())
    }

    fn loaded_devices(arguments: LoadedDevices) {
        let devices = &arguments.executable.get()?.devices;
        let (start, count) = (devices.start(), devices.count());
        arguments.devices.set(start);
        arguments.num_devices.set(count);
        Ok(())
    }

    fn loaded_delete(arguments: LoadedDelete) {
        arguments.executable.get()?.deleted.store(true, Ordering::Relaxed);
        Ok(())
    }

    fn loaded_is_deleted(arguments: LoadedIsDeleted) {
        let deleted = arguments.executable.get()?.deleted.load(Ordering::Relaxed);
        arguments.is_deleted.set(deleted);
        Ok(())
    }

    fn execute(arguments: LoadedExecute) {
        let loaded = arguments.executable.get()?;
        if arguments.num_devices != 1 {
            let count = arguments.num_devices;
            return Err(Failure::unimplemented(format!("lapwing: a program runs on one device, not on {count}")));
        }
        let given = match slice(arguments.argument_lists, 1)? {
            [list] => slice(*list, arguments.num_args)?,
            _ => &[],
        };
        let kept = match optional(arguments.options) {
            Some(options) => {
                slice(options.non_donatable_input_indices, options.num_non_donatable_input_indices)?
            }
            None => &[],
        };
        let (outputs, ready) = loaded.run(given, kept)?;
        let done = (!arguments.device_complete_events.is_null()).then_some(ready);
        let results = match slice(arguments.output_lists, 1)? {
            [list] => *list,
            _ => std::ptr::null_mut(),
        };
        for (place, output) in outputs.into_iter().enumerate() {
            // SAFETY: the caller's list has room for as many results as the executable says that it has.
            unsafe { results.add(place).write(handle(output)) };
        }
        if let Some(done) = done {
            // SAFETY: the list is not null, and has room for one event per device.
            unsafe { arguments.device_complete_events.write(handle(done)) };
        }
        Ok(())
    }
}
