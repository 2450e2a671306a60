//! `lapwing ops`: what programs may use, from the table that the library itself dispatches by.

use std::io::Write;

use lapwing::stablehlo;
use serde_json::json;

use crate::args::OpsArguments;
use crate::failure::Outcome;

pub(crate) fn ops(arguments: &OpsArguments, out: &mut dyn Write) -> Outcome {
    let operations = stablehlo::operations();
    if arguments.json {
        let list: Vec<_> = operations
            .iter()
            .map(|operation| json!({ "name": operation.name, "kind": operation.kind.to_string() }))
            .collect();
        writeln!(out, "{:#}", json!(list))?;
    } else {
        let width = operations.iter().map(|operation| operation.name.len()).max().unwrap_or(0);
        for operation in operations {
            writeln!(out, "{:width$}  {}", operation.name, operation.kind)?;
        }
    }
    Ok(())
}
