//! Aliases of attributes and types (`#map = ...`, `!t = ...`), replaced where they are used.
//!
//! A chain of aliases that each use the one before twice grows without bound when it is written out, so what the
//! uses add is counted and limited.

use std::collections::HashMap;

use crate::Result;
use crate::stablehlo::ir::{Attribute, Attributes, DenseData, Type};

use super::{MAX_DEPTH, Reader};

/// Attributes and types by the names that the text gives them.
#[derive(Default)]
pub(super) struct Aliases<'s> {
    attributes: HashMap<&'s str, (Attribute, Extent)>,
    types: HashMap<&'s str, (Type, Extent)>,
    /// The weight of everything that uses of aliases added.
    expanded: usize,
}

/// How large something is.
#[derive(Clone, Copy, Default)]
struct Extent {
    depth: usize,
    /// Roughly its memory in units of 16 bytes.
    weight: usize,
}

impl<'s> Reader<'s> {
    pub(super) fn define_attribute(&mut self, name: &'s str, at: usize, value: Attribute) -> Result<()> {
        let extent = attribute_extent(&value);
        match self.aliases.attributes.insert(name, (value, extent)) {
            None => Ok(()),
            Some(_) => Err(self.cursor.error(at, format!("#{name} is defined twice; expected another name"))),
        }
    }

    pub(super) fn define_type(&mut self, name: &'s str, at: usize, value: Type) -> Result<()> {
        let extent = type_extent(&value);
        match self.aliases.types.insert(name, (value, extent)) {
            None => Ok(()),
            Some(_) => Err(self.cursor.error(at, format!("!{name} is defined twice; expected another name"))),
        }
    }

    pub(super) fn attribute_alias(&mut self, name: &str, at: usize) -> Result<Attribute> {
        let Some((_, extent)) = self.aliases.attributes.get(name) else {
            return Err(self.cursor.error(at, format!("#{name} is used before its definition, or has none")));
        };
        self.charge(at, *extent)?;
        Ok(self.aliases.attributes.get(name).map_or(Attribute::Unit, |(value, _)| value.clone()))
    }

    pub(super) fn type_alias(&mut self, name: &str, at: usize) -> Result<Type> {
        let Some((_, extent)) = self.aliases.types.get(name) else {
            return Err(self.cursor.error(at, format!("!{name} is used before its definition, or has none")));
        };
        self.charge(at, *extent)?;
        Ok(self.aliases.types.get(name).map_or(Type::Token, |(value, _)| value.clone()))
    }

    /// Counts that many bytes which a name stands for.
    pub(super) fn charge_bytes(&mut self, at: usize, bytes: usize) -> Result<()> {
        self.charge(at, Extent { depth: 0, weight: bytes / 16 })
    }

    fn charge(&mut self, at: usize, extent: Extent) -> Result<()> {
        self.aliases.expanded = self.aliases.expanded.saturating_add(extent.weight);
        if self.aliases.expanded > 1_000_000 + self.cursor.len() {
            return Err(self
                .cursor
                .unsupported(at, "the aliases of the text stand for more than lapwing holds"));
        }
        if self.depth + extent.depth > MAX_DEPTH {
            let message = format!("nested deeper than the {MAX_DEPTH} levels that lapwing reads");
            return Err(self.cursor.unsupported(at, message));
        }
        Ok(())
    }
}

impl Extent {
    /// Of something with these parts and a weight of its own.
    fn of(own: usize, parts: impl Iterator<Item = Extent>) -> Extent {
        parts.fold(Extent { depth: 1, weight: own }, |whole, part| Extent {
            depth: whole.depth.max(part.depth + 1),
            weight: whole.weight.saturating_add(part.weight),
        })
    }
}

fn type_extent(ty: &Type) -> Extent {
    match ty {
        Type::Tensor(tensor) => Extent::of(4 + tensor.shape.rank(), std::iter::empty()),
        Type::Token => Extent::of(4, std::iter::empty()),
        Type::Tuple(parts) | Type::Future(parts) => Extent::of(4, parts.iter().map(type_extent)),
    }
}

fn attribute_extent(attribute: &Attribute) -> Extent {
    let leaf = |own: usize| Extent::of(4 + own, std::iter::empty());
    let of_fields = |fields: &Attributes| {
        Extent::of(
            4,
            fields
                .0
                .iter()
                .map(|(name, value)| Extent::of(4 + name.len() / 16, [attribute_extent(value)].into_iter())),
        )
    };
    match attribute {
        Attribute::Unit | Attribute::Bool(_) | Attribute::Integer(_) | Attribute::Float(_) => leaf(0),
        Attribute::String(text)
        | Attribute::Symbol(text)
        | Attribute::Enumeration(text)
        | Attribute::Opaque(text) => leaf(text.len() / 16),
        Attribute::Integers(values) => leaf(values.len()),
        Attribute::Dense(dense) => match &dense.data {
            DenseData::Splat(_) => leaf(dense.ty.shape.rank()),
            DenseData::Full(array) => leaf(dense.ty.shape.rank() + array.bytes().len() / 16),
        },
        Attribute::Type(ty) => Extent::of(4, [type_extent(ty)].into_iter()),
        Attribute::Function { inputs, results } => {
            Extent::of(4, inputs.iter().chain(results).map(type_extent))
        }
        Attribute::Array(items) => Extent::of(4, items.iter().map(attribute_extent)),
        Attribute::Dictionary(fields) | Attribute::Structure { fields, .. } => of_fields(fields),
    }
}
