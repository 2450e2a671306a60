//! The tridiagonal solve under the names of LAPACK, cuSPARSE and hipSPARSE.

use super::unread;
use crate::linalg::record::Pivots;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::plan::lower::Site;
use crate::stablehlo::plan::node::{self, Node, TridiagonalSolve};
use crate::{Error, ErrorKind, Result};

/// `(lower, diagonal, upper, b) -> x`; x is NaN where the matrix is singular.
pub(super) fn gtsv2(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    Ok(vec![solve(builder, site, Pivots::Exact)?.0])
}

/// `(lower, diagonal, upper, b) -> x`; pivots next to nothing count as a rounding error of the largest element of U.
pub(super) fn perturbed(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    Ok(vec![solve(builder, site, Pivots::Perturbed)?.0])
}

/// `(lower, diagonal, upper, b) -> (_, _, _, x, info)`. LAPACK leaves the factor in the place of the matrix; no program of
/// JAX reads it, and who does gets NaN.
pub(super) fn gtsv(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let (x, info) = solve(builder, site, Pivots::Exact)?;
    let mut results = Vec::new();
    for operand in 0..3 {
        let ty = builder.ty(site.operand(operand)?).clone();
        results.push(unread(builder, &ty)?);
    }
    results.extend([x, info]);
    Ok(results)
}

fn solve(builder: &mut Builder, site: &Site<'_>, pivots: Pivots) -> Result<(Id, Id)> {
    let operands = [site.operand(0)?, site.operand(1)?, site.operand(2)?, site.operand(3)?];
    let right_hand_side = builder.ty(operands[3]).clone();
    right_hand_side.shape.matrices("tridiagonal_solve")?;
    let extents = right_hand_side.shape.extents();
    for &diagonal in &operands[..3] {
        let ty = builder.ty(diagonal);
        if ty.shape.extents() != &extents[..extents.len() - 1] || ty.element != right_hand_side.element {
            let text = format!("does not take a diagonal {ty} with right-hand sides {right_hand_side}");
            return Err(Error::new(ErrorKind::Invalid, text));
        }
    }
    let node = TridiagonalSolve { right_hand_side, pivots };
    if node.right_hand_side.shape.extents().contains(&0) {
        let results = node.results();
        return Ok((operands[3], builder.splat(&results[1], [0; 2])?));
    }
    let [x, info] = node::results(builder, Box::new(node), operands.to_vec())?;
    Ok((x, info))
}
