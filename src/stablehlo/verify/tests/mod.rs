//! Tests of the verifier: one for each constraint, named by its label, and what holds for whole modules.

#[macro_use]
mod constraints;
mod chlo;
mod collective;
mod flow;
mod modules;
mod more;
mod regions;

use crate::stablehlo::text::read;
use crate::{Error, Result};

/// Reads and verifies a module.
fn check(source: &str) -> Result<()> {
    super::verify(&read("t.mlir", source)?)
}

/// Verifies one operation in a function of these arguments.
fn check_op(arguments: &str, op: &str) -> Result<()> {
    check(&format!("func.func @main({arguments}) {{\n{op}\nreturn\n}}"))
}

/// The error of a module that must have one.
fn error(source: &str) -> Error {
    check(source).unwrap_err()
}
