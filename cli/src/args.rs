//! The command line's words.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use lapwing::ContextOptions;

use crate::failure;

/// Matrix decompositions and StableHLO programs on every GPU.
#[derive(Debug, Parser)]
#[command(name = "lapwing", version, about)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// List the adapters of this machine, and say which one is used and why
    Info(InfoArguments),
    /// Run a StableHLO program on the GPU
    Run(RunArguments),
    /// List the operations that programs may use
    Ops(OpsArguments),
}

#[derive(Args, Debug)]
pub(crate) struct AdapterArguments {
    /// Use the adapter whose name, driver or backend contains TEXT (otherwise: LAPWING_ADAPTER, otherwise the best)
    #[arg(long, value_name = "TEXT")]
    adapter: Option<String>,
}

impl AdapterArguments {
    pub(crate) fn options(&self) -> ContextOptions {
        let options = ContextOptions::from_environment();
        match &self.adapter {
            Some(text) => options.adapter(text),
            None => options,
        }
    }
}

#[derive(Args, Debug)]
pub(crate) struct InfoArguments {
    #[command(flatten)]
    pub(crate) adapter: AdapterArguments,
    /// Print JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args, Debug)]
pub(crate) struct OpsArguments {
    /// Print JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args, Debug)]
pub(crate) struct RunArguments {
    /// The program: StableHLO as text or as a portable artifact (bytecode)
    #[arg(value_name = "MODULE")]
    pub(crate) module: PathBuf,
    /// Run this function of the program (otherwise: main, or the only one that no other calls)
    #[arg(long, value_name = "NAME")]
    pub(crate) function: Option<String>,
    /// One .npy file for each input of the program, in order
    #[arg(value_name = "INPUT.npy", conflicts_with = "inputs")]
    pub(crate) arrays: Vec<PathBuf>,
    /// Take the inputs from an .npz file, as its arrays in0, in1, ...
    #[arg(long, value_name = "FILE.npz")]
    pub(crate) inputs: Option<PathBuf>,
    /// Write the results to an .npz file, as its arrays out0, out1, ... (otherwise a summary of each is printed)
    #[arg(long, value_name = "FILE.npz")]
    pub(crate) out: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) adapter: AdapterArguments,
    /// Print the time that each kernel took
    #[arg(long)]
    pub(crate) profile: bool,
    /// Print what was planned: its steps, registers, bytes and kernels; where no inputs are given, nothing runs
    #[arg(long)]
    pub(crate) dump_plan: bool,
    /// Print the WGSL of each kernel; where no inputs are given, nothing runs
    #[arg(long)]
    pub(crate) dump_wgsl: bool,
    /// Print JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// Answers a command line that was not understood, or one that asks for help.
pub(crate) fn refuse(error: &clap::Error) -> ExitCode {
    let text = error.render().to_string();
    if !error.use_stderr() {
        // Help and version are what was asked for; a reader that went away has seen enough of them.
        let _ = write!(std::io::stdout(), "{text}");
        return ExitCode::SUCCESS;
    }
    let cause = text.split("\n\n").next().unwrap_or_default();
    let cause =
        cause.strip_prefix("error: ").unwrap_or(cause).split_whitespace().collect::<Vec<_>>().join(" ");
    let cause = if cause.is_empty() || !text.starts_with("error: ") { "no command given" } else { &cause };
    failure::tell(&format!("{cause} (`lapwing --help` and `lapwing run --help` say what is understood)"));
    ExitCode::from(2)
}
