//! The intermediate representation that both readers (text, bytecode) produce and everything later consumes.
//!
//! It is StableHLO as written, not yet understood: an [`Op`] has a name, operands, attributes and regions. The
//! verifier gives each op its meaning's preconditions; the planner reads it through the typed accessors here.
//! All values of a function live in one table, so that a region can use values of the function around it.

use std::fmt;
use std::sync::Arc;

use crate::tensor::{Array, ElementType, Shape};

/// A program: its functions, in the order of the source.
#[derive(Clone, Debug, Default)]
pub(crate) struct Module {
    pub(crate) name: Option<String>,
    pub(crate) functions: Vec<Function>,
}

/// A function: arguments are the arguments of `body`'s block, results the operands of its terminator.
#[derive(Clone, Debug)]
pub(crate) struct Function {
    pub(crate) name: String,
    pub(crate) body: Region,
    /// The types that the signature promises.
    pub(crate) results: Vec<Type>,
    /// The type of every value, indexed by [`ValueId`].
    pub(crate) values: Vec<Type>,
    pub(crate) location: Location,
}

/// A value of a function: index into [`Function::values`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct ValueId(pub(crate) u32);

/// One block of ops: StableHLO's regions have exactly one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Region {
    pub(crate) arguments: Vec<ValueId>,
    /// In order; the last is the terminator (`func.return`, `stablehlo.return`).
    pub(crate) ops: Vec<Op>,
}

/// One operation.
#[derive(Clone, Debug)]
pub(crate) struct Op {
    /// With its dialect, `mhlo.` already spelled `stablehlo.`: `stablehlo.add`, `func.call`, `chlo.erf`.
    pub(crate) name: String,
    pub(crate) operands: Vec<ValueId>,
    pub(crate) results: Vec<ValueId>,
    pub(crate) attributes: Attributes,
    pub(crate) regions: Vec<Region>,
    pub(crate) location: Location,
}

/// The attributes of an op by name, as its generic form names them, in the order of the source.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Attributes(pub(crate) Vec<(String, Attribute)>);

/// Where something stands in the source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Location {
    /// The file, or the name under which the program was handed over.
    pub(crate) file: Arc<str>,
    /// 1-based; 0 where unknown (bytecode without locations).
    pub(crate) line: u32,
    /// 1-based.
    pub(crate) column: u32,
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Type {
    Tensor(TensorType),
    Tuple(Vec<Type>),
    Token,
}

/// The type of a tensor of static shape.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct TensorType {
    pub(crate) shape: Shape,
    pub(crate) element: ElementType,
}

/// The value of an attribute.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Attribute {
    Unit,
    Bool(bool),
    /// An integer of any MLIR type (`index`, `i64`, `ui8`, ...).
    Integer(i128),
    Float(f64),
    String(String),
    /// `@name`.
    Symbol(String),
    Type(Type),
    Array(Vec<Attribute>),
    Dictionary(Attributes),
    /// `array<i64: 1, 2>`, `array<i1: true>` and dense 1-D integer attributes of ops (dims, permutations, layouts).
    Integers(Vec<i128>),
    /// `dense<...> : tensor<...>`.
    Dense(Dense),
    /// An enumeration's case by its StableHLO name: `HIGHEST`, `NO_TRANSPOSE`, `EQ`, ...
    Enumeration(String),
    /// A structured StableHLO attribute (`#stablehlo.dot<...>`, `gather`, `scatter`, `conv`, ...): its fields by name.
    Structure {
        name: String,
        fields: Attributes,
    },
    /// An attribute of another dialect, kept as text, of no meaning here (`#sdy...`).
    Opaque(String),
}

/// A dense constant; a splat keeps one element.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Dense {
    pub(crate) ty: TensorType,
    pub(crate) data: DenseData,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum DenseData {
    /// Every element is this one; an array of rank 0.
    Splat(Array),
    /// All elements.
    Full(Array),
}

impl Function {
    /// The type of a value.
    pub(crate) fn ty(&self, value: ValueId) -> &Type {
        &self.values[value.0 as usize]
    }
}

impl Attributes {
    /// The attribute of that name.
    pub(crate) fn get(&self, name: &str) -> Option<&Attribute> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }
}

impl TensorType {
    /// Of these extents and element type.
    pub(crate) fn new(shape: impl Into<Shape>, element: ElementType) -> Self {
        TensorType { shape: shape.into(), element }
    }
}

impl fmt::Display for TensorType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("tensor<")?;
        for extent in self.shape.extents() {
            write!(f, "{extent}x")?;
        }
        write!(f, "{}>", self.element)
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Type::Tensor(tensor) => tensor.fmt(f),
            Type::Token => f.write_str("!stablehlo.token"),
            Type::Tuple(parts) => {
                f.write_str("tuple<")?;
                for (i, part) in parts.iter().enumerate() {
                    write!(f, "{}{part}", if i == 0 { "" } else { ", " })?;
                }
                f.write_str(">")
            }
        }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if self.line > 0 {
            write!(f, ":{}:{}", self.line, self.column)?;
        }
        Ok(())
    }
}
