//! `chlo.ragged_dot`: products of the groups of one dimension, as one product with a dimension of groups in which what is of
//! another group is zero.

use super::Site;
use super::dot::{Dimensions, product};
use super::reduce::sum;
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::function::{Comparison, Direction, Function};
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::verify::ragged_dot::{Mode, Ragged};
use crate::tensor::{ElementType, Shape};
use crate::{Error, ErrorKind, Result};

/// `(lhs, rhs, group_sizes)`, in which a group is so many elements of the ragged dimension of `lhs`, from where the group
/// before it ends: a group has its own part of `rhs`, or its own part of the result.
pub(crate) fn ragged_dot(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let numbers = site.op.attributes.structure("ragged_dot_dimension_numbers", "ragged_dot");
    let (lhs, rhs, sizes) = (site.operand(0)?, site.operand(1)?, site.operand(2)?);
    let ragged = numbers.and_then(|numbers| Ragged::of(numbers, builder.ty(lhs).shape.rank()));
    let ragged = ragged.ok_or_else(|| Error::new(ErrorKind::Invalid, "its dimensions are not understood"))?;
    let dimensions = |batch: &[usize], contracted: &[usize]| Dimensions {
        batch: batch.to_vec(),
        contracted: contracted.to_vec(),
    };
    // Where the dimension of groups is before all others.
    let behind = |dimensions: &[usize]| -> Vec<usize> { dimensions.iter().map(|d| d + 1).collect() };
    let (left, right, operands) = match ragged.mode {
        Mode::Batch => {
            let left = dimensions(&ragged.lhs_batch, &ragged.lhs_contracted);
            (left, dimensions(&ragged.rhs_batch, &ragged.rhs_contracted), [lhs, rhs])
        }
        Mode::Free { group } => {
            let left = [behind(&ragged.lhs_contracted), vec![0]].concat();
            let right = [ragged.rhs_contracted.as_slice(), &[group]].concat();
            let parted = parted(builder, lhs, ragged.dimension, sizes, &ragged.outer)?;
            let left = dimensions(&behind(&ragged.lhs_batch), &left);
            (left, dimensions(&ragged.rhs_batch, &right), [parted, rhs])
        }
        Mode::Contracted { of_rhs } => {
            // What the ragged dimension is within has the same extents on both sides.
            let outer: Vec<usize> = ragged.outer.iter().filter_map(|&d| ragged.opposite(d)).collect();
            let a = parted(builder, lhs, ragged.dimension, sizes, &ragged.outer)?;
            let b = parted(builder, rhs, of_rhs, sizes, &outer)?;
            let batch = |dimensions: &[usize]| [vec![0], behind(dimensions)].concat();
            let left = dimensions(&batch(&ragged.lhs_batch), &behind(&ragged.lhs_contracted));
            let right = dimensions(&batch(&ragged.rhs_batch), &behind(&ragged.rhs_contracted));
            (left, right, [a, b])
        }
    };
    Ok(vec![product(builder, operands, left, right, site.result()?)?])
}

/// The operand behind a dimension of groups, zero wherever an element is of another group. The sizes of groups are the last
/// dimension of `sizes`, the others of which are those dimensions of the operand, or it has none.
fn parted(builder: &mut Builder, operand: Id, dimension: usize, sizes: Id, outer: &[usize]) -> Result<Id> {
    let ty = builder.ty(operand).clone();
    let groups = builder.extents(sizes).last().copied().unwrap_or(0);
    let shape = Shape::new([&[groups], ty.shape.extents()].concat());
    let numbers = TensorType::new(shape.clone(), ElementType::I32);
    let truths = TensorType::new(shape.clone(), ElementType::Bool);
    let counted = TensorType::new(builder.ty(sizes).shape.clone(), ElementType::I32);
    let sizes = builder.apply(Function::Convert, &[sizes], &counted)?;
    let ends = running(builder, sizes)?;
    let starts = builder.apply(Function::Subtract, &[ends, sizes], &counted)?;
    let rank = counted.shape.rank();
    let mut places: Vec<usize> = outer.iter().take(rank - 1).map(|d| d + 1).collect();
    places.push(0);
    let starts = builder.broadcast(starts, &places, &shape)?;
    let ends = builder.broadcast(ends, &places, &shape)?;
    let place = builder.iota(&numbers, dimension + 1)?;
    let compare = |direction| Function::Compare(Comparison { direction, total: false });
    let begun = builder.apply(compare(Direction::Ge), &[place, starts], &truths)?;
    let goes_on = builder.apply(compare(Direction::Lt), &[place, ends], &truths)?;
    let own = builder.apply(Function::And, &[begun, goes_on], &truths)?;
    let behind: Vec<usize> = (1..=ty.shape.rank()).collect();
    let all = TensorType::new(shape.clone(), ty.element);
    let repeated = builder.broadcast(operand, &behind, &shape)?;
    let zero = builder.splat(&all, [0; 2])?;
    builder.apply(Function::Select, &[own, repeated, zero], &all)
}

/// The running sum of few integers along their last dimension.
fn running(builder: &mut Builder, values: Id) -> Result<Id> {
    let extents = builder.extents(values).to_vec();
    let rank = extents.len();
    let Some(&count) = extents.last() else {
        return Err(Error::new(ErrorKind::Invalid, "the sizes of groups have a dimension"));
    };
    let table = Shape::new([extents.as_slice(), &[count]].concat());
    let numbers = TensorType::new(table.clone(), ElementType::I32);
    // Of each row the elements up to the row's number.
    let inner: Vec<usize> = (0..rank - 1).chain([rank]).collect();
    let value = builder.broadcast(values, &inner, &table)?;
    let (row, column) = (builder.iota(&numbers, rank - 1)?, builder.iota(&numbers, rank)?);
    let up_to = Function::Compare(Comparison { direction: Direction::Le, total: false });
    let truths = TensorType::new(table, ElementType::Bool);
    let counts = builder.apply(up_to, &[column, row], &truths)?;
    let zero = builder.splat(&numbers, [0; 2])?;
    let value = builder.apply(Function::Select, &[counts, value, zero], &numbers)?;
    sum(builder, value, &[rank])
}
