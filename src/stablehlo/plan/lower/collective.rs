//! Ops between processes, of which there is one: whoever takes part has nothing but its own operands.

use super::Site;
use crate::Result;
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::function::Function;
use crate::stablehlo::plan::graph::Id;
use crate::tensor::ElementType;

/// The number of this process, which is 0.
pub(crate) fn identifier(builder: &mut Builder, _: &Site<'_>) -> Result<Vec<Id>> {
    Ok(vec![builder.splat(&TensorType::new([], ElementType::U32), [0; 2])?])
}

/// What all processes give together is what this one gives, promoted as the region says where there is one.
pub(crate) fn own(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let own = |(&operand, result): (&Id, &TensorType)| match builder.ty(operand) == result {
        true => Ok(operand),
        false => builder.apply(Function::Convert, &[operand], result),
    };
    site.operands.iter().zip(site.results.iter().copied()).map(own).collect()
}

/// The operand where this process sends to itself, zeros where nobody sends to it.
pub(crate) fn permute(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    received(builder, site, "source_target_pairs")
}

/// The operand where a group has this process, zeros elsewhere.
pub(crate) fn broadcast(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    received(builder, site, "replica_groups")
}

/// What this process has, which is the root, where a group has it, zeros elsewhere.
pub(crate) fn reduce(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let groups = site.op.attributes.dense("replica_groups").and_then(|dense| dense.integers());
    if groups.is_some_and(|groups| groups.contains(&0)) {
        return Ok(site.operands[..site.results.len()].to_vec());
    }
    site.results.iter().map(|ty| builder.splat(ty, [0; 2])).collect()
}

fn received(builder: &mut Builder, site: &Site<'_>, list: &str) -> Result<Vec<Id>> {
    let dense = site.op.attributes.dense(list);
    let some = dense.and_then(|dense| dense.integers()).is_some_and(|pairs| !pairs.is_empty());
    Ok(vec![if some { site.operand(0)? } else { builder.splat(site.result()?, [0; 2])? }])
}
