//! Ops that take extents, places and padding as operands, in programs whose types are static: these operands are constants,
//! and where the types say what they hold they are not even read.

use super::Site;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::plan::indexed::GatherNumbers;
use crate::{Error, ErrorKind, Result};

/// Extents, none of which is negative.
fn sizes(values: &[i128], what: &str) -> Result<Vec<usize>> {
    let size = |&value: &i128| {
        usize::try_from(value)
            .map_err(|_| Error::new(ErrorKind::Invalid, format!("{what} must not be negative, got {value}")))
    };
    values.iter().map(size).collect()
}

pub(crate) fn dynamic_gather(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let numbers = site.attributes().structure("dimension_numbers", "gather")?;
    let slice_sizes = sizes(&builder.known(site.operand(2)?, "the sizes of slices")?, "a size")?;
    let extents = builder.extents(site.operand(0)?).iter();
    if slice_sizes.len() != extents.len()
        || slice_sizes.iter().zip(extents).any(|(size, extent)| size > extent)
    {
        let message = format!("slices of {slice_sizes:?} do not fit the operand (dynamic_gather_c12)");
        return Err(Error::new(ErrorKind::Invalid, message));
    }
    let numbers = GatherNumbers {
        offset_dims: numbers.sizes("offset_dims")?,
        collapsed_slice_dims: numbers.sizes("collapsed_slice_dims")?,
        operand_batching_dims: numbers.sizes("operand_batching_dims").unwrap_or_default(),
        start_indices_batching_dims: numbers.sizes("start_indices_batching_dims").unwrap_or_default(),
        start_index_map: numbers.sizes("start_index_map")?,
        index_vector_dim: numbers.size("index_vector_dim")?,
        slice_sizes,
    };
    let result = site.result()?;
    let unseen =
        |d: &usize| numbers.collapsed_slice_dims.contains(d) || numbers.operand_batching_dims.contains(d);
    let (cut, kept): (Vec<usize>, Vec<usize>) = (0..numbers.slice_sizes.len()).partition(unseen);
    let mut windows = kept.iter().zip(&numbers.offset_dims);
    if cut.iter().any(|&d| numbers.slice_sizes[d] > 1)
        || windows.any(|(&d, &to)| result.shape.extents().get(to) != numbers.slice_sizes.get(d))
    {
        let sizes = &numbers.slice_sizes;
        let message = format!("slices of {sizes:?} do not make up {result} (dynamic_gather_c13)");
        return Err(Error::new(ErrorKind::Invalid, message));
    }
    Ok(vec![builder.gather(site.operand(0)?, site.operand(1)?, numbers, &result.shape)?])
}

pub(crate) fn dynamic_pad(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let low = builder.known(site.operand(2)?, "the padding")?;
    let high = builder.known(site.operand(3)?, "the padding")?;
    let interior = sizes(&builder.known(site.operand(4)?, "the padding")?, "interior padding")?;
    let (operand, result) = (site.operand(0)?, site.result()?);
    let extents = builder.extents(operand);
    let padded = |d: usize, extent: usize| {
        let between = interior.get(d).map_or(0, |&by| by as i128 * (extent as i128 - 1).max(0));
        low.get(d).zip(high.get(d)).map(|(low, high)| low + extent as i128 + between + high)
    };
    let fits = extents
        .iter()
        .enumerate()
        .all(|(d, &extent)| padded(d, extent) == Some(result.shape.extents()[d] as i128));
    if !fits {
        let message = format!("padding by {low:?}, {high:?} and {interior:?} does not give {result}");
        return Err(Error::new(ErrorKind::Invalid, message));
    }
    let low: Option<Vec<i64>> = low.iter().map(|&low| i64::try_from(low).ok()).collect();
    let low = low.ok_or_else(|| Error::new(ErrorKind::Invalid, "the padding is too large"))?;
    Ok(vec![builder.pad(operand, site.operand(1)?, &low, &interior, &result.shape)?])
}

/// `slice` with starts, limits and strides as operands: where all are constants, or where a window moves.
pub(crate) fn real_dynamic_slice(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let (operand, result) = (site.operand(0)?, site.result()?);
    let strides = sizes(&builder.known(site.operand(3)?, "the strides")?, "a stride")?;
    let starts = match builder.known(site.operand(1)?, "the starts") {
        Ok(starts) => sizes(&starts, "a start")?,
        Err(_) if strides.iter().all(|&stride| stride == 1) => {
            let starts = site.operand(1)?;
            let rank = result.shape.rank();
            let scalars: Vec<Id> = (0..rank)
                .map(|d| {
                    let one = builder.slice(starts, &[d], &[1], &[1].into())?;
                    builder.reshape(one, &[].into())
                })
                .collect::<Result<_>>()?;
            return Ok(vec![builder.dynamic_slice(operand, &scalars, &result.shape)?]);
        }
        Err(error) => return Err(error),
    };
    let inside = builder.extents(operand).iter().enumerate().all(|(d, &extent)| {
        let (start, stride) = (starts.get(d).copied(), strides.get(d).copied().unwrap_or(0));
        let count = result.shape.extents().get(d).copied().unwrap_or(usize::MAX);
        let last = start.and_then(|start| start.checked_add(count.checked_sub(1)?.checked_mul(stride)?));
        stride > 0 && (count == 0 || last.is_some_and(|last| last < extent))
    });
    if !inside {
        let message = format!("a slice from {starts:?} by {strides:?} does not give {result}");
        return Err(Error::new(ErrorKind::Invalid, message));
    }
    Ok(vec![builder.slice(operand, &starts, &strides, &result.shape)?])
}

/// The extent of a dimension, as a constant.
pub(crate) fn get_dimension_size(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let dimension = site.attributes().size("dimension")?;
    let extent = builder.extents(site.operand(0)?).get(dimension).copied().unwrap_or(0);
    Ok(vec![builder.splat(site.result()?, [extent as u32, 0])?])
}

/// The operand, where the size is what the dimension has anyway.
pub(crate) fn set_dimension_size(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let operand = site.operand(0)?;
    let dimension = site.attributes().size("dimension")?;
    let size = builder.known(site.operand(1)?, "the size of a dimension")?;
    let extent = builder.extents(operand).get(dimension).copied().unwrap_or(0);
    if size != [extent as i128] {
        let message =
            format!("a dimension of extent {extent} cannot become {size:?}: shapes are static here");
        return Err(Error::unsupported(message));
    }
    Ok(vec![operand])
}
