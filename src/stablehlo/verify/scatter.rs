//! Constraints of `scatter`.

use crate::Result;
use crate::stablehlo::ir::{Attributes, TensorType};
use crate::tensor::ElementType;

use super::Site;
use super::elements::INTEGER;
use super::reductions::{combines, one_shape, results_of};

/// `N` inputs, one tensor of indices, `N` tensors of updates.
pub(crate) fn scatter(site: &Site<'_>) -> Result<()> {
    let (operands, results) = (site.all_operands()?, site.all_results()?);
    let count = operands.len() / 2;
    site.check(count > 0 && operands.len() == 2 * count + 1 && results.len() == count, "c5", || {
        let (operands, results) = (operands.len(), results.len());
        format!("has {operands} operands and {results} results; expected inputs, one tensor of indices, and as many updates and results as inputs")
    })?;
    let (inputs, updates) = (&operands[..count], &operands[count + 1..]);
    let (indices, input, update) = (operands[count], inputs[0], updates[0]);
    site.elements(2, indices, INTEGER)?;
    one_shape(site, "c1", "inputs", inputs)?;
    let numbers = site.op.attributes.structure("scatter_dimension_numbers", "scatter");
    let missing = || site.missing(4, "scatter_dimension_numbers", "`#stablehlo.scatter<...>`");
    let numbers = numbers.ok_or_else(missing)?;
    let roles = Roles::of(site, numbers, input, indices, update)?;
    one_shape(site, "c3", "updates", updates)?;
    roles.check_updates(site, input, indices, update)?;
    for (input, update) in inputs.iter().zip(updates) {
        site.check(input.element == update.element, "c6", || {
            format!("an input is {input}, its updates are {update}; expected one element type")
        })?;
    }
    site.boolean(10, "indices_are_sorted", Some(false))?;
    site.boolean(11, "unique_indices", Some(false))?;
    let [body] = site.regions()?;
    let elements: Vec<ElementType> = combines(site, "c23", body, inputs)?;
    results_of(site, ["c24", "c25"], &results, &input.shape, &elements)
}

/// What dimensions stand for.
struct Roles {
    update_window: Vec<usize>,
    inserted_window: Vec<usize>,
    input_batching: Vec<usize>,
    index_vector: usize,
}

impl Roles {
    fn of(
        site: &Site<'_>,
        numbers: &Attributes,
        input: &TensorType,
        indices: &TensorType,
        update: &TensorType,
    ) -> Result<Roles> {
        let list = |label: &str, name: &str| {
            numbers
                .integers(name)
                .ok_or_else(|| site.invalid(label, format!("{name} must be a list of integers")))
        };
        let window = list("i4", "update_window_dims")?;
        let inserted = list("i5", "inserted_window_dims")?;
        let batching = list("i6", "input_batching_dims")?;
        let indices_batching = list("i7", "scatter_indices_batching_dims")?;
        let mapped = list("i8", "scatter_dims_to_operand_dims")?;
        let index_vector = numbers.integer("index_vector_dim");
        let index_vector =
            index_vector.ok_or_else(|| site.invalid("i9", "index_vector_dim must be an integer"))?;
        let rank = input.shape.rank();
        site.check(rank == window.len() + inserted.len() + batching.len(), "c2", || {
            format!("update_window_dims, inserted_window_dims and input_batching_dims name {}, {} and {} dimensions; expected {rank} in all, those of {input}", window.len(), inserted.len(), batching.len())
        })?;
        let ascending = |label: &str, name: &str, dimensions: &[usize]| {
            site.check(dimensions.is_sorted(), label, || format!("{name} must ascend, got {dimensions:?}"))
        };
        let update_window = site.dimensions("c8", "update_window_dims", window, update.shape.rank())?;
        site.unique("c7", "update_window_dims", &update_window)?;
        ascending("c7", "update_window_dims", &update_window)?;
        let inserted_window = site.dimensions("c11", "inserted_window_dims", inserted, rank)?;
        let input_batching = site.dimensions("c13", "input_batching_dims", batching, rank)?;
        let fixed = [inserted_window.as_slice(), &input_batching].concat();
        site.unique("c9", "inserted_window_dims and input_batching_dims", &fixed)?;
        ascending("c10", "inserted_window_dims", &inserted_window)?;
        ascending("c12", "input_batching_dims", &input_batching)?;
        let indices_rank = indices.shape.rank();
        let name = "scatter_indices_batching_dims";
        let indices_batching = site.dimensions("c15", name, indices_batching, indices_rank)?;
        site.unique("c14", name, &indices_batching)?;
        let vector = usize::try_from(index_vector).ok().filter(|&vector| vector <= indices_rank);
        let index_vector = vector.ok_or_else(|| {
            site.invalid(
                "c22",
                format!("index_vector_dim must be at least 0 and at most {indices_rank}, got {index_vector}"),
            )
        })?;
        site.check(!indices_batching.contains(&index_vector), "c16", || {
            format!("index_vector_dim {index_vector} must be none of {name} {indices_batching:?}")
        })?;
        site.check(input_batching.len() == indices_batching.len(), "c17", || {
            format!("input_batching_dims and {name} must be as many, got {input_batching:?} and {indices_batching:?}")
        })?;
        for (&d, &of) in input_batching.iter().zip(&indices_batching) {
            site.check(input.shape.extents()[d] == indices.shape.extents()[of], "c18", || {
                format!("dimension {d} of {input} must be as dimension {of} of {indices}")
            })?;
        }
        let components = indices.shape.extents().get(index_vector).copied().unwrap_or(1);
        site.check(mapped.len() == components, "c19", || {
            format!("scatter_dims_to_operand_dims must name {components} dimensions, one for each component of an index, got {mapped:?}")
        })?;
        let mapped = site.dimensions("c21", "scatter_dims_to_operand_dims", mapped, rank)?;
        let moved = [mapped.as_slice(), &input_batching].concat();
        site.unique("c20", "scatter_dims_to_operand_dims and input_batching_dims", &moved)?;
        Ok(Roles { update_window, inserted_window, input_batching, index_vector })
    }

    /// The updates are slices of the inputs for each index.
    fn check_updates(
        &self,
        site: &Site<'_>,
        input: &TensorType,
        indices: &TensorType,
        update: &TensorType,
    ) -> Result<()> {
        let mut scatter = indices.shape.extents().to_vec();
        if self.index_vector < scatter.len() {
            scatter.remove(self.index_vector);
        }
        let extents = update.shape.extents();
        let numbering = (0..extents.len()).filter(|d| !self.update_window.contains(d)).map(|d| extents[d]);
        site.check(numbering.eq(scatter.iter().copied()), "c4", || {
            format!("the dimensions of {update} other than update_window_dims must be {scatter:?}, those of the indices")
        })?;
        let fixed = |d: &usize| self.inserted_window.contains(d) || self.input_batching.contains(d);
        let windows = (0..input.shape.rank()).filter(|d| !fixed(d));
        for (&d, of) in self.update_window.iter().zip(windows) {
            site.check(extents[d] <= input.shape.extents()[of], "c4", || {
                format!("dimension {d} of {update} must be at most dimension {of} of {input}")
            })?;
        }
        Ok(())
    }
}
