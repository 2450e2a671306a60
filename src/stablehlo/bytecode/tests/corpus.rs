//! Every program of a corpus read as text and as bytecode: the same IR, names of values and places aside.

use std::collections::HashMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

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
        // How arrays are spread over devices is no part of artifacts.
        let kept = |(name, value): &&(String, Attribute)| {
            !is_default(stem, name, value) && !name.starts_with("sdy.")
        };
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
fn compare(text_file: &Path, bytecode_file: &Path) -> Result<(), String> {
    let name = bytecode_file.display().to_string();
    let from_text = text::read(&name, &std::fs::read_to_string(text_file).unwrap()).unwrap();
    let from_bytes =
        bytecode::read(&name, &std::fs::read(bytecode_file).unwrap()).map_err(|error| error.to_string())?;
    match difference(&canonical(&from_text), &canonical(&from_bytes)) {
        None => Ok(()),
        Some(lines) => Err(format!("{name}\n{lines}")),
    }
}

/// The artifacts of a folder, by name.
pub(super) fn artifacts(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files.filter(|path| path.extension().is_some_and(|end| end == "bc")).collect();
    files.sort();
    files
}

/// The platforms of the corpus.
pub(super) const PLATFORMS: [&str; 5] = ["generic", "cpu", "cuda", "rocm", "tpu"];

#[test]
fn artifacts_of_the_corpus_are_the_programs_of_its_texts() {
    let mut count = 0;
    for platform in PLATFORMS {
        for file in artifacts(&format!("tests/corpus/{platform}")) {
            compare(&file.with_extension("mlir"), &file).unwrap_or_else(|error| panic!("{error}"));
            count += 1;
        }
    }
    assert!(count >= 200, "only {count} artifacts");
}

/// `LAPWING_ARTIFACTS` names a folder of further pairs CASE.bc and CASE.mlir, of another version of JAX, say.
#[test]
fn artifacts_of_ones_own_are_the_programs_of_their_texts() {
    let Ok(folder) = std::env::var("LAPWING_ARTIFACTS") else { return };
    let wrong: Vec<_> = artifacts(&folder)
        .iter()
        .filter_map(|file| compare(&file.with_extension("mlir"), file).err())
        .collect();
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn artifacts_of_all_versions_are_the_same_program() {
    let mut count = 0;
    for file in artifacts("tests/stablehlo/artifacts") {
        let name = file.file_name().unwrap().to_str().unwrap();
        let (program, _) = name.split_once('.').unwrap();
        let text = file.with_file_name(format!("{program}.mlir"));
        compare(&text, &file).unwrap_or_else(|error| panic!("{error}"));
        count += 1;
    }
    assert!(count >= 14, "only {count} artifacts");
}

#[test]
fn the_comparison_tells_programs_apart() {
    let read = |text: &str| canonical(&text::read("test", text).unwrap());
    let one = "func.func @main(%a: tensor<2xf32>, %b: tensor<2xf32>) -> tensor<2xf32> {
        %c = stablehlo.constant dense<1.0> : tensor<2xf32>
        %0 = stablehlo.subtract %a, %c : tensor<2xf32>
        %1 = stablehlo.compare LT, %0, %b, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
        %2 = stablehlo.select %1, %a, %b : tensor<2xi1>, tensor<2xf32>
        return %2 : tensor<2xf32>
    }";
    let moved = one.replace("%c", "%x").replace("tensor<2xf32>\n        %0", "tensor<2xf32> %0");
    assert_eq!(difference(&read(one), &read(&moved)), None);
    for (from, to) in [
        ("dense<1.0>", "dense<[1.0, 1.5]>"),
        ("subtract %a, %c", "subtract %c, %a"),
        ("subtract", "add"),
        ("LT", "LE"),
        ("FLOAT", "TOTALORDER"),
        ("%1, %a, %b", "%1, %b, %a"),
        ("return %2", "return %0"),
        ("@main", "@other"),
    ] {
        let other = one.replace(from, to);
        assert!(difference(&read(one), &read(&other)).is_some(), "{from} and {to}");
    }
}
