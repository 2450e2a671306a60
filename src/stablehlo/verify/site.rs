//! One use of an operation, with what checking its constraints needs.

use std::collections::HashMap;

use crate::stablehlo::ir::{Function, Op, Region, TensorType, Type, ValueId};
use crate::{Error, ErrorKind, Result};

use super::elements::Elements;

/// Functions by name.
pub(crate) type Functions<'m> = HashMap<&'m str, &'m Function>;

/// One use of an operation.
#[derive(Clone, Copy)]
pub(crate) struct Site<'m> {
    /// All functions of the program by name.
    pub(crate) functions: &'m Functions<'m>,
    pub(crate) function: &'m Function,
    pub(crate) op: &'m Op,
}

impl<'m> Site<'m> {
    /// The operation's name without its dialect, as constraints have it.
    pub(crate) fn stem(&self) -> &'m str {
        self.op.name.split_once('.').map_or(self.op.name.as_str(), |(_, stem)| stem)
    }

    /// A broken constraint; `label` is the specification's, like `c2`, without the operation's name.
    pub(crate) fn invalid(&self, label: &str, message: impl AsRef<str>) -> Error {
        let Op { name, location, .. } = self.op;
        let text = format!("{location}: {name}: {} ({}_{label})", message.as_ref(), self.stem());
        Error::new(ErrorKind::Invalid, text)
    }

    /// Fails with [`Site::invalid`] unless `holds`.
    pub(crate) fn check<M: AsRef<str>>(
        &self,
        holds: bool,
        label: &str,
        message: impl FnOnce() -> M,
    ) -> Result<()> {
        if holds { Ok(()) } else { Err(self.invalid(label, message())) }
    }

    /// The operands, which must be that many tensors.
    pub(crate) fn operands<const N: usize>(&self) -> Result<[&'m TensorType; N]> {
        let operands = self.tensors("operands", &self.op.operands)?;
        let given = operands.len();
        operands
            .try_into()
            .map_err(|_| self.invalid("operands", format!("has {given} operands; expected {N}")))
    }

    /// The operands, which must be tensors.
    pub(crate) fn all_operands(&self) -> Result<Vec<&'m TensorType>> {
        self.tensors("operands", &self.op.operands)
    }

    /// The result, which must be one tensor.
    pub(crate) fn result(&self) -> Result<&'m TensorType> {
        match self.tensors("results", &self.op.results)?.as_slice() {
            [result] => Ok(result),
            results => Err(self.invalid("results", format!("has {} results; expected one", results.len()))),
        }
    }

    fn tensors(&self, label: &str, values: &[ValueId]) -> Result<Vec<&'m TensorType>> {
        let tensor = |&value: &ValueId| match self.function.ty(value) {
            Type::Tensor(tensor) => Ok(tensor),
            other => Err(self.invalid(label, format!("expected tensors, got {other}"))),
        };
        values.iter().map(tensor).collect()
    }

    /// The results, which must be tensors.
    pub(crate) fn all_results(&self) -> Result<Vec<&'m TensorType>> {
        self.tensors("results", &self.op.results)
    }

    /// The regions, of which there must be that many, each with a block that ends.
    pub(crate) fn regions<const N: usize>(&self) -> Result<[&'m Region; N]> {
        let regions = self.all_regions()?;
        let given = regions.len();
        regions.try_into().map_err(|_| self.invalid("regions", format!("has {given} regions; expected {N}")))
    }

    /// The regions, each with a block that ends.
    pub(crate) fn all_regions(&self) -> Result<Vec<&'m Region>> {
        self.check(
            self.op.regions.iter().all(|region| !region.ops.is_empty()),
            "regions",
            || "has a region without operations; expected a block that ends with stablehlo.return",
        )?;
        Ok(self.op.regions.iter().collect())
    }

    /// What a region takes.
    pub(crate) fn takes(&self, region: &'m Region) -> Vec<&'m Type> {
        region.arguments.iter().map(|&argument| self.function.ty(argument)).collect()
    }

    /// What a region returns.
    pub(crate) fn returns(&self, region: &'m Region) -> Vec<&'m Type> {
        let operands = region.ops.last().map(|op| op.operands.as_slice()).unwrap_or_default();
        operands.iter().map(|&operand| self.function.ty(operand)).collect()
    }

    /// Fails unless the elements of input number `input` (1-based) are of these kinds.
    pub(crate) fn elements(&self, input: usize, ty: &TensorType, allowed: Elements) -> Result<()> {
        self.check(allowed.contains(ty.element), &format!("i{input}"), || {
            format!("expected elements of {allowed} type, got {ty}")
        })
    }

    /// The list of integers that attribute `name` (input number `input` of the specification) must be.
    pub(crate) fn integers(&self, input: usize, name: &str) -> Result<&'m [i128]> {
        self.op.attributes.integers(name).ok_or_else(|| self.missing(input, name, "a list of integers"))
    }

    pub(crate) fn integer(&self, input: usize, name: &str) -> Result<i128> {
        self.op.attributes.integer(name).ok_or_else(|| self.missing(input, name, "an integer"))
    }

    /// A truth value; `default` where it may be missing and is.
    pub(crate) fn boolean(&self, input: usize, name: &str, default: Option<bool>) -> Result<bool> {
        let default = default.filter(|_| self.op.attributes.get(name).is_none());
        let value = self.op.attributes.boolean(name).or(default);
        value.ok_or_else(|| self.missing(input, name, "`true` or `false`"))
    }

    /// The case of an enumeration, one of `cases`.
    pub(crate) fn enumeration(&self, input: usize, name: &str, cases: &[&str]) -> Result<&'m str> {
        let case = self.op.attributes.enumeration(name).filter(|case| cases.contains(case));
        case.ok_or_else(|| self.missing(input, name, &format!("one of {}", cases.join(", "))))
    }

    pub(crate) fn missing(&self, input: usize, name: &str, expected: &str) -> Error {
        let state = if self.op.attributes.get(name).is_some() { "is something else" } else { "is missing" };
        self.invalid(&format!("i{input}"), format!("the attribute `{name}` {state}; expected {expected}"))
    }

    /// The values as dimensions of a tensor of that rank; constraint `label` says that they are.
    pub(crate) fn dimensions(
        &self,
        label: &str,
        name: &str,
        values: &[i128],
        rank: usize,
    ) -> Result<Vec<usize>> {
        let dimension = |&value: &i128| {
            usize::try_from(value).ok().filter(|&dimension| dimension < rank).ok_or_else(|| {
                self.invalid(
                    label,
                    format!("{name} must be at least 0 and below the rank {rank}, got {value}"),
                )
            })
        };
        values.iter().map(dimension).collect()
    }

    /// Fails unless the dimensions, which are below 64, differ from each other.
    pub(crate) fn unique(&self, label: &str, name: &str, dimensions: &[usize]) -> Result<()> {
        let mut sorted = dimensions.to_vec();
        sorted.sort_unstable();
        self.check(sorted.windows(2).all(|pair| pair[0] != pair[1]), label, || {
            format!("{name} must not repeat a dimension, got {dimensions:?}")
        })
    }
}
