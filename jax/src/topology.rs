//! The topology, which is the client's list of devices under another name.

use crate::abi::{PluginInitialize, TopologyAttributes, TopologyDestroy, TopologyDevices, TopologyText};
use crate::client::PLATFORM;
use crate::entry::entries;
use crate::failure::Failure;

entries! {
    /// One without a client, for devices that are elsewhere: in JAX's words, which its users may look for.
    fn create(_arguments: PluginInitialize) {
        Err(Failure::unimplemented("lapwing: topology not implemented: programs are compiled for the adapters of this machine"))
    }

    fn platform_name(arguments: TopologyText) {
        arguments.text.set(PLATFORM.as_ptr());
        arguments.text_size.set(PLATFORM.len());
        Ok(())
    }

    fn platform_version(arguments: TopologyText) {
        let version = arguments.topology.get()?.version();
        let (start, size) = (version.as_ptr(), version.len());
        arguments.text.set(start);
        arguments.text_size.set(size);
        Ok(())
    }

    fn descriptions(arguments: TopologyDevices) {
        let devices = arguments.topology.get()?.pointers();
        let (start, count) = (devices.start(), devices.count());
        arguments.descriptions.set(start);
        arguments.num_descriptions.set(count);
        Ok(())
    }

    fn attributes(arguments: TopologyAttributes) {
        arguments.attributes.set(std::ptr::null());
        arguments.num_attributes.set(0);
        Ok(())
    }

    /// It belongs to the client.
    fn destroy(_arguments: TopologyDestroy) {
        Ok(())
    }
}
