//! Indices that are values: where `dynamic_slice`, `dynamic_update_slice` and `gather` find their elements.

use super::emit::Emitter;
use super::functions::value_type;
use super::index::{Form, IndexId, Term};
use crate::stablehlo::plan::graph::{Expression, Id, Source};
use crate::stablehlo::plan::indexed::{GatherNumbers, clamped};
use crate::tensor::{ElementType, Shape};
use crate::{Error, Result};

impl Emitter<'_> {
    /// What a `dynamic_slice` or a `gather` reads, and where.
    pub(super) fn indexed(&mut self, expression: &Expression, index: IndexId) -> Result<(Id, IndexId)> {
        let coordinates = self.coordinates(index);
        let (operand, terms) = match expression {
            Expression::DynamicSlice { operand, starts } => {
                let window = self.shape_of(index);
                let starts = self.starts(*operand, starts, window.extents())?;
                let terms = coordinates.iter().zip(&starts).map(|(at, start)| at.plus_term(start)).collect();
                (*operand, terms)
            }
            Expression::Gather { operand, indices, numbers } => {
                (*operand, self.gathered(*operand, *indices, numbers, &coordinates)?)
            }
            other => return Err(Error::unsupported(format!("{} reads at no index", other.name()))),
        };
        let terms: Vec<Term> = terms;
        let terms = terms.into_iter().map(|term| self.named(term)).collect();
        let shape = self.shape(operand);
        Ok((operand, self.index(shape, Form::Coordinates(terms))))
    }

    /// An element of the update inside the window, of the operand around it.
    pub(super) fn updated(
        &mut self,
        operand: Id,
        update: Id,
        starts: &[Id],
        element: ElementType,
        index: IndexId,
    ) -> Result<String> {
        let (around, window) = (self.shape(operand), self.shape(update));
        let starts = self.starts(operand, starts, window.extents())?;
        let coordinates = self.coordinates(index);
        let mut terms = Vec::new();
        let mut conditions = Vec::new();
        for (d, (at, start)) in coordinates.iter().zip(&starts).enumerate() {
            // Before the window the difference wraps, and is beyond its end.
            let inside = self.named(at.minus_term(start));
            let extent = window.extents()[d];
            match inside {
                Term::Number(inside) if inside as usize >= extent => return self.value(operand, index),
                Term::Name(_) if extent < around.extents()[d] => {
                    conditions.push(format!("{inside} < {extent}u"));
                }
                _ => {}
            }
            terms.push(inside);
        }
        if conditions.is_empty() {
            let inside = self.index(window, Form::Coordinates(terms));
            return self.value(update, inside);
        }
        let result = self.fresh("v");
        self.line(&format!("var {result}: {};", value_type(element)));
        self.line(&format!("if ({}) {{", conditions.join(" && ")));
        self.open();
        let inside = self.index(window, Form::Coordinates(terms));
        let value = self.value(update, inside)?;
        self.line(&format!("{result} = {value};"));
        self.close();
        self.line("} else {");
        self.open();
        let value = self.value(operand, index)?;
        self.line(&format!("{result} = {value};"));
        self.close();
        self.line("}");
        Ok(result)
    }

    /// Where element `i` of an update comes to lie in its operand, and its value.
    pub(super) fn placed(&mut self, operand: Id, update: Id, starts: &[Id]) -> Result<(String, String)> {
        let (around, window) = (self.shape(operand), self.shape(update));
        let starts = self.starts(operand, starts, window.extents())?;
        let coordinates = self.taken_apart(window, "i");
        let value = self.element(update, coordinates.clone())?;
        let to = coordinates.iter().zip(&starts).map(|(at, start)| at.plus_term(start)).collect();
        let to = self.index(around, Form::Coordinates(to));
        Ok((self.linear(to).to_string(), value))
    }

    /// The coordinates of an element of a `gather` in its operand.
    fn gathered(
        &mut self,
        operand: Id,
        indices: Id,
        numbers: &GatherNumbers,
        coordinates: &[Term],
    ) -> Result<Vec<Term>> {
        let (shape, indices_shape) = (self.shape(operand), self.shape(indices));
        let batch: Vec<Term> = coordinates
            .iter()
            .enumerate()
            .filter(|(d, _)| !numbers.offset_dims.contains(d))
            .map(|(_, term)| term.clone())
            .collect();
        let mut offsets = numbers.offset_dims.iter().map(|&d| coordinates[d].clone());
        let mut terms = Vec::with_capacity(shape.rank());
        for (d, &extent) in shape.extents().iter().enumerate() {
            if let Some(i) = numbers.operand_batching_dims.iter().position(|&batching| batching == d) {
                let from = numbers.start_indices_batching_dims[i];
                terms.push(batch[from - usize::from(from > numbers.index_vector_dim)].clone());
                continue;
            }
            let offset = match numbers.collapsed_slice_dims.contains(&d) {
                true => Term::Number(0),
                false => offsets.next().unwrap_or(Term::Number(0)),
            };
            let start = match numbers.start_index_map.iter().position(|&mapped| mapped == d) {
                Some(component) => {
                    let mut at = batch.clone();
                    if numbers.index_vector_dim < indices_shape.rank() {
                        at.insert(numbers.index_vector_dim, Term::Number(component as u32));
                    }
                    let at = self.index(indices_shape.clone(), Form::Coordinates(at));
                    self.start(indices, at, (extent - numbers.slice_sizes[d]) as u32)?
                }
                None => Term::Number(0),
            };
            terms.push(offset.plus_term(&start));
        }
        Ok(terms)
    }

    /// The start of a window in each dimension of a value.
    fn starts(&mut self, operand: Id, starts: &[Id], window: &[usize]) -> Result<Vec<Term>> {
        let scalar = self.index(Shape::default(), Form::Coordinates(Vec::new()));
        let shape = self.shape(operand);
        let last = shape.extents().iter().zip(window).map(|(&extent, &window)| extent - window);
        starts.iter().zip(last).map(|(&start, last)| self.start(start, scalar, last as u32)).collect()
    }

    /// An index that is an element of a value, moved into `0..=last`.
    fn start(&mut self, id: Id, at: IndexId, last: u32) -> Result<Term> {
        let value = self.graph.value(id);
        let element = value.ty.element;
        match &value.source {
            _ if last == 0 => Ok(Term::Number(0)),
            Source::Splat(words) => Ok(Term::Number(clamped(element, *words, last))),
            _ => {
                let name = self.value(id, at)?;
                self.cost += 3;
                Ok(Term::Name(self.name(match element {
                    ElementType::U64 => format!("index_u64({name}, {last}u)"),
                    ElementType::I64 => format!("index_i64({name}, {last}u)"),
                    other if other.is_unsigned_integer() => format!("min({name}, {last}u)"),
                    _ => format!("u32(clamp({name}, 0, {}))", last.min(i32::MAX as u32)),
                })))
            }
        }
    }
}
