//! The linear algebra of the public API, on whatever adapter there is, judged by the ratios of the test kit.
//!
//! `LAPWING_ADAPTER` chooses the adapter; `--ignored` adds the tests that take minutes on a software one.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod cholesky;
mod cholesky_failure;
mod eigh;
mod eigh_tridiagonal;
mod errors;
mod least_squares;
mod lu;
mod matmul;
mod matrix_function;
mod norm;
mod pinv;
mod polar;
mod qr;
mod qr_pivoted;
mod solve;
mod support;
mod svd;
mod svd_large;
mod tensor;
mod triangular_solve;
mod tridiagonal_solve;
mod tridiagonalise;
