//! What may be expected of a value: the operations of the dialect `check`.

use crate::Result;

use super::Site;

/// Two values of one type.
pub(crate) fn pair(site: &Site<'_>) -> Result<()> {
    let [actual, expected] = site.operands()?;
    none(site)?;
    site.check(actual == expected, "c1", || {
        format!("a value of type {actual} is compared with one of {expected}")
    })
}

/// A value and an attribute of its type.
pub(crate) fn constant(site: &Site<'_>) -> Result<()> {
    let [actual] = site.operands()?;
    none(site)?;
    let value = site.op.attributes.dense("value");
    let expected = value.ok_or_else(|| site.missing(2, "value", "`dense<...> : tensor<...>`"))?;
    site.check(*actual == expected.ty, "c1", || {
        format!("a value of type {actual} is compared with one of {}", expected.ty)
    })
}

fn none(site: &Site<'_>) -> Result<()> {
    let count = site.op.results.len();
    site.check(count == 0, "results", || format!("has {count} results; expected none"))
}
