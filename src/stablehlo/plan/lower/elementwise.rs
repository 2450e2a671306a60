//! Ops that compute each element from the elements at the same index.

use super::Site;
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::function::{Comparison, Direction, Function};
use crate::stablehlo::plan::graph::Id;
use crate::tensor::ElementType;
use crate::{Error, ErrorKind, Result};

/// Any op of the table of functions.
pub(crate) fn elementwise(builder: &mut Builder, site: &Site<'_>, function: Function) -> Result<Vec<Id>> {
    let result = site.result()?;
    if function == Function::BitcastConvert {
        let from = builder.ty(site.operand(0)?);
        if from.element.device_bytes() != result.element.device_bytes()
            || (from.element == ElementType::Bool) != (result.element == ElementType::Bool)
        {
            return Err(Error::unsupported(format!(
                "from {from} to {result}, of another width, is not done yet"
            )));
        }
    }
    Ok(vec![builder.apply(function, &site.operands, result)?])
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
    // No f32 has more bits than 32.
    let bits = |name| Ok::<u32, Error>(site.attributes().size(name)?.min(32) as u32);
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

/// `compare`; without `compare_type`, floating-point numbers compare as such.
pub(crate) fn compare(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
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
    let function = Function::Compare(Comparison { direction, total });
    Ok(vec![builder.apply(function, &site.operands, site.result()?)?])
}

/// `select(pred, on_true, on_false)`, of which the predicate may be a scalar.
pub(crate) fn select(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let result: &TensorType = site.result()?;
    let predicate = builder.spread(site.operand(0)?, &result.shape)?;
    Ok(vec![builder.apply(Function::Select, &[predicate, site.operand(1)?, site.operand(2)?], result)?])
}
