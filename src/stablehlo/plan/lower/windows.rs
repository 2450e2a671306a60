//! Ops that combine elements of windows by a region of scalars, and `map`.

use super::Site;
use super::reduce::{promoted, reduced, region};
use crate::stablehlo::ir::{Attributes, TensorType};
use crate::stablehlo::plan::body::{self, Body};
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::constant::{extreme, one};
use crate::stablehlo::plan::function::Function;
use crate::stablehlo::plan::graph::{Expression, Id, Source};
use crate::stablehlo::plan::node::{Dimensions, Scan, Scatter, SelectWindows};
use crate::tensor::{ElementType, Shape};
use crate::{Error, ErrorKind, Result};

/// Windows longer than this along one dimension, each beginning where all others do, are a scan.
const LONG: usize = 64;

/// Where windows are, by dimension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Windows {
    pub(crate) extents: Vec<usize>,
    pub(crate) strides: Vec<usize>,
    /// Of the window: the distance between its elements.
    pub(crate) dilations: Vec<usize>,
    /// Of the operand, into which that many less one elements of padding are put between neighbours.
    pub(crate) base_dilations: Vec<usize>,
    pub(crate) low: Vec<i64>,
    pub(crate) high: Vec<i64>,
}

impl Windows {
    /// Of the attributes of an op on operands of that rank.
    pub(crate) fn of(attributes: &Attributes, rank: usize) -> Option<Windows> {
        let sizes = |name: &str| match attributes.get(name) {
            None => Some(vec![1; rank]),
            Some(_) => attributes.sizes(name),
        };
        let padding: Vec<i64> = match attributes.get("padding") {
            None => vec![0; 2 * rank],
            Some(_) => {
                let values = attributes.dense("padding")?.integers()?;
                values.into_iter().map(|value| i64::try_from(value).ok()).collect::<Option<_>>()?
            }
        };
        Some(Windows {
            extents: attributes.sizes("window_dimensions")?,
            strides: sizes("window_strides")?,
            dilations: sizes("window_dilations")?,
            base_dilations: sizes("base_dilations")?,
            low: padding.iter().copied().step_by(2).collect(),
            high: padding.iter().copied().skip(1).step_by(2).collect(),
        })
    }

    /// The extent of the operand's dimension `d` with its padding; negative where more is cut than there is.
    pub(crate) fn padded(&self, d: usize, extent: usize) -> i128 {
        let dilated = if extent == 0 { 0 } else { (extent as i128 - 1) * self.base_dilations[d] as i128 + 1 };
        i128::from(self.low[d]) + dilated + i128::from(self.high[d])
    }

    /// How many windows there are along dimension `d`.
    pub(crate) fn count(&self, d: usize, extent: usize) -> i128 {
        let padded = self.padded(d, extent);
        let window = (self.extents[d] as i128 - 1) * self.dilations[d] as i128 + 1;
        if padded <= 0 || window > padded { 0 } else { (padded - window) / self.strides[d] as i128 + 1 }
    }

    /// The dimension along which each window goes from one end of an operand to a place of its own, and whether from
    /// the far end; in all others it is one element.
    fn scan(&self, extents: &[usize]) -> Option<(usize, bool)> {
        let wide: Vec<usize> = (0..extents.len()).filter(|&d| self.extents[d] != 1).collect();
        let &[along] = wide.as_slice() else { return None };
        let rest = extents[along] as i64 - 1;
        let all_one = |values: &[usize]| values.iter().all(|&value| value == 1);
        let kept = (0..extents.len()).all(|d| d == along || (self.low[d], self.high[d]) == (0, 0));
        let fits = self.extents[along] == extents[along]
            && all_one(&self.strides)
            && all_one(&self.dilations)
            && all_one(&self.base_dilations)
            && kept;
        match (self.low[along], self.high[along]) {
            (low, 0) if fits && low == rest => Some((along, false)),
            (0, high) if fits && high == rest => Some((along, true)),
            _ => None,
        }
    }
}

fn too_large() -> Error {
    Error::unsupported("a padded dimension has more elements than kernels count")
}

fn windows(site: &Site<'_>, rank: usize) -> Result<Windows> {
    let missing = || Error::new(ErrorKind::Invalid, "the attributes of its windows are missing");
    Windows::of(&site.op.attributes, rank).ok_or_else(missing)
}

/// `reduce_window`: a reduction of the windows of the padded inputs.
pub(crate) fn reduce_window(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let (body, captured) = Body::new(builder, site.scope, region(site, 0)?)?;
    let (inputs, initial) = site.operands.split_at(site.operands.len() / 2);
    let result = match site.results.as_slice() {
        [first, ..] => first.shape.clone(),
        [] => return Err(Error::new(ErrorKind::Invalid, "takes at least one input")),
    };
    if result.extents().contains(&0) {
        return site.results.iter().map(|&ty| builder.splat(ty, [0; 2])).collect();
    }
    let inputs = promoted(builder, inputs, &body)?;
    let initial = promoted(builder, initial, &body)?;
    let extents = builder.extents(inputs[0]).to_vec();
    let windows = windows(site, extents.len())?;
    if let Some((dimension, reverse)) = windows.scan(&extents)
        && let ([input], [initial]) = (inputs.as_slice(), initial.as_slice())
        && extents[dimension] > LONG
        && is_identity(&body, builder.splat_words(*initial))
    {
        let ty = builder.ty(*input).clone();
        // Once, as a sum that begins with +0 never is -0.
        let first = builder.broadcast(*initial, &[], &ty.shape)?;
        let function = body.function.unwrap_or(Function::Add);
        let input = builder.apply(function, &[first, *input], &ty)?;
        return builder.call(Box::new(Scan { body, ty, dimension, reverse }), vec![input]);
    }
    let padded: Option<Vec<usize>> =
        (0..extents.len()).map(|d| usize::try_from(windows.padded(d, extents[d])).ok()).collect();
    let padded = Shape::new(padded.ok_or_else(too_large)?);
    let interior: Vec<usize> = windows.base_dilations.iter().map(|by| by - 1).collect();
    let mut each = Vec::new();
    for (&input, &initial) in inputs.iter().zip(&initial) {
        let input = builder.pad(input, initial, &windows.low, &interior, &padded)?;
        let Windows { extents, strides, dilations, .. } = &windows;
        each.push(builder.windows(input, result.extents(), extents, strides, dilations)?);
    }
    let rank = extents.len();
    reduced(builder, site, body, &each, &initial, &captured, (rank..2 * rank).collect())
}

/// Whether joining that splat changes nothing.
fn is_identity(body: &Body, words: Option<[u32; 2]>) -> bool {
    let (Some(words), Some(function), &[element]) = (words, body.function, body.results.as_slice()) else {
        return false;
    };
    match function {
        Function::Add => words == [0, 0],
        Function::Multiply => words == one(element),
        Function::Or if element == ElementType::Bool || element.is_integer() => words == [0, 0],
        Function::And if element == ElementType::Bool || element.is_unsigned_integer() => {
            Some(words) == extreme(element, true)
        }
        Function::Maximum if !element.is_complex() => Some(words) == extreme(element, false),
        Function::Minimum if !element.is_complex() => Some(words) == extreme(element, true),
        _ => false,
    }
}

/// `select_and_scatter`: in each window one element is chosen, and what the source has for it is joined there.
pub(crate) fn select_and_scatter(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let (select, chosen_by) = Body::new(builder, site.scope, region(site, 0)?)?;
    let (body, captured) = Body::new(builder, site.scope, region(site, 1)?)?;
    let (operand, source, initial) = (site.operand(0)?, site.operand(1)?, site.operand(2)?);
    let source = promoted(builder, &[source], &body)?[0];
    let initial = promoted(builder, &[initial], &body)?[0];
    let shape = builder.ty(operand).shape.clone();
    let filled = builder.broadcast(initial, &[], &shape)?;
    let count = builder.ty(source).shape.elements()?;
    if shape.extents().contains(&0) || count == 0 {
        return Ok(vec![filled]);
    }
    let windows = windows(site, shape.rank())?;
    let extents = shape.extents().iter().enumerate();
    if extents.map(|(d, &extent)| windows.padded(d, extent)).any(|padded| padded >= 1 << 31) {
        return Err(too_large());
    }
    let node = SelectWindows {
        select,
        operand: builder.ty(operand).clone(),
        source: builder.ty(source).shape.clone(),
        windows,
    };
    let selected = builder.call(Box::new(node), [&[operand], chosen_by.as_slice()].concat())?[0];
    // Which element it is, as an index into all of them.
    let elements = shape.elements()?;
    let flat = Shape::new(vec![elements]);
    let (filled, updates) =
        (builder.reshape(filled, &flat)?, builder.reshape(source, &Shape::new(vec![count]))?);
    let dimensions = Dimensions {
        update_window: vec![],
        inserted_window: vec![0],
        input_batching: vec![],
        indices_batching: vec![],
        scatter_to_operand: vec![0],
        index_vector: 1,
    };
    let node = Scatter {
        types: vec![builder.ty(filled).clone()],
        body,
        indices: builder.ty(selected).clone(),
        updates: Shape::new(vec![count]),
        dimensions,
        unique: false,
    };
    let operands = [&[filled, selected, updates], captured.as_slice()].concat();
    let scattered = builder.call(Box::new(node), operands)?[0];
    Ok(vec![builder.reshape(scattered, &shape)?])
}

/// `map`: the functions of scalars that its region is made of, of tensors.
pub(crate) fn map(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let (graph, captured) = body::graph(builder, site.scope, region(site, 0)?)?;
    let shape = site.result()?.shape.clone();
    let mut inputs = site.operands.clone();
    for id in captured {
        inputs.push(builder.broadcast(id, &[], &shape)?);
    }
    let mut values: Vec<Id> = Vec::new();
    for id in graph.ids() {
        let value = graph.value(id);
        let ty = TensorType::new(shape.clone(), value.ty.element);
        values.push(match &value.source {
            Source::Input(number) => inputs[*number],
            Source::Splat(words) => builder.splat(&ty, *words)?,
            Source::Expression(Expression::Apply { function, operands }) => {
                let operands: Vec<Id> = operands.iter().map(|operand| values[operand.0 as usize]).collect();
                builder.apply(*function, &operands, &ty)?
            }
            _ => return Err(Error::unsupported("its region has more than functions of scalars")),
        });
    }
    graph.outputs.iter().map(|id| Ok(values[id.0 as usize])).collect()
}
