//! Runs `jax_js/measure.js` under Node: jax-js in headless Chromium.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::cases::{CASES, Only};
use crate::{check, machine, measure};

/// The folder of the page and of its script.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("jax_js")
}

/// What the script printed: the adapter and versions, and an object for each case.
pub fn run(software: bool, only: &Only) -> Result<Value, Box<dyn Error>> {
    let node = machine::program("node")
        .ok_or("node is not in PATH: install Node 20 or newer, or pass --no-browser")?;
    let chromium = machine::chromium()
        .ok_or("no Chromium found: install it, or set LAPWING_CHROMIUM to its path, or pass --no-browser")?;
    install()?;
    let request = json!({
        "chromium": chromium,
        "software": software,
        "cases": CASES.map(|case| only.includes(&case).then(|| case.to_json())),
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
        return Err(format!("jax_js/measure.js ended with {}", output.status).into());
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
    if status.success() { Ok(()) } else { Err(format!("npm ci in jax_js ended with {status}").into()) }
}
