//! The intermediate representation that both readers (text, bytecode) produce and everything later consumes.
//!
//! It is StableHLO as written, not yet understood: an [`Op`] has a name, operands, attributes and regions. The
//! verifier gives each op its meaning's preconditions; the planner reads it through the typed accessors here.
//! All values of a function live in one table, so that a region can use values of the function around it.

use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;

use crate::tensor::{Array, Element, ElementType, Shape};
use crate::{Error, ErrorKind, Result};

/// A program: its functions, in the order of the source.
#[derive(Clone, Debug, Default)]
pub(crate) struct Module {
    pub(crate) name: Option<String>,
    pub(crate) functions: Vec<Function>,
    /// The function that is asked to be the entry, where one is.
    pub(crate) chosen: Option<String>,
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
    /// Numbers of the arguments whose memory the caller gives away, as bytecode says them; text is not asked.
    pub(crate) donated: Vec<usize>,
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
    /// What an operation that may still be going on will give.
    Future(Vec<Type>),
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
    /// A type of functions: `(tensor<2xf32>) -> tensor<f32>`.
    Function {
        inputs: Vec<Type>,
        results: Vec<Type>,
    },
    /// An attribute of no meaning here, kept as text (`#sdy...`), and types of elements (`tf32`, `i64`).
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

impl Module {
    /// The function of that name.
    pub(crate) fn function(&self, name: &str) -> Option<&Function> {
        self.functions.iter().find(|function| function.name == name)
    }

    /// The function that running the program runs: the chosen one, or `main`, or the only one, or the only one that no operation
    /// names.
    pub(crate) fn entry(&self) -> Option<&Function> {
        if let Some(chosen) = &self.chosen {
            return self.function(chosen);
        }
        if let [only] = self.functions.as_slice() {
            return Some(only);
        }
        self.function("main").or_else(|| {
            let mut named = HashSet::new();
            self.functions.iter().for_each(|function| function.body.symbols(&mut named));
            let whole = |function: &&Function| !function.body.ops.is_empty();
            let mut others = self
                .functions
                .iter()
                .filter(whole)
                .filter(|function| !named.contains(function.name.as_str()));
            others.next().filter(|_| others.next().is_none())
        })
    }

    /// An error where two functions have the same name.
    pub(crate) fn unique_names(&self) -> Result<()> {
        let mut names = HashSet::new();
        match self.functions.iter().find(|function| !names.insert(function.name.as_str())) {
            None => Ok(()),
            Some(function) => {
                let message = format!("{}: @{} is defined twice", function.location, function.name);
                Err(Error::new(ErrorKind::Parse, message))
            }
        }
    }
}

impl Region {
    /// Adds the functions that operations name in it.
    fn symbols<'a>(&'a self, names: &mut HashSet<&'a str>) {
        for op in &self.ops {
            for (_, attribute) in &op.attributes.0 {
                let listed = match attribute {
                    Attribute::Array(listed) => listed.as_slice(),
                    one => std::slice::from_ref(one),
                };
                names.extend(listed.iter().filter_map(|attribute| match attribute {
                    Attribute::Symbol(name) => Some(name.as_str()),
                    _ => None,
                }));
            }
            op.regions.iter().for_each(|region| region.symbols(names));
        }
    }
}

impl Attributes {
    /// The attribute of that name.
    pub(crate) fn get(&self, name: &str) -> Option<&Attribute> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// The integers of a list.
    pub(crate) fn integers(&self, name: &str) -> Option<&[i128]> {
        match self.get(name)? {
            Attribute::Integers(values) => Some(values),
            _ => None,
        }
    }

    /// The integers of a list that are dimensions, extents or strides, where all fit.
    pub(crate) fn sizes(&self, name: &str) -> Option<Vec<usize>> {
        self.integers(name)?.iter().map(|&value| usize::try_from(value).ok()).collect()
    }

    pub(crate) fn integer(&self, name: &str) -> Option<i128> {
        match self.get(name)? {
            Attribute::Integer(value) => Some(*value),
            _ => None,
        }
    }

    /// An integer that is a dimension or an extent, where it fits.
    pub(crate) fn size(&self, name: &str) -> Option<usize> {
        usize::try_from(self.integer(name)?).ok()
    }

    pub(crate) fn boolean(&self, name: &str) -> Option<bool> {
        match self.get(name)? {
            Attribute::Bool(value) => Some(*value),
            _ => None,
        }
    }

    pub(crate) fn string(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            Attribute::String(text) => Some(text),
            _ => None,
        }
    }

    /// The name behind `@`.
    pub(crate) fn symbol(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            Attribute::Symbol(text) => Some(text),
            _ => None,
        }
    }

    /// The case of an enumeration: `EQ`, `TRANSPOSE`, ...
    pub(crate) fn enumeration(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            Attribute::Enumeration(case) => Some(case),
            _ => None,
        }
    }

    pub(crate) fn array(&self, name: &str) -> Option<&[Attribute]> {
        match self.get(name)? {
            Attribute::Array(items) => Some(items),
            _ => None,
        }
    }

    pub(crate) fn dictionary(&self, name: &str) -> Option<&Attributes> {
        match self.get(name)? {
            Attribute::Dictionary(fields) => Some(fields),
            _ => None,
        }
    }

    /// The fields of a structure of that kind: `structure("dot_dimension_numbers", "dot")`.
    pub(crate) fn structure(&self, name: &str, kind: &str) -> Option<&Attributes> {
        match self.get(name)? {
            Attribute::Structure { name, fields } if name == kind => Some(fields),
            _ => None,
        }
    }

    pub(crate) fn dense(&self, name: &str) -> Option<&Dense> {
        match self.get(name)? {
            Attribute::Dense(dense) => Some(dense),
            _ => None,
        }
    }
}

impl Attribute {
    /// The same attribute in the one form that the IR keeps of it; `name` is the name it has in an operation.
    ///
    /// A dense constant of integers is a list where it has rank 1 and one number where it has rank 0 (older
    /// programs write `array<i64: 0, 1>` as `dense<[0, 1]> : tensor<2xi64>`), and the case of an enumeration is
    /// no string. Not for the value of a `constant`.
    pub(crate) fn normalised(self, name: &str) -> Attribute {
        match self {
            Attribute::Dense(dense) => match dense.short_integers() {
                Some(values) if dense.ty.shape.rank() == 1 => Attribute::Integers(values),
                Some(values) if dense.ty.element == ElementType::Bool => {
                    Attribute::Bool(values.first().is_some_and(|&value| value != 0))
                }
                Some(values) => values.first().map_or(Attribute::Unit, |&value| Attribute::Integer(value)),
                None => Attribute::Dense(dense),
            },
            Attribute::String(case)
                if matches!(
                    name,
                    "comparison_direction"
                        | "compare_type"
                        | "transpose_a"
                        | "fft_type"
                        | "rng_algorithm"
                        | "rng_distribution"
                ) =>
            {
                Attribute::Enumeration(case)
            }
            Attribute::Array(items) if name == "precision_config" => {
                let case = |item| match item {
                    Attribute::String(case) => Attribute::Enumeration(case),
                    other => other,
                };
                Attribute::Array(items.into_iter().map(case).collect())
            }
            other => other,
        }
    }
}

impl Dense {
    /// The values where they are integers or truth values, of rank 0 or 1, and few enough to be a list of
    /// dimensions.
    fn short_integers(&self) -> Option<Vec<i128>> {
        if self.ty.shape.rank() > 1 { None } else { self.integers() }
    }

    /// The values in row-major order where they are integers or truth values, and few enough to be about dimensions.
    pub(crate) fn integers(&self) -> Option<Vec<i128>> {
        let count = self.ty.shape.elements().ok()?;
        if count > 1 << 16 {
            return None;
        }
        let array = match &self.data {
            DenseData::Splat(array) | DenseData::Full(array) => array,
        };
        let values = integers_of(array)?;
        Some(match (&self.data, values.first()) {
            (DenseData::Splat(_), Some(&value)) => vec![value; count],
            _ => values,
        })
    }
}

/// The elements of an array of integers or truth values.
fn integers_of(array: &Array) -> Option<Vec<i128>> {
    fn wide<T: Element + Into<i128>>(array: &Array) -> Option<Vec<i128>> {
        Some(array.to_vec::<T>().ok()?.into_iter().map(Into::into).collect())
    }
    match array.element_type() {
        ElementType::Bool => Some(array.bytes().iter().map(|&byte| byte.into()).collect()),
        ElementType::I8 => wide::<i8>(array),
        ElementType::I16 => wide::<i16>(array),
        ElementType::I32 => wide::<i32>(array),
        ElementType::I64 => wide::<i64>(array),
        ElementType::U8 => wide::<u8>(array),
        ElementType::U16 => wide::<u16>(array),
        ElementType::U32 => wide::<u32>(array),
        ElementType::U64 => wide::<u64>(array),
        _ => None,
    }
}

impl TensorType {
    /// Of these extents and element type.
    pub(crate) fn new(shape: impl Into<Shape>, element: ElementType) -> Self {
        TensorType { shape: shape.into(), element }
    }

    /// Whether the bytes of all elements can be counted and addressed.
    pub(crate) fn fits_memory(&self) -> bool {
        let bytes = self.shape.elements().ok().and_then(|count| count.checked_mul(self.element.host_bytes()));
        bytes.is_some_and(|bytes| isize::try_from(bytes).is_ok())
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
            Type::Tuple(parts) | Type::Future(parts) => {
                let is_future = matches!(self, Type::Future(_));
                f.write_str(if is_future { "!stablehlo.future<" } else { "tuple<" })?;
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
