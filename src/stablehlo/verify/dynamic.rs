//! Constraints of the ops that take extents, places or padding as operands, and of those that ask for an extent.

use crate::Result;
use crate::stablehlo::ir::TensorType;

use super::Site;
use super::elements::INTEGER;
use super::indexing::gathers;

/// A list of integers, one for each dimension.
fn list(site: &Site<'_>, input: usize, label: &str, what: &str, ty: &TensorType, rank: usize) -> Result<()> {
    site.elements(input, ty, INTEGER)?;
    site.check(ty.shape.extents() == [rank], label, || {
        format!("{what} must have {rank} entries, one for each dimension, got {ty}")
    })
}

fn same_elements(site: &Site<'_>, operand: &TensorType, result: &TensorType) -> Result<()> {
    site.check(operand.element == result.element, "c1", || {
        format!("the operand is {operand}, the result {result}; expected one element type")
    })
}

pub(crate) fn broadcast_in_dim(site: &Site<'_>) -> Result<()> {
    let ([operand, sizes], result) = (site.operands()?, site.result()?);
    let dimensions = site.integers(3, "broadcast_dimensions")?;
    same_elements(site, operand, result)?;
    let rank = operand.shape.rank();
    site.check(dimensions.len() == rank, "c2", || {
        format!(
            "broadcast_dimensions must name {rank} dimensions, one for each of {operand}, got {dimensions:?}"
        )
    })?;
    let dimensions = site.dimensions("c3", "broadcast_dimensions", dimensions, result.shape.rank())?;
    site.unique("c4", "broadcast_dimensions", &dimensions)?;
    for (d, (&extent, &to)) in operand.shape.extents().iter().zip(&dimensions).enumerate() {
        let target = result.shape.extents()[to];
        site.check(extent == 1 || extent == target, "c5", || {
            format!("dimension {d} of {operand} must be 1 or, as dimension {to} of {result} is, {target}")
        })?;
    }
    list(site, 2, "c6", "output_dimensions", sizes, result.shape.rank())
}

pub(crate) fn reshape(site: &Site<'_>) -> Result<()> {
    let ([operand, sizes], result) = (site.operands()?, site.result()?);
    same_elements(site, operand, result)?;
    let same = matches!((operand.shape.elements(), result.shape.elements()), (Ok(a), Ok(b)) if a == b);
    site.check(same, "c2", || format!("{operand} and {result} must have as many elements"))?;
    list(site, 2, "c3", "output_shape", sizes, result.shape.rank())
}

pub(crate) fn iota(site: &Site<'_>) -> Result<()> {
    let ([sizes], result) = (site.operands()?, site.result()?);
    let dimension = site.integer(2, "iota_dimension")?;
    site.dimensions("c1", "iota_dimension", &[dimension], result.shape.rank())?;
    list(site, 1, "c2", "output_shape", sizes, result.shape.rank())
}

pub(crate) fn pad(site: &Site<'_>) -> Result<()> {
    let ([operand, padding, low, high, interior], result) = (site.operands()?, site.result()?);
    site.check(padding.shape.rank() == 0, "i2", || {
        format!("the padding value must be a scalar, got {padding}")
    })?;
    site.check(padding.element == operand.element && operand.element == result.element, "c1", || {
        format!("the operand is {operand}, the padding value {padding}, the result {result}; expected one element type")
    })?;
    let rank = operand.shape.rank();
    site.check(result.shape.rank() == rank, "c4", || {
        format!("the result must be of rank {rank}, got {result}")
    })?;
    for (input, what, ty) in
        [(3, "edge_padding_low", low), (4, "edge_padding_high", high), (5, "interior_padding", interior)]
    {
        list(site, input, "c2", what, ty, rank)?;
    }
    Ok(())
}

pub(crate) fn gather(site: &Site<'_>) -> Result<()> {
    let [operand, indices, sizes] = site.operands()?;
    site.elements(2, indices, INTEGER)?;
    list(site, 3, "c11", "slice_sizes", sizes, operand.shape.rank())?;
    site.boolean(8, "indices_are_sorted", Some(false))?;
    let numbers = site.op.attributes.structure("dimension_numbers", "gather");
    let numbers = numbers.ok_or_else(|| site.missing(4, "dimension_numbers", "`#stablehlo.gather<...>`"))?;
    gathers(site, [operand, indices], numbers, None, [4, 5, 5, 2, 6, 7], |label| match label {
        "c7" => "c6",
        "c8" => "c7",
        "c9" => "c8",
        "c18" => "c9",
        "c19" => "c10",
        "c22" => "c13",
        "c23" => "c14",
        // The specification has batching dimensions of `gather` alone.
        "c10" | "c11" | "c12" | "c13" | "c14" | "c15" | "c16" | "c17" => "operand_batching_dims",
        other => other,
    })
}

pub(crate) fn real_dynamic_slice(site: &Site<'_>) -> Result<()> {
    let ([operand, starts, limits, strides], result) = (site.operands()?, site.result()?);
    same_elements(site, operand, result)?;
    let rank = operand.shape.rank();
    site.check(result.shape.rank() == rank, "c2", || {
        format!("the result must be of rank {rank}, got {result}")
    })?;
    for (input, what, ty) in
        [(2, "start_indices", starts), (3, "limit_indices", limits), (4, "strides", strides)]
    {
        list(site, input, "c2", what, ty, rank)?;
    }
    let small = result.shape.extents().iter().zip(operand.shape.extents()).all(|(part, whole)| part <= whole);
    site.check(small, "c5", || format!("{result} is no part of {operand}"))
}

pub(crate) fn get_dimension_size(site: &Site<'_>) -> Result<()> {
    let ([operand], result) = (site.operands()?, site.result()?);
    let dimension = site.integer(2, "dimension")?;
    site.dimensions("c1", "dimension", &[dimension], operand.shape.rank())?;
    site.check(result.shape.rank() == 0 && result.element == crate::tensor::ElementType::I32, "o1", || {
        format!("the result must be a scalar of i32, got {result}")
    })
}

pub(crate) fn set_dimension_size(site: &Site<'_>) -> Result<()> {
    let ([operand, size], result) = (site.operands()?, site.result()?);
    let dimension = site.integer(3, "dimension")?;
    site.dimensions("c1", "dimension", &[dimension], operand.shape.rank())?;
    site.elements(2, size, INTEGER)?;
    site.check(size.shape.rank() == 0, "i2", || format!("the size must be a scalar, got {size}"))?;
    site.check(operand == result, "c2", || {
        format!("the operand is {operand}, the result {result}; expected the same")
    })
}
