//! Constraints of the elementwise operations.

use std::cmp::Ordering;

use crate::Result;
use crate::stablehlo::ir::TensorType;
use crate::tensor::ElementType;

use super::Site;
use super::elements::{Elements, FLOAT};

/// One operand, whose type the result has too.
pub(crate) fn unary(site: &Site<'_>, allowed: Elements) -> Result<()> {
    let ([operand], result) = (site.operands()?, site.result()?);
    site.elements(1, operand, allowed)?;
    site.check(operand == result, "c1", || {
        format!("the operand is {operand}, the result {result}; expected the same")
    })
}

/// Two operands of one type, which the result has too.
pub(crate) fn binary(site: &Site<'_>, allowed: Elements) -> Result<()> {
    let ([lhs, rhs], result) = (site.operands()?, site.result()?);
    site.elements(1, lhs, allowed)?;
    site.check(lhs == rhs && lhs == result, "c1", || {
        format!("the operands are {lhs} and {rhs}, the result {result}; expected one type")
    })
}

/// `abs`, `real`, `imag`: complex to the real type of its parts, a real type to itself.
pub(crate) fn to_real(site: &Site<'_>, allowed: Elements) -> Result<()> {
    let ([operand], result) = (site.operands()?, site.result()?);
    site.elements(1, operand, allowed)?;
    same_shape(site, "c1", operand, result)?;
    site.check(result.element == operand.element.real(), "c2", || {
        format!("the result of {operand} must have elements {}, got {result}", operand.element.real())
    })
}

pub(crate) fn convert(site: &Site<'_>) -> Result<()> {
    let ([operand], result) = (site.operands()?, site.result()?);
    same_shape(site, "c1", operand, result)
}

/// The same bits as elements of another type; where that is narrower or wider, the last dimension takes the difference.
pub(crate) fn bitcast_convert(site: &Site<'_>) -> Result<()> {
    let ([operand], result) = (site.operands()?, site.result()?);
    let (from, to) = (bits(operand.element), bits(result.element));
    let (given, got) = (operand.shape.extents(), result.shape.extents());
    let fits = match (from.cmp(&to), given, got) {
        (Ordering::Equal, given, got) => given == got,
        (Ordering::Greater, given, [outer @ .., parts]) => {
            given == outer && parts.checked_mul(to) == Some(from)
        }
        (Ordering::Less, [outer @ .., parts], got) => outer == got && parts.checked_mul(from) == Some(to),
        _ => false,
    };
    site.check(fits, "c1", || format!("the bits of {operand} do not make up {result}"))?;
    site.check(operand.element.is_complex() == result.element.is_complex(), "c2", || {
        format!("the operand is {operand}, the result {result}; expected both or neither to be complex")
    })
}

fn bits(element: ElementType) -> usize {
    if element == ElementType::Bool { 1 } else { 8 * element.host_bytes() }
}

/// To a format of so many bits and back.
pub(crate) fn reduce_precision(site: &Site<'_>) -> Result<()> {
    unary(site, FLOAT)?;
    let exponent = site.integer(2, "exponent_bits")?;
    site.check(exponent >= 1, "c2", || format!("exponent_bits must be at least 1, got {exponent}"))?;
    let mantissa = site.integer(3, "mantissa_bits")?;
    site.check(mantissa >= 0, "c3", || format!("mantissa_bits must not be negative, got {mantissa}"))
}

pub(crate) fn is_finite(site: &Site<'_>) -> Result<()> {
    let ([operand], result) = (site.operands()?, site.result()?);
    site.elements(1, operand, FLOAT)?;
    same_shape(site, "c1", operand, result)?;
    boolean_result(site, result)
}

pub(crate) fn complex(site: &Site<'_>) -> Result<()> {
    let ([lhs, rhs], result) = (site.operands()?, site.result()?);
    site.check(matches!(lhs.element, ElementType::F32 | ElementType::F64), "i1", || {
        format!("expected elements f32 or f64, got {lhs}")
    })?;
    site.check(lhs == rhs, "c1", || format!("the operands are {lhs} and {rhs}; expected one type"))?;
    same_shape(site, "c2", lhs, result)?;
    site.check(result.element.is_complex() && result.element.real() == lhs.element, "c3", || {
        format!("the result of {lhs} must have elements complex<{}>, got {result}", lhs.element)
    })
}

pub(crate) fn compare(site: &Site<'_>) -> Result<()> {
    let ([lhs, rhs], result) = (site.operands()?, site.result()?);
    site.check(lhs.element == rhs.element, "c1", || {
        format!("the operands are {lhs} and {rhs}; expected one element type")
    })?;
    site.check(lhs.shape == rhs.shape && lhs.shape == result.shape, "c2", || {
        format!("the operands are {lhs} and {rhs}, the result {result}; expected one shape")
    })?;
    boolean_result(site, result)?;
    comparison(site, lhs.element, [3, 4], "c3")
}

/// The attributes of a comparison of such elements; `inputs` are the numbers of direction and type, `label` says that they fit.
pub(crate) fn comparison(
    site: &Site<'_>,
    element: ElementType,
    inputs: [usize; 2],
    label: &str,
) -> Result<()> {
    site.enumeration(inputs[0], "comparison_direction", &["EQ", "NE", "GE", "GT", "LE", "LT"])?;
    if site.op.attributes.get("compare_type").is_none() {
        return Ok(());
    }
    let kinds = ["FLOAT", "TOTALORDER", "SIGNED", "UNSIGNED", "NOTYPE"];
    let kind = site.enumeration(inputs[1], "compare_type", &kinds)?;
    let fits = match kind {
        "SIGNED" => element.is_signed_integer(),
        "UNSIGNED" => element.is_unsigned_integer() || element == ElementType::Bool,
        "FLOAT" => element.is_float() || element.is_complex(),
        "TOTALORDER" => element.is_float(),
        _ => true,
    };
    site.check(fits, label, || format!("the comparison {kind} does not fit elements {element}"))
}

pub(crate) fn select(site: &Site<'_>) -> Result<()> {
    let ([predicate, on_true, on_false], result) = (site.operands()?, site.result()?);
    site.check(predicate.element == ElementType::Bool, "i1", || {
        format!("the predicate must have elements i1, got {predicate}")
    })?;
    site.check(predicate.shape.rank() == 0 || predicate.shape == on_true.shape, "c1", || {
        format!("the predicate must be a scalar or of shape {}, got {predicate}", on_true.shape)
    })?;
    site.check(on_true == on_false && on_true == result, "c2", || {
        format!("the choices are {on_true} and {on_false}, the result {result}; expected one type")
    })
}

pub(crate) fn clamp(site: &Site<'_>) -> Result<()> {
    let ([min, operand, max], result) = (site.operands()?, site.result()?);
    for (label, name, bound) in [("c1", "min", min), ("c2", "max", max)] {
        site.check(bound.shape.rank() == 0 || bound.shape == operand.shape, label, || {
            format!("{name} must be a scalar or of shape {}, got {bound}", operand.shape)
        })?;
    }
    site.check(min.element == operand.element && max.element == operand.element, "c3", || {
        format!("min is {min}, the operand {operand}, max {max}; expected one element type")
    })?;
    site.check(operand == result, "c4", || {
        format!("the operand is {operand}, the result {result}; expected the same")
    })
}

fn same_shape(site: &Site<'_>, label: &str, operand: &TensorType, result: &TensorType) -> Result<()> {
    site.check(operand.shape == result.shape, label, || {
        format!("the operand is {operand}, the result {result}; expected one shape")
    })
}

fn boolean_result(site: &Site<'_>, result: &TensorType) -> Result<()> {
    site.check(result.element == ElementType::Bool, "o1", || {
        format!("the result must have elements i1, got {result}")
    })
}
