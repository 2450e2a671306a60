//! The command `lapwing`: what the GPU of this machine is, and StableHLO programs run on it.

mod args;
mod failure;
mod info;
mod inputs;
mod numpy;
mod ops;
mod progress;
mod report;
mod run;
mod summary;
mod target;

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use args::{Arguments, Command};
use clap::Parser;
use failure::{Failure, Outcome};

fn main() -> ExitCode {
    env_logger::Builder::from_env("LAPWING_LOG").init();
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return args::refuse(&error),
    };
    let mut out = BufWriter::new(io::stdout().lock());
    match perform(&arguments, &mut out).and_then(|()| Ok(out.flush()?)) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read our output has seen enough (`lapwing ops | head`): no reason for a message.
        Err(Failure::PipeClosed) => ExitCode::FAILURE,
        Err(Failure::Message(message)) => {
            failure::tell(&message);
            ExitCode::FAILURE
        }
    }
}

fn perform(arguments: &Arguments, out: &mut dyn Write) -> Outcome {
    match &arguments.command {
        Command::Info(arguments) => info::info(arguments, out),
        Command::Run(arguments) => run::run(arguments, out),
        Command::Ops(arguments) => ops::ops(arguments, out),
    }
}
