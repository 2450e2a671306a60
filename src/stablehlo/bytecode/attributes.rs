//! Attributes by their codes, in VHLO and, for what stands around it, in MLIR's own dialect.
//!
//! An attribute is read anew for each of its uses, so that nothing is kept twice; what the uses add up to is limited.

use crate::Result;
use crate::stablehlo::ir::{Attribute, Attributes};

use super::Reader;
use super::cursor::Cursor;
use super::types::Kind;

/// Enumerations: their code, and their cases by number.
const ENUMERATIONS: &[(u64, &[&str])] = &[
    (3, &["EQ", "NE", "GE", "GT", "LE", "LT"]),
    (4, &["NOTYPE", "FLOAT", "TOTALORDER", "SIGNED", "UNSIGNED"]),
    (7, &["FFT", "IFFT", "RFFT", "IRFFT"]),
    (11, &["DEFAULT", "HIGH", "HIGHEST"]),
    (12, &["DEFAULT", "THREE_FRY", "PHILOX"]),
    (13, &["", "UNIFORM", "NORMAL"]),
    (16, &["TRANSPOSE_INVALID", "NO_TRANSPOSE", "TRANSPOSE", "ADJOINT"]),
    (19, &["DEFAULT", "HIGHEST", "TOLERANCE"]),
];

/// Codes of attributes in VHLO.
mod vhlo {
    pub(super) const ARRAY: u64 = 1;
    pub(super) const BOOLEAN: u64 = 2;
    pub(super) const API_VERSION: u64 = 5;
    pub(super) const DICTIONARY: u64 = 6;
    pub(super) const FLOAT: u64 = 8;
    pub(super) const INTEGER: u64 = 9;
    pub(super) const OUTPUT_ALIAS: u64 = 10;
    pub(super) const STRING: u64 = 14;
    pub(super) const TENSOR: u64 = 15;
    pub(super) const TYPE: u64 = 17;
    pub(super) const EXTENSIONS: u64 = 18;
    pub(super) const RESULT_ACCURACY: u64 = 20;
    /// From here to the next: groups of devices by the axes of a mesh.
    pub(super) const MESH_FIRST: u64 = 21;
    pub(super) const MESH_LAST: u64 = 25;
}

/// Codes of attributes in MLIR's own dialect.
mod builtin {
    pub(super) const ARRAY: u64 = 0;
    pub(super) const DICTIONARY: u64 = 1;
    pub(super) const STRING: u64 = 2;
    pub(super) const UNIT: u64 = 7;
}

impl<'b> Reader<'b> {
    /// Takes the number of an attribute and gives what it stands for.
    pub(super) fn attribute(&mut self, data: &mut Cursor<'b>) -> Result<Attribute> {
        let number = data.number()?;
        self.attribute_numbered(number, data)
    }

    /// The attribute of that number, which was read before `at`.
    pub(super) fn attribute_numbered(&mut self, number: u64, at: &Cursor<'b>) -> Result<Attribute> {
        let entry = self.container.attribute(number, at)?;
        self.charge(64, at)?;
        let mut data = entry.data;
        self.nested(at, |reader| match (entry.dialect, entry.is_encoded) {
            ("vhlo", true) => reader.vhlo(&mut data),
            ("builtin", true) => reader.builtin(&mut data),
            (_, false) => {
                let text = data.until_zero()?;
                reader.charge(text.len(), &data)?;
                Ok(Attribute::Opaque(String::from_utf8_lossy(text).into_owned()))
            }
            (dialect, true) => Ok(Attribute::Opaque(format!("#{dialect}"))),
        })
    }

    fn vhlo(&mut self, data: &mut Cursor<'b>) -> Result<Attribute> {
        let code = data.number()?;
        if let Some((_, cases)) = ENUMERATIONS.iter().find(|(known, _)| *known == code) {
            let number = data.number()?;
            let case = usize::try_from(number).ok().and_then(|index| cases.get(index));
            let case = case.ok_or_else(|| data.error(format!("an enumeration has no case {number}")))?;
            return Ok(Attribute::Enumeration((*case).to_owned()));
        }
        match code {
            vhlo::ARRAY => self.items(data),
            vhlo::BOOLEAN => match data.number()? {
                value @ 0..=1 => Ok(Attribute::Bool(value == 1)),
                value => Err(data.error(format!("a truth value is 0 or 1, not {value}"))),
            },
            vhlo::API_VERSION => Ok(Attribute::Integer(data.number()?.into())),
            vhlo::DICTIONARY => Ok(Attribute::Dictionary(self.dictionary(data)?)),
            vhlo::FLOAT => {
                let name = self.scalar(data)?;
                float(&name, data)
            }
            vhlo::INTEGER => {
                let name = self.scalar(data)?;
                integer(&name, data)
            }
            vhlo::OUTPUT_ALIAS => {
                let output = self.integers(data)?;
                let operand = Attribute::Integer(data.signed()?.into());
                let parts = self.integers(data)?;
                let fields = [
                    ("output_tuple_indices", output),
                    ("operand_index", operand),
                    ("operand_tuple_indices", parts),
                ];
                Ok(structure("output_operand_alias", fields))
            }
            vhlo::STRING => Ok(Attribute::String(self.text(data)?)),
            vhlo::TENSOR => Ok(Attribute::Dense(self.dense(data)?)),
            vhlo::TYPE => {
                let number = data.number()?;
                Ok(match self.ty(number, data)? {
                    Kind::Value(ty) => Attribute::Type(ty),
                    Kind::Scalar(name) => Attribute::Opaque(name),
                    Kind::Function { inputs, results } => Attribute::Function { inputs, results },
                })
            }
            vhlo::EXTENSIONS => Err(data.unsupported("bounds of dynamic extents are not supported")),
            vhlo::RESULT_ACCURACY => {
                let absolute = Attribute::Float(f64::from_bits(data.signed()? as u64));
                let relative = Attribute::Float(f64::from_bits(data.signed()? as u64));
                let ulps = Attribute::Integer(data.signed()?.into());
                let mode = self.attribute(data)?;
                let fields = [("atol", absolute), ("rtol", relative), ("ulps", ulps), ("mode", mode)];
                // As its text does, the attribute leaves out what is zero.
                let is_zero =
                    |value: &Attribute| matches!(value, Attribute::Float(0.0) | Attribute::Integer(0));
                let fields = fields.into_iter().filter(|(_, value)| !is_zero(value));
                let fields = fields.map(|(name, value)| (name.to_owned(), value)).collect();
                Ok(Attribute::Structure { name: "result_accuracy".to_owned(), fields: Attributes(fields) })
            }
            vhlo::MESH_FIRST..=vhlo::MESH_LAST => Ok(Attribute::Opaque("#stablehlo.mesh".to_owned())),
            _ => Err(data.unsupported(format!("an attribute of the unknown code {code}"))),
        }
    }

    fn builtin(&mut self, data: &mut Cursor<'b>) -> Result<Attribute> {
        match data.number()? {
            builtin::ARRAY => self.items(data),
            builtin::DICTIONARY => Ok(Attribute::Dictionary(self.dictionary(data)?)),
            builtin::STRING => Ok(Attribute::String(self.text(data)?)),
            builtin::UNIT => Ok(Attribute::Unit),
            // Locations, among others; where one has a meaning it is read as such.
            code => Ok(Attribute::Opaque(format!("#builtin.{code}"))),
        }
    }

    fn items(&mut self, data: &mut Cursor<'b>) -> Result<Attribute> {
        let mut items = Vec::new();
        for _ in 0..data.count("attributes")? {
            let item = self.attribute(data)?;
            items.push(self.normalised("", item, data)?);
        }
        Ok(Attribute::Array(items))
    }

    /// An attribute as the IR has it under that name. The value of a constant is data, whatever its type and rank.
    pub(super) fn normalised(&mut self, name: &str, value: Attribute, at: &Cursor<'_>) -> Result<Attribute> {
        if name == "value" {
            return Ok(value);
        }
        if let Attribute::Dense(dense) = &value {
            // Integers that are few become a list, also where all are alike.
            let count = dense.ty.shape.elements()?;
            self.charge(if count <= 1 << 16 { 16 * count } else { 0 }, at)?;
        }
        Ok(value.normalised(name))
    }

    fn dictionary(&mut self, data: &mut Cursor<'b>) -> Result<Attributes> {
        let mut entries = Vec::new();
        for (name, number) in self.numbered(data)? {
            let value = self.attribute_numbered(number, data)?;
            let value = self.normalised(&name, value, data)?;
            entries.push((name, value));
        }
        Ok(Attributes(entries))
    }

    /// Takes the entries of a dictionary: names, and the numbers of attributes.
    pub(super) fn numbered(&mut self, data: &mut Cursor<'b>) -> Result<Vec<(String, u64)>> {
        let mut entries = Vec::new();
        for _ in 0..data.count("entries of a dictionary")? {
            let Attribute::String(name) = self.attribute(data)? else {
                return Err(data.error("the name of an attribute is no string"));
            };
            entries.push((name, data.number()?));
        }
        let mut names: Vec<&str> = entries.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        match names.windows(2).find(|pair| pair.first() == pair.last()) {
            Some(pair) => Err(data.error(format!("the attribute `{}` stands here twice", pair.concat()))),
            None => Ok(entries),
        }
    }

    /// Takes the entries of the dictionary of that number.
    pub(super) fn dictionary_numbered(&mut self, number: u64, at: &Cursor<'b>) -> Result<Vec<(String, u64)>> {
        let mut data = self.container.attribute(number, at)?.data;
        match data.number()? {
            builtin::DICTIONARY => self.numbered(&mut data),
            _ => Err(at.error("the attributes of an operation are no dictionary")),
        }
    }

    fn integers(&mut self, data: &mut Cursor<'b>) -> Result<Attribute> {
        let values = data.signed_list()?;
        self.charge(16 * values.len(), data)?;
        Ok(Attribute::Integers(values.into_iter().map(i128::from).collect()))
    }

    /// Takes the number of a string.
    fn text(&mut self, data: &mut Cursor<'b>) -> Result<String> {
        let number = data.number()?;
        let text = self.container.string(number, data)?;
        self.charge(text.len(), data)?;
        Ok(String::from_utf8_lossy(text).into_owned())
    }
}

fn structure<const N: usize>(kind: &str, fields: [(&str, Attribute); N]) -> Attribute {
    let fields = fields.map(|(name, value)| (name.to_owned(), value));
    Attribute::Structure { name: kind.to_owned(), fields: Attributes(fields.into()) }
}

/// The bits of a number of that width: a byte of its own, or a number with a sign.
fn bits(width: u32, data: &mut Cursor<'_>) -> Result<u64> {
    let bits = if width <= 8 { data.byte()?.into() } else { data.signed()? as u64 };
    Ok(bits & (u64::MAX >> (64 - width.clamp(1, 64))))
}

fn integer(name: &str, data: &mut Cursor<'_>) -> Result<Attribute> {
    let digits = name.trim_start_matches(|c: char| c.is_ascii_lowercase());
    let width = if name == "index" { Some(64) } else { digits.parse().ok() };
    let (Some(width @ 1..=64), true) = (width, name.starts_with(['i', 'u'])) else {
        return Err(data.error(format!("an integer of type {name}")));
    };
    let bits = bits(width, data)?;
    let is_negative = !name.starts_with('u') && bits >> (width - 1) != 0;
    Ok(Attribute::Integer(if is_negative { i128::from(bits) - (1 << width) } else { bits.into() }))
}

fn float(name: &str, data: &mut Cursor<'_>) -> Result<Attribute> {
    let value = match name {
        "f64" => f64::from_bits(bits(64, data)?),
        "f32" => f64::from(f32::from_bits(bits(32, data)? as u32)),
        "f16" => half::f16::from_bits(bits(16, data)? as u16).to_f64(),
        "bf16" => half::bf16::from_bits(bits(16, data)? as u16).to_f64(),
        _ => return Err(data.unsupported(format!("numbers of type {name} are not supported"))),
    };
    Ok(Attribute::Float(value))
}
