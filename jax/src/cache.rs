//! What is compiled, by device and program, so that a program that comes again is not compiled again.

use std::collections::VecDeque;
use std::ffi::c_int;
use std::sync::{Arc, Mutex, PoisonError};

use crate::device::Device;
use crate::executable::Compiled;
use crate::failure::Outcome;

/// Programs that are kept though nobody holds them.
const KEPT: usize = 256;

/// Compiled programs, the oldest first.
#[derive(Default)]
pub(crate) struct Cache {
    kept: Mutex<VecDeque<Entry>>,
}

struct Entry {
    device: c_int,
    compiled: Arc<Compiled>,
}

impl Cache {
    /// The program compiled for that device, from here or now.
    ///
    /// # Errors
    /// When the program cannot be read or compiled.
    pub(crate) fn compiled(&self, device: &Device, code: &[u8]) -> Outcome<Arc<Compiled>> {
        let same = |entry: &&Entry| entry.device == device.id() && *entry.compiled.code == *code;
        {
            let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(entry) = kept.iter().rev().find(same) {
                return Ok(Arc::clone(&entry.compiled));
            }
        }
        // Compiling takes long, and other threads go on.
        let compiled = Arc::new(Compiled::new(device, code)?);
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() == KEPT {
            kept.pop_front();
        }
        kept.push_back(Entry { device: device.id(), compiled: Arc::clone(&compiled) });
        Ok(compiled)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_compiled_once_per_device() {
        let devices = Device::all().unwrap();
        let program = |value: u32| {
            format!(
                "func.func @main(%x: tensor<2xui32>) -> tensor<2xui32> {{\n  %c = stablehlo.constant dense<{value}> : \
                 tensor<2xui32>\n  %y = stablehlo.add %x, %c : tensor<2xui32>\n  return %y : tensor<2xui32>\n}}"
            )
        };
        let cache = Cache::default();
        let first = cache.compiled(&devices[0], program(1).as_bytes()).unwrap();
        let again = cache.compiled(&devices[0], program(1).as_bytes()).unwrap();
        let other = cache.compiled(&devices[0], program(2).as_bytes()).unwrap();
        assert!(Arc::ptr_eq(&first, &again) && !Arc::ptr_eq(&first, &other));
        assert!(cache.compiled(&devices[0], b"nonsense").is_err());
    }
}
