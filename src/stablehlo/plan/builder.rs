//! Builds the graph: one method per kind of value, each folding what is trivial and sharing what is equal.
//!
//! * A tensor without elements is a splat, whatever makes it: nothing is ever computed for it.
//! * Functions of splats of integers are splats; indexing of a splat is a splat.
//! * Indexing that changes nothing is its operand; `transpose` of `transpose` is one.
//! * Equal expressions and equal calls are one value.

use std::collections::HashMap;
use std::sync::Arc;

use super::constant;
use super::function::Function;
use super::graph::{Call, Expression, Graph, Id, Origin, Source, Value, word_bytes};
use super::node::Node;
use crate::stablehlo::codegen::supports;
use crate::stablehlo::ir::{Dense, DenseData, TensorType};
use crate::tensor::{ElementType, Shape, to_device};
use crate::{Error, Result};

/// A graph under construction.
#[derive(Debug, Default)]
pub(crate) struct Builder {
    graph: Graph,
    /// What new values are said to come from.
    pub(crate) origin: Origin,
    seen: HashMap<(Key, TensorType), Id>,
    calls: HashMap<(String, Vec<Id>), usize>,
    /// Integers that no device holds: constants of which only planning reads the elements.
    hosted: HashMap<Id, Arc<[i128]>>,
}

#[derive(Debug, PartialEq, Eq, Hash)]
enum Key {
    Splat([u32; 2]),
    Dense(Arc<[u8]>),
    Expression(Expression),
}

impl Builder {
    /// The finished graph with these results.
    pub(crate) fn finish(mut self, outputs: Vec<Id>) -> Graph {
        self.graph.outputs = outputs;
        self.graph
    }

    pub(crate) fn ty(&self, id: Id) -> &TensorType {
        &self.graph.value(id).ty
    }

    pub(crate) fn extents(&self, id: Id) -> &[usize] {
        self.ty(id).shape.extents()
    }

    pub(crate) fn source(&self, id: Id) -> &Source {
        &self.graph.value(id).source
    }

    /// The program's next argument.
    pub(crate) fn input(&mut self, ty: &TensorType) -> Result<Id> {
        let id = self.push(ty.clone(), Source::Input(self.graph.inputs.len()))?;
        self.graph.inputs.push(id);
        Ok(id)
    }

    /// A constant.
    pub(crate) fn constant(&mut self, dense: &Dense) -> Result<Id> {
        admit(&dense.ty)?;
        if let Some(words) = constant::splat_of(dense) {
            return self.splat(&dense.ty, words);
        }
        match &dense.data {
            DenseData::Full(array) if dense.ty.shape.elements()? > 0 => {
                self.dense(&dense.ty, &to_device(dense.ty.element, array.bytes()).into())
            }
            DenseData::Splat(array) if array.bytes().len() == 16 => {
                let ty = TensorType::new(dense.ty.shape.clone(), ElementType::F64);
                let (real, imaginary) = array.bytes().split_at(8);
                let real = self.splat(&ty, constant::words(real))?;
                let imaginary = self.splat(&ty, constant::words(imaginary))?;
                self.apply(Function::Complex, &[real, imaginary], &dense.ty)
            }
            _ => self.splat(&dense.ty, [0; 2]),
        }
    }

    /// A constant as it lies in a device buffer.
    pub(crate) fn dense(&mut self, ty: &TensorType, bytes: &Arc<[u8]>) -> Result<Id> {
        self.share(ty.clone(), Key::Dense(Arc::clone(bytes)), Source::Dense(Arc::clone(bytes)))
    }

    /// Integers that only planning reads.
    pub(crate) fn host_only(&mut self, ty: TensorType, values: Arc<[i128]>) -> Result<Id> {
        let id = Id(self.graph.values.len() as u32);
        let source = Source::Dense(Arc::from([]));
        self.graph.values.push(Value { ty, source, origin: self.origin.clone() });
        self.hosted.insert(id, values);
        Ok(id)
    }

    /// The elements of a value that only planning reads.
    pub(crate) fn hosted(&self, id: Id) -> Option<&Arc<[i128]>> {
        self.hosted.get(&id)
    }

    /// Every element the one of these device words (of a `complex<f64>`: its real part).
    pub(crate) fn splat(&mut self, ty: &TensorType, words: [u32; 2]) -> Result<Id> {
        self.share(ty.clone(), Key::Splat(words), Source::Splat(words))
    }

    /// The index in one dimension.
    pub(crate) fn iota(&mut self, ty: &TensorType, dimension: usize) -> Result<Id> {
        if ty.shape.extents().get(dimension) == Some(&1) {
            return self.splat(ty, [0; 2]);
        }
        self.expression(ty.clone(), Expression::Iota { dimension })
    }

    /// A function of the elements at each index; operands have one shape.
    pub(crate) fn apply(&mut self, function: Function, operands: &[Id], ty: &TensorType) -> Result<Id> {
        if operands.len() != function.arity() {
            let (want, got) = (function.arity(), operands.len());
            return Err(Error::unsupported(format!("takes {want} operands, got {got}")));
        }
        let elements: Vec<ElementType> = operands.iter().map(|&operand| self.ty(operand).element).collect();
        let element = function.result(&elements, ty);
        let ty = TensorType::new(ty.shape.clone(), element);
        admit(&ty)?;
        if let Some(same) = self.identity(function, operands, &elements, &ty) {
            return Ok(same);
        }
        let splats: Option<Vec<[u32; 2]>> =
            operands.iter().map(|&operand| self.splat_words(operand)).collect();
        if let Some(words) = splats.and_then(|words| constant::fold(function, &elements, element, &words)) {
            return self.splat(&ty, words);
        }
        if !supports(function, &elements, element) {
            let names: Vec<&str> = elements.iter().map(|element| element.name()).collect();
            let names = names.join(", ");
            return Err(Error::unsupported(format!("is not done on ({names}) -> {element}")));
        }
        self.expression(ty, Expression::Apply { function, operands: operands.to_vec() })
    }

    /// `broadcast_in_dim`.
    pub(crate) fn broadcast(&mut self, operand: Id, dimensions: &[usize], shape: &Shape) -> Result<Id> {
        let ty = TensorType::new(shape.clone(), self.ty(operand).element);
        if let Some(words) = self.splat_words(operand) {
            return self.splat(&ty, words);
        }
        if self.ty(operand).shape == *shape && dimensions.iter().copied().eq(0..dimensions.len()) {
            return Ok(operand);
        }
        if let Source::Expression(Expression::Broadcast { operand: inner, dimensions: first }) =
            self.source(operand)
        {
            // An extent of 1 that the second broadcast widens stays an extent of 1 of the innermost operand.
            let composed: Vec<usize> = first.iter().map(|&d| dimensions[d]).collect();
            let inner = *inner;
            if self.extents(inner).iter().zip(&composed).all(|(&n, &d)| n == 1 || n == shape.extents()[d]) {
                return self.broadcast(inner, &composed, shape);
            }
        }
        self.expression(ty, Expression::Broadcast { operand, dimensions: dimensions.to_vec() })
    }

    /// A rank-0 value for every index of `shape`; others of that shape as they are.
    pub(crate) fn spread(&mut self, operand: Id, shape: &Shape) -> Result<Id> {
        if self.extents(operand).is_empty() { self.broadcast(operand, &[], shape) } else { Ok(operand) }
    }

    /// `transpose`.
    pub(crate) fn transpose(&mut self, operand: Id, permutation: &[usize]) -> Result<Id> {
        let extents = self.extents(operand);
        let shape: Vec<usize> = permutation.iter().map(|&d| extents[d]).collect();
        let ty = TensorType::new(shape, self.ty(operand).element);
        if let Some(words) = self.splat_words(operand) {
            return self.splat(&ty, words);
        }
        if permutation.iter().copied().eq(0..permutation.len()) {
            return Ok(operand);
        }
        if let Source::Expression(Expression::Transpose { operand: inner, permutation: first }) =
            self.source(operand)
        {
            let composed: Vec<usize> = permutation.iter().map(|&d| first[d]).collect();
            let inner = *inner;
            return self.transpose(inner, &composed);
        }
        self.expression(ty, Expression::Transpose { operand, permutation: permutation.to_vec() })
    }

    /// `reshape`.
    pub(crate) fn reshape(&mut self, operand: Id, shape: &Shape) -> Result<Id> {
        let ty = TensorType::new(shape.clone(), self.ty(operand).element);
        if let Some(words) = self.splat_words(operand) {
            return self.splat(&ty, words);
        }
        if self.ty(operand).shape == *shape {
            return Ok(operand);
        }
        if let Source::Expression(Expression::Reshape { operand: inner }) = self.source(operand) {
            let inner = *inner;
            return self.reshape(inner, shape);
        }
        self.expression(ty, Expression::Reshape { operand })
    }

    /// `slice`, of that shape.
    pub(crate) fn slice(
        &mut self,
        operand: Id,
        start: &[usize],
        stride: &[usize],
        shape: &Shape,
    ) -> Result<Id> {
        let ty = TensorType::new(shape.clone(), self.ty(operand).element);
        if let Some(words) = self.splat_words(operand) {
            return self.splat(&ty, words);
        }
        if self.ty(operand).shape == *shape {
            return Ok(operand);
        }
        self.expression(ty, Expression::Slice { operand, start: start.to_vec(), stride: stride.to_vec() })
    }

    /// All windows of that shape, `dilations` between their elements and `strides` between them, of which there are
    /// `counts`.
    pub(crate) fn windows(
        &mut self,
        operand: Id,
        counts: &[usize],
        window: &[usize],
        strides: &[usize],
        dilations: &[usize],
    ) -> Result<Id> {
        let ty = TensorType::new([counts, window].concat(), self.ty(operand).element);
        if let Some(words) = self.splat_words(operand) {
            return self.splat(&ty, words);
        }
        let (strides, dilations) = (strides.to_vec(), dilations.to_vec());
        self.expression(ty, Expression::Windows { operand, strides, dilations })
    }

    /// `reverse`.
    pub(crate) fn reverse(&mut self, operand: Id, dimensions: &[usize]) -> Result<Id> {
        let moved = dimensions.iter().any(|&d| self.extents(operand)[d] > 1);
        if !moved || self.splat_words(operand).is_some() {
            return Ok(operand);
        }
        let ty = self.ty(operand).clone();
        self.expression(ty, Expression::Reverse { operand, dimensions: dimensions.to_vec() })
    }

    /// `concatenate`, as a balanced tree of concatenations of two.
    pub(crate) fn concatenate(&mut self, operands: &[Id], dimension: usize) -> Result<Id> {
        let full: Vec<Id> =
            operands.iter().copied().filter(|&operand| self.extents(operand)[dimension] > 0).collect();
        let (operands, first) = match (full.as_slice(), operands) {
            ([], [first, ..]) => return Ok(*first),
            ([only], _) => return Ok(*only),
            ([first, ..], _) => (full.as_slice(), *first),
            ([], []) => return Err(Error::unsupported("takes at least one operand")),
        };
        let (left, right) = operands.split_at(operands.len() / 2);
        let (left, right) = (self.concatenate(left, dimension)?, self.concatenate(right, dimension)?);
        let mut shape = self.extents(first).to_vec();
        shape[dimension] = self.extents(left)[dimension] + self.extents(right)[dimension];
        let ty = TensorType::new(shape, self.ty(first).element);
        match (self.splat_words(left), self.splat_words(right)) {
            (Some(a), Some(b)) if a == b => self.splat(&ty, a),
            _ => self.expression(ty, Expression::Concatenate { first: left, second: right, dimension }),
        }
    }

    /// `pad`, to that shape.
    pub(crate) fn pad(
        &mut self,
        operand: Id,
        padding: Id,
        low: &[i64],
        interior: &[usize],
        shape: &Shape,
    ) -> Result<Id> {
        let ty = TensorType::new(shape.clone(), self.ty(operand).element);
        // What falls off an edge is cut away first, so that all places are within the result.
        let (mut first, mut kept, mut edges, mut gaps) = (vec![], vec![], vec![], vec![]);
        for (d, (&extent, &to)) in self.extents(operand).iter().zip(shape.extents()).enumerate() {
            let (low, step) = (i128::from(low[d]), interior[d] as i128 + 1);
            let skipped = if low < 0 { (step - 1 - low) / step } else { 0 };
            let before_end = if to as i128 > low { (to as i128 - 1 - low) / step + 1 } else { 0 };
            let count = before_end.min(extent as i128) - skipped;
            if count <= 0 {
                return self.broadcast(padding, &[], shape);
            }
            first.push(skipped as usize);
            kept.push(count as usize);
            edges.push((low + skipped * step) as usize);
            gaps.push(if count > 1 { interior[d] } else { 0 });
        }
        let strides = vec![1; first.len()];
        let operand = self.slice(operand, &first, &strides, &Shape::new(kept))?;
        if self.ty(operand).shape == *shape {
            return Ok(operand);
        }
        if let (Some(a), Some(b)) = (self.splat_words(operand), self.splat_words(padding))
            && a == b
        {
            return self.splat(&ty, a);
        }
        self.expression(ty, Expression::Pad { operand, padding, low: edges, interior: gaps })
    }

    /// The results of an operation on buffers.
    pub(crate) fn call(&mut self, node: Box<dyn Node>, operands: Vec<Id>) -> Result<Vec<Id>> {
        let key = (format!("{node:?}"), operands.clone());
        if let Some(&call) = self.calls.get(&key) {
            return Ok(self.graph.calls[call].results.clone());
        }
        let call = self.graph.calls.len();
        let results = self.call_anew(node, operands)?;
        self.calls.insert(key, call);
        Ok(results)
    }

    /// As [`Builder::call`], but the operation is never one that is there already.
    pub(crate) fn call_anew(&mut self, node: Box<dyn Node>, operands: Vec<Id>) -> Result<Vec<Id>> {
        let call = self.graph.calls.len();
        let mut results = Vec::new();
        for ty in node.results() {
            results.push(self.push(ty, Source::Result { call })?);
        }
        self.graph.calls.push(Call { node, operands, results: results.clone() });
        Ok(results)
    }

    /// Has the calls made that these are results of, whether anybody reads them or not.
    pub(crate) fn keep(&mut self, results: &[Id]) {
        self.graph.kept.extend(results);
    }

    /// The words of a splat.
    pub(crate) fn splat_words(&self, id: Id) -> Option<[u32; 2]> {
        match self.source(id) {
            Source::Splat(words) => Some(*words),
            _ => None,
        }
    }

    pub(super) fn expression(&mut self, ty: TensorType, expression: Expression) -> Result<Id> {
        self.share(ty, Key::Expression(expression.clone()), Source::Expression(expression))
    }

    fn share(&mut self, ty: TensorType, key: Key, source: Source) -> Result<Id> {
        let empty = ty.shape.extents().contains(&0);
        let (key, source) = if empty { (Key::Splat([0; 2]), Source::Splat([0; 2])) } else { (key, source) };
        let key = (key, ty);
        if let Some(&id) = self.seen.get(&key) {
            return Ok(id);
        }
        let id = self.push(key.1.clone(), source)?;
        self.seen.insert(key, id);
        Ok(id)
    }

    fn push(&mut self, ty: TensorType, source: Source) -> Result<Id> {
        admit(&ty)?;
        let id = Id(self.graph.values.len() as u32);
        self.graph.values.push(Value { ty, source, origin: self.origin.clone() });
        Ok(id)
    }
}

/// Whether kernels can compute with tensors of that size: an index must fit a 32-bit word.
pub(crate) fn admit(ty: &TensorType) -> Result<()> {
    let count = ty.shape.elements()? as u64;
    if count.saturating_mul(word_bytes(ty.element) / 4) > u64::from(u32::MAX) {
        return Err(Error::unsupported(format!(
            "{ty} has {count} elements, more than a 32-bit index counts"
        )));
    }
    Ok(())
}
