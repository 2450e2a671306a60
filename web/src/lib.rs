//! lapwing for web pages: a context on the visitor's GPU, tensors from typed arrays, matrix decompositions and StableHLO
//! programs.
//!
//! Only a translation: every number is computed by the crate `lapwing`. Work is submitted when a function is called;
//! only `Tensor.data()` and the functions that give promises wait. Whatever goes wrong is a JavaScript `Error` whose
//! message says why.

#![cfg(target_family = "wasm")]

mod context;
mod failure;
mod functions;
mod options;
mod orthogonal;
mod products;
#[cfg(feature = "programs")]
mod program;
mod solvers;
mod spectral;
mod tensor;
mod triangles;
mod values;

pub use context::Context;
#[cfg(feature = "programs")]
pub use program::Program;
pub use tensor::Tensor;

use wasm_bindgen::prelude::wasm_bindgen;

/// Makes a panic, which would be our mistake, readable in the console.
#[wasm_bindgen(start)]
fn start() {
    console_error_panic_hook::set_once();
}
