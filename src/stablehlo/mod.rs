//! StableHLO programs, as text or portable artifacts: read and verified once, compiled for a device once, run any number
//! of times.
//!
//! ```no_run
//! use lapwing::{Context, Tensor, stablehlo::Program};
//!
//! let context = Context::new()?;
//! let program = Program::parse("model.mlir", &std::fs::read("model.mlir").expect("a file"))?;
//! let executable = program.compile(&context)?;
//! let x = Tensor::from_slice(&context, [2, 2], &[2.0f32, 1.0, 1.0, 2.0])?;
//! let results = executable.run(&[x])?;
//! println!("{:?}", results[0].to_vec::<f32>()?);
//! # Ok::<(), lapwing::Error>(())
//! ```

pub(crate) mod bytecode;
mod codegen;
mod custom_calls;
mod describe;
mod execute;
pub(crate) mod ir;
mod ops;
mod plan;
mod program;
mod run;
pub(crate) mod text;
pub(crate) mod verify;

pub use custom_calls::{CustomCallSite, HostFunction, register, register_host};
pub use execute::Executable;
pub use ops::{OperationDescription, OperationKind, operations};
pub use program::{Program, TensorSpec};

#[cfg(test)]
mod tests;
