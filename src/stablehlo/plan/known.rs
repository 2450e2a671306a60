//! Constants that are read while a program is planned: extents, places, padding, of integers of any width.

use super::builder::{Builder, admit};
use super::graph::{Id, Source};
use crate::stablehlo::ir::Dense;
use crate::tensor::ElementType;
use crate::{Error, Result};

impl Builder {
    /// A constant, which need not be of a type that the device computes with as long as only planning reads it.
    pub(crate) fn planned_constant(&mut self, dense: &Dense) -> Result<Id> {
        match dense.integers() {
            Some(values) if admit(&dense.ty).is_err() => self.host_only(dense.ty.clone(), values.into()),
            _ => self.constant(dense),
        }
    }

    /// The elements of a constant of integers.
    pub(crate) fn known(&self, id: Id, what: &str) -> Result<Vec<i128>> {
        if let Some(values) = self.hosted(id) {
            return Ok(values.to_vec());
        }
        let ty = self.ty(id);
        let unknown = || Error::unsupported(format!("{what} must be a constant here: shapes are static"));
        let count = ty.shape.elements()?;
        if !ty.element.is_integer() || count > 1 << 16 {
            return Err(unknown());
        }
        match self.source(id) {
            Source::Splat(words) => {
                let value = integer(ty.element, &[words[0].to_le_bytes(), words[1].to_le_bytes()].concat());
                Ok(vec![value.ok_or_else(unknown)?; count])
            }
            Source::Dense(bytes) => {
                let elements = bytes.chunks_exact(bytes.len() / count.max(1));
                elements.map(|bytes| integer(ty.element, bytes)).collect::<Option<_>>().ok_or_else(unknown)
            }
            _ => Err(unknown()),
        }
    }
}

/// An integer as it lies in a device buffer.
fn integer(element: ElementType, bytes: &[u8]) -> Option<i128> {
    let word = bytes.first_chunk().map(|word| u32::from_le_bytes(*word));
    let long = bytes.first_chunk().map(|long| u64::from_le_bytes(*long));
    Some(match element {
        ElementType::I32 => i128::from(word? as i32),
        ElementType::U32 => i128::from(word?),
        ElementType::I64 => i128::from(long? as i64),
        ElementType::U64 => i128::from(long?),
        _ => return None,
    })
}
