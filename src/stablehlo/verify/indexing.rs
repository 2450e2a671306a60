//! Constraints of the operations that read or write where other values say: `dynamic_slice`, `dynamic_update_slice`
//! and `gather`.

use crate::Result;
use crate::stablehlo::ir::{Attributes, TensorType};
use crate::tensor::Shape;

use super::Site;
use super::elements::INTEGER;
use super::shapes::expect_shape;

pub(crate) fn dynamic_slice(site: &Site<'_>) -> Result<()> {
    let (operands, result) = (site.all_operands()?, site.result()?);
    let Some((operand, starts)) = operands.split_first() else {
        return Err(site.invalid("i1", "has no operands; expected a tensor and start indices"));
    };
    let sizes = site.integers(3, "slice_sizes")?;
    site.check(operand.element == result.element, "c1", || {
        format!("the operand is {operand}, the result {result}; expected one element type")
    })?;
    let rank = operand.shape.rank();
    site.check(starts.len() == rank && sizes.len() == rank, "c2", || {
        let (starts, sizes) = (starts.len(), sizes.len());
        format!("has {starts} start indices and {sizes} slice_sizes; expected {rank} of each, one for each dimension of {operand}")
    })?;
    start_indices(site, starts, 2, "c3")?;
    let expected = windows(site, "c4", sizes, operand)?;
    expect_shape(site, "c5", expected)
}

pub(crate) fn dynamic_update_slice(site: &Site<'_>) -> Result<()> {
    let (operands, result) = (site.all_operands()?, site.result()?);
    let [operand, update, starts @ ..] = operands.as_slice() else {
        return Err(site.invalid("i2", "has no update; expected a tensor, an update and start indices"));
    };
    site.check(operand == &result, "c1", || {
        format!("the operand is {operand}, the result {result}; expected the same")
    })?;
    site.check(update.element == operand.element, "c2", || {
        format!("the operand is {operand}, the update {update}; expected one element type")
    })?;
    let rank = operand.shape.rank();
    site.check(update.shape.rank() == rank, "c3", || {
        format!("the operand is {operand}, the update {update}; expected one rank")
    })?;
    site.check(starts.len() == rank, "c4", || {
        let given = starts.len();
        format!("has {given} start indices; expected {rank}, one for each dimension of {operand}")
    })?;
    start_indices(site, starts, 3, "c5")?;
    let fits =
        update.shape.extents().iter().zip(operand.shape.extents()).all(|(window, extent)| window <= extent);
    site.check(fits, "c6", || format!("the update {update} must fit into {operand}"))
}

/// Scalars of one integer type; they are input number `input`.
fn start_indices(site: &Site<'_>, starts: &[&TensorType], input: usize, label: &str) -> Result<()> {
    for start in starts {
        site.check(start.shape.rank() == 0, &format!("i{input}"), || {
            format!("a start index must be a scalar, got {start}")
        })?;
        site.elements(input, start, INTEGER)?;
        site.check(start == &starts[0], label, || {
            format!("the start indices are {} and {start}; expected one type", starts[0])
        })?;
    }
    Ok(())
}

/// The sizes of a window, one for each dimension of the operand that holds it.
fn windows(site: &Site<'_>, label: &str, sizes: &[i128], operand: &TensorType) -> Result<Vec<usize>> {
    let window = |(d, (&size, &extent)): (usize, (&i128, &usize))| {
        usize::try_from(size).ok().filter(|&size| size <= extent).ok_or_else(|| {
            site.invalid(
                label,
                format!("slice_sizes[{d}] must be at least 0 and at most {extent}, got {size}"),
            )
        })
    };
    sizes.iter().zip(operand.shape.extents()).enumerate().map(window).collect()
}

pub(crate) fn gather(site: &Site<'_>) -> Result<()> {
    let [operand, indices] = site.operands()?;
    site.elements(2, indices, INTEGER)?;
    let numbers = site.op.attributes.structure("dimension_numbers", "gather");
    let numbers = numbers.ok_or_else(|| site.missing(3, "dimension_numbers", "`#stablehlo.gather<...>`"))?;
    let sizes = site.integers(9, "slice_sizes")?;
    site.boolean(10, "indices_are_sorted", Some(false))?;
    gathers(site, [operand, indices], numbers, Some(sizes), [3, 4, 5, 6, 7, 8], |label| label)
}

/// Fails unless the dimension numbers fit the operand, the indices and the result, where the sizes of slices are these, or any
/// where they are an operand. `inputs` are the numbers of the inputs that the dimension numbers are made of, `of` gives the
/// labels that the constraints of `gather` have for this operation.
pub(super) fn gathers(
    site: &Site<'_>,
    [operand, indices]: [&TensorType; 2],
    numbers: &Attributes,
    sizes: Option<&[i128]>,
    inputs: [usize; 6],
    of: fn(&'static str) -> &'static str,
) -> Result<()> {
    let result = site.result()?;
    let list = |input: usize, name: &str| field(site, numbers, inputs[input], name);
    let rank = operand.shape.rank();
    let (offset, collapsed) = (list(0, "offset_dims")?, list(1, "collapsed_slice_dims")?);
    let batching = list(2, "operand_batching_dims")?;
    let indices_batching = list(3, "start_indices_batching_dims")?;
    let map = list(4, "start_index_map")?;
    let vector = numbers.integer("index_vector_dim");
    let vector = vector.ok_or_else(|| {
        site.invalid(&format!("i{}", inputs[5]), "index_vector_dim is missing; expected an integer")
    })?;

    site.check(rank == offset.len() + collapsed.len() + batching.len(), of("c1"), || {
        format!("offset_dims, collapsed_slice_dims and operand_batching_dims must name {rank} dimensions together, as many as {operand} has")
    })?;
    let indices_rank = indices.shape.rank();
    let vector = usize::try_from(vector).ok().filter(|&vector| vector <= indices_rank).ok_or_else(|| {
        let text = format!("index_vector_dim must be at least 0 and at most the rank {indices_rank} of the indices, got {vector}");
        site.invalid(of("c2"), text)
    })?;
    let components = indices.shape.extents().get(vector).copied().unwrap_or(1);
    site.check(map.len() == components, of("c3"), || {
        format!(
            "start_index_map must have {components} entries, one for each component of an index, got {map:?}"
        )
    })?;
    ascending(site, of("c4"), "offset_dims", offset)?;
    let offset = site.dimensions(of("c5"), "offset_dims", offset, result.shape.rank())?;
    let joined: Vec<i128> = collapsed.iter().chain(batching).copied().collect();
    distinct(site, of("c6"), "collapsed_slice_dims and operand_batching_dims", &joined)?;
    ascending(site, of("c7"), "collapsed_slice_dims", collapsed)?;
    let collapsed = site.dimensions(of("c8"), "collapsed_slice_dims", collapsed, rank)?;
    if let Some(sizes) = sizes {
        // C20 comes before what reads the sizes.
        site.check(sizes.len() == rank, of("c20"), || {
            format!(
                "slice_sizes must have {rank} entries, one for each dimension of {operand}, got {sizes:?}"
            )
        })?;
        at_most_one(site, of("c9"), sizes, &collapsed)?;
    }
    ascending(site, of("c10"), "operand_batching_dims", batching)?;
    let batching = site.dimensions(of("c11"), "operand_batching_dims", batching, rank)?;
    if let Some(sizes) = sizes {
        at_most_one(site, of("c12"), sizes, &batching)?;
    }
    distinct(site, of("c13"), "start_indices_batching_dims", indices_batching)?;
    let indices_batching =
        site.dimensions(of("c14"), "start_indices_batching_dims", indices_batching, indices_rank)?;
    site.check(!indices_batching.contains(&vector), of("c15"), || {
        format!("start_indices_batching_dims must not contain index_vector_dim, which is {vector}")
    })?;
    site.check(
        batching.len() == indices_batching.len(),
        of("c16"),
        || "operand_batching_dims and start_indices_batching_dims must have one length",
    )?;
    let extents = |shape: &Shape, dimensions: &[usize]| {
        dimensions.iter().map(|&d| shape.extents()[d]).collect::<Vec<_>>()
    };
    site.check(
        extents(&operand.shape, &batching) == extents(&indices.shape, &indices_batching),
        of("c17"),
        || format!("the batching dimensions of {operand} and {indices} must have the same extents"),
    )?;
    let joined: Vec<i128> = map.iter().copied().chain(batching.iter().map(|&d| d as i128)).collect();
    distinct(site, of("c18"), "start_index_map and operand_batching_dims", &joined)?;
    site.dimensions(of("c19"), "start_index_map", map, rank)?;
    let sizes = sizes.map(|sizes| windows(site, of("c21"), sizes, operand)).transpose()?;

    let mut batch = (0..indices_rank).filter(|&d| d != vector).map(|d| indices.shape.extents()[d]);
    let mut windows = (0..rank).filter(|d| !collapsed.contains(d) && !batching.contains(d));
    let count = indices_rank - usize::from(vector < indices_rank) + offset.len();
    let extent = |d: usize| match (offset.contains(&d), &sizes) {
        (true, Some(sizes)) => windows.next().map(|window| sizes[window]),
        (true, None) => result.shape.extents().get(d).copied(),
        (false, _) => batch.next(),
    };
    // An offset dimension beyond the result that is due takes the place of another, and its extent is missed.
    let expected: Vec<usize> = (0..count).filter_map(extent).collect();
    expect_shape(site, of("c22"), expected)?;
    site.check(operand.element == result.element, of("c23"), || {
        format!("the operand is {operand}, the result {result}; expected one element type")
    })
}

/// A list of the dimension numbers, which is input number `input`.
fn field<'m>(site: &Site<'_>, numbers: &'m Attributes, input: usize, name: &str) -> Result<&'m [i128]> {
    let list = numbers.integers(name);
    list.ok_or_else(|| {
        site.invalid(&format!("i{input}"), format!("{name} is missing; expected a list of integers"))
    })
}

fn ascending(site: &Site<'_>, label: &str, name: &str, values: &[i128]) -> Result<()> {
    // Each of the lists that must be sorted must be free of repetitions as well.
    site.check(values.is_sorted_by(|a, b| a < b), label, || {
        format!("{name} must be in ascending order, got {values:?}")
    })
}

fn distinct(site: &Site<'_>, label: &str, name: &str, values: &[i128]) -> Result<()> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    site.check(sorted.windows(2).all(|pair| pair[0] != pair[1]), label, || {
        format!("{name} must not repeat a dimension, got {values:?}")
    })
}

fn at_most_one(site: &Site<'_>, label: &str, sizes: &[i128], dimensions: &[usize]) -> Result<()> {
    let large = dimensions.iter().find(|&&d| sizes[d] > 1);
    match large {
        Some(&d) => {
            let size = sizes[d];
            Err(site.invalid(
                label,
                format!(
                    "slice_sizes[{d}] must be at most 1, as its dimension is not in the result, got {size}"
                ),
            ))
        }
        None => Ok(()),
    }
}
