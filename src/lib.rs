//! Matrix decompositions on every GPU: LAPACK on wgpu.
//!
//! lapwing factors matrices with kernels that are written once in WGSL and run through wgpu: Metal on Apple Silicon,
//! Vulkan, DX12, WebGPU. It also runs StableHLO programs, as JAX exports them, on the same device.
//!
//! * [`Context`] is a device; [`Tensor`] is data on it; [`Array`] is data on the host.
//! * [`linalg`] has the decompositions: [`linalg::cholesky`], [`linalg::lu`], [`linalg::qr`], [`linalg::eigh`],
//!   [`linalg::svd`], and what is computed from them.
//! * [`stablehlo`] reads, verifies, compiles and runs programs.
//!
//! ```
//! use lapwing::{Context, Tensor, linalg};
//!
//! let context = Context::new()?;
//! let a = Tensor::from_slice(&context, [2, 2], &[4.0f32, 2.0, 2.0, 5.0])?;
//! let factor = linalg::cholesky(&a)?;
//! factor.check()?;
//! assert_eq!(factor.factor.to_vec::<f32>()?, [2.0, 0.0, 1.0, 2.0]);
//! # Ok::<(), lapwing::Error>(())
//! ```
//!
//! Work is recorded and submitted when a function is called, and done when the device gets to it; only reading a result
//! waits. Every request that cannot be carried out is an [`Error`] that says why; nothing falls back to the CPU. The same
//! input gives the same bits on the same adapter.
//!
//! Matrices are row-major with any leading batch dimensions, float32 or complex64, and float64 or complex128
//! on adapters that compute with 64 bits. Programs take further element types; see
//! [`ElementType`].

#![cfg_attr(
    target_family = "wasm",
    expect(
        clippy::arc_with_non_send_sync,
        reason = "what a browser gives stays on its thread; elsewhere it is shared"
    )
)]

mod device;
mod error;
mod kernel;
pub mod linalg;
pub mod stablehlo;
mod tensor;

pub use device::{AdapterDescription, AdapterKind, Context, ContextOptions, Profile, ProfileEntry, Progress};
pub use error::{Error, ErrorKind, Result};
pub use num_complex::Complex;
pub use tensor::{Array, Element, ElementType, Shape, Tensor};

/// The README's Rust, run as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
