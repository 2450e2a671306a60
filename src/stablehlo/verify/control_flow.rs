//! Constraints of `while`, `case` and `if`: what their regions take and return.

use crate::Result;
use crate::stablehlo::ir::{Region, TensorType, Type};
use crate::tensor::ElementType;

use super::Site;

pub(crate) fn while_loop(site: &Site<'_>) -> Result<()> {
    let [condition, body] = site.regions()?;
    let carried: Vec<&Type> = site.op.operands.iter().map(|&operand| site.function.ty(operand)).collect();
    let flag = Type::Tensor(TensorType::new([], ElementType::Bool));
    same(site, "c1", "the condition must take", &carried, &site.takes(condition))?;
    same(site, "c1", "the condition must return", &[&flag], &site.returns(condition))?;
    same(site, "c2", "the body must take", &carried, &site.takes(body))?;
    same(site, "c2", "the body must return", &carried, &site.returns(body))?;
    same(site, "c3", "the results must be", &carried, &results(site))
}

pub(crate) fn case(site: &Site<'_>) -> Result<()> {
    let [index] = site.operands()?;
    site.check(*index == TensorType::new([], ElementType::I32), "i1", || {
        format!("the index must be tensor<i32>, got {index}")
    })?;
    site.check(!site.op.regions.is_empty(), "c1", || "has no branches; expected one at least")?;
    let branches = site.all_regions()?;
    branches_agree(site, &branches, ["c2", "c3", "c4"])
}

pub(crate) fn if_else(site: &Site<'_>) -> Result<()> {
    let [predicate] = site.operands()?;
    site.check(*predicate == TensorType::new([], ElementType::Bool), "i1", || {
        format!("the predicate must be tensor<i1>, got {predicate}")
    })?;
    let branches: [&Region; 2] = site.regions()?;
    branches_agree(site, &branches, ["c1", "c2", "c3"])
}

/// Fails unless the branches take nothing and return one list of types, that of the results.
fn branches_agree(site: &Site<'_>, branches: &[&Region], [takes, agree, labelled]: [&str; 3]) -> Result<()> {
    let Some((first, others)) = branches.split_first() else { return Ok(()) };
    for branch in branches {
        same(site, takes, "a branch must take", &[], &site.takes(branch))?;
    }
    let returned = site.returns(first);
    for branch in others {
        same(site, agree, "each branch must return", &returned, &site.returns(branch))?;
    }
    same(site, labelled, "the results must be", &returned, &results(site))
}

fn results<'m>(site: &Site<'m>) -> Vec<&'m Type> {
    site.op.results.iter().map(|&result| site.function.ty(result)).collect()
}

fn same(site: &Site<'_>, label: &str, what: &str, expected: &[&Type], actual: &[&Type]) -> Result<()> {
    let list = |types: &[&Type]| types.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    site.check(actual == expected, label, || format!("{what} ({}), got ({})", list(expected), list(actual)))
}
