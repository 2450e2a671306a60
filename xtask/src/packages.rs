//! Installing with the system's own package manager: directly as root, else by `sudo` where it asks nothing.

use std::process::{Command, Stdio};

use crate::process::{self, Outcome};

/// What can be installed, and what each package manager calls it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Package {
    /// The Vulkan loader and Mesa's software driver lavapipe.
    Lavapipe,
    /// Chromium, which brings the software driver SwiftShader.
    Chromium,
    /// The driver by which programs steer Chromium.
    ChromeDriver,
    /// Firefox, whose WebGPU runs on the Vulkan driver that there is.
    Firefox,
    /// Node and npm.
    Node,
    /// Python, with what makes virtual environments.
    Python,
}

struct Manager {
    program: &'static str,
    refresh: Option<&'static [&'static str]>,
    install: &'static [&'static str],
    lavapipe: &'static [&'static str],
    chromium: &'static [&'static str],
    chromedriver: &'static [&'static str],
    firefox: &'static [&'static str],
    node: &'static [&'static str],
    python: &'static [&'static str],
}

const MANAGERS: [Manager; 5] = [
    Manager {
        program: "apt-get",
        refresh: Some(&["update", "--quiet"]),
        install: &["install", "--yes", "--quiet", "--no-install-recommends"],
        lavapipe: &["mesa-vulkan-drivers", "libvulkan1"],
        chromium: &["chromium"],
        chromedriver: &["chromium-driver"],
        firefox: &["firefox-esr"],
        node: &["nodejs", "npm"],
        python: &["python3", "python3-venv", "python3-pip"],
    },
    Manager {
        program: "dnf",
        refresh: None,
        install: &["install", "--assumeyes"],
        lavapipe: &["mesa-vulkan-drivers", "vulkan-loader"],
        chromium: &["chromium"],
        chromedriver: &["chromedriver"],
        firefox: &["firefox"],
        node: &["nodejs", "npm"],
        python: &["python3", "python3-pip"],
    },
    Manager {
        program: "pacman",
        refresh: None,
        install: &["-S", "--noconfirm", "--needed"],
        lavapipe: &["vulkan-swrast", "vulkan-icd-loader"],
        chromium: &["chromium"],
        chromedriver: &["chromium"],
        firefox: &["firefox"],
        node: &["nodejs", "npm"],
        python: &["python"],
    },
    Manager {
        program: "zypper",
        refresh: None,
        install: &["--non-interactive", "install"],
        lavapipe: &["libvulkan_lvp", "libvulkan1"],
        chromium: &["chromium"],
        chromedriver: &["chromedriver"],
        firefox: &["MozillaFirefox"],
        node: &["nodejs", "npm"],
        python: &["python3", "python3-pip"],
    },
    Manager {
        program: "apk",
        refresh: None,
        install: &["add", "--no-cache"],
        lavapipe: &["mesa-vulkan-swrast", "vulkan-loader"],
        chromium: &["chromium-swiftshader"],
        chromedriver: &["chromium-chromedriver"],
        firefox: &["firefox"],
        node: &["nodejs", "npm"],
        python: &["python3", "py3-pip"],
    },
];

/// Installs `package`; where that takes a password, or there is no manager we know, says what to do instead.
pub(crate) fn install(package: Package) -> Outcome {
    let Some(manager) = MANAGERS.iter().find(|manager| process::exists(manager.program)) else {
        let known = MANAGERS.map(|manager| manager.program).join(", ");
        return Err(format!("install {} by hand: none of {known} is here", package.words()));
    };
    let names = match package {
        Package::Lavapipe => manager.lavapipe,
        Package::Chromium => manager.chromium,
        Package::ChromeDriver => manager.chromedriver,
        Package::Firefox => manager.firefox,
        Package::Node => manager.node,
        Package::Python => manager.python,
    };
    let steps: Vec<Vec<&str>> = manager
        .refresh
        .map(<[&str]>::to_vec)
        .into_iter()
        .chain([[manager.install, names].concat()])
        .collect();
    let Some(prefix) = privilege() else {
        let typed: Vec<String> =
            steps.iter().map(|step| format!("sudo {} {}", manager.program, step.join(" "))).collect();
        return Err(format!("needs {}; type: {}", package.words(), typed.join(" && ")));
    };
    for step in steps {
        let line = [prefix, &[manager.program], step.as_slice()].concat();
        let Some((program, arguments)) = line.split_first() else { continue };
        let mut command = Command::new(program);
        command.args(arguments).stdin(Stdio::null()).env("DEBIAN_FRONTEND", "noninteractive");
        process::run(&mut command)?;
    }
    Ok(())
}

impl Package {
    fn words(self) -> &'static str {
        match self {
            Package::Lavapipe => "the Vulkan loader and Mesa's lavapipe",
            Package::Chromium => "Chromium (for its Vulkan driver SwiftShader)",
            Package::ChromeDriver => "chromedriver",
            Package::Firefox => "Firefox",
            Package::Node => "Node and npm",
            Package::Python => "Python with venv and pip",
        }
    }
}

/// What to put before a command so that it runs as root without a question, or `None` where nothing does.
fn privilege() -> Option<&'static [&'static str]> {
    let root = process::output("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    if root { Some(&[]) } else { process::output("sudo", &["-n", "true"]).map(|_| ["sudo", "-n"].as_slice()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_manager_names_every_package() {
        for manager in &MANAGERS {
            assert!(!manager.lavapipe.is_empty() && !manager.chromium.is_empty(), "{}", manager.program);
            assert!(!manager.install.is_empty() && !manager.python.is_empty(), "{}", manager.program);
            assert!(!manager.chromedriver.is_empty() && !manager.node.is_empty(), "{}", manager.program);
            assert!(!manager.firefox.is_empty(), "{}", manager.program);
        }
    }
}
