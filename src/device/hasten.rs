//! Makes a browser notice sooner what the device has done.
//!
//! Chromium looks whether the device came further when commands reach its GPU process, and else two milliseconds after the
//! last of them and then once a millisecond. Small problems are done in a fraction of the first two, so a few commands that do
//! nothing follow theirs. Other browsers lose nothing by them.

use futures::channel::oneshot::{Canceled, Receiver};
use futures::future::{Either, select};
use gloo_timers::future::TimeoutFuture;

/// How often a browser is made to look. Beyond that, two milliseconds are little beside what the device still does; and of
/// timers that follow one another browsers allow not many more to be as short as a millisecond.
const LOOKS: usize = 4;

/// Waits for `answer` as its own future does.
pub(super) async fn hastened<T>(device: &wgpu::Device, mut answer: Receiver<T>) -> Result<T, Canceled> {
    for _ in 0..LOOKS {
        match select(answer, TimeoutFuture::new(1)).await {
            Either::Left((answered, _)) => return answered,
            Either::Right(((), waiting)) => answer = waiting,
        }
        // Two commands that concern nothing; what they find is nothing.
        drop(device.push_error_scope(wgpu::ErrorFilter::Validation).pop());
    }
    answer.await
}
