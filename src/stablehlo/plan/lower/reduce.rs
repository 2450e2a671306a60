//! Ops that combine elements by a region of scalars.

use super::Site;
use crate::stablehlo::ir::{Region, TensorType};
use crate::stablehlo::plan::body::Body;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::function::Function;
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::plan::node::{Dimensions, Reduce, Scatter, Sort};
use crate::{Error, ErrorKind, Result};

/// The region of that number.
pub(super) fn region<'a>(site: &Site<'a>, number: usize) -> Result<&'a Region> {
    site.op
        .regions
        .get(number)
        .ok_or_else(|| Error::new(ErrorKind::Invalid, format!("region {number} is missing")))
}

/// `reduce`.
pub(crate) fn reduce(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let dimensions = site.attributes().sizes("dimensions")?;
    let (body, captured) = Body::new(builder, site.scope, region(site, 0)?)?;
    let (inputs, initial) = site.operands.split_at(site.operands.len() / 2);
    reduced(builder, site, body, inputs, initial, &captured, dimensions)
}

/// The reduction of inputs of one shape along dimensions.
pub(super) fn reduced(
    builder: &mut Builder,
    site: &Site<'_>,
    body: Body,
    inputs: &[Id],
    initial: &[Id],
    captured: &[Id],
    mut dimensions: Vec<usize>,
) -> Result<Vec<Id>> {
    dimensions.sort_unstable();
    let shape = match inputs {
        [first, ..] => builder.ty(*first).shape.clone(),
        [] => return Err(Error::new(ErrorKind::Invalid, "takes at least one input")),
    };
    let inputs = promoted(builder, inputs, &body)?;
    let initial = promoted(builder, initial, &body)?;
    if shape.extents().contains(&0) {
        let each = initial.iter().zip(&site.results);
        return each.map(|(&initial, ty)| builder.broadcast(initial, &[], &ty.shape)).collect();
    }
    // Along dimensions of extent 1 nothing is combined but the initial value.
    if let (Some(function), [input], [first], [ty]) =
        (body.function, inputs.as_slice(), initial.as_slice(), site.results.as_slice())
        && body.commutes()
        && dimensions.iter().all(|&d| shape.extents()[d] == 1)
    {
        let input = builder.reshape(*input, &ty.shape)?;
        let first = builder.broadcast(*first, &[], &ty.shape)?;
        return Ok(vec![builder.apply(function, &[first, input], ty)?]);
    }
    let results = site.results.iter().map(|&ty| ty.clone()).collect();
    let node = Reduce { body, shape, dimensions, results };
    let operands = [inputs.as_slice(), &initial, captured].concat();
    builder.call(Box::new(node), operands)
}

/// The sum of a tensor along dimensions, in ascending order.
pub(super) fn sum(builder: &mut Builder, operand: Id, dimensions: &[usize]) -> Result<Id> {
    let TensorType { shape, element } = builder.ty(operand).clone();
    let kept: Vec<usize> =
        (0..shape.rank()).filter(|d| !dimensions.contains(d)).map(|d| shape.extents()[d]).collect();
    let result = TensorType::new(kept, element);
    if shape.extents().contains(&0) {
        return builder.splat(&result, [0; 2]);
    }
    let scalar = TensorType::new([], element);
    let mut inner = Builder::default();
    let (a, b) = (inner.input(&scalar)?, inner.input(&scalar)?);
    let joined = inner.apply(Function::Add, &[a, b], &scalar)?;
    let body = Body::of(&inner.finish(vec![joined]), 0)?;
    let zero = builder.splat(&scalar, [0; 2])?;
    let node = Reduce { body, shape, dimensions: dimensions.to_vec(), results: vec![result] };
    match builder.call(Box::new(node), vec![operand, zero])?.as_slice() {
        &[total] => Ok(total),
        _ => Err(Error::unsupported("a sum is one value")),
    }
}

/// `sort`, which is stable here whether it must be or not.
pub(crate) fn sort(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let (body, captured) = Body::new(builder, site.scope, region(site, 0)?)?;
    let types: Vec<TensorType> = site.operands.iter().map(|&operand| builder.ty(operand).clone()).collect();
    let rank = types.first().map_or(0, |ty| ty.shape.rank());
    let dimension = match site.op.attributes.integer("dimension") {
        Some(dimension) if dimension < 0 => usize::try_from(dimension + rank as i128).ok(),
        Some(dimension) => usize::try_from(dimension).ok(),
        // What the specification's text form leaves out is the last dimension.
        None => rank.checked_sub(1),
    };
    let Some(dimension) = dimension.filter(|&dimension| dimension < rank) else {
        return Ok(site.operands.clone());
    };
    let extents = builder.extents(site.operand(0)?);
    if extents.contains(&0) || extents[dimension] == 1 {
        return Ok(site.operands.clone());
    }
    let operands = [site.operands.as_slice(), &captured].concat();
    builder.call(Box::new(Sort { body, types, dimension }), operands)
}

/// `scatter`.
pub(crate) fn scatter(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let (body, captured) = Body::new(builder, site.scope, region(site, 0)?)?;
    let numbers = site.attributes().structure("scatter_dimension_numbers", "scatter")?;
    let dimensions = Dimensions {
        update_window: numbers.sizes("update_window_dims")?,
        inserted_window: numbers.sizes("inserted_window_dims")?,
        input_batching: numbers.sizes("input_batching_dims")?,
        indices_batching: numbers.sizes("scatter_indices_batching_dims")?,
        scatter_to_operand: numbers.sizes("scatter_dims_to_operand_dims")?,
        index_vector: numbers.size("index_vector_dim")?,
    };
    let unique = site.op.attributes.boolean("unique_indices").unwrap_or(false);
    let count = site.results.len();
    let inputs = promoted(builder, &site.operands[..count], &body)?;
    let updates = promoted(builder, &site.operands[count + 1..], &body)?;
    let (indices, update) = (site.operand(count)?, site.operand(count + 1)?);
    let shape = builder.ty(update).shape.clone();
    if builder.extents(inputs[0]).contains(&0) || shape.extents().contains(&0) {
        return Ok(inputs);
    }
    let types = inputs.iter().map(|&input| builder.ty(input).clone()).collect();
    let of = builder.ty(indices).clone();
    // An index of no components has no elements to read, and a buffer must have some.
    let indices = match of.shape.elements()? {
        0 => builder.splat(&TensorType::new([1], of.element), [0; 2])?,
        _ => indices,
    };
    let node = Scatter { body, types, indices: of, updates: shape, dimensions, unique };
    let operands = [inputs.as_slice(), &[indices], &updates, &captured].concat();
    builder.call(Box::new(node), operands)
}

/// The operands as elements of the body's types.
pub(super) fn promoted(builder: &mut Builder, operands: &[Id], body: &Body) -> Result<Vec<Id>> {
    let each = operands.iter().zip(&body.results);
    each.map(|(&operand, &element)| {
        let ty = TensorType::new(builder.ty(operand).shape.clone(), element);
        builder.apply(Function::Convert, &[operand], &ty)
    })
    .collect()
}
