//! The pretty forms as a table: for each operation, what stands between its name and its types.
//!
//! An operation that is not in the table has the plain form `name %a, %b {attributes} : types`, which all
//! elementwise operations share. Whatever a form leaves out or abbreviates is written into the attributes here,
//! under the names of the generic form.

use std::collections::HashSet;

use crate::Result;
use crate::stablehlo::ir::{Attribute, Attributes, TensorType, Type, ValueId};

use super::Reader;
use super::pieces::Piece;
use super::scope::Use;

/// A piece of a pretty form, in the order of the text.
#[derive(Clone, Copy)]
enum Part {
    /// `%a, %b`, or the same in parentheses as older programs have it.
    Operands,
    /// `(%a, %b)`.
    Parenthesised,
    /// `name = value`, with a comma before it unless it comes first; the attribute's name follows.
    Field(&'static str, Value, &'static str),
    /// The same where it may be missing.
    Optional(&'static str, Value, &'static str),
    /// `, CASE` where one is.
    Trailing(&'static str),
    /// Something that only this operation has, see [`super::pieces`].
    Special(Piece),
}

#[derive(Clone, Copy)]
pub(super) enum Value {
    Integer,
    Integers,
    Number,
    Bool,
    String,
    Enumeration,
    /// `[HIGHEST, DEFAULT]`
    Enumerations,
    /// `<name = value, ...>` of a structure of this kind
    Structure(&'static str),
}

/// How types that are no signature `(...) -> ...` tell those of operands and results.
#[derive(Clone, Copy)]
pub(super) enum Signature {
    /// One type of all operands and the result.
    Same,
    /// The types of the predicate and of everything else.
    Select,
    /// The complex type of the result.
    Complex,
    /// The tuple of the operands.
    Tuple,
    /// Each type is that of an operand and of the result in its place.
    Pairwise,
    /// The types of the operands; there is no result.
    Operands,
    /// The type of the value attribute.
    Value,
    /// One type of all operands, or each's own; there is no result.
    Compared,
    /// The type of the value attribute is that of the operand; there is no result.
    Expected,
}

use Part::{Field, Operands, Optional, Parenthesised, Special, Trailing};

const PLAIN: &[Part] = &[Operands];

/// By name without dialect.
const FORMATS: &[(&str, &[Part], Signature)] = &[
    ("broadcast", &[Operands, Field("sizes", Value::Integers, "broadcast_sizes")], Signature::Same),
    (
        "broadcast_in_dim",
        &[Operands, Field("dims", Value::Integers, "broadcast_dimensions")],
        Signature::Same,
    ),
    ("cholesky", &[Operands, Optional("lower", Value::Bool, "lower")], Signature::Same),
    ("compare", &[Special(Piece::Comparison), Operands, Trailing("compare_type")], Signature::Same),
    ("complex", PLAIN, Signature::Complex),
    ("composite", &[Special(Piece::CompositeName), Operands], Signature::Same),
    ("concatenate", &[Operands, Field("dim", Value::Integer, "dimension")], Signature::Same),
    ("constant", &[Special(Piece::Constant)], Signature::Value),
    ("convolution", &[Parenthesised, Special(Piece::Convolution)], Signature::Same),
    ("custom_call", &[Special(Piece::CallTarget), Parenthesised], Signature::Same),
    ("dot", &[Operands, Optional("precision", Value::Enumerations, "precision_config")], Signature::Same),
    (
        "dot_general",
        &[
            Operands,
            Special(Piece::DotDimensions),
            Optional("precision", Value::Enumerations, "precision_config"),
            Optional("algorithm", Value::Structure("dot_algorithm"), "algorithm"),
        ],
        Signature::Same,
    ),
    (
        "dynamic_broadcast_in_dim",
        &[Operands, Field("dims", Value::Integers, "broadcast_dimensions")],
        Signature::Same,
    ),
    ("dynamic_iota", &[Operands, Field("dim", Value::Integer, "iota_dimension")], Signature::Same),
    ("dynamic_slice", &[Operands, Field("sizes", Value::Integers, "slice_sizes")], Signature::Same),
    ("einsum", &[Operands, Field("config", Value::String, "einsum_config")], Signature::Same),
    ("expect_almost_eq", &[Operands, Optional("tolerance", Value::Number, "tolerance")], Signature::Compared),
    (
        "expect_almost_eq_const",
        &[Operands, Special(Piece::Expected), Optional("tolerance", Value::Number, "tolerance")],
        Signature::Expected,
    ),
    (
        "expect_close",
        &[
            Operands,
            Optional("max_ulp_difference", Value::Integer, "max_ulp_difference"),
            Optional("min_ulp_difference", Value::Integer, "min_ulp_difference"),
        ],
        Signature::Compared,
    ),
    ("expect_eq", PLAIN, Signature::Compared),
    ("expect_eq_const", &[Operands, Special(Piece::Expected)], Signature::Expected),
    (
        "fft",
        &[
            Operands,
            Field("type", Value::Enumeration, "fft_type"),
            Field("length", Value::Integers, "fft_length"),
        ],
        Signature::Same,
    ),
    ("get_dimension_size", &[Operands, Field("dim", Value::Integer, "dimension")], Signature::Same),
    ("get_tuple_element", &[Operands, Special(Piece::TupleIndex)], Signature::Same),
    ("iota", &[Field("dim", Value::Integer, "iota_dimension")], Signature::Same),
    ("optimization_barrier", &[Special(Piece::LeadingDictionary), Operands], Signature::Pairwise),
    (
        "pad",
        &[
            Operands,
            Field("low", Value::Integers, "edge_padding_low"),
            Field("high", Value::Integers, "edge_padding_high"),
            Field("interior", Value::Integers, "interior_padding"),
        ],
        Signature::Same,
    ),
    ("reduce_precision", &[Operands, Special(Piece::FloatFormat)], Signature::Same),
    ("return", PLAIN, Signature::Operands),
    ("reverse", &[Operands, Field("dims", Value::Integers, "dimensions")], Signature::Same),
    ("rng", &[Operands, Field("distribution", Value::Enumeration, "rng_distribution")], Signature::Same),
    (
        "rng_bit_generator",
        &[Operands, Field("algorithm", Value::Enumeration, "rng_algorithm")],
        Signature::Same,
    ),
    ("select", PLAIN, Signature::Select),
    ("set_dimension_size", &[Operands, Field("dim", Value::Integer, "dimension")], Signature::Same),
    ("slice", &[Operands, Special(Piece::SliceRanges)], Signature::Same),
    ("top_k", &[Special(Piece::OpenParenthesis), Operands, Special(Piece::TopK)], Signature::Same),
    ("transpose", &[Operands, Field("dims", Value::Integers, "permutation")], Signature::Same),
    ("tuple", PLAIN, Signature::Tuple),
    ("unary_einsum", &[Operands, Field("config", Value::String, "einsum_config")], Signature::Same),
];

/// What a pretty form holds before the types.
pub(super) struct Pretty {
    pub(super) operands: Vec<Use>,
    pub(super) attributes: Attributes,
    pub(super) signature: Signature,
}

impl Reader<'_> {
    /// Takes the operands and attributes of the pretty form of `name` (with its dialect).
    pub(super) fn pretty(&mut self, name: &str, at: usize) -> Result<Pretty> {
        let (dialect, stem) = name.split_once('.').unwrap_or(("", name));
        let custom = FORMATS.iter().find(|(known, ..)| *known == stem);
        let (parts, signature) = match (dialect, custom) {
            ("stablehlo" | "chlo" | "func" | "check", Some(&(_, parts, signature))) => (parts, signature),
            ("stablehlo" | "chlo", None) => (PLAIN, Signature::Same),
            _ => {
                let message =
                    format!("the pretty form of `{name}` is not known here; expected a StableHLO operation");
                return Err(self.cursor.error(at, message));
            }
        };
        let mut operands = Vec::new();
        let mut attributes = Attributes::default();
        for (index, part) in parts.iter().enumerate() {
            match *part {
                Operands if self.cursor.eat("(") => {
                    operands = self.values()?;
                    self.cursor.expect(")")?;
                }
                Operands => operands = self.values()?,
                Parenthesised => {
                    self.cursor.expect("(")?;
                    operands = self.values()?;
                    self.cursor.expect(")")?;
                }
                Field(label, value, attribute) => {
                    // Generic attributes stand in the place of the abbreviated ones in some old programs.
                    if self.cursor.at("{") {
                        continue;
                    }
                    if index > 0 && !operands.is_empty() {
                        self.cursor.expect(",")?;
                    }
                    self.cursor.expect_word(label)?;
                    let value = self.field_value(value)?;
                    attributes.0.push((attribute.to_owned(), value));
                }
                Optional(label, value, attribute) => {
                    if let Some(value) = self.optional_field(label, value)? {
                        attributes.0.push((attribute.to_owned(), value));
                    }
                }
                Trailing(attribute) => {
                    if self.cursor.eat(",") {
                        let case = self.cursor.word("the case of an enumeration")?.to_owned();
                        attributes.0.push((attribute.to_owned(), Attribute::Enumeration(case)));
                    }
                }
                Special(piece) => self.piece(piece, &mut attributes)?,
            }
        }
        if !matches!(signature, Signature::Value) {
            self.leading_dictionary(&mut attributes)?;
        }
        Ok(Pretty { operands, attributes, signature })
    }

    pub(super) fn optional_field(&mut self, label: &str, value: Value) -> Result<Option<Attribute>> {
        let before = self.cursor.position();
        if self.cursor.eat(",") && self.cursor.eat_word(label) {
            return self.field_value(value).map(Some);
        }
        self.cursor.go_to(before);
        Ok(None)
    }

    /// Takes `= value`.
    pub(super) fn field_value(&mut self, value: Value) -> Result<Attribute> {
        self.cursor.expect("=")?;
        Ok(match value {
            Value::Integer => Attribute::Integer(self.cursor.integer("an integer")?),
            Value::Integers => Attribute::Integers(self.integers()?),
            Value::Number => self.float()?,
            Value::Bool if self.cursor.eat_word("true") => Attribute::Bool(true),
            Value::Bool if self.cursor.eat_word("false") => Attribute::Bool(false),
            Value::Bool => return Err(self.cursor.unexpected("`true` or `false`")),
            Value::String => Attribute::String(self.cursor.string("a string")?),
            Value::Enumeration => self.enumeration()?,
            Value::Enumerations => {
                let mut cases = Vec::new();
                self.list("[", "]", |reader| {
                    cases.push(reader.enumeration()?);
                    Ok(())
                })?;
                Attribute::Array(cases)
            }
            Value::Structure(kind) => self.structure(kind)?,
        })
    }

    pub(super) fn enumeration(&mut self) -> Result<Attribute> {
        Ok(Attribute::Enumeration(self.cursor.word("the case of an enumeration")?.to_owned()))
    }

    /// Adds the entries of `{...}`, where one is next.
    pub(super) fn leading_dictionary(&mut self, attributes: &mut Attributes) -> Result<()> {
        let at = self.cursor.position();
        let more = self.optional_dictionary()?;
        self.merge(at, attributes, more)
    }

    /// Adds attributes of which none may be there already.
    pub(super) fn merge(&self, at: usize, attributes: &mut Attributes, more: Attributes) -> Result<()> {
        let names: HashSet<&str> = attributes.0.iter().map(|(name, _)| name.as_str()).collect();
        if let Some((name, _)) = more.0.iter().find(|(name, _)| names.contains(name.as_str())) {
            return Err(self.cursor.error(at, format!("the attribute `{name}` is given twice")));
        }
        attributes.0.extend(more.0);
        Ok(())
    }

    /// Operands, and the types of results, where the text gives no signature `(...) -> ...`.
    pub(super) fn resolve(
        &self,
        at: usize,
        pretty: &Pretty,
        mut types: Vec<Type>,
    ) -> Result<(Vec<ValueId>, Vec<Type>)> {
        let check = |types: &[&Type]| self.typed(at, &pretty.operands, types);
        let operands = match (pretty.signature, types.as_slice()) {
            (Signature::Same, [ty]) => check(&vec![ty; pretty.operands.len()])?,
            (Signature::Select, [predicate, ty]) => {
                let operands = check(&[predicate, ty, ty])?;
                types.remove(0);
                operands
            }
            (Signature::Complex, [Type::Tensor(result)]) if result.element.is_complex() => {
                let part = Type::Tensor(TensorType::new(&result.shape, result.element.real()));
                check(&[&part, &part])?
            }
            (Signature::Tuple, [Type::Tuple(parts)]) => check(&parts.iter().collect::<Vec<_>>())?,
            (Signature::Pairwise, types) => check(&types.iter().collect::<Vec<_>>())?,
            (Signature::Compared, [ty]) => {
                let operands = check(&vec![ty; pretty.operands.len()])?;
                types.clear();
                operands
            }
            (Signature::Operands | Signature::Compared, operands) => {
                let operands = check(&operands.iter().collect::<Vec<_>>())?;
                types.clear();
                operands
            }
            (Signature::Value, []) => {
                let Some(Attribute::Dense(dense)) = pretty.attributes.get("value") else {
                    return Err(self
                        .cursor
                        .error(at, "a constant without its value `dense<...> : tensor<...>`"));
                };
                types.push(Type::Tensor(dense.ty.clone()));
                Vec::new()
            }
            (Signature::Expected, []) => {
                let Some(Attribute::Dense(dense)) = pretty.attributes.get("value") else {
                    return Err(self
                        .cursor
                        .error(at, "nothing is expected; give `dense<...> : tensor<...>`"));
                };
                check(&[&Type::Tensor(dense.ty.clone())])?
            }
            _ => {
                let message =
                    "the types do not fit this operation; expected its form or a signature `(...) -> ...`";
                return Err(self.cursor.error(at, message));
            }
        };
        Ok((operands, types))
    }
}
