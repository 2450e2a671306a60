//! From ops to the graph: the walk over a program, which does with each op what the table of ops says.

pub(crate) mod broadcasting;
pub(crate) mod collective;
pub(crate) mod convolution;
pub(crate) mod dot;
pub(crate) mod dynamic;
pub(crate) mod elementwise;
pub(crate) mod fft;
pub(crate) mod flow;
pub(crate) mod indexed;
pub(crate) mod legacy;
pub(crate) mod linalg;
pub(crate) mod normalization;
pub(crate) mod ragged_dot;
pub(crate) mod random;
pub(crate) mod reduce;
pub(crate) mod scan;
pub(crate) mod shape;
pub(crate) mod top_k;
pub(crate) mod windows;

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use super::attributes::Reader;
use super::builder::{Builder, admit};
use super::function;
use super::graph::{Graph, Id, Origin};
use crate::error::ResultExt;
use crate::stablehlo::ir::{Function, Module, Op, Region, TensorType, Type, ValueId};
use crate::stablehlo::ops;
use crate::stablehlo::verify::MAX_CALL_DEPTH;
use crate::tensor::{ElementType, Shape};
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
    /// It is that function of elements of operands that are broadcast first.
    Broadcast(function::Function),
    /// It stands for the body of the function that this attribute names.
    Inline { attribute: &'static str },
    /// It ends a region, and its operands are the region's results.
    Return,
    /// It has a rule of its own, and what only planning reads the elements of may be of any type.
    Planned(Lower),
    /// It makes a tuple of its operands.
    Tuple,
    /// It is a part of a tuple that was made before in the same region or around it.
    Part,
    /// It stands for its region, on its operands.
    Region,
    /// It gives its operands, as another type perhaps.
    Operands,
    /// It makes a token, which says only what comes before what: the order of ops says that here.
    Token,
}

/// An op in its place: with the values of its operands, the types of its results, and what its regions see.
#[derive(Debug)]
pub(crate) struct Site<'a> {
    pub(crate) op: &'a Op,
    pub(crate) operands: Vec<Id>,
    pub(crate) results: Vec<&'a TensorType>,
    pub(crate) scope: Scope<'a>,
}

/// What the regions of an op see: the functions of the program, and the values before the op.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scope<'a> {
    pub(crate) module: &'a Module,
    /// Of which the op is.
    pub(crate) function: &'a Function,
    pub(crate) values: &'a HashMap<ValueId, Id>,
    /// How many calls the op stands in.
    pub(crate) depth: usize,
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
    for &output in &outputs {
        admit(builder.ty(output)).context(|| entry.location.to_string())?;
    }
    Ok(builder.finish(outputs))
}

/// What a value of a program is.
#[derive(Clone, Debug)]
enum Parts {
    /// Or what stands for a token.
    Tensor(Id),
    Tuple(Arc<[Parts]>),
}

/// The values of a function's results on these arguments, tuples in their parts.
pub(crate) fn inline(
    builder: &mut Builder,
    module: &Module,
    function: &Function,
    arguments: &[Id],
    depth: usize,
) -> Result<Vec<Id>> {
    let mut known = Known::default();
    known
        .bind(function, &function.body.arguments, arguments)
        .context(|| format!("{}: @{}", function.location, function.name))?;
    walk(builder, module, function, &function.body, known, depth)
}

/// What a region of that function returns, with the values that it sees.
pub(crate) fn region(
    builder: &mut Builder,
    module: &Module,
    function: &Function,
    region: &Region,
    values: HashMap<ValueId, Id>,
    depth: usize,
) -> Result<Vec<Id>> {
    walk(builder, module, function, region, Known { values, tuples: HashMap::new() }, depth)
}

/// The values that are known at an op.
#[derive(Debug, Default)]
struct Known {
    values: HashMap<ValueId, Id>,
    tuples: HashMap<ValueId, Arc<[Parts]>>,
}

impl Known {
    fn parts(&self, value: ValueId) -> Result<Parts> {
        match (self.values.get(&value), self.tuples.get(&value)) {
            (Some(&id), _) => Ok(Parts::Tensor(id)),
            (_, Some(parts)) => Ok(Parts::Tuple(Arc::clone(parts))),
            _ => Err(Error::unsupported(format!("operand {} has no value before its use", value.0))),
        }
    }

    fn name(&mut self, value: ValueId, parts: Parts) {
        match parts {
            Parts::Tensor(id) => drop(self.values.insert(value, id)),
            Parts::Tuple(parts) => drop(self.tuples.insert(value, parts)),
        }
    }

    /// The tensors that values consist of.
    fn tensors(&self, values: &[ValueId]) -> Result<Vec<Id>> {
        fn flatten(parts: &Parts, ids: &mut Vec<Id>) {
            match parts {
                Parts::Tensor(id) => ids.push(*id),
                Parts::Tuple(parts) => parts.iter().for_each(|part| flatten(part, ids)),
            }
        }
        let mut ids = Vec::new();
        for &value in values {
            flatten(&self.parts(value)?, &mut ids);
        }
        Ok(ids)
    }

    /// Names values, which consist of these tensors.
    fn bind(&mut self, function: &Function, names: &[ValueId], ids: &[Id]) -> Result<()> {
        fn taken(ty: &Type, ids: &mut impl Iterator<Item = Id>) -> Option<Parts> {
            Some(match ty {
                Type::Tuple(types) | Type::Future(types) => {
                    Parts::Tuple(types.iter().map(|ty| taken(ty, ids)).collect::<Option<_>>()?)
                }
                _ => Parts::Tensor(ids.next()?),
            })
        }
        let mut rest = ids.iter().copied();
        for &name in names {
            let parts = taken(function.ty(name), &mut rest).ok_or_else(|| {
                let (want, got) = (names.len(), ids.len());
                Error::new(ErrorKind::Invalid, format!("{want} values are named where {got} are given"))
            })?;
            self.name(name, parts);
        }
        match rest.next() {
            Some(_) => Err(Error::new(ErrorKind::Invalid, "more values are given than are named")),
            None => Ok(()),
        }
    }
}

fn walk(
    builder: &mut Builder,
    module: &Module,
    function: &Function,
    region: &Region,
    mut known: Known,
    depth: usize,
) -> Result<Vec<Id>> {
    for op in &region.ops {
        let origin = Origin { operation: op.name.as_str().into(), location: op.location.clone() };
        builder.origin = origin.clone();
        let place = || origin.place();
        let lowering = ops::find(&op.name).map(|operation| operation.lowering);
        match lowering {
            Some(Lowering::Token) => {
                for &result in &op.results {
                    known.name(result, Parts::Tensor(builder.splat(&TOKEN, [0; 2]).context(place)?));
                }
                continue;
            }
            Some(Lowering::Tuple) => {
                let parts = op.operands.iter().map(|&operand| known.parts(operand));
                let parts: Arc<[Parts]> = parts.collect::<Result<_>>().context(place)?;
                for &result in &op.results {
                    known.name(result, Parts::Tuple(Arc::clone(&parts)));
                }
                continue;
            }
            Some(Lowering::Part) => {
                let (part, result) = part(op, &known.tuples).context(place)?;
                known.name(result, part);
                continue;
            }
            _ => {}
        }
        let operands = known.tensors(&op.operands).context(place)?;
        let results = match lowering {
            Some(Lowering::Return) => return Ok(operands),
            Some(Lowering::Operands) => operands,
            Some(Lowering::Region) => {
                let [inner] = op.regions.as_slice() else {
                    return Err(Error::new(ErrorKind::Invalid, "has one region")).context(place);
                };
                let mut values = known.values.clone();
                // It may also see the operands by their own names.
                if !inner.arguments.is_empty() {
                    bind(&mut values, &inner.arguments, &operands).context(place)?;
                }
                let tuples = known.tuples.clone();
                walk(builder, module, function, inner, Known { values, tuples }, depth + 1)?
            }
            Some(Lowering::Inline { attribute }) => {
                if depth >= MAX_CALL_DEPTH {
                    let message = format!(
                        "calls nest more than {MAX_CALL_DEPTH} deep; a function must not call itself"
                    );
                    return Err(Error::new(ErrorKind::Invalid, message)).context(place);
                }
                let callee = Reader(&op.attributes).symbol(attribute).context(place)?;
                let callee = module.function(callee).ok_or_else(|| {
                    Error::new(ErrorKind::Invalid, format!("there is no function @{callee}")).context(place())
                })?;
                inline(builder, module, callee, &operands, depth + 1)?
            }
            Some(Lowering::Rule(lower) | Lowering::Planned(lower)) => {
                if !matches!(lowering, Some(Lowering::Planned(_))) {
                    computed_with(function, op).context(place)?;
                }
                let scope = Scope { module, function, values: &known.values, depth };
                let site = site(scope, op, operands).context(place)?;
                lower(builder, &site).context(place)?
            }
            Some(Lowering::Elementwise(applied)) => {
                computed_with(function, op).context(place)?;
                let scope = Scope { module, function, values: &known.values, depth };
                let site = site(scope, op, operands).context(place)?;
                elementwise::elementwise(builder, &site, applied).context(place)?
            }
            Some(Lowering::Broadcast(applied)) => {
                computed_with(function, op).context(place)?;
                let scope = Scope { module, function, values: &known.values, depth };
                let site = site(scope, op, operands).context(place)?;
                broadcasting::elementwise(builder, &site, applied).context(place)?
            }
            _ => return Err(Error::unsupported("this op is not supported yet by lapwing")).context(place),
        };
        known.bind(function, &op.results, &results).context(place)?;
    }
    Err(Error::new(ErrorKind::Invalid, "ends without a return").context(function.location.to_string()))
}

/// Fails unless the device computes with the types of all operands and results.
fn computed_with(function: &Function, op: &Op) -> Result<()> {
    op.operands.iter().chain(&op.results).try_for_each(|&operand| match function.ty(operand) {
        Type::Tensor(ty) => admit(ty),
        _ => Ok(()),
    })
}

/// The part of a tuple which the op asks for, and the op's result.
fn part(op: &Op, tuples: &HashMap<ValueId, Arc<[Parts]>>) -> Result<(Parts, ValueId)> {
    let index = Reader(&op.attributes).size("index")?;
    let tuple = op.operands.first().and_then(|operand| tuples.get(operand));
    let tuple =
        tuple.ok_or_else(|| Error::unsupported("a tuple that is made elsewhere is not taken apart"))?;
    match (tuple.get(index), op.results.as_slice()) {
        (Some(part), &[result]) => Ok((part.clone(), result)),
        _ => Err(Error::new(ErrorKind::Invalid, format!("the tuple has no part {index}"))),
    }
}

fn site<'a>(scope: Scope<'a>, op: &'a Op, operands: Vec<Id>) -> Result<Site<'a>> {
    let results: Vec<&TensorType> =
        op.results.iter().map(|&result| tensor(scope.function.ty(result))).collect::<Result<_>>()?;
    Ok(Site { op, operands, results, scope })
}

/// Names the tensors that a region takes.
fn bind(values: &mut HashMap<ValueId, Id>, names: &[ValueId], ids: &[Id]) -> Result<()> {
    if names.len() != ids.len() {
        let (want, got) = (names.len(), ids.len());
        return Err(Error::new(ErrorKind::Invalid, format!("{want} values are named where {got} are given")));
    }
    values.extend(names.iter().copied().zip(ids.iter().copied()));
    Ok(())
}

/// What a token is here: something without elements, which programs take, carry and give, and nothing is done with.
static TOKEN: LazyLock<TensorType> =
    LazyLock::new(|| TensorType::new(Shape::new(vec![0]), ElementType::Bool));

/// The type of a tensor, or of what stands for a token.
pub(crate) fn tensor(ty: &Type) -> Result<&TensorType> {
    match ty {
        Type::Tensor(tensor) => Ok(tensor),
        Type::Token => Ok(&TOKEN),
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
        Reader(&self.op.attributes)
    }
}
