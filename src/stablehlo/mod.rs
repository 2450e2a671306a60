//! StableHLO programs: read, verified, planned once and run many times.

mod codegen;
mod custom_calls;
pub(crate) mod ir;
mod plan;
