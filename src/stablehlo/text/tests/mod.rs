//! Tests of the reader: forms of one program against each other, messages, hostile text.

mod forms;
mod hostile;
mod messages;
mod values;

use std::fmt::Write as _;

use crate::stablehlo::ir::{Attribute, Attributes, DenseData, Module, Op, Region};

use super::read;

/// A module as text without places and with sorted attributes, so that two forms of one program compare equal.
fn describe(module: &Module) -> String {
    let mut text = String::new();
    for function in &module.functions {
        let _ = writeln!(text, "{} -> {:?}", function.name, function.results);
        describe_region(&function.body, 1, &mut text);
        let _ = writeln!(text, " {:?}", function.values);
    }
    text
}

fn describe_region(region: &Region, depth: usize, text: &mut String) {
    let _ = writeln!(text, "{:depth$}{:?}", "", region.arguments);
    for op in &region.ops {
        let _ = write!(text, "{:depth$}{:?} = {} {:?}", "", op.results, op.name, op.operands);
        let _ = writeln!(text, " {}", describe_attributes(&op.attributes));
        for region in &op.regions {
            describe_region(region, depth + 1, text);
        }
    }
}

fn describe_attributes(attributes: &Attributes) -> String {
    let entry = |(name, value): &(String, Attribute)| format!("{name} = {}", describe_attribute(value));
    let mut entries: Vec<String> = attributes.0.iter().map(entry).collect();
    entries.sort();
    format!("{{{}}}", entries.join(", "))
}

fn describe_attribute(attribute: &Attribute) -> String {
    match attribute {
        Attribute::Structure { name, fields } => format!("{name}{}", describe_attributes(fields)),
        Attribute::Dictionary(fields) => describe_attributes(fields),
        Attribute::Array(items) => {
            format!("[{}]", items.iter().map(describe_attribute).collect::<Vec<_>>().join(", "))
        }
        Attribute::Dense(dense) => {
            let bytes = match &dense.data {
                DenseData::Full(array) => array.bytes().to_vec(),
                DenseData::Splat(array) => array.bytes().repeat(dense.ty.shape.elements().unwrap()),
            };
            format!("{} {bytes:?}", dense.ty)
        }
        other => format!("{other:?}"),
    }
}

/// The lines of a function's body, read.
fn body(lines: &str) -> Vec<Op> {
    let source = format!("func.func @main() {{\n{lines}\n  return\n}}");
    let mut module = read("test.mlir", &source).unwrap();
    let mut ops = module.functions.remove(0).body.ops;
    ops.pop();
    ops
}

/// A file of the repository.
fn file(path: &str) -> String {
    std::fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}
