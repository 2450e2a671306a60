//! The plug-in as a whole: what it says of itself.

use crate::abi::{INTEGERS, NamedValue, PluginAttributes, PluginInitialize};
use crate::entry::entries;

/// The version of StableHLO that programs are brought down to before they are handed over: frozen, so that one reader serves every
/// jaxlib.
const STABLEHLO: [i64; 3] = [1, 13, 0];

static ATTRIBUTES: [NamedValue; 2] =
    [version(c"stablehlo_current_version"), version(c"stablehlo_minimum_version")];

const fn version(name: &'static std::ffi::CStr) -> NamedValue {
    NamedValue {
        struct_size: size_of::<NamedValue>(),
        extension_start: std::ptr::null_mut(),
        name: name.as_ptr(),
        name_size: name.count_bytes(),
        kind: INTEGERS,
        value: (&raw const STABLEHLO_VERSION).cast(),
        value_size: 3,
    }
}

static STABLEHLO_VERSION: [i64; 3] = STABLEHLO;

entries! {
    fn initialize(_arguments: PluginInitialize) {
        Ok(())
    }

    fn attributes(arguments: PluginAttributes) {
        arguments.attributes.set(ATTRIBUTES.as_ptr());
        arguments.num_attributes.set(ATTRIBUTES.len());
        Ok(())
    }
}
