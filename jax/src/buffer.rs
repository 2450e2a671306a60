//! Buffers: arrays on a device, and their way to and from the host.

use std::ffi::c_int;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use lapwing::stablehlo::TensorSpec;
use lapwing::{Array, ElementType, Shape, Tensor};

use crate::abi::{
    BufferCopy, BufferDelete, BufferDestroy, BufferDimensions, BufferDynamicDimensions, BufferElementType,
    BufferFlag, BufferGetMemoryLayout, BufferPlace, BufferReadyEvent, BufferSize, BufferToHostBuffer,
    MemoryLayout, TILED,
};
use crate::device::Device;
use crate::element;
use crate::entry::{destroy, entries, handle, optional};
use crate::event::{Event, SharedEvent};
use crate::failure::{Failure, Outcome};
use crate::host;

/// A `PJRT_Buffer`.
pub(crate) struct Buffer {
    device: Arc<Device>,
    element: ElementType,
    shape: Shape,
    dims: Vec<i64>,
    /// Its dimensions from the fastest on.
    order: Vec<i64>,
    content: Mutex<Content>,
    ready: SharedEvent,
}

/// What a buffer holds.
enum Content {
    Tensor(Tensor),
    /// It was deleted or donated.
    Gone,
    /// The run that was to make it failed, and so does whoever wants it.
    Failed(Failure),
}

/// An array in the caller's memory.
pub(crate) struct Source<'a> {
    pub(crate) data: *const u8,
    pub(crate) element: c_int,
    pub(crate) dims: &'a [i64],
    /// Distances between neighbours in bytes; none for row-major order.
    pub(crate) byte_strides: &'a [i64],
}

impl Buffer {
    /// A tensor that the device holds when `ready` has happened.
    pub(crate) fn new(device: &Arc<Device>, tensor: Tensor, ready: SharedEvent) -> Self {
        let (shape, element) = (tensor.shape().clone(), tensor.element_type());
        Buffer::holding(device, shape, element, Content::Tensor(tensor), ready)
    }

    /// What a run that failed leaves in the place of a result; `ready` tells of the failure as well.
    pub(crate) fn failed(
        device: &Arc<Device>,
        spec: &TensorSpec,
        failure: Failure,
        ready: SharedEvent,
    ) -> Self {
        Buffer::holding(device, spec.shape.clone(), spec.element, Content::Failed(failure), ready)
    }

    fn holding(
        device: &Arc<Device>,
        shape: Shape,
        element: ElementType,
        content: Content,
        ready: SharedEvent,
    ) -> Self {
        Buffer {
            device: Arc::clone(device),
            element,
            dims: shape.extents().iter().map(|&extent| extent as i64).collect(),
            order: (0..shape.rank() as i64).rev().collect(),
            shape,
            content: Mutex::new(content),
            ready,
        }
    }

    /// A copy of the caller's array; what is asked of the device later comes after it.
    ///
    /// # Errors
    /// When the device does not hold such elements or has no room.
    pub(crate) fn upload(device: &Arc<Device>, source: &Source<'_>) -> Outcome<Self> {
        let array = gathered(source)?;
        let tensor = Tensor::upload(device.context()?, &array)?;
        Ok(Buffer::new(device, tensor, Event::ready()))
    }

    /// The tensor.
    ///
    /// # Errors
    /// When it was deleted, or the run that was to make it failed.
    pub(crate) fn tensor(&self) -> Outcome<Tensor> {
        match &*self.held() {
            Content::Tensor(tensor) => Ok(tensor.clone()),
            Content::Gone => Err(Failure::invalid("lapwing: the array was deleted or donated")),
            Content::Failed(failure) => Err(failure.clone()),
        }
    }

    /// Why there is nothing in it, where the run that was to make it failed.
    pub(crate) fn failure(&self) -> Option<Failure> {
        match &*self.held() {
            Content::Failed(failure) => Some(failure.clone()),
            _ => None,
        }
    }

    /// Lets go of the memory, which stays until what was asked of it before is done.
    pub(crate) fn delete(&self) {
        *self.held() = Content::Gone;
    }

    /// The event of its being there.
    pub(crate) fn ready(&self) -> SharedEvent {
        Arc::clone(&self.ready)
    }

    /// The device that it lies on.
    pub(crate) fn device(&self) -> &Arc<Device> {
        &self.device
    }

    fn held(&self) -> MutexGuard<'_, Content> {
        self.content.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn bytes(&self) -> Outcome<usize> {
        let elements = self.shape.elements()?;
        elements.checked_mul(self.element.host_bytes()).ok_or_else(|| Failure::invalid("too many bytes"))
    }

    /// The same array on another device, or again on this one.
    fn copy(&self, target: &Device) -> Outcome<Buffer> {
        let tensor = self.tensor()?;
        // SAFETY: a device handle is that of a client, which holds it in an `Arc`, and outlives this call.
        let target = unsafe {
            let target: *const Device = target;
            Arc::increment_strong_count(target);
            Arc::from_raw(target)
        };
        // Tensors never change, so one device needs no second copy.
        if Arc::ptr_eq(&target, &self.device) {
            return Ok(Buffer::new(&target, tensor, Arc::clone(&self.ready)));
        }
        let tensor = Tensor::upload(target.context()?, &tensor.download()?)?;
        Ok(Buffer::new(&target, tensor, Event::ready()))
    }

    /// Copies the array into the caller's memory once it is there; the event tells when.
    fn to_host(&self, target: *mut u8, strides: Vec<isize>) -> Outcome<SharedEvent> {
        let (tensor, event, target) = (self.tensor()?, Event::pending(), Target(target));
        let done = Arc::clone(&event);
        self.device.later(move || done.complete(scatter(&tensor, target, &strides)))?;
        Ok(event)
    }
}

/// The caller's memory, which another thread fills.
struct Target(*mut u8);

// SAFETY: the interface says that the memory is there, and nobody else's, until the event has happened.
unsafe impl Send for Target {}

fn scatter(tensor: &Tensor, target: Target, strides: &[isize]) -> Outcome {
    crate::entry::caught(|| {
        let array = tensor.download()?;
        let (extents, bytes) = (array.shape().extents(), array.element_type().host_bytes());
        let from = (array.bytes().as_ptr(), &*host::dense(extents, bytes));
        // SAFETY: the array has these extents, and the caller vouches for the target.
        unsafe { host::copy(from, (target.0, strides), extents, bytes) };
        Ok(())
    })
}

/// The caller's array in row-major order.
fn gathered(source: &Source<'_>) -> Outcome<Array> {
    let element = element::element(source.element)?;
    let extents: Result<Vec<usize>, _> = source.dims.iter().map(|&dim| usize::try_from(dim)).collect();
    let extents = extents.map_err(|_| Failure::invalid("an array with a negative extent"))?;
    let shape = Shape::new(extents);
    let bytes = element.host_bytes();
    let count = shape.elements()?.checked_mul(bytes).ok_or_else(|| Failure::invalid("too many bytes"))?;
    if source.data.is_null() && count > 0 {
        return Err(Failure::invalid("the array's memory is null"));
    }
    let dense = host::dense(shape.extents(), bytes);
    let strides: Vec<isize> = match source.byte_strides {
        [] => dense.clone(),
        given => given.iter().map(|&stride| stride as isize).collect(),
    };
    if strides.len() != shape.rank() {
        let (got, rank) = (strides.len(), shape.rank());
        return Err(Failure::invalid(format!("{got} strides for {rank} dimensions")));
    }
    let mut array = vec![0; count];
    // SAFETY: the caller's array has these extents and strides, and `array` as many bytes as it has elements.
    unsafe { host::copy((source.data, &strides), (array.as_mut_ptr(), &dense), shape.extents(), bytes) };
    if element == ElementType::Bool {
        array.iter_mut().for_each(|byte| *byte = u8::from(*byte != 0));
    }
    Ok(Array::from_bytes(shape, element, array)?)
}

entries! {
    fn end(arguments: BufferDestroy) {
        destroy(arguments.buffer);
        Ok(())
    }

    fn element_type(arguments: BufferElementType) {
        let number = element::number(arguments.buffer.get()?.element);
        arguments.element.set(number);
        Ok(())
    }

    /// With and without padding, of which there is none.
    fn dimensions(arguments: BufferDimensions) {
        let dims = &arguments.buffer.get()?.dims;
        let (start, count) = (dims.as_ptr(), dims.len());
        arguments.dims.set(start);
        arguments.num_dims.set(count);
        Ok(())
    }

    fn dynamic_dimensions(arguments: BufferDynamicDimensions) {
        arguments.indices.set(std::ptr::null());
        arguments.count.set(0);
        Ok(())
    }

    fn memory_layout(arguments: BufferGetMemoryLayout) {
        let order = &arguments.buffer.get()?.order;
        let layout = MemoryLayout {
            struct_size: size_of::<MemoryLayout>(),
            extension_start: std::ptr::null_mut(),
            inner_size: std::mem::offset_of!(MemoryLayout, kind) - std::mem::offset_of!(MemoryLayout, inner_size),
            inner_extension_start: std::ptr::null_mut(),
            list: order.as_ptr(),
            list_size: order.len(),
            tile_dims: std::ptr::null(),
            tile_dim_sizes: std::ptr::null(),
            tiles: 0,
            kind: TILED,
        };
        arguments.layout.set(layout);
        Ok(())
    }

    fn size(arguments: BufferSize) {
        let bytes = arguments.buffer.get()?.bytes()?;
        arguments.bytes.set(bytes);
        Ok(())
    }

    /// The device and the memory that it lies in.
    fn place(arguments: BufferPlace) {
        let device = Arc::as_ptr(&arguments.buffer.get()?.device);
        arguments.place.set(device);
        Ok(())
    }

    fn delete(arguments: BufferDelete) {
        arguments.buffer.get()?.delete();
        Ok(())
    }

    fn is_deleted(arguments: BufferFlag) {
        let deleted = matches!(*arguments.buffer.get()?.held(), Content::Gone);
        arguments.flag.set(deleted);
        Ok(())
    }

    fn is_on_cpu(arguments: BufferFlag) {
        arguments.flag.set(false);
        Ok(())
    }

    /// To a device, and to its memory.
    fn copy(arguments: BufferCopy) {
        let copy = arguments.buffer.get()?.copy(arguments.target.get()?)?;
        arguments.copy.set(handle(copy));
        Ok(())
    }

    fn to_host_buffer(arguments: BufferToHostBuffer) {
        let buffer = arguments.source.get()?;
        let (extents, bytes) = (buffer.shape.extents(), buffer.element.host_bytes());
        let (needed, target, room) = (buffer.bytes()?, arguments.target, arguments.target_size);
        if target.is_null() {
            arguments.target_size = needed;
            return Ok(());
        }
        if room < needed {
            return Err(Failure::invalid(format!("room for {room} bytes, the array has {needed}")));
        }
        let strides = match optional(arguments.host_layout) {
            Some(layout) => host::strides(layout, extents, bytes)?,
            None => host::dense(extents, bytes),
        };
        let event = buffer.to_host(target, strides)?;
        arguments.event.set(handle(event));
        Ok(())
    }

    /// Who asks for it is about to wait: JAX listens to the events of executions as well, but not by way of their results.
    fn ready_event(arguments: BufferReadyEvent) {
        let event = arguments.buffer.get()?.ready();
        event.linger();
        arguments.event.set(handle(event));
        Ok(())
    }
}
