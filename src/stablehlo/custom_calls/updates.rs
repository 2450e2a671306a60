//! Products of a matrix with itself, and factors of matrices to which one is added, under the names of cuSOLVER and JAX.

use super::configuration;
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::function::{Comparison, Direction, Function};
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::plan::lower::Site;
use crate::stablehlo::plan::lower::dot::{Dimensions, product};
use crate::stablehlo::plan::node::{self, Qr};
use crate::tensor::{ElementType, Shape};
use crate::{Error, ErrorKind, Result};

/// `(a, c, alpha, beta) -> alpha a a^T + beta c`, or with `a^T a`; both triangles, of which cuBLAS writes one.
pub(super) fn syrk(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let transpose = configuration(site)?.boolean("transpose")?;
    let [a, c, alpha, beta] = [0, 1, 2, 3].map(|number| site.operand(number));
    let (a, c, alpha, beta) = (a?, c?, alpha?, beta?);
    let ty = builder.ty(c).clone();
    let extents = builder.extents(a).to_vec();
    let Some(outer) = extents.len().checked_sub(2) else {
        return Err(Error::new(ErrorKind::Invalid, "takes matrices"));
    };
    let (free, contracted) = if transpose { (outer + 1, outer) } else { (outer, outer + 1) };
    let expected = Shape::new([&extents[..outer], &[extents[free]; 2]].concat());
    let scalars = [alpha, beta].iter().all(|&number| *builder.ty(number) == TensorType::new([], ty.element));
    if expected != ty.shape || !scalars || builder.ty(a).element != ty.element {
        let message = format!("takes {} with {ty} and two scalars of its type", builder.ty(a));
        return Err(Error::new(ErrorKind::Invalid, message));
    }
    let dimensions = Dimensions { batch: (0..outer).collect(), contracted: vec![contracted] };
    let squared = product(builder, [a, a], dimensions.clone(), dimensions, &ty)?;
    let (alpha, beta) = (builder.broadcast(alpha, &[], &ty.shape)?, builder.broadcast(beta, &[], &ty.shape)?);
    let squared = builder.apply(Function::Multiply, &[alpha, squared], &ty)?;
    let kept = builder.apply(Function::Multiply, &[beta, c], &ty)?;
    Ok(vec![builder.apply(Function::Add, &[squared, kept], &ty)?])
}

/// `(r, w) -> (r', w')` with `r'^T r' = r^T r + w w^T`, both upper triangles, the diagonal of `r'` not negative: the QR factor of
/// `r` above `w`. Of `w` nothing is left.
pub(super) fn cholesky_update(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let (r, w) = (site.operand(0)?, site.operand(1)?);
    let (ty, row) = (builder.ty(r).clone(), builder.ty(w).clone());
    let fits = match ty.shape.extents() {
        &[rows, columns] => rows == columns && row == TensorType::new([columns], ty.element),
        _ => false,
    };
    if !fits || !ty.element.is_float() {
        return Err(Error::new(ErrorKind::Invalid, format!("does not take {ty} and {row}")));
    }
    let nothing = builder.splat(&row, [0; 2])?;
    let n = row.shape.elements()?;
    if n == 0 {
        return Ok(vec![r, nothing]);
    }
    let upper = upper(builder, r)?;
    let last = builder.reshape(w, &Shape::new(vec![1, n]))?;
    let all = builder.concatenate(&[upper, last], 0)?;
    let node = Qr { matrix: builder.ty(all).clone() };
    let [factors, _] = node::results(builder, Box::new(node), vec![all])?;
    let factor = builder.slice(factors, &[0, 0], &[1, 1], &ty.shape)?;
    // Element (i, i) of each row i.
    let flat = builder.reshape(factor, &Shape::new(vec![n * n]))?;
    let diagonal = builder.slice(flat, &[0], &[n + 1], &Shape::new(vec![n]))?;
    let diagonal = builder.broadcast(diagonal, &[0], &ty.shape)?;
    let truths = TensorType::new(ty.shape.clone(), ElementType::Bool);
    let below = Function::Compare(Comparison { direction: Direction::Lt, total: false });
    let zero = builder.splat(&ty, [0; 2])?;
    let negative = builder.apply(below, &[diagonal, zero], &truths)?;
    let turned = builder.apply(Function::Negate, &[factor], &ty)?;
    let factor = builder.apply(Function::Select, &[negative, turned, factor], &ty)?;
    Ok(vec![self::upper(builder, factor)?, nothing])
}

/// The upper triangle, zeros below it.
fn upper(builder: &mut Builder, matrix: Id) -> Result<Id> {
    let ty = builder.ty(matrix).clone();
    let numbers = TensorType::new(ty.shape.clone(), ElementType::I32);
    let truths = TensorType::new(ty.shape.clone(), ElementType::Bool);
    let (row, column) = (builder.iota(&numbers, 0)?, builder.iota(&numbers, 1)?);
    let up_to = Function::Compare(Comparison { direction: Direction::Le, total: false });
    let inside = builder.apply(up_to, &[row, column], &truths)?;
    let zero = builder.splat(&ty, [0; 2])?;
    builder.apply(Function::Select, &[inside, matrix, zero], &ty)
}
