//! Elements of which the index decides where they come from: `concatenate` and `pad`. What is decided while the kernel
//! is written is not asked in it, so that no index is ever a constant outside its buffer.

use super::emit::Emitter;
use super::functions::value_type;
use super::index::{Form, IndexId, Term};
use crate::Result;
use crate::stablehlo::plan::graph::Id;
use crate::tensor::{ElementType, Shape};

impl Emitter<'_> {
    pub(super) fn concatenate(
        &mut self,
        first: Id,
        second: Id,
        dimension: usize,
        element: ElementType,
        index: IndexId,
    ) -> Result<String> {
        let border = self.shape(first).extents()[dimension] as u32;
        let coordinates = self.coordinates(index);
        let at = coordinates[dimension].clone();
        let mut moved = coordinates.clone();
        if let Term::Number(at) = at {
            let part = if at < border { first } else { second };
            moved[dimension] = Term::Number(if at < border { at } else { at - border });
            let index = self.index(self.shape(part), Form::Coordinates(moved));
            return self.value(part, index);
        }
        let result = self.fresh("v");
        self.line(&format!("var {result}: {};", value_type(element)));
        self.line(&format!("if ({at} < {border}u) {{"));
        self.open();
        let index = self.index(self.shape(first), Form::Coordinates(coordinates));
        let value = self.value(first, index)?;
        self.line(&format!("{result} = {value};"));
        self.close();
        self.line("} else {");
        self.open();
        moved[dimension] = self.named(at.plus(border.wrapping_neg()));
        let index = self.index(self.shape(second), Form::Coordinates(moved));
        let value = self.value(second, index)?;
        self.line(&format!("{result} = {value};"));
        self.close();
        self.line("}");
        Ok(result)
    }

    pub(super) fn pad(
        &mut self,
        operand: Id,
        padding: Id,
        low: &[usize],
        interior: &[usize],
        element: ElementType,
        index: IndexId,
    ) -> Result<String> {
        let scalar = self.index(Shape::default(), Form::Coordinates(Vec::new()));
        let padding = self.value(padding, scalar)?;
        let shape = self.shape(operand);
        let coordinates = self.coordinates(index);
        let mut conditions = Vec::new();
        let mut terms = Vec::new();
        for (d, at) in coordinates.iter().enumerate() {
            let (low, step, extent) = (low[d] as u32, interior[d] as u32 + 1, shape.extents()[d]);
            // Below the low edge the difference wraps, but then the first condition fails.
            let moved = self.named(at.plus(low.wrapping_neg()));
            let inner = self.named(moved.over(step));
            if let (Term::Number(at), Term::Number(inner)) = (at, &inner) {
                let inside = *at >= low && (at - low).is_multiple_of(step) && (*inner as usize) < extent;
                if !inside {
                    return Ok(padding);
                }
            } else {
                if low > 0 {
                    conditions.push(format!("{at} >= {low}u"));
                }
                if step > 1 {
                    conditions.push(format!("{} == 0u", moved.modulo(step)));
                }
                conditions.push(format!("{inner} < {extent}u"));
            }
            terms.push(inner);
        }
        if conditions.is_empty() {
            let index = self.index(shape, Form::Coordinates(terms));
            return self.value(operand, index);
        }
        let result = self.fresh("v");
        self.line(&format!("var {result}: {} = {padding};", value_type(element)));
        self.line(&format!("if ({}) {{", conditions.join(" && ")));
        self.open();
        let index = self.index(shape, Form::Coordinates(terms));
        let value = self.value(operand, index)?;
        self.line(&format!("{result} = {value};"));
        self.close();
        self.line("}");
        Ok(result)
    }
}
