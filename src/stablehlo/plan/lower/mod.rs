//! From ops to the graph: the table of ops that lapwing computes, and the walk over a program that uses it.

mod dot;
mod elementwise;
mod linalg;
mod shape;

use std::collections::HashMap;

pub(crate) use linalg::{factor, solve};

use super::attributes::Reader;
use super::builder::{Builder, admit};
use super::function::ELEMENTWISE;
use super::graph::{Graph, Id, Origin};
use crate::error::ResultExt;
use crate::stablehlo::ir::{Function, Module, Op, Region, TensorType, Type, ValueId};
use crate::{Error, ErrorKind, Result};

/// How an op becomes values of the graph.
pub(crate) type Lower = fn(&mut Builder, &Site<'_>) -> Result<Vec<Id>>;

/// An op that lapwing computes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lowering {
    /// With its dialect.
    pub(crate) name: &'static str,
    pub(crate) lower: Lower,
}

/// An op in its place: with the values of its operands and the types of its results.
#[derive(Debug)]
pub(crate) struct Site<'a> {
    pub(crate) op: &'a Op,
    pub(crate) operands: Vec<Id>,
    pub(crate) results: Vec<&'a TensorType>,
}

/// The ops that have a rule of their own; the others are [`ELEMENTWISE`], or calls, which the walk itself inlines.
const LOWERINGS: &[Lowering] = &[
    Lowering { name: "stablehlo.broadcast_in_dim", lower: shape::broadcast_in_dim },
    Lowering { name: "stablehlo.cholesky", lower: linalg::cholesky },
    Lowering { name: "stablehlo.clamp", lower: elementwise::clamp },
    Lowering { name: "stablehlo.compare", lower: elementwise::compare },
    Lowering { name: "stablehlo.concatenate", lower: shape::concatenate },
    Lowering { name: "stablehlo.constant", lower: shape::constant },
    Lowering { name: "stablehlo.custom_call", lower: linalg::custom_call },
    Lowering { name: "stablehlo.dot", lower: dot::dot },
    Lowering { name: "stablehlo.dot_general", lower: dot::dot_general },
    Lowering { name: "stablehlo.iota", lower: shape::iota },
    Lowering { name: "stablehlo.optimization_barrier", lower: shape::optimization_barrier },
    Lowering { name: "stablehlo.pad", lower: shape::pad },
    Lowering { name: "stablehlo.reshape", lower: shape::reshape },
    Lowering { name: "stablehlo.reverse", lower: shape::reverse },
    Lowering { name: "stablehlo.select", lower: elementwise::select },
    Lowering { name: "stablehlo.slice", lower: shape::slice },
    Lowering { name: "stablehlo.transpose", lower: shape::transpose },
    Lowering { name: "stablehlo.triangular_solve", lower: linalg::triangular_solve },
];

/// Ops that stand for the body of another function, by the attribute that names it.
const CALLS: &[(&str, &str)] = &[("func.call", "callee"), ("stablehlo.composite", "decomposition")];

/// The ops that end a region.
const TERMINATORS: &[&str] = &["func.return", "stablehlo.return"];

/// How deep calls may nest; a program that calls itself would never end.
const MAX_DEPTH: usize = 256;

/// The names of all ops that can be compiled, with their dialect, sorted.
pub(crate) fn names() -> Vec<&'static str> {
    let mut names: Vec<&'static str> = LOWERINGS.iter().map(|lowering| lowering.name).collect();
    names.extend(ELEMENTWISE.iter().map(|(name, _)| *name));
    names.extend(CALLS.iter().map(|(name, _)| *name));
    names.extend(TERMINATORS);
    names.push("func.func");
    names.sort_unstable();
    names
}

/// The graph of the program's entry function.
pub(crate) fn graph(module: &Module, entry: &Function) -> Result<Graph> {
    let mut builder = Builder::default();
    let mut arguments = Vec::new();
    for &argument in &entry.body.arguments {
        let place = Origin { operation: "argument".into(), location: entry.location.clone() };
        builder.origin = place.clone();
        let ty = tensor(entry.ty(argument)).context(|| place.place())?;
        arguments.push(builder.input(ty).context(|| place.place())?);
    }
    let outputs = inline(&mut builder, module, entry, &arguments, 0)?;
    Ok(builder.finish(outputs))
}

/// The values of a function's results on these arguments.
fn inline(
    builder: &mut Builder,
    module: &Module,
    function: &Function,
    arguments: &[Id],
    depth: usize,
) -> Result<Vec<Id>> {
    let mut values = HashMap::new();
    bind(&mut values, &function.body.arguments, arguments)
        .context(|| format!("{}: @{}", function.location, function.name))?;
    region(builder, module, function, &function.body, values, depth)
}

fn region(
    builder: &mut Builder,
    module: &Module,
    function: &Function,
    region: &Region,
    mut values: HashMap<ValueId, Id>,
    depth: usize,
) -> Result<Vec<Id>> {
    for op in &region.ops {
        let origin = Origin { operation: op.name.as_str().into(), location: op.location.clone() };
        builder.origin = origin.clone();
        let place = || origin.place();
        let operands: Vec<Id> = op
            .operands
            .iter()
            .map(|operand| {
                values.get(operand).copied().ok_or_else(|| {
                    Error::unsupported(format!("operand {} has no value before its use", operand.0))
                })
            })
            .collect::<Result<_>>()
            .context(place)?;
        if TERMINATORS.contains(&op.name.as_str()) {
            return Ok(operands);
        }
        let results = if let Some((_, attribute)) = CALLS.iter().find(|(name, _)| *name == op.name) {
            if depth >= MAX_DEPTH {
                let message =
                    format!("calls nest more than {MAX_DEPTH} deep; a function must not call itself");
                return Err(Error::new(ErrorKind::Invalid, message)).context(place);
            }
            let callee = Reader::of(op).symbol(attribute).context(place)?;
            let callee =
                module.functions.iter().find(|function| function.name == callee).ok_or_else(|| {
                    Error::new(ErrorKind::Invalid, format!("there is no function @{callee}")).context(place())
                })?;
            inline(builder, module, callee, &operands, depth + 1)?
        } else {
            lower(builder, function, op, operands).context(place)?
        };
        bind(&mut values, &op.results, &results).context(place)?;
    }
    Err(Error::new(ErrorKind::Invalid, "ends without a return").context(function.location.to_string()))
}

fn lower(builder: &mut Builder, function: &Function, op: &Op, operands: Vec<Id>) -> Result<Vec<Id>> {
    let results: Vec<&TensorType> =
        op.results.iter().map(|&result| tensor(function.ty(result))).collect::<Result<_>>()?;
    for ty in &results {
        admit(ty)?;
    }
    let site = Site { op, operands, results };
    if let Some(lowering) = LOWERINGS.iter().find(|lowering| lowering.name == op.name) {
        return (lowering.lower)(builder, &site);
    }
    if let Some((_, function)) = ELEMENTWISE.iter().find(|(name, _)| *name == op.name) {
        return elementwise::elementwise(builder, &site, *function);
    }
    Err(Error::unsupported("this op is not supported; `lapwing ops` lists those that are"))
}

fn bind(values: &mut HashMap<ValueId, Id>, names: &[ValueId], ids: &[Id]) -> Result<()> {
    if names.len() != ids.len() {
        let (want, got) = (names.len(), ids.len());
        return Err(Error::new(ErrorKind::Invalid, format!("{want} values are named where {got} are given")));
    }
    values.extend(names.iter().copied().zip(ids.iter().copied()));
    Ok(())
}

fn tensor(ty: &Type) -> Result<&TensorType> {
    match ty {
        Type::Tensor(tensor) => Ok(tensor),
        other => Err(Error::unsupported(format!("a value of type {other} is not supported, only tensors"))),
    }
}

impl<'a> Site<'a> {
    /// The operand of that number.
    pub(crate) fn operand(&self, index: usize) -> Result<Id> {
        self.operands
            .get(index)
            .copied()
            .ok_or_else(|| Error::new(ErrorKind::Invalid, format!("operand {index} is missing")))
    }

    /// The type of the only result.
    pub(crate) fn result(&self) -> Result<&'a TensorType> {
        match self.results.as_slice() {
            [result] => Ok(result),
            results => {
                let count = results.len();
                Err(Error::new(ErrorKind::Invalid, format!("has one result, got {count}")))
            }
        }
    }

    /// The attributes.
    pub(crate) fn attributes(&self) -> Reader<'a> {
        Reader::of(self.op)
    }
}
