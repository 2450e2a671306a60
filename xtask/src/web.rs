//! `cargo xtask web`: the npm package and the demo page of `web/`, built into `web/dist`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::packages::{self, Package};
use crate::process::{self, Outcome, cargo};
use crate::targets;

const TARGET: &str = "wasm32-unknown-unknown";

/// The file of a module that `wasm-bindgen` makes.
const MODULE: &str = "lapwing_bg.wasm";

/// The features of WebAssembly that the module may use.
const FEATURES: [&str; 6] = [
    "bulk-memory",
    "multivalue",
    "mutable-globals",
    "nontrapping-float-to-int",
    "reference-types",
    "sign-ext",
];

/// What the page has beside what esbuild makes.
const STATIC: [&str; 3] = ["index.html", "style.css", "picture.jpg"];

fn web() -> PathBuf {
    process::root().join("web")
}

/// A program of an npm package of `web/`.
fn npm_program(name: &str) -> Command {
    let end = if cfg!(windows) { ".cmd" } else { "" };
    let mut command = Command::new(web().join("node_modules/.bin").join(format!("{name}{end}")));
    command.current_dir(web());
    command
}

/// Builds everything, then serves the page until it is interrupted.
pub(crate) fn build_and_serve() -> Outcome {
    build()?;
    let mut server = npm_program("esbuild");
    process::run(server.args(["--servedir=dist/page", "--serve=127.0.0.1:8000"]))
}

/// Builds `web/dist/package`, which is the npm package, and `web/dist/page`, which any file host can serve.
pub(crate) fn build() -> Outcome {
    targets::ensure(TARGET)?;
    install_npm()?;
    let package = web().join("dist/package");
    module(&package, &[])?;
    module(&package.join("linalg"), &["--no-default-features"])?;
    copy(&web().join("npm.json"), &package.join("package.json"))?;
    copy(&web().join("README.md"), &package.join("README.md"))?;

    let page = web().join("dist/page");
    let mut bundle = npm_program("esbuild");
    bundle.args([
        "page/main.js",
        "page/worker.js",
        "--bundle",
        "--format=esm",
        "--minify",
        "--target=es2022",
    ]);
    bundle.args(["--alias:lapwing=./dist/package/lapwing.js", "--loader:.mlir=text"]);
    bundle.args(["--outdir=dist/page", "--log-level=warning"]);
    process::run(&mut bundle)?;
    for name in STATIC {
        copy(&web().join("page").join(name), &page.join(name))?;
    }
    copy(&package.join(MODULE), &page.join(MODULE))
}

/// Builds the crate with those arguments of cargo's as a module of JavaScript in a folder.
fn module(folder: &Path, features: &[&str]) -> Outcome {
    let tools = tools()?;
    let mut build = cargo(&["build", "--package", "lapwing-web", "--target", TARGET, "--profile", "web"]);
    process::run(build.args(features))?;
    let made = process::target().join(TARGET).join("web/lapwing_web.wasm");
    let mut bindgen = Command::new(tools.join("wasm-bindgen"));
    bindgen.args(["--target", "web", "--out-name", "lapwing", "--out-dir"]).arg(folder).arg(made);
    process::run(&mut bindgen)?;
    let wasm = folder.join(MODULE);
    let mut optimise = npm_program("wasm-opt");
    optimise.args(["-Oz", "--converge", "--strip-debug", "--strip-producers"]);
    // What Rust's target uses, and all browsers with WebGPU have.
    for feature in FEATURES {
        optimise.arg(format!("--enable-{feature}"));
    }
    process::run(optimise.arg(&wasm).arg("-o").arg(&wasm))?;
    let size = fs::metadata(&wasm).map_err(|error| format!("{}: {error}", wasm.display()))?.len();
    println!("{}: {:.2} MB", wasm.display(), size as f64 / 1e6);
    Ok(())
}

/// The command that runs `web/tests/library.rs` in headless Chromium.
pub(crate) fn library_tests() -> Outcome<Command> {
    targets::ensure(TARGET)?;
    let tools = tools()?;
    let driver = chromedriver()?;
    chromium()?;
    let mut tests = cargo(&["test", "--package", "lapwing-web", "--target", TARGET, "--tests"]);
    tests.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", tools.join("wasm-bindgen-test-runner"));
    // Where it looks for `webdriver.json` is the folder of the package.
    tests.env("CHROMEDRIVER", driver).env("WASM_BINDGEN_TEST_TIMEOUT", "900");
    Ok(tests)
}

/// The command that uses the package and the page in headless Chromium, once they are built; screenshots go to
/// `web/dist/screenshots`.
pub(crate) fn page_tests() -> Outcome<Command> {
    let browser = chromium()?;
    build()?;
    let mut tests = node_tests(&["tests/package.test.js", "tests/examples.test.js", "tests/page.test.js"]);
    tests.env("CHROMIUM", browser);
    Ok(tests)
}

/// The same in headless Firefox, of the package as [`page_tests`] built it: another engine, on another driver.
pub(crate) fn firefox_tests() -> Outcome<Command> {
    let browser = found(&["firefox-esr", "firefox"], Package::Firefox)?;
    let mut tests = node_tests(&["tests/package.test.js", "tests/firefox.test.js"]);
    tests.env("FIREFOX", browser).env("BROWSER", "firefox");
    Ok(tests)
}

fn node_tests(files: &[&str]) -> Command {
    let mut tests = Command::new("node");
    // One browser at a time.
    tests.args(["--test", "--test-reporter=tap", "--test-concurrency=1"]).args(files).current_dir(web());
    tests
}

/// Chromium's program, installed where it is missing.
fn chromium() -> Outcome<PathBuf> {
    found(&["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"], Package::Chromium)
}

fn chromedriver() -> Outcome<PathBuf> {
    found(&["chromedriver"], Package::ChromeDriver)
}

/// The first of those programs that is on the search path; `package` brings one.
fn found(names: &[&str], package: Package) -> Outcome<PathBuf> {
    let search = || names.iter().find_map(|name| process::place(name));
    if let Some(program) = search() {
        return Ok(program);
    }
    packages::install(package)?;
    search()
        .ok_or_else(|| format!("none of {} is on the search path after the installation", names.join(", ")))
}

/// The folder of `wasm-bindgen` and `wasm-bindgen-test-runner`.
fn tools() -> Outcome<PathBuf> {
    let version = locked_version("wasm-bindgen")?;
    let root = process::target().join("tools").join(format!("wasm-bindgen-{version}"));
    let programs = root.join("bin");
    if !programs.join("wasm-bindgen").with_extension(std::env::consts::EXE_EXTENSION).is_file() {
        let mut install = cargo(&["install", "wasm-bindgen-cli", "--version", &version, "--root"]);
        process::run(install.arg(&root))?;
    }
    Ok(programs)
}

/// Installs Node where it is missing, and what `web/package-lock.json` names.
fn install_npm() -> Outcome {
    if !process::exists("npm") && !process::exists("npm.cmd") {
        packages::install(Package::Node)?;
    }
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    process::run(Command::new(program).args(["ci", "--no-fund", "--no-audit"]).current_dir(web()))
}

/// The version of a package in `Cargo.lock`: the tool that reads a module must be of the version that wrote it.
fn locked_version(name: &str) -> Outcome<String> {
    let path = process::root().join("Cargo.lock");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut lines = text.lines().skip_while(|line| *line != format!("name = \"{name}\""));
    lines.next();
    let version = lines.next().and_then(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    version.map(str::to_owned).ok_or_else(|| format!("Cargo.lock has no {name}"))
}

fn copy(from: &Path, to: &Path) -> Outcome {
    let told = |error: std::io::Error| format!("{} to {}: {error}", from.display(), to.display());
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(told)?;
    }
    fs::copy(from, to).map(|_| ()).map_err(told)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_lock_file_tells_versions() {
        let version = super::locked_version("wasm-bindgen").unwrap();
        assert!(version.starts_with("0.2."), "{version}");
        assert!(super::locked_version("no-such-package").is_err());
    }
}
