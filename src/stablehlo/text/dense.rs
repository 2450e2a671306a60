//! Dense constants: `dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>`, splats, strings of bytes, floats by their bits.
//!
//! The type stands behind the value, so the value is skipped first and read against its type afterwards. Nothing
//! is allocated beyond what the text holds: a splat stays one element, whatever the type's shape.

use half::{bf16, f16};

use crate::Result;
use crate::stablehlo::ir::{Dense, DenseData, TensorType};
use crate::tensor::{Array, ElementType, Shape};

use super::Reader;
use super::cursor::Number;

impl Reader<'_> {
    /// Takes `dense<...> : tensor<...>`.
    pub(super) fn dense(&mut self) -> Result<Dense> {
        self.cursor.expect_word("dense")?;
        let start = self.cursor.position();
        if !self.cursor.at("<") {
            return Err(self.cursor.unexpected("`<`"));
        }
        self.cursor.balanced()?;
        self.cursor.expect(":")?;
        let ty = self.tensor(true)?;
        let end = self.cursor.here();
        self.cursor.go_to(start);
        self.cursor.expect("<")?;
        let data = self.dense_data(&ty)?;
        self.cursor.expect(">")?;
        self.cursor.go_to(end);
        Ok(Dense { ty, data })
    }

    fn dense_data(&mut self, ty: &TensorType) -> Result<DenseData> {
        let at = self.cursor.position();
        let mut bytes = Vec::new();
        match self.cursor.peek() {
            Some(b'>') if ty.shape.elements().is_ok_and(|count| count == 0) => {}
            Some(b'>') => {
                return Err(self.cursor.error(at, format!("`dense<>` has no elements, but is of type {ty}")));
            }
            Some(b'"') => return self.dense_bytes(ty, at),
            Some(b'[') => self.dense_list(ty.shape.extents(), ty.element, &mut bytes)?,
            _ => {
                self.dense_element(ty.element, &mut bytes)?;
                return Ok(DenseData::Splat(self.array(at, Shape::default(), ty.element, bytes)?));
            }
        }
        Ok(DenseData::Full(self.array(at, ty.shape.clone(), ty.element, bytes)?))
    }

    fn array(&self, at: usize, shape: Shape, element: ElementType, bytes: Vec<u8>) -> Result<Array> {
        Array::from_bytes(shape, element, bytes).map_err(|error| self.cursor.error(at, error.to_string()))
    }

    /// Nested lists of these extents; their count is limited by the limit on ranks.
    fn dense_list(&mut self, extents: &[usize], element: ElementType, bytes: &mut Vec<u8>) -> Result<()> {
        let Some((&extent, inner)) = extents.split_first() else {
            return self.dense_element(element, bytes);
        };
        let at = self.cursor.position();
        let mut count = 0;
        self.list("[", "]", |reader| {
            count += 1;
            if count > extent {
                return Err(reader
                    .cursor
                    .error(at, format!("a list has more than the {extent} items of its type")));
            }
            reader.dense_list(inner, element, bytes)
        })?;
        if count < extent {
            return Err(self
                .cursor
                .error(at, format!("a list has {count} items; expected {extent}, as its type says")));
        }
        Ok(())
    }

    /// One element, as its bytes.
    fn dense_element(&mut self, element: ElementType, bytes: &mut Vec<u8>) -> Result<()> {
        if !element.is_complex() {
            return self.dense_real(element, bytes);
        }
        self.cursor.expect("(")?;
        self.dense_real(element.real(), bytes)?;
        self.cursor.expect(",")?;
        self.dense_real(element.real(), bytes)?;
        self.cursor.expect(")")
    }

    fn dense_real(&mut self, element: ElementType, bytes: &mut Vec<u8>) -> Result<()> {
        let at = self.cursor.position();
        if element == ElementType::Bool {
            for (word, value) in [("true", 1), ("false", 0)] {
                if self.cursor.eat_word(word) {
                    bytes.push(value);
                    return Ok(());
                }
            }
        }
        let Some(number) = self.cursor.number() else {
            return Err(self.cursor.unexpected(&format!("an element of type {element}")));
        };
        let bits =
            if element.is_float() { float_bits(number, element) } else { integer_bits(number, element) };
        let Some(bits) = bits else {
            let hint = match (element.is_float(), number) {
                (true, Number::Decimal(_)) => "; write it with a point, like 1.0",
                _ => "",
            };
            return Err(self.cursor.error(at, format!("`{number}` is no value of type {element}{hint}")));
        };
        bytes.extend(bits.to_le_bytes().iter().take(element.host_bytes()));
        Ok(())
    }

    /// `"0x0000803F..."`: the bytes of all elements, or of one for a splat.
    fn dense_bytes(&mut self, ty: &TensorType, at: usize) -> Result<DenseData> {
        let text = self.cursor.quoted()?;
        let Some(digits) = text.strip_prefix("0x") else {
            return Err(self.cursor.error(at, "a string of bytes begins with `0x`"));
        };
        self.dense_digits(ty, digits, at)
    }

    /// The hexadecimal digits of the bytes of all elements, or of one for a splat.
    pub(super) fn dense_digits(&self, ty: &TensorType, digits: &str, at: usize) -> Result<DenseData> {
        let digit = |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        let bytes: Option<Vec<u8>> = digits
            .as_bytes()
            .chunks(2)
            .map(|pair| match pair {
                [high, low] => Some(digit(high)? * 16 + digit(low)?),
                _ => None,
            })
            .collect();
        let Some(mut bytes) = bytes else {
            return Err(self
                .cursor
                .error(at, "a string of bytes is `0x` and an even count of hexadecimal digits"));
        };
        let count = ty.shape.elements().unwrap_or(usize::MAX);
        let size = ty.element.host_bytes();
        if ty.element == ElementType::Bool {
            if count > 1 && bytes.len() == count.div_ceil(8) {
                // Bits, the first in the lowest place.
                bytes = (0..count).map(|index| bytes[index / 8] >> (index % 8) & 1).collect();
            } else {
                bytes.iter_mut().for_each(|byte| *byte = u8::from(*byte != 0));
            }
        }
        if Some(bytes.len()) == count.checked_mul(size) {
            Ok(DenseData::Full(self.array(at, ty.shape.clone(), ty.element, bytes)?))
        } else if bytes.len() == size {
            Ok(DenseData::Splat(self.array(at, Shape::default(), ty.element, bytes)?))
        } else {
            let given = bytes.len();
            Err(self
                .cursor
                .error(at, format!("{given} bytes do not fill {ty}, nor one element of {size} bytes")))
        }
    }

    /// The value of a number of that float type, also where it is given by its bits.
    pub(super) fn float_value(&self, number: Number<'_>, element: ElementType) -> Option<f64> {
        let bits = float_bits(number, element)?;
        Some(match element {
            ElementType::F16 => f16::from_bits(u16::try_from(bits).ok()?).to_f64(),
            ElementType::BF16 => bf16::from_bits(u16::try_from(bits).ok()?).to_f64(),
            ElementType::F32 => f64::from(f32::from_bits(u32::try_from(bits).ok()?)),
            _ => f64::from_bits(bits),
        })
    }
}

/// The bits of a number of a float type; hexadecimal digits are the bits themselves.
fn float_bits(number: Number<'_>, element: ElementType) -> Option<u64> {
    match number {
        Number::Decimal(_) => None,
        Number::Hexadecimal { negative: true, .. } => None,
        Number::Hexadecimal { digits, .. } => {
            let bits = u64::from_str_radix(digits, 16).ok()?;
            let width = 8 * element.host_bytes();
            (width == 64 || bits >> width == 0).then_some(bits)
        }
        Number::Float(text) => Some(match element {
            ElementType::F16 => f16::from_f64(text.parse().ok()?).to_bits().into(),
            ElementType::BF16 => bf16::from_f64(text.parse().ok()?).to_bits().into(),
            ElementType::F32 => text.parse::<f32>().ok()?.to_bits().into(),
            _ => text.parse::<f64>().ok()?.to_bits(),
        }),
    }
}

/// The bits of an integer of that type. Signless types take the range of both signs, as MLIR does.
fn integer_bits(number: Number<'_>, element: ElementType) -> Option<u64> {
    let value = number.integer()?;
    if element == ElementType::Bool {
        return (-1..=1).contains(&value).then_some(u64::from(value != 0));
    }
    let width = 8 * u32::try_from(element.host_bytes()).ok()?;
    let low = if element.is_unsigned_integer() { 0 } else { -(1i128 << (width - 1)) };
    // The cast keeps the lowest bits: two's complement.
    (low..1i128 << width).contains(&value).then_some(value as u64)
}
