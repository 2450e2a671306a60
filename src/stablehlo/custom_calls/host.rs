//! Custom calls that the host answers: a program stops there, its operands come back, and what a function of the host makes of
//! them goes to the device.

use std::fmt;

use super::registered::CustomCallSite;
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::plan::lower::Site;
use crate::stablehlo::plan::node::{Flow, FlowKind};
use crate::stablehlo::program::TensorSpec;
use crate::tensor::{Array, ElementType, Shape};
use crate::{Error, ErrorKind, Result};

/// What answers one use of a call, whenever a program comes there: it is given the operands and gives the results.
pub type HostFunction = Box<dyn Fn(&[Array]) -> Result<Vec<Array>> + Send + Sync>;

/// Gives the function for one use of a call.
pub(super) type Prepare = dyn Fn(&CustomCallSite<'_>) -> Result<HostFunction> + Send + Sync;

/// One use of a call that the host answers.
pub(crate) struct HostCall {
    pub(crate) name: String,
    pub(crate) inputs: Vec<TensorSpec>,
    pub(crate) outputs: Vec<TensorSpec>,
    /// Whether it is made for what it does, whoever reads its results: then it has one more, a word that nobody reads.
    pub(crate) effect: bool,
    function: HostFunction,
}

impl HostCall {
    /// A call of that name; with an effect, it is made whether anybody reads its results or not.
    pub(super) fn new(
        name: String,
        inputs: Vec<TensorSpec>,
        outputs: Vec<TensorSpec>,
        effect: bool,
        function: HostFunction,
    ) -> Self {
        HostCall { name, inputs, outputs, effect, function }
    }

    /// The results for these operands, as many and of the types that the program wants.
    ///
    /// # Errors
    /// When the function gives one, or its results are not what the program wants.
    pub(crate) fn answer(&self, inputs: &[Array]) -> Result<Vec<Array>> {
        let named = |error: Error| error.context(format!("`{}`", self.name));
        let results = (self.function)(inputs).map_err(named)?;
        let given = results.iter();
        let given =
            given.map(|array| TensorSpec { shape: array.shape().clone(), element: array.element_type() });
        let given: Vec<TensorSpec> = given.collect();
        match given == self.outputs {
            true => Ok(results),
            false => {
                let list = |specs: &[TensorSpec]| {
                    specs.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
                };
                let (given, wanted) = (list(&given), list(&self.outputs));
                Err(named(Error::new(
                    ErrorKind::Host,
                    format!("the host gave ({given}), the program wants ({wanted})"),
                )))
            }
        }
    }
}

impl fmt::Debug for HostCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = f.debug_struct("HostCall");
        text.field("name", &self.name).field("inputs", &self.inputs).field("outputs", &self.outputs);
        text.finish_non_exhaustive()
    }
}

/// The results of a call that the host answers, by what a user of the crate registered.
pub(super) fn lower(
    prepare: &Prepare,
    call: &CustomCallSite<'_>,
    builder: &mut Builder,
    site: &Site<'_>,
) -> Result<Vec<Id>> {
    let function = prepare(call)?;
    let effect = site.op.attributes.boolean("has_side_effect") == Some(true);
    let (name, inputs, outputs) = (call.name().to_owned(), call.inputs().to_vec(), call.outputs().to_vec());
    answered(builder, site, HostCall::new(name, inputs, outputs, effect, function))
}

/// The results of that call, made with the operands of this operation.
pub(super) fn answered(builder: &mut Builder, site: &Site<'_>, call: HostCall) -> Result<Vec<Id>> {
    let effect = call.effect;
    // What has no elements has no buffer.
    let full = |ty: &TensorType| !ty.shape.extents().contains(&0);
    let operands = site.operands.iter().copied().filter(|&id| full(builder.ty(id))).collect();
    let mut types: Vec<TensorType> = site.results.iter().copied().filter(|ty| full(ty)).cloned().collect();
    if effect {
        types.push(TensorType::new(Shape::new(Vec::new()), ElementType::I32));
    }
    let flow = Flow { kind: FlowKind::Host(call.into()), results: types };
    let made = builder.call_anew(Box::new(flow), operands)?;
    if effect {
        builder.keep(&made);
    }
    let mut made = made.into_iter();
    let missing = || Error::unsupported("a call of the host has too few results");
    let mut results = Vec::new();
    for &ty in &site.results {
        results.push(match full(ty) {
            true => made.next().ok_or_else(missing)?,
            false => builder.splat(ty, [0; 2])?,
        });
    }
    Ok(results)
}
