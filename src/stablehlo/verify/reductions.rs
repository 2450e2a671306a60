//! Constraints of the operations that combine elements by a region: `reduce`, `sort`, ...

use crate::Result;
use crate::stablehlo::ir::{Region, TensorType, Type};
use crate::stablehlo::plan::lower::windows::Windows;
use crate::tensor::{ElementType, Shape};

use super::Site;

/// `N` inputs of one shape, `N` initial values and what becomes of them.
pub(crate) fn reduce(site: &Site<'_>) -> Result<()> {
    let (inputs, results) = inputs_and_initial_values(site, ["c1", "c2", "c3"])?;
    let dimensions = site.integers(3, "dimensions")?;
    let shape = &inputs[0].shape;
    let dimensions = site.dimensions("c4", "dimensions", dimensions, shape.rank())?;
    site.unique("c5", "dimensions", &dimensions)?;
    let [body] = site.regions()?;
    let elements = combines(site, "c6", body, &inputs)?;
    let kept: Vec<usize> =
        (0..shape.rank()).filter(|d| !dimensions.contains(d)).map(|d| shape.extents()[d]).collect();
    results_of(site, ["c7", "c8"], &results, &Shape::new(kept), &elements)
}

/// Reductions of windows.
pub(crate) fn reduce_window(site: &Site<'_>) -> Result<()> {
    let (inputs, results) = inputs_and_initial_values(site, ["c2", "c3", "c1"])?;
    let shape = &inputs[0].shape;
    let windows = windows(
        site,
        shape.rank(),
        &[
            (3, "window_dimensions", "c4", "c5"),
            (4, "window_strides", "c6", "c7"),
            (5, "base_dilations", "c8", "c9"),
            (6, "window_dilations", "c10", "c11"),
        ],
        (7, "c12"),
    )?;
    let [body] = site.regions()?;
    let elements = combines(site, "c13", body, &inputs)?;
    let counts = counts(site, "c15", &windows, shape)?;
    results_of(site, ["c15", "c16"], &results, &counts, &elements)
}

/// The choice of an element in each window, and what is joined there.
pub(crate) fn select_and_scatter(site: &Site<'_>) -> Result<()> {
    let ([operand, source, initial], result) = (site.operands()?, site.result()?);
    site.check(operand.element == source.element, "c1", || {
        format!("the operand is {operand}, the source {source}; expected one element type")
    })?;
    site.check(initial.shape.rank() == 0, "i3", || {
        format!("the initial value must be a scalar, got {initial}")
    })?;
    site.check(initial.element == operand.element, "c3", || {
        format!("the operand is {operand}, the initial value {initial}; expected one element type")
    })?;
    let lists = [(4, "window_dimensions", "c4", "c5"), (5, "window_strides", "c6", "c7")];
    let windows = windows(site, operand.shape.rank(), &lists, (6, "c8"))?;
    let counts = counts(site, "c2", &windows, &operand.shape)?;
    site.check(source.shape == counts, "c2", || {
        format!("the source must have shape {counts}, got {source}")
    })?;
    let [select, scatter] = site.regions()?;
    let (takes, returns) = (site.takes(select), site.returns(select));
    let scalars = takes.iter().map(|ty| scalar(ty)).eq([Some(operand.element); 2]);
    let answers = returns.iter().map(|ty| scalar(ty)).eq([Some(ElementType::Bool)]);
    site.check(scalars && answers, "c9", || {
        let (element, got) = (operand.element, signature(&takes, &returns));
        format!("the selection must make (tensor<i1>) of (tensor<{element}>, tensor<{element}>), got {got}")
    })?;
    let elements = combines(site, "c10", scatter, &[operand])?;
    results_of(site, ["c11", "c12"], &[result], &operand.shape, &elements)
}

/// Where windows are: lists of positive numbers, each as `(input, name, label of its length, label of its values)`, and
/// the padding with its input and label.
fn windows(
    site: &Site<'_>,
    rank: usize,
    lists: &[(usize, &str, &str, &str)],
    (input, label): (usize, &str),
) -> Result<Windows> {
    let attributes = &site.op.attributes;
    for &(input, name, length, positive) in lists {
        if attributes.get(name).is_none() && name != "window_dimensions" {
            continue;
        }
        let values = site.integers(input, name)?;
        site.check(values.len() == rank, length, || {
            format!("{name} must have {rank} entries, one for each dimension, got {values:?}")
        })?;
        let small = |value: &i128| (1..=i128::from(u32::MAX)).contains(value);
        site.check(values.iter().all(small), positive, || {
            format!("{name} must be positive and below 2^32, got {values:?}")
        })?;
    }
    if attributes.get("padding").is_some() {
        let padding = attributes.dense("padding");
        let padding = padding.ok_or_else(|| site.missing(input, "padding", "`dense<...>`"))?;
        site.check(padding.ty.shape.extents() == [rank, 2], label, || {
            format!("the padding must have shape [{rank}, 2], got {}", padding.ty)
        })?;
        let small = |value: &i128| value.unsigned_abs() <= u128::from(u32::MAX);
        let values = padding.integers();
        let values = values.ok_or_else(|| site.missing(input, "padding", "integers"))?;
        site.check(values.iter().all(small), label, || "the padding must be within 2^32")?;
    }
    Windows::of(attributes, rank).ok_or_else(|| site.missing(input, "padding", "integers"))
}

/// How many windows there are along each dimension.
fn counts(site: &Site<'_>, label: &str, windows: &Windows, shape: &Shape) -> Result<Shape> {
    let count = |(d, &extent): (usize, &usize)| {
        usize::try_from(windows.count(d, extent))
            .map_err(|_| site.invalid(label, "has more windows than can be counted"))
    };
    Ok(Shape::new(shape.extents().iter().enumerate().map(count).collect::<Result<Vec<_>>>()?))
}

/// A function of the elements of tensors of one shape.
pub(crate) fn map(site: &Site<'_>) -> Result<()> {
    let (inputs, result) = (site.all_operands()?, site.result()?);
    site.check(!inputs.is_empty(), "c2", || "has no operands; expected one at least")?;
    for input in &inputs {
        site.check(input.shape == result.shape, "c1", || {
            format!("an input is {input}, the result {result}; expected one shape")
        })?;
    }
    let dimensions = site.integers(2, "dimensions")?;
    let rank = result.shape.rank() as i128;
    site.check(dimensions.iter().copied().eq(0..rank), "c3", || {
        format!("dimensions must be all {rank} of the inputs, in order, got {dimensions:?}")
    })?;
    let [computation] = site.regions()?;
    let (takes, returns) = (site.takes(computation), site.returns(computation));
    let fits = takes.iter().map(|ty| scalar(ty)).eq(inputs.iter().map(|input| Some(input.element)))
        && returns.iter().map(|ty| scalar(ty)).eq([Some(result.element)]);
    site.check(fits, "c4", || {
        let from: Vec<String> = inputs.iter().map(|input| format!("tensor<{}>", input.element)).collect();
        let (from, got) = (from.join(", "), signature(&takes, &returns));
        format!("the computation must make (tensor<{}>) of ({from}), got {got}", result.element)
    })
}

/// Inputs of one shape, sorted together.
pub(crate) fn sort(site: &Site<'_>) -> Result<()> {
    let (inputs, results) = (site.all_operands()?, site.all_results()?);
    let Some(&first) = inputs.first() else {
        return Err(site.invalid("c1", "has no operands; expected one at least"));
    };
    site.check(inputs == results, "c2", || {
        let list =
            |types: &[&TensorType]| types.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        format!("the operands are ({}), the results ({}); expected the same", list(&inputs), list(&results))
    })?;
    one_shape(site, "c3", "operands", &inputs)?;
    let rank = first.shape.rank() as i128;
    if site.op.attributes.get("dimension").is_some() {
        let dimension = site.integer(2, "dimension")?;
        site.check(-rank <= dimension && dimension < rank, "c4", || {
            format!("dimension must be at least -{rank} and below {rank}, got {dimension}")
        })?;
    }
    site.boolean(3, "is_stable", Some(false))?;
    let [comparator] = site.regions()?;
    let (takes, returns) = (site.takes(comparator), site.returns(comparator));
    let taken: Option<Vec<ElementType>> = takes.iter().map(|ty| scalar(ty)).collect();
    let wanted = inputs.iter().flat_map(|input| [input.element; 2]);
    let answers = returns.iter().map(|ty| scalar(ty)).eq([Some(ElementType::Bool)]);
    site.check(answers && taken.is_some_and(|taken| wanted.eq(taken)), "c5", || {
        let each = inputs.iter().map(|input| format!("tensor<{0}>, tensor<{0}>", input.element));
        let (wanted, got) = (each.collect::<Vec<_>>().join(", "), signature(&takes, &returns));
        format!("the comparator must make (tensor<i1>) of ({wanted}), got {got}")
    })
}

type Tensors<'m> = Vec<&'m TensorType>;

/// The inputs and results, with as many initial values; the labels are of the inputs' one shape, the element types
/// and the numbers.
fn inputs_and_initial_values<'m>(
    site: &Site<'m>,
    [shapes, types, counts]: [&str; 3],
) -> Result<(Tensors<'m>, Tensors<'m>)> {
    let (operands, results) = (site.all_operands()?, site.all_results()?);
    let count = results.len();
    site.check(count > 0 && operands.len() == 2 * count, counts, || {
        format!("has {} operands and {count} results; expected an input and an initial value for each result, and one result at least", operands.len())
    })?;
    let (inputs, initial) = operands.split_at(count);
    one_shape(site, shapes, "inputs", inputs)?;
    for (input, initial) in inputs.iter().zip(initial) {
        site.check(initial.shape.rank() == 0, "i2", || {
            format!("an initial value must be a scalar, got {initial}")
        })?;
        site.check(input.element == initial.element, types, || {
            format!("an input is {input}, its initial value {initial}; expected one element type")
        })?;
    }
    Ok((inputs.to_vec(), results))
}

/// Fails unless the tensors have one shape.
pub(super) fn one_shape(site: &Site<'_>, label: &str, what: &str, tensors: &[&TensorType]) -> Result<()> {
    match tensors {
        [first, rest @ ..] => rest.iter().try_for_each(|tensor| {
            site.check(tensor.shape == first.shape, label, || {
                format!("the {what} are {first} and {tensor}; expected one shape")
            })
        }),
        [] => Ok(()),
    }
}

/// Fails unless the results have that shape and those elements.
pub(super) fn results_of(
    site: &Site<'_>,
    [shapes, types]: [&str; 2],
    results: &[&TensorType],
    shape: &Shape,
    elements: &[ElementType],
) -> Result<()> {
    for (result, &element) in results.iter().zip(elements) {
        site.check(result.shape == *shape, shapes, || {
            format!("a result must have shape {shape}, got {result}")
        })?;
        site.check(result.element == element, types, || {
            format!("a result must have elements {element}, as its region gives, got {result}")
        })?;
    }
    Ok(())
}

/// Fails unless the region makes of two values of each of these tensors, first all of one place and then all of the
/// other, new ones of the same types, to which the tensors' elements can be promoted: their element types.
pub(super) fn combines<'m>(
    site: &Site<'m>,
    label: &str,
    region: &'m Region,
    tensors: &[&TensorType],
) -> Result<Vec<ElementType>> {
    let (takes, returns) = (site.takes(region), site.returns(region));
    let elements: Option<Vec<ElementType>> = returns.iter().map(|ty| scalar(ty)).collect();
    let fits = elements.as_ref().is_some_and(|elements| {
        elements.len() == tensors.len()
            && takes == [returns.as_slice(), &returns].concat()
            && tensors.iter().zip(elements).all(|(tensor, &to)| promotable(tensor.element, to))
    });
    site.check(fits, label, || {
        let from: Vec<String> = tensors.iter().map(|tensor| format!("tensor<{}>", tensor.element)).collect();
        let (from, got) = (from.join(", "), signature(&takes, &returns));
        format!("the region must make ({from}) of ({from}, {from}), got {got}")
    })?;
    Ok(elements.unwrap_or_default())
}

/// `(tensor<f32>, tensor<f32>) -> (tensor<f32>)`, for messages.
pub(super) fn signature(takes: &[&Type], returns: &[&Type]) -> String {
    let list = |types: &[&Type]| types.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    format!("({}) -> ({})", list(takes), list(returns))
}

/// The element type of a scalar.
pub(super) fn scalar(ty: &Type) -> Option<ElementType> {
    match ty {
        Type::Tensor(tensor) if tensor.shape.rank() == 0 => Some(tensor.element),
        _ => None,
    }
}

/// Whether elements can become those of the other type: one of the same kind and as wide at least.
fn promotable(from: ElementType, to: ElementType) -> bool {
    let same_kind = from == to
        || from.is_signed_integer() && to.is_signed_integer()
        || from.is_unsigned_integer() && to.is_unsigned_integer()
        || from.is_float() && to.is_float()
        || from.is_complex() && to.is_complex();
    same_kind && from.host_bytes() <= to.host_bytes()
}
