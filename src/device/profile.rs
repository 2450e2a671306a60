//! How long each dispatch took, by the device's own clock.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use super::context::Context;
use super::readback::mapped_bytes;
use super::recording::{Dispatch, Work};
use crate::Result;

/// What ran between [`Context::start_profile`] and [`Context::finish_profile`], by kernel, the dearest first.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Profile {
    /// One entry per kernel.
    pub entries: Vec<ProfileEntry>,
}

/// One kernel's share of a [`Profile`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProfileEntry {
    /// The kernel.
    pub name: String,
    /// How often it was dispatched.
    pub dispatches: usize,
    /// Seconds on the device; `None` where the adapter has no timestamps.
    pub seconds: Option<f64>,
    /// Floating-point operations, estimated.
    pub flops: f64,
    /// Bytes moved, estimated.
    pub bytes: f64,
}

impl Profile {
    /// Seconds of all kernels together; `None` where the adapter has no timestamps.
    pub fn seconds(&self) -> Option<f64> {
        self.entries.iter().map(|entry| entry.seconds).sum()
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<32} {:>10} {:>12} {:>10} {:>10}", "kernel", "dispatches", "ms", "GFLOP/s", "GB/s")?;
        for ProfileEntry { name, dispatches, seconds, flops, bytes } in &self.entries {
            match seconds {
                Some(seconds) => writeln!(
                    f,
                    "{name:<32} {dispatches:>10} {:>12.3} {:>10.1} {:>10.1}",
                    seconds * 1e3,
                    flops / seconds.max(1e-9) / 1e9,
                    bytes / seconds.max(1e-9) / 1e9
                )?,
                None => writeln!(f, "{name:<32} {dispatches:>10} {:>12} {:>10} {:>10}", "-", "-", "-")?,
            }
        }
        Ok(())
    }
}

/// The most timestamps in one query set, by WebGPU.
const QUERIES: u32 = 4096;

#[derive(Debug)]
pub(super) struct Profiler {
    active: AtomicBool,
    has_timestamps: bool,
    nanoseconds_per_tick: f64,
    kept: Mutex<Vec<Resolved>>,
}

/// Timestamps of one submission in the making.
#[derive(Debug)]
pub(super) struct Timings {
    queries: Option<wgpu::QuerySet>,
    dispatches: Vec<(String, Work)>,
}

/// Timestamps of one submission, on their way to the host.
#[derive(Debug)]
pub(super) struct Resolved {
    dispatches: Vec<(String, Work)>,
    ticks: Option<wgpu::Buffer>,
}

impl Profiler {
    pub(super) fn new(features: wgpu::Features, nanoseconds_per_tick: f32) -> Self {
        Profiler {
            active: AtomicBool::new(false),
            has_timestamps: features.contains(wgpu::Features::TIMESTAMP_QUERY),
            nanoseconds_per_tick: f64::from(nanoseconds_per_tick),
            kept: Mutex::default(),
        }
    }

    /// Where the dispatches of the next submission are to be noted; `None` while no profile is taken.
    pub(super) fn timings(&self, device: &wgpu::Device) -> Option<Timings> {
        if !self.active.load(Ordering::Relaxed) {
            return None;
        }
        let queries = self.has_timestamps.then(|| {
            device.create_query_set(&wgpu::QuerySetDescriptor {
                label: Some("profile"),
                ty: wgpu::QueryType::Timestamp,
                count: QUERIES,
            })
        });
        Some(Timings { queries, dispatches: Vec::new() })
    }

    pub(super) fn keep(&self, resolved: Resolved) {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).push(resolved);
    }
}

impl Timings {
    pub(super) fn is_full(&self) -> bool {
        self.dispatches.len() as u32 * 2 >= QUERIES
    }

    /// Notes a dispatch; what to write around it, where the adapter can.
    pub(super) fn next(&mut self, dispatch: &Dispatch) -> Option<wgpu::ComputePassTimestampWrites<'_>> {
        let first = self.dispatches.len() as u32 * 2;
        self.dispatches.push((dispatch.program.name.to_string(), dispatch.work));
        self.queries.as_ref().map(|query_set| wgpu::ComputePassTimestampWrites {
            query_set,
            beginning_of_pass_write_index: Some(first),
            end_of_pass_write_index: Some(first + 1),
        })
    }

    /// Appends what brings the timestamps to the host.
    pub(super) fn resolve(self, device: &wgpu::Device, encoder: &mut wgpu::CommandEncoder) -> Resolved {
        let count = self.dispatches.len() as u32 * 2;
        let ticks = self.queries.filter(|_| count > 0).map(|queries| {
            let buffer = |usage| {
                let size = u64::from(count) * 8;
                device.create_buffer(&wgpu::BufferDescriptor {
                    label: Some("profile"),
                    size,
                    usage,
                    mapped_at_creation: false,
                })
            };
            let resolved = buffer(wgpu::BufferUsages::QUERY_RESOLVE | wgpu::BufferUsages::COPY_SRC);
            let staging = buffer(wgpu::BufferUsages::COPY_DST | wgpu::BufferUsages::MAP_READ);
            encoder.resolve_query_set(&queries, 0..count, &resolved, 0);
            encoder.copy_buffer_to_buffer(&resolved, 0, &staging, 0, None);
            staging
        });
        Resolved { dispatches: self.dispatches, ticks }
    }
}

impl Context {
    /// Starts to note every dispatch, and its time where the adapter has timestamps. Runs are slower meanwhile.
    pub fn start_profile(&self) {
        self.shared.profiler.kept.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.shared.profiler.active.store(true, Ordering::Relaxed);
    }

    /// Ends what [`Context::start_profile`] started, waits for the device, and gives the table by kernel.
    ///
    /// # Errors
    /// When the device failed.
    pub async fn finish_profile(&self) -> Result<Profile> {
        let profiler = &self.shared.profiler;
        profiler.active.store(false, Ordering::Relaxed);
        let kept = std::mem::take(&mut *profiler.kept.lock().unwrap_or_else(PoisonError::into_inner));
        let mut entries: BTreeMap<String, ProfileEntry> = BTreeMap::new();
        for resolved in kept {
            let ticks: Option<Vec<u64>> = match &resolved.ticks {
                Some(buffer) => {
                    self.map(buffer).await?;
                    Some(bytemuck::pod_collect_to_vec(&mapped_bytes(buffer)?))
                }
                None => None,
            };
            for (i, (name, work)) in resolved.dispatches.into_iter().enumerate() {
                let seconds = ticks.as_ref().map(|ticks| {
                    let ticks = ticks[2 * i + 1].saturating_sub(ticks[2 * i]);
                    ticks as f64 * profiler.nanoseconds_per_tick * 1e-9
                });
                let entry = entries.entry(name.clone()).or_default();
                entry.name = name;
                entry.seconds = match entry.dispatches {
                    0 => seconds,
                    _ => entry.seconds.zip(seconds).map(|(sum, seconds)| sum + seconds),
                };
                entry.dispatches += 1;
                entry.flops += work.flops;
                entry.bytes += work.bytes;
            }
        }
        let mut entries: Vec<_> = entries.into_values().collect();
        entries.sort_by(|a, b| b.seconds.unwrap_or(0.0).total_cmp(&a.seconds.unwrap_or(0.0)));
        Ok(Profile { entries })
    }
}
