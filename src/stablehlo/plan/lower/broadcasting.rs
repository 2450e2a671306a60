//! The `chlo.broadcast_*` operations: functions of elements of operands that are brought to one shape first; CHLO's constants.

use super::Site;
use super::elementwise::comparison;
use crate::stablehlo::ir::{Attribute, TensorType};
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::constant;
use crate::stablehlo::plan::function::Function;
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::verify::broadcasting::joined;
use crate::tensor::Shape;
use crate::{Error, ErrorKind, Result};

/// A function of elements that is the same for all.
pub(crate) fn elementwise(builder: &mut Builder, site: &Site<'_>, function: Function) -> Result<Vec<Id>> {
    let operands = spread(builder, site)?;
    Ok(vec![builder.apply(function, &operands, site.result()?)?])
}

pub(crate) fn compare(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let operands = spread(builder, site)?;
    let function = comparison(builder, site)?;
    Ok(vec![builder.apply(function, &operands, site.result()?)?])
}

/// The operands at every index of the result.
fn spread(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let shape = &site.result()?.shape;
    let given = match site.op.attributes.get("broadcast_dimensions") {
        Some(_) => Some(site.attributes().sizes("broadcast_dimensions")?),
        None => None,
    };
    let shapes: Vec<&Shape> = site.operands.iter().map(|&operand| &builder.ty(operand).shape).collect();
    let (_, places) = joined(&shapes, given.as_deref())
        .ok_or_else(|| Error::new(ErrorKind::Invalid, "its operands cannot be broadcast to one shape"))?;
    let each = site.operands.iter().zip(&places);
    each.map(|(&operand, places)| builder.broadcast(operand, places, shape)).collect()
}

/// `chlo.constant_like`.
pub(crate) fn constant_like(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let result: &TensorType = site.result()?;
    let words = match site.op.attributes.get("value") {
        Some(Attribute::Float(value)) => constant::real_words(result.element, *value),
        Some(Attribute::Integer(value)) => Some(constant::integer_words(result.element, *value)),
        Some(Attribute::Bool(value)) => Some([u32::from(*value), 0]),
        _ => None,
    };
    let words = words.ok_or_else(|| Error::unsupported(format!("the value is no number of {result}")))?;
    Ok(vec![builder.splat(result, words)?])
}
