//! Eigenvalues of Hermitian matrices under the names of LAPACK, cuSOLVER, hipSOLVER and the TPU.

use super::{configuration, letter, unread};
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::plan::lower::Site;
use crate::stablehlo::plan::node::{Eigh, Node, Order};
use crate::{Error, ErrorKind, Result};

/// `(a) -> (vectors, values, info)`, the triangle and what is wanted as LAPACK's letters. Where no vectors are wanted the
/// first result is what LAPACK leaves of the matrix, which nobody may read: NaN here.
pub(super) fn lapack_syevd(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let configuration = configuration(site)?;
    let lower = letter(configuration, "uplo", &[('L', true), ('U', false)])?;
    let vectors = letter(configuration, "mode", &[('V', true), ('N', false)])?;
    syevd(builder, site, lower, vectors, Order::Ascending)
}

/// `(a) -> (vectors, values, info)` of cuSOLVER and hipSOLVER, the triangle as a truth value. Which algorithm is asked for makes no
/// difference.
pub(super) fn solver_syevd(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let lower = configuration(site)?.boolean("lower")?;
    syevd(builder, site, lower, true, Order::Ascending)
}

/// `(a) -> (vectors, values)` of the TPU, whose parameters are a text: the triangle (1 is the lower), whether values are
/// sorted, and when to stop, which lapwing decides itself.
pub(super) fn tpu_eigh(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let text = site.attributes().string("backend_config")?;
    let flag = |text: Option<&str>| match text {
        Some("1") => Some(true),
        Some("0") => Some(false),
        _ => None,
    };
    let mut words = text.split(',');
    match (flag(words.next()), flag(words.next())) {
        (Some(lower), Some(true)) => syevd(builder, site, lower, true, Order::Ascending),
        (Some(lower), Some(false)) => syevd(builder, site, lower, true, Order::InPlace),
        _ => {
            let message = format!(
                "parameters must be `lower,sort,sweeps,tolerance` as in `1,1,100,1e-6`, got `{text}`"
            );
            Err(Error::new(ErrorKind::Invalid, message))
        }
    }
}

fn syevd(
    builder: &mut Builder,
    site: &Site<'_>,
    lower: bool,
    vectors: bool,
    order: Order,
) -> Result<Vec<Id>> {
    let a = site.operand(0)?;
    let node = Eigh { matrix: builder.ty(a).clone(), lower, vectors, order };
    let shape = node.matrix.shape.matrices("eigh")?;
    if shape.rows != shape.columns {
        let message = format!("the two last dimensions must be equal, got {}", node.matrix.shape);
        return Err(Error::new(ErrorKind::Invalid, message));
    }
    let types = node.results();
    if node.matrix.shape.extents().contains(&0) {
        return Ok(vec![a, builder.splat(&types[0], [0; 2])?, builder.splat(&types[1], [0; 2])?]);
    }
    let matrix = node.matrix.clone();
    match builder.call(Box::new(node), vec![a])?[..] {
        [values, info, vectors] => Ok(vec![vectors, values, info]),
        [values, info] => Ok(vec![unread(builder, &matrix)?, values, info]),
        _ => Err(Error::unsupported("an eigenvalue problem has two results or three")),
    }
}
