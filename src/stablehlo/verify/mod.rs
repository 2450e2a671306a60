//! The verifier: whether a module means something, by the constraints of the StableHLO specification.
//!
//! Whatever it lets pass, later stages may rely on: every value is defined before its use, calls do not recurse and
//! do not multiply the program beyond [`MAX_OPS`], and each operation that the entry reaches is in the table of
//! [`ops`](super::ops) and keeps its constraints. The message of a broken one ends with the constraint's label:
//! `(cholesky_c3)` is constraint C3 of `cholesky`, `(select_i1)` what the table of inputs says of its first.

pub(crate) mod broadcasting;
mod call_graph;
pub(crate) mod calls;
pub(crate) mod check;
pub(crate) mod collective;
pub(crate) mod control_flow;
pub(crate) mod dynamic;
pub(crate) mod elements;
pub(crate) mod elementwise;
pub(crate) mod indexing;
pub(crate) mod legacy;
pub(crate) mod linear_algebra;
pub(crate) mod normalization;
pub(crate) mod ragged_dot;
pub(crate) mod reductions;
pub(crate) mod scan;
pub(crate) mod scatter;
pub(crate) mod shapes;
pub(crate) mod signal;
mod site;
mod values;

#[cfg(test)]
mod tests;

use site::Functions;
pub(crate) use site::Site;

use crate::{Error, ErrorKind, Result};

use super::ir::{Function, Module, Op, Region};
use super::ops;
use call_graph::CallGraph;

/// How many operations a program may have once its calls are inlined.
const MAX_OPS: u64 = 1 << 22;

/// How deep calls may nest.
pub(crate) const MAX_CALL_DEPTH: usize = 256;

/// Checks a module.
///
/// # Errors
/// `Invalid` where a rule of the specification is broken; `Unsupported` where the entry reaches an operation that
/// lapwing does not run. One line each, `file:line:column: operation: what is wrong (constraint)`.
pub(crate) fn verify(module: &Module) -> Result<()> {
    let Some(entry) = module.entry() else {
        let place =
            module.functions.first().map(|function| format!("{}: ", function.location)).unwrap_or_default();
        let message = format!(
            "{place}the program has no function @main; expected one as its entry, or one function alone that no other calls; otherwise say which function to run"
        );
        return Err(Error::new(ErrorKind::Invalid, message));
    };
    module.functions.iter().try_for_each(values::verify)?;
    let functions: Functions<'_> =
        module.functions.iter().map(|function| (function.name.as_str(), function)).collect();
    let reachable = CallGraph::new(module)?.reachable_from(&entry.name);
    for (function, reached) in module.functions.iter().zip(reachable) {
        if !function.body.ops.is_empty() {
            verify_region(&functions, function, &function.body, "func.return", reached)?;
        }
    }
    if entry.body.ops.is_empty() {
        let message = format!("{}: the entry @{} has no body", entry.location, entry.name);
        return Err(Error::new(ErrorKind::Invalid, message));
    }
    Ok(())
}

fn verify_region(
    functions: &Functions<'_>,
    function: &Function,
    region: &Region,
    terminator: &str,
    reached: bool,
) -> Result<()> {
    let last = region.ops.len().saturating_sub(1);
    for (index, op) in region.ops.iter().enumerate() {
        let is_terminator = matches!(op.name.as_str(), "func.return" | "stablehlo.return");
        if is_terminator != (index == last) || (is_terminator && op.name != terminator) {
            let message = format!("{}: {}: a block ends with its one {terminator}", op.location, op.name);
            return Err(Error::new(ErrorKind::Invalid, message));
        }
        verify_op(&Site { functions, function, op }, reached)?;
        for region in &op.regions {
            verify_region(functions, function, region, "stablehlo.return", reached)?;
        }
    }
    Ok(())
}

fn verify_op(site: &Site<'_>, reached: bool) -> Result<()> {
    let Op { name, location, .. } = site.op;
    match ops::find(name) {
        Some(operation) => {
            let allowed = operation.regions || site.op.regions.is_empty();
            site.check(allowed, "regions", || "has a region; expected none")?;
            (operation.verify)(site)
        }
        // Dead code may use anything.
        None if !reached => Ok(()),
        None => {
            let why = collective::refusal(site.stem());
            Err(Error::unsupported(format!("{location}: {name} is not supported{why}")))
        }
    }
}
