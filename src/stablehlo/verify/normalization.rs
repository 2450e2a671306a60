//! Constraints of the batch normalisations.

use crate::Result;
use crate::stablehlo::ir::{Attribute, TensorType};
use crate::stablehlo::plan::lower::normalization::per_feature;

use super::Site;
use super::elements::FLOAT;

/// The feature's dimension; `parts` have one number for each feature, `like` are as the operand is.
fn features(
    site: &Site<'_>,
    operand: &TensorType,
    parts: &[(&str, &TensorType)],
    like: &[(&str, &TensorType)],
) -> Result<()> {
    site.elements(1, operand, FLOAT)?;
    let input = site.op.operands.len() + 1;
    site.check(
        matches!(site.op.attributes.get("epsilon"), Some(Attribute::Float(_))),
        &format!("i{input}"),
        || "epsilon is missing or no number; expected an f32",
    )?;
    let index = site.integer(input + 1, "feature_index")?;
    let index = site.dimensions("c1", "feature_index", &[index], operand.shape.rank())?[0];
    for (label, ty) in parts.iter().chain(like) {
        site.check(ty.element == operand.element, "c2", || {
            format!("the operand is {operand}, {ty} has other elements; expected one element type ({label})")
        })?;
    }
    let shape = per_feature(operand, index);
    for (label, ty) in parts {
        site.check(ty.shape == shape, label, || format!("expected shape {shape}, got {ty}"))?;
    }
    for (label, ty) in like {
        site.check(*ty == operand, label, || format!("expected {operand}, got {ty}"))?;
    }
    Ok(())
}

pub(crate) fn inference(site: &Site<'_>) -> Result<()> {
    let ([operand, scale, offset, mean, variance], result) = (site.operands()?, site.result()?);
    let parts = [("c3", scale), ("c4", offset), ("c5", mean), ("c6", variance)];
    features(site, operand, &parts, &[("c7", result)])
}

pub(crate) fn training(site: &Site<'_>) -> Result<()> {
    let ([operand, scale, offset], results) = (site.operands()?, site.all_results()?);
    let [output, mean, variance] = results.as_slice() else {
        return Err(site.invalid("results", format!("has {} results; expected 3", results.len())));
    };
    features(
        site,
        operand,
        &[("c3", scale), ("c4", offset), ("c5", mean), ("c6", variance)],
        &[("c7", output)],
    )
}

pub(crate) fn grad(site: &Site<'_>) -> Result<()> {
    let ([operand, scale, mean, variance, output], results) = (site.operands()?, site.all_results()?);
    let [to_operand, to_scale, to_offset] = results.as_slice() else {
        return Err(site.invalid("results", format!("has {} results; expected 3", results.len())));
    };
    let parts = [("c3", scale), ("c3", mean), ("c3", variance), ("c3", to_scale), ("c3", to_offset)];
    features(site, operand, &parts, &[("c4", output), ("c4", to_operand)])
}
