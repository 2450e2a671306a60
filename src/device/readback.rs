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
        self.shared.fault.check()?;
        if buffer.bytes() == 0 {
            return Ok(Vec::new());
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
        map(self, &staging).await?;
        let mut bytes = mapped_bytes(&staging)?;
        bytes.truncate(buffer.bytes() as usize);
        self.shared.fault.check()?;
        Ok(bytes)
    }
}

/// Maps a staging buffer for reading, once the device has come so far.
pub(super) async fn map(context: &Context, staging: &wgpu::Buffer) -> Result<()> {
    let (sender, receiver) = oneshot::channel();
    staging.map_async(wgpu::MapMode::Read, .., move |result| {
        // The receiver is gone only when nobody waits any more.
        let _unheard = sender.send(result);
    });
    wait(context)?;
    match receiver.await {
        Ok(Ok(())) => Ok(()),
        _ => {
            context.shared.fault.check()?;
            Err(Error::new(ErrorKind::Device, "the device did not hand over its memory; make a new context"))
        }
    }
}

/// Waits until the device is done. A browser does that by itself.
fn wait(context: &Context) -> Result<()> {
    if cfg!(target_family = "wasm") {
        return Ok(());
    }
    match context.shared.device.poll(wgpu::PollType::wait_indefinitely()) {
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
