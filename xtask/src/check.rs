//! What needs no GPU: formatting, lints, documentation, and types and lints for the systems that this one is not.

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
        let name = format!("types and lints for {target}");
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

/// Types and lints of what is built for another system: the library, and in browsers what is over it.
fn foreign(target: &str) -> Outcome {
    let packages: &[&str] =
        if target.starts_with("wasm32") { &["lapwing", "lapwing-web"] } else { &["lapwing"] };
    let mut lints = cargo(&["clippy", "--lib", "--all-features", "--target", target]);
    for package in packages {
        lints.args(["--package", package]);
    }
    process::run(lints.args(["--", "-D", "warnings"]))
}
