//! `cargo xtask COMMAND`: every command that the README names, the same on every system.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command line speaks through both")]

mod check;
mod packages;
mod process;
mod python;
mod suite;
mod tally;
mod targets;
mod test;
mod vulkan;
mod web;

use std::process::ExitCode;

use process::{Outcome, cargo};

const USAGE: &str = "\
usage: cargo xtask COMMAND

  demo    factor a real covariance matrix on this machine's GPU and draw a picture of it
  test    everything that is tested, on every adapter that this machine can offer
  check   formatting, lints, documentation, and type checks for macOS, Windows and the browser
  web     the npm package and the demo page, built into web/dist and served on this machine
  jax     the JAX plug-in alone: built, installed in target/python and tested there
  bench   the benchmarks; what follows is handed to `cargo bench`
  setup   install what the others need and this machine lacks

`demo`, `test`, `web` and `jax` install what is missing by themselves, with the system's own package manager.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let rest = arguments.get(1..).unwrap_or_default();
    let outcome = match (arguments.first().map(String::as_str), rest) {
        (Some("demo"), rest) => demo(rest).map(|()| true),
        (Some("bench"), rest) => bench(rest).map(|()| true),
        (Some("test"), []) => Ok(test::run()),
        (Some("web"), []) => web::build_and_serve().map(|()| true),
        (Some("jax"), []) => test::jax_alone(),
        (Some("check"), []) => Ok(check::run()),
        (Some("setup"), []) => setup().map(|()| true),
        (Some("help" | "--help" | "-h"), _) => {
            println!("{USAGE}");
            Ok(true)
        }
        _ => Err(format!("{}\n\n{USAGE}", complaint(&arguments))),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        // The table of suites has said what failed, and its last line stays the last.
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn complaint(arguments: &[String]) -> String {
    match arguments {
        [] => "no command given".to_string(),
        [command, ..] if ["test", "web", "jax", "check", "setup"].contains(&command.as_str()) => {
            format!("`{command}` takes no arguments")
        }
        [command, ..] => format!("no command `{command}`"),
    }
}

fn demo(rest: &[String]) -> Outcome {
    let environment = vulkan::any_adapter()?;
    // The profile and features of the tests: what these have built is not built again, nor the other way round.
    let mut command = cargo(&["run", "--package", "lapwing", "--all-features", "--example", "demo", "--"]);
    process::run(command.args(rest).envs(environment))
}

fn bench(rest: &[String]) -> Outcome {
    let environment = vulkan::any_adapter()?;
    process::run(cargo(&["bench", "--package", "lapwing"]).args(rest).envs(environment))
}

fn setup() -> Outcome {
    for driver in vulkan::Driver::ALL {
        match vulkan::environment(driver) {
            Ok(_) => println!("{}: ready", driver.name()),
            Err(reason) => println!("{}: {reason}", driver.name()),
        }
    }
    for target in targets::ALL {
        match targets::ensure(target) {
            Ok(()) => println!("{target}: ready"),
            Err(reason) => println!("{target}: {reason}"),
        }
    }
    vulkan::any_adapter().map(|_| ())
}
