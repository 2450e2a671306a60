//! Ops that only say where an element comes from.

use super::Site;
use crate::Result;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::graph::Id;

pub(crate) fn constant(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    Ok(vec![builder.planned_constant(site.attributes().dense("value")?)?])
}

pub(crate) fn iota(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let dimension = site.attributes().size("iota_dimension")?;
    Ok(vec![builder.iota(site.result()?, dimension)?])
}

pub(crate) fn broadcast_in_dim(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let dimensions = site.attributes().sizes("broadcast_dimensions")?;
    Ok(vec![builder.broadcast(site.operand(0)?, &dimensions, &site.result()?.shape)?])
}

pub(crate) fn transpose(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let permutation = site.attributes().sizes("permutation")?;
    Ok(vec![builder.transpose(site.operand(0)?, &permutation)?])
}

pub(crate) fn reshape(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    Ok(vec![builder.reshape(site.operand(0)?, &site.result()?.shape)?])
}

pub(crate) fn slice(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let start = site.attributes().sizes("start_indices")?;
    let stride = site.attributes().sizes("strides")?;
    Ok(vec![builder.slice(site.operand(0)?, &start, &stride, &site.result()?.shape)?])
}

pub(crate) fn reverse(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let dimensions = site.attributes().sizes("dimensions")?;
    Ok(vec![builder.reverse(site.operand(0)?, &dimensions)?])
}

pub(crate) fn concatenate(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let dimension = site.attributes().size("dimension")?;
    Ok(vec![builder.concatenate(&site.operands, dimension)?])
}

pub(crate) fn pad(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let attributes = site.attributes();
    let low = attributes.integers("edge_padding_low")?;
    let interior = attributes.sizes("interior_padding")?;
    let (operand, padding) = (site.operand(0)?, site.operand(1)?);
    Ok(vec![builder.pad(operand, padding, &low, &interior, &site.result()?.shape)?])
}

/// Its results are its operands: nothing is moved across it here.
pub(crate) fn optimization_barrier(_: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    Ok(site.operands.clone())
}
