//! A program as its user sees it: what it takes and what it gives.

use std::fmt;

use super::execute::Executable;
use super::ir::{Function, Module, Type, ValueId};
use super::{bytecode, text, verify};
use crate::linalg::record::Recorder;
use crate::tensor::{ElementType, Shape};
use crate::{Context, Error, ErrorKind, Result};

/// A StableHLO program, read and verified; independent of any device.
#[derive(Clone, Debug)]
pub struct Program {
    module: Module,
    name: String,
    inputs: Vec<TensorSpec>,
    outputs: Vec<TensorSpec>,
}

/// The shape and element type of a tensor that a program takes or gives.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TensorSpec {
    /// The extents, outermost first.
    pub shape: Shape,
    /// The type of the elements.
    pub element: ElementType,
}

impl Program {
    /// Reads and verifies a program; `name` is the file name that messages use.
    ///
    /// The source is text or a portable artifact (bytecode, as `jax.export` and StableHLO's
    /// `serialize_portable_artifact` write it), which its first four bytes tell.
    ///
    /// # Errors
    /// When the source is not StableHLO or breaks a rule of its specification; the text names the place.
    pub fn parse(name: &str, source: &[u8]) -> Result<Self> {
        Program::verified(read(name, source)?, name)
    }

    /// As [`Program::parse`], with the function of that name to run, which may be any of the program; otherwise it is `main`, or
    /// the only one that no other calls.
    ///
    /// # Errors
    /// As [`Program::parse`]; and when there is no function of that name.
    pub fn parse_function(name: &str, source: &[u8], function: &str) -> Result<Self> {
        let mut module = read(name, source)?;
        if module.function(function).is_none() {
            let there =
                module.functions.iter().map(|function| format!("@{}", function.name)).collect::<Vec<_>>();
            let message = format!("{name}: there is no function @{function}, only {}", there.join(", "));
            return Err(Error::new(ErrorKind::Invalid, message));
        }
        module.chosen = Some(function.to_owned());
        Program::verified(module, name)
    }

    fn verified(module: Module, name: &str) -> Result<Self> {
        verify::verify(&module)?;
        Program::new(module, name)
    }

    fn new(module: Module, name: &str) -> Result<Self> {
        let entry = entry(&module, name)?;
        let spec = |ty: &Type| match ty {
            Type::Tensor(ty) => Ok(TensorSpec { shape: ty.shape.clone(), element: ty.element }),
            // As JAX hands tokens over, and as the planner has them.
            Type::Token => Ok(TensorSpec { shape: Shape::new(vec![0]), element: ElementType::Bool }),
            other => {
                let message =
                    format!("@{} takes or gives a value of type {other}, only tensors are done", entry.name);
                Err(Error::unsupported(message).context(entry.location.to_string()))
            }
        };
        let argument = |&value: &ValueId| spec(entry.ty(value));
        let inputs = entry.body.arguments.iter().map(argument).collect::<Result<_>>()?;
        let outputs = entry.results.iter().map(spec).collect::<Result<_>>()?;
        Ok(Program { name: name.to_owned(), inputs, outputs, module })
    }

    /// What it takes, in order.
    pub fn inputs(&self) -> &[TensorSpec] {
        &self.inputs
    }

    /// What it gives, in order.
    pub fn outputs(&self) -> &[TensorSpec] {
        &self.outputs
    }

    /// Numbers of the inputs whose memory the caller gives away, as a portable artifact says them (donation in JAX). Running
    /// the program writes none of them; whoever gave one away may drop it.
    pub fn donated(&self) -> &[usize] {
        self.module.entry().map_or(&[], |entry| &entry.donated)
    }

    pub(super) fn module(&self) -> &Module {
        &self.module
    }

    /// Plans the program for a device and compiles its kernels.
    ///
    /// # Errors
    /// When an op or element type is not supported, or a tensor is larger than the adapter allows; the text names
    /// the op and its place. Nothing runs on the device before.
    pub fn compile(&self, context: &Context) -> Result<Executable> {
        self.compile_with(context, Recorder::new(context))
    }

    /// The same with an empty recorder, which need not be made for the device's adapter.
    pub(super) fn compile_with(&self, context: &Context, recorder: Recorder) -> Result<Executable> {
        let entry = entry(&self.module, &self.name)?;
        Executable::new(context, &self.module, entry, self.inputs.clone(), self.outputs.clone(), recorder)
    }
}

fn read(name: &str, source: &[u8]) -> Result<Module> {
    match bytecode::is_bytecode(source) {
        true => bytecode::read(name, source),
        false => text::read(name, utf8(name, source)?),
    }
}

fn utf8<'s>(name: &str, source: &'s [u8]) -> Result<&'s str> {
    std::str::from_utf8(source).map_err(|error| {
        let at = error.valid_up_to();
        let message =
            format!("{name}: byte {at} is not UTF-8 text; give StableHLO text or a portable artifact");
        Error::new(ErrorKind::Parse, message)
    })
}

fn entry<'a>(module: &'a Module, name: &str) -> Result<&'a Function> {
    module
        .entry()
        .ok_or_else(|| Error::new(ErrorKind::Invalid, format!("{name}: there is no function @main to run")))
}

impl fmt::Display for TensorSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("tensor<")?;
        for extent in self.shape.extents() {
            write!(f, "{extent}x")?;
        }
        write!(f, "{}>", self.element)
    }
}
