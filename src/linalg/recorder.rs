//! A recording in the making, with what is known of the adapter it is made for.

use crate::device::{AdapterDescription, AdapterKind, Context, MAX_GRID, Recording};
use crate::{Error, ErrorKind, Result};

/// Choices that depend on the adapter and change no result beyond rounding.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Tuning {
    /// The driver runs shaders on the CPU: few invocations with much work each, and few barriers.
    pub(crate) software: bool,
}

impl Tuning {
    pub(crate) fn of(adapter: &AdapterDescription) -> Self {
        Tuning { software: adapter.kind == AdapterKind::Software }
    }
}

/// What algorithms append to.
#[derive(Debug)]
pub(crate) struct Recorder {
    pub(crate) recording: Recording,
    pub(crate) tuning: Tuning,
}

impl Recorder {
    pub(crate) fn new(context: &Context) -> Self {
        Recorder { recording: Recording::new(), tuning: Tuning::of(context.adapter()) }
    }
}

/// The bits of the NaN that marks what could not be computed.
pub(crate) const NAN: u32 = 0x7fc0_0000;

/// The most loop iterations that an algorithm asks of one invocation in one dispatch; lavapipe ends loops without a word at
/// 65,535.
pub(crate) const ITERATIONS: usize = 16_384;

/// The most batch items that one dispatch spreads over its third dimension; kernels loop over the rest.
pub(crate) fn batch_grid(batch: usize) -> u32 {
    batch.min(MAX_GRID as usize) as u32
}

/// A grid of `workgroups` workgroups for kernels that count them linearly over two dimensions.
pub(crate) fn linear_grid(workgroups: usize) -> [u32; 3] {
    let max = MAX_GRID as usize;
    let y = workgroups.div_ceil(max).max(1);
    // Equal rows leave at most y - 1 workgroups without work.
    let x = workgroups.div_ceil(y);
    [x as u32, y as u32, 1]
}

/// The number of elements of those extents, where kernels can count them.
///
/// # Errors
/// When there are 2^31 or more: kernels index with 32 bits, some of them signed.
pub(crate) fn volume(extents: &[usize], operation: &str) -> Result<usize> {
    let volume = match extents.contains(&0) {
        true => Some(0),
        false => extents.iter().try_fold(1usize, |volume, &extent| volume.checked_mul(extent)),
    };
    volume.filter(|&volume| volume < 1 << 31).ok_or_else(|| {
        let asked = extents.iter().fold(4u64, |bytes, &extent| bytes.saturating_mul(extent as u64));
        let allowed = 4 << 31;
        let text = format!("{operation}: {extents:?} takes at least {asked} bytes, kernels index {allowed}; use smaller tensors");
        Error::new(ErrorKind::TooLarge { asked, allowed }, text)
    })
}
