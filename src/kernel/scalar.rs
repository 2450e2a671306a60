//! The scalar types that kernels are written for once and specialised to.

use super::text::wgsl;
use crate::tensor::ElementType;
use crate::{Error, Result};

/// The type of a kernel's elements: the fragment that defines it in WGSL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Scalar {
    F32,
    C64,
}

impl Scalar {
    /// The scalar that stands for an element type; `operation` names who asks, for the error's text.
    pub(crate) fn of(element: ElementType, operation: &str) -> Result<Self> {
        match element {
            ElementType::F32 => Ok(Scalar::F32),
            ElementType::C64 => Ok(Scalar::C64),
            other => Err(Error::element_type(format!(
                "{operation}: takes f32 or complex<f32>, got {other}; convert first"
            ))),
        }
    }

    pub(crate) fn element(self) -> ElementType {
        match self {
            Scalar::F32 => ElementType::F32,
            Scalar::C64 => ElementType::C64,
        }
    }

    /// Bytes in a device buffer.
    pub(crate) fn bytes(self) -> u64 {
        self.parts() * 4
    }

    /// Real numbers in a scalar.
    pub(crate) fn parts(self) -> u64 {
        match self {
            Scalar::F32 => 1,
            Scalar::C64 => 2,
        }
    }

    /// Real floating-point operations of one multiplication with addition.
    pub(crate) fn multiply_add_flops(self) -> f64 {
        match self {
            Scalar::F32 => 2.0,
            Scalar::C64 => 8.0,
        }
    }

    /// The WGSL that defines it.
    pub(super) fn fragment(self) -> &'static str {
        match self {
            Scalar::F32 => wgsl!("shared/scalar/f32.wgsl"),
            Scalar::C64 => wgsl!("shared/scalar/c64.wgsl"),
        }
    }
}
