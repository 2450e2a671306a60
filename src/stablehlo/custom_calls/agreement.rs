//! Whether two arrays agree: what the operations and custom calls of the dialect `check` ask for.

use std::fmt;

use half::{bf16, f16};

use crate::tensor::{Array, ElementType};

/// How nearly the elements of two arrays have to be the same. A NaN agrees with every NaN and with nothing else.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Agreement {
    /// The same bits, so that zeros agree in their sign.
    Equal,
    /// The same number, or parts at most that far from each other.
    Within(f64),
    /// Parts that many representable numbers from each other; integers are the same.
    Steps { least: u64, most: u64 },
}

/// The first element that does not agree, and how many there are.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Disagreement {
    index: Vec<usize>,
    actual: String,
    expected: String,
    count: usize,
    elements: usize,
}

/// A number, or a part of one that is complex.
#[derive(Clone, Copy, Debug)]
enum Part {
    Integer(i128),
    /// The value, and its place among all values of its type: neighbours differ by 1, and both zeros are at 0.
    Float {
        value: f64,
        bits: u64,
        place: i128,
    },
}

/// Where `actual` does not agree with `expected`, which has its shape and element type.
pub(crate) fn disagreement(actual: &Array, expected: &Array, asked: Agreement) -> Option<Disagreement> {
    let element = actual.element_type();
    let size = element.host_bytes();
    let pairs = || actual.bytes().chunks_exact(size).zip(expected.bytes().chunks_exact(size));
    let differs = |(actual, expected): (&[u8], &[u8])| {
        let mut parts = parts(element, actual).zip(parts(element, expected));
        !parts.all(|(actual, expected)| agree(actual, expected, asked))
    };
    let first = pairs().position(differs)?;
    let (one, other) = pairs().nth(first)?;
    Some(Disagreement {
        index: index(first, actual.shape().extents()),
        actual: shown(element, one),
        expected: shown(element, other),
        count: pairs().filter(|&pair| differs(pair)).count(),
        elements: pairs().len(),
    })
}

fn agree(actual: Part, expected: Part, asked: Agreement) -> bool {
    match (actual, expected) {
        (Part::Integer(actual), Part::Integer(expected)) => actual == expected,
        (Part::Float { value: actual, .. }, Part::Float { value: expected, .. })
            if actual.is_nan() || expected.is_nan() =>
        {
            actual.is_nan() && expected.is_nan()
        }
        (
            Part::Float { value: actual, bits, place },
            Part::Float { value: expected, bits: other_bits, place: other },
        ) => match asked {
            Agreement::Equal => bits == other_bits,
            Agreement::Within(tolerance) => actual == expected || (actual - expected).abs() <= tolerance,
            Agreement::Steps { least, most } => {
                (i128::from(least)..=i128::from(most)).contains(&(place - other).abs())
            }
        },
        _ => false,
    }
}

/// The number that these bytes are, or its real and imaginary part.
fn parts(element: ElementType, bytes: &[u8]) -> impl Iterator<Item = Part> {
    let real = element.real();
    bytes.chunks_exact(real.host_bytes()).map(move |bytes| part(real, bytes))
}

fn part(element: ElementType, bytes: &[u8]) -> Part {
    let mut wide = [0; 8];
    wide[..bytes.len()].copy_from_slice(bytes);
    let bits = u64::from_le_bytes(wide);
    let width = 8 * bytes.len() as u32;
    let value = match element {
        ElementType::F16 => f16::from_bits(bits as u16).to_f64(),
        ElementType::BF16 => bf16::from_bits(bits as u16).to_f64(),
        ElementType::F32 => f32::from_bits(bits as u32).into(),
        ElementType::F64 => f64::from_bits(bits),
        signed if signed.is_signed_integer() => {
            let unused = 64 - width;
            return Part::Integer(i128::from((bits as i64) << unused >> unused));
        }
        _ => return Part::Integer(bits.into()),
    };
    let sign = 1 << (width - 1);
    let magnitude = i128::from(bits & (sign - 1));
    Part::Float { value, bits, place: if bits & sign == 0 { magnitude } else { -magnitude } }
}

fn shown(element: ElementType, bytes: &[u8]) -> String {
    let part = |part| match part {
        Part::Integer(value) => value.to_string(),
        // As many digits as tell it from its neighbours.
        Part::Float { value, .. } if element.real() == ElementType::F64 => format!("{value:?}"),
        Part::Float { value, .. } => format!("{:?}", value as f32),
    };
    let parts: Vec<String> = parts(element, bytes).map(part).collect();
    if let [re, im] = parts.as_slice() { format!("({re}, {im})") } else { parts.concat() }
}

/// The index of an element by its place in row-major order.
fn index(place: usize, extents: &[usize]) -> Vec<usize> {
    let mut rest = place;
    let mut index: Vec<usize> = extents
        .iter()
        .rev()
        .map(|&extent| {
            let at = rest % extent;
            rest /= extent;
            at
        })
        .collect();
    index.reverse();
    index
}

impl fmt::Display for Disagreement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Disagreement { index, actual, expected, count, elements } = self;
        write!(f, "element {index:?} is {actual}, expected {expected}; {count} of {elements} do not agree")
    }
}

#[cfg(test)]
mod tests {
    use num_complex::Complex;

    use super::*;

    const STEP: Agreement = Agreement::Steps { least: 0, most: 1 };

    fn floats(values: &[f32]) -> Array {
        Array::from_slice([values.len()], values).unwrap()
    }

    fn agrees(actual: &[f32], expected: &[f32], asked: Agreement) -> bool {
        disagreement(&floats(actual), &floats(expected), asked).is_none()
    }

    #[test]
    fn the_same_agrees_by_every_measure() {
        let values = [0.0, -0.0, 1.5, f32::INFINITY, f32::NEG_INFINITY, f32::NAN, 1e-42];
        for asked in [Agreement::Equal, Agreement::Within(0.0), STEP] {
            assert!(agrees(&values, &values, asked), "{asked:?}");
        }
    }

    #[test]
    fn each_measure_has_its_own_limit() {
        let (one, next, after) = (1.0, 1.0 + f32::EPSILON, 1.0 + 2.0 * f32::EPSILON);
        assert!(!agrees(&[next], &[one], Agreement::Equal));
        assert!(!agrees(&[-0.0], &[0.0], Agreement::Equal));
        assert!(agrees(&[-0.0], &[0.0], Agreement::Within(0.0)) && agrees(&[-0.0], &[0.0], STEP));
        assert!(agrees(&[1.25], &[1.0], Agreement::Within(0.25)));
        assert!(!agrees(&[1.26], &[1.0], Agreement::Within(0.25)));
        assert!(agrees(&[next], &[one], STEP) && !agrees(&[after], &[one], STEP));
        assert!(agrees(&[f32::from_bits(1)], &[-0.0], STEP));
        assert!(!agrees(&[one], &[one], Agreement::Steps { least: 1, most: 3 }));
        for asked in [Agreement::Equal, Agreement::Within(1e9), STEP] {
            assert!(!agrees(&[f32::NAN], &[1.0], asked) && !agrees(&[1.0], &[f32::NAN], asked));
            assert!(!agrees(&[f32::INFINITY], &[f32::NEG_INFINITY], asked));
        }
        assert!(!agrees(&[f32::INFINITY], &[1.0], Agreement::Within(1e9)));
    }

    #[test]
    fn the_first_that_differs_is_told() {
        let actual = Array::from_slice([2, 2], &[1i8, -1, 3, 4]).unwrap();
        let expected = Array::from_slice([2, 2], &[1i8, -1, 5, 6]).unwrap();
        let text = disagreement(&actual, &expected, Agreement::Equal).unwrap().to_string();
        assert_eq!(text, "element [1, 0] is 3, expected 5; 2 of 4 do not agree");
        let actual = Array::scalar(Complex::new(1.0f64, -2.5));
        let expected = Array::scalar(Complex::new(1.0f64, 0.1));
        let text = disagreement(&actual, &expected, Agreement::Within(0.1)).unwrap().to_string();
        assert_eq!(text, "element [] is (1.0, -2.5), expected (1.0, 0.1); 1 of 1 do not agree");
        let half = |bits| Array::scalar(f16::from_bits(bits));
        assert!(disagreement(&half(0x3c01), &half(0x3c00), STEP).is_none());
        assert!(disagreement(&half(0x3c02), &half(0x3c00), STEP).is_some());
    }
}
