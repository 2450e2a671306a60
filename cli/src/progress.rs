//! A progress bar on standard error while the device works, where somebody sees it and the work is long.

use std::io::IsTerminal;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::JoinHandle;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use lapwing::Context;

/// Work that is over sooner gets no bar.
const PATIENCE: Duration = Duration::from_millis(700);
const INTERVAL: Duration = Duration::from_millis(100);

/// A bar that goes away when it is dropped.
#[derive(Debug)]
pub(crate) struct Progress {
    thread: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Progress {
    pub(crate) fn start(context: &Context) -> Self {
        if !std::io::stderr().is_terminal() {
            return Progress { thread: None };
        }
        let context = context.clone();
        let (stop, stopped) = mpsc::channel();
        let thread = std::thread::spawn(move || {
            let goes_on = |time| stopped.recv_timeout(time) == Err(RecvTimeoutError::Timeout);
            if !goes_on(PATIENCE) {
                return;
            }
            let bar = ProgressBar::new(1000);
            if let Ok(style) = ProgressStyle::with_template("{bar:40} {percent:>3} %  {elapsed}") {
                bar.set_style(style);
            }
            while goes_on(INTERVAL) {
                let progress = context.progress();
                bar.set_position((1000.0 * progress.done / progress.total.max(1e-9)) as u64);
            }
            bar.finish_and_clear();
        });
        Progress { thread: Some((stop, thread)) }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((stop, thread)) = self.thread.take() {
            drop(stop);
            // A bar that failed to be drawn is no failure of the work.
            let _ = thread.join();
        }
    }
}
