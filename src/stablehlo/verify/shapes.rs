//! Constraints of constants, `iota`, and the operations that move elements by shape.

use crate::Result;
use crate::tensor::Shape;

use super::Site;
use super::elements::{COMPLEX, FLOAT, INTEGER};

pub(crate) fn constant(site: &Site<'_>) -> Result<()> {
    let ([], result) = (site.operands()?, site.result()?);
    let value = site.op.attributes.dense("value");
    let value = &value.ok_or_else(|| site.missing(1, "value", "`dense<...>`"))?.ty;
    site.check(value == result, "c1", || {
        format!("the value is {value}, the result {result}; expected the same")
    })
}

pub(crate) fn iota(site: &Site<'_>) -> Result<()> {
    let ([], result) = (site.operands()?, site.result()?);
    let dimension = site.integer(1, "iota_dimension")?;
    site.check((INTEGER | FLOAT | COMPLEX).contains(result.element), "o1", || {
        format!("the result must have elements of integer, floating-point or complex type, got {result}")
    })?;
    site.dimensions("c1", "iota_dimension", &[dimension], result.shape.rank()).map(drop)
}

pub(crate) fn broadcast_in_dim(site: &Site<'_>) -> Result<()> {
    let ([operand], result) = (site.operands()?, site.result()?);
    let dimensions = site.integers(2, "broadcast_dimensions")?;
    same_elements(site, "c1")?;
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
    Ok(())
}

pub(crate) fn reshape(site: &Site<'_>) -> Result<()> {
    let ([operand], result) = (site.operands()?, site.result()?);
    same_elements(site, "c1")?;
    let same = matches!((operand.shape.elements(), result.shape.elements()), (Ok(a), Ok(b)) if a == b);
    site.check(same, "c2", || format!("{operand} and {result} must have as many elements"))
}

pub(crate) fn transpose(site: &Site<'_>) -> Result<()> {
    let [operand] = site.operands()?;
    let permutation = site.integers(2, "permutation")?;
    same_elements(site, "c1")?;
    let rank = operand.shape.rank();
    site.check(permutation.len() == rank, "c2", || {
        format!("permutation must name each of the {rank} dimensions of {operand}, got {permutation:?}")
    })?;
    let permutation = site.dimensions("c2", "permutation", permutation, rank)?;
    site.unique("c2", "permutation", &permutation)?;
    let expected: Vec<usize> = permutation.iter().map(|&d| operand.shape.extents()[d]).collect();
    expect_shape(site, "c3", expected)
}

pub(crate) fn slice(site: &Site<'_>) -> Result<()> {
    let [operand] = site.operands()?;
    let starts = site.integers(2, "start_indices")?;
    let limits = site.integers(3, "limit_indices")?;
    let strides = site.integers(4, "strides")?;
    same_elements(site, "c1")?;
    let rank = operand.shape.rank();
    site.check([starts, limits, strides].iter().all(|list| list.len() == rank), "c2", || {
        format!("start_indices, limit_indices and strides must have {rank} entries, one for each dimension of {operand}")
    })?;
    let mut expected = Vec::with_capacity(rank);
    for (d, &extent) in operand.shape.extents().iter().enumerate() {
        let (start, limit, stride) = (starts[d], limits[d], strides[d]);
        let inside =
            i128::try_from(extent).is_ok_and(|extent| 0 <= start && start <= limit && limit <= extent);
        site.check(inside, "c3", || {
            format!("dimension {d} is cut from {start} to {limit}; expected 0 <= start <= limit <= {extent}")
        })?;
        site.check(stride > 0, "c4", || {
            format!("the stride of dimension {d} must be positive, got {stride}")
        })?;
        // No overflow: the bounds are within an extent, and the stride only divides.
        let count = (limit - start) / stride + i128::from((limit - start) % stride != 0);
        expected.push(usize::try_from(count).unwrap_or(usize::MAX));
    }
    expect_shape(site, "c5", expected)
}

pub(crate) fn concatenate(site: &Site<'_>) -> Result<()> {
    let (inputs, result) = (site.all_operands()?, site.result()?);
    let dimension = site.integer(2, "dimension")?;
    let Some(&first) = inputs.first() else {
        return Err(site.invalid("c3", "has no operands; expected one at least"));
    };
    let dimension = site.dimensions("c4", "dimension", &[dimension], first.shape.rank())?[0];
    let mut joined = 0usize;
    for &input in &inputs {
        site.check(input.element == first.element, "c1", || {
            format!("the operands are {first} and {input}; expected one element type")
        })?;
        let fits = input.shape.rank() == first.shape.rank()
            && (0..first.shape.rank())
                .all(|d| d == dimension || input.shape.extents()[d] == first.shape.extents()[d]);
        site.check(fits, "c2", || {
            format!("the operands are {first} and {input}; expected one shape but for dimension {dimension}")
        })?;
        joined = joined.saturating_add(input.shape.extents()[dimension]);
    }
    site.check(result.element == first.element, "c5", || {
        format!("the operands have elements {}, the result is {result}", first.element)
    })?;
    let mut expected = first.shape.extents().to_vec();
    expected[dimension] = joined;
    expect_shape(site, "c6", expected)
}

pub(crate) fn reverse(site: &Site<'_>) -> Result<()> {
    let ([operand], result) = (site.operands()?, site.result()?);
    let dimensions = site.integers(2, "dimensions")?;
    site.check(operand == result, "c1", || {
        format!("the operand is {operand}, the result {result}; expected the same")
    })?;
    let dimensions = site.dimensions("c3", "dimensions", dimensions, result.shape.rank())?;
    site.unique("c2", "dimensions", &dimensions)
}

pub(crate) fn pad(site: &Site<'_>) -> Result<()> {
    let ([operand, padding], result) = (site.operands()?, site.result()?);
    let low = site.integers(3, "edge_padding_low")?;
    let high = site.integers(4, "edge_padding_high")?;
    let interior = site.integers(5, "interior_padding")?;
    site.check(padding.shape.rank() == 0, "i2", || {
        format!("the padding value must be a scalar, got {padding}")
    })?;
    site.check(operand.element == padding.element && operand.element == result.element, "c1", || {
        format!("the operand is {operand}, the padding value {padding}, the result {result}; expected one element type")
    })?;
    let rank = operand.shape.rank();
    site.check([low, high, interior].iter().all(|list| list.len() == rank), "c2", || {
        format!("edge_padding_low, edge_padding_high and interior_padding must have {rank} entries, one for each dimension of {operand}")
    })?;
    let mut expected = Vec::with_capacity(rank);
    for (d, &extent) in operand.shape.extents().iter().enumerate() {
        let (low, high, interior) = (low[d], high[d], interior[d]);
        site.check(interior >= 0, "c3", || {
            format!("the interior padding of dimension {d} must not be negative, got {interior}")
        })?;
        let padded = padded(extent, low, high, interior).ok_or_else(|| {
            let text = format!(
                "dimension {d} of {operand}, padded by {low}, {high} and {interior}, has no valid extent"
            );
            site.invalid("c4", text)
        })?;
        expected.push(padded);
    }
    expect_shape(site, "c4", expected)
}

/// The extent of a padded dimension, where there can be such a dimension.
fn padded(extent: usize, low: i128, high: i128, interior: i128) -> Option<usize> {
    let extent = i128::try_from(extent).ok()?;
    let between = interior.checked_mul((extent - 1).max(0))?;
    let padded = extent.checked_add(low)?.checked_add(between)?.checked_add(high)?;
    // The planner computes places in 64 bits.
    [low, high, interior].iter().all(|&count| i64::try_from(count).is_ok()).then_some(())?;
    usize::try_from(padded).ok()
}

fn same_elements(site: &Site<'_>, label: &str) -> Result<()> {
    let ([operand], result) = (site.operands()?, site.result()?);
    site.check(operand.element == result.element, label, || {
        format!("the operand is {operand}, the result {result}; expected one element type")
    })
}

/// Fails unless the result is of this shape.
pub(super) fn expect_shape(site: &Site<'_>, label: &str, expected: Vec<usize>) -> Result<()> {
    let (expected, result) = (Shape::new(expected), site.result()?);
    site.check(result.shape == expected, label, || {
        format!("the result must have shape {expected}, got {result}")
    })
}
