//! Attributes that must be there: the verifier has seen an op's, so that a failure here names a gap of lapwing's, and
//! those of a custom call are its own.

use crate::stablehlo::ir::{Attributes, Dense};
use crate::{Error, ErrorKind, Result};

/// The attributes of one op, or the fields of one of them, read by the accessors of [`Attributes`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reader<'a>(pub(crate) &'a Attributes);

impl<'a> Reader<'a> {
    /// A dimension or an extent.
    pub(crate) fn size(self, name: &str) -> Result<usize> {
        self.0.size(name).ok_or_else(|| self.wrong(name, "an integer that is not negative"))
    }

    /// Dimensions, extents or strides.
    pub(crate) fn sizes(self, name: &str) -> Result<Vec<usize>> {
        self.0.sizes(name).ok_or_else(|| self.wrong(name, "a list of integers none of which is negative"))
    }

    /// Numbers that may be negative.
    pub(crate) fn integers(self, name: &str) -> Result<Vec<i64>> {
        let small = |values: &[i128]| values.iter().map(|&value| i64::try_from(value).ok()).collect();
        self.0.integers(name).and_then(small).ok_or_else(|| self.wrong(name, "a list of integers"))
    }

    pub(crate) fn boolean(self, name: &str) -> Result<bool> {
        self.0.boolean(name).ok_or_else(|| self.wrong(name, "`true` or `false`"))
    }

    pub(crate) fn string(self, name: &str) -> Result<&'a str> {
        self.0.string(name).ok_or_else(|| self.wrong(name, "a string"))
    }

    pub(crate) fn symbol(self, name: &str) -> Result<&'a str> {
        self.0.symbol(name).ok_or_else(|| self.wrong(name, "the name of a function"))
    }

    pub(crate) fn enumeration(self, name: &str) -> Result<&'a str> {
        self.0.enumeration(name).ok_or_else(|| self.wrong(name, "the name of a case"))
    }

    pub(crate) fn dense(self, name: &str) -> Result<&'a Dense> {
        self.0.dense(name).ok_or_else(|| self.wrong(name, "`dense<...>`"))
    }

    /// The fields of a structure of that kind.
    pub(crate) fn structure(self, name: &str, kind: &str) -> Result<Reader<'a>> {
        let fields = self.0.structure(name, kind);
        fields.map(Reader).ok_or_else(|| self.wrong(name, &format!("`#stablehlo.{kind}<...>`")))
    }

    fn wrong(self, name: &str, expected: &str) -> Error {
        let state = if self.0.get(name).is_some() { "is something else" } else { "is missing" };
        Error::new(ErrorKind::Invalid, format!("the attribute `{name}` {state}; expected {expected}"))
    }
}
