//! Custom calls that only mark a value, for a compiler of several devices or memories: their results are their operands;
//! and the search for approximately largest elements, which finds the largest.

use std::collections::HashMap;

use super::configuration;
use crate::stablehlo::ir::Attribute;
use crate::stablehlo::plan::body::Body;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::plan::lower::{Scope, Site};
use crate::stablehlo::plan::node::Sort;
use crate::tensor::Shape;
use crate::{Error, ErrorKind, Result};

/// Where a value lies is of no importance on one device with one memory.
pub(super) fn identity(_: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    Ok(site.operands.clone())
}

/// `(tensors..., initial values...)` to the first elements of the tensors in the order of a comparator: those of a sort.
pub(super) fn approximate_top_k(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let wrong = |text: &str| Error::new(ErrorKind::Invalid, text);
    let dimension = configuration(site)?.size("reduction_dim")?;
    let callee = match site.op.attributes.array("called_computations") {
        Some([Attribute::Symbol(name)]) => site.scope.module.function(name),
        _ => None,
    };
    let callee = callee.ok_or_else(|| wrong("has no comparator in `called_computations`"))?;
    let outside = HashMap::new();
    let scope = Scope { function: callee, values: &outside, ..site.scope };
    let (body, _) = Body::new(builder, scope, &callee.body)?;
    let (tensors, _) = site.operands.split_at(site.operands.len() / 2);
    let types: Vec<_> = tensors.iter().map(|&id| builder.ty(id).clone()).collect();
    let compared: Vec<_> = types.iter().flat_map(|ty| [ty.element; 2]).collect();
    let Some(shape) = types.first().map(|ty| ty.shape.clone()) else {
        return Err(wrong("has no operands"));
    };
    let fits = types.iter().all(|ty| ty.shape == shape)
        && body.arguments == compared
        && dimension < shape.rank()
        && site.results.len() == types.len();
    if !fits {
        return Err(wrong("its comparator, `reduction_dim` and results do not fit its operands"));
    }
    if site.results.iter().any(|ty| ty.shape.extents().contains(&0)) {
        return site.results.iter().map(|ty| builder.splat(ty, [0; 2])).collect();
    }
    let sorted = match shape.extents()[dimension] {
        1 => tensors.to_vec(),
        _ => builder.call(Box::new(Sort { body, types, dimension }), tensors.to_vec())?,
    };
    let zeros = vec![0; shape.rank()];
    let ones = vec![1; shape.rank()];
    let part = |(value, to): (Id, &Shape)| {
        let fits = to.rank() == shape.rank() && to.extents().iter().zip(shape.extents()).all(|(a, b)| a <= b);
        if fits { builder.slice(value, &zeros, &ones, to) } else { Err(wrong("its results do not fit")) }
    };
    sorted.into_iter().zip(site.results.iter().map(|ty| &ty.shape)).map(part).collect()
}
