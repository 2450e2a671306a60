//! Running reductions along a dimension: each element joined with all before it.

use std::sync::Arc;

use super::Node;
use super::sort::dispatch;
use crate::Result;
use crate::device::{Access, Slot};
use crate::linalg::record::Recorder;
use crate::stablehlo::codegen::{Frame, storage_type};
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::body::Body;
use crate::tensor::ElementType;

/// `(operand)` to the body's value of each element and all before it along the dimension, or all after it.
///
/// As often as the length can be halved, each element takes in what has been joined so far of the elements twice as
/// far (Hillis, Steele, Data parallel algorithms, CACM 1986), so that a sum is a tree of the logarithm's depth.
#[derive(Debug)]
pub(crate) struct Scan {
    /// Of one value, with nothing captured.
    pub(crate) body: Body,
    pub(crate) ty: TensorType,
    pub(crate) dimension: usize,
    pub(crate) reverse: bool,
}

impl Node for Scan {
    fn name(&self) -> &'static str {
        "scan"
    }

    fn body(&self) -> Option<&Body> {
        Some(&self.body)
    }

    fn results(&self) -> Vec<TensorType> {
        vec![self.ty.clone()]
    }

    fn record(&self, recorder: &mut Recorder, operands: &[Slot]) -> Result<Vec<Slot>> {
        let extents = self.ty.shape.extents();
        let length = extents[self.dimension];
        let inner: usize = extents[self.dimension + 1..].iter().product();
        let words = storage_type(self.ty.element);
        let mut frame =
            Frame::new("each invocation joins one element with what lies `first` before or after it");
        frame.bind("source", Access::Read, words);
        frame.bind("result", Access::ReadWrite, words);
        let load = |at: &str| match self.ty.element {
            ElementType::Bool => format!("(source[{at}] != 0u)"),
            _ => format!("source[{at}]"),
        };
        let far = format!("parameters.first * {inner}u");
        let (has, join) = match self.reverse {
            false => ("k >= parameters.first", [load(&format!("i - {far}")), "value".to_owned()]),
            true => ("k + parameters.first < LENGTH", ["value".to_owned(), load(&format!("i + {far}"))]),
        };
        let has = has.replace("LENGTH", &format!("{length}u"));
        let joined = self.body.call(&join, |_| String::new());
        let stored = match self.ty.element {
            ElementType::Bool => "select(0u, 1u, value)",
            _ => "value",
        };
        let statements = format!(
            "    if (i >= parameters.units) {{\n        return;\n    }}\n    \
             let k = i / {inner}u % {length}u;\n    var value = {};\n    \
             if ({has}) {{\n        value = {joined};\n    }}\n    result[i] = {stored};\n",
            load("i"),
        );
        let program = Arc::new(frame.finish("scan", std::slice::from_ref(&self.body.text), &statements));
        let elements = self.ty.shape.elements()?;
        let mut source = operands[0];
        let mut distance = 1;
        while distance < length {
            let result = recorder.recording.scratch(recorder.recording.bytes(source));
            dispatch(recorder, &program, elements, [distance as u32, 0], vec![source, result], 4.0)?;
            source = result;
            distance *= 2;
        }
        Ok(vec![source])
    }
}
