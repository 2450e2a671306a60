//! QR, with and without pivoting, and what is made of its reflectors, under the names of LAPACK, cuSOLVER, hipSOLVER,
//! MAGMA's hybrid calls and the TPU.

use super::{configuration, one_based};
use crate::linalg::{ApplyQOptions, Side, Transpose};
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::plan::lower::Site;
use crate::stablehlo::plan::node::{self, ApplyQ, HouseholderProduct, PivotedQr, Qr};
use crate::{Error, ErrorKind, Result};

/// `(a) -> (factors, taus)`.
pub(super) fn geqrf(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let a = site.operand(0)?;
    let node = Qr { matrix: builder.ty(a).clone() };
    node.matrix.shape.matrices("qr")?;
    if node.matrix.shape.extents().contains(&0) {
        let [_, taus] = node.results();
        return Ok(vec![a, builder.splat(&taus, [0; 2])?]);
    }
    let [factors, taus] = node::results(builder, Box::new(node), vec![a])?;
    Ok(vec![factors, taus])
}

/// `(a, jpvt) -> (factors, jpvt, taus)`, the columns counted from 1. A column of which `jpvt` is not 0 would be brought to
/// the front and kept there; JAX asks for none, and nothing else is done.
pub(super) fn geqp3(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let (a, fixed) = (site.operand(0)?, site.operand(1)?);
    let node = PivotedQr { matrix: builder.ty(a).clone() };
    node.matrix.shape.matrices("qr_pivoted")?;
    let [_, permutation, taus] = node.results();
    if *builder.ty(fixed) != permutation {
        let (got, a) = (builder.ty(fixed), &node.matrix);
        let text = format!("takes columns {permutation} with {a}, got {got}");
        return Err(Error::new(ErrorKind::Invalid, text));
    }
    if builder.splat_words(fixed) != Some([0; 2]) {
        return Err(Error::unsupported(
            "columns that are kept in front are not done: the second operand must be zeros",
        ));
    }
    if node.matrix.shape.extents().contains(&0) {
        let identity = builder.iota(&permutation, permutation.shape.extents().len() - 1)?;
        return Ok(vec![a, one_based(builder, identity)?, builder.splat(&taus, [0; 2])?]);
    }
    let [factors, permutation, taus] = node::results(builder, Box::new(node), vec![a])?;
    Ok(vec![factors, one_based(builder, permutation)?, taus])
}

/// `(v, taus) -> (q)`.
pub(super) fn orgqr(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let (v, taus) = (site.operand(0)?, site.operand(1)?);
    let (reflectors, taus_type) = (builder.ty(v).clone(), builder.ty(taus).clone());
    let count = reflectors_of(&reflectors, &taus_type)?;
    let shape = reflectors.shape.matrices("householder_product")?;
    if shape.columns > shape.rows {
        let text = format!("does not take {reflectors}, which has more columns than rows");
        return Err(Error::new(ErrorKind::Invalid, text));
    }
    if reflectors.shape.extents().contains(&0) {
        return Ok(vec![v]);
    }
    let node = HouseholderProduct { reflectors, count };
    let [q] = node::results(builder, Box::new(node), vec![v, taus])?;
    Ok(vec![q])
}

/// `(v, taus, c) -> op(Q) c` or `c op(Q)`; the transpose of a complex Q is its adjoint.
pub(super) fn ormqr(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let configuration = configuration(site)?;
    let options = ApplyQOptions {
        side: if configuration.boolean("left")? { Side::Left } else { Side::Right },
        transpose: if configuration.boolean("transpose")? { Transpose::Adjoint } else { Transpose::None },
    };
    let (v, taus, c) = (site.operand(0)?, site.operand(1)?, site.operand(2)?);
    let (reflectors, taus_type) = (builder.ty(v).clone(), builder.ty(taus).clone());
    let count = reflectors_of(&reflectors, &taus_type)?;
    let matrix = builder.ty(c).clone();
    let (shape, c_shape) = (reflectors.shape.matrices("apply_q")?, matrix.shape.matrices("apply_q")?);
    let facing = if options.side == Side::Left { c_shape.rows } else { c_shape.columns };
    let batches = matrix.shape.leading(2) == reflectors.shape.leading(2);
    if facing != shape.rows || !batches || matrix.element != reflectors.element {
        let text = format!("does not apply reflectors {reflectors} to {matrix}");
        return Err(Error::new(ErrorKind::Invalid, text));
    }
    if count == 0 || matrix.shape.extents().contains(&0) {
        return Ok(vec![c]);
    }
    // Columns without a tau hold no reflector.
    let mut extents = reflectors.shape.extents().to_vec();
    let last = extents.len() - 1;
    extents[last] = count;
    let (start, stride) = (vec![0; extents.len()], vec![1; extents.len()]);
    let v = builder.slice(v, &start, &stride, &extents.into())?;
    let node = ApplyQ { reflectors: builder.ty(v).clone(), matrix, options };
    let [result] = node::results(builder, Box::new(node), vec![v, taus, c])?;
    Ok(vec![result])
}

/// How many reflectors there are, one for each tau.
fn reflectors_of(reflectors: &TensorType, taus: &TensorType) -> Result<usize> {
    let shape = reflectors.shape.matrices("householder_product")?;
    let most = shape.rows.min(shape.columns);
    match taus.shape.extents().split_last() {
        Some((&count, leading))
            if count <= most
                && leading == reflectors.shape.leading(2)
                && taus.element == reflectors.element =>
        {
            Ok(count)
        }
        _ => {
            let text = format!("does not take taus {taus} with reflectors {reflectors}");
            Err(Error::new(ErrorKind::Invalid, text))
        }
    }
}
