//! Control flow: a region becomes a graph of its own, which takes what the region captures.
//!
//! What does not change in a loop is captured, so that constants stay constants in it. The condition of a loop is
//! computed where its operands are: before the loop for the first round, and at the end of the body for the next.

use std::collections::{BTreeSet, HashMap};

use super::{Site, region};
use crate::stablehlo::ir::{Region, TensorType, ValueId};
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::counted::{Counter, trips};
use crate::stablehlo::plan::graph::{Expression, Graph, Id, Source};
use crate::stablehlo::plan::node::{Flow, FlowKind};
use crate::stablehlo::verify::MAX_CALL_DEPTH;
use crate::tensor::{ElementType, Shape};
use crate::{Error, ErrorKind, Result};

/// The most bytes of a constant that each graph keeps for itself.
const SMALL: usize = 4096;

pub(crate) fn while_loop(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let [condition, body] = site.op.regions.as_slice() else {
        return Err(Error::new(ErrorKind::Invalid, "has a condition and a body"));
    };
    let returned = body.ops.last().map(|op| op.operands.as_slice()).unwrap_or_default();
    let initial = &site.operands;
    let count = initial.len();
    if [condition.arguments.len(), body.arguments.len(), returned.len()] != [count; 3] {
        return Err(Error::new(ErrorKind::Invalid, format!("carries {count} values, its regions others")));
    }
    let carried: Vec<usize> = (0..count)
        .filter(|&i| returned[i] != body.arguments[i] && !builder.extents(initial[i]).contains(&0))
        .collect();

    let mut inner = Inner::default();
    let inputs = carried.iter().map(|&i| inner.builder.input(builder.ty(initial[i])));
    let inputs: Vec<Id> = inputs.collect::<Result<_>>()?;
    let mut arguments = Vec::with_capacity(count);
    for (i, &value) in initial.iter().enumerate() {
        arguments.push(match carried.iter().position(|&number| number == i) {
            Some(input) => inputs[input],
            None => inner.capture(builder, value)?,
        });
    }
    inner.see(builder, site, &[condition, body])?;
    let again = only(inner.region(site, condition, &arguments)?)?;
    let next = inner.region(site, body, &arguments)?;
    let mut outputs: Vec<Id> = carried.iter().map(|&i| next[i]).collect();

    let mut results = initial.clone();
    let known = |&i: &usize| builder.splat_words(initial[i]);
    let counter = Counter::of(&inner.builder, again, &inputs, &outputs);
    let times = counter.and_then(|counter| trips(&counter, known(&carried[counter.number])?));
    let mut operands: Vec<Id> = carried.iter().map(|&i| initial[i]).collect();
    if times.is_none() {
        outputs.push(only(inner.region(site, condition, &next)?)?);
        let mut values = site.scope.values.clone();
        super::bind(&mut values, &condition.arguments, initial)?;
        let first = only(nested(builder, site, condition, values)?)?;
        if builder.splat_words(first) == Some([0; 2]) {
            return Ok(results);
        }
        operands.insert(0, first);
    }
    if times == Some(0) || carried.is_empty() {
        return Ok(results);
    }
    let (body, captured) = inner.finish(outputs);
    let acts = !body.kept.is_empty();
    operands.extend(captured);
    let types = carried.iter().map(|&i| builder.ty(initial[i]).clone()).collect();
    let kind = match times {
        Some(times) => FlowKind::Counted { times, body },
        None => FlowKind::While { body },
    };
    let last = builder.call_anew(Box::new(Flow { kind, results: types }), operands)?;
    if acts {
        builder.keep(&last);
    }
    for (&i, last) in carried.iter().zip(last) {
        results[i] = last;
    }
    Ok(results)
}

pub(crate) fn case(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let branches: Vec<&Region> = site.op.regions.iter().collect();
    choice(builder, site, &branches)
}

pub(crate) fn if_else(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let [yes, no] = site.op.regions.as_slice() else {
        return Err(Error::new(ErrorKind::Invalid, "has two branches"));
    };
    choice(builder, site, &[no, yes])
}

/// The results of the branch that the operand numbers, of the last where there is none of that number.
fn choice(builder: &mut Builder, site: &Site<'_>, branches: &[&Region]) -> Result<Vec<Id>> {
    let index = site.operand(0)?;
    let Some((last, others)) = branches.split_last() else {
        return Err(Error::new(ErrorKind::Invalid, "has no branches"));
    };
    let known = builder.splat_words(index).map(|words| words[0] as usize);
    if let Some(chosen) = known.or(others.is_empty().then_some(0)) {
        let branch = others.get(chosen).unwrap_or(last);
        return nested(builder, site, branch, site.scope.values.clone());
    }
    let full = |i: usize| !site.results[i].shape.extents().contains(&0);
    let computed: Vec<usize> = (0..site.results.len()).filter(|&i| full(i)).collect();
    let mut results: Vec<Id> =
        site.results.iter().map(|ty| builder.splat(ty, [0; 2])).collect::<Result<_>>()?;
    let mut types: Vec<TensorType> = computed.iter().map(|&i| site.results[i].clone()).collect();
    if computed.is_empty() {
        // A branch may still do something; that it was run is then its result.
        types.push(TensorType::new(Shape::new(Vec::new()), ElementType::I32));
    }
    let mut operands = vec![index];
    let mut graphs = Vec::new();
    for branch in branches {
        let mut inner = Inner::default();
        inner.see(builder, site, &[branch])?;
        let returned = inner.region(site, branch, &[])?;
        let mut outputs: Vec<Id> = computed.iter().map(|&i| returned[i]).collect();
        if computed.is_empty() {
            outputs.push(inner.builder.splat(&types[0], [0; 2])?);
        }
        let (graph, captured) = inner.finish(outputs);
        operands.extend(captured);
        graphs.push(graph);
    }
    let acts = graphs.iter().any(|graph| !graph.kept.is_empty());
    if computed.is_empty() && !acts {
        return Ok(results);
    }
    let flow = Flow { kind: FlowKind::Case { branches: graphs }, results: types };
    let chosen = builder.call_anew(Box::new(flow), operands)?;
    if acts {
        builder.keep(&chosen);
    }
    for (&i, chosen) in computed.iter().zip(chosen) {
        results[i] = chosen;
    }
    Ok(results)
}

fn only(values: Vec<Id>) -> Result<Id> {
    match values.as_slice() {
        &[value] => Ok(value),
        values => {
            Err(Error::new(ErrorKind::Invalid, format!("a condition is one value, got {}", values.len())))
        }
    }
}

/// The values that a region returns, computed in the graph around it.
fn nested(
    builder: &mut Builder,
    site: &Site<'_>,
    inner: &Region,
    values: HashMap<ValueId, Id>,
) -> Result<Vec<Id>> {
    let scope = &site.scope;
    if scope.depth >= MAX_CALL_DEPTH {
        let message = format!("regions and calls nest more than {MAX_CALL_DEPTH} deep");
        return Err(Error::unsupported(message));
    }
    region(builder, scope.module, scope.function, inner, values, scope.depth + 1)
}

/// A graph in the making for regions of an op.
#[derive(Default)]
pub(super) struct Inner {
    pub(super) builder: Builder,
    /// What the regions see of the values around them.
    values: HashMap<ValueId, Id>,
    /// Its values for those of the graph around it.
    known: HashMap<Id, Id>,
    /// The values of the graph around it that it takes, and its inputs for them.
    captured: Vec<(Id, Id)>,
}

impl Inner {
    /// The value in this graph for one of the graph around it.
    pub(super) fn capture(&mut self, outer: &Builder, id: Id) -> Result<Id> {
        if let Some(&known) = self.known.get(&id) {
            return Ok(known);
        }
        self.builder.origin = outer.origin.clone();
        let ty = outer.ty(id);
        if let Some(values) = outer.hosted(id) {
            let inner = self.builder.host_only(ty.clone(), values.clone())?;
            self.known.insert(id, inner);
            return Ok(inner);
        }
        let inner = match outer.source(id) {
            _ if ty.shape.extents().contains(&0) => self.builder.splat(ty, [0; 2])?,
            Source::Splat(words) => self.builder.splat(ty, *words)?,
            Source::Dense(bytes) if bytes.len() <= SMALL => self.builder.dense(ty, bytes)?,
            Source::Expression(Expression::Iota { dimension }) => self.builder.iota(ty, *dimension)?,
            _ => {
                let input = self.builder.input(ty)?;
                self.captured.push((id, input));
                input
            }
        };
        self.known.insert(id, inner);
        Ok(inner)
    }

    /// Captures all that the regions use of the values around them.
    pub(super) fn see(&mut self, outer: &Builder, site: &Site<'_>, regions: &[&Region]) -> Result<()> {
        let mut used = BTreeSet::new();
        regions.iter().for_each(|region| uses(region, &mut used));
        for value in used {
            // What is not there is defined inside.
            if let Some(&id) = site.scope.values.get(&value) {
                let inner = self.capture(outer, id)?;
                self.values.insert(value, inner);
            }
        }
        Ok(())
    }

    /// The values that a region returns on these arguments.
    pub(super) fn region(&mut self, site: &Site<'_>, region: &Region, arguments: &[Id]) -> Result<Vec<Id>> {
        let mut values = self.values.clone();
        super::bind(&mut values, &region.arguments, arguments)?;
        nested(&mut self.builder, site, region, values)
    }

    /// The graph with these results, and the values of the graph around it that it takes.
    pub(super) fn finish(self, outputs: Vec<Id>) -> (Graph, Vec<Id>) {
        let mut graph = self.builder.finish(outputs);
        let needed = graph.needed();
        let (used, unused): (Vec<_>, Vec<_>) =
            self.captured.into_iter().partition(|(_, input)| needed[input.0 as usize]);
        graph.inputs.retain(|input| unused.iter().all(|(_, unused)| unused != input));
        let captured = used.into_iter().map(|(outer, _)| outer).collect();
        (graph, captured)
    }
}

/// Adds the values that the ops of a region use.
fn uses(region: &Region, used: &mut BTreeSet<ValueId>) {
    for op in &region.ops {
        used.extend(&op.operands);
        op.regions.iter().for_each(|region| uses(region, used));
    }
}
