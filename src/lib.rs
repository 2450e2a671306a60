//! lapwing: matrix decompositions on every GPU.
#![allow(dead_code, unused_imports, reason = "the skeleton is being filled")]

mod device;
mod error;
mod kernel;
pub mod linalg;
mod stablehlo {
    pub(crate) mod ir;
}
mod tensor;

pub use device::{AdapterDescription, AdapterKind, Context, ContextOptions, Profile, ProfileEntry, Progress};
pub use error::{Error, ErrorKind, Result};
pub use num_complex::Complex;
pub use tensor::{Array, Element, ElementType, Shape, Tensor};
