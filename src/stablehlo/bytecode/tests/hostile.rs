//! Bytes made to break the reader: it must answer, quickly, and without exhausting stack or memory.

use std::time::Instant;

use super::corpus::artifacts;
use crate::ErrorKind;
use crate::stablehlo::bytecode::read;

/// Artifacts written by hand.
#[derive(Default)]
struct Writer {
    strings: Vec<Vec<u8>>,
    /// The dialect (0: builtin, 1: vhlo) and the bytes of each.
    attributes: Vec<(u64, Vec<u8>)>,
    types: Vec<(u64, Vec<u8>)>,
    /// Names of operations, by string: dialect and name.
    names: Vec<(u64, u64)>,
    ops: Vec<u8>,
    properties: Vec<Vec<u8>>,
}

/// A number as the format has it, in nine bytes where it is large.
fn number(value: u64) -> Vec<u8> {
    match value {
        0..0x80 => vec![(value << 1 | 1) as u8],
        0x80..0x4000 => (value << 2 | 2).to_le_bytes()[..2].to_vec(),
        _ => [&[0][..], &value.to_le_bytes()].concat(),
    }
}

fn numbers(values: &[u64]) -> Vec<u8> {
    values.iter().flat_map(|&value| number(value)).collect()
}

fn section(id: u8, data: &[u8]) -> Vec<u8> {
    [&[id][..], &number(data.len() as u64), data].concat()
}

impl Writer {
    fn string(&mut self, text: &str) -> u64 {
        self.strings.push(text.as_bytes().to_vec());
        self.strings.len() as u64 - 1
    }

    fn finish(&self) -> Vec<u8> {
        let mut strings = number(self.strings.len() as u64);
        strings.extend(self.strings.iter().rev().flat_map(|text| number(text.len() as u64 + 1)));
        strings.extend(self.strings.iter().flat_map(|text| [text, &[0][..]].concat()));

        let mut dialects = numbers(&[2, 0, 2, self.names.len() as u64]);
        for &(dialect, name) in &self.names {
            dialects.extend(numbers(&[dialect, 1, name << 1 | 1]));
        }

        let mut sizes = numbers(&[self.attributes.len() as u64, self.types.len() as u64]);
        let mut entries = Vec::new();
        for (dialect, data) in self.attributes.iter().chain(&self.types) {
            sizes.extend(numbers(&[*dialect, 1, (data.len() as u64) << 1 | 1]));
            entries.extend(data);
        }

        let mut properties = number(self.properties.len() as u64);
        for data in &self.properties {
            properties.extend(number(data.len() as u64));
            properties.extend(data);
        }

        let mut file = b"ML\xefR".to_vec();
        file.extend(number(6));
        file.extend(b"test\0");
        for (id, data) in
            [(0, &strings), (1, &dialects), (2, &entries), (3, &sizes), (4, &self.ops), (8, &properties)]
        {
            file.extend(section(id, data));
        }
        file
    }
}

/// A file whose module has one function with these attributes and types: attribute 0 is its name, `ty` its type.
fn function(attributes: Vec<(u64, Vec<u8>)>, types: Vec<(u64, Vec<u8>)>, ty: u64) -> Vec<u8> {
    let mut writer = Writer { attributes, types, ..Writer::default() };
    for text in ["builtin", "vhlo", "module", "func_v1"] {
        writer.string(text);
    }
    // The two dialects are strings 0 and 1.
    writer.names = vec![(0, 2), (1, 3)];
    writer.properties = vec![numbers(&[0, ty, 0, 0, 0])];
    // A function without location and with one region that has no block.
    let function = [&number(1)[..], &[0x50], &numbers(&[0, 0, 2, 0])].concat();
    let region = [numbers(&[1, 0, 2]), function].concat();
    writer.ops = [&number(2)[..], &number(0), &[0x10], &numbers(&[0, 3]), &section(4, &region)].concat();
    writer.finish()
}

fn refused(bytes: &[u8], kind: ErrorKind, part: &str) {
    let start = Instant::now();
    let error = read("hostile", bytes).unwrap_err();
    assert_eq!(*error.kind(), kind, "{error}");
    assert!(error.to_string().contains(part), "{error}");
    assert!(start.elapsed().as_secs() < 20, "{error}");
}

/// The name of the function: a string of VHLO.
fn name() -> (u64, Vec<u8>) {
    (1, numbers(&[14, 3]))
}

#[test]
fn files_written_by_hand_are_read() {
    // A type without inputs and results, as an attribute.
    let bytes = function(vec![name(), (1, numbers(&[17, 0]))], vec![(1, numbers(&[8, 0, 0]))], 1);
    let module = read("hostile", &bytes).unwrap();
    assert_eq!(module.functions[0].name, "func_v1");
}

#[test]
fn every_prefix_of_an_artifact_is_refused() {
    for file in artifacts("tests/stablehlo/artifacts").iter().take(4) {
        let bytes = std::fs::read(file).unwrap();
        for end in 0..bytes.len() {
            assert!(read("hostile", &bytes[..end]).is_err(), "{end}");
        }
    }
}

#[test]
fn types_that_hold_themselves_are_refused() {
    let of = |types| function(vec![name(), (1, numbers(&[17, 0]))], types, 1);
    refused(&of(vec![(1, numbers(&[23, 2, 0, 0]))]), ErrorKind::Unsupported, "nested deeper");
    refused(&of(vec![(1, numbers(&[1, 0]))]), ErrorKind::Unsupported, "nested deeper");
}

#[test]
fn attributes_that_hold_themselves_are_refused() {
    let of = |attribute| function(vec![name(), (1, attribute)], Vec::new(), 1);
    refused(&of(numbers(&[1, 2, 1, 1])), ErrorKind::Unsupported, "nested deeper");
    refused(&of(numbers(&[6, 1, 1, 1])), ErrorKind::Unsupported, "nested deeper");
}

#[test]
fn types_that_double_are_limited() {
    // Type 0 is a token, each further one a tuple of two of the one before.
    let mut types = vec![(1, number(22))];
    types.extend((0..40).map(|of| (1, numbers(&[23, 2, of, of]))));
    types.push((1, numbers(&[8, 1, 40, 0])));
    let bytes = function(vec![name(), (1, numbers(&[17, 41]))], types, 1);
    refused(&bytes, ErrorKind::Unsupported, "add up to more");
}

#[test]
fn attributes_that_double_are_limited() {
    let mut attributes = vec![name(), (1, number(2).into_iter().chain(number(1)).collect())];
    attributes.extend((1..41).map(|of| (1, numbers(&[1, 2, of, of]))));
    let bytes = function(attributes, Vec::new(), 41);
    refused(&bytes, ErrorKind::Unsupported, "add up to more");
}

#[test]
fn counts_that_are_not_there_allocate_nothing() {
    let large = 1 << 60;
    let ty = |data: Vec<u8>| function(vec![name(), (1, numbers(&[17, 0]))], vec![(1, data)], 1);
    for data in [numbers(&[23, large]), numbers(&[8, large]), numbers(&[20, large])] {
        refused(&ty(data), ErrorKind::Parse, "are announced");
    }
    let attribute =
        |data: Vec<u8>| function(vec![name(), (1, data)], vec![(1, numbers(&[20, 0, 1])), (1, vec![9])], 1);
    for data in [numbers(&[1, large]), numbers(&[6, large]), numbers(&[10, large]), numbers(&[15, 0, large])]
    {
        refused(&attribute(data), ErrorKind::Parse, "are announced");
    }
}

#[test]
fn tensors_larger_than_memory_are_refused() {
    let of = |extents: &[u64]| {
        let tensor = [numbers(&[20, extents.len() as u64]), numbers(extents), number(1)].concat();
        let types = vec![(1, tensor), (1, numbers(&[4])), (1, numbers(&[8, 1, 0, 0]))];
        function(vec![name(), (1, numbers(&[17, 2]))], types, 1)
    };
    // Extents have their sign in the lowest bit.
    refused(&of(&[1 << 40, 1 << 40]), ErrorKind::Unsupported, "larger than any memory");
    refused(&of(&[3]), ErrorKind::Parse, "negative extent");
    refused(&of(&[u64::MAX]), ErrorKind::Unsupported, "dynamic extents");
    refused(&of(&[2; 65]), ErrorKind::Unsupported, "more than 64 dimensions");
}

#[test]
fn many_constants_of_one_value_are_no_large_program() {
    // A thousand of 65,536 integers each, all alike: an attribute of that type would be a list, a constant is one element.
    let mut writer = Writer::default();
    for text in ["builtin", "vhlo", "module", "func_v1", "constant_v1"] {
        writer.string(text);
    }
    writer.names = vec![(0, 2), (1, 3), (1, 4)];
    let splat = [numbers(&[15, 1, 4]), vec![7, 0, 0, 0]].concat();
    writer.attributes = vec![name(), (1, numbers(&[17, 2])), (1, splat)];
    writer.types = vec![(1, numbers(&[13])), (1, numbers(&[20, 1, 1 << 17, 0])), (1, numbers(&[8, 0, 0]))];
    writer.properties = vec![numbers(&[0, 1, 0, 0, 0]), numbers(&[2])];
    let constant = [&number(2)[..], &[0x42], &numbers(&[0, 1, 1, 1])].concat();
    let body = [numbers(&[1, 1000, 2000]), constant.repeat(1000)].concat();
    let function = [&number(1)[..], &[0x50], &numbers(&[0, 0, 2]), &body].concat();
    let region = [numbers(&[1, 0, 2]), function].concat();
    writer.ops = [&number(2)[..], &number(0), &[0x10], &numbers(&[0, 3]), &section(4, &region)].concat();
    let module = read("hostile", &writer.finish()).unwrap();
    assert_eq!(module.functions[0].body.ops.len(), 1000);
}
