//! Attributes: numbers, strings, lists, dictionaries, types, and which dialect attribute has a meaning here.

use std::collections::HashSet;

use crate::Result;
use crate::stablehlo::ir::{Attribute, Attributes};
use crate::tensor::ElementType;

use super::Reader;
use super::cursor::Number;

impl Reader<'_> {
    /// Takes `{name = value, flag, ...}` where one is next.
    pub(super) fn optional_dictionary(&mut self) -> Result<Attributes> {
        if self.cursor.at("{") { self.dictionary("{", "}") } else { Ok(Attributes::default()) }
    }

    /// Takes `name = value, flag, ...` between these brackets.
    pub(super) fn dictionary(&mut self, open: &str, close: &str) -> Result<Attributes> {
        let mut entries = Vec::new();
        let mut names = HashSet::new();
        self.nested(|reader| {
            reader.list(open, close, |reader| {
                let at = reader.cursor.position();
                let name = match reader.cursor.peek() {
                    Some(b'"') => reader.cursor.string("the name of an attribute")?,
                    _ => reader.cursor.word("the name of an attribute")?.to_owned(),
                };
                if !names.insert(name.clone()) {
                    return Err(reader.cursor.error(at, format!("the attribute `{name}` stands here twice")));
                }
                let value = match reader.cursor.eat("=") {
                    false => Attribute::Unit,
                    // The value of a constant is data, whatever its type and rank.
                    true if name == "value" => reader.attribute()?,
                    true => reader.attribute()?.normalised(&name),
                };
                entries.push((name, value));
                Ok(())
            })
        })?;
        Ok(Attributes(entries))
    }

    /// Takes the value of an attribute.
    pub(super) fn attribute(&mut self) -> Result<Attribute> {
        let at = self.cursor.position();
        match self.cursor.peek() {
            Some(b'"') => {
                let text = self.cursor.string("a string")?;
                self.optional_type()?;
                Ok(Attribute::String(text))
            }
            Some(b'@') => Ok(Attribute::Symbol(self.symbol()?)),
            Some(b'[') => {
                let mut items = Vec::new();
                self.nested(|reader| {
                    reader.list("[", "]", |reader| {
                        items.push(reader.attribute()?.normalised(""));
                        Ok(())
                    })
                })?;
                Ok(Attribute::Array(items))
            }
            Some(b'{') => Ok(Attribute::Dictionary(self.dictionary("{", "}")?)),
            Some(b'-' | b'0'..=b'9') => self.numeric(),
            Some(b'#') => self.dialect_attribute(),
            Some(b'(') => {
                let (inputs, results) = self.nested(Self::function_type)?;
                Ok(Attribute::Function { inputs, results })
            }
            Some(b'!') => self.type_attribute(at),
            _ => self.named_attribute(at),
        }
    }

    /// An attribute that begins with a bare word.
    fn named_attribute(&mut self, at: usize) -> Result<Attribute> {
        match self.cursor.peek_word() {
            Some("true") => self.constant_word("true", Attribute::Bool(true)),
            Some("false") => self.constant_word("false", Attribute::Bool(false)),
            Some("unit") => self.constant_word("unit", Attribute::Unit),
            Some("dense") => Ok(Attribute::Dense(self.dense()?)),
            Some("array") => self.dense_array(),
            Some("tensor" | "tuple") => Ok(Attribute::Type(self.ty()?)),
            Some("loc") => {
                self.cursor.trailing_location()?;
                Ok(self.opaque(at))
            }
            Some("dense_resource") => Ok(Attribute::Dense(self.dense_resource()?)),
            Some("sparse") => {
                let message = "constants as sparse lists are not supported; export them as `dense<...>`";
                Err(self.cursor.unsupported(at, message))
            }
            Some(
                "affine_map" | "affine_set" | "strided" | "opaque" | "distinct" | "memref" | "vector"
                | "complex",
            ) => {
                self.cursor.word("an attribute")?;
                while matches!(self.cursor.peek(), Some(b'<' | b'[')) {
                    self.cursor.balanced()?;
                }
                Ok(self.opaque(at))
            }
            Some(word) if is_scalar_type(word) => {
                self.cursor.word("a type")?;
                Ok(self.opaque(at))
            }
            _ => Err(self.cursor.unexpected("the value of an attribute")),
        }
    }

    fn constant_word(&mut self, word: &str, value: Attribute) -> Result<Attribute> {
        self.cursor.expect_word(word)?;
        Ok(value)
    }

    /// The text from `at` to here, kept as it is.
    fn opaque(&self, at: usize) -> Attribute {
        Attribute::Opaque(self.cursor.text(at, self.cursor.here()).to_owned())
    }

    /// `!stablehlo.token`, `!alias`, or a type of another dialect.
    fn type_attribute(&mut self, at: usize) -> Result<Attribute> {
        self.cursor.expect("!")?;
        let name = self.cursor.suffix("the name of a type behind `!`")?;
        if !name.contains('.') {
            return Ok(Attribute::Type(self.type_alias(name, at)?));
        }
        if self.cursor.at("<") {
            self.cursor.balanced()?;
        }
        Ok(self.opaque(at))
    }

    /// `: i64` behind a value; gives the type's name.
    fn optional_type(&mut self) -> Result<Option<&str>> {
        if !self.cursor.eat(":") {
            return Ok(None);
        }
        Ok(Some(self.cursor.word("the type of an attribute, like `i64`")?))
    }

    fn numeric(&mut self) -> Result<Attribute> {
        let at = self.cursor.position();
        let Some(number) = self.cursor.number() else {
            return Err(self.cursor.unexpected("a number"));
        };
        let float = match self.optional_type()? {
            Some("f64") => Some(ElementType::F64),
            Some("f32") => Some(ElementType::F32),
            Some("f16") => Some(ElementType::F16),
            Some("bf16") => Some(ElementType::BF16),
            None if matches!(number, Number::Float(_)) => Some(ElementType::F64),
            Some(_) | None => None,
        };
        let value = match float {
            Some(element) => self.float_value(number, element).map(Attribute::Float),
            None => number.integer().map(Attribute::Integer),
        };
        value.ok_or_else(|| self.cursor.error(at, format!("`{number}` is no value of that type")))
    }

    /// A number of the type `f64`, which does not stand behind it.
    pub(super) fn float(&mut self) -> Result<Attribute> {
        let number = self.cursor.number();
        let value = number.and_then(|number| self.float_value(number, ElementType::F64));
        value.map(Attribute::Float).ok_or_else(|| self.cursor.unexpected("a number"))
    }

    /// `@name`, `@"any name"`, `@outer::@inner`.
    pub(super) fn symbol(&mut self) -> Result<String> {
        let mut name = self.symbol_part()?;
        while self.cursor.eat("::") {
            name.push_str("::");
            name.push_str(&self.symbol_part()?);
        }
        Ok(name)
    }

    fn symbol_part(&mut self) -> Result<String> {
        self.cursor.expect("@")?;
        if self.cursor.peek() == Some(b'"') {
            return self.cursor.string("a name");
        }
        Ok(self.cursor.suffix("a name behind `@`")?.to_owned())
    }

    /// `array<i64: 1, 2>`, `array<i1: true>`, `array<f32: 1.0>`.
    fn dense_array(&mut self) -> Result<Attribute> {
        self.cursor.expect_word("array")?;
        self.cursor.expect("<")?;
        let at = self.cursor.position();
        let name = self.cursor.word("an element type like `i64`")?;
        let float = match name {
            "f32" => Some(ElementType::F32),
            "f64" => Some(ElementType::F64),
            "i1" | "i8" | "i16" | "i32" | "i64" => None,
            _ => {
                return Err(self
                    .cursor
                    .error(at, format!("an array of {name}; expected i1 to i64, f32 or f64")));
            }
        };
        let (mut integers, mut floats) = (Vec::new(), Vec::new());
        if self.cursor.eat(">") {
            return Ok(if float.is_some() {
                Attribute::Array(floats)
            } else {
                Attribute::Integers(integers)
            });
        }
        self.list(":", ">", |reader| {
            let Some(element) = float else {
                integers.push(reader.integer_or_bool()?);
                return Ok(());
            };
            let at = reader.cursor.position();
            let number = reader.cursor.number();
            let value = number.and_then(|number| reader.float_value(number, element));
            floats
                .push(Attribute::Float(value.ok_or_else(|| {
                    reader.cursor.error(at, format!("expected a number of type {element}"))
                })?));
            Ok(())
        })?;
        Ok(if float.is_some() { Attribute::Array(floats) } else { Attribute::Integers(integers) })
    }

    fn integer_or_bool(&mut self) -> Result<i128> {
        if self.cursor.eat_word("true") {
            Ok(1)
        } else if self.cursor.eat_word("false") {
            Ok(0)
        } else {
            self.cursor.integer("an integer")
        }
    }

    /// Takes `[1, 2]` as integers (or truth values).
    pub(super) fn integers(&mut self) -> Result<Vec<i128>> {
        let mut values = Vec::new();
        self.list("[", "]", |reader| {
            values.push(reader.integer_or_bool()?);
            Ok(())
        })?;
        Ok(values)
    }

    /// `#alias`, `#stablehlo<precision HIGHEST>`, `#stablehlo.dot<...>`, or an attribute of another dialect.
    fn dialect_attribute(&mut self) -> Result<Attribute> {
        let at = self.cursor.position();
        self.cursor.expect("#")?;
        let name = self.cursor.suffix("the name of an attribute behind `#`")?;
        if !self.cursor.at("<") {
            return if name.contains('.') { Ok(self.opaque(at)) } else { self.attribute_alias(name, at) };
        }
        let (dialect, kind) = name.split_once('.').unwrap_or((name, ""));
        if !matches!(dialect, "stablehlo" | "mhlo" | "chlo") {
            self.cursor.balanced()?;
            return Ok(self.opaque(at));
        }
        if kind.is_empty() {
            // `#stablehlo<precision HIGHEST>`: the kind stands inside, before the case or the structure.
            self.cursor.expect("<")?;
            let kind = self.cursor.word("the kind of a StableHLO attribute")?;
            let value = if self.cursor.at("<") {
                self.structure(kind)?
            } else {
                Attribute::Enumeration(self.cursor.word("the case of an enumeration")?.to_owned())
            };
            self.cursor.expect(">")?;
            return Ok(value);
        }
        self.structure(kind)
    }
}

/// Whether a word is a type that has no place as the type of a value, only in attributes.
fn is_scalar_type(word: &str) -> bool {
    let digits = word.trim_start_matches(|c: char| c.is_ascii_lowercase());
    let stem = &word[..word.len() - digits.len()];
    matches!(word, "index" | "none")
        || (matches!(stem, "i" | "si" | "ui" | "f" | "bf" | "tf") && !digits.is_empty())
}
