//! Events: what will have happened once the device has come so far.

use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::abi::{EventAwait, EventDestroy, EventError, EventIsReady, EventOnReady};
use crate::entry::{destroy, entries, handle};
use crate::failure::{Code, Failure, Outcome};

/// How long a caller that is about to wait for an event looks for it itself: to hand the wait to another thread, and to be woken by
/// that, takes longer than a small program.
const PATIENCE: Duration = Duration::from_micros(100);

/// A `PJRT_Event`: several handles may be of one event.
pub(crate) type SharedEvent = Arc<Event>;

/// Something that happens once, well or not.
#[derive(Default)]
pub(crate) struct Event {
    state: Mutex<State>,
    happened: Condvar,
    /// Tells how it ended, if it has by now; `None` where only the one who completes it knows.
    look: Option<Box<dyn Fn() -> Option<Outcome> + Send + Sync>>,
}

#[derive(Default)]
struct State {
    outcome: Option<Outcome>,
    /// What brings the event about, where nobody has asked for it yet.
    start: Option<Box<dyn FnOnce() + Send>>,
    listeners: Vec<Box<dyn FnOnce(Outcome) + Send>>,
}

impl Event {
    /// An event that will be [completed](Event::complete).
    pub(crate) fn pending() -> SharedEvent {
        SharedEvent::default()
    }

    /// An event that has happened.
    pub(crate) fn ready() -> SharedEvent {
        let event = Event::pending();
        event.complete(Ok(()));
        event
    }

    /// An event that will never happen well.
    pub(crate) fn failed(failure: Failure) -> SharedEvent {
        let event = Event::pending();
        event.complete(Err(failure));
        event
    }

    /// An event that `start` brings about; it is called when somebody first asks for the event, and completes it. `look` tells
    /// without waiting how it ended, once it has.
    pub(crate) fn on_demand(
        look: impl Fn() -> Option<Outcome> + Send + Sync + 'static,
        start: impl FnOnce(SharedEvent) + Send + 'static,
    ) -> SharedEvent {
        Arc::new_cyclic(|event: &std::sync::Weak<Event>| {
            let event = event.clone();
            let start = move || {
                if let Some(event) = event.upgrade() {
                    start(event);
                }
            };
            let state = State { start: Some(Box::new(start)), ..State::default() };
            Event { state: Mutex::new(state), happened: Condvar::new(), look: Some(Box::new(look)) }
        })
    }

    /// Lets it have happened; the first outcome stands.
    pub(crate) fn complete(&self, outcome: Outcome) {
        let mut state = self.state();
        if state.outcome.is_some() {
            return;
        }
        state.outcome = Some(outcome.clone());
        state.start = None;
        let listeners = std::mem::take(&mut state.listeners);
        drop(state);
        self.happened.notify_all();
        for listener in listeners {
            listener(outcome.clone());
        }
    }

    /// Looks for it for a moment, on behalf of a caller that is about to wait.
    pub(crate) fn linger(&self) {
        let Some(look) = &self.look else { return };
        let begun = Instant::now();
        while self.state().outcome.is_none() && begun.elapsed() < PATIENCE {
            match look() {
                Some(outcome) => self.complete(outcome),
                None => std::thread::yield_now(),
            }
        }
    }

    /// How it ended, `None` as long as it has not. Asks for it.
    pub(crate) fn outcome(&self) -> Option<Outcome> {
        self.ask();
        self.state().outcome.clone()
    }

    /// Waits for it.
    pub(crate) fn wait(&self) -> Outcome {
        self.ask();
        let mut state = self.state();
        loop {
            if let Some(outcome) = &state.outcome {
                return outcome.clone();
            }
            state = self.happened.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Calls `listener` when it has happened, at once if it has, on whatever thread that is.
    pub(crate) fn listen(&self, listener: impl FnOnce(Outcome) + Send + 'static) {
        let mut state = self.state();
        match state.outcome.clone() {
            Some(outcome) => {
                drop(state);
                listener(outcome);
            }
            None => {
                state.listeners.push(Box::new(listener));
                drop(state);
                self.ask();
            }
        }
    }

    fn ask(&self) {
        let start = self.state().start.take();
        if let Some(start) = start {
            start();
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Event({:?})", self.state().outcome)
    }
}

/// What the caller wants back in a callback.
struct UserArgument(*mut std::ffi::c_void);

// SAFETY: the interface says that callbacks come on any thread; the pointer is only handed back.
unsafe impl Send for UserArgument {}

entries! {
    fn event_destroy(arguments: EventDestroy) {
        destroy(arguments.event);
        Ok(())
    }

    fn event_is_ready(arguments: EventIsReady) {
        let ready = arguments.event.get()?.outcome().is_some();
        arguments.is_ready.set(ready);
        Ok(())
    }

    fn event_error(arguments: EventError) {
        arguments.event.get()?.outcome().unwrap_or_else(|| {
            Err(Failure::new(Code::FailedPrecondition, "the event has not happened yet"))
        })
    }

    fn event_await(arguments: EventAwait) {
        arguments.event.get()?.wait()
    }

    fn event_on_ready(arguments: EventOnReady) {
        let callback = arguments.callback.ok_or_else(|| Failure::invalid("there is no callback"))?;
        let user = UserArgument(arguments.user_arg);
        arguments.event.get()?.listen(move |outcome| {
            let user = user;
            let failure = outcome.err().map_or(std::ptr::null_mut(), handle);
            // SAFETY: the caller's function, called once with what the caller gave for it.
            unsafe { callback(failure, user.0) };
        });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn an_event_starts_when_asked_for_and_tells_everybody_once() {
        let (sender, started) = mpsc::channel();
        let event = Event::on_demand(|| None, move |event| sender.send(event).unwrap());
        event.linger();
        assert!(started.try_recv().is_err());
        let (sender, told) = mpsc::channel();
        let second = sender.clone();
        event.listen(move |outcome| sender.send(outcome.is_err()).unwrap());
        event.listen(move |outcome| second.send(outcome.is_err()).unwrap());
        assert!(event.outcome().is_none() && told.try_recv().is_err());
        started.recv().unwrap().complete(Err(Failure::invalid("no")));
        event.complete(Ok(()));
        assert!(told.try_iter().eq([true, true]));
        assert!(event.wait().is_err() && started.try_recv().is_err());
    }

    #[test]
    fn a_look_is_enough_for_what_has_happened() {
        let event = Event::on_demand(|| Some(Err(Failure::invalid("no"))), |_| panic!("nobody waits"));
        event.linger();
        assert!(event.wait().is_err());
    }

    #[test]
    fn waiting_ends_when_another_thread_completes() {
        let event = Event::pending();
        let other = Arc::clone(&event);
        let thread = std::thread::spawn(move || other.complete(Ok(())));
        assert!(event.wait().is_ok());
        thread.join().unwrap();
        assert!(Event::ready().outcome().is_some());
    }
}
