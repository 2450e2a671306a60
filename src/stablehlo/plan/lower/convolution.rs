//! `convolution` and `dynamic_conv`: a product of matrices, of which the left one holds what each window sees.

use super::Site;
use super::windows::Windows;
use crate::linalg::record::MatmulShape;
use crate::linalg::{MatmulOptions, Transpose};
use crate::stablehlo::ir::{Attributes, TensorType};
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::function::Function;
use crate::stablehlo::plan::graph::{Id, word_bytes};
use crate::stablehlo::plan::node::Matmul;
use crate::tensor::{ElementType, Shape};
use crate::{Error, ErrorKind, Result};

/// The most bytes of windows that are made at once, where a batch can be cut into pieces.
const MAX_BYTES: u64 = 1 << 28;

/// Which dimension is what: batch, feature and then the spatial ones of the input; input feature, output feature and the
/// spatial ones of the kernel; batch, feature and spatial ones of the output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Numbers {
    pub(crate) input: Vec<usize>,
    pub(crate) kernel: Vec<usize>,
    pub(crate) output: Vec<usize>,
}

impl Numbers {
    /// Of the structure `#stablehlo.conv<...>`.
    pub(crate) fn of(fields: &Attributes) -> Option<Numbers> {
        let list = |of: &str, first: &str, second: &str| {
            let mut all = vec![
                fields.size(&format!("{of}_{first}_dimension"))?,
                fields.size(&format!("{of}_{second}_dimension"))?,
            ];
            all.extend(fields.sizes(&format!("{of}_spatial_dimensions"))?);
            Some(all)
        };
        Some(Numbers {
            input: list("input", "batch", "feature")?,
            kernel: list("kernel", "input_feature", "output_feature")?,
            output: list("output", "batch", "feature")?,
        })
    }
}

/// Where the windows of a convolution are in the spatial dimensions, for a kernel of these spatial extents; `padding` is
/// that of the attribute where there is none of its own.
pub(crate) fn windows(
    attributes: &Attributes,
    kernel: Vec<usize>,
    padding: Option<Vec<i128>>,
) -> Option<Windows> {
    let rank = kernel.len();
    let sizes = |name: &str| match attributes.get(name) {
        None => Some(vec![1; rank]),
        Some(_) => attributes.sizes(name),
    };
    let padding = match (padding, attributes.get("padding")) {
        (Some(padding), _) => padding,
        (None, None) => vec![0; 2 * rank],
        (None, Some(_)) => attributes.dense("padding")?.integers()?,
    };
    let padding: Vec<i64> =
        padding.into_iter().map(|value| i64::try_from(value).ok()).collect::<Option<_>>()?;
    (padding.len() == 2 * rank).then_some(())?;
    Some(Windows {
        extents: kernel,
        strides: sizes("window_strides")?,
        dilations: sizes("rhs_dilation")?,
        base_dilations: sizes("lhs_dilation")?,
        low: padding.iter().copied().step_by(2).collect(),
        high: padding.iter().copied().skip(1).step_by(2).collect(),
    })
}

pub(crate) fn convolution(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    convolve(builder, site, None)
}

/// The padding is a constant operand.
pub(crate) fn dynamic_conv(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let padding = builder.known(site.operand(2)?, "the padding")?;
    convolve(builder, site, Some(padding))
}

fn convolve(builder: &mut Builder, site: &Site<'_>, padding: Option<Vec<i128>>) -> Result<Vec<Id>> {
    let result = site.result()?;
    let missing = || Error::new(ErrorKind::Invalid, "its attributes do not say where windows are");
    let attributes = &site.op.attributes;
    let numbers = site.attributes().structure("dimension_numbers", "conv")?;
    let numbers = Numbers::of(numbers.0).ok_or_else(missing)?;
    let group = |name: &str| attributes.size(name).unwrap_or(1).max(1);
    let (feature_groups, batch_groups) = (group("feature_group_count"), group("batch_group_count"));
    if result.shape.extents().contains(&0) {
        return Ok(vec![builder.splat(result, [0; 2])?]);
    }
    let [input, kernel] = [site.operand(0)?, site.operand(1)?].map(|operand| {
        let ty = TensorType::new(builder.ty(operand).shape.clone(), result.element);
        builder.apply(Function::Convert, &[operand], &ty)
    });
    let input = builder.transpose(input?, &numbers.input)?;
    let kernel = builder.transpose(kernel?, &numbers.kernel)?;
    if builder.extents(input).contains(&0) || builder.extents(kernel).contains(&0) {
        return Ok(vec![builder.splat(result, [0; 2])?]);
    }
    let windows = windows(attributes, builder.extents(kernel)[2..].to_vec(), padding).ok_or_else(missing)?;
    let reversed: Vec<usize> = match attributes.integers("window_reversal") {
        Some(flags) => flags.iter().enumerate().filter(|(_, flag)| **flag != 0).map(|(d, _)| d + 2).collect(),
        None => vec![],
    };
    let kernel = builder.reverse(kernel, &reversed)?;
    let problem = Problem { windows, feature_groups, batch_groups, element: result.element };
    let convolved = problem.in_pieces(builder, input, kernel)?;
    let mut back = vec![0; numbers.output.len()];
    for (from, &to) in numbers.output.iter().enumerate() {
        back[to] = from;
    }
    Ok(vec![builder.transpose(convolved, &back)?])
}

/// A convolution of `batch x feature x spatial` with `input feature x output feature x spatial`.
#[derive(Debug)]
struct Problem {
    windows: Windows,
    feature_groups: usize,
    batch_groups: usize,
    element: ElementType,
}

impl Problem {
    /// The result, `batch x feature x spatial`: item by item of the batch where all windows together are large.
    fn in_pieces(&self, builder: &mut Builder, input: Id, kernel: Id) -> Result<Id> {
        let extents = builder.extents(input).to_vec();
        let places: u64 =
            (0..extents.len() - 2).map(|d| self.windows.count(d, extents[d + 2]) as u64).product();
        let seen: u64 = self.windows.extents.iter().map(|&extent| extent as u64).product();
        let item = places * seen * extents[1] as u64 * word_bytes(self.element);
        let pieces = (item * extents[0] as u64).div_ceil(MAX_BYTES).clamp(1, extents[0] as u64) as usize;
        if pieces == 1 || self.batch_groups > 1 {
            return self.at_once(builder, input, kernel);
        }
        let rows = extents[0].div_ceil(pieces);
        let mut results = Vec::new();
        for first in (0..extents[0]).step_by(rows) {
            let mut start = vec![0; extents.len()];
            start[0] = first;
            let mut shape = extents.clone();
            shape[0] = rows.min(extents[0] - first);
            let piece = builder.slice(input, &start, &vec![1; shape.len()], &Shape::new(shape))?;
            results.push(self.at_once(builder, piece, kernel)?);
        }
        builder.concatenate(&results, 0)
    }

    fn at_once(&self, builder: &mut Builder, input: Id, kernel: Id) -> Result<Id> {
        let windows = &self.windows;
        let rank = windows.extents.len();
        let extents = builder.extents(input).to_vec();
        let (batch, features) = (extents[0], extents[1]);
        let mut padded = vec![batch, features];
        let mut counts = vec![batch, features];
        for d in 0..rank {
            let large = || Error::unsupported("a padded dimension has more elements than kernels count");
            let extent = windows.padded(d, extents[d + 2]);
            let extent = usize::try_from(extent).ok().filter(|&extent| extent < 1 << 31).ok_or_else(large)?;
            padded.push(extent);
            counts.push(windows.count(d, extents[d + 2]) as usize);
        }
        let ones = |rest: &[usize]| [&[1, 1], rest].concat();
        let low: Vec<i64> = [&[0, 0], windows.low.as_slice()].concat();
        let interior: Vec<usize> =
            [0, 0].into_iter().chain(windows.base_dilations.iter().map(|by| by - 1)).collect();
        let zero = builder.splat(&TensorType::new([], self.element), [0; 2])?;
        let input = builder.pad(input, zero, &low, &interior, &Shape::new(padded))?;
        let strides = ones(&windows.strides);
        let seen =
            builder.windows(input, &counts, &ones(&windows.extents), &strides, &ones(&windows.dilations))?;

        // Of the groups, one count is 1: `groups x batch x features x places x window`.
        let groups = self.feature_groups * self.batch_groups;
        let (batch, features) = (batch / self.batch_groups, features / self.feature_groups);
        let places = &counts[2..];
        let split = match self.batch_groups {
            1 => [&[batch, groups, features], places, &windows.extents].concat(),
            _ => [&[groups, batch, features], places, &windows.extents].concat(),
        };
        let seen = builder.reshape(seen, &Shape::new(split))?;
        let first = if self.batch_groups == 1 { [1, 0] } else { [0, 1] };
        let order: Vec<usize> =
            first.into_iter().chain(3..3 + rank).chain([2]).chain(3 + rank..3 + 2 * rank).collect();
        let seen = builder.transpose(seen, &order)?;
        let window: usize = windows.extents.iter().product();
        let (rows, depth) = (batch * places.iter().product::<usize>(), features * window);
        let seen = builder.reshape(seen, &Shape::new(vec![groups, rows, depth]))?;

        let made = builder.extents(kernel)[1];
        let columns = made / groups;
        let split = [&[features, groups, columns], windows.extents.as_slice()].concat();
        let kernel = builder.reshape(kernel, &Shape::new(split))?;
        let order: Vec<usize> = [1, 0].into_iter().chain(3..3 + rank).chain([2]).collect();
        let kernel = builder.transpose(kernel, &order)?;
        let kernel = builder.reshape(kernel, &Shape::new(vec![groups, depth, columns]))?;

        let matmul = Matmul {
            element: self.element,
            shape: MatmulShape { batch: groups, rows, columns, depth },
            options: MatmulOptions { transpose_a: Transpose::None, transpose_b: Transpose::None },
            result: TensorType::new([groups, rows, columns], self.element),
        };
        let product = builder.call(matmul.node(), vec![seen, kernel])?;
        let &[product] = product.as_slice() else {
            return Err(Error::unsupported("a product of matrices has one result"));
        };
        let split = [&[groups, batch], places, &[columns]].concat();
        let product = builder.reshape(product, &Shape::new(split))?;
        let order: Vec<usize> = [1, 0, 2 + rank].into_iter().chain(2..2 + rank).collect();
        let product = builder.transpose(product, &order)?;
        builder.reshape(product, &Shape::new([&[batch, made], places].concat()))
    }
}
