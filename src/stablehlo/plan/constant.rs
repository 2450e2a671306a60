//! Constants as device words, and arithmetic on the trivial ones: splats of integers and truth values.

use half::{bf16, f16};

use super::function::{Comparison, Direction, Function};
use crate::stablehlo::ir::{Dense, DenseData};
use crate::tensor::ElementType::{self, *};
use crate::tensor::to_device;

/// The device words that all elements share, where they do and these tell all of them: a `complex<f64>` has two more, which
/// are then 0.
pub(crate) fn splat_of(dense: &Dense) -> Option<[u32; 2]> {
    let array = match &dense.data {
        DenseData::Splat(array) | DenseData::Full(array) => array,
    };
    let bytes = to_device(dense.ty.element, array.bytes());
    let mut elements = bytes.chunks_exact(dense.ty.element.device_bytes());
    let first = elements.next()?;
    if elements.any(|element| element != first) || first.iter().skip(8).any(|&byte| byte != 0) {
        return None;
    }
    Some(words(first))
}

/// The first two words of an element, 0 where it has fewer.
pub(crate) fn words(bytes: &[u8]) -> [u32; 2] {
    let mut words = bytes.as_chunks::<4>().0.iter().map(|&word| u32::from_le_bytes(word));
    [words.next().unwrap_or(0), words.next().unwrap_or(0)]
}

/// The integer or truth value of these device words.
pub(crate) fn integer(element: ElementType, words: [u32; 2]) -> Option<i128> {
    let wide = u64::from(words[1]) << 32 | u64::from(words[0]);
    Some(match element {
        Bool | U8 | U16 | U32 => words[0].into(),
        I8 | I16 | I32 => (words[0] as i32).into(),
        U64 => wide.into(),
        I64 => (wide as i64).into(),
        F16 | BF16 | F32 | F64 | C64 | C128 => return None,
    })
}

/// The device words of an integer, wrapped to its type.
pub(crate) fn integer_words(element: ElementType, value: i128) -> [u32; 2] {
    match element {
        Bool => [u32::from(value != 0), 0],
        I8 => [i32::from(value as i8) as u32, 0],
        I16 => [i32::from(value as i16) as u32, 0],
        U8 => [u32::from(value as u8), 0],
        U16 => [u32::from(value as u16), 0],
        I64 | U64 => [value as u32, (value >> 32) as u32],
        _ => [value as u32, 0],
    }
}

/// The smallest and the largest integer of a type.
pub(crate) fn range(element: ElementType) -> (i128, i128) {
    let bits = 8 * element.host_bytes() as u32;
    match element {
        Bool => (0, 1),
        _ if element.is_signed_integer() => (-1 << (bits - 1), (1 << (bits - 1)) - 1),
        _ => (0, (1 << bits.min(64)) - 1),
    }
}

/// The real number, or real part, of these device words.
fn real(element: ElementType, words: [u32; 2]) -> Option<f64> {
    Some(match element {
        F16 | BF16 | F32 | C64 => f32::from_bits(words[0]).into(),
        F64 | C128 => f64::from_bits(u64::from(words[1]) << 32 | u64::from(words[0])),
        _ => return None,
    })
}

/// The device words of a real number, as the type rounds it.
pub(crate) fn real_words(element: ElementType, value: f64) -> Option<[u32; 2]> {
    Some(match element {
        F16 => [f16::from_f32(value as f32).to_f32().to_bits(), 0],
        BF16 => [bf16::from_f32(value as f32).to_f32().to_bits(), 0],
        F32 | C64 => [(value as f32).to_bits(), 0],
        F64 | C128 => [value.to_bits() as u32, (value.to_bits() >> 32) as u32],
        _ => return None,
    })
}

/// The device words of the largest number of a type, or the smallest.
pub(crate) fn extreme(element: ElementType, largest: bool) -> Option<[u32; 2]> {
    let (low, high) = range(element);
    match element.is_integer() || element == Bool {
        true => Some(integer_words(element, if largest { high } else { low })),
        false => real_words(element, if largest { f64::INFINITY } else { f64::NEG_INFINITY }),
    }
}

/// The device words of 1.
pub(crate) fn one(element: ElementType) -> [u32; 2] {
    real_words(element, 1.0).unwrap_or([1, 0])
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
        (Function::BitcastConvert, [value], [from]) => return bitcast(*from, result, *value),
        (Function::Compare(comparison), [a, b], [element, _]) => {
            u32::from(compare(comparison, integer(*element, *a)?, integer(*element, *b)?))
        }
        (function, [a, b], [Bool, _]) => match function {
            Function::And | Function::Multiply | Function::Minimum => a[0] & b[0],
            Function::Or | Function::Add | Function::Maximum => a[0] | b[0],
            Function::Xor => a[0] ^ b[0],
            _ => return None,
        },
        (Function::Not, [a], [Bool]) => a[0] ^ 1,
        (function, [a, b], [element, _]) => {
            let (a, b) = (integer(*element, *a)?, integer(*element, *b)?);
            let value = match function {
                Function::Add => a + b,
                Function::Subtract => a - b,
                Function::Multiply => a.wrapping_mul(b),
                Function::And => a & b,
                Function::Or => a | b,
                Function::Xor => a ^ b,
                Function::Maximum => a.max(b),
                Function::Minimum => a.min(b),
                _ => return None,
            };
            return Some(integer_words(result, value));
        }
        (function, [a], [element]) => {
            let a = integer(*element, *a)?;
            let value = match function {
                Function::Negate => -a,
                Function::Not => !a,
                _ => return None,
            };
            return Some(integer_words(result, value));
        }
        _ => return None,
    };
    Some([word, 0])
}

fn compare(comparison: Comparison, a: i128, b: i128) -> bool {
    let order = a.cmp(&b);
    match comparison.direction {
        Direction::Eq => order.is_eq(),
        Direction::Ne => order.is_ne(),
        Direction::Lt => order.is_lt(),
        Direction::Le => order.is_le(),
        Direction::Gt => order.is_gt(),
        Direction::Ge => order.is_ge(),
    }
}

fn convert(from: ElementType, to: ElementType, value: [u32; 2]) -> Option<[u32; 2]> {
    let whole = to.is_integer() || to == Bool;
    Some(match (integer(from, value), whole) {
        (Some(number), true) => integer_words(to, number),
        (Some(number), false) => match to {
            F64 | C128 => real_words(to, number as f64)?,
            // Rounded once, as the device does.
            _ => real_words(to, (number as f32).into())?,
        },
        (None, _) if to == Bool && from.is_complex() => return None,
        (None, true) => {
            let (number, (low, high)) = (real(from, value)?, range(to));
            match to {
                Bool => [u32::from(number != 0.0), 0],
                _ => integer_words(to, (number as i128).clamp(low, high)),
            }
        }
        (None, false) if from.computed_in().real() == to.computed_in().real() && !is_half(to) => value,
        (None, false) => real_words(to, real(from, value)?)?,
    })
}

fn is_half(element: ElementType) -> bool {
    matches!(element, F16 | BF16)
}

/// The number of the same bits, of types of one width.
fn bitcast(from: ElementType, to: ElementType, words: [u32; 2]) -> Option<[u32; 2]> {
    let float = f32::from_bits(words[0]);
    let bits = match from {
        F16 => [f16::from_f32(float).to_bits().into(), 0],
        BF16 => [bf16::from_f32(float).to_bits().into(), 0],
        C64 | C128 | Bool => return (from == to).then_some(words),
        _ => words,
    };
    Some(match to {
        F16 => [f16::from_bits(bits[0] as u16).to_f32().to_bits(), 0],
        BF16 => [bf16::from_bits(bits[0] as u16).to_f32().to_bits(), 0],
        F32 | F64 => bits,
        _ => integer_words(to, integer(U64, bits)?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_integers_and_leaves_floats_to_the_device() {
        let ints = [I32, I32];
        assert_eq!(fold(Function::Add, &ints, I32, &[[u32::MAX, 0], [3, 0]]), Some([2, 0]));
        let less = Function::Compare(Comparison { direction: Direction::Lt, total: false });
        assert_eq!(fold(less, &ints, Bool, &[[u32::MAX, 0], [3, 0]]), Some([1, 0]));
        let floats = [F32, F32];
        assert_eq!(fold(Function::Add, &floats, F32, &[[0, 0], [0, 0]]), None);
    }

    #[test]
    fn conversion_of_splats_saturates() {
        let nan = [f32::NAN.to_bits(), 0];
        assert_eq!(convert(F32, I32, nan), Some([0, 0]));
        let large = [1e20f32.to_bits(), 0];
        assert_eq!(convert(F32, U32, large), Some([u32::MAX, 0]));
        assert_eq!(convert(F32, I8, large), Some([127, 0]));
        assert_eq!(convert(F32, I64, large), Some([u32::MAX, i32::MAX as u32]));
        assert_eq!(convert(F64, U8, real_words(F64, -3.0).unwrap()), Some([0, 0]));
    }

    #[test]
    fn splats_wrap_at_their_width() {
        let fold = |function, element, a, b| fold(function, &[element; 2], element, &[a, b]);
        assert_eq!(fold(Function::Add, I8, [127, 0], [1, 0]), Some([-128i32 as u32, 0]));
        assert_eq!(fold(Function::Multiply, U16, [65535, 0], [65535, 0]), Some([1, 0]));
        let most = [u32::MAX; 2];
        assert_eq!(fold(Function::Multiply, U64, most, most), Some([1, 0]));
        assert_eq!(fold(Function::Add, I64, [u32::MAX, 0], [1, 0]), Some([0, 1]));
        assert_eq!(convert(I32, U8, [-1i32 as u32, 0]), Some([255, 0]));
        assert_eq!(convert(U8, I8, [255, 0]), Some(most).map(|words| [words[0], 0]));
        assert_eq!(convert(I32, I64, [u32::MAX, 0]), Some(most));
        assert_eq!(convert(I64, F64, most), real_words(F64, -1.0));
    }

    #[test]
    fn splats_keep_their_bits() {
        assert_eq!(bitcast(F16, I16, [(-2f32).to_bits(), 0]), Some([0xffff_c000, 0]));
        assert_eq!(bitcast(U16, BF16, [0x3f80, 0]), Some([1f32.to_bits(), 0]));
        assert_eq!(bitcast(F64, I64, [1, 0x8000_0000]), Some([1, 0x8000_0000]));
    }
}
