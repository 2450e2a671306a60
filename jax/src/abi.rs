//! The structures of PJRT's C interface, version 0.54, as far as lapwing implements it: the arguments of each function.
//!
//! Their layout is that of `xla/pjrt/c/pjrt_c_api.h`. Each begins with its own size in bytes as the caller knows it and with a
//! list of extensions; both are left to the macro. Fields that a function fills are marked `out`.

use std::ffi::{c_char, c_int, c_void};

use crate::buffer::Buffer;
use crate::client::Client;
use crate::device::Device;
use crate::entry::{Handle, Out};
use crate::event::SharedEvent;
use crate::executable::{LoadedExecutable, SharedProgram};
use crate::failure::Failure;

/// The version of the interface that is declared.
pub(crate) const VERSION: (c_int, c_int) = (0, 54);

/// The arguments of a function.
///
/// # Safety
/// The type is `repr(C)` and begins with `struct_size` and `extension_start`.
pub(crate) unsafe trait Arguments {
    /// The bytes that the caller must know of.
    const BYTES: usize;
}

macro_rules! arguments {
    ($($name:ident { $($field:ident: $ty:ty),* $(,)? })*) => {$(
        #[repr(C)]
        pub(crate) struct $name {
            struct_size: usize,
            extension_start: *mut c_void,
            $(pub(crate) $field: $ty,)*
        }

        // SAFETY: declared just above.
        unsafe impl Arguments for $name {
            const BYTES: usize = {
                let ends = [
                    2 * size_of::<usize>(),
                    $(std::mem::offset_of!($name, $field) + size_of::<$ty>(),)*
                ];
                ends[ends.len() - 1]
            };
        }
    )*};
}

/// A name with its value, of which the interface has lists.
#[repr(C)]
pub(crate) struct NamedValue {
    pub(crate) struct_size: usize,
    pub(crate) extension_start: *mut c_void,
    pub(crate) name: *const c_char,
    pub(crate) name_size: usize,
    pub(crate) kind: c_int,
    /// A pointer to integers; the C structure has a union here.
    pub(crate) value: *const i64,
    pub(crate) value_size: usize,
}

/// [`NamedValue::kind`] of a list of integers.
pub(crate) const INTEGERS: c_int = 2;

// SAFETY: its pointers are to constants.
unsafe impl Sync for NamedValue {}

/// A program as it is handed over.
#[repr(C)]
pub(crate) struct Program {
    pub(crate) struct_size: usize,
    pub(crate) extension_start: *mut c_void,
    pub(crate) code: *const u8,
    pub(crate) code_size: usize,
    pub(crate) format: *const u8,
    pub(crate) format_size: usize,
}

/// How the elements of an array lie in memory. `kind` says which half holds: `TILED` has the order of the dimensions from the
/// fastest on in `list`, `STRIDES` the distances in bytes.
#[repr(C)]
pub(crate) struct MemoryLayout {
    pub(crate) struct_size: usize,
    pub(crate) extension_start: *mut c_void,
    pub(crate) inner_size: usize,
    pub(crate) inner_extension_start: *mut c_void,
    pub(crate) list: *const i64,
    pub(crate) list_size: usize,
    pub(crate) tile_dims: *const i64,
    pub(crate) tile_dim_sizes: *const usize,
    pub(crate) tiles: usize,
    pub(crate) kind: c_int,
}

/// [`MemoryLayout::kind`] of an order of dimensions, with tiles.
pub(crate) const TILED: c_int = 0;
/// [`MemoryLayout::kind`] of distances.
pub(crate) const STRIDES: c_int = 1;

/// What is asked of one execution.
#[repr(C)]
pub(crate) struct ExecuteOptions {
    pub(crate) struct_size: usize,
    pub(crate) extension_start: *mut c_void,
    pub(crate) send_callbacks: *mut c_void,
    pub(crate) recv_callbacks: *mut c_void,
    pub(crate) num_send_ops: usize,
    pub(crate) num_recv_ops: usize,
    pub(crate) launch_id: c_int,
    pub(crate) non_donatable_input_indices: *const i64,
    pub(crate) num_non_donatable_input_indices: usize,
}

/// What is called when an event is ready: the failure, which then belongs to the callee, or null; and `user_arg`.
pub(crate) type ReadyCallback = unsafe extern "C" fn(*mut Failure, *mut c_void);

/// The arguments of `PJRT_Plugin_Attributes`, whose declared size leaves out its last field.
#[repr(C)]
pub(crate) struct PluginAttributes {
    struct_size: usize,
    extension_start: *mut c_void,
    pub(crate) attributes: Out<*const NamedValue>,
    pub(crate) num_attributes: Out<usize>,
}

// SAFETY: declared just above.
unsafe impl Arguments for PluginAttributes {
    const BYTES: usize = std::mem::offset_of!(PluginAttributes, num_attributes);
}

arguments! {
    ErrorDestroy { error: *mut Failure }
    ErrorMessage { error: Handle<Failure>, message: Out<*const u8>, message_size: Out<usize> }
    ErrorGetCode { error: Handle<Failure>, code: Out<c_int> }

    PluginInitialize {}

    EventDestroy { event: *mut SharedEvent }
    EventIsReady { event: Handle<SharedEvent>, is_ready: Out<bool> }
    EventError { event: Handle<SharedEvent> }
    EventAwait { event: Handle<SharedEvent> }
    EventOnReady { event: Handle<SharedEvent>, callback: Option<ReadyCallback>, user_arg: *mut c_void }

    ClientCreate {
        create_options: *const NamedValue,
        num_options: usize,
        kv_get_callback: *mut c_void,
        kv_get_user_arg: *mut c_void,
        kv_put_callback: *mut c_void,
        kv_put_user_arg: *mut c_void,
        client: Out<*mut Client>,
    }
    ClientDestroy { client: *mut Client }
    ClientText { client: Handle<Client>, text: Out<*const u8>, text_size: Out<usize> }
    ClientProcessIndex { client: Handle<Client>, process_index: Out<c_int> }
    ClientTopology { client: Handle<Client>, topology: Out<*const Client> }
    ClientDevices { client: Handle<Client>, devices: Out<*const *const Device>, num_devices: Out<usize> }
    ClientLookupDevice { client: Handle<Client>, id: c_int, device: Out<*const Device> }
    ClientDefaultDeviceAssignment {
        client: Handle<Client>,
        num_replicas: c_int,
        num_partitions: c_int,
        default_assignment_size: usize,
        default_assignment: *mut c_int,
    }
    ClientCompile {
        client: Handle<Client>,
        program: Handle<Program>,
        compile_options: *const u8,
        compile_options_size: usize,
        executable: Out<*mut LoadedExecutable>,
    }
    ClientBufferFromHostBuffer {
        client: Handle<Client>,
        data: *const u8,
        element: c_int,
        dims: *const i64,
        num_dims: usize,
        byte_strides: *const i64,
        num_byte_strides: usize,
        host_buffer_semantics: c_int,
        device: *const Device,
        memory: *const Device,
        device_layout: *const MemoryLayout,
        done_with_host_buffer: Out<*mut SharedEvent>,
        buffer: Out<*mut Buffer>,
    }

    DeviceNumber { device: Handle<Device>, number: Out<c_int> }
    DeviceText { device: Handle<Device>, text: Out<*const u8>, text_size: Out<usize> }
    DeviceAttributes { device: Handle<Device>, num_attributes: Out<usize>, attributes: Out<*const NamedValue> }
    DevicePart { device: Handle<Device>, part: Out<*const Device> }
    DeviceIsAddressable { device: Handle<Device>, is_addressable: Out<bool> }
    DeviceParts { device: Handle<Device>, parts: Out<*const *const Device>, num_parts: Out<usize> }

    TopologyText { topology: Handle<Client>, text: Out<*const u8>, text_size: Out<usize> }
    TopologyDevices {
        topology: Handle<Client>,
        descriptions: Out<*const *const Device>,
        num_descriptions: Out<usize>,
    }
    TopologyAttributes {
        topology: Handle<Client>,
        attributes: Out<*const NamedValue>,
        num_attributes: Out<usize>,
    }
    TopologyDestroy { topology: *mut Client }

    ExecutableDestroy { executable: *mut SharedProgram }
    ExecutableText { executable: Handle<SharedProgram>, text: Out<*const u8>, text_size: Out<usize> }
    ExecutableCount { executable: Handle<SharedProgram>, count: Out<usize> }
    ExecutableCodeSize { executable: Handle<SharedProgram>, bytes: Out<i64> }
    ExecutableCostAnalysis {
        executable: Handle<SharedProgram>,
        num_properties: Out<usize>,
        properties: Out<*const NamedValue>,
    }
    ExecutableOutputTypes {
        executable: Handle<SharedProgram>,
        output_types: Out<*const c_int>,
        num_output_types: Out<usize>,
    }
    ExecutableOutputDimensions {
        executable: Handle<SharedProgram>,
        num_outputs: Out<usize>,
        dims: Out<*const i64>,
        dim_sizes: Out<*const usize>,
    }
    ExecutableOutputMemoryKinds {
        executable: Handle<SharedProgram>,
        num_outputs: Out<usize>,
        memory_kinds: Out<*const *const u8>,
        memory_kind_sizes: Out<*const usize>,
    }

    LoadedDestroy { executable: *mut LoadedExecutable }
    LoadedGetExecutable { loaded: Handle<LoadedExecutable>, executable: Out<*mut SharedProgram> }
    LoadedDevices {
        executable: Handle<LoadedExecutable>,
        devices: Out<*const *const Device>,
        num_devices: Out<usize>,
    }
    LoadedDelete { executable: Handle<LoadedExecutable> }
    LoadedIsDeleted { executable: Handle<LoadedExecutable>, is_deleted: Out<bool> }
    LoadedExecute {
        executable: Handle<LoadedExecutable>,
        options: *const ExecuteOptions,
        argument_lists: *const *const Handle<Buffer>,
        num_devices: usize,
        num_args: usize,
        output_lists: *const *mut *mut Buffer,
        device_complete_events: *mut *mut SharedEvent,
        execute_device: *const Device,
    }

    BufferDestroy { buffer: *mut Buffer }
    BufferElementType { buffer: Handle<Buffer>, element: Out<c_int> }
    BufferDimensions { buffer: Handle<Buffer>, dims: Out<*const i64>, num_dims: Out<usize> }
    BufferDynamicDimensions { buffer: Handle<Buffer>, indices: Out<*const usize>, count: Out<usize> }
    BufferGetMemoryLayout { buffer: Handle<Buffer>, layout: Out<MemoryLayout> }
    BufferSize { buffer: Handle<Buffer>, bytes: Out<usize> }
    BufferPlace { buffer: Handle<Buffer>, place: Out<*const Device> }
    BufferDelete { buffer: Handle<Buffer> }
    BufferFlag { buffer: Handle<Buffer>, flag: Out<bool> }
    BufferCopy { buffer: Handle<Buffer>, target: Handle<Device>, copy: Out<*mut Buffer> }
    BufferToHostBuffer {
        source: Handle<Buffer>,
        host_layout: *const MemoryLayout,
        target: *mut u8,
        target_size: usize,
        event: Out<*mut SharedEvent>,
    }
    BufferReadyEvent { buffer: Handle<Buffer>, event: Out<*mut SharedEvent> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_those_of_the_header_on_64_bits() {
        assert_eq!(<PluginAttributes as Arguments>::BYTES, 24);
        assert_eq!(<ClientCreate as Arguments>::BYTES, 72);
        assert_eq!(<ClientCompile as Arguments>::BYTES, 56);
        assert_eq!(<ClientBufferFromHostBuffer as Arguments>::BYTES, 120);
        assert_eq!(<EventIsReady as Arguments>::BYTES, 25);
        assert_eq!(<LoadedExecute as Arguments>::BYTES, 80);
        assert_eq!(<BufferGetMemoryLayout as Arguments>::BYTES, 24 + 80);
        assert_eq!(
            (size_of::<NamedValue>(), size_of::<Program>(), size_of::<ExecuteOptions>()),
            (56, 48, 72)
        );
    }
}
