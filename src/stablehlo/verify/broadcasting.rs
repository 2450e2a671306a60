//! Constraints of the `chlo.broadcast_*` operations, whose operands are brought to one shape first, and of CHLO's constants.

use crate::Result;
use crate::stablehlo::ir::{Attribute, TensorType};
use crate::tensor::{ElementType, Shape};

use super::Site;
use super::elements::{BOOL, Elements, FLOAT};
use super::elementwise::comparison;
use super::shapes::expect_shape;

/// For each dimension of an operand, that of the result.
pub(crate) type Places = Vec<usize>;

/// The shape that operands are brought to, and where their dimensions are in it: where `given` names the places of those of
/// the operand of lower rank there, else the last dimensions are the last. Extents of 1 are widened. `None` where they do not fit.
pub(crate) fn joined(shapes: &[&Shape], given: Option<&[usize]>) -> Option<(Shape, Vec<Places>)> {
    let rank = shapes.iter().map(|shape| shape.rank()).max().unwrap_or(0);
    let places: Vec<Places> = shapes
        .iter()
        .map(|shape| match given {
            Some(given) if shape.rank() == given.len() && given.len() < rank => given.to_vec(),
            _ => (rank - shape.rank()..rank).collect(),
        })
        .collect();
    let mut extents = vec![1; rank];
    for (shape, places) in shapes.iter().zip(&places) {
        for (&extent, &place) in shape.extents().iter().zip(places) {
            let joined = extents.get_mut(place)?;
            match (*joined, extent) {
                (_, 1) => {}
                (1, extent) => *joined = extent,
                (joined, extent) if joined == extent => {}
                _ => return None,
            }
        }
    }
    Some((Shape::new(extents), places))
}

/// The shapes of two operands must fit each other and give that of the result.
fn shapes(site: &Site<'_>, lhs: &TensorType, rhs: &TensorType) -> Result<()> {
    let (low, high) = (lhs.shape.rank().min(rhs.shape.rank()), lhs.shape.rank().max(rhs.shape.rank()));
    let given = match site.op.attributes.get("broadcast_dimensions") {
        None => None,
        Some(_) => {
            let given = site.integers(3, "broadcast_dimensions")?;
            let dimensions = site.dimensions("c1", "broadcast_dimensions", given, high)?;
            let increasing = dimensions.is_sorted_by(|a, b| a < b);
            site.check(dimensions.len() == low && increasing, "c1", || {
                format!("broadcast_dimensions must name {low} dimensions in ascending order, got {given:?}")
            })?;
            Some(dimensions)
        }
    };
    match joined(&[&lhs.shape, &rhs.shape], given.as_deref()) {
        Some((shape, _)) => expect_shape(site, "c3", shape.extents().to_vec()),
        None => Err(site.invalid("c2", format!("{lhs} and {rhs} cannot be broadcast to one shape"))),
    }
}

/// Two operands of one element type, which the result has too.
pub(crate) fn binary(site: &Site<'_>, allowed: Elements) -> Result<()> {
    let ([lhs, rhs], result) = (site.operands()?, site.result()?);
    site.elements(1, lhs, allowed)?;
    site.check(lhs.element == rhs.element && lhs.element == result.element, "c4", || {
        format!("the operands are {lhs} and {rhs}, the result {result}; expected one element type")
    })?;
    shapes(site, lhs, rhs)
}

/// `chlo.broadcast_compare`.
pub(crate) fn compare(site: &Site<'_>) -> Result<()> {
    let ([lhs, rhs], result) = (site.operands()?, site.result()?);
    site.check(lhs.element == rhs.element && result.element == ElementType::Bool, "c4", || {
        format!("the operands are {lhs} and {rhs}, the result {result}; expected one element type and i1")
    })?;
    comparison(site, lhs.element, [4, 5], "c5")?;
    shapes(site, lhs, rhs)
}

/// `chlo.broadcast_complex`.
pub(crate) fn complex(site: &Site<'_>) -> Result<()> {
    let ([lhs, rhs], result) = (site.operands()?, site.result()?);
    site.elements(1, lhs, FLOAT)?;
    let fits = result.element.is_complex() && result.element.real() == lhs.element;
    site.check(lhs.element == rhs.element && fits, "c4", || {
        format!("{lhs} and {rhs} do not make up {result}")
    })?;
    shapes(site, lhs, rhs)
}

/// `chlo.broadcast_select`.
pub(crate) fn select(site: &Site<'_>) -> Result<()> {
    let ([predicate, on_true, on_false], result) = (site.operands()?, site.result()?);
    site.elements(1, predicate, BOOL)?;
    site.check(on_true.element == on_false.element && on_true.element == result.element, "c4", || {
        format!("the choices are {on_true} and {on_false}, the result {result}; expected one element type")
    })?;
    match joined(&[&predicate.shape, &on_true.shape, &on_false.shape], None) {
        Some((shape, _)) => expect_shape(site, "c3", shape.extents().to_vec()),
        None => {
            let message = format!("{predicate}, {on_true} and {on_false} cannot be broadcast to one shape");
            Err(site.invalid("c2", message))
        }
    }
}

/// `chlo.constant_like`: a number for each element of the operand's shape.
pub(crate) fn constant_like(site: &Site<'_>) -> Result<()> {
    let ([operand], result) = (site.operands()?, site.result()?);
    site.check(operand.shape == result.shape, "c1", || {
        format!("the operand is {operand}, the result {result}; expected one shape")
    })?;
    let element = result.element;
    let fits = match site.op.attributes.get("value") {
        Some(Attribute::Float(_)) => element.is_float(),
        Some(Attribute::Integer(_)) => element.is_integer(),
        Some(Attribute::Bool(_)) => element == ElementType::Bool,
        _ => return Err(site.missing(2, "value", "a number")),
    };
    site.check(fits, "c2", || format!("the value is no number of {result}"))
}

#[cfg(test)]
mod tests {
    use super::joined;
    use crate::tensor::Shape;

    #[test]
    fn shapes_are_joined_from_the_last_dimension_or_where_it_is_said() {
        let shape = |extents: &[usize]| Shape::new(extents.to_vec());
        let both = |a: &[usize], b: &[usize], given: Option<&[usize]>| {
            joined(&[&shape(a), &shape(b)], given).map(|(shape, places)| (shape.extents().to_vec(), places))
        };
        assert_eq!(both(&[3, 1], &[4], None), Some((vec![3, 4], vec![vec![0, 1], vec![1]])));
        assert_eq!(both(&[3, 4], &[3], Some(&[0])), Some((vec![3, 4], vec![vec![0, 1], vec![0]])));
        assert_eq!(both(&[3], &[3, 1], Some(&[0])), Some((vec![3, 1], vec![vec![0], vec![0, 1]])));
        assert_eq!(both(&[1, 0], &[4, 1], Some(&[0, 1])).map(|(shape, _)| shape), Some(vec![4, 0]));
        assert_eq!(both(&[3, 4], &[3], None), None);
        assert_eq!(both(&[0], &[2], None), None);
        assert_eq!(both(&[], &[], None), Some((vec![], vec![vec![], vec![]])));
    }
}
