//! lapwing beside its rivals: the crates numr and burn-linalg natively, jax-js in Chromium. One table; or lapwing's npm package
//! beside jax-js, both in Chromium.
//!
//! See ../../README.md for the arguments.

mod browser;
mod cases;
mod check;
mod contestants;
mod inputs;
mod machine;
mod measure;
mod output;
mod report;
mod table;

use std::env;
use std::error::Error;
use std::process::{Command, ExitCode, Stdio};

use serde_json::{Value, json};

use cases::{Only, Setting};
use contestants::{Contestant, Lapwing, Numr};
use report::Report;

const USAGE: &str = "usage: rivals [--json] [--passes N] [--only NAMES] [--gpu] [--no-browser | --in-browser]
  --json        print one JSON object in place of the table
  --passes N    run everything N times and pool the timings (default 2)
  --only NAMES  these operations only, e.g. lu,solve
  --gpu         the machine's own GPU in place of SwiftShader, Chromium's software adapter
  --no-browser  leave jax-js out
  --in-browser  lapwing's npm package and jax-js alone, by turns on one page";

/// The first argument of a process that this one starts for a native part; the part and the operations follow.
const NATIVE: &str = "--native";

/// What one process measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// lapwing and numr by turns.
    ByTurns,
    /// burn alone: its calls are long, and it keeps threads of its own.
    Burn,
}

impl Part {
    fn name(self) -> &'static str {
        match self {
            Self::ByTurns => "lapwing and numr",
            Self::Burn => "burn",
        }
    }
}

struct Options {
    json: bool,
    passes: usize,
    software: bool,
    browser: bool,
    setting: Setting,
    only: Only,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let outcome = match arguments.first().map(String::as_str) {
        Some(NATIVE) => native(&arguments[1..]),
        Some("--help" | "-h") => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        _ => options(&arguments).and_then(|options| compare(&options)),
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            eprintln!("rivals: {error}");
            ExitCode::from(2)
        }
    }
}

fn options(arguments: &[String]) -> Result<Options, Box<dyn Error>> {
    let mut options = Options {
        json: false,
        passes: 2,
        software: !cfg!(any(windows, target_os = "macos")),
        browser: true,
        setting: Setting::Native,
        only: Only::all(),
    };
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--json" => options.json = true,
            "--gpu" => options.software = false,
            "--no-browser" => options.browser = false,
            "--in-browser" => options.setting = Setting::Browser,
            "--only" => options.only = rest.next().ok_or(USAGE)?.parse()?,
            "--passes" => {
                options.passes = rest
                    .next()
                    .and_then(|count| count.parse().ok())
                    .filter(|&count| count > 0)
                    .ok_or(USAGE)?;
            }
            other => return Err(format!("unknown argument {other}\n{USAGE}").into()),
        }
    }
    Ok(options)
}

/// Runs all parts by turns and prints the table. Fails if lapwing computed something wrong; goals that are not met are only
/// reported.
fn compare(options: &Options) -> Result<ExitCode, Box<dyn Error>> {
    let mut report = Report::new(options.setting);
    for pass in 1..=options.passes {
        report.add_load(machine::load());
        let begin = |what: &str| {
            eprintln!("pass {pass} of {}: {what} ({})", options.passes, machine::load());
        };
        match options.setting {
            Setting::Native => natively(options, &mut report, &begin)?,
            Setting::Browser => {
                begin("lapwing and jax-js in the browser");
                report.add(&browser::run(options.setting, options.software, &options.only)?);
            }
        }
    }
    if options.json {
        println!("{:#}", report.to_json());
    } else {
        print!("{report}");
    }
    match report.faults() {
        faults if faults.is_empty() => Ok(ExitCode::SUCCESS),
        faults => Err(faults.join("; ").into()),
    }
}

/// One pass over everything that runs in [`Setting::Native`].
fn natively(options: &Options, report: &mut Report, begin: &dyn Fn(&str)) -> Result<(), Box<dyn Error>> {
    begin(Part::ByTurns.name());
    report.add(&start(Part::ByTurns, options)?);
    if options.browser {
        begin("jax-js");
        match browser::run(options.setting, options.software, &options.only) {
            Ok(measured) => report.add(&measured),
            Err(error) => report.leave_out("jax-js", &error.to_string()),
        }
    } else {
        report.leave_out("jax-js", "--no-browser");
    }
    if cfg!(feature = "burn") {
        begin(Part::Burn.name());
        match start(Part::Burn, options) {
            Ok(measured) => report.add(&measured),
            Err(error) => report.leave_out("burn", &error.to_string()),
        }
    } else {
        report.leave_out("burn", "built without --features burn");
    }
    Ok(())
}

/// Starts this program again in an environment that leaves the libraries one adapter to choose.
fn start(part: Part, options: &Options) -> Result<Value, Box<dyn Error>> {
    let mut command = Command::new(env::current_exe()?);
    command.args([NATIVE, part.name(), &options.only.to_string()]).stderr(Stdio::inherit());
    if options.software {
        let driver = machine::swiftshader()
            .ok_or("SwiftShader's vk_swiftshader_icd.json was not found: install Chromium, or pass --gpu")?;
        command.env("VK_DRIVER_FILES", driver).env_remove("LAPWING_ADAPTER");
    }
    if cfg!(target_os = "linux") && env::var_os("XDG_RUNTIME_DIR").is_none() {
        // The Vulkan loader wants one.
        command.env("XDG_RUNTIME_DIR", env::temp_dir());
    }
    let output = command.output()?;
    if !output.status.success() {
        return Err(format!("the process for {} ended with {}", part.name(), output.status).into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// The process of a part: measures and prints JSON.
fn native(arguments: &[String]) -> Result<ExitCode, Box<dyn Error>> {
    let [part, only] = arguments else { return Err(USAGE.into()) };
    let only: Only = only.parse()?;
    let measured = if part == Part::Burn.name() { burn(&only)? } else { by_turns(&only)? };
    println!("{measured}");
    Ok(ExitCode::SUCCESS)
}

fn by_turns(only: &Only) -> Result<Value, Box<dyn Error>> {
    let lapwing = Lapwing::open()?;
    let adapter = lapwing.adapter();
    let (numr, numr_error) = match Numr::open(&adapter) {
        Ok(numr) => (Some(numr), None),
        Err(error) => (None, Some(error.to_string())),
    };
    let mut contestants: Vec<&dyn Contestant> = vec![&lapwing];
    contestants.extend(numr.as_ref().map(|numr| numr as &dyn Contestant));
    let mut cases = measure::all(&contestants, only);
    if let Some(error) = numr_error {
        for case in &mut cases {
            case["numr"] = json!({ "error": error });
        }
    }
    Ok(json!({ "about": { "adapter": adapter, "driver": lapwing.driver() }, "cases": cases }))
}

#[cfg(feature = "burn")]
fn burn(only: &Only) -> Result<Value, Box<dyn Error>> {
    let burn = contestants::Burn::open()?;
    Ok(json!({ "about": { "burn adapter": burn.adapter() }, "cases": measure::all(&[&burn], only) }))
}

#[cfg(not(feature = "burn"))]
fn burn(_: &Only) -> Result<Value, Box<dyn Error>> {
    Err("built without --features burn".into())
}
