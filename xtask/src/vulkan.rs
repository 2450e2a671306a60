//! Vulkan drivers on Linux: where they are, how to get them, and the variables that choose one.
//!
//! The loader takes the drivers that `VK_DRIVER_FILES` names, so one build of the tests runs on each in turn.
//! Other systems have their adapters from the start: here there is nothing to choose and nothing to install.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::packages::{self, Package};
use crate::process::{self, Outcome};

/// Variables for one run.
pub(crate) type Environment = Vec<(&'static str, PathBuf)>;

/// A software driver that needs no GPU.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Driver {
    /// Mesa's.
    Lavapipe,
    /// Google's, which Chromium brings along.
    SwiftShader,
}

impl Driver {
    pub(crate) const ALL: [Driver; 2] = [Driver::Lavapipe, Driver::SwiftShader];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Driver::Lavapipe => "lavapipe",
            Driver::SwiftShader => "SwiftShader",
        }
    }

    fn package(self) -> Package {
        match self {
            Driver::Lavapipe => Package::Lavapipe,
            Driver::SwiftShader => Package::Chromium,
        }
    }

    /// How the name of its manifest begins.
    fn manifest(self) -> &'static str {
        match self {
            Driver::Lavapipe => "lvp_icd",
            Driver::SwiftShader => "vk_swiftshader_icd",
        }
    }

    /// Where its manifest usually is, then where the package manager says that it put it.
    fn find(self) -> Option<PathBuf> {
        let folders: &[&str] = match self {
            Driver::Lavapipe => &ICD_FOLDERS,
            Driver::SwiftShader => &CHROMIUM_FOLDERS,
        };
        let usual = folders.iter().flat_map(|folder| manifests(Path::new(folder)));
        usual.chain(self.listed()).find(|path| file_name(path).starts_with(self.manifest()))
    }

    fn listed(self) -> Vec<PathBuf> {
        let packages: &[&str] = match self {
            Driver::Lavapipe => &["mesa-vulkan-drivers"],
            Driver::SwiftShader => &["chromium-common", "chromium"],
        };
        let list = |package: &&str| process::output("dpkg", &["-L", package]);
        let lines: String = packages.iter().filter_map(list).collect();
        lines.lines().filter(|line| line.ends_with(".json")).map(PathBuf::from).collect()
    }
}

const ICD_FOLDERS: [&str; 4] = [
    "/usr/share/vulkan/icd.d",
    "/usr/local/share/vulkan/icd.d",
    "/etc/vulkan/icd.d",
    "/usr/local/etc/vulkan/icd.d",
];

const CHROMIUM_FOLDERS: [&str; 8] = [
    "/usr/lib/chromium",
    "/usr/lib/chromium-browser",
    "/usr/lib64/chromium",
    "/usr/lib64/chromium-browser",
    "/opt/google/chrome",
    "/opt/google/chrome-beta",
    "/opt/chromium.org/chromium",
    "/snap/chromium/current/usr/lib/chromium-browser",
];

/// The variables that make `driver` the only one, after installing it where it is missing.
pub(crate) fn environment(driver: Driver) -> Outcome<Environment> {
    if !cfg!(target_os = "linux") {
        return Err("a driver of Linux; here the system's own adapter serves".to_string());
    }
    if driver.find().is_none() {
        packages::install(driver.package())?;
    }
    ensure_loader()?;
    let Some(manifest) = driver.find() else {
        let (name, file) = (driver.name(), driver.manifest());
        return Err(format!("no {file}*.json, which {name} needs, also after installing it"));
    };
    let mut environment = runtime_folder()?;
    environment.push(("VK_DRIVER_FILES", manifest));
    Ok(environment)
}

/// The variables for a run on whatever adapter is best here; a software driver is installed where there is none.
pub(crate) fn any_adapter() -> Outcome<Environment> {
    if !cfg!(target_os = "linux") {
        return Ok(Vec::new());
    }
    let chosen =
        std::env::var_os("VK_DRIVER_FILES").is_some() || std::env::var_os("VK_ICD_FILENAMES").is_some();
    let any = ICD_FOLDERS.iter().any(|folder| !manifests(Path::new(folder)).is_empty());
    if !chosen && !any {
        packages::install(Package::Lavapipe)?;
    }
    ensure_loader()?;
    runtime_folder()
}

/// Whether the kernel has a GPU to offer and a Vulkan driver for it is there.
pub(crate) fn has_gpu() -> bool {
    let node = |folder: &str, start: &str| {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        entries.into_iter().any(|entry| entry.file_name().to_string_lossy().starts_with(start))
    };
    let hardware = node("/dev/dri", "renderD") || node("/dev", "nvidiactl");
    let mut drivers = ICD_FOLDERS.iter().flat_map(|folder| manifests(Path::new(folder)));
    hardware && drivers.any(|path| !file_name(&path).starts_with(Driver::Lavapipe.manifest()))
}

/// The Vulkan loader comes with the package of lavapipe; a driver alone (Chromium's) does not bring it.
fn ensure_loader() -> Outcome {
    if has_loader() { Ok(()) } else { packages::install(Package::Lavapipe) }
}

fn has_loader() -> bool {
    let cached = ["ldconfig", "/sbin/ldconfig", "/usr/sbin/ldconfig"]
        .iter()
        .find_map(|program| process::output(program, &["-p"]))
        .is_some_and(|list| list.contains("libvulkan.so.1"));
    let folders = ["/usr/lib", "/usr/lib64", "/lib", "/usr/local/lib"];
    cached || folders.iter().any(|folder| Path::new(folder).join("libvulkan.so.1").exists())
}

/// The loader wants `XDG_RUNTIME_DIR` set; where a bare machine does not set it, a private folder serves.
fn runtime_folder() -> Outcome<Environment> {
    const NAME: &str = "XDG_RUNTIME_DIR";
    if std::env::var_os(NAME).is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(Vec::new());
    }
    let folder = process::root().join("target").join("xdg-runtime");
    std::fs::create_dir_all(&folder)
        .map_err(|error| format!("cannot create {}: {error}; set {NAME} to a folder", folder.display()))?;
    // The specification asks for a folder that its owner alone may enter; where that fails, drivers only warn.
    let _ = Command::new("chmod").arg("700").arg(&folder).status();
    Ok(vec![(NAME, folder)])
}

fn manifests(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
