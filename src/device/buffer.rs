//! Device memory: buffers, and the pool that they return to when dropped.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use super::doubt::{Doubt, Doubts, LATE};
use super::fault::{scoped, translate};
use crate::{Error, ErrorKind, Result};

/// Free memory that the pool keeps for reuse, in bytes; more is given back to the driver. A page shares the GPU with all others.
const KEPT_BYTES: u64 = if cfg!(target_family = "wasm") { 1 << 28 } else { 1 << 30 };

/// A buffer on the device; its memory returns to the pool when the last owner drops it.
///
/// Work that uses a buffer must be submitted before the buffer is dropped: the next owner's work then comes later on
/// the one queue, and needs no further care.
#[derive(Debug)]
pub(crate) struct Buffer {
    raw: wgpu::Buffer,
    bytes: u64,
    pool: Arc<Pool>,
    /// Whether the memory was granted, where that is not known yet.
    granted: Option<Doubt>,
    /// Of what the contents were computed with.
    computed: Mutex<Option<Doubts>>,
}

impl Buffer {
    /// The size asked for; the memory behind it may be larger.
    pub(crate) fn bytes(&self) -> u64 {
        self.bytes
    }

    pub(super) fn raw(&self) -> &wgpu::Buffer {
        &self.raw
    }

    /// Whether its memory is what would be allocated for `bytes` bytes.
    pub(super) fn serves(&self, bytes: u64) -> bool {
        self.raw.size() == self.pool.size_class(bytes)
    }

    /// The same memory for another use of `bytes` bytes, which it [serves](Buffer::serves).
    pub(super) fn resized(mut self, bytes: u64) -> Self {
        self.bytes = bytes;
        self.computed = Mutex::default();
        self
    }

    /// What is not known yet of its memory and of what its contents were computed with, or was refused.
    pub(super) fn doubts(&self) -> Vec<Doubt> {
        if !LATE {
            return Vec::new();
        }
        let computed = self.computed.lock().unwrap_or_else(PoisonError::into_inner);
        let mut open = computed.as_ref().map(Doubts::open).unwrap_or_default();
        open.extend(self.granted.iter().filter(|granted| granted.is_open()).cloned());
        open
    }

    /// Whether its memory was refused.
    pub(super) fn is_refused(&self) -> bool {
        self.granted.as_ref().and_then(Doubt::answer).is_some_and(|granted| granted.is_err())
    }

    /// Notes that its contents are computed with what `doubts` are of.
    pub(super) fn computed_with(&self, doubts: &Doubts) {
        *self.computed.lock().unwrap_or_else(PoisonError::into_inner) = Some(doubts.clone());
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        self.pool.put(Memory { raw: self.raw.clone(), granted: self.granted.take() });
    }
}

/// Memory, and whether it was granted where that is not known yet.
#[derive(Debug)]
struct Memory {
    raw: wgpu::Buffer,
    granted: Option<Doubt>,
}

impl Memory {
    /// Without the doubt where that is settled; nothing where the memory was refused.
    fn sound(mut self) -> Option<Self> {
        match self.granted.as_ref().and_then(Doubt::answer) {
            Some(Err(_)) => return None,
            Some(Ok(())) => self.granted = None,
            None => {}
        }
        Some(self)
    }
}

#[derive(Debug)]
pub(super) struct Pool {
    device: wgpu::Device,
    allowed: u64,
    free: Mutex<Free>,
}

#[derive(Debug, Default)]
struct Free {
    by_size: BTreeMap<u64, Vec<Memory>>,
    bytes: u64,
}

impl Pool {
    /// A pool over `device` whose buffers have at most `allowed` bytes.
    pub(super) fn new(device: wgpu::Device, allowed: u64) -> Self {
        Pool { device, allowed, free: Mutex::default() }
    }

    /// A buffer of `bytes` bytes of undefined contents.
    pub(super) fn allocate(self: &Arc<Self>, bytes: u64) -> Result<Buffer> {
        self.check(bytes)?;
        let size = self.size_class(bytes);
        let Memory { raw, granted } = match self.take(size) {
            Some(memory) => memory,
            None => self.create(size).or_else(|_| {
                // What is kept for reuse may be what is missing.
                self.release();
                self.create(size)
            })?,
        };
        Ok(Buffer { raw, bytes, pool: Arc::clone(self), granted, computed: Mutex::default() })
    }

    /// An error where a buffer of `bytes` bytes is more than the adapter allows.
    pub(super) fn check(&self, bytes: u64) -> Result<()> {
        let allowed = self.allowed;
        if bytes <= allowed {
            return Ok(());
        }
        Err(Error::new(
            ErrorKind::TooLarge { asked: bytes, allowed },
            format!("needs a buffer of {bytes} bytes, the adapter allows {allowed}; use smaller tensors"),
        ))
    }

    fn size_class(&self, bytes: u64) -> u64 {
        size_class(bytes).min(self.allowed.max(bytes).next_multiple_of(4))
    }

    fn create(self: &Arc<Self>, size: u64) -> Result<Memory> {
        let create = || {
            self.device.create_buffer(&wgpu::BufferDescriptor {
                label: Some("lapwing"),
                size,
                usage: wgpu::BufferUsages::STORAGE
                    | wgpu::BufferUsages::UNIFORM
                    | wgpu::BufferUsages::COPY_SRC
                    | wgpu::BufferUsages::COPY_DST,
                mapped_at_creation: false,
            })
        };
        if !LATE {
            let raw = scoped(&self.device, wgpu::ErrorFilter::OutOfMemory, create)?;
            return Ok(Memory { raw, granted: None });
        }
        let scope = self.device.push_error_scope(wgpu::ErrorFilter::OutOfMemory);
        let raw = create();
        let (answer, pool) = (scope.pop(), Arc::downgrade(self));
        let granted = Doubt::new(async move {
            let Some(error) = answer.await else { return Ok(()) };
            // What is kept for reuse may be what is missing; the next who asks finds it.
            if let Some(pool) = Weak::upgrade(&pool) {
                pool.release();
            }
            Err(translate(&error))
        });
        Ok(Memory { raw, granted: Some(granted) })
    }

    fn take(&self, size: u64) -> Option<Memory> {
        loop {
            let memory = {
                let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
                let memory = free.by_size.get_mut(&size)?.pop()?;
                free.bytes -= size;
                memory
            };
            // Asking may give back what is free.
            if let Some(sound) = memory.sound() {
                return Some(sound);
            }
        }
    }

    fn put(&self, memory: Memory) {
        let Some(memory) = memory.sound() else { return };
        let size = memory.raw.size();
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        if free.bytes + size <= KEPT_BYTES {
            free.bytes += size;
            free.by_size.entry(size).or_default().push(memory);
        } else {
            give_back(memory);
        }
    }

    /// Gives all free memory back to the driver.
    fn release(&self) {
        let free = std::mem::take(&mut *self.free.lock().unwrap_or_else(PoisonError::into_inner));
        free.by_size.into_values().flatten().for_each(give_back);
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        self.release();
    }
}

/// Gives memory back to the driver. A browser would wait with that until it collects garbage.
fn give_back(memory: Memory) {
    if cfg!(target_family = "wasm") {
        memory.raw.destroy();
    }
}

/// The size to allocate for `bytes`: at least 256, and at most an eighth more than asked, so that buffers of nearly
/// one size serve each other.
fn size_class(bytes: u64) -> u64 {
    let bytes = bytes.max(256);
    let step = (bytes.next_power_of_two() / 16).max(256);
    bytes.div_ceil(step) * step
}

#[cfg(test)]
mod tests {
    use super::size_class;

    #[test]
    fn size_classes_hold_what_is_asked_and_waste_little() {
        for bytes in (0..100_000).chain([1 << 27, (1 << 27) + 1, 999_999_999]) {
            let class = size_class(bytes);
            assert!(class >= bytes && class.is_multiple_of(4));
            assert!(class <= bytes.max(256) + (bytes / 8).max(256), "{bytes} -> {class}");
        }
    }
}
