//! `lapwing info`: the adapters of this machine, and which one is used and why.

use std::io::Write;

use lapwing::{AdapterDescription, Context};
use serde_json::{Value, json};

use crate::args::InfoArguments;
use crate::failure::Outcome;

pub(crate) fn info(arguments: &InfoArguments, out: &mut dyn Write) -> Outcome {
    let adapters = Context::adapters();
    // Opening the chosen one shows that it gives a device. The list is told also where that fails.
    let context = Context::with_options(&arguments.adapter.options());
    let chosen = context.as_ref().ok().map(Context::adapter);
    if arguments.json {
        let all: Vec<Value> = adapters.iter().map(adapter_json).collect();
        writeln!(out, "{:#}", json!({ "chosen": chosen.map(adapter_json), "adapters": all }))?;
    } else {
        for adapter in &adapters {
            print(adapter, out)?;
        }
        if let Some(AdapterDescription { reason, .. }) = chosen {
            let reason = reason.as_deref().unwrap_or("it was asked for");
            writeln!(out, "chosen: {} - {reason}", chosen.map_or("", |adapter| &adapter.name))?;
        }
    }
    out.flush()?;
    context?;
    Ok(())
}

fn print(adapter: &AdapterDescription, out: &mut dyn Write) -> Outcome {
    const MEBIBYTE: f64 = (1u64 << 20) as f64;
    let (low, high) = adapter.subgroup_size;
    let subgroup = match (low, high) {
        (_, 0) => "unknown".to_string(),
        _ if low == high => low.to_string(),
        _ => format!("{low} to {high}"),
    };
    // A square float32 matrix must fit into one binding.
    let largest = ((adapter.max_binding_bytes.min(adapter.max_buffer_bytes) / 4) as f64).sqrt() as u64;
    let features = if adapter.features.is_empty() { "none".to_string() } else { adapter.features.join(", ") };
    let lines = [
        ("driver", adapter.driver.clone()),
        ("largest buffer", format!("{:.0} MiB", adapter.max_buffer_bytes as f64 / MEBIBYTE)),
        ("largest tensor", format!("{:.0} MiB", adapter.max_binding_bytes as f64 / MEBIBYTE)),
        ("largest matrix", format!("{largest} x {largest} float32")),
        (
            "workgroup",
            format!(
                "{} invocations, {} bytes of memory",
                adapter.max_workgroup_invocations, adapter.max_workgroup_bytes
            ),
        ),
        ("subgroup", subgroup),
        ("features", features),
    ];
    writeln!(out, "{adapter}")?;
    for (name, value) in lines {
        writeln!(out, "  {name:<16}{value}")?;
    }
    Ok(writeln!(out)?)
}

fn adapter_json(adapter: &AdapterDescription) -> Value {
    json!({
        "name": adapter.name,
        "kind": adapter.kind.to_string(),
        "backend": adapter.backend,
        "driver": adapter.driver,
        "max_buffer_bytes": adapter.max_buffer_bytes,
        "max_binding_bytes": adapter.max_binding_bytes,
        "max_workgroup_invocations": adapter.max_workgroup_invocations,
        "max_workgroup_bytes": adapter.max_workgroup_bytes,
        "subgroup_size": [adapter.subgroup_size.0, adapter.subgroup_size.1],
        "features": adapter.features,
        "reason": adapter.reason,
    })
}
