//! The algorithms as the StableHLO planner uses them: appended to a recording, over its slots.

pub(crate) use super::cholesky::record::{cholesky, fill_failed};
#[expect(unused_imports, reason = "for the planner's custom calls, which come next")]
pub(crate) use super::eigh::record::{EighWanted, RecordedEigh, eigh, eigh_tridiagonal};
pub(crate) use super::matmul::record::{MatmulShape, matmul};
#[expect(unused_imports, reason = "for the planner's custom calls, which come next")]
pub(crate) use super::qr::record::{ApplyQOptions, RecordedQr, apply_q, extract_r, householder_product, qr};
pub(crate) use super::recorder::{Recorder, linear_grid};
pub(crate) use super::triangular_solve::record::triangular_solve;

#[cfg(test)]
pub(crate) use super::recorder::Tuning;
