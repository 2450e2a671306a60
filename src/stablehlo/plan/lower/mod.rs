//! From ops to the graph: the table of ops that lapwing computes, and the walk over a program that uses it.

mod dot;
mod elementwise;
mod linalg;
mod shape;

use std::collections::HashMap;

pub(crate) use linalg::{factor, solve};

use super::attributes::Reader;
use super::builder::{Builder, admit};
use super::function::{self, ELEMENTWISE};
use super::graph::{Graph, Id, Origin};
use crate::error::ResultExt;
use crate::stablehlo::ir::{Function, Module, Op, Region, TensorType, Type, ValueId};
use crate::{Error, ErrorKind, Result};

/// How an op becomes values of the graph.
pub(crate) type Lower = fn(&mut Builder, &Site<'_>) -> Result<Vec<Id>>;

/// What is to be done with an op.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Lowering {
    /// It has a rule of its own.
    Rule(Lower),
    /// It is that function of elements at one index.
    Elementwise(function::Function),
    /// It stands for the body of the function that this attribute names.
    Inline { attribute: &'static str },
    /// It ends a region, and its operands are the region's results.
    Return,
}

/// What is to be done with the op of that name, where lapwing computes it.
pub(crate) fn lowering(name: &str) -> Option<Lowering> {
    let elementwise = || ELEMENTWISE.iter().find(|(known, _)| *known == name);
    let rule = RULES.iter().find(|(known, _)| *known == name).map(|(_, lowering)| *lowering);
    rule.or_else(|| elementwise().map(|(_, function)| Lowering::Elementwise(*function)))
}

/// An op in its place: with the values of its operands and the types of its results.
#[derive(Debug)]
pub(crate) struct Site<'a> {
    pub(crate) op: &'a Op,
    pub(crate) operands: Vec<Id>,
    pub(crate) results: Vec<&'a TensorType>,
}

/// All ops but the [`ELEMENTWISE`] ones.
const RULES: &[(&str, Lowering)] = &[
    ("func.call", Lowering::Inline { attribute: "callee" }),
    ("func.return", Lowering::Return),
    ("stablehlo.broadcast_in_dim", Lowering::Rule(shape::broadcast_in_dim)),
    ("stablehlo.cholesky", Lowering::Rule(linalg::cholesky)),
    ("stablehlo.clamp", Lowering::Rule(elementwise::clamp)),
    ("stablehlo.compare", Lowering::Rule(elementwise::compare)),
    ("stablehlo.composite", Lowering::Inline { attribute: "decomposition" }),
    ("stablehlo.concatenate", Lowering::Rule(shape::concatenate)),
    ("stablehlo.constant", Lowering::Rule(shape::constant)),
    ("stablehlo.custom_call", Lowering::Rule(linalg::custom_call)),
    ("stablehlo.dot", Lowering::Rule(dot::dot)),
    ("stablehlo.dot_general", Lowering::Rule(dot::dot_general)),
    ("stablehlo.iota", Lowering::Rule(shape::iota)),
    ("stablehlo.optimization_barrier", Lowering::Rule(shape::optimization_barrier)),
    ("stablehlo.pad", Lowering::Rule(shape::pad)),
    ("stablehlo.reshape", Lowering::Rule(shape::reshape)),
    ("stablehlo.return", Lowering::Return),
    ("stablehlo.reverse", Lowering::Rule(shape::reverse)),
    ("stablehlo.select", Lowering::Rule(elementwise::select)),
    ("stablehlo.slice", Lowering::Rule(shape::slice)),
    ("stablehlo.transpose", Lowering::Rule(shape::transpose)),
    ("stablehlo.triangular_solve", Lowering::Rule(linalg::triangular_solve)),
];

/// How deep calls may nest; a program that calls itself would never end.
const MAX_DEPTH: usize = 256;

/// The names of all ops that can be compiled, with their dialect, sorted.
pub(crate) fn names() -> Vec<&'static str> {
    let mut names: Vec<&'static str> = RULES.iter().map(|(name, _)| *name).collect();
    names.extend(ELEMENTWISE.iter().map(|(name, _)| *name));
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
        let results = match lowering(&op.name) {
            Some(Lowering::Return) => return Ok(operands),
            Some(Lowering::Inline { attribute }) => {
                if depth >= MAX_DEPTH {
                    let message =
                        format!("calls nest more than {MAX_DEPTH} deep; a function must not call itself");
                    return Err(Error::new(ErrorKind::Invalid, message)).context(place);
                }
                let callee = Reader::of(op).symbol(attribute).context(place)?;
                let callee = module.function(callee).ok_or_else(|| {
                    Error::new(ErrorKind::Invalid, format!("there is no function @{callee}")).context(place())
                })?;
                inline(builder, module, callee, &operands, depth + 1)?
            }
            Some(Lowering::Rule(lower)) => {
                let site = site(function, op, operands).context(place)?;
                lower(builder, &site).context(place)?
            }
            Some(Lowering::Elementwise(applied)) => {
                let site = site(function, op, operands).context(place)?;
                elementwise::elementwise(builder, &site, applied).context(place)?
            }
            None => return Err(Error::unsupported("this op is not supported yet by lapwing")).context(place),
        };
        bind(&mut values, &op.results, &results).context(place)?;
    }
    Err(Error::new(ErrorKind::Invalid, "ends without a return").context(function.location.to_string()))
}

fn site<'a>(function: &'a Function, op: &'a Op, operands: Vec<Id>) -> Result<Site<'a>> {
    let results: Vec<&TensorType> =
        op.results.iter().map(|&result| tensor(function.ty(result))).collect::<Result<_>>()?;
    results.iter().try_for_each(|ty| admit(ty))?;
    Ok(Site { op, operands, results })
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stablehlo::ops::OPERATIONS;

    #[test]
    fn every_op_that_the_verifier_knows_is_lowered() {
        let missing: Vec<&str> =
            OPERATIONS.iter().map(|op| op.name).filter(|name| lowering(name).is_none()).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn every_rule_stands_once() {
        assert!(RULES.is_sorted_by(|a, b| a.0 < b.0));
        assert!(RULES.iter().all(|(rule, _)| ELEMENTWISE.iter().all(|(name, _)| name != rule)));
    }
}
