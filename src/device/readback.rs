//! From the device to the host.

use futures::channel::oneshot;

use super::buffer::Buffer;
use super::context::Context;
use super::fault::scoped;
use crate::{Error, ErrorKind, Result};

impl Context {
    /// The contents of `buffer`, once all that was submitted before is done.
    ///
    /// # Errors
    /// When memory is out or the device failed, then or before.
    pub(crate) async fn read(&self, buffer: &Buffer) -> Result<Vec<u8>> {
        let Some(staging) = self.stage(buffer)? else { return Ok(Vec::new()) };
        self.map(&staging).await?;
        self.take(&staging, buffer)
    }

    /// As [`Context::read`], on the calling thread.
    #[cfg(not(target_family = "wasm"))]
    pub(crate) fn read_blocking(&self, buffer: &Buffer) -> Result<Vec<u8>> {
        let Some(staging) = self.stage(buffer)? else { return Ok(Vec::new()) };
        let mapped = request(&staging);
        wait(&self.shared)?;
        self.granted(pollster::block_on(mapped))?;
        self.take(&staging, buffer)
    }

    /// Maps a staging buffer for reading, once the device has come so far. Blocks no executor: natively a thread of its
    /// own waits for the device, and a browser does so by itself.
    pub(super) async fn map(&self, staging: &wgpu::Buffer) -> Result<()> {
        let mapped = request(staging);
        #[cfg(not(target_family = "wasm"))]
        {
            let shared = std::sync::Arc::clone(&self.shared);
            let waiter = std::thread::Builder::new().name("lapwing readback".to_owned()).spawn(move || {
                if let Err(error) = wait(&shared) {
                    shared.fault.record(error);
                }
            });
            if waiter.is_err() {
                wait(&self.shared)?;
            }
        }
        self.granted(mapped.await)
    }

    /// Submits a copy of `buffer` to a new staging buffer; `None` where there is nothing to copy.
    fn stage(&self, buffer: &Buffer) -> Result<Option<wgpu::Buffer>> {
        self.shared.fault.check()?;
        if buffer.bytes() == 0 {
            return Ok(None);
        }
        let size = buffer.bytes().next_multiple_of(4);
        let device = &self.shared.device;
        let staging = scoped(device, wgpu::ErrorFilter::OutOfMemory, || {
            device.create_buffer(&wgpu::BufferDescriptor {
                label: Some("readback"),
                size,
                usage: wgpu::BufferUsages::COPY_DST | wgpu::BufferUsages::MAP_READ,
                mapped_at_creation: false,
            })
        })?;
        let mut encoder =
            device.create_command_encoder(&wgpu::CommandEncoderDescriptor { label: Some("readback") });
        encoder.copy_buffer_to_buffer(buffer.raw(), 0, &staging, 0, size);
        self.shared.queue.submit([encoder.finish()]);
        Ok(Some(staging))
    }

    /// Whether a mapping was granted, and if not, why.
    fn granted(&self, mapped: Mapped) -> Result<()> {
        if let Ok(Ok(())) = mapped {
            return Ok(());
        }
        // A device that was lost says so when it is asked.
        let _polled = self.shared.device.poll(wgpu::PollType::Poll);
        self.shared.fault.check()?;
        Err(Error::new(ErrorKind::Device, "the device did not hand over its memory; make a new context"))
    }

    /// The bytes of `buffer` from its mapped staging buffer, unless the device failed on the way.
    fn take(&self, staging: &wgpu::Buffer, buffer: &Buffer) -> Result<Vec<u8>> {
        let mut bytes = mapped_bytes(staging)?;
        bytes.truncate(buffer.bytes() as usize);
        self.shared.fault.check()?;
        Ok(bytes)
    }
}

/// What comes of a request to map: the device's answer, unless the request itself was dropped.
type Mapped = Result<Result<(), wgpu::BufferAsyncError>, oneshot::Canceled>;

/// Asks for a staging buffer to be mapped; the answer comes when the device has come so far.
fn request(staging: &wgpu::Buffer) -> oneshot::Receiver<Result<(), wgpu::BufferAsyncError>> {
    let (sender, receiver) = oneshot::channel();
    staging.map_async(wgpu::MapMode::Read, .., move |result| {
        // The receiver is gone only when nobody waits any more.
        let _unheard = sender.send(result);
    });
    receiver
}

/// Waits until the device is done.
#[cfg(not(target_family = "wasm"))]
pub(super) fn wait(shared: &super::context::Shared) -> Result<()> {
    match shared.device.poll(wgpu::PollType::wait_indefinitely()) {
        Ok(_) => Ok(()),
        Err(error) => Err(Error::new(ErrorKind::Device, format!("waiting for the device failed: {error}"))),
    }
}

/// The contents of a mapped staging buffer.
pub(super) fn mapped_bytes(staging: &wgpu::Buffer) -> Result<Vec<u8>> {
    let view = staging.get_mapped_range(..).map_err(|error| {
        Error::new(ErrorKind::Device, format!("the device's memory could not be read: {error}"))
    })?;
    Ok(view.to_vec())
}
