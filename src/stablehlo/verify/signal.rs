//! Constraints of `fft`, `convolution` and `dynamic_conv`.

use crate::Result;
use crate::stablehlo::ir::{Attribute, TensorType};
use crate::stablehlo::plan::lower::convolution::{Numbers, windows};

use super::Site;
use super::shapes::expect_shape;

pub(crate) fn fft(site: &Site<'_>) -> Result<()> {
    let ([operand], result) = (site.operands()?, site.result()?);
    let kind = site.enumeration(2, "fft_type", &["FFT", "IFFT", "RFFT", "IRFFT"])?;
    let lengths = site.integers(3, "fft_length")?;
    let rank = operand.shape.rank();
    site.check(lengths.len() <= rank, "c1", || {
        format!("fft_length must name at most {rank} dimensions, as many as {operand} has, got {lengths:?}")
    })?;
    let (from, to) = (operand.element, result.element);
    let fits = match kind {
        "FFT" | "IFFT" => from.is_complex() && from == to,
        "RFFT" => from.is_float() && to.is_complex() && to.real() == from,
        _ => to.is_float() && from.is_complex() && from.real() == to,
    };
    site.check(fits, "c2", || format!("{kind} takes no {operand} to {result}"))?;
    site.check((1..=3).contains(&lengths.len()), "c3", || {
        format!("fft_length must name one to three dimensions, got {lengths:?}")
    })?;
    let whole = if kind == "IRFFT" { result } else { operand };
    let last: Vec<i128> =
        whole.shape.extents().iter().rev().take(lengths.len()).rev().map(|&n| n as i128).collect();
    site.check(last == lengths, "c4", || {
        format!("fft_length must be the last extents of {whole}, got {lengths:?}")
    })?;
    let half = |extents: &[usize]| {
        let mut extents = extents.to_vec();
        if let Some(last) = extents.last_mut() {
            *last = if *last == 0 { 0 } else { *last / 2 + 1 };
        }
        extents
    };
    match kind {
        "RFFT" => expect_shape(site, "c5", half(operand.shape.extents())),
        "IRFFT" => site.check(operand.shape.extents() == half(result.shape.extents()), "c5", || {
            format!("{operand} is not half the spectrum of {result}")
        }),
        _ => expect_shape(site, "c5", operand.shape.extents().to_vec()),
    }
}

pub(crate) fn convolution(site: &Site<'_>) -> Result<()> {
    let [lhs, rhs] = site.operands()?;
    convolve(site, lhs, rhs, None)
}

/// The padding is an operand, of which nothing is known but its type.
pub(crate) fn dynamic_conv(site: &Site<'_>) -> Result<()> {
    let [lhs, rhs, padding] = site.operands()?;
    let spatial = lhs.shape.rank().saturating_sub(2);
    site.check(padding.element.is_integer() && padding.shape.extents() == [spatial, 2], "c4", || {
        format!("the padding must be integers of shape [{spatial}, 2], got {padding}")
    })?;
    convolve(site, lhs, rhs, Some(vec![0; 2 * spatial]))
}

fn convolve(site: &Site<'_>, lhs: &TensorType, rhs: &TensorType, unknown: Option<Vec<i128>>) -> Result<()> {
    let result = site.result()?;
    let attributes = &site.op.attributes;
    let rank = lhs.shape.rank();
    site.check(rank == rhs.shape.rank() && rank >= 2, "c1", || {
        format!("the operands are {lhs} and {rhs}; expected one rank of at least 2")
    })?;
    let spatial = rank - 2;
    for (input, name, length, positive) in
        [(3, "window_strides", "c2", "c3"), (5, "lhs_dilation", "c5", "c6"), (6, "rhs_dilation", "c7", "c8")]
    {
        if attributes.get(name).is_none() {
            continue;
        }
        let values = site.integers(input, name)?;
        site.check(values.len() == spatial, length, || {
            format!("{name} must have {spatial} entries, one for each spatial dimension, got {values:?}")
        })?;
        let small = |value: &i128| (1..=i128::from(u32::MAX)).contains(value);
        site.check(values.iter().all(small), positive, || {
            format!("{name} must be positive and below 2^32, got {values:?}")
        })?;
    }
    if attributes.get("padding").is_some() && unknown.is_none() {
        let padding = attributes.dense("padding");
        let padding = padding.ok_or_else(|| site.missing(4, "padding", "`dense<...>`"))?;
        let small =
            |values: Vec<i128>| values.iter().all(|value| value.unsigned_abs() <= u128::from(u32::MAX));
        site.check(
            padding.ty.shape.extents() == [spatial, 2] && padding.integers().is_some_and(small),
            "c4",
            || {
                format!(
                    "the padding must be integers within 2^32 of shape [{spatial}, 2], got {}",
                    padding.ty
                )
            },
        )?;
    }
    if attributes.get("window_reversal").is_some() {
        let reversal = site.integers(7, "window_reversal")?;
        site.check(reversal.len() == spatial, "c9", || {
            format!("window_reversal must have {spatial} entries, one for each spatial dimension")
        })?;
    }
    let numbers = attributes.structure("dimension_numbers", "conv").and_then(Numbers::of);
    let numbers = numbers.ok_or_else(|| site.missing(8, "dimension_numbers", "`#stablehlo.conv<...>`"))?;
    for (name, list, length, valid) in [
        ("input", &numbers.input, "c12", "c13"),
        ("kernel", &numbers.kernel, "c17", "c18"),
        ("output", &numbers.output, "c19", "c20"),
    ] {
        site.check(list.len() == rank, length, || {
            format!("the {name}'s spatial dimensions must be {spatial}, got {}", list.len() - 2)
        })?;
        let wide: Vec<i128> = list.iter().map(|&d| d as i128).collect();
        let list = site.dimensions(valid, &format!("a dimension of the {name}"), &wide, rank)?;
        site.unique(valid, &format!("the dimensions of the {name}"), &list)?;
    }
    let group = |name: &str, input: usize, label: &str| -> Result<usize> {
        if attributes.get(name).is_none() {
            return Ok(1);
        }
        let count = site.integer(input, name)?;
        let count = usize::try_from(count).ok().filter(|&count| count > 0 && count < 1 << 31);
        count.ok_or_else(|| site.invalid(label, format!("{name} must be positive")))
    };
    let feature_groups = group("feature_group_count", 17, "c21")?;
    let batch_groups = group("batch_group_count", 18, "c22")?;
    site.check(
        feature_groups == 1 || batch_groups == 1,
        "c23",
        || "of feature_group_count and batch_group_count one must be 1",
    )?;
    let (left, right) = (lhs.shape.extents(), rhs.shape.extents());
    let (batch, features) = (left[numbers.input[0]], left[numbers.input[1]]);
    let (takes, makes) = (right[numbers.kernel[0]], right[numbers.kernel[1]]);
    for (label, what, extent, groups) in [
        ("c10", "the batch of the left side", batch, batch_groups),
        ("c11", "the features of the left side", features, feature_groups),
        ("c15", "the output features of the right side", makes, batch_groups),
        ("c16", "the output features of the right side", makes, feature_groups),
    ] {
        site.check(extent.is_multiple_of(groups), label, || {
            format!("{what}, {extent}, must be a multiple of {groups}")
        })?;
    }
    site.check(takes == features / feature_groups, "c14", || {
        format!("the right side must take {} features, got {takes}", features / feature_groups)
    })?;
    if let Some(precision) = attributes.get("precision_config") {
        let two = matches!(precision, Attribute::Array(cases) if matches!(cases.len(), 0 | 2));
        site.check(two, "c24", || "precision_config must have two entries, one for each operand")?;
    }
    site.check(result.shape.rank() == rank, "c26", || {
        format!("the result must be of rank {rank}, got {result}")
    })?;
    site.check(lhs.element == rhs.element, "c27", || {
        format!("the operands are {lhs} and {rhs}; expected one element type")
    })?;
    let mut expected = vec![0; rank];
    expected[numbers.output[0]] = batch / batch_groups;
    expected[numbers.output[1]] = makes;
    let known = unknown.is_none();
    let kernel = numbers.kernel[2..].iter().map(|&d| right[d]).collect();
    let windows = windows(attributes, kernel, unknown);
    let windows = windows.ok_or_else(|| site.missing(4, "padding", "integers"))?;
    for d in 0..spatial {
        let to = numbers.output[d + 2];
        let extent = left[numbers.input[d + 2]];
        let count = if windows.extents[d] == 0 {
            windows.padded(d, extent).max(0) + 1
        } else {
            windows.count(d, extent)
        };
        let large = |_| site.invalid("c25", "has more windows than can be counted");
        expected[to] =
            if known { usize::try_from(count).map_err(large)? } else { result.shape.extents()[to] };
    }
    expect_shape(site, "c25", expected)
}
