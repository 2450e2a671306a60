//! What the tests of lapwing judge by, shared by the library, the command, the benchmarks and the packages.
//!
//! A result is judged by LAPACK's own dimensionless residual ratios ([`ratios`]), computed on the host in float64,
//! against one table of [`thresholds`]; the inputs are seeded [`families`] of matrices. Nothing here looks at how the
//! result was computed.

#[cfg(not(target_family = "wasm"))]
mod context;
pub mod families;
mod matrix;
mod number;
pub mod ratios;
pub mod reference;
pub mod thresholds;

#[cfg(not(target_family = "wasm"))]
pub use context::context;
pub use number::{Number, Wide};
