//! Typed reading of an op's attributes; the verifier has seen them, so a failure here names a gap of lapwing's.

use crate::stablehlo::ir::{Attribute, Attributes, DenseData, Op};
use crate::tensor::{Array, ElementType};
use crate::{Error, ErrorKind, Result};

/// The attributes of one op, or the fields of one structured attribute.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reader<'a>(pub(crate) &'a Attributes);

impl<'a> Reader<'a> {
    pub(crate) fn of(op: &'a Op) -> Self {
        Reader(&op.attributes)
    }

    fn required(self, name: &str) -> Result<&'a Attribute> {
        self.0.get(name).ok_or_else(|| wrong(name, "is missing"))
    }

    /// A number that must be there.
    pub(crate) fn index(self, name: &str) -> Result<usize> {
        let value = self.integer(name)?.ok_or_else(|| wrong(name, "is missing"))?;
        usize::try_from(value).map_err(|_| wrong(name, "must not be negative"))
    }

    /// A number, where it is there.
    pub(crate) fn integer(self, name: &str) -> Result<Option<i128>> {
        match self.0.get(name) {
            None => Ok(None),
            Some(Attribute::Integer(value)) => Ok(Some(*value)),
            Some(Attribute::Bool(value)) => Ok(Some(i128::from(*value))),
            Some(_) => Err(wrong(name, "must be an integer")),
        }
    }

    /// A truth value; `false` where it is not there.
    pub(crate) fn flag(self, name: &str) -> Result<bool> {
        match self.0.get(name) {
            None => Ok(false),
            Some(Attribute::Unit) => Ok(true),
            Some(Attribute::Bool(value)) => Ok(*value),
            Some(Attribute::Integer(value)) => Ok(*value != 0),
            Some(_) => Err(wrong(name, "must be true or false")),
        }
    }

    /// A list of numbers; empty where it is not there.
    pub(crate) fn integers(self, name: &str) -> Result<Vec<i64>> {
        let list = || wrong(name, "must be a list of integers");
        let small = |value: &i128| i64::try_from(*value).map_err(|_| list());
        match self.0.get(name) {
            None => Ok(Vec::new()),
            Some(Attribute::Integers(values)) => values.iter().map(small).collect(),
            Some(Attribute::Array(values)) => values
                .iter()
                .map(|value| match value {
                    Attribute::Integer(value) => small(value),
                    _ => Err(list()),
                })
                .collect(),
            Some(Attribute::Dense(dense)) => {
                let count = dense.ty.shape.elements()?;
                match &dense.data {
                    DenseData::Full(array) => integers_of(array).ok_or_else(list),
                    DenseData::Splat(array) => {
                        let values = integers_of(array).ok_or_else(list)?;
                        Ok(values.into_iter().cycle().take(count).collect())
                    }
                }
            }
            Some(_) => Err(list()),
        }
    }

    /// A list of numbers none of which is negative; empty where it is not there.
    pub(crate) fn indices(self, name: &str) -> Result<Vec<usize>> {
        let values = self.integers(name)?;
        values
            .into_iter()
            .map(|value| usize::try_from(value).map_err(|_| wrong(name, "must not be negative")))
            .collect()
    }

    /// The case of an enumeration, where it is there.
    pub(crate) fn case(self, name: &str) -> Result<Option<&'a str>> {
        match self.0.get(name) {
            None => Ok(None),
            Some(Attribute::Enumeration(case) | Attribute::String(case)) => Ok(Some(case)),
            Some(_) => Err(wrong(name, "must be the name of a case")),
        }
    }

    /// A text or a symbol that must be there.
    pub(crate) fn symbol(self, name: &str) -> Result<&'a str> {
        match self.required(name)? {
            Attribute::Symbol(symbol) | Attribute::String(symbol) => Ok(symbol),
            _ => Err(wrong(name, "must be a name")),
        }
    }

    /// The fields of a structure or dictionary; none where it is not there.
    pub(crate) fn fields(self, name: &str) -> Result<Reader<'a>> {
        static NONE: Attributes = Attributes(Vec::new());
        match self.0.get(name) {
            None => Ok(Reader(&NONE)),
            Some(Attribute::Structure { fields, .. } | Attribute::Dictionary(fields)) => Ok(Reader(fields)),
            Some(_) => Err(wrong(name, "must be a structure")),
        }
    }
}

fn wrong(name: &str, what: &str) -> Error {
    Error::new(ErrorKind::Invalid, format!("attribute `{name}` {what}"))
}

fn integers_of(array: &Array) -> Option<Vec<i64>> {
    match array.element_type() {
        ElementType::I64 => array.to_vec::<i64>().ok(),
        ElementType::I32 => array.to_vec::<i32>().ok().map(|v| v.into_iter().map(i64::from).collect()),
        ElementType::Bool => array.to_vec::<bool>().ok().map(|v| v.into_iter().map(i64::from).collect()),
        _ => None,
    }
}
