//! Every program of a corpus read as text and as bytecode: the same IR, names of values and places aside.

use std::collections::HashMap;
use std::fmt::Write;
use std::path::Path;

use crate::stablehlo::bytecode::convert::is_default;
use crate::stablehlo::ir::{Attribute, Attributes, Dense, DenseData, Function, Module, Op, Region, ValueId};
use crate::stablehlo::{bytecode, text};

/// A module as text in which everything has one form.
fn canonical(module: &Module) -> String {
    let mut out = String::new();
    for function in &module.functions {
        let mut values = Values { function, names: HashMap::new(), count: 0 };
        writeln!(out, "@{} -> {}", function.name, types(&function.results)).unwrap();
        values.region(&function.body, 1, &mut out);
    }
    out
}

fn types(types: &[crate::stablehlo::ir::Type]) -> String {
    types.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// The values of a function, numbered as they come. Constants are written where they are used, since writers of
/// artifacts move them and let equal ones be one.
struct Values<'m> {
    function: &'m Function,
    /// What stands for a value that is used: its number, or what it is where it is a constant.
    names: HashMap<ValueId, String>,
    count: usize,
}

impl Values<'_> {
    fn define(&mut self, value: ValueId) -> String {
        let name = format!("%{}", self.count);
        self.count += 1;
        let text = format!("{name}: {}", self.function.ty(value));
        assert!(self.names.insert(value, name).is_none(), "{value:?} is defined twice");
        text
    }

    fn region(&mut self, region: &Region, depth: usize, out: &mut String) {
        let arguments: Vec<_> = region.arguments.iter().map(|&value| self.define(value)).collect();
        writeln!(out, "{:1$}({2})", "", depth, arguments.join(", ")).unwrap();
        region.ops.iter().for_each(|op| self.op(op, depth, out));
    }

    fn op(&mut self, op: &Op, depth: usize, out: &mut String) {
        if let ("stablehlo.constant", [result]) = (op.name.as_str(), op.results.as_slice()) {
            let value = attribute(op.attributes.get("value").unwrap());
            self.names.insert(*result, value);
            return;
        }
        let operands: Vec<_> = op.operands.iter().map(|value| self.names[value].as_str()).collect();
        let (_, stem) = op.name.split_once('.').unwrap();
        let kept = |(name, value): &&(String, Attribute)| !is_default(stem, name, value);
        let mut attributes: Vec<_> = op
            .attributes
            .0
            .iter()
            .filter(kept)
            .map(|(name, value)| format!("{name} = {}", attribute(value)))
            .collect();
        attributes.sort();
        let (operands, attributes) = (operands.join(", "), attributes.join(", "));
        writeln!(out, "{:1$}{2} {operands} {{{attributes}}}", "", depth, op.name).unwrap();
        op.regions.iter().for_each(|region| self.region(region, depth + 1, out));
        let results: Vec<_> = op.results.iter().map(|&value| self.define(value)).collect();
        writeln!(out, "{:1$}-> {2}", "", depth, results.join(", ")).unwrap();
    }
}

fn attribute(value: &Attribute) -> String {
    match value {
        Attribute::Dense(dense) => format!("{} {:?}", dense.ty, elements(dense)),
        Attribute::Array(items) => format!("{:?}", items.iter().map(attribute).collect::<Vec<_>>()),
        Attribute::Dictionary(fields) => format!("dictionary {:?}", sorted(fields)),
        Attribute::Structure { name, fields } => format!("{name} {:?}", sorted(fields)),
        other => format!("{other:?}"),
    }
}

fn sorted(fields: &Attributes) -> Vec<String> {
    let mut fields: Vec<_> =
        fields.0.iter().map(|(name, value)| format!("{name} = {}", attribute(value))).collect();
    fields.sort();
    fields
}

fn elements(dense: &Dense) -> Vec<u8> {
    match &dense.data {
        DenseData::Full(array) => array.bytes().to_vec(),
        DenseData::Splat(array) => array.bytes().repeat(dense.ty.shape.elements().unwrap()),
    }
}

/// The first lines that differ.
fn difference(a: &str, b: &str) -> Option<String> {
    let line = a.lines().zip(b.lines()).position(|(a, b)| a != b);
    let line =
        line.or((a.lines().count() != b.lines().count()).then(|| a.lines().count().min(b.lines().count())));
    line.map(|line| {
        let at = |text: &str| text.lines().nth(line).unwrap_or_default().to_owned();
        format!("{}\n{}", at(a), at(b))
    })
}

/// Reads a program both ways.
pub(super) fn compare(text_file: &Path, bytecode_file: &Path) -> Result<(), String> {
    let name = bytecode_file.display().to_string();
    let from_text = text::read(&name, &std::fs::read_to_string(text_file).unwrap()).unwrap();
    let from_bytes =
        bytecode::read(&name, &std::fs::read(bytecode_file).unwrap()).map_err(|e| e.to_string())?;
    match difference(&canonical(&from_text), &canonical(&from_bytes)) {
        None => Ok(()),
        Some(lines) => Err(format!("{name}\n{lines}")),
    }
}

#[test]
fn all() {
    let Ok(root) = std::env::var("CORPUS") else { return };
    let mut bad = 0;
    for p in ["generic", "cpu", "cuda", "tpu"] {
        for e in std::fs::read_dir(format!("{root}/{p}")).unwrap() {
            let path = e.unwrap().path();
            if path.extension().is_some_and(|x| x == "bc") {
                if let Err(e) = compare(&path.with_extension("mlir"), &path) {
                    bad += 1;
                    if bad < 12 {
                        eprintln!("{}", &e[..e.len().min(1500)]);
                    }
                }
            }
        }
    }
    assert_eq!(bad, 0);
}
