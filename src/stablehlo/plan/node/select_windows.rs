//! The element of each window that a function of two elements chooses.

use std::fmt::Write;
use std::sync::Arc;

use super::Node;
use super::scatter::{coordinates, linear};
use super::sort::{captured, captured_scalar, dispatch};
use crate::device::{Access, Slot};
use crate::linalg::record::Recorder;
use crate::stablehlo::codegen::{Frame, storage_type};
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::body::Body;
use crate::stablehlo::plan::lower::windows::Windows;
use crate::tensor::{ElementType, Shape};
use crate::{Error, Result};

/// The largest window: some drivers end longer loops silently.
const MAX_WINDOW: usize = 16_384;

/// `(operand, captures...)` to the linear index of the element that each window keeps, `i32` in the order of the windows; -1
/// where a window has none.
#[derive(Debug)]
pub(crate) struct SelectWindows {
    /// Whether the first of two elements, the earlier one, is kept.
    pub(crate) select: Body,
    pub(crate) operand: TensorType,
    /// As many as there are windows.
    pub(crate) source: Shape,
    pub(crate) windows: Windows,
}

impl Node for SelectWindows {
    fn name(&self) -> &'static str {
        "select_windows"
    }

    fn body(&self) -> Option<&Body> {
        Some(&self.select)
    }

    fn results(&self) -> Vec<TensorType> {
        let count = self.source.extents().iter().product::<usize>();
        vec![TensorType::new(Shape::new(vec![count]), ElementType::I32)]
    }

    fn record(&self, recorder: &mut Recorder, operands: &[Slot]) -> Result<Vec<Slot>> {
        let size = self.windows.extents.iter().try_fold(1usize, |size, &extent| size.checked_mul(extent));
        let size = size.filter(|&size| size <= MAX_WINDOW).ok_or_else(|| {
            Error::unsupported(format!(
                "a window has more than the {MAX_WINDOW} elements that lapwing selects from"
            ))
        })?;
        let words = storage_type(self.operand.element);
        let mut frame = Frame::new("each invocation selects one element of one window");
        frame.bind("operand", Access::Read, words);
        let mut reads = Vec::new();
        captured(&self.select, &operands[1..], &mut reads);
        for (name, ty, _) in &reads {
            frame.bind(name, Access::Read, ty);
        }
        frame.bind("result", Access::ReadWrite, "i32");
        let extents = self.operand.shape.extents();
        let start = coordinates("i", self.source.extents());
        let within = coordinates("t", &self.windows.extents);
        let mut places = String::new();
        let mut inside = vec!["true".to_owned()];
        let mut terms = Vec::new();
        for (d, &extent) in extents.iter().enumerate() {
            // Before the low end the difference wraps, and is large.
            let low = (self.windows.low[d] as u32).wrapping_neg();
            let (start, stride) = (&start[d], self.windows.strides[d]);
            let _ = writeln!(places, "        let at{d} = {start} * {stride}u + {} + {low}u;", within[d]);
            inside.push(format!("at{d} < {extent}u"));
            terms.push(format!("at{d}"));
        }
        let value = match self.operand.element {
            ElementType::Bool => "operand[at] != 0u",
            _ => "operand[at]",
        };
        let keeps = self
            .select
            .call(&["best".to_owned(), "value".to_owned()], |number| captured_scalar(&self.select, number));
        let statements = format!(
            "    if (i >= parameters.units) {{
        return;
    }}
    var selected = -1;
    var best: {ty};
    for (var t = 0u; t < {size}u; t++) {{
{places}        if ({}) {{
            let at = {};
            let value = {value};
            var keep = selected >= 0;
            if (keep) {{
                keep = {keeps};
            }}
            if (!keep) {{
                best = value;
                selected = bitcast<i32>(at);
            }}
        }}
    }}
    result[i] = selected;
",
            inside.join(" && "),
            linear(&terms, extents),
            ty = crate::stablehlo::codegen::value_type(self.operand.element),
        );
        let program =
            Arc::new(frame.finish("select_windows", std::slice::from_ref(&self.select.text), &statements));
        let count = self.source.elements()?;
        let result = recorder.recording.scratch(count as u64 * 4);
        dispatch(recorder, &program, count, [0; 2], [operands, &[result]].concat(), size as f64 * 8.0)?;
        Ok(vec![result])
    }
}
