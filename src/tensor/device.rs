//! A tensor on the device.

use std::fmt;
use std::sync::Arc;

use super::layout::{Wide, from_device, to_device};
use super::{Array, Element, ElementType, Shape};
use crate::device::{Buffer, Context};
use crate::error::ResultExt;
use crate::{Error, Result};

/// A row-major tensor in the memory of a device, its element type known at run time.
///
/// Never changes once made, so clones share the memory, which returns to the context's pool with the last of them.
#[derive(Clone)]
pub struct Tensor {
    context: Context,
    shape: Shape,
    element: ElementType,
    buffer: Arc<Buffer>,
}

impl Tensor {
    /// Uploads `values`, in row-major order.
    ///
    /// # Errors
    /// When the count of values is not the shape's, the adapter does not compute with the element type or has no room.
    pub fn from_slice<T: Element>(context: &Context, shape: impl Into<Shape>, values: &[T]) -> Result<Self> {
        Tensor::upload(context, &Array::from_slice(shape, values)?)
    }

    /// Uploads an array.
    ///
    /// # Errors
    /// When the adapter does not compute with the element type, or has no room.
    pub fn upload(context: &Context, array: &Array) -> Result<Self> {
        let (shape, element) = (array.shape(), array.element_type());
        let place = || format!("tensor {shape} of {element}");
        Wide::of(context.adapter()).check(element).context(place)?;
        context.check_size(buffer_bytes(shape, element)?).context(place)?;
        let buffer = match element.host_bytes() < element.device_bytes() {
            true => context.upload(&to_device(element, array.bytes()))?,
            false => context.upload(array.bytes())?,
        };
        Ok(Tensor::new(context, shape.clone(), element, Arc::new(buffer)))
    }

    /// Downloads the tensor.
    ///
    /// # Errors
    /// When the device failed, now or in the work that made this tensor.
    pub async fn read(&self) -> Result<Array> {
        self.array(self.context.read(&self.buffer).await?)
    }

    /// Downloads the tensor. Blocks; native only.
    ///
    /// # Errors
    /// As [`Tensor::read`].
    #[cfg(not(target_family = "wasm"))]
    pub fn download(&self) -> Result<Array> {
        self.array(self.context.read_blocking(&self.buffer)?)
    }

    /// Downloads the elements in row-major order. Blocks; native only.
    ///
    /// # Errors
    /// As [`Tensor::read`], and when `T` is not the tensor's element type.
    #[cfg(not(target_family = "wasm"))]
    pub fn to_vec<T: Element>(&self) -> Result<Vec<T>> {
        self.download()?.to_vec()
    }

    /// The extents.
    pub fn shape(&self) -> &Shape {
        &self.shape
    }

    /// The element type.
    pub fn element_type(&self) -> ElementType {
        self.element
    }

    /// The device that holds it.
    pub fn context(&self) -> &Context {
        &self.context
    }

    /// A tensor over a buffer of that shape and type.
    pub(crate) fn new(context: &Context, shape: Shape, element: ElementType, buffer: Arc<Buffer>) -> Self {
        Tensor { context: context.clone(), shape, element, buffer }
    }

    /// The array of the bytes that the device held.
    fn array(&self, bytes: Vec<u8>) -> Result<Array> {
        Array::from_bytes(self.shape.clone(), self.element, from_device(self.element, bytes))
    }

    pub(crate) fn buffer(&self) -> &Arc<Buffer> {
        &self.buffer
    }
}

impl fmt::Debug for Tensor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tensor({} of {} on {})", self.shape, self.element, self.context.adapter())
    }
}

/// Bytes of a device buffer that holds a tensor of that shape and type.
fn buffer_bytes(shape: &Shape, element: ElementType) -> Result<u64> {
    (shape.elements()? as u64)
        .checked_mul(element.device_bytes() as u64)
        .ok_or_else(|| Error::shape(format!("shape {shape} of {element} has more bytes than 64 bits count")))
}
