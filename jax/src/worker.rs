//! A thread for each device that waits for it, so that no caller has to.

use std::sync::{OnceLock, mpsc};

use crate::entry::caught;
use crate::failure::{Code, Failure, Outcome};

type Job = Box<dyn FnOnce() + Send>;

/// Runs jobs in their order, on a thread that starts with the first of them and ends with the worker.
#[derive(Default)]
pub(crate) struct Worker {
    jobs: OnceLock<Option<mpsc::Sender<Job>>>,
}

impl Worker {
    /// Runs a job after those before it.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub(crate) fn run(&self, job: impl FnOnce() + Send + 'static) -> Outcome {
        let sent = match self.jobs.get_or_init(start) {
            Some(jobs) => jobs.send(Box::new(job)).is_ok(),
            None => false,
        };
        match sent {
            true => Ok(()),
            false => {
                Err(Failure::new(Code::Unavailable, "the system gave no thread to wait for the device on"))
            }
        }
    }
}

fn start() -> Option<mpsc::Sender<Job>> {
    let (sender, jobs) = mpsc::channel::<Job>();
    let work = move || {
        for job in jobs {
            // A job tells its own failures; one that panics must not end the others.
            if let Err(failure) = caught(|| {
                job();
                Ok(())
            }) {
                log::error!("{}", failure.message);
            }
        }
    };
    std::thread::Builder::new().name("lapwing device".to_owned()).spawn(work).ok().map(|_| sender)
}
