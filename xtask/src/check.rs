//! What needs no GPU: formatting, lints, documentation, and type checks for the systems that this one is not.

use crate::process::{self, Outcome, cargo};
use crate::suite::{self, Suite};
use crate::targets;

/// `cargo xtask check`; says whether nothing failed.
pub(crate) fn run() -> bool {
    suite::report(&suites())
}

/// The suites of `check`, one for here and one for each foreign target.
pub(crate) fn suites() -> Vec<Suite> {
    let mut suites = vec![Suite::steps("format, lints, docs", steps().map(|step| step()))];
    for target in targets::ALL {
        let name = format!("types for {target}");
        suites.push(match targets::ensure(target) {
            Ok(()) => Suite::steps(&name, std::iter::once_with(|| foreign(target))),
            Err(reason) => Suite::skip(name, reason),
        });
    }
    suites
}

fn steps() -> impl Iterator<Item = fn() -> Outcome> {
    let steps: [fn() -> Outcome; 3] = [
        || process::run(&mut cargo(&["fmt", "--all", "--check"])),
        || {
            let lints = ["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"];
            process::run(&mut cargo(&lints))
        },
        || {
            let mut doc = cargo(&["doc", "--workspace", "--all-features", "--no-deps"]);
            process::run(doc.env("RUSTDOCFLAGS", "-D warnings"))
        },
    ];
    steps.into_iter()
}

fn foreign(target: &str) -> Outcome {
    process::run(&mut cargo(&[
        "check",
        "--package",
        "lapwing",
        "--lib",
        "--all-features",
        "--target",
        target,
    ]))
}
