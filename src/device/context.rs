//! A device with its queue, memory and compiled kernels: what every tensor belongs to.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use super::adapter::{self, AdapterDescription};
use super::buffer::{Buffer, Pool};
use super::doubt::{self, Doubt, LATE};
use super::fault::{self, Fault, Watch};
use super::pipelines::Pipelines;
use super::plans::Plans;
use super::profile::Profiler;
use super::progress::Odometer;
use super::readback::Readbacks;
use crate::{Error, ErrorKind, Result};

/// Which adapter a [`Context`] is made on.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContextOptions {
    /// Part of the adapter's name, driver or backend, in any case: `"m1"`, `"nvidia"`, `"llvmpipe"`, `"vulkan"`.
    /// `None` takes the best: a real GPU before a software one.
    pub adapter: Option<String>,
    /// Which of the adapters that match, in the order of [`Context::adapters_with`]: 0 is the best.
    pub index: usize,
}

impl ContextOptions {
    /// The adapter that the environment variable `LAPWING_ADAPTER` asks for, where it is set and not empty.
    pub fn from_environment() -> Self {
        ContextOptions::default().adapter(std::env::var("LAPWING_ADAPTER").unwrap_or_default())
    }

    /// Asks for the best adapter whose name, driver or backend contains `text`; any, if it is empty.
    #[must_use]
    pub fn adapter(mut self, text: impl Into<String>) -> Self {
        self.adapter = Some(text.into()).filter(|text| !text.is_empty());
        self
    }

    /// Asks for that one of the adapters that match.
    #[must_use]
    pub fn index(mut self, index: usize) -> Self {
        self.index = index;
        self
    }
}

/// A device, its queue, its memory and its compiled kernels.
///
/// Cheap to clone; all clones are the same device. Threads may share it: each records and submits on its own, and
/// submissions run in the order in which they were made.
#[derive(Clone)]
pub struct Context {
    pub(super) shared: Arc<Shared>,
}

pub(super) struct Shared {
    pub(super) device: wgpu::Device,
    pub(super) queue: wgpu::Queue,
    pub(super) adapter: AdapterDescription,
    pub(super) uniform_alignment: u64,
    pub(super) fault: Arc<Fault>,
    /// What commands over memory in doubt raised; each records in `fault` what that does not explain.
    pub(super) watched: Mutex<Vec<Doubt>>,
    pub(super) pool: Arc<Pool>,
    pub(super) pipelines: Pipelines,
    pub(super) plans: Plans,
    pub(super) odometer: Arc<Odometer>,
    pub(super) profiler: Profiler,
    pub(super) readbacks: Readbacks,
}

impl Context {
    /// A context on the best adapter, or on the one that `LAPWING_ADAPTER` asks for. Blocks; native only.
    ///
    /// # Errors
    /// When there is no adapter, none matches, or it gives no device.
    #[cfg(not(target_family = "wasm"))]
    pub fn new() -> Result<Self> {
        Context::with_options(&ContextOptions::from_environment())
    }

    /// A context on the adapter that `options` asks for. Blocks; native only.
    ///
    /// # Errors
    /// As [`Context::new`].
    #[cfg(not(target_family = "wasm"))]
    pub fn with_options(options: &ContextOptions) -> Result<Self> {
        pollster::block_on(Context::request(options))
    }

    /// Every adapter that lapwing can use, best first. Blocks; native only.
    #[cfg(not(target_family = "wasm"))]
    pub fn adapters() -> Vec<AdapterDescription> {
        Context::adapters_with(&ContextOptions::default())
    }

    /// Every adapter that `options` allow, their [index](ContextOptions::index) aside, best first. Blocks; native only.
    #[cfg(not(target_family = "wasm"))]
    pub fn adapters_with(options: &ContextOptions) -> Vec<AdapterDescription> {
        let all = pollster::block_on(adapter::enumerate(&instance()));
        let described = all.into_iter().map(|(_, description)| description);
        described.filter(|description| description.matches(options.adapter.as_deref())).collect()
    }

    /// Waits until the device has done all that was asked of it so far. Blocks; native only.
    ///
    /// # Errors
    /// When the device failed, now or before.
    #[cfg(not(target_family = "wasm"))]
    pub fn wait(&self) -> Result<()> {
        super::readback::wait(&self.shared)?;
        self.shared.fault.check()
    }

    /// Whether the device has done all that was asked of it so far. Does not wait; native only.
    ///
    /// # Errors
    /// When the device failed, now or before.
    #[cfg(not(target_family = "wasm"))]
    pub fn is_idle(&self) -> Result<bool> {
        let idle = super::readback::is_idle(&self.shared)?;
        self.shared.fault.check()?;
        Ok(idle)
    }

    /// A context on the adapter that `options` asks for.
    ///
    /// # Errors
    /// As [`Context::new`].
    pub async fn request(options: &ContextOptions) -> Result<Self> {
        let (adapter, description) =
            adapter::choose(&instance(), options.adapter.as_deref(), options.index).await?;
        let limits = adapter.limits();
        let request = wgpu::DeviceDescriptor {
            label: Some("lapwing"),
            required_features: adapter.features() & adapter::useful_features(),
            required_limits: limits.clone(),
            ..Default::default()
        };
        let (device, queue) = adapter.request_device(&request).await.map_err(|error| {
            let text = fault::one_line(&error.to_string());
            Error::new(ErrorKind::Adapter, format!("{description} gave no device: {text}"))
        })?;

        let fault = Arc::new(Fault::default());
        let on_error = Arc::clone(&fault);
        device.on_uncaptured_error(Arc::new(move |error| on_error.record(fault::late(&error))));
        let on_loss = Arc::clone(&fault);
        let name = description.to_string();
        device.set_device_lost_callback(move |_, text| {
            let text = fault::one_line(&text);
            let text = format!("{name} was lost ({text}); make a new context and upload again");
            on_loss.lose(Error::new(ErrorKind::Device, text));
        });

        let pool = Arc::new(Pool::new(device.clone(), description.max_tensor_bytes()));
        let profiler = Profiler::new(device.features(), queue.get_timestamp_period());
        let shared = Shared {
            uniform_alignment: u64::from(limits.min_uniform_buffer_offset_alignment),
            odometer: Arc::new(Odometer::new(description.kind)),
            pipelines: Pipelines::default(),
            plans: Plans::default(),
            adapter: description,
            device,
            queue,
            fault,
            watched: Mutex::default(),
            pool,
            profiler,
            readbacks: Readbacks::default(),
        };
        Ok(Context { shared: Arc::new(shared) })
    }

    /// The adapter, and why it was chosen.
    pub fn adapter(&self) -> &AdapterDescription {
        &self.shared.adapter
    }

    /// A buffer of undefined contents.
    pub(crate) fn allocate(&self, bytes: u64) -> Result<Buffer> {
        self.shared.fault.check()?;
        self.shared.pool.allocate(bytes)
    }

    /// An error where a tensor of `bytes` bytes is more than the adapter allows.
    pub(crate) fn check_size(&self, bytes: u64) -> Result<()> {
        self.shared.pool.check(bytes)
    }

    /// A buffer of these contents.
    pub(crate) fn upload(&self, bytes: &[u8]) -> Result<Buffer> {
        let buffer = self.allocate(bytes.len() as u64)?;
        let doubts = buffer.doubts();
        let watch = (!doubts.is_empty()).then(|| Watch::begin(&self.shared.device));
        let queue = &self.shared.queue;
        let whole = bytes.len() / 4 * 4;
        queue.write_buffer(buffer.raw(), 0, &bytes[..whole]);
        if whole < bytes.len() {
            let mut word = [0; 4];
            word[..bytes.len() - whole].copy_from_slice(&bytes[whole..]);
            queue.write_buffer(buffer.raw(), whole as u64, &word);
        }
        if let Some(watch) = watch {
            self.shared.watched(watch, doubts);
        }
        Ok(buffer)
    }

    /// Whether both are the same device.
    pub(crate) fn same(&self, other: &Context) -> bool {
        Arc::ptr_eq(&self.shared, &other.shared)
    }
}

impl Shared {
    /// Ends a watch over commands whose memory is in doubt: what it raised is no news where that memory was refused.
    pub(super) fn watched(&self, watch: Watch, doubts: Vec<Doubt>) {
        let (raised, fault) = (watch.end(), Arc::clone(&self.fault));
        let answer = Doubt::new(async move {
            if let (Err(error), Ok(())) = (raised.await, doubt::settled(doubts).await) {
                fault.record(error);
            }
            Ok(())
        });
        self.watched.lock().unwrap_or_else(PoisonError::into_inner).push(answer);
    }

    /// Waits for what the device has yet to say of `buffer` and of the commands so far.
    ///
    /// # Errors
    /// When memory was refused that it or its contents need, or the device failed.
    pub(super) async fn settled(&self, buffer: &Buffer) -> Result<()> {
        if LATE {
            let watched = || self.watched.lock().unwrap_or_else(PoisonError::into_inner);
            let raised = watched().clone();
            doubt::settled(raised).await?;
            watched().retain(Doubt::is_open);
            doubt::settled(buffer.doubts()).await?;
        }
        self.fault.check()
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Context({})", self.shared.adapter)
    }
}

fn instance() -> wgpu::Instance {
    wgpu::Instance::new(wgpu::InstanceDescriptor {
        backends: wgpu::Backends::PRIMARY,
        ..wgpu::InstanceDescriptor::new_without_display_handle()
    })
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use super::*;
    use crate::tensor::Tensor;

    #[test]
    fn a_lost_device_is_an_error_everywhere_and_no_panic() {
        let context = Context::new().unwrap();
        let tensor = Tensor::from_slice(&context, [2, 2], &[4.0f32, 0.0, 0.0, 4.0]).unwrap();
        let factor = crate::linalg::cholesky(&tensor).unwrap().factor;
        context.shared.device.destroy();
        let error = factor.download().unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Device, "{error}");
        assert!(error.to_string().contains("make a new context"), "{error}");
        assert!(Tensor::from_slice(&context, [1], &[1.0f32]).is_err());
        assert!(crate::linalg::cholesky(&tensor).is_err());
    }

    #[test]
    fn an_adapter_that_is_not_there_is_named_with_those_that_are() {
        let error = Context::with_options(&ContextOptions::default().adapter("no such adapter")).unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Adapter);
        assert!(
            error.to_string().starts_with("no adapter matches 'no such adapter'; there are: "),
            "{error}"
        );
    }

    #[test]
    fn a_context_goes_from_thread_to_thread() {
        fn shared<T: Send + Sync>() {}
        shared::<Context>();
        shared::<Tensor>();
    }
}
