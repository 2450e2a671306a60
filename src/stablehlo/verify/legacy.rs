//! Constraints of older ops, of random numbers and of `chlo.top_k`.

use crate::Result;
use crate::tensor::ElementType;

use super::Site;
use super::elements::{BOOL, FLOAT, INTEGER};
use super::shapes::expect_shape;

pub(crate) fn broadcast(site: &Site<'_>) -> Result<()> {
    let ([operand], result) = (site.operands()?, site.result()?);
    let sizes = site.integers(2, "broadcast_sizes")?;
    site.check(operand.element == result.element, "c1", || {
        format!("the operand is {operand}, the result {result}; expected one element type")
    })?;
    let size = |&size: &i128| {
        usize::try_from(size)
            .map_err(|_| site.invalid("c2", format!("an extent must not be negative, got {size}")))
    };
    let sizes: Vec<usize> = sizes.iter().map(size).collect::<Result<_>>()?;
    expect_shape(site, "c2", [sizes.as_slice(), operand.shape.extents()].concat())
}

pub(crate) fn dot(site: &Site<'_>) -> Result<()> {
    let [lhs, rhs] = site.operands()?;
    let (left, right) = (lhs.shape.extents(), rhs.shape.extents());
    site.check(matches!(left.len(), 1 | 2) && matches!(right.len(), 1 | 2), "c1", || {
        format!("the operands must be vectors or matrices, got {lhs} and {rhs}")
    })?;
    site.check(left.last() == right.first(), "c2", || {
        format!("the last dimension of {lhs} must be the first of {rhs}")
    })?;
    site.check(lhs.element == rhs.element, "c3", || {
        format!("the operands are {lhs} and {rhs}; expected one element type")
    })?;
    expect_shape(site, "c4", [&left[..left.len() - 1], &right[1..]].concat())
}

pub(crate) fn einsum(site: &Site<'_>) -> Result<()> {
    site.operands::<2>()?;
    config(site, 3)
}

pub(crate) fn unary_einsum(site: &Site<'_>) -> Result<()> {
    site.operands::<1>()?;
    config(site, 2)
}

fn config(site: &Site<'_>, input: usize) -> Result<()> {
    site.result()?;
    let config = site.op.attributes.string("einsum_config");
    config.map(drop).ok_or_else(|| site.missing(input, "einsum_config", "a string"))
}

pub(crate) fn torch_index_select(site: &Site<'_>) -> Result<()> {
    let ([operand, index], result) = (site.operands()?, site.result()?);
    site.elements(2, index, INTEGER)?;
    let dimension = site.integer(3, "dim")?;
    site.dimensions("c1", "dim", &[dimension], operand.shape.rank())?;
    let batch = site.integer(4, "batch_dims")?;
    site.check(0 <= batch && batch <= dimension && batch <= index.shape.rank() as i128, "c2", || {
        format!("batch_dims must be at least 0 and at most dim and the rank of the index, got {batch}")
    })?;
    site.check(operand.element == result.element, "c3", || {
        format!("the operand is {operand}, the result {result}; expected one element type")
    })
}

pub(crate) fn rng(site: &Site<'_>) -> Result<()> {
    let ([a, b, shape], result) = (site.operands()?, site.result()?);
    site.elements(1, a, INTEGER | BOOL | FLOAT)?;
    site.check(a.shape.rank() == 0 && b.shape.rank() == 0, "i1", || {
        format!("the bounds must be scalars, got {a} and {b}")
    })?;
    let distribution = site.enumeration(4, "rng_distribution", &["UNIFORM", "NORMAL"])?;
    site.check(a.element == b.element && a.element == result.element, "c1", || {
        format!("the bounds are {a} and {b}, the result {result}; expected one element type")
    })?;
    site.check(distribution != "NORMAL" || a.element.is_float(), "c2", || {
        format!("normal numbers are of floating-point type, got {a}")
    })?;
    site.check(shape.element.is_integer() && shape.shape.extents() == [result.shape.rank()], "c3", || {
        format!("the shape must have an entry for each dimension of {result}, got {shape}")
    })
}

pub(crate) fn rng_bit_generator(site: &Site<'_>) -> Result<()> {
    let ([state], results) = (site.operands()?, site.all_results()?);
    site.enumeration(1, "rng_algorithm", &["DEFAULT", "THREE_FRY", "PHILOX"])?;
    let [next, bits] = results.as_slice() else {
        return Err(site.invalid("results", format!("has {} results; expected 2", results.len())));
    };
    site.check(
        state.shape.rank() == 1 && matches!(state.element, ElementType::U64 | ElementType::U32),
        "i2",
        || format!("the state must be a list of ui64, got {state}"),
    )?;
    site.check(state == *next, "c1", || {
        format!("the state is {state}, the next one {next}; expected one type")
    })?;
    site.check(bits.element != ElementType::Bool && !bits.element.is_complex(), "o2", || {
        format!("the bits must be of integer or floating-point type, got {bits}")
    })
}

pub(crate) fn top_k(site: &Site<'_>) -> Result<()> {
    let ([operand], results) = (site.operands()?, site.all_results()?);
    let [values, places] = results.as_slice() else {
        return Err(site.invalid("results", format!("has {} results; expected 2", results.len())));
    };
    let count = site.integer(2, "k")?;
    let Some((&last, outer)) = operand.shape.extents().split_last() else {
        return Err(site.invalid("i1", format!("the operand must have a dimension, got {operand}")));
    };
    let count = usize::try_from(count).ok().filter(|&count| count <= last);
    let count =
        count.ok_or_else(|| site.invalid("c1", format!("k must be at least 0 and at most {last}")))?;
    let expected = crate::tensor::Shape::new([outer, &[count]].concat());
    site.check(values.element == operand.element && places.element == ElementType::I32, "c2", || {
        format!("gives elements of {operand} and i32, got {values} and {places}")
    })?;
    site.check(values.shape == expected && places.shape == expected, "c3", || {
        format!("the results must have shape {expected}, got {values} and {places}")
    })
}
