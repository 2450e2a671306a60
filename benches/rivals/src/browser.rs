//! Runs `browser/measure.js` under Node: jax-js in headless Chromium, and lapwing's npm package beside it.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::cases::{CASES, Only, Setting};
use crate::report::OURS;
use crate::{check, machine, measure};

/// The folder of the page and of its script.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("browser")
}

/// What the script printed: the adapter and versions, and an object for each case, of jax-js and in [`Setting::Browser`] of
/// lapwing.
pub fn run(setting: Setting, software: bool, only: &Only) -> Result<Value, Box<dyn Error>> {
    let node = machine::program("node")
        .ok_or("node is not in PATH: install Node 20 or newer, or pass --no-browser")?;
    let chromium = machine::chromium()
        .ok_or("no Chromium found: install it, or set LAPWING_CHROMIUM to its path, or pass --no-browser")?;
    install()?;
    let libraries = match setting {
        Setting::Native => vec!["jax-js"],
        Setting::Browser => {
            if !folder().join("../../../web/dist/package/lapwing.js").is_file() {
                return Err("lapwing's npm package is not built: run `cargo xtask web` once".into());
            }
            vec![OURS, "jax-js"]
        }
    };
    let request = json!({
        "chromium": chromium,
        "software": software,
        "libraries": libraries,
        "cases": CASES.map(|case| only.includes(&case, setting).then(|| case.to_json())),
        "rounds": [measure::ROUNDS.0, measure::ROUNDS.1],
        "enough": measure::ENOUGH.as_secs_f64() * 1e3,
        "warmUp": measure::WARM_UP,
        "patience": measure::PATIENCE.as_secs_f64() * 1e3,
        "threshold": check::THRESHOLD,
    });
    let output = Command::new(node)
        .current_dir(folder())
        .args(["measure.js", &request.to_string()])
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        return Err(format!("browser/measure.js ended with {}", output.status).into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// `npm ci`, once.
fn install() -> Result<(), Box<dyn Error>> {
    if folder().join("node_modules/@jax-js/jax/package.json").is_file() {
        return Ok(());
    }
    let npm = machine::program("npm").ok_or("npm is not in PATH: install it, or pass --no-browser")?;
    let status = Command::new(npm)
        .current_dir(folder())
        .args(["ci", "--no-audit", "--no-fund"])
        .stdout(Stdio::null())
        .status()?;
    if status.success() { Ok(()) } else { Err(format!("npm ci in browser/ ended with {status}").into()) }
}
