//! Device memory: buffers, and the pool that they return to when dropped.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::fault::scoped;
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
        self
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        self.pool.put(self.raw.clone());
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
    by_size: BTreeMap<u64, Vec<wgpu::Buffer>>,
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
        let raw = match self.take(size) {
            Some(raw) => raw,
            None => self.create(size).or_else(|_| {
                // What is kept for reuse may be what is missing.
                self.release();
                self.create(size)
            })?,
        };
        Ok(Buffer { raw, bytes, pool: Arc::clone(self) })
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

    fn create(&self, size: u64) -> Result<wgpu::Buffer> {
        scoped(&self.device, wgpu::ErrorFilter::OutOfMemory, || {
            self.device.create_buffer(&wgpu::BufferDescriptor {
                label: Some("lapwing"),
                size,
                usage: wgpu::BufferUsages::STORAGE
                    | wgpu::BufferUsages::UNIFORM
                    | wgpu::BufferUsages::COPY_SRC
                    | wgpu::BufferUsages::COPY_DST,
                mapped_at_creation: false,
            })
        })
    }

    fn take(&self, size: u64) -> Option<wgpu::Buffer> {
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let found = free.by_size.get_mut(&size)?.pop();
        if found.is_some() {
            free.bytes -= size;
        }
        found
    }

    fn put(&self, raw: wgpu::Buffer) {
        let size = raw.size();
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        if free.bytes + size <= KEPT_BYTES {
            free.bytes += size;
            free.by_size.entry(size).or_default().push(raw);
        } else {
            give_back(raw);
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
fn give_back(raw: wgpu::Buffer) {
    if cfg!(target_family = "wasm") {
        raw.destroy();
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
