//! `fft`: transforms along dimension after dimension, those of real numbers as halves of complex ones.

use super::Site;
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::function::Function;
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::plan::node::Fft;
use crate::tensor::{ElementType, Shape};
use crate::{Error, ErrorKind, Result};

pub(crate) fn fft(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let result = site.result()?;
    let lengths = site.attributes().sizes("fft_length")?;
    if result.shape.extents().contains(&0) {
        return Ok(vec![builder.splat(result, [0; 2])?]);
    }
    let operand = site.operand(0)?;
    let rank = result.shape.rank();
    let last = rank - 1;
    let mut others = rank - lengths.len()..last;
    let value = match site.attributes().enumeration("fft_type")? {
        "FFT" => others.chain([last]).try_fold(operand, |value, d| along(builder, value, d, false))?,
        "IFFT" => others.chain([last]).try_fold(operand, |value, d| along(builder, value, d, true))?,
        "RFFT" => {
            let ty = complex(builder, operand)?;
            let whole = builder.apply(Function::Convert, &[operand], &ty)?;
            let transformed = along(builder, whole, last, false)?;
            let mut half = ty.shape.extents().to_vec();
            half[last] = result.shape.extents()[last];
            let half = builder.slice(transformed, &vec![0; rank], &vec![1; rank], &Shape::new(half))?;
            others.try_fold(half, |value, d| along(builder, value, d, false))?
        }
        "IRFFT" => {
            let half = others.try_fold(operand, |value, d| along(builder, value, d, true))?;
            let whole = mirrored(builder, half, result.shape.extents()[last])?;
            let transformed = along(builder, whole, last, true)?;
            builder.apply(Function::Real, &[transformed], result)?
        }
        other => {
            let message = format!("fft_type must be FFT, IFFT, RFFT or IRFFT, got `{other}`");
            return Err(Error::new(ErrorKind::Invalid, message));
        }
    };
    Ok(vec![value])
}

/// The type of complex numbers in the shape of a value of real ones.
fn complex(builder: &Builder, operand: Id) -> Result<TensorType> {
    let ty = builder.ty(operand);
    match ty.element {
        ElementType::F32 => Ok(TensorType::new(ty.shape.clone(), ElementType::C64)),
        ElementType::F64 => Ok(TensorType::new(ty.shape.clone(), ElementType::C128)),
        _ => Err(Error::unsupported(format!("is done in complex64 and complex128, got {ty}"))),
    }
}

/// The transform along one dimension.
fn along(builder: &mut Builder, value: Id, dimension: usize, inverse: bool) -> Result<Id> {
    let ty = builder.ty(value).clone();
    if !ty.element.is_complex() {
        return Err(Error::unsupported(format!("is done in complex64 and complex128, got {ty}")));
    }
    if ty.shape.extents()[dimension] == 1 {
        return Ok(value);
    }
    match builder.call(Box::new(Fft { ty, dimension, inverse }), vec![value])?.as_slice() {
        &[transformed] => Ok(transformed),
        _ => Err(Error::unsupported("a transform has one result")),
    }
}

/// The whole of a spectrum of real numbers: element `n - k` is the conjugate of element `k`.
fn mirrored(builder: &mut Builder, half: Id, length: usize) -> Result<Id> {
    let ty = builder.ty(half).clone();
    let last = ty.shape.rank() - 1;
    let count = length - length / 2 - 1;
    if count == 0 && ty.shape.extents()[last] == length {
        return Ok(half);
    }
    let mut start = vec![0; last + 1];
    let mut shape = ty.shape.extents().to_vec();
    start[last] = 1;
    shape[last] = count;
    let tail = builder.slice(half, &start, &vec![1; last + 1], &Shape::new(shape))?;
    let tail = builder.reverse(tail, &[last])?;
    let part = TensorType::new(builder.ty(tail).shape.clone(), ty.element.real());
    let (re, im) =
        (builder.apply(Function::Real, &[tail], &part)?, builder.apply(Function::Imag, &[tail], &part)?);
    let im = builder.apply(Function::Negate, &[im], &part)?;
    let tail_type = TensorType::new(part.shape.clone(), ty.element);
    let tail = builder.apply(Function::Complex, &[re, im], &tail_type)?;
    builder.concatenate(&[half, tail], last)
}
