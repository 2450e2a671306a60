//! Singular values under the names of LAPACK, cuSOLVER and hipSOLVER. The TPU has no call for them: JAX writes its program out.

use super::{configuration, letter, unread};
use crate::linalg::SvdVectors;
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::function::{Comparison, Direction, Function};
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::plan::lower::{Site, elementwise};
use crate::stablehlo::plan::node::{Node, Svd};
use crate::tensor::ElementType;
use crate::{Error, ErrorKind, Result};

/// The parts of a decomposition.
struct Parts {
    values: Id,
    info: Id,
    /// U and V^H; what nobody may read where they are not wanted.
    vectors: Option<(Id, Id)>,
}

/// `(a) -> (a, values, u, v^h, info)`, what is wanted as LAPACK's letter: A for all of U and V^H, S for as much as there are
/// values, N for nothing. The first result is what LAPACK leaves of the matrix, which nobody may read: NaN here.
pub(super) fn lapack_gesdd(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let cases = [('A', SvdVectors::Full), ('S', SvdVectors::Reduced), ('N', SvdVectors::None)];
    let vectors = letter(configuration(site)?, "mode", &cases)?;
    let parts = svd(builder, site, vectors)?;
    results(builder, site, parts, false)
}

/// `(a) -> (a, values, u, v, info)`: V as it is, not its adjoint. Which algorithm is asked for makes no difference.
pub(super) fn solver_gesvdj(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let vectors = solver_vectors(site)?;
    let mut parts = svd(builder, site, vectors)?;
    if let Some((_, vh)) = &mut parts.vectors {
        let rank = builder.extents(*vh).len();
        let mut permutation: Vec<usize> = (0..rank).collect();
        permutation.swap(rank - 2, rank - 1);
        let v = builder.transpose(*vh, &permutation)?;
        *vh = elementwise::conjugate(builder, v)?;
    }
    results(builder, site, parts, false)
}

/// `(a) -> (a, values, u, v^h, info)`, or where `transposed` says so `(a, values, v^h, u, info)`: cuSOLVER takes no matrix with more
/// columns than rows, so JAX hands it the transpose, which layouts alone make.
pub(super) fn solver_gesvd(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let vectors = solver_vectors(site)?;
    let transposed = configuration(site)?.boolean("transposed")?;
    let parts = svd(builder, site, vectors)?;
    results(builder, site, parts, transposed)
}

/// What the two truth values of cuSOLVER's and hipSOLVER's calls ask for.
fn solver_vectors(site: &Site<'_>) -> Result<SvdVectors> {
    let configuration = configuration(site)?;
    let (wanted, full) = (configuration.boolean("compute_uv")?, configuration.boolean("full_matrices")?);
    Ok(match (wanted, full) {
        (false, _) => SvdVectors::None,
        (true, false) => SvdVectors::Reduced,
        (true, true) => SvdVectors::Full,
    })
}

/// The results in the order in which every call has them.
fn results(builder: &mut Builder, site: &Site<'_>, parts: Parts, exchanged: bool) -> Result<Vec<Id>> {
    let matrix = builder.ty(site.operand(0)?).clone();
    let (u, vh) = match parts.vectors {
        Some((u, vh)) if exchanged => (vh, u),
        Some(vectors) => vectors,
        // Their shapes are those of results that nobody reads, and differ from platform to platform.
        None => match site.results.as_slice() {
            [_, _, u, vh, ..] => (unread(builder, u)?, unread(builder, vh)?),
            _ => return Err(Error::new(ErrorKind::Invalid, "has 5 results")),
        },
    };
    Ok(vec![unread(builder, &matrix)?, parts.values, u, vh, parts.info])
}

fn svd(builder: &mut Builder, site: &Site<'_>, vectors: SvdVectors) -> Result<Parts> {
    let a = site.operand(0)?;
    let node = Svd { matrix: builder.ty(a).clone(), vectors };
    node.matrix.shape.matrices("svd")?;
    let empty = node.matrix.shape.extents().contains(&0);
    let results = if empty {
        let types = node.results();
        types.iter().enumerate().map(|(i, ty)| nothing(builder, ty, i >= 2)).collect::<Result<Vec<_>>>()?
    } else {
        builder.call(Box::new(node), vec![a])?
    };
    match results[..] {
        [values, info, u, vh] => Ok(Parts { values, info, vectors: Some((u, vh)) }),
        [values, info] => Ok(Parts { values, info, vectors: None }),
        _ => Err(Error::unsupported("a singular value decomposition has two results or four")),
    }
}

/// A result for matrices without elements: zeros, or orthonormal vectors, which are then those of the identity.
fn nothing(builder: &mut Builder, ty: &TensorType, vectors: bool) -> Result<Id> {
    let rank = ty.shape.extents().len();
    if !vectors || rank < 2 || ty.shape.extents().contains(&0) {
        return builder.splat(ty, [0; 2]);
    }
    let places = TensorType::new(ty.shape.clone(), ElementType::I32);
    let (rows, columns) = (builder.iota(&places, rank - 2)?, builder.iota(&places, rank - 1)?);
    let truth = TensorType::new(ty.shape.clone(), ElementType::Bool);
    let equal = Function::Compare(Comparison { direction: Direction::Eq, total: false });
    let diagonal = builder.apply(equal, &[rows, columns], &truth)?;
    builder.apply(Function::Convert, &[diagonal], ty)
}
