//! The device: which adapter, its memory, what is recorded for it and how that is run. Knows wgpu, no mathematics.
//!
//! An algorithm appends [`Command`]s to a [`Recording`], which is plain data. [`Context::prepare`] compiles what it
//! needs, [`Context::run`] encodes it, any number of times, cut into submissions. Nothing is read back until asked.

mod adapter;
mod buffer;
mod context;
mod doubt;
mod engine;
mod fault;
#[cfg(target_family = "wasm")]
mod hasten;
mod pipelines;
mod plans;
mod prepared;
mod profile;
mod program;
mod progress;
mod readback;
mod recording;

pub use adapter::{AdapterDescription, AdapterKind};
pub use context::{Context, ContextOptions};
pub use profile::{Profile, ProfileEntry};
pub use progress::Progress;

pub(crate) use buffer::Buffer;
pub(crate) use engine::Batch;
pub(crate) use prepared::Prepared;
pub(crate) use program::{Access, Program};
pub(crate) use recording::{Command, Dispatch, MAX_GRID, Recording, Slot, SlotRole, Work};
