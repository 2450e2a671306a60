//! Cholesky under the names of LAPACK, cuSOLVER and hipSOLVER.

use super::{configuration, letter};
use crate::Result;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::plan::lower::Site;
use crate::stablehlo::plan::lower::linalg::factor;

/// `(a) -> (factor, info)`, the triangle as LAPACK's letter.
pub(super) fn lapack_potrf(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let lower = letter(configuration(site)?, "uplo", &[('L', true), ('U', false)])?;
    potrf(builder, site, lower)
}

/// `(a) -> (factor, info)` of cuSOLVER and hipSOLVER, the triangle as a truth value.
pub(super) fn solver_potrf(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let lower = configuration(site)?.boolean("lower")?;
    potrf(builder, site, lower)
}

/// The other triangle of the factor is 0 here; LAPACK leaves the input there, which nobody may read.
fn potrf(builder: &mut Builder, site: &Site<'_>, lower: bool) -> Result<Vec<Id>> {
    let (factor, info) = factor(builder, site.operand(0)?, lower)?;
    Ok(vec![factor, info])
}
