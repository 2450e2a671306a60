//! Ops that read or write where other values say.

use super::Site;
use crate::Result;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::plan::indexed::GatherNumbers;

pub(crate) fn dynamic_slice(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let starts = site.operands.get(1..).unwrap_or_default();
    Ok(vec![builder.dynamic_slice(site.operand(0)?, starts, &site.result()?.shape)?])
}

pub(crate) fn dynamic_update_slice(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let starts = site.operands.get(2..).unwrap_or_default();
    Ok(vec![builder.dynamic_update_slice(site.operand(0)?, site.operand(1)?, starts)?])
}

pub(crate) fn gather(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let attributes = site.attributes();
    let numbers = attributes.structure("dimension_numbers", "gather")?;
    let numbers = GatherNumbers {
        offset_dims: numbers.sizes("offset_dims")?,
        collapsed_slice_dims: numbers.sizes("collapsed_slice_dims")?,
        operand_batching_dims: numbers.sizes("operand_batching_dims")?,
        start_indices_batching_dims: numbers.sizes("start_indices_batching_dims")?,
        start_index_map: numbers.sizes("start_index_map")?,
        index_vector_dim: numbers.size("index_vector_dim")?,
        slice_sizes: attributes.sizes("slice_sizes")?,
    };
    Ok(vec![builder.gather(site.operand(0)?, site.operand(1)?, numbers, &site.result()?.shape)?])
}
