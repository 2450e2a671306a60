//! `lapwing ops`: what programs may use, from the table that the library itself dispatches by.

use std::io::Write;

use lapwing::stablehlo;
use serde_json::json;

use crate::args::OpsArguments;
use crate::failure::Outcome;

pub(crate) fn ops(arguments: &OpsArguments, out: &mut dyn Write) -> Outcome {
    let operations = stablehlo::operations();
    if arguments.json {
        let list: Vec<_> = operations.iter().map(|operation| json!({ "name": operation.name })).collect();
        writeln!(out, "{:#}", json!(list))?;
    } else {
        for operation in operations {
            writeln!(out, "{}", operation.name)?;
        }
    }
    Ok(())
}
