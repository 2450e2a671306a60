//! The client: all devices, and what is compiled for them.

use std::ffi::c_int;
use std::sync::Arc;

use crate::abi::{
    ClientBufferFromHostBuffer, ClientCompile, ClientCreate, ClientDefaultDeviceAssignment, ClientDestroy,
    ClientDevices, ClientLookupDevice, ClientProcessIndex, ClientText, ClientTopology,
};
use crate::buffer::{Buffer, Source};
use crate::cache::Cache;
use crate::device::{Device, Pointers};
use crate::entry::{destroy, entries, handle, slice};
use crate::event::Event;
use crate::executable::LoadedExecutable;
use crate::failure::{Code, Failure, Outcome};
use crate::options;

/// The platform's name in JAX.
pub(crate) const PLATFORM: &str = "lapwing";

/// A `PJRT_Client`, and as well its `PJRT_TopologyDescription`.
pub(crate) struct Client {
    devices: Vec<Arc<Device>>,
    pointers: Pointers<Device>,
    cache: Arc<Cache>,
    version: String,
}

impl Client {
    fn new() -> Outcome<Self> {
        let devices = Device::all()?;
        let pointers = Pointers::new(devices.iter().map(Arc::as_ref));
        let version = format!("lapwing {}", env!("CARGO_PKG_VERSION"));
        Ok(Client { devices, pointers, cache: Arc::default(), version })
    }

    pub(crate) fn pointers(&self) -> &Pointers<Device> {
        &self.pointers
    }

    pub(crate) fn version(&self) -> &str {
        &self.version
    }

    /// The device that a caller's pointer stands for; null is the first.
    fn device(&self, pointer: *const Device) -> Outcome<&Arc<Device>> {
        let wanted = |device: &&Arc<Device>| pointer.is_null() || Arc::as_ptr(device) == pointer;
        self.devices.iter().find(wanted).ok_or_else(|| Failure::invalid("not a device of this client"))
    }

    fn numbered(&self, id: i64) -> Outcome<&Arc<Device>> {
        let found = self.devices.iter().find(|device| i64::from(device.id()) == id);
        found.ok_or_else(|| {
            let count = self.devices.len();
            Failure::new(Code::NotFound, format!("lapwing: there is no device {id} among {count}"))
        })
    }
}

entries! {
    fn create(arguments: ClientCreate) {
        arguments.client.set(handle(Client::new()?));
        Ok(())
    }

    fn end(arguments: ClientDestroy) {
        destroy(arguments.client);
        Ok(())
    }

    fn platform_name(arguments: ClientText) {
        arguments.text.set(PLATFORM.as_ptr());
        arguments.text_size.set(PLATFORM.len());
        Ok(())
    }

    fn platform_version(arguments: ClientText) {
        let version = arguments.client.get()?.version();
        let (start, size) = (version.as_ptr(), version.len());
        arguments.text.set(start);
        arguments.text_size.set(size);
        Ok(())
    }

    fn process_index(arguments: ClientProcessIndex) {
        arguments.process_index.set(0);
        Ok(())
    }

    fn topology(arguments: ClientTopology) {
        let client: *const Client = arguments.client.get()?;
        arguments.topology.set(client);
        Ok(())
    }

    /// All devices, those that can be reached (all of them), and their memories.
    fn devices(arguments: ClientDevices) {
        let pointers = arguments.client.get()?.pointers();
        let (start, count) = (pointers.start(), pointers.count());
        arguments.devices.set(start);
        arguments.num_devices.set(count);
        Ok(())
    }

    fn lookup_device(arguments: ClientLookupDevice) {
        let device = Arc::as_ptr(arguments.client.get()?.numbered(i64::from(arguments.id))?);
        arguments.device.set(device);
        Ok(())
    }

    fn default_device_assignment(arguments: ClientDefaultDeviceAssignment) {
        let client = arguments.client.get()?;
        let wanted = i64::from(arguments.num_replicas) * i64::from(arguments.num_partitions);
        let (wanted, room) = (usize::try_from(wanted).unwrap_or(0), arguments.default_assignment_size);
        if wanted > client.devices.len() || wanted > room {
            let count = client.devices.len();
            return Err(Failure::invalid(format!("lapwing: {wanted} devices are asked for, there are {count}")));
        }
        for (place, device) in client.devices[..wanted].iter().enumerate() {
            // SAFETY: the caller's list has room for `default_assignment_size` numbers.
            unsafe { arguments.default_assignment.add(place).write(device.id() as c_int) };
        }
        Ok(())
    }

    fn compile(arguments: ClientCompile) {
        let client = arguments.client.get()?;
        let program = arguments.program.get()?;
        let format = slice(program.format, program.format_size)?;
        if format != b"mlir" {
            let format = String::from_utf8_lossy(format);
            return Err(Failure::unimplemented(format!("lapwing: programs are read as `mlir`, got `{format}`")));
        }
        let options = slice(arguments.compile_options, arguments.compile_options_size)?;
        let device = client.numbered(options::device(options)?.unwrap_or(0))?;
        let code = slice(program.code, program.code_size)?;
        let compiled = client.cache.compiled(device, code)?;
        arguments.executable.set(handle(LoadedExecutable::new(device, compiled, &client.cache)));
        Ok(())
    }

    fn buffer_from_host_buffer(arguments: ClientBufferFromHostBuffer) {
        let client = arguments.client.get()?;
        let pointer = if arguments.memory.is_null() { arguments.device } else { arguments.memory };
        let source = Source {
            data: arguments.data,
            element: arguments.element,
            dims: slice(arguments.dims, arguments.num_dims)?,
            byte_strides: slice(arguments.byte_strides, arguments.num_byte_strides)?,
        };
        let buffer = Buffer::upload(client.device(pointer)?, &source)?;
        // The bytes have been copied.
        arguments.done_with_host_buffer.set(handle(Event::ready()));
        arguments.buffer.set(handle(buffer));
        Ok(())
    }
}
