//! How far the device has come: work submitted and work done, by estimate.

use std::sync::{Mutex, PoisonError};

use super::adapter::AdapterKind;
use super::context::Context;
use super::recording::Work;

/// Work on a device since its context was made, in estimated seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Progress {
    /// Of work that is done.
    pub done: f64,
    /// Of all work that was asked for.
    pub total: f64,
}

/// Turns work into estimated seconds, and counts them.
#[derive(Debug)]
pub(super) struct Odometer {
    rate: Rate,
    progress: Mutex<Progress>,
}

/// A cautious guess at what an adapter does in a second; it cuts submissions and feeds progress bars, no result
/// depends on it.
#[derive(Debug)]
struct Rate {
    flops: f64,
    /// Operations in float32 that take as long as one in float64.
    wide: f64,
    bytes: f64,
    dispatches: f64,
}

impl Odometer {
    pub(super) fn new(kind: AdapterKind) -> Self {
        let rate = match kind {
            AdapterKind::Software => Rate { flops: 4e9, wide: 2.0, bytes: 4e9, dispatches: 4e4 },
            AdapterKind::Discrete => Rate { flops: 2e12, wide: 32.0, bytes: 2e11, dispatches: 4e4 },
            _ => Rate { flops: 5e11, wide: 32.0, bytes: 5e10, dispatches: 2e4 },
        };
        Odometer { rate, progress: Mutex::default() }
    }

    /// What one command of that work takes, in seconds; `wide` where it is in float64.
    pub(super) fn seconds(&self, work: Work, wide: bool) -> f64 {
        let cost = if wide { self.rate.wide } else { 1.0 };
        (cost * work.flops / self.rate.flops).max(work.bytes / self.rate.bytes) + 1.0 / self.rate.dispatches
    }

    pub(super) fn asked(&self, seconds: f64) {
        self.change(|progress| progress.total += seconds);
    }

    pub(super) fn done(&self, seconds: f64) {
        self.change(|progress| progress.done += seconds);
    }

    fn change(&self, change: impl FnOnce(&mut Progress)) {
        change(&mut self.progress.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

impl Context {
    /// How much of the work asked of this context is done, by estimate. Cheap: made to be called from a thread that
    /// draws a progress bar.
    pub fn progress(&self) -> Progress {
        // Lets wgpu notice which submissions are done.
        if let Err(error) = self.shared.device.poll(wgpu::PollType::Poll) {
            log::debug!("poll: {error}");
        }
        *self.shared.odometer.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn float64_takes_longer_and_moves_as_fast() {
        for kind in [AdapterKind::Discrete, AdapterKind::Integrated, AdapterKind::Software] {
            let odometer = Odometer::new(kind);
            let seconds = |flops, bytes, wide| odometer.seconds(Work { flops, bytes }, wide);
            let (narrow, wide) = (seconds(1e12, 0.0, false), seconds(1e12, 0.0, true));
            assert!(wide >= 1.9 * narrow, "{kind:?}: {narrow} {wide}");
            assert_eq!(seconds(0.0, 1e12, false), seconds(0.0, 1e12, true), "{kind:?}");
        }
        let discrete = Odometer::new(AdapterKind::Discrete);
        let flops = Work { flops: 1e12, bytes: 0.0 };
        assert!(discrete.seconds(flops, true) >= 31.0 * discrete.seconds(flops, false));
    }
}
