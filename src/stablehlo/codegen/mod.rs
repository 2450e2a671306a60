//! WGSL text of one kernel from an expression of an index: one invocation computes one element.
//!
//! The text depends on the expression alone, never on where it stands in a program, so that equal expressions of
//! equal shapes are one pipeline. Shapes and constants are part of the text; the element count and the run-time zero
//! (see `shaders/wgsl/functions/real.wgsl`) are parameters. Results are those of IEEE 754 and XLA on a CPU up to:
//! rounding of `divide` and `sqrt` (WGSL allows 2.5 units), subnormal numbers, which an adapter may take as zero, and
//! products and sums that it may fuse.

mod emit;
mod functions;
mod index;
mod indexed;
mod joined;
mod library;
mod literal;
mod narrow;
mod program;
mod reduce;
mod scalar;

use std::fmt::Write;
use std::sync::Arc;

pub(crate) use functions::{storage_type, supports, value_type};
pub(crate) use library::used_by as library;
pub(crate) use narrow::fitted;
pub(crate) use program::Frame;
pub(crate) use reduce::reduce;
pub(crate) use scalar::function;

use self::emit::Emitter;
use crate::device::{Access, Dispatch, Program, Slot, Work};
use crate::linalg::record::linear_grid;
use crate::stablehlo::plan::graph::{Expression, Graph, Id, Source, word_bytes};
use crate::{Error, Result};

/// Invocations of a workgroup of generated kernels.
pub(crate) const WORKGROUP: usize = 64;

/// The most buffers that a kernel may read: WebGPU grants 8 in a stage, and one is written.
pub(crate) const MAX_READS: usize = 7;

/// A generated kernel that computes one value.
#[derive(Debug)]
pub(crate) struct Kernel {
    pub(crate) program: Arc<Program>,
    /// The values that it reads, in the order of its bindings.
    pub(crate) reads: Vec<Id>,
    elements: usize,
    work: Work,
}

/// The kernel that computes `root`; values for which `stored` holds are read from buffers.
pub(crate) fn kernel(graph: &Graph, root: Id, stored: &dyn Fn(Id) -> bool) -> Result<Kernel> {
    let mut emitter = Emitter::new(graph, stored);
    let value = emitter.root(root, "i")?;
    assembled(graph, emitter, root, ("i", &value), graph.elements(root))
}

/// The kernel that writes the update of a `dynamic_update_slice`, `root`, into a buffer that holds the operand; `None`
/// where root is another op, or the update is made of the operand.
pub(crate) fn update(graph: &Graph, root: Id, stored: &dyn Fn(Id) -> bool) -> Result<Option<Kernel>> {
    let Source::Expression(Expression::DynamicUpdateSlice { operand, update, starts }) =
        &graph.value(root).source
    else {
        return Ok(None);
    };
    let mut emitter = Emitter::new(graph, stored);
    let (at, value) = emitter.placed(*operand, *update, starts)?;
    if emitter.reads.contains(operand) {
        return Ok(None);
    }
    assembled(graph, emitter, root, (&at, &value), graph.elements(*update)).map(Some)
}

/// The kernel of so many invocations that stores `value` at `place`, which the emitter has written.
fn assembled(
    graph: &Graph,
    emitter: Emitter<'_>,
    root: Id,
    (place, value): (&str, &str),
    elements: u32,
) -> Result<Kernel> {
    let ty = &graph.value(root).ty;
    if emitter.reads.len() > MAX_READS {
        let count = emitter.reads.len();
        return Err(Error::unsupported(format!(
            "a kernel would read {count} buffers, at most {MAX_READS} can be"
        )));
    }
    let name = kernel_name(&emitter.operations);
    let mut body = emitter.text;
    let stored_value = match ty.element {
        crate::tensor::ElementType::Bool => format!("select(0u, 1u, {value})"),
        _ => value.to_owned(),
    };
    let _ = writeln!(body, "    result[{place}] = {stored_value};");

    let mut source = format!(
        "// {ty}: each invocation computes one element.\n\
         struct Parameters {{ elements: u32, zero: u32, padding0: u32, padding1: u32 }}\n\
         @group(0) @binding(0) var<uniform> parameters: Parameters;\n"
    );
    let mut bindings = Vec::new();
    let mut read_bytes = 0;
    for (i, &read) in emitter.reads.iter().enumerate() {
        let element = storage_type(graph.value(read).ty.element);
        let _ =
            writeln!(source, "@group(0) @binding({}) var<storage, read> input{i}: array<{element}>;", i + 1);
        bindings.push(Access::Read);
        read_bytes += graph.bytes(read);
    }
    let (binding, element) = (emitter.reads.len() + 1, storage_type(ty.element));
    let _ = writeln!(
        source,
        "@group(0) @binding({binding}) var<storage, read_write> result: array<{element}>;\n"
    );
    bindings.push(Access::ReadWrite);
    let library = library::used_by(&body);
    if !library.is_empty() {
        source.push_str(&library);
        source.push('\n');
    }
    let _ = write!(
        source,
        "@compute @workgroup_size({WORKGROUP})\n\
         fn {name}(\n    @builtin(workgroup_id) group: vec3<u32>,\n    \
         @builtin(num_workgroups) groups: vec3<u32>,\n    \
         @builtin(local_invocation_index) local: u32,\n) {{\n    \
         let i = (group.y * groups.x + group.x) * {WORKGROUP}u + local;\n    \
         if (i >= parameters.elements) {{\n        return;\n    }}\n{body}}}\n"
    );
    let elements = elements as usize;
    let written = elements as u64 * word_bytes(ty.element);
    let program = Program { name: name.into(), source, constants: Vec::new(), bindings, parameter_bytes: 16 };
    let work = Work { flops: emitter.cost as f64 * elements as f64, bytes: (read_bytes + written) as f64 };
    Ok(Kernel { program: Arc::new(program), reads: emitter.reads, elements, work })
}

impl Kernel {
    /// The dispatch that writes `result` from the buffers of [`Kernel::reads`].
    pub(crate) fn dispatch(&self, mut buffers: Vec<Slot>, result: Slot) -> Result<Dispatch> {
        buffers.push(result);
        let parameters = [self.elements as u32, 0, 0, 0].into_iter().flat_map(u32::to_le_bytes).collect();
        let program = Arc::clone(&self.program);
        Ok(Dispatch { program, parameters, buffers, grid: grid(self.elements)?, work: self.work })
    }
}

/// Workgroups for that many invocations; the linear index is `x + y * (extent of x)`.
pub(crate) fn grid(invocations: usize) -> Result<[u32; 3]> {
    let [x, y, z] = linear_grid(invocations.div_ceil(WORKGROUP));
    if x as usize * y as usize * WORKGROUP > u32::MAX as usize {
        return Err(Error::unsupported(format!(
            "{invocations} elements are more than a 32-bit index counts"
        )));
    }
    Ok([x, y, z])
}

/// What the kernel does, from its outermost ops.
fn kernel_name(operations: &[&str]) -> String {
    let mut name = String::from("fused");
    if operations.is_empty() {
        name.push_str("_constant");
    }
    for operation in operations.iter().take(3) {
        name.push('_');
        name.push_str(operation);
    }
    name
}

#[cfg(test)]
pub(crate) mod tests;
