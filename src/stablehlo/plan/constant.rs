//! Constants as device words, and arithmetic on the trivial ones: splats of integers and truth values.

use super::function::{Comparison, Direction, Function};
use crate::stablehlo::ir::{Dense, DenseData};
use crate::tensor::{Array, ElementType};
use crate::{Error, Result};

/// The contents of a device buffer that holds the array.
pub(crate) fn device_bytes(array: &Array) -> Result<Vec<u8>> {
    match array.element_type() {
        ElementType::Bool => {
            Ok(array.bytes().iter().flat_map(|&byte| u32::from(byte).to_le_bytes()).collect())
        }
        element if element.device_bytes().is_some() => Ok(array.bytes().to_vec()),
        element => Err(Error::element_type(format!("devices do not hold {element} yet"))),
    }
}

/// The device words that all elements share, where they do.
pub(crate) fn splat_of(dense: &Dense) -> Result<Option<[u32; 2]>> {
    let array = match &dense.data {
        DenseData::Splat(array) | DenseData::Full(array) => array,
    };
    let bytes = device_bytes(array)?;
    let width = dense.ty.element.device_bytes().unwrap_or(4);
    let mut elements = bytes.chunks_exact(width);
    let Some(first) = elements.next() else { return Ok(None) };
    if elements.any(|element| element != first) {
        return Ok(None);
    }
    let word = |at: usize| {
        first.get(at..at + 4).map_or(0, |bytes| u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
    };
    Ok(Some([word(0), word(4)]))
}

/// The function of splats, where it is one of integers or truth values and exact on the host as on any device.
///
/// Floating-point arithmetic is left to the device, so that a constant expression rounds as a computed one.
pub(crate) fn fold(
    function: Function,
    elements: &[ElementType],
    result: ElementType,
    operands: &[[u32; 2]],
) -> Option<[u32; 2]> {
    let word = match (function, operands, elements) {
        (Function::Select, [predicate, yes, no], _) => {
            return Some(if predicate[0] != 0 { *yes } else { *no });
        }
        (Function::Convert, [value], [from]) => return convert(*from, result, *value),
        (Function::BitcastConvert, [value], _) => return Some(*value),
        (Function::Compare(comparison), [a, b], [element, _]) => {
            u32::from(compare(comparison, *element, a[0], b[0])?)
        }
        (function, [a, b], [ElementType::I32 | ElementType::U32, _]) => match function {
            Function::Add => a[0].wrapping_add(b[0]),
            Function::Subtract => a[0].wrapping_sub(b[0]),
            Function::Multiply => a[0].wrapping_mul(b[0]),
            Function::And => a[0] & b[0],
            Function::Or => a[0] | b[0],
            Function::Xor => a[0] ^ b[0],
            _ => return None,
        },
        (function, [a, b], [ElementType::Bool, _]) => match function {
            Function::And | Function::Multiply | Function::Minimum => a[0] & b[0],
            Function::Or | Function::Add | Function::Maximum => a[0] | b[0],
            Function::Xor => a[0] ^ b[0],
            _ => return None,
        },
        (Function::Negate, [a], [ElementType::I32 | ElementType::U32]) => a[0].wrapping_neg(),
        (Function::Not, [a], [ElementType::I32 | ElementType::U32]) => !a[0],
        (Function::Not, [a], [ElementType::Bool]) => a[0] ^ 1,
        _ => return None,
    };
    Some([word, 0])
}

fn compare(comparison: Comparison, element: ElementType, a: u32, b: u32) -> Option<bool> {
    let order = match element {
        ElementType::I32 => (a as i32).cmp(&(b as i32)),
        ElementType::U32 | ElementType::Bool => a.cmp(&b),
        _ => return None,
    };
    Some(match comparison.direction {
        Direction::Eq => order.is_eq(),
        Direction::Ne => order.is_ne(),
        Direction::Lt => order.is_lt(),
        Direction::Le => order.is_le(),
        Direction::Gt => order.is_gt(),
        Direction::Ge => order.is_ge(),
    })
}

fn convert(from: ElementType, to: ElementType, value: [u32; 2]) -> Option<[u32; 2]> {
    use ElementType::{Bool, C64, F32, I32, U32};
    let float = |value: f32| [value.to_bits(), 0];
    Some(match (from, to) {
        (Bool, I32 | U32) | (I32, U32) | (U32, I32) => value,
        (Bool | U32, F32 | C64) => float(value[0] as f32),
        (I32, F32 | C64) => float(value[0] as i32 as f32),
        (I32 | U32, Bool) => [u32::from(value[0] != 0), 0],
        (F32, C64) | (C64, F32) => [value[0], 0],
        (F32 | C64, I32) => [f32::from_bits(value[0]) as i32 as u32, 0],
        (F32 | C64, U32) => [f32::from_bits(value[0]) as u32, 0],
        (F32, Bool) => [u32::from(value[0] << 1 != 0), 0],
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_integers_and_leaves_floats_to_the_device() {
        let ints = [ElementType::I32, ElementType::I32];
        assert_eq!(fold(Function::Add, &ints, ElementType::I32, &[[u32::MAX, 0], [3, 0]]), Some([2, 0]));
        let less = Function::Compare(Comparison { direction: Direction::Lt, total: false });
        assert_eq!(fold(less, &ints, ElementType::Bool, &[[u32::MAX, 0], [3, 0]]), Some([1, 0]));
        let floats = [ElementType::F32, ElementType::F32];
        assert_eq!(fold(Function::Add, &floats, ElementType::F32, &[[0, 0], [0, 0]]), None);
    }

    #[test]
    fn conversion_of_splats_saturates() {
        let nan = [f32::NAN.to_bits(), 0];
        assert_eq!(convert(ElementType::F32, ElementType::I32, nan), Some([0, 0]));
        let large = [1e20f32.to_bits(), 0];
        assert_eq!(convert(ElementType::F32, ElementType::U32, large), Some([u32::MAX, 0]));
    }
}
