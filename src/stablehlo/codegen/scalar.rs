//! WGSL functions of scalars: the region of a reduction, a scatter or a sort as a function that kernels call.

use std::fmt::Write;

use super::emit::Emitter;
use super::functions::value_type;
use crate::stablehlo::plan::graph::{Graph, Source};
use crate::{Error, Result};

/// `fn name(a0: f32, a1: f32) -> f32`, of a graph of scalars: parameters are its inputs, in order, what it returns
/// its outputs. Several are the members `r0`, `r1`, ... of the structure that [`result_type`] names.
pub(crate) fn function(name: &str, graph: &Graph) -> Result<String> {
    let scalar = |id| graph.value(id).ty.shape.rank() == 0;
    if !graph.inputs.iter().chain(&graph.outputs).all(|&id| scalar(id)) {
        return Err(Error::unsupported("a region that a kernel evaluates takes and gives scalars"));
    }
    let stored = |id| matches!(graph.value(id).source, Source::Input(_));
    let mut emitter = Emitter::new(graph, &stored);
    emitter.parameters = true;
    let mut results = Vec::new();
    for &output in &graph.outputs {
        results.push(emitter.element(output, Vec::new())?);
    }
    let body = emitter.finish_function();
    let parameters: Vec<String> = graph
        .inputs
        .iter()
        .enumerate()
        .map(|(i, &input)| format!("a{i}: {}", value_type(graph.value(input).ty.element)))
        .collect();
    let parameters = parameters.join(", ");
    let types: Vec<&str> = graph.outputs.iter().map(|&id| value_type(graph.value(id).ty.element)).collect();
    let mut text = String::new();
    let returned = match (types.as_slice(), results.as_slice()) {
        ([ty], [result]) => {
            let _ = writeln!(text, "fn {name}({parameters}) -> {ty} {{");
            result.clone()
        }
        _ => {
            let structure = result_type(name);
            let members: Vec<String> =
                types.iter().enumerate().map(|(i, ty)| format!("r{i}: {ty}")).collect();
            let _ = writeln!(text, "struct {structure} {{ {} }}\n", members.join(", "));
            let _ = writeln!(text, "fn {name}({parameters}) -> {structure} {{");
            format!("{structure}({})", results.join(", "))
        }
    };
    let _ = write!(text, "{body}    return {returned};\n}}\n");
    Ok(text)
}

/// The structure that a function of several results returns: `BodyResult` of `body`.
pub(crate) fn result_type(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).chain("Result".chars()).collect()
}
