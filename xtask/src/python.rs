//! The Python of the tests of the JAX plug-in: a virtual environment of our own, with what they need and the plug-in in it.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::packages::{self, Package};
use crate::process::{self, Outcome};

/// The oldest Python that current JAX runs on.
const OLDEST: (u32, u32) = (3, 11);

/// The command that runs the tests of the plug-in, once the plug-in is built and installed.
pub(crate) fn tests() -> Outcome<Command> {
    let python = environment()?;
    let folder = process::root().join("jax");
    let mut tools = Command::new(&python);
    process::run(tools.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--upgrade",
        "pip",
        "maturin>=1.9,<2",
        "cffi",
    ]))?;
    // The profile of the tests: most of what it builds is there already.
    let mut develop = Command::new(&python);
    develop.args(["-m", "maturin", "develop", "--extras", "test"]).current_dir(&folder);
    process::run(develop.env("VIRTUAL_ENV", home()))?;
    let mut tests = Command::new(&python);
    tests.args(["-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"]).current_dir(&folder);
    // The command line's own tests have built it; by themselves these tests do.
    let command =
        process::target().join("debug").join("lapwing").with_extension(std::env::consts::EXE_EXTENSION);
    if command.is_file() {
        tests.env("LAPWING_COMMAND", command);
    }
    Ok(tests)
}

/// The interpreter of the virtual environment, made where there is none.
fn environment() -> Outcome<PathBuf> {
    let inside = match cfg!(windows) {
        true => home().join("Scripts").join("python.exe"),
        false => home().join("bin").join("python"),
    };
    // One that was left half made has no pip.
    if works(&inside, &["-m", "pip", "--version"]) {
        return Ok(inside);
    }
    let python = match usable() {
        Some(python) => python,
        None => {
            packages::install(Package::Python)?;
            usable().ok_or_else(|| {
                let (major, minor) = OLDEST;
                format!("no Python of version {major}.{minor} or later with the module venv; install one")
            })?
        }
    };
    process::run(Command::new(python).args(["-m", "venv", "--clear"]).arg(home()))?;
    Ok(inside)
}

fn home() -> PathBuf {
    process::root().join("target").join("python")
}

/// A Python on the search path that is new enough and can make virtual environments with pip.
fn usable() -> Option<&'static str> {
    let (major, minor) = OLDEST;
    let check = format!("import sys, venv, ensurepip; sys.exit(sys.version_info < ({major}, {minor}))");
    ["python3", "python"].into_iter().find(|python| works(Path::new(python), &["-c", &check]))
}

fn works(program: &Path, arguments: &[&str]) -> bool {
    program.to_str().is_some_and(|program| process::output(program, arguments).is_some())
}
