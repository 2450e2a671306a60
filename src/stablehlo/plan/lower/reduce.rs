//! Ops that combine elements by a region of scalars.

use super::Site;
use crate::stablehlo::ir::{Region, TensorType};
use crate::stablehlo::plan::body::Body;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::function::Function;
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::plan::node::Reduce;
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
fn reduced(
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
    let promoted = |builder: &mut Builder, operands: &[Id]| -> Result<Vec<Id>> {
        let each = operands.iter().zip(&body.results);
        each.map(|(&operand, &element)| {
            let ty = TensorType::new(builder.ty(operand).shape.clone(), element);
            builder.apply(Function::Convert, &[operand], &ty)
        })
        .collect()
    };
    let inputs = promoted(builder, inputs)?;
    let initial = promoted(builder, initial)?;
    if shape.extents().contains(&0) {
        let each = initial.iter().zip(&site.results);
        return each.map(|(&initial, ty)| builder.broadcast(initial, &[], &ty.shape)).collect();
    }
    let results = site.results.iter().map(|&ty| ty.clone()).collect();
    let node = Reduce { body, shape, dimensions, results };
    let operands = [inputs.as_slice(), &initial, captured].concat();
    builder.call(Box::new(node), operands)
}
