//! The ops of linear algebra, and custom calls.

use super::Site;
use crate::linalg::{Side, Transpose, TriangularSolveOptions};
use crate::stablehlo::custom_calls;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::plan::node::{Cholesky, FillFailed, TriangularSolve};
use crate::{Error, ErrorKind, Result};

/// `cholesky`: an item that is not positive definite becomes NaN.
pub(crate) fn cholesky(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let lower = site.op.attributes.boolean("lower").unwrap_or(false);
    Ok(vec![filled_factor(builder, site.operand(0)?, lower)?])
}

/// The factor, an item that has none being NaN.
fn filled_factor(builder: &mut Builder, a: Id, lower: bool) -> Result<Id> {
    let (factor, info) = factor(builder, a, lower)?;
    let matrix = builder.ty(factor).clone();
    if matrix.shape.extents().contains(&0) {
        return Ok(factor);
    }
    match builder.call(Box::new(FillFailed { matrix }), vec![factor, info])?.as_slice() {
        &[filled] => Ok(filled),
        _ => Err(Error::unsupported("one result is filled")),
    }
}

/// The factor and LAPACK's `info`; an empty matrix has a factor.
pub(crate) fn factor(builder: &mut Builder, a: Id, lower: bool) -> Result<(Id, Id)> {
    let node = Cholesky { matrix: builder.ty(a).clone(), lower };
    node.matrix.shape.matrices("cholesky")?;
    if node.matrix.shape.extents().contains(&0) {
        let types = crate::stablehlo::plan::node::Node::results(&node);
        return Ok((builder.splat(&types[0], [0; 2])?, builder.splat(&types[1], [0; 2])?));
    }
    match builder.call(Box::new(node), vec![a])?.as_slice() {
        &[factor, info] => Ok((factor, info)),
        _ => Err(Error::unsupported("a Cholesky factorization has two results")),
    }
}

pub(crate) fn triangular_solve(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let attributes = site.attributes();
    let transpose = match attributes.enumeration("transpose_a")? {
        "NO_TRANSPOSE" => Transpose::None,
        "TRANSPOSE" => Transpose::Transpose,
        "ADJOINT" => Transpose::Adjoint,
        other => {
            let message = format!("transpose_a must be NO_TRANSPOSE, TRANSPOSE or ADJOINT, got `{other}`");
            return Err(Error::new(ErrorKind::Invalid, message));
        }
    };
    let options = TriangularSolveOptions {
        side: if attributes.boolean("left_side")? { Side::Left } else { Side::Right },
        lower: attributes.boolean("lower")?,
        transpose,
        unit_diagonal: attributes.boolean("unit_diagonal")?,
    };
    solve(builder, site.operand(0)?, site.operand(1)?, options)
}

/// The solution of triangular systems as a value.
pub(crate) fn solve(builder: &mut Builder, a: Id, b: Id, options: TriangularSolveOptions) -> Result<Vec<Id>> {
    let right_hand_side = builder.ty(b).clone();
    if right_hand_side.shape.extents().contains(&0) {
        return Ok(vec![b]);
    }
    builder.call(Box::new(TriangularSolve { right_hand_side, options }), vec![a, b])
}

/// Whatever the table of custom calls says of its name.
pub(crate) fn custom_call(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let name = site.attributes().string("call_target_name")?;
    custom_calls::lower(name, builder, site)
}
