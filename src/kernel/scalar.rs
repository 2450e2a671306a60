//! The scalar types that kernels are written for once and specialised to.

use super::text::{wgsl, wgsl_wide};
use crate::tensor::ElementType;
use crate::{Error, Result};

/// The type of a kernel's elements: the fragments that define it in WGSL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Scalar {
    F32,
    C64,
    F64,
    C128,
}

impl Scalar {
    /// The scalar that stands for an element type; `operation` names who asks, for the error's text.
    pub(crate) fn of(element: ElementType, operation: &str) -> Result<Self> {
        match element {
            ElementType::F32 => Ok(Scalar::F32),
            ElementType::C64 => Ok(Scalar::C64),
            ElementType::F64 => Ok(Scalar::F64),
            ElementType::C128 => Ok(Scalar::C128),
            other => Err(Error::element_type(format!(
                "{operation}: takes f32, complex<f32>, f64 or complex<f64>, got {other}; convert first"
            ))),
        }
    }

    pub(crate) fn element(self) -> ElementType {
        match self {
            Scalar::F32 => ElementType::F32,
            Scalar::C64 => ElementType::C64,
            Scalar::F64 => ElementType::F64,
            Scalar::C128 => ElementType::C128,
        }
    }

    /// The element type of its parts: of norms, singular values and eigenvalues.
    pub(crate) fn real_element(self) -> ElementType {
        if self.is_wide() { ElementType::F64 } else { ElementType::F32 }
    }

    /// Whether its parts have 64 bits, for which the adapter must have `f64`.
    pub(crate) fn is_wide(self) -> bool {
        matches!(self, Scalar::F64 | Scalar::C128)
    }

    pub(crate) fn is_complex(self) -> bool {
        matches!(self, Scalar::C64 | Scalar::C128)
    }

    /// The scalar of its parts.
    pub(crate) fn real(self) -> Self {
        if self.is_wide() { Scalar::F64 } else { Scalar::F32 }
    }

    /// Bytes in a device buffer.
    pub(crate) fn bytes(self) -> u64 {
        self.parts() * self.real_bytes()
    }

    /// Real numbers in a scalar.
    pub(crate) fn parts(self) -> u64 {
        if self.is_complex() { 2 } else { 1 }
    }

    /// Bytes of such a real number.
    pub(crate) fn real_bytes(self) -> u64 {
        if self.is_wide() { 8 } else { 4 }
    }

    /// From 1 to the next number.
    pub(crate) fn epsilon(self) -> f64 {
        if self.is_wide() { f64::EPSILON } else { f64::from(f32::EPSILON) }
    }

    /// The words of a real number of this type, as a kernel's parameters hold one that is rounded no further.
    pub(crate) fn words(self, value: f64) -> [u32; 2] {
        let bits = if self.is_wide() { value.to_bits() } else { u64::from((value as f32).to_bits()) };
        [bits as u32, (bits >> 32) as u32]
    }

    /// Real floating-point operations of one multiplication with addition.
    pub(crate) fn multiply_add_flops(self) -> f64 {
        if self.is_complex() { 8.0 } else { 2.0 }
    }

    /// The WGSL that defines it: the real numbers, and what is made of them.
    pub(super) fn fragments(self) -> [&'static str; 2] {
        let real = match self.is_wide() {
            false => wgsl!("shared/scalar/f32.wgsl"),
            true => wgsl_wide!("shared/scalar/f64.wgsl"),
        };
        let scalar = match self.is_complex() {
            false => wgsl!("shared/scalar/real.wgsl"),
            true => wgsl!("shared/scalar/complex.wgsl"),
        };
        [real, scalar]
    }
}
