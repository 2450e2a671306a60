//! The frame of a generated kernel of which each invocation owns a *unit*: parameters, bindings, functions, entry point.

use std::fmt::Write;

use super::{WORKGROUP, library};
use crate::device::{Access, Program};

/// The text of a kernel as it grows.
#[derive(Debug)]
pub(crate) struct Frame {
    source: String,
    bindings: Vec<Access>,
}

impl Frame {
    /// A kernel with the parameters `units`, `zero` (which is 0), `first` and `second`.
    pub(crate) fn new(comment: &str) -> Self {
        let source = format!(
            "// {comment}\nstruct Parameters {{ units: u32, zero: u32, first: u32, second: u32 }}\n\
             @group(0) @binding(0) var<uniform> parameters: Parameters;\n"
        );
        Frame { source, bindings: Vec::new() }
    }

    /// The next binding: an array of that name of elements of that type.
    pub(crate) fn bind(&mut self, name: &str, access: Access, ty: &str) {
        self.bindings.push(access);
        let mode = if access == Access::Read { "read" } else { "read_write" };
        let number = self.bindings.len();
        let _ =
            writeln!(self.source, "@group(0) @binding({number}) var<storage, {mode}> {name}: array<{ty}>;");
    }

    /// Any other line of the module.
    pub(crate) fn line(&mut self, line: &str) {
        self.source.push_str(line);
        self.source.push('\n');
    }

    /// The number of bindings so far.
    pub(crate) fn bindings(&self) -> usize {
        self.bindings.len()
    }

    /// The kernel with these functions, whatever they call of the library, and an entry point of these statements, in
    /// which `i` is the number of the invocation and `local` that in its workgroup.
    pub(crate) fn finish(mut self, name: &str, functions: &[String], statements: &str) -> Program {
        let called = library(&format!("{}{statements}", functions.concat()));
        for text in [called.as_str()].into_iter().chain(functions.iter().map(String::as_str)) {
            if !text.is_empty() {
                self.source.push('\n');
                self.source.push_str(text);
            }
        }
        let _ = write!(
            self.source,
            "\n@compute @workgroup_size({WORKGROUP})\n\
             fn {name}(\n    @builtin(workgroup_id) group: vec3<u32>,\n    \
             @builtin(num_workgroups) groups: vec3<u32>,\n    \
             @builtin(local_invocation_index) local: u32,\n) {{\n    \
             let i = (group.y * groups.x + group.x) * {WORKGROUP}u + local;\n{statements}}}\n"
        );
        let Frame { source, bindings } = self;
        let (name, wide) = (name.to_owned().into(), source.contains("f64"));
        Program { name, source, constants: Vec::new(), bindings, parameter_bytes: 16, wide }
    }
}
