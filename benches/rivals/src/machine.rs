//! What the machine has: the software Vulkan driver, a Chromium, Node.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The description file of SwiftShader as a Vulkan driver; Chromium's packages bring one.
pub fn swiftshader() -> Option<PathBuf> {
    let name = "vk_swiftshader_icd.json";
    let folders = [
        "/usr/lib/chromium",
        "/usr/lib64/chromium-browser",
        "/usr/lib/chromium-browser",
        "/opt/google/chrome",
    ];
    folders
        .iter()
        .map(|folder| Path::new(folder).join(name))
        .find(|path| path.is_file())
        .or_else(|| owned_file(&["chromium-common", "chromium"], name))
}

/// A file of this name in installed Debian packages.
fn owned_file(packages: &[&str], name: &str) -> Option<PathBuf> {
    let listing = Command::new("dpkg").arg("-L").args(packages).output().ok()?;
    String::from_utf8_lossy(&listing.stdout).lines().find(|line| line.ends_with(name)).map(PathBuf::from)
}

/// Chromium or Chrome: `LAPWING_CHROMIUM`, or the usual names in `PATH`, or where macOS puts it.
pub fn chromium() -> Option<PathBuf> {
    if let Some(path) = env::var_os("LAPWING_CHROMIUM") {
        return Some(path.into());
    }
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]
        .iter()
        .find_map(|name| program(name))
        .or_else(|| {
            Some(PathBuf::from("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"))
                .filter(|path| path.is_file())
        })
}

/// A program in `PATH`.
pub fn program(name: &str) -> Option<PathBuf> {
    let paths = env::var_os("PATH")?;
    env::split_paths(&paths)
        .flat_map(|folder| {
            [folder.join(name), folder.join(format!("{name}.exe")), folder.join(format!("{name}.cmd"))]
        })
        .find(|path| path.is_file())
}

/// Processors, and how many processes wanted one over the last minute.
pub fn load() -> String {
    let processors = std::thread::available_parallelism().map_or(0, usize::from);
    let load = std::fs::read_to_string("/proc/loadavg").ok();
    let load = load.as_deref().and_then(|text| text.split_whitespace().next());
    match load {
        Some(load) => format!("{processors} processors, load {load}"),
        None => format!("{processors} processors"),
    }
}
