//! `chlo.scan`: a loop whose rounds are counted, or the running value of a function that is associative.

use super::Site;
use super::flow::Inner;
use super::reduce::region;
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::body::Body;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::function::Function;
use crate::stablehlo::plan::graph::{Expression, Graph, Id, Source};
use crate::stablehlo::plan::node::{Flow, FlowKind, Scan};
use crate::stablehlo::verify::scan::{Segments, without};
use crate::tensor::{ElementType, Shape};
use crate::{Error, ErrorKind, Result};

/// A scan in the making.
struct Along {
    segments: Segments,
    dimension: usize,
    length: usize,
    reverse: bool,
}

/// `(inputs, initial)` to what each step gives, stacked along the dimension, and what is carried in the end.
pub(crate) fn scan(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let segments = Segments::of(&site.op.attributes, site.operands.len(), site.results.len());
    let segments = segments.ok_or_else(|| Error::new(ErrorKind::Invalid, "its segments do not add up"))?;
    let dimension = site.attributes().size("dimension")?;
    let flag = |name: &str| site.op.attributes.boolean(name).unwrap_or(false);
    let first = site.operands[..segments.inputs].iter().map(|&input| builder.extents(input));
    let outputs = site.results[..segments.outputs].iter().map(|ty| ty.shape.extents());
    let length = first.chain(outputs).next().map_or(0, |extents| extents[dimension]);
    let along = Along { segments, dimension, length, reverse: flag("is_reverse") };
    if flag("is_associative")
        && length > 1
        && let Some(function) = function(builder, site, segments)?
    {
        return along.running(builder, site, function);
    }
    along.stepwise(builder, site)
}

/// The function of what comes and what is carried that the body gives twice, where that is all that it does.
fn function(builder: &Builder, site: &Site<'_>, segments: Segments) -> Result<Option<Function>> {
    if segments != (Segments { inputs: 1, outputs: 1, carried: 1 }) {
        return Ok(None);
    }
    let body = region(site, 0)?;
    let mut inner = Inner::default();
    let takes: Vec<&TensorType> = body
        .arguments
        .iter()
        .map(|&argument| super::tensor(site.scope.function.ty(argument)))
        .collect::<Result<_>>()?;
    let inputs: Vec<Id> = takes.iter().map(|&ty| inner.builder.input(ty)).collect::<Result<_>>()?;
    inner.see(builder, site, &[body])?;
    let returned = inner.region(site, body, &inputs)?;
    let (graph, captured): (Graph, Vec<Id>) = inner.finish(returned);
    let (&[output, carried], &[a, b]) = (graph.outputs.as_slice(), inputs.as_slice()) else {
        return Ok(None);
    };
    Ok(match &graph.value(output).source {
        Source::Expression(Expression::Apply { function, operands })
            if output == carried
                && captured.is_empty()
                && (operands == &[a, b] || operands == &[b, a])
                && matches!(
                    function,
                    Function::Add
                        | Function::Multiply
                        | Function::Maximum
                        | Function::Minimum
                        | Function::And
                        | Function::Or
                ) =>
        {
            Some(*function)
        }
        _ => None,
    })
}

impl Along {
    /// The running values of a function that is commutative and taken for associative.
    fn running(&self, builder: &mut Builder, site: &Site<'_>, function: Function) -> Result<Vec<Id>> {
        let (input, initial) = (site.operand(0)?, site.operand(1)?);
        let ty = builder.ty(input).clone();
        if ty.shape.extents().contains(&0) {
            return self.stepwise(builder, site);
        }
        let scalar = TensorType::new([], ty.element);
        let mut inner = Builder::default();
        let (a, b) = (inner.input(&scalar)?, inner.input(&scalar)?);
        let joined = inner.apply(function, &[a, b], &scalar)?;
        let body = Body::of(&inner.finish(vec![joined]), 0)?;
        let node = Scan { body, ty: ty.clone(), dimension: self.dimension, reverse: self.reverse };
        let running = only(builder.call(Box::new(node), vec![input])?)?;
        let others: Vec<usize> = (0..ty.shape.rank()).filter(|&d| d != self.dimension).collect();
        let initial = builder.broadcast(initial, &others, &ty.shape)?;
        let output = builder.apply(function, &[running, initial], &ty)?;
        let last = if self.reverse { 0 } else { self.length - 1 };
        let carried = self.at(builder, output, last)?;
        Ok(vec![output, carried])
    }

    /// The element of that number along the dimension.
    fn at(&self, builder: &mut Builder, value: Id, number: usize) -> Result<Id> {
        let ty = builder.ty(value).clone();
        let mut extents = ty.shape.extents().to_vec();
        let mut start = vec![0; extents.len()];
        (extents[self.dimension], start[self.dimension]) = (1, number);
        let stride = vec![1; start.len()];
        let slice = builder.slice(value, &start, &stride, &Shape::new(extents))?;
        builder.reshape(slice, &without(&ty, self.dimension).shape)
    }

    /// A loop that takes an element of each input in its turn.
    fn stepwise(&self, builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
        let Segments { inputs, outputs, .. } = self.segments;
        let body = region(site, 0)?;
        let mut results: Vec<Id> =
            site.results[..outputs].iter().map(|ty| builder.splat(ty, [0; 2])).collect::<Result<_>>()?;
        results.extend(&site.operands[inputs..]);
        if self.length == 0 {
            return Ok(results);
        }
        // The number of the element comes first; what has no elements goes through no loop.
        let number = TensorType::new([], ElementType::I32);
        let kept: Vec<usize> =
            (0..results.len()).filter(|&i| !builder.extents(results[i]).contains(&0)).collect();
        let begin = if self.reverse { self.length as u32 - 1 } else { 0 };
        let mut operands = vec![builder.splat(&number, [begin, 0])?];
        operands.extend(kept.iter().map(|&i| results[i]));

        let mut inner = Inner::default();
        let place = inner.builder.input(&number)?;
        let mut before = Vec::new();
        for (i, &value) in results.iter().enumerate() {
            before.push(match kept.contains(&i) {
                true => inner.builder.input(builder.ty(value))?,
                false => inner.capture(builder, value)?,
            });
        }
        let mut arguments = Vec::new();
        for &input in &site.operands[..inputs] {
            let all = inner.capture(builder, input)?;
            arguments.push(self.taken(&mut inner.builder, all, place)?);
        }
        arguments.extend(&before[outputs..]);
        inner.see(builder, site, &[body])?;
        let mut after = inner.region(site, body, &arguments)?;
        for (i, value) in after.iter_mut().enumerate().take(outputs) {
            *value = self.put(&mut inner.builder, before[i], *value, place)?;
        }
        let step = inner.builder.splat(&number, [if self.reverse { u32::MAX } else { 1 }, 0])?;
        let next = inner.builder.apply(Function::Add, &[place, step], &number)?;
        let last: Vec<Id> = std::iter::once(next).chain(kept.iter().map(|&i| after[i])).collect();
        let (graph, captured) = inner.finish(last);
        let acts = !graph.kept.is_empty();
        let types = operands.iter().map(|&operand| builder.ty(operand).clone()).collect();
        operands.extend(captured);
        let kind = FlowKind::Counted { times: self.length as u64, body: graph };
        let given = builder.call_anew(Box::new(Flow { kind, results: types }), operands)?;
        if acts {
            builder.keep(&given);
        }
        for (&i, &value) in kept.iter().zip(given.iter().skip(1)) {
            results[i] = value;
        }
        Ok(results)
    }

    /// Where along the dimension, as the places of a window.
    fn window(&self, builder: &mut Builder, rank: usize, place: Id) -> Result<Vec<Id>> {
        let zero = builder.splat(&TensorType::new([], ElementType::I32), [0; 2])?;
        Ok((0..rank).map(|d| if d == self.dimension { place } else { zero }).collect())
    }

    /// The element at that place.
    fn taken(&self, builder: &mut Builder, all: Id, place: Id) -> Result<Id> {
        let ty = builder.ty(all).clone();
        let mut extents = ty.shape.extents().to_vec();
        extents[self.dimension] = 1;
        let window = self.window(builder, extents.len(), place)?;
        let taken = builder.dynamic_slice(all, &window, &Shape::new(extents))?;
        builder.reshape(taken, &without(&ty, self.dimension).shape)
    }

    /// All, with that element at that place.
    fn put(&self, builder: &mut Builder, all: Id, value: Id, place: Id) -> Result<Id> {
        let mut extents = builder.extents(all).to_vec();
        extents[self.dimension] = 1;
        let window = self.window(builder, extents.len(), place)?;
        let value = builder.reshape(value, &Shape::new(extents))?;
        builder.dynamic_update_slice(all, value, &window)
    }
}

fn only(values: Vec<Id>) -> Result<Id> {
    match values.as_slice() {
        &[value] => Ok(value),
        _ => Err(Error::unsupported("a scan is one value")),
    }
}
