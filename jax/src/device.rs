//! Devices: an adapter each, opened when first used. A device is its own description and its own memory.

use std::ffi::c_int;
use std::sync::{Arc, OnceLock};

use lapwing::{AdapterDescription, AdapterKind, Context, ContextOptions};

use crate::abi::{DeviceAttributes, DeviceIsAddressable, DeviceNumber, DevicePart, DeviceParts, DeviceText};
use crate::entry::entries;
use crate::event::SharedEvent;
use crate::failure::{Failure, Outcome};
use crate::worker::Worker;

/// The kind of every memory.
pub(crate) const MEMORY: &str = "device";

/// A `PJRT_Device`, and as well its `PJRT_DeviceDescription` and its `PJRT_Memory`.
pub(crate) struct Device {
    id: c_int,
    /// The adapter's name.
    kind: String,
    /// `lapwing:0`.
    text: String,
    options: ContextOptions,
    context: OnceLock<lapwing::Result<Context>>,
    worker: Worker,
    itself: OnceLock<Pointers<Device>>,
}

/// Pointers for the caller; none of them is followed here.
pub(crate) struct Pointers<T>(Vec<*const T>);

// SAFETY: they are only handed over, and what they point to may be shared.
unsafe impl<T: Sync> Send for Pointers<T> {}
// SAFETY: as above.
unsafe impl<T: Sync> Sync for Pointers<T> {}

impl<T> Pointers<T> {
    pub(crate) fn new<'a>(items: impl IntoIterator<Item = &'a T>) -> Self
    where
        T: 'a,
    {
        Pointers(items.into_iter().map(std::ptr::from_ref).collect())
    }

    pub(crate) fn start(&self) -> *const *const T {
        self.0.as_ptr()
    }

    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }
}

impl Device {
    /// A device for each adapter that `LAPWING_ADAPTER` allows; without it, for each GPU, or each software adapter where there
    /// is no GPU.
    ///
    /// # Errors
    /// When there is none.
    pub(crate) fn all() -> Outcome<Vec<Arc<Device>>> {
        let options = ContextOptions::from_environment();
        let adapters = Context::adapters_with(&options);
        let Some(best) = adapters.first().cloned() else {
            // Opening one says why there is none.
            let error = Context::with_options(&options).err().map(Failure::from);
            return Err(error.unwrap_or_else(|| Failure::invalid("lapwing: the adapters changed; try again")));
        };
        // One GPU may appear once for each API that reaches it.
        let software = |adapter: &AdapterDescription| adapter.kind == AdapterKind::Software;
        let serves = |adapter: &AdapterDescription| {
            options.adapter.is_some()
                || (adapter.backend == best.backend && software(adapter) == software(&best))
        };
        let chosen = adapters.iter().enumerate().filter(|(_, adapter)| serves(adapter));
        let device = |(id, (index, adapter))| {
            Arc::new(Device::new(id as c_int, adapter, options.clone().index(index)))
        };
        Ok(chosen.enumerate().map(device).collect())
    }

    fn new(id: c_int, adapter: &AdapterDescription, options: ContextOptions) -> Self {
        Device {
            id,
            kind: adapter.name.clone(),
            text: format!("lapwing:{id}"),
            options,
            context: OnceLock::new(),
            worker: Worker::default(),
            itself: OnceLock::new(),
        }
    }

    pub(crate) fn id(&self) -> c_int {
        self.id
    }

    /// The open adapter.
    ///
    /// # Errors
    /// When it could not be opened.
    pub(crate) fn context(&self) -> Outcome<&Context> {
        match self.context.get_or_init(|| Context::with_options(&self.options)) {
            Ok(context) => Ok(context),
            Err(error) => Err(error.clone().into()),
        }
    }

    /// Runs a job on the thread that waits for this device, after the jobs before it.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub(crate) fn later(&self, job: impl FnOnce() + Send + 'static) -> Outcome {
        self.worker.run(job)
    }

    /// Whether the device has done all that was asked of it so far, or failed; never waits.
    pub(crate) fn is_done(&self) -> Option<Outcome> {
        match self.context().and_then(|context| Ok(context.is_idle()?)) {
            Ok(done) => done.then_some(Ok(())),
            Err(failure) => Some(Err(failure)),
        }
    }

    /// Completes the event once the device has done all that was asked of it so far.
    pub(crate) fn when_done(&self, event: SharedEvent) {
        let waiting = Arc::clone(&event);
        let asked = self
            .context()
            .cloned()
            .and_then(|context| self.later(move || waiting.complete(context.wait().map_err(Failure::from))));
        if let Err(failure) = asked {
            event.complete(Err(failure));
        }
    }

    fn itself(&self) -> &Pointers<Device> {
        self.itself.get_or_init(|| Pointers::new([self]))
    }
}

entries! {
    /// Of a description and of a memory.
    fn id(arguments: DeviceNumber) {
        let id = arguments.device.get()?.id;
        arguments.number.set(id);
        Ok(())
    }

    /// The number of this process, and of the one kind of memory.
    fn zero(arguments: DeviceNumber) {
        arguments.number.set(0);
        Ok(())
    }

    fn device_kind(arguments: DeviceText) {
        let text: *const str = arguments.device.get()?.kind.as_str();
        give(arguments, text)
    }

    fn memory_kind(arguments: DeviceText) {
        give(arguments, MEMORY)
    }

    /// Short and long.
    fn to_string(arguments: DeviceText) {
        let text: *const str = arguments.device.get()?.text.as_str();
        give(arguments, text)
    }

    fn attributes(arguments: DeviceAttributes) {
        arguments.num_attributes.set(0);
        arguments.attributes.set(std::ptr::null());
        Ok(())
    }

    /// Its description and its default memory.
    fn part(arguments: DevicePart) {
        let part: *const Device = arguments.device.get()?;
        arguments.part.set(part);
        Ok(())
    }

    fn is_addressable(arguments: DeviceIsAddressable) {
        arguments.is_addressable.set(true);
        Ok(())
    }

    /// Its memories, and the devices of a memory.
    fn parts(arguments: DeviceParts) {
        let itself = arguments.device.get()?.itself();
        let (start, count) = (itself.start(), itself.count());
        arguments.parts.set(start);
        arguments.num_parts.set(count);
        Ok(())
    }
}

/// The device's text lives as long as the device.
fn give(arguments: &mut DeviceText, text: *const str) -> Outcome {
    arguments.text.set(text.cast());
    arguments.text_size.set((text as *const [u8]).len());
    Ok(())
}
