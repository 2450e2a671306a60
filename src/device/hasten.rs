//! Makes a browser notice sooner what the device has done.
//!
//! Browsers look whether the device came further when commands reach it, and else from time to time: Chromium two milliseconds
//! after the last of them and then every millisecond, Firefox ten times a second. Small problems are done long before, so
//! submissions of nothing follow theirs.

use std::future::Future;
use std::pin::pin;

use futures::channel::oneshot::{Canceled, Receiver};
use futures::future::{Either, join, select};
use gloo_timers::future::TimeoutFuture;

/// Milliseconds after which Firefox's own looks are as dense as these.
const LONGEST: u32 = 800;

/// Waits for `answer` as its own future does, at most by an eighth or a few milliseconds longer than it takes.
///
/// No timer of a browser is shorter than a millisecond. A second one, which begins when the commands were `taken`, makes it look
/// between the first looks of the other.
pub(super) async fn hastened<T>(
    queue: &wgpu::Queue,
    answer: Receiver<T>,
    taken: impl Future,
) -> Result<T, Canceled> {
    let between = async {
        taken.await;
        looks(queue, 4).await;
    };
    match select(answer, pin!(join(looks(queue, LONGEST), between))).await {
        Either::Left((answered, _)) => answered,
        Either::Right((_, waiting)) => waiting.await,
    }
}

/// Makes the browser look for so many milliseconds.
async fn looks(queue: &wgpu::Queue, longest: u32) {
    let mut waited = 0;
    while waited < longest {
        let pause = 1 + waited / 8;
        TimeoutFuture::new(pause).await;
        queue.submit([]);
        waited += pause;
    }
}
