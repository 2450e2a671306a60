//! An array on the host: what goes into and comes out of device tensors.

use std::fmt;

use super::{Element, ElementType, Shape};
use crate::{Error, Result};

/// A row-major array in host memory, its element type known at run time.
///
/// Its bytes are those of a C-contiguous numpy array of the same type.
#[derive(Clone, PartialEq)]
pub struct Array {
    shape: Shape,
    element: ElementType,
    bytes: Vec<u8>,
}

impl Array {
    /// An array of `shape` holding `values` in row-major order.
    ///
    /// # Errors
    /// When the count of values is not the shape's.
    pub fn from_slice<T: Element>(shape: impl Into<Shape>, values: &[T]) -> Result<Self> {
        let shape = shape.into();
        if shape.elements()? != values.len() {
            let count = values.len();
            return Err(Error::shape(format!("shape {shape} does not hold {count} values")));
        }
        let mut bytes = Vec::with_capacity(size_of_val(values));
        T::write(values, &mut bytes);
        Ok(Array { shape, element: T::TYPE, bytes })
    }

    /// An array of rank 0.
    pub fn scalar<T: Element>(value: T) -> Self {
        let mut bytes = Vec::new();
        T::write(&[value], &mut bytes);
        Array { shape: Shape::default(), element: T::TYPE, bytes }
    }

    /// An array from the bytes of its elements in row-major order, little-endian, as numpy lays them out.
    ///
    /// # Errors
    /// When the count of bytes is not that of the shape and element type, or an `i1` is neither 0 nor 1.
    pub fn from_bytes(shape: impl Into<Shape>, element: ElementType, bytes: Vec<u8>) -> Result<Self> {
        let shape = shape.into();
        if shape.elements()?.checked_mul(element.host_bytes()) != Some(bytes.len()) {
            let count = bytes.len();
            return Err(Error::shape(format!("shape {shape} of {element} does not take {count} bytes")));
        }
        if element == ElementType::Bool && bytes.iter().any(|&byte| byte > 1) {
            return Err(Error::element_type("an i1 is stored as the byte 0 or 1, found another value"));
        }
        Ok(Array { shape, element, bytes })
    }

    /// The extents.
    pub fn shape(&self) -> &Shape {
        &self.shape
    }

    /// The element type.
    pub fn element_type(&self) -> ElementType {
        self.element
    }

    /// The bytes of the elements in row-major order, little-endian.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The elements in row-major order.
    ///
    /// # Errors
    /// When `T` is not the array's element type.
    pub fn to_vec<T: Element>(&self) -> Result<Vec<T>> {
        if T::TYPE != self.element {
            let (asked, held) = (T::TYPE, self.element);
            return Err(Error::element_type(format!("the array holds {held}, not {asked}")));
        }
        Ok(T::read(&self.bytes))
    }
}

impl fmt::Debug for Array {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Array({} of {})", self.shape, self.element)
    }
}
