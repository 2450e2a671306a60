//! Custom calls of the crate's users: a name, and a function that gives the program to run in its place, or what the host does
//! there.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use super::CUSTOM_CALLS;
use super::host::{self, HostFunction, Prepare};
use crate::stablehlo::ir::{Attribute, Attributes};
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::plan::lower::{Site, inline};
use crate::stablehlo::program::{Program, TensorSpec};
use crate::stablehlo::verify::MAX_CALL_DEPTH;
use crate::{Error, ErrorKind, Result};

type Expand = dyn Fn(&CustomCallSite<'_>) -> Result<Program> + Send + Sync;

static REGISTERED: RwLock<BTreeMap<String, Meaning>> = RwLock::new(BTreeMap::new());

/// What stands for a call.
#[derive(Clone)]
enum Meaning {
    Program(Arc<Expand>),
    Host(Arc<Prepare>),
}

/// One use of a custom call in a program: what it takes, what it has to give, and its parameters.
pub struct CustomCallSite<'a> {
    name: &'a str,
    inputs: Vec<TensorSpec>,
    outputs: Vec<TensorSpec>,
    attributes: &'a Attributes,
}

/// Lets programs use the custom call `name`: wherever one is compiled, `expand` gives another program, which stands in
/// its place and is planned and fused with everything around it.
///
/// The program's arguments are the call's operands, its results the call's results; it may itself use StableHLO's
/// operations of linear algebra and custom calls. `expand` is asked once for each use of the call while a program is
/// compiled, never while it runs.
///
/// ```
/// use lapwing::stablehlo::{Program, register};
///
/// register("example.twice", |call| {
///     let ty = &call.inputs()[0];
///     let text = format!(
///         "func.func @main(%x: {ty}) -> {ty} {{\n  %0 = stablehlo.add %x, %x : {ty}\n  return %0 : {ty}\n}}"
///     );
///     Program::parse("example.twice", text.as_bytes())
/// })?;
/// # Ok::<(), lapwing::Error>(())
/// ```
///
/// # Errors
/// When the name is that of a custom call of lapwing's own, or is registered already.
pub fn register(
    name: &str,
    expand: impl Fn(&CustomCallSite<'_>) -> Result<Program> + Send + Sync + 'static,
) -> Result<()> {
    insert(name, Meaning::Program(Arc::new(expand)))
}

/// Lets programs use the custom call `name`, which the host answers: wherever one is compiled, `prepare` gives a function, which
/// is called with the operands whenever a run comes there, and gives the results.
///
/// A run waits there for the device and for the function, so this is for what a device cannot do: printing, checks, another
/// library. A call with `has_side_effect = true` is made in its order even where nobody reads its results; others may be left
/// out, as any operation.
///
/// ```
/// use lapwing::Array;
/// use lapwing::stablehlo::register_host;
///
/// register_host("example.length", |_| {
///     Ok(Box::new(|inputs: &[Array]| {
///         let norm = inputs[0].to_vec::<f32>()?.iter().map(|x| x * x).sum::<f32>().sqrt();
///         Ok(vec![Array::scalar(norm)])
///     }))
/// })?;
/// # Ok::<(), lapwing::Error>(())
/// ```
///
/// # Errors
/// When the name is that of a custom call of lapwing's own, or is registered already.
pub fn register_host(
    name: &str,
    prepare: impl Fn(&CustomCallSite<'_>) -> Result<HostFunction> + Send + Sync + 'static,
) -> Result<()> {
    insert(name, Meaning::Host(Arc::new(prepare)))
}

fn insert(name: &str, meaning: Meaning) -> Result<()> {
    let taken = |owner: &str| {
        Err(Error::new(
            ErrorKind::Invalid,
            format!("the custom call `{name}` is {owner}; choose another name"),
        ))
    };
    if CUSTOM_CALLS.iter().any(|call| call.name == name) {
        return taken("one of lapwing's own");
    }
    let mut registered = REGISTERED.write().unwrap_or_else(PoisonError::into_inner);
    if registered.contains_key(name) {
        return taken("registered already");
    }
    registered.insert(name.to_owned(), meaning);
    Ok(())
}

/// The results of a registered custom call, where there is one of that name.
pub(super) fn lower(name: &str, builder: &mut Builder, site: &Site<'_>) -> Option<Result<Vec<Id>>> {
    let meaning = {
        let registered = REGISTERED.read().unwrap_or_else(PoisonError::into_inner);
        registered.get(name)?.clone()
    };
    let operands = site.operands.iter().map(|&id| builder.ty(id));
    let inputs = operands.map(|ty| TensorSpec { shape: ty.shape.clone(), element: ty.element }).collect();
    let results = site.results.iter();
    let outputs = results.map(|ty| TensorSpec { shape: ty.shape.clone(), element: ty.element }).collect();
    let call = CustomCallSite { name, inputs, outputs, attributes: &site.op.attributes };
    let results = match meaning {
        Meaning::Program(expand) => expanded(&*expand, &call, builder, site),
        Meaning::Host(prepare) => host::lower(&*prepare, &call, builder, site),
    };
    Some(results.map_err(|error| error.context(format!("`{name}`"))))
}

fn expanded(
    expand: &Expand,
    call: &CustomCallSite<'_>,
    builder: &mut Builder,
    site: &Site<'_>,
) -> Result<Vec<Id>> {
    if site.scope.depth >= MAX_CALL_DEPTH {
        let message = format!("custom calls stand for each other more than {MAX_CALL_DEPTH} deep");
        return Err(Error::new(ErrorKind::Invalid, message));
    }
    let program = expand(call)?;
    for (what, asked, given) in
        [("takes", &call.inputs, program.inputs()), ("gives", &call.outputs, program.outputs())]
    {
        if asked != given {
            let list =
                |specs: &[TensorSpec]| specs.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            let (given, asked) = (list(given), list(asked));
            let message = format!("the program for it {what} ({given}), but here stand ({asked})");
            return Err(Error::new(ErrorKind::Invalid, message));
        }
    }
    let module = program.module();
    let entry =
        module.entry().ok_or_else(|| Error::new(ErrorKind::Invalid, "the program for it is empty"))?;
    inline(builder, module, entry, &site.operands, site.scope.depth + 1)
}

impl CustomCallSite<'_> {
    /// Its name.
    pub fn name(&self) -> &str {
        self.name
    }

    /// What it takes, in order.
    pub fn inputs(&self) -> &[TensorSpec] {
        &self.inputs
    }

    /// What it has to give, in order.
    pub fn outputs(&self) -> &[TensorSpec] {
        &self.outputs
    }

    /// The text of `backend_config`, where that is text.
    pub fn configuration(&self) -> Option<&str> {
        self.attributes.string("backend_config")
    }

    /// An integer among the parameters.
    pub fn integer(&self, name: &str) -> Option<i64> {
        self.parameters()?.integer(name).and_then(|value| i64::try_from(value).ok())
    }

    /// A truth value among the parameters.
    pub fn boolean(&self, name: &str) -> Option<bool> {
        self.parameters()?.boolean(name)
    }

    /// A number among the parameters.
    pub fn number(&self, name: &str) -> Option<f64> {
        match self.parameters()?.get(name)? {
            Attribute::Float(value) => Some(*value),
            Attribute::Integer(value) => Some(*value as f64),
            _ => None,
        }
    }

    /// A text among the parameters.
    pub fn string(&self, name: &str) -> Option<&str> {
        self.parameters()?.string(name)
    }

    /// The parameters as XLA's foreign-function interface has them.
    fn parameters(&self) -> Option<&Attributes> {
        let dictionary = self.attributes.dictionary("mhlo.backend_config");
        dictionary.or_else(|| self.attributes.dictionary("backend_config"))
    }
}

impl fmt::Debug for CustomCallSite<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = f.debug_struct("CustomCallSite");
        text.field("name", &self.name).field("inputs", &self.inputs).field("outputs", &self.outputs);
        text.finish_non_exhaustive()
    }
}
