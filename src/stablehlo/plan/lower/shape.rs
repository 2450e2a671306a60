//! Ops that only say where an element comes from.

use super::Site;
use crate::stablehlo::ir::Attribute;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::graph::Id;
use crate::{Error, ErrorKind, Result};

pub(super) fn constant(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    match site.op.attributes.get("value") {
        Some(Attribute::Dense(dense)) => Ok(vec![builder.constant(dense)?]),
        _ => Err(Error::new(ErrorKind::Invalid, "attribute `value` must be dense elements")),
    }
}

pub(super) fn iota(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let dimension = site.attributes().index("iota_dimension")?;
    Ok(vec![builder.iota(site.result()?, dimension)?])
}

pub(super) fn broadcast_in_dim(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let dimensions = site.attributes().indices("broadcast_dimensions")?;
    Ok(vec![builder.broadcast(site.operand(0)?, &dimensions, &site.result()?.shape)?])
}

pub(super) fn transpose(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let permutation = site.attributes().indices("permutation")?;
    Ok(vec![builder.transpose(site.operand(0)?, &permutation)?])
}

pub(super) fn reshape(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    Ok(vec![builder.reshape(site.operand(0)?, &site.result()?.shape)?])
}

pub(super) fn slice(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let start = site.attributes().indices("start_indices")?;
    let stride = site.attributes().indices("strides")?;
    Ok(vec![builder.slice(site.operand(0)?, &start, &stride, &site.result()?.shape)?])
}

pub(super) fn reverse(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let dimensions = site.attributes().indices("dimensions")?;
    Ok(vec![builder.reverse(site.operand(0)?, &dimensions)?])
}

pub(super) fn concatenate(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let dimension = site.attributes().index("dimension")?;
    Ok(vec![builder.concatenate(&site.operands, dimension)?])
}

pub(super) fn pad(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let attributes = site.attributes();
    let low = attributes.integers("edge_padding_low")?;
    let interior = attributes.indices("interior_padding")?;
    let (operand, padding) = (site.operand(0)?, site.operand(1)?);
    Ok(vec![builder.pad(operand, padding, &low, &interior, &site.result()?.shape)?])
}

/// Its results are its operands: nothing is moved across it here.
pub(super) fn optimization_barrier(_: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    Ok(site.operands.clone())
}
