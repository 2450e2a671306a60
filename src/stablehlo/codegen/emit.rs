//! The body of a kernel: statements that compute one element, in single assignments, each value at each index once.

use std::collections::HashMap;

use super::functions::{apply, exact, is_rewritten, value_type};
use super::index::{Form, Index, IndexId, Term};
use super::literal::literal;
use super::narrow::fitted;
use crate::stablehlo::plan::function::Function;
use crate::stablehlo::plan::graph::{Expression, Graph, Id, Source, elements};
use crate::tensor::{ElementType, Shape};
use crate::{Error, Result};

/// Writes statements.
pub(super) struct Emitter<'a> {
    pub(super) graph: &'a Graph,
    /// Whether a value lies in a buffer.
    stored: &'a dyn Fn(Id) -> bool,
    indices: Vec<Index>,
    known: HashMap<Index, IndexId>,
    /// What is known in each open block, the innermost last.
    blocks: Vec<Block>,
    counter: usize,
    /// Whether inputs are the parameters `a0`, `a1`, ... of a function of scalars, rather than in buffers.
    pub(super) parameters: bool,
    pub(super) text: String,
    /// The values read from buffers, in the order of their bindings.
    pub(super) reads: Vec<Id>,
    /// The names of the ops in the kernel, outermost first.
    pub(super) operations: Vec<&'static str>,
    /// Estimated additions per element.
    pub(super) cost: u64,
}

#[derive(Debug, Default)]
struct Block {
    values: HashMap<(Id, IndexId), String>,
    linear: HashMap<IndexId, Term>,
    coordinates: HashMap<IndexId, Vec<Term>>,
}

impl<'a> Emitter<'a> {
    pub(super) fn new(graph: &'a Graph, stored: &'a dyn Fn(Id) -> bool) -> Self {
        Emitter {
            graph,
            stored,
            indices: Vec::new(),
            known: HashMap::new(),
            blocks: vec![Block::default()],
            counter: 0,
            parameters: false,
            text: String::new(),
            reads: Vec::new(),
            operations: Vec::new(),
            cost: 0,
        }
    }

    /// The name of the root's element at the linear index of that name.
    pub(super) fn root(&mut self, root: Id, index: &str) -> Result<String> {
        let shape = self.graph.value(root).ty.shape.clone();
        let index = self.index(shape, Form::Linear(Term::Name(index.to_owned())));
        self.computed(root, index)
    }

    /// The name of a value's element at these coordinates.
    pub(super) fn element(&mut self, id: Id, coordinates: Vec<Term>) -> Result<String> {
        self.at(id, Form::Coordinates(coordinates))
    }

    /// The name of a value's element there.
    pub(super) fn at(&mut self, id: Id, form: Form) -> Result<String> {
        let index = self.index(self.shape(id), form);
        self.value(id, index)
    }

    /// The coordinates in that shape of the linear index of that name.
    pub(super) fn taken_apart(&mut self, shape: Shape, linear: &str) -> Vec<Term> {
        let index = self.index(shape, Form::Linear(Term::Name(linear.to_owned())));
        self.coordinates(index)
    }

    /// Begins another function: nothing computed so far is known in it. Its text so far.
    pub(super) fn finish_function(&mut self) -> String {
        self.blocks = vec![Block::default()];
        self.known.clear();
        std::mem::take(&mut self.text)
    }

    /// The name of a value's element at an index.
    pub(super) fn value(&mut self, id: Id, index: IndexId) -> Result<String> {
        if let Some(name) = self.blocks.iter().rev().find_map(|block| block.values.get(&(id, index))) {
            return Ok(name.clone());
        }
        let name = if (self.stored)(id) && !matches!(self.graph.value(id).source, Source::Splat(_)) {
            self.read(id, index)
        } else {
            let name = self.computed(id, index)?;
            match self.graph.value(id).source {
                Source::Expression(Expression::Apply { function, ref operands })
                    if is_rewritten(function, &self.elements(operands)) =>
                {
                    self.name(exact(self.graph.value(id).ty.element, &name))
                }
                _ => name,
            }
        };
        self.remember(|block| {
            block.values.insert((id, index), name.clone());
        });
        Ok(name)
    }

    fn read(&mut self, id: Id, index: IndexId) -> String {
        if let (true, Source::Input(number)) = (self.parameters, &self.graph.value(id).source) {
            return format!("a{number}");
        }
        let binding = self.reads.iter().position(|&read| read == id).unwrap_or_else(|| {
            self.reads.push(id);
            self.reads.len() - 1
        });
        let at = self.linear(index);
        self.cost += 1;
        match self.graph.value(id).ty.element {
            ElementType::Bool => self.name(format!("input{binding}[{at}] != 0u")),
            _ => self.name(format!("input{binding}[{at}]")),
        }
    }

    fn computed(&mut self, id: Id, index: IndexId) -> Result<String> {
        let graph = self.graph;
        let value = graph.value(id);
        match &value.source {
            Source::Splat(words) => Ok(self.name(literal(value.ty.element, *words))),
            Source::Expression(expression) => self.expression(expression, value.ty.element, index),
            _ => Err(Error::unsupported(format!("{id} is neither stored nor an expression"))),
        }
    }

    fn expression(
        &mut self,
        expression: &Expression,
        element: ElementType,
        index: IndexId,
    ) -> Result<String> {
        if !self.operations.contains(&expression.name()) {
            self.operations.push(expression.name());
        }
        match expression {
            Expression::Iota { dimension } => {
                let coordinate = &self.coordinates(index)[*dimension];
                Ok(self.name(match element {
                    ElementType::C64 => format!("vec2<f32>(f32({coordinate}), 0.0)"),
                    ElementType::C128 => format!("vec2<f64>(f64({coordinate}), 0.0)"),
                    ElementType::U32 => coordinate.to_string(),
                    ElementType::I64 | ElementType::U64 => format!("vec2<u32>({coordinate}, 0u)"),
                    other => fitted(other, &format!("{}({coordinate})", value_type(other))),
                }))
            }
            Expression::Apply { function, operands } => {
                let types = self.elements(operands);
                let rewritten = is_rewritten(*function, &types);
                let mut names: Vec<String> = Vec::new();
                for (&operand, &element) in operands.iter().zip(&types) {
                    let name = self.value(operand, index)?;
                    let constant = matches!(self.graph.value(operand).source, Source::Splat(_));
                    let difference = *function == Function::Subtract && names.first() == Some(&name);
                    names.push(if rewritten && (constant || difference) {
                        exact(element, &name)
                    } else {
                        name
                    });
                }
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                self.cost += function.cost(element);
                let text = apply(*function, &types, element, &names).ok_or_else(|| {
                    Error::unsupported(format!("{} is not done on {types:?}", function.name()))
                })?;
                Ok(self.name(text))
            }
            Expression::Concatenate { first, second, dimension } => {
                self.concatenate(*first, *second, *dimension, element, index)
            }
            Expression::Pad { operand, padding, low, interior } => {
                self.pad(*operand, *padding, low, interior, element, index)
            }
            Expression::DynamicSlice { .. } | Expression::Gather { .. } => {
                let (operand, moved) = self.indexed(expression, index)?;
                self.value(operand, moved)
            }
            Expression::DynamicUpdateSlice { operand, update, starts } => {
                self.updated(*operand, *update, starts, element, index)
            }
            Expression::Reshape { operand } => {
                let moved = self.reshaped(*operand, index);
                self.value(*operand, moved)
            }
            Expression::Broadcast { operand, .. }
            | Expression::Transpose { operand, .. }
            | Expression::Slice { operand, .. }
            | Expression::Windows { operand, .. }
            | Expression::Reverse { operand, .. } => {
                let moved = self.moved(expression, *operand, index);
                self.value(*operand, moved)
            }
        }
    }

    fn elements(&self, operands: &[Id]) -> Vec<ElementType> {
        operands.iter().map(|&operand| self.graph.value(operand).ty.element).collect()
    }

    /// The operand's index where an element of an indexing op comes from.
    fn moved(&mut self, expression: &Expression, operand: Id, index: IndexId) -> IndexId {
        let shape = self.shape(operand);
        let coordinates = self.coordinates(index);
        let extents = shape.extents();
        let terms: Vec<Term> = match expression {
            Expression::Broadcast { dimensions, .. } => extents
                .iter()
                .zip(dimensions)
                .map(|(&extent, &d)| if extent == 1 { Term::Number(0) } else { coordinates[d].clone() })
                .collect(),
            Expression::Transpose { permutation, .. } => {
                let mut terms = vec![Term::Number(0); extents.len()];
                for (d, &from) in permutation.iter().enumerate() {
                    terms[from] = coordinates[d].clone();
                }
                terms
            }
            Expression::Slice { start, stride, .. } => coordinates
                .iter()
                .zip(start.iter().zip(stride))
                .map(|(term, (&start, &stride))| term.times(stride as u32).plus(start as u32))
                .collect(),
            Expression::Windows { strides, dilations, .. } => {
                let (windows, within) = coordinates.split_at(strides.len());
                let start = windows.iter().zip(strides).map(|(term, &stride)| term.times(stride as u32));
                let step = within.iter().zip(dilations).map(|(term, &by)| term.times(by as u32));
                start.zip(step).map(|(start, step)| start.plus_term(&step)).collect()
            }
            Expression::Reverse { dimensions, .. } => coordinates
                .iter()
                .enumerate()
                .map(|(d, term)| {
                    if dimensions.contains(&d) {
                        term.taken_from(extents[d] as u32 - 1)
                    } else {
                        term.clone()
                    }
                })
                .collect(),
            _ => coordinates,
        };
        let terms = terms.into_iter().map(|term| self.named(term)).collect();
        self.index(shape, Form::Coordinates(terms))
    }

    /// The same element in the shape of the operand. Where only extents of 1 come or go, coordinates are kept.
    fn reshaped(&mut self, operand: Id, index: IndexId) -> IndexId {
        let shape = self.shape(operand);
        let from = &self.indices[index.0];
        let wide = |shape: &Shape| -> Vec<usize> {
            shape.extents().iter().copied().filter(|&extent| extent != 1).collect()
        };
        if matches!(from.form, Form::Coordinates(_)) && wide(&from.shape) == wide(&shape) {
            let old = from.shape.clone();
            let coordinates = self.coordinates(index);
            let mut kept = coordinates.into_iter().zip(old.extents()).filter(|(_, extent)| **extent != 1);
            let terms = shape
                .extents()
                .iter()
                .map(|&extent| match extent {
                    1 => Term::Number(0),
                    _ => kept.next().map_or(Term::Number(0), |(term, _)| term),
                })
                .collect();
            return self.index(shape, Form::Coordinates(terms));
        }
        let linear = self.linear(index);
        self.index(shape, Form::Linear(linear))
    }

    pub(super) fn shape(&self, id: Id) -> Shape {
        self.graph.value(id).ty.shape.clone()
    }

    /// The shape of the value that an index is into.
    pub(super) fn shape_of(&self, index: IndexId) -> Shape {
        self.indices[index.0].shape.clone()
    }

    /// The index of that form, the known one where it is known.
    pub(super) fn index(&mut self, shape: Shape, form: Form) -> IndexId {
        let index = Index { shape, form };
        if let Some(&id) = self.known.get(&index) {
            return id;
        }
        let id = IndexId(self.indices.len());
        self.indices.push(index.clone());
        self.known.insert(index, id);
        id
    }

    pub(super) fn linear(&mut self, id: IndexId) -> Term {
        let Index { shape, form } = self.indices[id.0].clone();
        let coordinates = match form {
            Form::Linear(term) => return term,
            Form::Coordinates(coordinates) => coordinates,
        };
        if let Some(term) = self.blocks.iter().rev().find_map(|block| block.linear.get(&id)) {
            return term.clone();
        }
        let mut linear = Term::Number(0);
        for (term, &extent) in coordinates.iter().zip(shape.extents()) {
            linear = linear.times(extent as u32).plus_term(term);
        }
        let linear = self.named(linear);
        self.remember(|block| {
            block.linear.insert(id, linear.clone());
        });
        linear
    }

    pub(super) fn coordinates(&mut self, id: IndexId) -> Vec<Term> {
        let Index { shape, form } = self.indices[id.0].clone();
        let linear = match form {
            Form::Coordinates(coordinates) => return coordinates,
            Form::Linear(term) => term,
        };
        if let Some(terms) = self.blocks.iter().rev().find_map(|block| block.coordinates.get(&id)) {
            return terms.clone();
        }
        let mut terms = vec![Term::Number(0); shape.rank()];
        for (d, &extent) in shape.extents().iter().enumerate() {
            if extent == 1 {
                continue;
            }
            let outer = linear.over(elements(&shape.extents()[d + 1..]));
            let first = shape.extents()[..d].iter().all(|&extent| extent == 1);
            let term = if first { outer } else { outer.modulo(extent as u32) };
            terms[d] = self.named(term);
        }
        // The same element by its coordinates is this index.
        let index = Index { shape, form: Form::Coordinates(terms.clone()) };
        self.known.entry(index).or_insert(id);
        self.remember(|block| {
            block.coordinates.insert(id, terms.clone());
        });
        terms
    }

    /// A name for a term that is an expression.
    pub(super) fn named(&mut self, term: Term) -> Term {
        match term {
            Term::Name(text) if text.starts_with('(') => {
                let name = self.fresh("at");
                let inner = &text[1..text.len() - 1];
                self.line(&format!("let {name} = {inner};"));
                Term::Name(name)
            }
            other => other,
        }
    }

    /// A name for the value of an expression.
    pub(super) fn name(&mut self, text: String) -> String {
        let name = self.fresh("v");
        self.line(&format!("let {name} = {text};"));
        name
    }

    pub(super) fn fresh(&mut self, prefix: &str) -> String {
        self.counter += 1;
        format!("{prefix}{}", self.counter)
    }

    pub(super) fn line(&mut self, text: &str) {
        for _ in 0..self.blocks.len() {
            self.text.push_str("    ");
        }
        self.text.push_str(text);
        self.text.push('\n');
    }

    pub(super) fn open(&mut self) {
        self.blocks.push(Block::default());
    }

    pub(super) fn close(&mut self) {
        self.blocks.pop();
    }

    fn remember(&mut self, what: impl FnOnce(&mut Block)) {
        if let Some(block) = self.blocks.last_mut() {
            what(block);
        }
    }
}
