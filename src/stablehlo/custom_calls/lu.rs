//! LU under the names of LAPACK, cuSOLVER, hipSOLVER and the TPU, and what turns its pivots into a permutation.

use super::one_based;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::plan::lower::Site;
use crate::stablehlo::plan::node::{self, Lu, PivotsToPermutation};
use crate::tensor::ElementType;
use crate::{Error, ErrorKind, Result};

/// `(a) -> (lu, pivots, info)`, the pivots counted from 1.
pub(super) fn getrf(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let [lu, pivots, _, info] = factor(builder, site)?;
    Ok(vec![lu, one_based(builder, pivots)?, info])
}

/// `(a) -> (lu, pivots, permutation)`, counted from 0.
pub(super) fn decomposition(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let [lu, pivots, permutation, _] = factor(builder, site)?;
    Ok(vec![lu, pivots, permutation])
}

/// `(pivots) -> (permutation)`, both counted from 0.
pub(super) fn pivots_to_permutation(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let pivots = site.operand(0)?;
    let given = builder.ty(pivots).clone();
    let invalid = |text: String| Error::new(ErrorKind::Invalid, text);
    let [asked, ..] = site.results[..] else {
        return Err(invalid("has one result, none is asked".into()));
    };
    let (from, to) = (given.shape.extents(), asked.shape.extents());
    let fits = match (from.split_last(), to.split_last()) {
        (Some((count, leading)), Some((size, same))) => leading == same && count <= size,
        _ => false,
    };
    if !fits || given.element != ElementType::I32 || asked.element != given.element {
        return Err(invalid(format!("does not make {asked} of {given}")));
    }
    if from.contains(&0) || to.contains(&0) {
        return Ok(vec![builder.iota(asked, to.len() - 1)?]);
    }
    let node = PivotsToPermutation { pivots: given, permutation: asked.clone() };
    let [permutation] = node::results(builder, Box::new(node), vec![pivots])?;
    Ok(vec![permutation])
}

/// The factor, its pivots and permutation from 0, and LAPACK's info.
fn factor(builder: &mut Builder, site: &Site<'_>) -> Result<[Id; 4]> {
    let a = site.operand(0)?;
    let node = Lu { matrix: builder.ty(a).clone() };
    node.matrix.shape.matrices("lu")?;
    if !node.matrix.shape.extents().contains(&0) {
        return node::results(builder, Box::new(node), vec![a]);
    }
    // No row is exchanged.
    let [_, pivots, permutation, info] = node.results();
    let last = permutation.shape.extents().len() - 1;
    Ok([a, builder.splat(&pivots, [0; 2])?, builder.iota(&permutation, last)?, builder.splat(&info, [0; 2])?])
}
