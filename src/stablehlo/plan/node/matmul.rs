//! Products of batches of matrices: those of floating-point numbers by `linalg`, others by a generated kernel.

use std::sync::Arc;

use super::Node;
use crate::Result;
use crate::device::{Access, Dispatch, Program, Slot, Work};
use crate::kernel::Scalar;
use crate::linalg::record::{self, MatmulShape, Recorder};
use crate::linalg::{MatmulOptions, Transpose};
use crate::stablehlo::codegen::{self, WORKGROUP, fitted, grid, storage_type};
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::graph::word_bytes;
use crate::tensor::ElementType;

/// `(a, b)` to `op(a) op(b)`, item by item.
#[derive(Debug)]
pub(crate) struct Matmul {
    /// The operands' element type.
    pub(crate) element: ElementType,
    pub(crate) shape: MatmulShape,
    pub(crate) options: MatmulOptions,
    /// The type of the result, of which the shape is `batch x m x n` in some dimensions.
    pub(crate) result: TensorType,
}

/// The same of integers and of `i1` (whose sum is "or" and whose product is "and").
#[derive(Debug)]
struct IntegerMatmul(Matmul);

/// The terms that one invocation sums in one dispatch: some drivers end longer loops silently.
const CHUNK: usize = 32_768;

impl Matmul {
    /// The node that multiplies elements of that type.
    pub(crate) fn node(self) -> Box<dyn Node> {
        match Scalar::of(self.element, "dot_general") {
            Ok(_) => Box::new(self),
            Err(_) => Box::new(IntegerMatmul(self)),
        }
    }
}

impl Node for Matmul {
    fn name(&self) -> &'static str {
        "matmul"
    }

    fn results(&self) -> Vec<TensorType> {
        vec![self.result.clone()]
    }

    fn record(&self, recorder: &mut Recorder, operands: &[Slot]) -> Result<Vec<Slot>> {
        let scalar = Scalar::of(self.element, "dot_general")?;
        Ok(vec![record::matmul(recorder, scalar, operands[0], operands[1], self.shape, &self.options)?])
    }
}

impl Node for IntegerMatmul {
    fn name(&self) -> &'static str {
        "integer_matmul"
    }

    fn results(&self) -> Vec<TensorType> {
        vec![self.0.result.clone()]
    }

    fn record(&self, recorder: &mut Recorder, operands: &[Slot]) -> Result<Vec<Slot>> {
        let MatmulShape { batch, rows: m, columns: n, depth: k } = self.0.shape;
        let result =
            recorder.recording.scratch(batch as u64 * m as u64 * n as u64 * word_bytes(self.0.element));
        let program = Arc::new(self.program()?);
        for start in (0..k).step_by(CHUNK) {
            let end = k.min(start + CHUNK);
            let parameters: Vec<u8> = [batch * m * n, 0, start, end]
                .into_iter()
                .flat_map(|value| (value as u32).to_le_bytes())
                .collect();
            let terms = batch as f64 * m as f64 * n as f64 * (end - start) as f64;
            recorder.recording.dispatch(Dispatch {
                program: Arc::clone(&program),
                parameters,
                buffers: vec![operands[0], operands[1], result],
                grid: grid(batch * m * n)?,
                work: Work { flops: 2.0 * terms, bytes: 8.0 * terms },
            })?;
        }
        Ok(vec![result])
    }
}

impl IntegerMatmul {
    /// The kernel: each invocation owns one element of the result.
    fn program(&self) -> Result<Program> {
        let MatmulShape { rows: m, columns: n, depth: k, .. } = self.0.shape;
        let element = self.0.element;
        let ty = storage_type(element);
        let step = match element {
            ElementType::Bool => "sum | (a[i] & b[j])",
            ElementType::I64 | ElementType::U64 => "add_u64(sum, multiply_u64(a[i], b[j]))",
            _ => "sum + a[i] * b[j]",
        };
        let step = fitted(element, step);
        let place =
            |transpose: Transpose, rows: usize, columns: usize, row: &str, column: &str| match transpose {
                Transpose::None => format!("(item * {rows}u + {row}) * {columns}u + {column}"),
                _ => format!("(item * {columns}u + {column}) * {rows}u + {row}"),
            };
        let first = place(self.0.options.transpose_a, m, k, "row", "t");
        let second = place(self.0.options.transpose_b, k, n, "t", "column");
        let library = codegen::library(&step);
        let source = format!(
            "// c = a b: each invocation owns one element; terms from `start` to `end` of the sum.\n\
             struct Parameters {{ elements: u32, zero: u32, start: u32, end: u32 }}\n\
             @group(0) @binding(0) var<uniform> parameters: Parameters;\n\
             @group(0) @binding(1) var<storage, read> a: array<{ty}>;\n\
             @group(0) @binding(2) var<storage, read> b: array<{ty}>;\n\
             @group(0) @binding(3) var<storage, read_write> c: array<{ty}>;\n{library}\n\
             @compute @workgroup_size({WORKGROUP})\n\
             fn integer_matmul(\n    @builtin(workgroup_id) group: vec3<u32>,\n    \
             @builtin(num_workgroups) groups: vec3<u32>,\n    \
             @builtin(local_invocation_index) local: u32,\n) {{\n    \
             let element = (group.y * groups.x + group.x) * {WORKGROUP}u + local;\n    \
             if (element >= parameters.elements) {{\n        return;\n    }}\n    \
             let column = element % {n}u;\n    let row = (element / {n}u) % {m}u;\n    \
             let item = element / {mn}u;\n    \
             var sum = {ty}();\n    if (parameters.start > 0u) {{\n        sum = c[element];\n    }}\n    \
             for (var t = parameters.start; t < parameters.end; t++) {{\n        \
             let i = {first};\n        let j = {second};\n        sum = {step};\n    }}\n    \
             c[element] = sum;\n}}\n",
            mn = m * n,
        );
        Ok(Program {
            name: "integer_matmul".into(),
            source,
            constants: Vec::new(),
            bindings: vec![Access::Read, Access::Read, Access::ReadWrite],
            parameter_bytes: 16,
            wide: false,
        })
    }
}
