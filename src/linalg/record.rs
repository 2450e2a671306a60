//! The algorithms as the StableHLO planner uses them: appended to a recording, over its slots.

pub(crate) use super::cholesky::record::{cholesky, fill_failed};
pub(crate) use super::eigh::record::{EighWanted, eigh};
pub(crate) use super::eigh::unsorted::unsorted;
pub(crate) use super::lu::record::{lu, lu_pivots_to_permutation};
pub(crate) use super::matmul::record::{MatmulShape, matmul};
pub(crate) use super::qr::record::{apply_q, householder_product, qr};
pub(crate) use super::qr_pivoted::record::qr_pivoted;
pub(crate) use super::recorder::{NAN, Recorder, Tuning, linear_grid};
pub(crate) use super::svd::record::{SvdWanted, svd};
pub(crate) use super::triangular_solve::record::triangular_solve;
pub(crate) use super::tridiagonal_solve::record::{Pivots, tridiagonal_solve};
pub(crate) use super::tridiagonalise::record::tridiagonalise;
