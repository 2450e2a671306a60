//! A compute program as plain data: the text, its entry point and what is bound to it.

use std::borrow::Cow;
use std::hash::{Hash, Hasher};

/// How a program uses a storage buffer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Access {
    /// `var<storage, read>`.
    Read,
    /// `var<storage, read_write>`.
    ReadWrite,
}

/// A WGSL program with its entry point and bindings.
///
/// In group 0, binding 0 is the uniform with the parameters where `parameter_bytes` is not 0; the storage buffers
/// follow from binding 1 on (also where there are no parameters), in the order of `bindings`.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    /// The entry point, which is also the label in profiles and errors.
    pub(crate) name: Cow<'static, str>,
    pub(crate) source: String,
    /// Values of the `override` constants.
    pub(crate) constants: Vec<(&'static str, f64)>,
    pub(crate) bindings: Vec<Access>,
    pub(crate) parameter_bytes: usize,
    /// Whether it computes in float64, which takes most GPUs many times as long.
    pub(crate) wide: bool,
}

impl PartialEq for Program {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
            && self.source == other.source
            && self.bindings == other.bindings
            && self.parameter_bytes == other.parameter_bytes
            && self.constant_bits().eq(other.constant_bits())
    }
}

impl Eq for Program {}

impl Hash for Program {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
        self.source.hash(state);
        self.bindings.hash(state);
        self.parameter_bytes.hash(state);
        for constant in self.constant_bits() {
            constant.hash(state);
        }
    }
}

impl Program {
    fn constant_bits(&self) -> impl Iterator<Item = (&'static str, u64)> + '_ {
        self.constants.iter().map(|&(name, value)| (name, value.to_bits()))
    }
}
