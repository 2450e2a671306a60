//! The reduction of Hermitian matrices to tridiagonal form under the names of LAPACK, cuSOLVER and hipSOLVER.

use super::{configuration, letter};
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::plan::lower::Site;
use crate::stablehlo::plan::node::Tridiagonalise;
use crate::{Error, ErrorKind, Result};

/// `(a) -> (factors, diagonal, beside, taus, info)`, the triangle as LAPACK's letter.
pub(super) fn lapack_sytrd(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let lower = letter(configuration(site)?, "uplo", &[('L', true), ('U', false)])?;
    sytrd(builder, site, lower)
}

/// `(a) -> (factors, diagonal, beside, taus, info)` of cuSOLVER and hipSOLVER, the triangle as a truth value.
pub(super) fn solver_sytrd(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let lower = configuration(site)?.boolean("lower")?;
    sytrd(builder, site, lower)
}

fn sytrd(builder: &mut Builder, site: &Site<'_>, lower: bool) -> Result<Vec<Id>> {
    let a = site.operand(0)?;
    let node = Tridiagonalise { matrix: builder.ty(a).clone(), lower };
    let shape = node.matrix.shape.matrices("tridiagonalise")?;
    if shape.rows != shape.columns {
        let message = format!("the two last dimensions must be equal, got {}", node.matrix.shape);
        return Err(Error::new(ErrorKind::Invalid, message));
    }
    if node.matrix.shape.extents().contains(&0) {
        return node.results().iter().map(|ty| builder.splat(ty, [0; 2])).collect();
    }
    builder.call(Box::new(node), vec![a])
}
