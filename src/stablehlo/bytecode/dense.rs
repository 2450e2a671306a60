//! Dense constants: a type and the bytes of all elements, or of one where all are alike; truth values as bits.

use crate::Result;
use crate::stablehlo::ir::{Dense, DenseData, Type};
use crate::tensor::{Array, ElementType, Shape};

use super::Reader;
use super::cursor::Cursor;

impl Reader<'_> {
    /// Takes the number of a type and bytes.
    pub(super) fn dense(&mut self, data: &mut Cursor<'_>) -> Result<Dense> {
        let Type::Tensor(ty) = self.value_type(data)? else {
            return Err(data.error("a constant that is no tensor"));
        };
        let length = data.number()?;
        let bytes = data.take(usize::try_from(length).unwrap_or(usize::MAX))?;
        let count = ty.shape.elements().unwrap_or(usize::MAX);
        self.charge(bytes.len().max(count.min(8 * bytes.len())), data)?;
        let bytes = match ty.element {
            ElementType::Bool => truth_values(bytes, count),
            _ => bytes.to_vec(),
        };
        let size = ty.element.host_bytes();
        let array = |shape: Shape, bytes| {
            Array::from_bytes(shape, ty.element, bytes).map_err(|error| data.error(error.to_string()))
        };
        let value = if count == 0 {
            DenseData::Full(array(ty.shape.clone(), Vec::new())?)
        } else if bytes.len() == size {
            DenseData::Splat(array(Shape::default(), bytes)?)
        } else if Some(bytes.len()) == count.checked_mul(size) {
            DenseData::Full(array(ty.shape.clone(), bytes)?)
        } else {
            let given = bytes.len();
            return Err(
                data.error(format!("{given} bytes do not fill {ty}, nor one element of {size} bytes"))
            );
        };
        Ok(Dense { ty, data: value })
    }
}

/// Truth values as bytes of 0 or 1.
///
/// They are bits, the first in the lowest place. One byte with all bits set says that all are true, which for up to
/// eight elements is the same; a byte of zero says for more of them that all are false. Old writers gave each its byte.
fn truth_values(bytes: &[u8], count: usize) -> Vec<u8> {
    match bytes {
        [0xff] => vec![1],
        [byte] if count == 1 || count > 8 => vec![u8::from(*byte != 0)],
        _ if bytes.len() == count.div_ceil(8) && bytes.len() != count => {
            let bits = bytes.iter().flat_map(|byte| (0..8).map(move |bit| byte >> bit & 1));
            bits.take(count).collect()
        }
        _ => bytes.iter().map(|&byte| u8::from(byte != 0)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::truth_values;

    #[test]
    fn truth_values_are_bits_bytes_or_one_for_all() {
        assert_eq!(truth_values(&[0b101], 3), [1, 0, 1]);
        assert_eq!(truth_values(&[0b101, 0b1], 9), [1, 0, 1, 0, 0, 0, 0, 0, 1]);
        assert_eq!(truth_values(&[0xff], 3), [1]);
        assert_eq!(truth_values(&[0xff], 100), [1]);
        assert_eq!(truth_values(&[0], 100), [0]);
        assert_eq!(truth_values(&[1], 1), [1]);
        assert_eq!(truth_values(&[0], 3), [0, 0, 0]);
        assert_eq!(truth_values(&[1, 0, 1], 3), [1, 0, 1]);
    }
}
