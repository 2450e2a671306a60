//! The table of functions, in the order of the interface. A function without a name of ours is answered by its own name.

use std::ffi::{c_int, c_void};

use crate::abi::{PluginInitialize, VERSION};
use crate::entry::guarded;
use crate::failure::Failure;
use crate::{buffer, client, device, event, executable, failure, plugin, topology};

/// A `PJRT_Api`.
#[repr(C)]
pub(crate) struct Api {
    struct_size: usize,
    extension_start: *mut c_void,
    version: Version,
    functions: [*const c_void; COUNT],
}

#[repr(C)]
struct Version {
    struct_size: usize,
    extension_start: *mut c_void,
    major: c_int,
    minor: c_int,
}

// SAFETY: it never changes, and its pointers are to functions.
unsafe impl Sync for Api {}

pub(crate) static API: Api = Api {
    struct_size: size_of::<Api>(),
    extension_start: std::ptr::null_mut(),
    version: Version {
        struct_size: size_of::<Version>(),
        extension_start: std::ptr::null_mut(),
        major: VERSION.0,
        minor: VERSION.1,
    },
    functions: FUNCTIONS,
};

/// All arguments begin alike, which is all that an answer by name looks at.
extern "C" fn unimplemented<const PLACE: usize>(arguments: *mut PluginInitialize) -> *mut Failure {
    guarded(arguments, |_| {
        let name = NAMES.get(PLACE).copied().unwrap_or("?");
        Err(Failure::unimplemented(format!("lapwing: PJRT_{name} is not implemented")))
    })
}

/// Lists the functions: `Name = function` or `Name` where there is none.
macro_rules! table {
    ($($name:ident $(= $function:path)?,)*) => {
        /// The names, without `PJRT_`.
        const NAMES: [&str; COUNT] = [$(stringify!($name)),*];
        const COUNT: usize = [$(stringify!($name)),*].len();

        #[expect(non_camel_case_types, dead_code, reason = "the names are the interface's, some of them never used")]
        #[repr(usize)]
        enum Place { $($name),* }

        const FUNCTIONS: [*const c_void; COUNT] = [$(table!(@entry $name $($function)?)),*];
    };
    (@entry $name:ident) => {
        unimplemented::<{ Place::$name as usize }> as *const c_void
    };
    (@entry $name:ident $function:path) => {
        $function as *const c_void
    };
}

table! {
    Error_Destroy = failure::error_destroy,
    Error_Message = failure::error_message,
    Error_GetCode = failure::error_get_code,
    Plugin_Initialize = plugin::initialize,
    Plugin_Attributes = plugin::attributes,
    Event_Destroy = event::event_destroy,
    Event_IsReady = event::event_is_ready,
    Event_Error = event::event_error,
    Event_Await = event::event_await,
    Event_OnReady = event::event_on_ready,
    Client_Create = client::create,
    Client_Destroy = client::end,
    Client_PlatformName = client::platform_name,
    Client_ProcessIndex = client::process_index,
    Client_PlatformVersion = client::platform_version,
    Client_Devices = client::devices,
    Client_AddressableDevices = client::devices,
    Client_LookupDevice = client::lookup_device,
    Client_LookupAddressableDevice = client::lookup_device,
    Client_AddressableMemories = client::devices,
    Client_Compile = client::compile,
    Client_DefaultDeviceAssignment = client::default_device_assignment,
    Client_BufferFromHostBuffer = client::buffer_from_host_buffer,
    DeviceDescription_Id = device::id,
    DeviceDescription_ProcessIndex = device::zero,
    DeviceDescription_Attributes = device::attributes,
    DeviceDescription_Kind = device::device_kind,
    DeviceDescription_DebugString = device::to_string,
    DeviceDescription_ToString = device::to_string,
    Device_GetDescription = device::part,
    Device_IsAddressable = device::is_addressable,
    Device_LocalHardwareId = device::id,
    Device_AddressableMemories = device::parts,
    Device_DefaultMemory = device::part,
    Device_MemoryStats,
    Memory_Id = device::id,
    Memory_Kind = device::memory_kind,
    Memory_DebugString = device::to_string,
    Memory_ToString = device::to_string,
    Memory_AddressableByDevices = device::parts,
    Executable_Destroy = executable::end,
    Executable_Name = executable::name,
    Executable_NumReplicas = executable::one,
    Executable_NumPartitions = executable::one,
    Executable_NumOutputs = executable::num_outputs,
    Executable_SizeOfGeneratedCodeInBytes = executable::code_size,
    Executable_GetCostAnalysis = executable::cost_analysis,
    Executable_OutputMemoryKinds = executable::output_memory_kinds,
    Executable_OptimizedProgram,
    Executable_Serialize,
    LoadedExecutable_Destroy = executable::loaded_end,
    LoadedExecutable_GetExecutable = executable::get_executable,
    LoadedExecutable_AddressableDevices = executable::loaded_devices,
    LoadedExecutable_Delete = executable::loaded_delete,
    LoadedExecutable_IsDeleted = executable::loaded_is_deleted,
    LoadedExecutable_Execute = executable::execute,
    Executable_DeserializeAndLoad,
    LoadedExecutable_Fingerprint,
    Buffer_Destroy = buffer::end,
    Buffer_ElementType = buffer::element_type,
    Buffer_Dimensions = buffer::dimensions,
    Buffer_UnpaddedDimensions = buffer::dimensions,
    Buffer_DynamicDimensionIndices = buffer::dynamic_dimensions,
    Buffer_GetMemoryLayout = buffer::memory_layout,
    Buffer_OnDeviceSizeInBytes = buffer::size,
    Buffer_Device = buffer::place,
    Buffer_Memory = buffer::place,
    Buffer_Delete = buffer::delete,
    Buffer_IsDeleted = buffer::is_deleted,
    Buffer_CopyToDevice = buffer::copy,
    Buffer_ToHostBuffer = buffer::to_host_buffer,
    Buffer_IsOnCpu = buffer::is_on_cpu,
    Buffer_ReadyEvent = buffer::ready_event,
    Buffer_UnsafePointer,
    Buffer_IncreaseExternalReferenceCount,
    Buffer_DecreaseExternalReferenceCount,
    Buffer_OpaqueDeviceMemoryDataPointer,
    CopyToDeviceStream_Destroy,
    CopyToDeviceStream_AddChunk,
    CopyToDeviceStream_TotalBytes,
    CopyToDeviceStream_GranuleSize,
    CopyToDeviceStream_CurrentBytes,
    TopologyDescription_Create = topology::create,
    TopologyDescription_Destroy = topology::destroy,
    TopologyDescription_PlatformName = topology::platform_name,
    TopologyDescription_PlatformVersion = topology::platform_version,
    TopologyDescription_GetDeviceDescriptions = topology::descriptions,
    TopologyDescription_Serialize,
    TopologyDescription_Attributes = topology::attributes,
    Compile,
    Executable_OutputElementTypes = executable::output_types,
    Executable_OutputDimensions = executable::output_dimensions,
    Buffer_CopyToMemory = buffer::copy,
    Client_CreateViewOfDeviceBuffer,
    Executable_Fingerprint,
    Client_TopologyDescription = client::topology,
    Executable_GetCompiledMemoryStats,
    Memory_Kind_Id = device::zero,
    ExecuteContext_Create,
    ExecuteContext_Destroy,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_as_long_as_the_header_has_it() {
        assert_eq!(COUNT, 100);
        assert_eq!(API.struct_size, 40 + 8 * COUNT);
        assert_eq!((NAMES[0], NAMES[COUNT - 1]), ("Error_Destroy", "ExecuteContext_Destroy"));
        assert!(API.functions.iter().all(|function| !function.is_null()));
    }
}
