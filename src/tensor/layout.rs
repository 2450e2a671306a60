//! How elements lie in device buffers, and which of them an adapter computes with.

use half::{bf16, f16};

use super::ElementType;
use crate::device::AdapterDescription;
use crate::{Error, Result};

/// Which 64-bit numbers an adapter computes with, besides integers, which kernels have in two words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wide {
    pub(crate) floats: bool,
}

impl Wide {
    pub(crate) fn of(adapter: &AdapterDescription) -> Self {
        let has = |feature: &str| adapter.features.iter().any(|name| name == feature);
        // Special floating-point numbers are told by their bits.
        Wide { floats: has("shader-int64") && has("shader-f64") }
    }

    /// An error where elements of that type are not computed with.
    pub(crate) fn check(self, element: ElementType) -> Result<()> {
        if self.floats || !matches!(element, ElementType::F64 | ElementType::C128) {
            return Ok(());
        }
        Err(Error::element_type(format!(
            "{element} needs an adapter with shader-f64, which this one does not have; use the 32-bit type \
             (JAX: leave jax_enable_x64 off)"
        )))
    }
}

/// Elements as they lie in a device buffer, from those of an array on the host.
pub(crate) fn to_device(element: ElementType, bytes: &[u8]) -> Vec<u8> {
    fn widened<const N: usize>(bytes: &[u8], word: impl Fn([u8; N]) -> u32) -> Vec<u8> {
        let elements = bytes.as_chunks::<N>().0;
        elements.iter().flat_map(|&element| word(element).to_le_bytes()).collect()
    }
    match element {
        ElementType::Bool | ElementType::U8 => widened(bytes, |[byte]| byte.into()),
        ElementType::I8 => widened(bytes, |[byte]| i32::from(byte as i8) as u32),
        ElementType::U16 => widened(bytes, |pair| u16::from_le_bytes(pair).into()),
        ElementType::I16 => widened(bytes, |pair| i32::from(i16::from_le_bytes(pair)) as u32),
        ElementType::F16 => widened(bytes, |pair| f16::from_le_bytes(pair).to_f32().to_bits()),
        ElementType::BF16 => widened(bytes, |pair| bf16::from_le_bytes(pair).to_f32().to_bits()),
        _ => bytes.to_vec(),
    }
}

/// Elements of an array on the host, from those of a device buffer.
pub(crate) fn from_device(element: ElementType, bytes: Vec<u8>) -> Vec<u8> {
    let words = || bytes.as_chunks::<4>().0.iter().map(|&word| u32::from_le_bytes(word));
    match element {
        ElementType::Bool => words().map(|word| u8::from(word != 0)).collect(),
        ElementType::I8 | ElementType::U8 => words().map(|word| word as u8).collect(),
        ElementType::I16 | ElementType::U16 => words().flat_map(|word| (word as u16).to_le_bytes()).collect(),
        ElementType::F16 => {
            words().flat_map(|word| f16::from_f32(f32::from_bits(word)).to_le_bytes()).collect()
        }
        ElementType::BF16 => {
            words().flat_map(|word| bf16::from_f32(f32::from_bits(word)).to_le_bytes()).collect()
        }
        _ => bytes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_narrow_number_comes_back() {
        let one: Vec<u8> = (0..=u8::MAX).collect();
        let two: Vec<u8> = (0..=u16::MAX).flat_map(u16::to_le_bytes).collect();
        for element in ElementType::ALL {
            let bytes = match element.host_bytes() {
                1 if element == ElementType::Bool => &one[..2],
                1 => &one,
                _ => &two,
            };
            let device = to_device(element, bytes);
            assert_eq!(device.len() / element.device_bytes(), bytes.len() / element.host_bytes());
            let back = from_device(element, device);
            if element.is_float() && element.host_bytes() == 2 {
                // Of NaN, the payload may change.
                let infinite = if element == ElementType::F16 { 0x7c00 } else { 0x7f80 };
                for (a, b) in bytes.as_chunks::<2>().0.iter().zip(back.as_chunks::<2>().0) {
                    let [a, b] = [a, b].map(|pair| u16::from_le_bytes(*pair));
                    assert!(a == b || [a, b].iter().all(|x| x & 0x7fff > infinite), "{element} {a:x} {b:x}");
                }
            } else {
                assert_eq!(back, bytes, "{element}");
            }
        }
    }

    #[test]
    fn an_adapter_without_wide_numbers_says_so() {
        let none = Wide { floats: false };
        assert!(none.check(ElementType::I64).is_ok());
        let text = none.check(ElementType::F64).unwrap_err().to_string();
        assert!(text.contains("shader-f64") && text.contains("jax_enable_x64"), "{text}");
    }
}
