//! `lapwing ops`: what programs may use, from the table that the library itself dispatches by.

use std::io::Write;

use lapwing::stablehlo::{self, OperationKind};
use serde_json::json;

use crate::args::OpsArguments;
use crate::failure::Outcome;

pub(crate) fn ops(arguments: &OpsArguments, out: &mut dyn Write) -> Outcome {
    let operations = stablehlo::operations();
    if arguments.json {
        let list: Vec<_> = operations
            .iter()
            .map(|operation| json!({ "name": operation.name, "kind": word(operation.kind) }))
            .collect();
        writeln!(out, "{:#}", json!(list))?;
    } else {
        let width = operations.iter().map(|operation| operation.name.len()).max().unwrap_or(0);
        for operation in operations {
            match operation.kind {
                // Most are; saying so on every line would help nobody.
                OperationKind::Op => writeln!(out, "{}", operation.name)?,
                kind => writeln!(out, "{:width$}  {}", operation.name, word(kind))?,
            }
        }
    }
    Ok(())
}

fn word(kind: OperationKind) -> &'static str {
    match kind {
        OperationKind::Op => "op",
        OperationKind::CustomCall => "custom_call",
        _ => "other",
    }
}
