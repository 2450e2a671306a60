//! What has gone wrong on a device, kept until somebody asks.
//!
//! Errors of a GPU arrive late and on any thread. The first one is kept; every later run and read answers with it,
//! because what the buffers hold from then on is not to be trusted.

use std::future::Future;
use std::sync::{Mutex, PoisonError};

use futures::FutureExt;

use crate::{Error, ErrorKind, Result};

#[derive(Debug, Default)]
pub(super) struct Fault {
    first: Mutex<Option<Error>>,
}

impl Fault {
    /// Keeps `error` unless an earlier one is kept, and logs it.
    pub(super) fn record(&self, error: Error) {
        log::error!("{error}");
        self.first.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
    }

    /// Keeps the loss of the device in the place of whatever else went wrong, which it mostly explains.
    pub(super) fn lose(&self, error: Error) {
        log::info!("{error}");
        *self.first.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
    }

    /// The error that is kept, if any.
    pub(super) fn check(&self) -> Result<()> {
        match &*self.first.lock().unwrap_or_else(PoisonError::into_inner) {
            Some(error) => Err(error.clone()),
            None => Ok(()),
        }
    }
}

/// wgpu's error in our words.
pub(super) fn translate(error: &wgpu::Error) -> Error {
    match error {
        wgpu::Error::OutOfMemory { .. } => Error::new(
            ErrorKind::OutOfMemory,
            "the adapter ran out of memory; free some tensors or use smaller ones",
        ),
        wgpu::Error::Validation { description, .. } | wgpu::Error::Internal { description, .. } => {
            Error::new(ErrorKind::Device, format!("the device refused a command: {}", one_line(description)))
        }
    }
}

/// As [`translate`], of an error that came when others had built on what failed.
pub(super) fn late(error: &wgpu::Error) -> Error {
    match error {
        wgpu::Error::OutOfMemory { .. } => Error::new(
            ErrorKind::OutOfMemory,
            "the adapter ran out of memory and nothing since is to be trusted; make a new context, with fewer or smaller tensors",
        ),
        other => translate(other),
    }
}

/// A message of several lines as one.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Runs `make` and gives the error of that kind which it raised, where the platform says so at once.
///
/// A browser tells later and only to the device's handler, which records it in the device's [`Fault`].
pub(super) fn scoped<T>(
    device: &wgpu::Device,
    filter: wgpu::ErrorFilter,
    make: impl FnOnce() -> T,
) -> Result<T> {
    if cfg!(target_family = "wasm") {
        return Ok(make());
    }
    let scope = device.push_error_scope(filter);
    let made = make();
    match scope.pop().now_or_never().flatten() {
        Some(error) => Err(translate(&error)),
        None => Ok(made),
    }
}

/// From its beginning to its end what memory runs out for, or the device refuses, is kept from the device's [`Fault`].
pub(super) struct Watch {
    memory: wgpu::ErrorScopeGuard,
    refused: wgpu::ErrorScopeGuard,
}

impl Watch {
    pub(super) fn begin(device: &wgpu::Device) -> Self {
        let refused = device.push_error_scope(wgpu::ErrorFilter::Validation);
        let memory = device.push_error_scope(wgpu::ErrorFilter::OutOfMemory);
        Watch { memory, refused }
    }

    /// Ends here; the future says what went wrong. What was made is then of no use, and the device none the worse.
    pub(super) fn end(self) -> impl Future<Output = Result<()>> {
        let (memory, refused) = (self.memory.pop(), self.refused.pop());
        async move {
            // Memory that is missing explains commands that are refused.
            let (memory, refused) = (memory.await, refused.await);
            memory.or(refused).map_or(Ok(()), |error| Err(translate(&error)))
        }
    }
}
