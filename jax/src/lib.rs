//! The PJRT plug-in: JAX's C interface to accelerators, over the public API of `lapwing`.
//!
//! This crate translates and computes nothing. `abi` has the structures of the interface, `table` its functions in their order,
//! and each of the other files the functions on one kind of handle. Every function checks what it is given, catches
//! panics and hands failures over as `PJRT_Error`; a function that is not done says so by its name.
#![expect(unsafe_code, reason = "a C interface is made of raw pointers")]

mod abi;
mod buffer;
mod cache;
mod callback;
mod client;
mod device;
mod element;
mod entry;
mod event;
mod executable;
mod failure;
mod host;
mod options;
mod plugin;
mod table;
mod topology;
mod worker;

/// The functions of the plug-in; what a host of PJRT plug-ins looks up by this name after loading the library.
#[unsafe(no_mangle)]
pub extern "C" fn GetPjrtApi() -> *const std::ffi::c_void {
    (&raw const table::API).cast()
}
