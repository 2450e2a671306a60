//! Constraints of `chlo.scan`: a region that goes along a dimension of its inputs, with what it carries.

use crate::Result;
use crate::stablehlo::ir::{Attributes, TensorType, Type};
use crate::tensor::Shape;

use super::Site;

/// How many of the operands are gone along, and how many of the results hold what each step gave; the others are carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Segments {
    pub(crate) inputs: usize,
    pub(crate) outputs: usize,
    pub(crate) carried: usize,
}

impl Segments {
    /// Of an op of so many operands and results.
    pub(crate) fn of(attributes: &Attributes, operands: usize, results: usize) -> Option<Segments> {
        let pair = |name: &str| match attributes.sizes(name)?.as_slice() {
            &[first, second] => Some((first, second)),
            _ => None,
        };
        let (inputs, initial) = pair("operandSegmentSizes")?;
        let (outputs, carried) = pair("resultSegmentSizes")?;
        let all =
            inputs.checked_add(initial) == Some(operands) && outputs.checked_add(carried) == Some(results);
        (all && initial == carried).then_some(Segments { inputs, outputs, carried })
    }
}

/// The type without that dimension.
pub(crate) fn without(ty: &TensorType, dimension: usize) -> TensorType {
    let mut extents = ty.shape.extents().to_vec();
    extents.remove(dimension);
    TensorType::new(Shape::new(extents), ty.element)
}

pub(crate) fn scan(site: &Site<'_>) -> Result<()> {
    let (operands, results) = (site.all_operands()?, site.all_results()?);
    let segments = Segments::of(&site.op.attributes, operands.len(), results.len());
    let Some(Segments { inputs, outputs, .. }) = segments else {
        let message = "operandSegmentSizes and resultSegmentSizes must divide its operands into inputs and what is carried first, and its results into outputs and as many carried last";
        return Err(site.invalid("c1", message));
    };
    let dimension = site.integer(3, "dimension")?;
    site.boolean(5, "is_reverse", Some(false))?;
    site.boolean(6, "is_associative", Some(false))?;
    let along: Vec<&TensorType> = operands[..inputs].iter().chain(&results[..outputs]).copied().collect();
    let rank = along.iter().map(|ty| ty.shape.rank()).min().unwrap_or(0);
    let dimension = match site.dimensions("c2", "dimension", &[dimension], rank)?.as_slice() {
        &[dimension] => dimension,
        _ => return Err(site.missing(3, "dimension", "an integer")),
    };
    let length = along.first().map_or(0, |ty| ty.shape.extents()[dimension]);
    site.check(along.iter().all(|ty| ty.shape.extents()[dimension] == length), "c3", || {
        format!("inputs and outputs must have one extent along dimension {dimension}")
    })?;
    if site.op.attributes.get("scan_dim_size").is_some() {
        let size = site.integer(4, "scan_dim_size")?;
        site.check(size == length as i128, "c4", || format!("scan_dim_size must be {length}, got {size}"))?;
    }
    let [body] = site.regions()?;
    let part = |ty: &&TensorType| Type::Tensor(without(ty, dimension));
    let whole = |ty: &&TensorType| Type::Tensor((*ty).clone());
    let takes: Vec<Type> =
        operands[..inputs].iter().map(part).chain(operands[inputs..].iter().map(whole)).collect();
    let gives: Vec<Type> =
        results[..outputs].iter().map(part).chain(operands[inputs..].iter().map(whole)).collect();
    let same = |expected: &[Type], actual: &[&Type]| expected.iter().eq(actual.iter().copied());
    let list = |types: &[Type]| types.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    site.check(same(&takes, &site.takes(body)), "c5", || format!("the body must take ({})", list(&takes)))?;
    site.check(same(&gives, &site.returns(body)), "c6", || {
        format!("the body must return ({})", list(&gives))
    })?;
    site.check(operands[inputs..] == results[outputs..], "c7", || {
        "what is carried must have the types that it has before the first step".to_owned()
    })
}
