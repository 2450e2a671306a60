//! A result in a few numbers: its type, shape, range, mean, how many NaNs, and its first values.

use std::fmt;

use lapwing::{Array, Complex, Element, ElementType, Result};
use serde_json::{Value, json};

use crate::numpy::dtype;

/// How many of the first values are shown.
const SHOWN: usize = 6;

/// What is told of one array.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Summary {
    dtype: &'static str,
    shape: Vec<usize>,
    /// Over the values that are not NaN; of complex numbers, over their magnitudes. `None` where there are none.
    range: Option<(f64, f64)>,
    mean: Complex<f64>,
    nan: usize,
    infinite: usize,
    first: Vec<Complex<f64>>,
    is_complex: bool,
}

impl Summary {
    pub(crate) fn of(array: &Array) -> Result<Self> {
        let values = values(array)?;
        let is_complex = array.element_type().is_complex();
        let size = |value: Complex<f64>| if is_complex { value.norm() } else { value.re };
        let is_nan = |value: Complex<f64>| value.re.is_nan() || value.im.is_nan();
        let numbers: Vec<_> = values.iter().copied().filter(|&value| !is_nan(value)).collect();
        let sum: Complex<f64> = numbers.iter().sum();
        Ok(Summary {
            dtype: dtype::name(array.element_type()),
            shape: array.shape().extents().to_vec(),
            range: numbers
                .iter()
                .map(|&value| (size(value), size(value)))
                .reduce(|(low, high), (value, _)| (low.min(value), high.max(value))),
            mean: sum / numbers.len().max(1) as f64,
            nan: values.len() - numbers.len(),
            infinite: numbers.iter().filter(|value| value.re.is_infinite() || value.im.is_infinite()).count(),
            first: values.into_iter().take(SHOWN).collect(),
            is_complex,
        })
    }

    pub(crate) fn json(&self) -> Value {
        let number = |value: Complex<f64>| match self.is_complex {
            true => json!([value.re, value.im]),
            false => json!(value.re),
        };
        json!({
            "dtype": self.dtype,
            "shape": self.shape,
            "min": self.range.map(|(low, _)| low),
            "max": self.range.map(|(_, high)| high),
            "mean": self.range.map(|_| number(self.mean)),
            "nan": self.nan,
            "infinite": self.infinite,
            "first": self.first.iter().map(|&value| number(value)).collect::<Vec<_>>(),
        })
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = |value: Complex<f64>| match self.is_complex {
            true => {
                format!("{}{}{}i", short(value.re), if value.im < 0.0 { "" } else { "+" }, short(value.im))
            }
            false => short(value.re),
        };
        write!(f, "{} {:?}", self.dtype, self.shape)?;
        if let Some((low, high)) = self.range {
            let what = if self.is_complex { "abs " } else { "" };
            let (low, high, mean) = (short(low), short(high), number(self.mean));
            write!(f, "  {what}min {low}  {what}max {high}  mean {mean}")?;
        }
        if self.nan > 0 {
            write!(f, "  NaN {}", self.nan)?;
        }
        if self.infinite > 0 {
            write!(f, "  infinite {}", self.infinite)?;
        }
        let first: Vec<String> = self.first.iter().map(|&value| number(value)).collect();
        let more = if self.shape.iter().product::<usize>() > SHOWN { " ..." } else { "" };
        write!(f, "\n  {}{more}", first.join(" "))
    }
}

/// Six digits, as many as a float32 has, in whichever notation is shorter to read.
fn short(value: f64) -> String {
    let size = value.abs();
    if value.fract() == 0.0 && size < 1e9 {
        format!("{value}")
    } else if size.is_finite() && !(1e-4..1e6).contains(&size) {
        format!("{value:.5e}")
    } else {
        let digits = if size >= 1.0 { 5 - (size.log10() as usize).min(5) } else { 6 };
        format!("{value:.digits$}")
    }
}

/// All elements as complex numbers: wide enough for every type that a device holds.
fn values(array: &Array) -> Result<Vec<Complex<f64>>> {
    fn list<T: Element>(array: &Array, number: impl Fn(T) -> Complex<f64>) -> Result<Vec<Complex<f64>>> {
        Ok(array.to_vec::<T>()?.into_iter().map(number).collect())
    }
    fn real<T: Element + Into<f64>>(array: &Array) -> Result<Vec<Complex<f64>>> {
        list(array, |value: T| Complex::new(value.into(), 0.0))
    }
    match array.element_type() {
        ElementType::Bool => list(array, |value: bool| Complex::new(f64::from(u8::from(value)), 0.0)),
        ElementType::I8 => real::<i8>(array),
        ElementType::I16 => real::<i16>(array),
        ElementType::I32 => real::<i32>(array),
        ElementType::I64 => list(array, |value: i64| Complex::new(value as f64, 0.0)),
        ElementType::U8 => real::<u8>(array),
        ElementType::U16 => real::<u16>(array),
        ElementType::U32 => real::<u32>(array),
        ElementType::U64 => list(array, |value: u64| Complex::new(value as f64, 0.0)),
        ElementType::F16 => real::<half::f16>(array),
        ElementType::BF16 => real::<half::bf16>(array),
        ElementType::F32 => real::<f32>(array),
        ElementType::F64 => real::<f64>(array),
        ElementType::C64 => list(array, |value: Complex<f32>| Complex::new(value.re.into(), value.im.into())),
        ElementType::C128 => list(array, |value: Complex<f64>| value),
        other => {
            let message = format!("{other} results cannot be shown; write them with --out");
            Err(lapwing::Error::new(lapwing::ErrorKind::Unsupported, message))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_range_mean_and_what_is_no_number() {
        let values = [1.5f32, -2.0, f32::NAN, f32::INFINITY, 0.0, 0.25, 1e-7];
        let summary = Summary::of(&Array::from_slice([7], &values).unwrap()).unwrap();
        let text =
            "float32 [7]  min -2  max inf  mean inf  NaN 1  infinite 1\n  1.50000 -2 NaN inf 0 0.250000 ...";
        assert_eq!(summary.to_string(), text);
        assert_eq!(summary.json()["nan"], 1);
        assert_eq!(summary.json()["min"], -2.0);
    }

    #[test]
    fn tells_complex_numbers_by_magnitude() {
        let values = [Complex::new(3.0f32, -4.0), Complex::new(0.0, 1.0)];
        let summary = Summary::of(&Array::from_slice([2, 1], &values).unwrap()).unwrap();
        let text = "complex64 [2, 1]  abs min 1  abs max 5  mean 1.50000-1.50000i\n  3-4i 0+1i";
        assert_eq!(summary.to_string(), text);
        assert_eq!(summary.json()["first"][0], json!([3.0, -4.0]));
    }

    #[test]
    fn empty_arrays_have_no_range() {
        let summary = Summary::of(&Array::from_slice::<i32>([0, 3], &[]).unwrap()).unwrap();
        assert_eq!(summary.to_string(), "int32 [0, 3]\n  ");
        assert_eq!(summary.json()["mean"], Value::Null);
    }
}
