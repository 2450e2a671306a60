//! Makes a browser notice sooner what the device has done.
//!
//! Browsers look whether the device came further when commands reach it, and else from time to time: Chromium two milliseconds
//! after the last of them and then every millisecond, Firefox ten times a second. Small problems are done long before, so
//! submissions of nothing follow theirs.

use futures::channel::oneshot::{Canceled, Receiver};
use futures::future::{Either, select};
use gloo_timers::future::TimeoutFuture;

/// Milliseconds after which Firefox's own looks are as dense as these.
const LONGEST: u32 = 800;

/// Waits for `answer` as its own future does, at most by an eighth or a few milliseconds longer than it takes.
pub(super) async fn hastened<T>(queue: &wgpu::Queue, mut answer: Receiver<T>) -> Result<T, Canceled> {
    let mut waited = 0;
    while waited < LONGEST {
        let pause = 1 + waited / 8;
        match select(answer, TimeoutFuture::new(pause)).await {
            Either::Left((answered, _)) => return answered,
            Either::Right(((), waiting)) => answer = waiting,
        }
        queue.submit([]);
        waited += pause;
    }
    answer.await
}
