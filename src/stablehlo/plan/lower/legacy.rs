//! Ops that StableHLO keeps for older programs: `broadcast`, `dot`, `einsum`, `unary_einsum` and `torch_index_select`.

use super::Site;
use super::reduce::sum;
use crate::linalg::record::MatmulShape;
use crate::linalg::{MatmulOptions, Transpose};
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::function::Function;
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::plan::indexed::GatherNumbers;
use crate::stablehlo::plan::node::Matmul;
use crate::tensor::Shape;
use crate::{Error, ErrorKind, Result};

/// The first label that stands for a dimension of `...`: not one that can be written.
const HIDDEN: u32 = 0xe000;

/// The operand behind new dimensions.
pub(crate) fn broadcast(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let result = site.result()?;
    let operand = site.operand(0)?;
    let new = result.shape.rank() - builder.extents(operand).len();
    let dimensions: Vec<usize> = (new..result.shape.rank()).collect();
    Ok(vec![builder.broadcast(operand, &dimensions, &result.shape)?])
}

/// The product over the last dimension of the left side and the first of the right one.
pub(crate) fn dot(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let (a, b, result) = (site.operand(0)?, site.operand(1)?, site.result()?);
    let (left, right) = (builder.extents(a).len(), builder.extents(b).len());
    let a_labels: Vec<char> = ['a', 'k'][2 - left..].to_vec();
    let b_labels: Vec<char> = ['k', 'b'][..right].to_vec();
    let to = [&a_labels[..left - 1], &b_labels[1..]].concat();
    Ok(vec![contracted(builder, (a, a_labels), (b, b_labels), &to, result)?])
}

pub(crate) fn einsum(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let config = site.attributes().string("einsum_config")?;
    let (from, to) = sides(builder, site, config)?;
    let [a, b] = from.as_slice() else {
        return Err(Error::new(ErrorKind::Invalid, format!("`{config}` must name two operands")));
    };
    let left = (site.operand(0)?, a.clone());
    let right = (site.operand(1)?, b.clone());
    Ok(vec![contracted(builder, left, right, &to, site.result()?)?])
}

pub(crate) fn unary_einsum(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let config = site.attributes().string("einsum_config")?;
    let (from, to) = sides(builder, site, config)?;
    let [labels] = from.as_slice() else {
        return Err(Error::new(ErrorKind::Invalid, format!("`{config}` must name one operand")));
    };
    let (operand, labels) = kept(builder, site.operand(0)?, labels.clone(), |label| to.contains(&label))?;
    let turned = arranged(builder, operand, &labels, &to)?;
    checked(builder, turned, site.result()?)
}

/// `ab,bc->ac` as labels of dimensions of operands and of the result. The dimensions of `...` have labels of
/// their own, counted from the last.
fn sides(builder: &Builder, site: &Site<'_>, config: &str) -> Result<(Vec<Vec<char>>, Vec<char>)> {
    let wrong = |what: &str| Error::new(ErrorKind::Invalid, format!("einsum_config `{config}` {what}"));
    let text: String = config.chars().filter(|c| !c.is_whitespace()).collect();
    let (from, to) = text.split_once("->").ok_or_else(|| wrong("has no `->`"))?;
    // The labels, `others` of which are not written.
    let letters = |text: &str, others: usize| -> Result<Vec<char>> {
        let (first, last) = text.split_once("...").unwrap_or((text, ""));
        let known = first.chars().chain(last.chars()).all(|label| label.is_ascii_alphabetic());
        let hidden = (0..others as u32).rev().filter_map(|place| char::from_u32(HIDDEN + place));
        let labels: Vec<char> = first.chars().chain(hidden).chain(last.chars()).collect();
        if !known {
            return Err(wrong("has labels other than letters and `...`"));
        }
        Ok(labels)
    };
    let hidden = |text: &str, rank: usize| match text.contains("...") {
        true => rank.saturating_sub(text.len() - 3),
        false => 0,
    };
    let ranks = site.operands.iter().map(|&operand| builder.extents(operand).len());
    let inputs = from.split(',').zip(ranks).map(|(text, rank)| letters(text, hidden(text, rank)));
    let inputs: Vec<Vec<char>> = inputs.collect::<Result<_>>()?;
    if inputs.len() != from.split(',').count() {
        return Err(wrong("names more operands than there are"));
    }
    let to = letters(to, hidden(to, site.result()?.shape.rank()))?;
    if repeated(&to).is_some() {
        return Err(wrong("names a dimension of the result twice"));
    }
    Ok((inputs, to))
}

/// Two places of one label.
fn repeated(labels: &[char]) -> Option<(usize, usize)> {
    let earlier =
        |&(i, label): &(usize, &char)| Some((labels[..i].iter().position(|other| other == label)?, i));
    labels.iter().enumerate().find_map(|place| earlier(&place))
}

/// The operand with the diagonal of the dimensions that share a label in the place of the first of them.
fn diagonal(builder: &mut Builder, mut operand: Id, mut labels: Vec<char>) -> Result<(Id, Vec<char>)> {
    while let Some((first, second)) = repeated(&labels) {
        let extents = builder.extents(operand).to_vec();
        let count = extents[first];
        if extents[second] != count {
            let message = format!("`{}` has the extents {count} and {}", labels[first], extents[second]);
            return Err(Error::new(ErrorKind::Invalid, message));
        }
        // The elements that have equal indices are `count + 1` apart once both dimensions are one.
        let mut order: Vec<usize> = (0..extents.len()).filter(|&d| d != second).collect();
        order.insert(first + 1, second);
        let turned = builder.transpose(operand, &order)?;
        labels.remove(second);
        let mut shape: Vec<usize> = order.iter().filter(|&&d| d != second).map(|&d| extents[d]).collect();
        let (start, mut stride) = (vec![0; shape.len()], vec![1; shape.len()]);
        stride[first] = count + 1;
        let result = Shape::new(shape.clone());
        shape[first] = count * count;
        let joined = builder.reshape(turned, &Shape::new(shape))?;
        operand = builder.slice(joined, &start, &stride, &result)?;
    }
    Ok((operand, labels))
}

/// The operand with all dimensions summed whose labels are not kept, each label once.
fn kept(
    builder: &mut Builder,
    operand: Id,
    labels: Vec<char>,
    keep: impl Fn(char) -> bool,
) -> Result<(Id, Vec<char>)> {
    let rank = builder.extents(operand).len();
    if labels.len() != rank {
        let message = format!("the labels {labels:?} are not those of an operand of rank {rank}");
        return Err(Error::new(ErrorKind::Invalid, message));
    }
    let (operand, labels) = diagonal(builder, operand, labels)?;
    let rank = labels.len();
    let gone: Vec<usize> = (0..rank).filter(|&d| !keep(labels[d])).collect();
    if gone.is_empty() {
        return Ok((operand, labels));
    }
    let operand = sum(builder, operand, &gone)?;
    Ok((operand, labels.into_iter().filter(|&label| keep(label)).collect()))
}

/// The operand with its dimensions in the order of these labels, all of which it has.
fn arranged(builder: &mut Builder, operand: Id, labels: &[char], order: &[char]) -> Result<Id> {
    let place = |label: &char| labels.iter().position(|other| other == label);
    let order: Option<Vec<usize>> = order.iter().map(place).collect();
    match order.filter(|order| order.len() == labels.len()) {
        Some(order) => builder.transpose(operand, &order),
        None => Err(Error::new(ErrorKind::Invalid, "a label of the result is not one of the operands")),
    }
}

fn checked(builder: &Builder, value: Id, result: &TensorType) -> Result<Vec<Id>> {
    if builder.ty(value) != result {
        let message = format!("gives {}, {result} is asked", builder.ty(value));
        return Err(Error::new(ErrorKind::Invalid, message));
    }
    Ok(vec![value])
}

/// The sum of products over the labels that the result has not.
fn contracted(
    builder: &mut Builder,
    (a, a_labels): (Id, Vec<char>),
    (b, b_labels): (Id, Vec<char>),
    to: &[char],
    result: &TensorType,
) -> Result<Id> {
    let (a_all, b_all) = (a_labels.clone(), b_labels.clone());
    let (a, a_labels) = kept(builder, a, a_labels, |label| to.contains(&label) || b_all.contains(&label))?;
    let (b, b_labels) = kept(builder, b, b_labels, |label| to.contains(&label) || a_all.contains(&label))?;
    let extent = |builder: &Builder, label: &char| {
        let of = |labels: &[char], id: Id| {
            labels.iter().position(|other| other == label).map(|d| builder.extents(id)[d])
        };
        let (left, right) = (of(&a_labels, a), of(&b_labels, b));
        match (left, right) {
            (Some(left), Some(right)) if left != right => {
                Err(Error::new(ErrorKind::Invalid, format!("`{label}` has the extents {left} and {right}")))
            }
            (left, right) => Ok(left.or(right).unwrap_or(1)),
        }
    };
    let choose = |in_a: bool, in_b: bool, in_result: bool| -> Vec<char> {
        let all = a_labels.iter().chain(b_labels.iter().filter(|label| !a_labels.contains(label)));
        all.copied()
            .filter(|label| {
                a_labels.contains(label) == in_a
                    && b_labels.contains(label) == in_b
                    && to.contains(label) == in_result
            })
            .collect()
    };
    let (batch, inner) = (choose(true, true, true), choose(true, true, false));
    let (rows, columns) = (choose(true, false, true), choose(false, true, true));
    let extents = |builder: &Builder, labels: &[char]| -> Result<Vec<usize>> {
        labels.iter().map(|label| extent(builder, label)).collect()
    };
    let (batch_extents, row_extents) = (extents(builder, &batch)?, extents(builder, &rows)?);
    let column_extents = extents(builder, &columns)?;
    let depth: usize = extents(builder, &inner)?.iter().product();
    let [items, m, n]: [usize; 3] =
        [&batch_extents, &row_extents, &column_extents].map(|extents| extents.iter().product());
    let element = result.element;
    let split = [batch_extents, row_extents, column_extents].concat();
    let labels = [batch.as_slice(), &rows, &columns].concat();
    if [items, m, n, depth].contains(&0) {
        return builder.splat(result, [0; 2]);
    }
    let mut operands = Vec::new();
    for (operand, labels, order) in [
        (a, &a_labels, [batch.as_slice(), &rows, &inner].concat()),
        (b, &b_labels, [batch.as_slice(), &inner, &columns].concat()),
    ] {
        let turned = arranged(builder, operand, labels, &order)?;
        let ty = TensorType::new(builder.ty(turned).shape.clone(), element);
        operands.push(builder.apply(Function::Convert, &[turned], &ty)?);
    }
    let matmul = Matmul {
        element,
        shape: MatmulShape { batch: items, rows: m, columns: n, depth },
        options: MatmulOptions { transpose_a: Transpose::None, transpose_b: Transpose::None },
        result: TensorType::new([items, m, n], element),
    };
    let product = builder.call(matmul.node(), operands)?;
    let product = builder.reshape(product[0], &Shape::new(split))?;
    let turned = arranged(builder, product, &labels, to)?;
    checked(builder, turned, result)?;
    Ok(turned)
}

/// The operand's slices of one dimension that the index names.
pub(crate) fn torch_index_select(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let (operand, index) = (site.operand(0)?, site.operand(1)?);
    let (dimension, batch) = (site.attributes().size("dim")?, site.attributes().size("batch_dims")?);
    let extents = builder.extents(operand).to_vec();
    let rank = builder.extents(index).len();
    if dimension >= extents.len() || batch > dimension || batch > rank {
        return Err(Error::new(ErrorKind::Invalid, "dim and batch_dims are not dimensions of the operands"));
    }
    let inserted = dimension..dimension + rank - batch;
    let count = extents.len() - 1 + rank - batch;
    let batching: Vec<usize> = (0..batch).collect();
    let numbers = GatherNumbers {
        offset_dims: (batch..count).filter(|d| !inserted.contains(d)).collect(),
        collapsed_slice_dims: vec![dimension],
        operand_batching_dims: batching.clone(),
        start_indices_batching_dims: batching,
        start_index_map: vec![dimension],
        index_vector_dim: rank,
        slice_sizes: extents
            .iter()
            .enumerate()
            .map(|(d, &extent)| if d < batch || d == dimension { 1 } else { extent })
            .collect(),
    };
    let selected = builder.extents(index)[batch..].to_vec();
    let expected = [&extents[..dimension], &selected, &extents[dimension + 1..]].concat();
    let result = site.result()?;
    if result.shape != Shape::new(expected) || extents[dimension] == 0 {
        return Err(Error::new(ErrorKind::Invalid, format!("does not give {result}")));
    }
    Ok(vec![builder.gather(operand, index, numbers, &result.shape)?])
}
