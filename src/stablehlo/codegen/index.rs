//! Indices into tensors while a kernel is generated: linear or by coordinates, turned into each other only where
//! needed, and only once.

use std::fmt;

use crate::tensor::Shape;

/// A `u32` in the kernel: a number or the name of one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Term {
    Number(u32),
    Name(String),
}

/// An index: its place in the emitter's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct IndexId(pub(super) usize);

/// Which element of a tensor of that shape.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Index {
    pub(super) shape: Shape,
    pub(super) form: Form,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Form {
    /// In row-major order.
    Linear(Term),
    /// One per dimension.
    Coordinates(Vec<Term>),
}

impl Term {
    /// The text of `self + other`, or the number.
    pub(super) fn plus(&self, other: u32) -> Term {
        match self {
            Term::Number(value) => Term::Number(value.wrapping_add(other)),
            name if other == 0 => name.clone(),
            Term::Name(name) if other > i32::MAX as u32 => {
                Term::Name(format!("({name} - {}u)", other.wrapping_neg()))
            }
            Term::Name(name) => Term::Name(format!("({name} + {other}u)")),
        }
    }

    /// `other - self`.
    pub(super) fn taken_from(&self, other: u32) -> Term {
        match self {
            Term::Number(value) => Term::Number(other.wrapping_sub(*value)),
            Term::Name(name) => Term::Name(format!("({other}u - {name})")),
        }
    }

    /// `self * factor`.
    pub(super) fn times(&self, factor: u32) -> Term {
        match self {
            _ if factor == 0 => Term::Number(0),
            Term::Number(value) => Term::Number(value.wrapping_mul(factor)),
            name if factor == 1 => name.clone(),
            Term::Name(name) => Term::Name(format!("({name} * {factor}u)")),
        }
    }

    /// `self + other`.
    pub(super) fn plus_term(&self, other: &Term) -> Term {
        match (self, other) {
            (term, Term::Number(value)) => term.plus(*value),
            (Term::Number(value), term) => term.plus(*value),
            (Term::Name(a), Term::Name(b)) => Term::Name(format!("({a} + {b})")),
        }
    }

    /// `self - other`, which wraps where that is negative.
    pub(super) fn minus_term(&self, other: &Term) -> Term {
        match (self, other) {
            (term, Term::Number(value)) => term.plus(value.wrapping_neg()),
            (Term::Number(value), Term::Name(name)) => Term::Name(format!("({value}u - {name})")),
            (Term::Name(a), Term::Name(b)) => Term::Name(format!("({a} - {b})")),
        }
    }

    /// `self / divisor`.
    pub(super) fn over(&self, divisor: u32) -> Term {
        match self {
            Term::Number(value) => Term::Number(value / divisor.max(1)),
            name if divisor == 1 => name.clone(),
            Term::Name(name) => Term::Name(format!("({name} / {divisor}u)")),
        }
    }

    /// `self % divisor`.
    pub(super) fn modulo(&self, divisor: u32) -> Term {
        match self {
            _ if divisor == 1 => Term::Number(0),
            Term::Number(value) => Term::Number(value % divisor.max(1)),
            Term::Name(name) => Term::Name(format!("({name} % {divisor}u)")),
        }
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Term::Number(value) => write!(f, "{value}u"),
            Term::Name(name) => f.write_str(name),
        }
    }
}
