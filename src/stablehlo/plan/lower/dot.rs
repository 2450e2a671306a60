//! `dot_general` as a product of batches of matrices.
//!
//! An operand whose dimensions already lie as `batch, rows, columns` or `batch, columns, rows` is used where it is;
//! any other is brought to that order by a transposition, which the planner materialises. A `transpose` that makes
//! an operand is looked through first.

use super::Site;
use crate::linalg::record::MatmulShape;
use crate::linalg::{MatmulOptions, Transpose};
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::function::Function;
use crate::stablehlo::plan::graph::{Expression, Id, Source};
use crate::stablehlo::plan::node::Matmul;
use crate::tensor::{ElementType, Shape};
use crate::{Error, ErrorKind, Result};

pub(crate) fn dot_general(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let numbers = site.attributes().structure("dot_dimension_numbers", "dot")?;
    let left = Dimensions {
        batch: numbers.sizes("lhs_batching_dimensions")?,
        contracted: numbers.sizes("lhs_contracting_dimensions")?,
    };
    let right = Dimensions {
        batch: numbers.sizes("rhs_batching_dimensions")?,
        contracted: numbers.sizes("rhs_contracting_dimensions")?,
    };
    let operands = [site.operand(0)?, site.operand(1)?];
    Ok(vec![product(builder, operands, left, right, site.result()?)?])
}

/// The roles of one operand's dimensions, those of the two operands in the same order.
#[derive(Clone, Debug)]
pub(crate) struct Dimensions {
    pub(crate) batch: Vec<usize>,
    pub(crate) contracted: Vec<usize>,
}

impl Dimensions {
    /// The dimensions that remain, in order.
    fn free(&self, rank: usize) -> Vec<usize> {
        (0..rank).filter(|d| !self.batch.contains(d) && !self.contracted.contains(d)).collect()
    }
}

/// The product of two operands, which is of that type.
pub(crate) fn product(
    builder: &mut Builder,
    [mut a, mut b]: [Id; 2],
    mut left: Dimensions,
    mut right: Dimensions,
    result: &TensorType,
) -> Result<Id> {
    // Sums of narrow numbers are rounded once.
    let element = match result.element {
        ElementType::F16 | ElementType::BF16 => ElementType::F32,
        other => other,
    };
    let sum = TensorType::new(result.shape.clone(), element);
    let count = |extents: &[usize], dimensions: &[usize]| -> Result<usize> {
        Shape::new(dimensions.iter().map(|&d| extents[d]).collect::<Vec<_>>()).elements()
    };
    for (operand, dimensions) in [(a, &left), (b, &right)] {
        let rank = builder.extents(operand).len();
        if dimensions.batch.iter().chain(&dimensions.contracted).any(|&d| d >= rank) {
            return Err(Error::new(
                ErrorKind::Invalid,
                "dot_dimension_numbers name a dimension that is not there",
            ));
        }
    }
    let (m, k, batch) = {
        let extents = builder.extents(a);
        let free = left.free(extents.len());
        (count(extents, &free)?, count(extents, &left.contracted)?, count(extents, &left.batch)?)
    };
    let n = {
        let extents = builder.extents(b);
        count(extents, &right.free(extents.len()))?
    };
    if batch == 0 || m == 0 || n == 0 || k == 0 {
        return builder.splat(result, [0; 2]);
    }
    for operand in [&mut a, &mut b] {
        let ty = TensorType::new(builder.ty(*operand).shape.clone(), element);
        *operand = builder.apply(Function::Convert, &[*operand], &ty)?;
    }
    // The order of the terms of the sum is free: take that in which the left operand has them.
    let mut order: Vec<usize> = (0..left.contracted.len()).collect();
    order.sort_by_key(|&i| left.contracted[i]);
    left.contracted = order.iter().map(|&i| left.contracted[i]).collect();
    right.contracted = order.iter().map(|&i| right.contracted[i]).collect();

    let (a, transpose_a) = arrange(builder, a, &left, true)?;
    let (b, transpose_b) = arrange(builder, b, &right, false)?;
    let shape = MatmulShape { batch, rows: m, columns: n, depth: k };
    let options = MatmulOptions { transpose_a, transpose_b };
    let matmul = Matmul { element, shape, options, result: sum };
    match builder.call(matmul.node(), vec![a, b])?.as_slice() {
        &[product] => builder.apply(Function::Convert, &[product], result),
        _ => Err(Error::unsupported("a product is one value")),
    }
}

/// The operand as a batch of matrices, and whether they are transposed.
fn arrange(
    builder: &mut Builder,
    operand: Id,
    dimensions: &Dimensions,
    left: bool,
) -> Result<(Id, Transpose)> {
    let free = dimensions.free(builder.extents(operand).len());
    let (rows, columns) =
        if left { (&free, &dimensions.contracted) } else { (&dimensions.contracted, &free) };
    let plain: Vec<usize> = [&dimensions.batch, rows, columns].into_iter().flatten().copied().collect();
    let turned: Vec<usize> = [&dimensions.batch, columns, rows].into_iter().flatten().copied().collect();
    let through = match builder.source(operand) {
        Source::Expression(Expression::Transpose { operand: inner, permutation }) => {
            Some((*inner, permutation.clone()))
        }
        _ => None,
    };
    let orders = [(&plain, Transpose::None), (&turned, Transpose::Transpose)];
    if let Some((inner, permutation)) = &through {
        for (order, transpose) in orders {
            let composed: Vec<usize> = order.iter().map(|&d| permutation[d]).collect();
            if lies(builder.extents(*inner), &composed) {
                return Ok((*inner, transpose));
            }
        }
    }
    for (order, transpose) in orders {
        if lies(builder.extents(operand), order) {
            return Ok((operand, transpose));
        }
    }
    Ok((builder.transpose(operand, &plain)?, Transpose::None))
}

/// Whether row-major memory of these extents already has the dimensions in that order (those of extent 1 lie anywhere).
fn lies(extents: &[usize], order: &[usize]) -> bool {
    order.iter().filter(|&&d| extents[d] != 1).is_sorted()
}

#[cfg(test)]
mod tests {
    use super::lies;

    #[test]
    fn dimensions_of_extent_1_lie_anywhere() {
        assert!(lies(&[1, 5, 1, 7], &[2, 1, 0, 3]));
        assert!(!lies(&[2, 5], &[1, 0]));
    }
}
