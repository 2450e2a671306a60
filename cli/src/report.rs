//! What `lapwing run` prints: for readers, or as JSON for programs.

use std::io::Write;
use std::path::Path;

use lapwing::{AdapterDescription, Array, Profile};
use serde_json::{Map, Value, json};

use crate::failure::Outcome;
use crate::summary::Summary;

/// A run that went well.
#[derive(Debug)]
pub(crate) struct Report<'a> {
    pub(crate) adapter: &'a AdapterDescription,
    pub(crate) outputs: &'a [(String, Array)],
    pub(crate) target: Option<&'a Path>,
    pub(crate) compile_seconds: f64,
    pub(crate) run_seconds: f64,
    pub(crate) profile: Option<&'a Profile>,
    pub(crate) dump: Dump,
}

/// What `--dump-plan` and `--dump-wgsl` ask for.
#[derive(Debug)]
pub(crate) struct Dump {
    pub(crate) plan: Option<String>,
    pub(crate) wgsl: Option<String>,
}

impl Dump {
    pub(crate) fn print(&self, out: &mut dyn Write) -> Outcome {
        for text in [&self.plan, &self.wgsl].into_iter().flatten() {
            writeln!(out, "{text}")?;
        }
        Ok(())
    }

    pub(crate) fn print_json(&self, out: &mut dyn Write) -> Outcome {
        Ok(writeln!(out, "{:#}", json!({ "plan": self.plan, "wgsl": self.wgsl }))?)
    }
}

impl Report<'_> {
    /// For readers. Where the results went into a file, they are not repeated here.
    pub(crate) fn print(&self, out: &mut dyn Write) -> Outcome {
        self.dump.print(out)?;
        match self.target {
            Some(path) => {
                let count = self.outputs.len();
                let results = if count == 1 { "result" } else { "results" };
                writeln!(out, "{}: {count} {results}", path.display())?;
            }
            None => {
                for (name, array) in self.outputs {
                    writeln!(out, "{name}: {}", Summary::of(array)?)?;
                }
            }
        }
        let (compile, run) = (self.compile_seconds * 1e3, self.run_seconds * 1e3);
        writeln!(out, "{}: compiled in {compile:.1} ms, run in {run:.1} ms", self.adapter)?;
        if let Some(profile) = self.profile {
            write!(out, "\n{profile}")?;
        }
        Ok(())
    }

    /// For programs. Numbers that JSON lacks (NaN, infinities) are null.
    pub(crate) fn print_json(&self, out: &mut dyn Write) -> Outcome {
        let mut outputs = Vec::new();
        for (name, array) in self.outputs {
            let mut output = Map::from_iter([("name".to_string(), json!(name))]);
            if let Value::Object(summary) = Summary::of(array)?.json() {
                output.extend(summary);
            }
            outputs.push(output);
        }
        let AdapterDescription { name, backend, driver, .. } = self.adapter;
        let report = json!({
            "adapter": { "name": name, "backend": backend, "driver": driver },
            "outputs": outputs,
            "out": self.target.map(|path| path.to_string_lossy()),
            "compile_seconds": self.compile_seconds,
            "run_seconds": self.run_seconds,
            "profile": self.profile.map(profile_json),
            "plan": self.dump.plan,
            "wgsl": self.dump.wgsl,
        });
        Ok(writeln!(out, "{report:#}")?)
    }
}

fn profile_json(profile: &Profile) -> Value {
    let entries = profile.entries.iter().map(|entry| {
        json!({
            "kernel": entry.name,
            "dispatches": entry.dispatches,
            "seconds": entry.seconds,
            "flops": entry.flops,
            "bytes": entry.bytes,
        })
    });
    entries.collect()
}
