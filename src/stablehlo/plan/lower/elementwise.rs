//! Ops that compute each element from the elements at the same index.

use std::cmp::Ordering;

use super::Site;
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::function::{Comparison, Direction, Function};
use crate::stablehlo::plan::graph::Id;
use crate::tensor::Shape;
use crate::{Error, ErrorKind, Result};

/// Any op of the table of functions.
pub(crate) fn elementwise(builder: &mut Builder, site: &Site<'_>, function: Function) -> Result<Vec<Id>> {
    let result = site.result()?;
    if function == Function::BitcastConvert {
        return Ok(vec![bitcast(builder, site.operand(0)?, result)?]);
    }
    Ok(vec![builder.apply(function, &site.operands, result)?])
}

/// `bitcast_convert`: elements of another width come from, or become, the last dimension, the lowest bits first.
fn bitcast(builder: &mut Builder, operand: Id, result: &TensorType) -> Result<Id> {
    let from = builder.ty(operand).clone();
    let (narrow, wide) = match from.element.host_bytes().cmp(&result.element.host_bytes()) {
        Ordering::Equal => return builder.apply(Function::BitcastConvert, &[operand], result),
        Ordering::Less => (&from, result),
        Ordering::Greater => (result, &from),
    };
    let (Some(part), Some(whole)) = (narrow.element.bits(), wide.element.bits()) else {
        return Err(Error::unsupported(format!("from {from} to {result} is not done")));
    };
    let (rank, bits) = (narrow.shape.rank() - 1, 8 * narrow.element.host_bytes() as u32);
    let all = TensorType::new(narrow.shape.clone(), whole);
    let parts = TensorType::new(narrow.shape.clone(), part);
    if from.element == wide.element {
        let whole =
            builder.apply(Function::BitcastConvert, &[operand], &TensorType::new(from.shape, whole))?;
        let spread = builder.broadcast(whole, &(0..rank).collect::<Vec<_>>(), &all.shape)?;
        let number = builder.iota(&all, rank)?;
        let width = builder.splat(&all, [bits, 0])?;
        let shift = builder.apply(Function::Multiply, &[number, width], &all)?;
        let shifted = builder.apply(Function::ShiftRightLogical, &[spread, shift], &all)?;
        let cut = builder.apply(Function::Convert, &[shifted], &parts)?;
        return builder.apply(Function::BitcastConvert, &[cut], result);
    }
    let cut = builder.apply(Function::BitcastConvert, &[operand], &parts)?;
    let wide = builder.apply(Function::Convert, &[cut], &all)?;
    let ty = TensorType::new(result.shape.clone(), whole);
    let count = narrow.shape.extents()[rank];
    let mut one = narrow.shape.extents().to_vec();
    one[rank] = 1;
    let one = Shape::new(one);
    let mut joined = builder.splat(&ty, [0; 2])?;
    for number in 0..count {
        let mut start = vec![0; rank + 1];
        start[rank] = number;
        let slice = builder.slice(wide, &start, &vec![1; rank + 1], &one)?;
        let slice = builder.reshape(slice, &result.shape)?;
        let shift = builder.splat(&ty, [bits * number as u32, 0])?;
        let moved = builder.apply(Function::ShiftLeft, &[slice, shift], &ty)?;
        joined = builder.apply(Function::Or, &[joined, moved], &ty)?;
    }
    builder.apply(Function::BitcastConvert, &[joined], result)
}

/// `clamp(min, operand, max)`, of which the bounds may be scalars.
pub(crate) fn clamp(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let result = site.result()?;
    let low = builder.spread(site.operand(0)?, &result.shape)?;
    let high = builder.spread(site.operand(2)?, &result.shape)?;
    Ok(vec![builder.apply(Function::Clamp, &[low, site.operand(1)?, high], result)?])
}

/// `reduce_precision`.
pub(crate) fn reduce_precision(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    // No number has more bits than 64.
    let bits = |name| Ok::<u32, Error>(site.attributes().size(name)?.min(64) as u32);
    let (exponent, mantissa) = (bits("exponent_bits")?, bits("mantissa_bits")?);
    let function = Function::ReducePrecision { exponent, mantissa };
    Ok(vec![builder.apply(function, &[site.operand(0)?], site.result()?)?])
}

/// `chlo.conj`.
pub(crate) fn conj(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    Ok(vec![conjugate(builder, site.operand(0)?)?])
}

/// The complex conjugate; a real number is its own.
pub(crate) fn conjugate(builder: &mut Builder, operand: Id) -> Result<Id> {
    let ty = builder.ty(operand).clone();
    if !ty.element.is_complex() {
        return Ok(operand);
    }
    let real = TensorType::new(ty.shape.clone(), ty.element.real());
    let re = builder.apply(Function::Real, &[operand], &real)?;
    let im = builder.apply(Function::Imag, &[operand], &real)?;
    let im = builder.apply(Function::Negate, &[im], &real)?;
    builder.apply(Function::Complex, &[re, im], &ty)
}

/// `chlo.square`.
pub(crate) fn square(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let operand = site.operand(0)?;
    Ok(vec![builder.apply(Function::Multiply, &[operand, operand], site.result()?)?])
}

/// `compare`.
pub(crate) fn compare(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let function = comparison(builder, site)?;
    Ok(vec![builder.apply(function, &site.operands, site.result()?)?])
}

/// What the attributes of a comparison ask for; without `compare_type`, floating-point numbers compare as such.
pub(super) fn comparison(builder: &Builder, site: &Site<'_>) -> Result<Function> {
    let attributes = site.attributes();
    let name = attributes.enumeration("comparison_direction")?;
    let direction = Direction::from_name(name).ok_or_else(|| {
        Error::new(
            ErrorKind::Invalid,
            format!("comparison_direction must be EQ, NE, LT, LE, GT or GE, got `{name}`"),
        )
    })?;
    let float = builder.ty(site.operand(0)?).element.is_float();
    let total = float && site.op.attributes.enumeration("compare_type") == Some("TOTALORDER");
    Ok(Function::Compare(Comparison { direction, total }))
}

/// `select(pred, on_true, on_false)`, of which the predicate may be a scalar.
pub(crate) fn select(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let result: &TensorType = site.result()?;
    let predicate = builder.spread(site.operand(0)?, &result.shape)?;
    Ok(vec![builder.apply(Function::Select, &[predicate, site.operand(1)?, site.operand(2)?], result)?])
}
