//! From the device to the host.

use std::future::{Future, poll_fn};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;

use futures::FutureExt;
use futures::channel::oneshot;
use futures::future::{ready, try_join};

use super::buffer::Buffer;
use super::context::Context;
use super::fault::Watch;
#[cfg(target_family = "wasm")]
use super::hasten;
use crate::{Error, ErrorKind, Result};

/// Bytes that buffers which are read at the same time may have together to share a staging buffer.
const SHARED_BYTES: u64 = 1 << 20;

impl Context {
    /// The contents of `buffer`, once all that was submitted before is done.
    ///
    /// Small buffers that are asked for at the same time come to the host together: in a browser each way takes milliseconds.
    ///
    /// # Errors
    /// When memory is out or the device failed, then or before.
    pub(crate) async fn read(&self, buffer: &Buffer) -> Result<Vec<u8>> {
        loop {
            self.shared.settled(buffer).await?;
            if buffer.bytes() == 0 {
                return Ok(Vec::new());
            }
            let (answer, lead) = self.shared.readbacks.ask(buffer);
            if let Some(lead) = lead {
                others_first().await;
                self.answer(lead.requests()).await;
            }
            // Nobody answers where the reader that led this one was given up: then this one asks anew.
            if let Ok(answer) = answer.await {
                return answer;
            }
        }
    }

    /// As [`Context::read`], on the calling thread.
    #[cfg(not(target_family = "wasm"))]
    pub(crate) fn read_blocking(&self, buffer: &Buffer) -> Result<Vec<u8>> {
        self.shared.fault.check()?;
        if buffer.bytes() == 0 {
            return Ok(Vec::new());
        }
        let (way, raised) = self.stage(&[(buffer.raw(), buffer.bytes())]);
        pollster::block_on(raised).map_err(|refused| self.cause(refused))?;
        wait(&self.shared)?;
        self.granted(pollster::block_on(way.mapped))?;
        self.take(&way.staging, buffer.bytes())
    }

    /// Maps a staging buffer for reading, once the device has come so far.
    pub(super) async fn map(&self, staging: &wgpu::Buffer) -> Result<()> {
        self.mapped(request(staging), ready(())).await
    }

    /// Waits for a mapping. Blocks no executor: natively a thread of its own waits for the device, and a browser does so by
    /// itself.
    async fn mapped(&self, mapped: oneshot::Receiver<Mapping>, taken: impl Future) -> Result<()> {
        #[cfg(not(target_family = "wasm"))]
        {
            let shared = Arc::clone(&self.shared);
            let waiter = std::thread::Builder::new().name("lapwing readback".to_owned()).spawn(move || {
                if let Err(error) = wait(&shared) {
                    shared.fault.record(error);
                }
            });
            if waiter.is_err() {
                wait(&self.shared)?;
            }
        }
        #[cfg(target_family = "wasm")]
        let answered = hasten::hastened(&self.shared.queue, mapped, taken).await;
        #[cfg(not(target_family = "wasm"))]
        let answered = {
            drop(taken);
            mapped.await
        };
        self.granted(answered)
    }

    /// Brings what was asked for to those who asked.
    async fn answer(&self, requests: Vec<Request>) {
        let sources: Vec<_> = requests.iter().map(|request| (&request.source, request.bytes)).collect();
        let mut outcome = self.fetch(&sources).await;
        // From the last to the first, so that nothing is moved where there is only one.
        for request in requests.into_iter().rev() {
            let own = outcome.as_mut().map_err(|error| error.clone()).map(|all| {
                let size = request.bytes.next_multiple_of(4) as usize;
                let mut own =
                    if all.len() == size { std::mem::take(all) } else { all.split_off(all.len() - size) };
                own.truncate(request.bytes as usize);
                own
            });
            // Who asked is gone only when nobody waits any more.
            let _unheard = request.answer.send(own);
        }
    }

    /// The contents of buffers, one after the other, each from a multiple of 4 bytes on.
    async fn fetch(&self, sources: &[(&wgpu::Buffer, u64)]) -> Result<Vec<u8>> {
        let bytes = sources.iter().map(|(_, bytes)| bytes.next_multiple_of(4)).sum();
        let (way, raised) = self.stage(sources);
        let (tell, taken) = oneshot::channel::<()>();
        let raised = async {
            let raised = raised.await;
            drop(tell);
            raised.map_err(|refused| self.cause(refused))
        };
        // Both answers take their time in a browser. What was raised explains why nothing was mapped.
        let ((), mapped) = try_join(raised, self.mapped(way.mapped, taken).map(Ok)).await?;
        mapped?;
        self.take(&way.staging, bytes)
    }

    /// Submits copies of `sources` to a new staging buffer and asks for that to be mapped; says later what that raised.
    fn stage(&self, sources: &[(&wgpu::Buffer, u64)]) -> (Way, impl Future<Output = Result<()>> + use<>) {
        let device = &self.shared.device;
        let watch = Watch::begin(device);
        let staging = device.create_buffer(&wgpu::BufferDescriptor {
            label: Some("readback"),
            size: sources.iter().map(|(_, bytes)| bytes.next_multiple_of(4)).sum(),
            usage: wgpu::BufferUsages::COPY_DST | wgpu::BufferUsages::MAP_READ,
            mapped_at_creation: false,
        });
        let mut encoder =
            device.create_command_encoder(&wgpu::CommandEncoderDescriptor { label: Some("readback") });
        let mut start = 0;
        for (source, bytes) in sources {
            let size = bytes.next_multiple_of(4);
            encoder.copy_buffer_to_buffer(source, 0, &staging, start, size);
            start += size;
        }
        self.shared.queue.submit([encoder.finish()]);
        (Way { mapped: request(&staging), staging }, watch.end())
    }

    /// Whether a mapping was granted, and if not, why.
    fn granted(&self, mapped: Mapped) -> Result<()> {
        if let Ok(Ok(())) = mapped {
            return Ok(());
        }
        let refused =
            Error::new(ErrorKind::Device, "the device did not hand over its memory; make a new context");
        Err(self.cause(refused))
    }

    /// Why something was refused: a device that was lost refuses all, and says so once it has nothing left to do.
    fn cause(&self, refused: Error) -> Error {
        #[cfg(not(target_family = "wasm"))]
        if let Err(error) = wait(&self.shared) {
            return error;
        }
        self.shared.fault.check().err().unwrap_or(refused)
    }

    /// The first bytes of a mapped staging buffer, unless the device failed on the way.
    fn take(&self, staging: &wgpu::Buffer, bytes: u64) -> Result<Vec<u8>> {
        let mut contents = mapped_bytes(staging)?;
        staging.destroy();
        contents.truncate(bytes as usize);
        self.shared.fault.check()?;
        Ok(contents)
    }
}

/// Reads that were asked for and did not begin.
#[derive(Debug, Default)]
pub(super) struct Readbacks {
    open: Mutex<Arc<Group>>,
}

/// Reads that go together; nothing once they went.
#[derive(Debug, Default)]
struct Group(Mutex<Option<Vec<Request>>>);

#[derive(Debug)]
struct Request {
    source: wgpu::Buffer,
    bytes: u64,
    answer: oneshot::Sender<Result<Vec<u8>>>,
}

/// The first reader of a group, who sees to all of them. When it is given up, so is the group.
struct Lead(Arc<Group>);

impl Readbacks {
    /// Asks for the contents of a buffer. Who opens a group by that gets it to lead.
    fn ask(&self, buffer: &Buffer) -> (oneshot::Receiver<Result<Vec<u8>>>, Option<Lead>) {
        let (answer, answered) = oneshot::channel();
        let request = Request { source: buffer.raw().clone(), bytes: buffer.bytes(), answer };
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(waiting) = &mut *open.0.lock().unwrap_or_else(PoisonError::into_inner) {
            let bytes: u64 = waiting.iter().map(|waiting| waiting.bytes).sum();
            if bytes + request.bytes <= SHARED_BYTES {
                waiting.push(request);
                return (answered, None);
            }
        }
        *open = Arc::new(Group(Mutex::new(Some(vec![request]))));
        (answered, Some(Lead(Arc::clone(&open))))
    }
}

impl Lead {
    /// Those of the group who still wait; the group takes no others from now on.
    fn requests(&self) -> Vec<Request> {
        let taken = self.0.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        taken.into_iter().flatten().filter(|request| !request.answer.is_canceled()).collect()
    }
}

impl Drop for Lead {
    fn drop(&mut self) {
        self.requests();
    }
}

/// Lets the executor's other tasks go on before this one.
async fn others_first() {
    let mut went = false;
    poll_fn(|context| {
        if std::mem::replace(&mut went, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

/// A staging buffer that is being written and mapped.
struct Way {
    staging: wgpu::Buffer,
    mapped: oneshot::Receiver<Mapping>,
}

/// The device's answer to a request to map.
type Mapping = Result<(), wgpu::BufferAsyncError>;

/// What comes of a request to map, unless the request itself was dropped.
type Mapped = Result<Mapping, oneshot::Canceled>;

/// Asks for a staging buffer to be mapped; the answer comes when the device has come so far.
fn request(staging: &wgpu::Buffer) -> oneshot::Receiver<Mapping> {
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
    poll(shared, wgpu::PollType::wait_indefinitely()).map(drop)
}

/// Whether the device is done. A wait with a time limit would be no better: wgpu-core 30 panics where another thread empties the
/// queue just after the time is up.
#[cfg(not(target_family = "wasm"))]
pub(super) fn is_idle(shared: &super::context::Shared) -> Result<bool> {
    poll(shared, wgpu::PollType::Poll).map(|status| status.is_queue_empty())
}

#[cfg(not(target_family = "wasm"))]
fn poll(shared: &super::context::Shared, how: wgpu::PollType) -> Result<wgpu::PollStatus> {
    let failed = |error| Error::new(ErrorKind::Device, format!("waiting for the device failed: {error}"));
    shared.device.poll(how).map_err(failed)
}

/// The contents of a mapped staging buffer.
pub(super) fn mapped_bytes(staging: &wgpu::Buffer) -> Result<Vec<u8>> {
    let view = staging.get_mapped_range(..).map_err(|error| {
        Error::new(ErrorKind::Device, format!("the device's memory could not be read: {error}"))
    })?;
    let (mut contents, count) = (Vec::new(), view.len());
    let full = |_| {
        Error::new(
            ErrorKind::OutOfMemory,
            format!("the host has no room for {count} bytes; use smaller tensors"),
        )
    };
    contents.try_reserve_exact(count).map_err(full)?;
    contents.extend_from_slice(&view);
    Ok(contents)
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use futures::future::join_all;

    use super::*;

    #[test]
    fn reads_at_one_time_go_together_and_give_each_its_own() {
        let context = Context::new().unwrap();
        let buffers: Vec<_> =
            (0..5u8).map(|i| context.upload(&vec![i; 3 + 4 * i as usize]).unwrap()).collect();
        let large = context.upload(&vec![9; 2 << 20]).unwrap();
        let all =
            pollster::block_on(join_all(buffers.iter().chain([&large]).map(|buffer| context.read(buffer))));
        for (i, contents) in all[..5].iter().enumerate() {
            assert_eq!(*contents.as_ref().unwrap(), vec![i as u8; 3 + 4 * i]);
        }
        assert!(all[5].as_ref().is_ok_and(|contents| *contents == vec![9; 2 << 20]));
    }

    #[test]
    fn a_reader_whose_leader_is_given_up_asks_anew() {
        let context = Context::new().unwrap();
        let (first, second) = (context.upload(&[1; 4]).unwrap(), context.upload(&[2; 4]).unwrap());
        let mut lead = Box::pin(context.read(&first));
        assert!((&mut lead).now_or_never().is_none());
        let mut other = Box::pin(context.read(&second));
        assert!((&mut other).now_or_never().is_none());
        drop(lead);
        assert_eq!(pollster::block_on(other).unwrap(), [2; 4]);
    }

    #[test]
    fn more_than_fits_together_makes_a_group_of_its_own() {
        let context = Context::new().unwrap();
        let readbacks = Readbacks::default();
        let large = context.upload(&vec![0; SHARED_BYTES as usize]).unwrap();
        let small = context.upload(&[0; 4]).unwrap();
        let (_first, lead) = readbacks.ask(&small);
        assert!(readbacks.ask(&small).1.is_none());
        let other = readbacks.ask(&large).1;
        assert!(lead.is_some() && other.is_some());
        assert_eq!(lead.map(|lead| lead.requests().len()), Some(1));
    }
}
