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

/// The kernel that computes `root`.
#[cfg(test)]
pub(crate) fn kernel(graph: &Graph, root: Id, stored: &dyn Fn(Id) -> bool) -> Result<Kernel> {
    kernel_of(graph, &[root], stored)
}

/// The kernel that computes values of as many elements, none of which is made of another; those for which `stored` holds are
/// read from buffers.
pub(crate) fn kernel_of(graph: &Graph, roots: &[Id], stored: &dyn Fn(Id) -> bool) -> Result<Kernel> {
    let mut emitter = Emitter::new(graph, stored);
    let mut results = Vec::new();
    for &root in roots {
        results.push((root, "i".to_owned(), emitter.root(root, "i")?));
    }
    let elements = roots.first().map_or(0, |&root| graph.elements(root));
    assembled(graph, emitter, &results, elements)
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
    assembled(graph, emitter, &[(root, at, value)], graph.elements(*update)).map(Some)
}

/// The kernel of so many invocations that stores in each result, at a place, a value, as the emitter has named them.
fn assembled(
    graph: &Graph,
    emitter: Emitter<'_>,
    results: &[(Id, String, String)],
    elements: u32,
) -> Result<Kernel> {
    if emitter.reads.len() + results.len() > MAX_READS + 1 {
        let count = emitter.reads.len();
        return Err(Error::unsupported(format!(
            "a kernel would read {count} buffers, at most {MAX_READS} can be"
        )));
    }
    let name = kernel_name(&emitter.operations);
    let mut body = emitter.text;
    let result_name = |number: usize| match results.len() {
        1 => "result".to_owned(),
        _ => format!("result{number}"),
    };
    let mut types = Vec::new();
    for (number, (id, place, value)) in results.iter().enumerate() {
        let ty = &graph.value(*id).ty;
        let stored_value = match ty.element {
            crate::tensor::ElementType::Bool => format!("select(0u, 1u, {value})"),
            _ => value.to_owned(),
        };
        let _ = writeln!(body, "    {}[{place}] = {stored_value};", result_name(number));
        types.push(ty.to_string());
    }
    let types = types.join(", ");
    let mut source = format!(
        "// {types}: each invocation computes one element.\n\
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
    let mut written = 0;
    for (number, (id, ..)) in results.iter().enumerate() {
        let element = graph.value(*id).ty.element;
        let (binding, name) = (emitter.reads.len() + 1 + number, result_name(number));
        let _ = writeln!(
            source,
            "@group(0) @binding({binding}) var<storage, read_write> {name}: array<{}>;",
            storage_type(element)
        );
        bindings.push(Access::ReadWrite);
        written += u64::from(elements) * word_bytes(element);
    }
    source.push('\n');
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
    let wide = source.contains("f64");
    let constants = Vec::new();
    let program = Program { name: name.into(), source, constants, bindings, parameter_bytes: 16, wide };
    let work = Work { flops: emitter.cost as f64 * elements as f64, bytes: (read_bytes + written) as f64 };
    Ok(Kernel { program: Arc::new(program), reads: emitter.reads, elements, work })
}

impl Kernel {
    /// The dispatch that writes the results from the buffers of [`Kernel::reads`].
    pub(crate) fn dispatch(&self, mut buffers: Vec<Slot>, results: &[Slot]) -> Result<Dispatch> {
        buffers.extend(results);
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
