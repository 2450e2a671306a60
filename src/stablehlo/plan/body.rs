//! Regions of scalars: what a reduction, a scatter or a sort does with pairs of elements, as a function of kernels.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::builder::Builder;
use super::function::Function;
use super::graph::{Expression, Graph, Id, Source};
use super::lower::{self, Scope};
use crate::stablehlo::codegen::{self, value_type};
use crate::stablehlo::ir::{Region, ValueId};
use crate::tensor::ElementType;
use crate::{Error, Result};

/// A region whose arguments and results are scalars.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Body {
    /// `fn body(a0: f32, ...) -> f32`: the region's arguments, then what it captures.
    pub(crate) text: String,
    /// The element types of the region's arguments.
    pub(crate) arguments: Vec<ElementType>,
    /// Those of the scalars that it uses from outside of it.
    pub(crate) captures: Vec<ElementType>,
    pub(crate) results: Vec<ElementType>,
    /// Which arguments the results depend on.
    pub(crate) uses: Vec<bool>,
    /// The element types that its function computes with.
    pub(crate) computes: BTreeSet<ElementType>,
    /// The function of its two arguments that it is, where that is all.
    pub(crate) function: Option<Function>,
}

impl Body {
    /// The body of a region, and the values that it captures, which are scalars of the graph around it.
    pub(crate) fn new(builder: &Builder, scope: Scope<'_>, region: &Region) -> Result<(Body, Vec<Id>)> {
        let (graph, captured) = graph(builder, scope, region)?;
        Ok((Body::of(&graph, captured.len())?, captured))
    }

    /// The body that a graph of scalars is, the last of whose inputs, that many, it captures.
    pub(crate) fn of(graph: &Graph, captured: usize) -> Result<Body> {
        let element = |&id: &Id| graph.value(id).ty.element;
        let (arguments, captures) = graph.inputs.split_at(graph.inputs.len() - captured);
        let needed = graph.needed();
        Ok(Body {
            text: codegen::function("body", graph)?,
            arguments: arguments.iter().map(element).collect(),
            captures: captures.iter().map(element).collect(),
            results: graph.outputs.iter().map(element).collect(),
            uses: arguments.iter().map(|id| needed[id.0 as usize]).collect(),
            computes: graph.ids().filter(|id| needed[id.0 as usize]).map(|id| element(&id)).collect(),
            function: function(graph),
        })
    }

    /// Whether its arguments may change places.
    pub(crate) fn commutes(&self) -> bool {
        self.function.is_some_and(|function| {
            matches!(
                function,
                Function::Add
                    | Function::And
                    | Function::Maximum
                    | Function::Minimum
                    | Function::Multiply
                    | Function::Or
                    | Function::Xor
            )
        })
    }

    /// What it is called in names of kernels: `add`, or `region`.
    pub(crate) fn name(&self) -> &'static str {
        self.function.map_or("region", Function::name)
    }

    /// The WGSL type of all its results together.
    pub(crate) fn values_type(&self) -> String {
        match self.results.as_slice() {
            [one] => value_type(*one).to_owned(),
            _ => "BodyResult".to_owned(),
        }
    }

    /// Result `number` of values of that name.
    pub(crate) fn value(&self, values: &str, number: usize) -> String {
        if self.results.len() == 1 { values.to_owned() } else { format!("{values}.r{number}") }
    }

    /// Values made of one expression each.
    pub(crate) fn values(&self, parts: &[String]) -> String {
        match parts {
            [one] => one.clone(),
            parts => format!("BodyResult({})", parts.join(", ")),
        }
    }

    /// A call, of which `arguments` are all but what it captures, which `capture` gives.
    pub(crate) fn call(&self, arguments: &[String], capture: impl Fn(usize) -> String) -> String {
        let captured = (0..self.captures.len()).map(capture);
        let all: Vec<String> = arguments.iter().cloned().chain(captured).collect();
        format!("body({})", all.join(", "))
    }
}

/// The region as a graph of scalars, whose inputs are its arguments and what it captures: those values.
pub(crate) fn graph(outer: &Builder, scope: Scope<'_>, region: &Region) -> Result<(Graph, Vec<Id>)> {
    let mut builder = Builder::default();
    builder.origin = outer.origin.clone();
    let mut values = HashMap::new();
    for &argument in &region.arguments {
        let ty = lower::tensor(scope.function.ty(argument))?;
        values.insert(argument, builder.input(ty)?);
    }
    let mut captured = Vec::new();
    for value in free(region) {
        let Some(&id) = scope.values.get(&value) else { continue };
        let ty = outer.ty(id).clone();
        let inner = match outer.splat_words(id) {
            Some(words) => builder.splat(&ty, words)?,
            None if ty.shape.rank() == 0 => {
                captured.push(id);
                builder.input(&ty)?
            }
            None => {
                let message = format!("its region uses a {ty} from outside; only scalars can be");
                return Err(Error::unsupported(message));
            }
        };
        values.insert(value, inner);
    }
    let outputs = lower::region(&mut builder, scope.module, scope.function, region, values, scope.depth)?;
    let graph = builder.finish(outputs);
    if let Some(call) = graph.calls.first() {
        let name = call.node.name();
        return Err(Error::unsupported(format!("its region has a {name}; only functions of scalars can be")));
    }
    Ok((graph, captured))
}

/// The values that a region uses and does not define, once each, in the order of their first use.
fn free(region: &Region) -> Vec<ValueId> {
    fn walk(region: &Region, known: &mut HashSet<ValueId>, free: &mut Vec<ValueId>) {
        known.extend(&region.arguments);
        for op in &region.ops {
            free.extend(op.operands.iter().filter(|&&operand| known.insert(operand)));
            for inner in &op.regions {
                walk(inner, known, free);
            }
            known.extend(&op.results);
        }
    }
    let mut free = Vec::new();
    walk(region, &mut HashSet::new(), &mut free);
    free
}

/// The function of the graph's two inputs that its output is.
fn function(graph: &Graph) -> Option<Function> {
    let ([output], [a, b]) = (graph.outputs.as_slice(), graph.inputs.as_slice()) else { return None };
    match &graph.value(*output).source {
        Source::Expression(Expression::Apply { function, operands }) => {
            (operands == &[*a, *b] || operands == &[*b, *a]).then_some(*function)
        }
        _ => None,
    }
}
