//! `chlo.top_k`: the largest elements of each row and where they are, by a sort of all.

use super::Site;
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::body::Body;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::function::{Comparison, Direction, Function};
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::plan::node::Sort;
use crate::tensor::{ElementType, Shape};
use crate::{Error, Result};

/// `(operand)` to its `k` largest elements along the last dimension, in descending order, equal ones by place, and their
/// places. NaN is larger than all, as in XLA.
pub(crate) fn top_k(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let operand = site.operand(0)?;
    let count = site.attributes().size("k")?;
    let dimension = builder.extents(operand).len() - 1;
    first_in_order(builder, operand, dimension, count, Direction::Gt)
}

/// The first elements along a dimension in that order, and their places.
pub(crate) fn first_in_order(
    builder: &mut Builder,
    operand: Id,
    dimension: usize,
    count: usize,
    direction: Direction,
) -> Result<Vec<Id>> {
    let ty = builder.ty(operand).clone();
    let places = TensorType::new(ty.shape.clone(), ElementType::I32);
    let index = builder.iota(&places, dimension)?;
    let mut sorted = vec![operand, index];
    if ty.shape.extents()[dimension] > 1 && !ty.shape.extents().contains(&0) {
        let compare = Function::Compare(Comparison { direction, total: ty.element.is_float() });
        let body = comparator(compare, [ty.element, ElementType::I32])?;
        let node = Sort { body, types: vec![ty.clone(), places], dimension };
        sorted = builder.call(Box::new(node), sorted)?;
    }
    let mut extents = ty.shape.extents().to_vec();
    extents[dimension] = count;
    let shape = Shape::new(extents);
    let (start, stride) = (vec![0; shape.rank()], vec![1; shape.rank()]);
    sorted.into_iter().map(|value| builder.slice(value, &start, &stride, &shape)).collect()
}

/// A comparator of tensors of these elements that looks at the first alone.
fn comparator(compare: Function, elements: [ElementType; 2]) -> Result<Body> {
    let mut builder = Builder::default();
    let mut arguments = Vec::new();
    for element in elements {
        for _ in 0..2 {
            arguments.push(builder.input(&TensorType::new([], element))?);
        }
    }
    let &[a, b, ..] = arguments.as_slice() else {
        return Err(Error::unsupported("a comparator takes two of each"));
    };
    let before = builder.apply(compare, &[a, b], &TensorType::new([], ElementType::Bool))?;
    Body::of(&builder.finish(vec![before]), 0)
}
