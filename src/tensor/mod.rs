//! Shapes, element types, arrays on the host and tensors on the device.

mod array;
mod device;
mod element;
mod layout;
#[cfg(feature = "ndarray")]
mod ndarray;
mod shape;

pub use array::Array;
pub use device::Tensor;
pub use element::{Element, ElementType};
pub(crate) use layout::{Wide, to_device};
pub(crate) use shape::MatrixShape;
pub use shape::Shape;
