//! What the public functions check of their operands, and how they hand results over.

use std::sync::Arc;

use crate::device::{Buffer, Context};
use crate::kernel::Scalar;
use crate::tensor::{ElementType, Shape, Tensor};
use crate::{Error, ErrorKind, Result};

/// The scalar type that all operands share.
pub(super) fn common_scalar(operation: &str, operands: &[&Tensor]) -> Result<Scalar> {
    let mut scalar = None;
    for tensor in operands {
        let this = Scalar::of(tensor.element_type(), operation)?;
        if *scalar.get_or_insert(this) != this {
            let types: Vec<_> = operands.iter().map(|tensor| tensor.element_type().name()).collect();
            let types = types.join(" and ");
            return Err(Error::element_type(format!(
                "{operation}: the element types differ: {types}; convert one"
            )));
        }
        if !tensor.context().same(operands[0].context()) {
            return Err(Error::new(
                ErrorKind::Device,
                format!("{operation}: the tensors belong to different contexts; upload them to one"),
            ));
        }
    }
    scalar.ok_or_else(|| Error::unsupported(format!("{operation}: there is no operand")))
}

/// The leading dimensions that both shapes share.
pub(super) fn common_leading<'a>(operation: &str, a: &'a Shape, b: &Shape) -> Result<&'a [usize]> {
    let (leading_a, leading_b) = (a.leading(2), b.leading(2));
    if leading_a != leading_b {
        return Err(Error::shape(format!(
            "{operation}: the leading dimensions differ, {leading_a:?} of {a} and {leading_b:?} of {b}"
        )));
    }
    Ok(leading_a)
}

/// Rows of square matrices.
pub(super) fn square(operation: &str, shape: &Shape) -> Result<usize> {
    let matrices = shape.matrices(operation)?;
    if matrices.rows != matrices.columns {
        return Err(Error::shape(format!("{operation}: the two last dimensions must be equal, got {shape}")));
    }
    Ok(matrices.rows)
}

/// The results of a run, one after the other, as tensors.
pub(super) struct Results<'a> {
    context: &'a Context,
    buffers: std::vec::IntoIter<Arc<Buffer>>,
}

impl<'a> Results<'a> {
    pub(super) fn new(context: &'a Context, buffers: Vec<Arc<Buffer>>) -> Self {
        Results { context, buffers: buffers.into_iter() }
    }

    /// The next result, of that shape and type.
    pub(super) fn next(&mut self, shape: Shape, element: ElementType) -> Result<Tensor> {
        match self.buffers.next() {
            Some(buffer) => Ok(Tensor::new(self.context, shape, element, buffer)),
            None => Err(Error::unsupported("a recording has fewer outputs than its function expects")),
        }
    }
}
