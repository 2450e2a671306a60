//! Which adapter: all that are there, described, and the choice among them.

use std::fmt;

use crate::{Error, ErrorKind, Result};

/// What kind of machine stands behind an adapter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AdapterKind {
    /// A GPU with memory of its own.
    Discrete,
    /// A GPU that shares the host's memory (every Apple GPU is one).
    Integrated,
    /// A GPU seen through virtualisation.
    Virtual,
    /// The platform does not say (browsers).
    Unknown,
    /// A driver that runs shaders on the CPU (lavapipe, SwiftShader, WARP).
    Software,
}

impl fmt::Display for AdapterKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            AdapterKind::Discrete => "discrete GPU",
            AdapterKind::Integrated => "integrated GPU",
            AdapterKind::Virtual => "virtual GPU",
            AdapterKind::Unknown => "GPU",
            AdapterKind::Software => "software",
        })
    }
}

/// An adapter, in words and numbers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdapterDescription {
    /// The device's name as its driver gives it.
    pub name: String,
    /// What kind of machine it is.
    pub kind: AdapterKind,
    /// The API it is reached through: `vulkan`, `metal`, `dx12`, `webgpu`.
    pub backend: String,
    /// The driver's name and version.
    pub driver: String,
    /// The largest buffer, in bytes.
    pub max_buffer_bytes: u64,
    /// The largest part of a buffer that a shader can reach, in bytes; it bounds the size of one tensor.
    pub max_binding_bytes: u64,
    /// The most invocations in a workgroup.
    pub max_workgroup_invocations: u32,
    /// The most memory of a workgroup, in bytes.
    pub max_workgroup_bytes: u32,
    /// The smallest and largest subgroup, in invocations; 0 where unknown.
    pub subgroup_size: (u32, u32),
    /// The optional features it offers, of those that lapwing knows a use for: `timestamp-query`, `shader-f64`, ...
    pub features: Vec<String>,
    /// Why it was chosen; `None` where it was not.
    pub reason: Option<String>,
}

impl AdapterDescription {
    fn of(adapter: &wgpu::Adapter) -> Self {
        let info = adapter.get_info();
        let limits = adapter.limits();
        let features = (adapter.features() & useful_features()).iter_names();
        AdapterDescription {
            kind: kind_of(&info),
            backend: info.backend.to_string().to_lowercase(),
            driver: format!("{} {}", info.driver, info.driver_info).trim().to_owned(),
            max_buffer_bytes: limits.max_buffer_size,
            max_binding_bytes: limits.max_storage_buffer_binding_size,
            max_workgroup_invocations: limits.max_compute_invocations_per_workgroup,
            max_workgroup_bytes: limits.max_compute_workgroup_storage_size,
            subgroup_size: (info.subgroup_min_size, info.subgroup_max_size),
            features: features.map(|(name, _)| name.to_lowercase().replace('_', "-")).collect(),
            reason: None,
            // Browsers keep it to themselves.
            name: if info.name.is_empty() { "the browser's GPU".to_owned() } else { info.name },
        }
    }

    /// Whether its name, driver or backend contains `wanted`, in any case.
    pub(super) fn matches(&self, wanted: Option<&str>) -> bool {
        let text = format!("{} {} {}", self.name, self.driver, self.backend);
        wanted.is_none_or(|wanted| text.to_lowercase().contains(&wanted.to_lowercase()))
    }

    /// Bytes that one tensor may take.
    pub fn max_tensor_bytes(&self) -> u64 {
        self.max_buffer_bytes.min(self.max_binding_bytes)
    }
}

impl fmt::Display for AdapterDescription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}, {})", self.name, self.kind, self.backend)
    }
}

/// The optional features that lapwing asks for where they are offered.
pub(super) fn useful_features() -> wgpu::Features {
    wgpu::Features::TIMESTAMP_QUERY
        | wgpu::Features::SHADER_F64
        | wgpu::Features::SHADER_INT64
        | wgpu::Features::SHADER_F16
        | wgpu::Features::SUBGROUP
}

/// Every adapter with compute shaders, best first; in a browser the one that it offers.
pub(super) async fn enumerate(instance: &wgpu::Instance) -> Vec<(wgpu::Adapter, AdapterDescription)> {
    let adapters = if cfg!(target_family = "wasm") {
        let options = wgpu::RequestAdapterOptions {
            power_preference: wgpu::PowerPreference::HighPerformance,
            ..Default::default()
        };
        instance.request_adapter(&options).await.into_iter().collect()
    } else {
        instance.enumerate_adapters(wgpu::Backends::PRIMARY).await
    };
    let mut described: Vec<_> = adapters
        .into_iter()
        .filter(|adapter| {
            adapter.get_downlevel_capabilities().flags.contains(wgpu::DownlevelFlags::COMPUTE_SHADERS)
        })
        .map(|adapter| {
            let description = AdapterDescription::of(&adapter);
            (adapter, description)
        })
        .collect();
    // The sort is stable: among equals the platform's own order stands.
    described.sort_by_key(|(_, description)| description.kind);
    described
}

/// The best adapter, or the best whose name, driver or backend contains `wanted` (in any case).
pub(super) async fn choose(
    instance: &wgpu::Instance,
    wanted: Option<&str>,
    index: usize,
) -> Result<(wgpu::Adapter, AdapterDescription)> {
    let all = enumerate(instance).await;
    let list = all.iter().map(|(_, description)| description.to_string()).collect::<Vec<_>>().join("; ");
    if all.is_empty() {
        return Err(Error::new(ErrorKind::Adapter, no_adapter_message()));
    }
    let count = all.len();
    let mut matching = all.into_iter().filter(|(_, description)| description.matches(wanted));
    let Some((adapter, mut description)) = matching.nth(index) else {
        let wanted = match (wanted, index) {
            (wanted, 0) => format!("matches '{}'", wanted.unwrap_or_default()),
            (None, index) => format!("has the number {index}"),
            (Some(wanted), index) => format!("has the number {index} among those that match '{wanted}'"),
        };
        return Err(Error::new(ErrorKind::Adapter, format!("no adapter {wanted}; there are: {list}")));
    };
    description.reason = Some(match (wanted, count) {
        _ if index > 0 => format!("the number {index} was asked for"),
        (Some(wanted), _) => format!("the best that matches '{wanted}'"),
        (None, 1) => "the only adapter".to_owned(),
        (None, _) if description.kind == AdapterKind::Software => "no hardware GPU was found".to_owned(),
        (None, _) => format!("the best of {count}: {}", description.kind),
    });
    Ok((adapter, description))
}

fn no_adapter_message() -> &'static str {
    if cfg!(target_family = "wasm") {
        "this browser offers no WebGPU adapter; use one that has WebGPU switched on"
    } else if cfg!(target_os = "linux") {
        "no Vulkan adapter was found; install your GPU's Vulkan driver, or a software one (Debian and Ubuntu: \
         apt-get install mesa-vulkan-drivers)"
    } else {
        "no GPU adapter was found; update the graphics driver"
    }
}

fn kind_of(info: &wgpu::AdapterInfo) -> AdapterKind {
    match info.device_type {
        wgpu::DeviceType::DiscreteGpu => AdapterKind::Discrete,
        wgpu::DeviceType::IntegratedGpu => AdapterKind::Integrated,
        wgpu::DeviceType::VirtualGpu => AdapterKind::Virtual,
        wgpu::DeviceType::Cpu => AdapterKind::Software,
        // Browsers hide the type; Chromium's software adapter still says its name.
        wgpu::DeviceType::Other if info.name.to_lowercase().contains("swiftshader") => AdapterKind::Software,
        wgpu::DeviceType::Other => AdapterKind::Unknown,
    }
}
