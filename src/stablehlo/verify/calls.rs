//! Constraints of `call`, `return`, `composite`, `optimization_barrier` and `custom_call`.

use crate::Result;
use crate::stablehlo::ir::{Attribute, Attributes, Type, ValueId};

use super::Site;

pub(crate) fn call(site: &Site<'_>) -> Result<()> {
    let name = site
        .op
        .attributes
        .symbol("callee")
        .ok_or_else(|| site.missing(1, "callee", "the name of a function"))?;
    runs(site, name, ["callee", "inputs", "results"])
}

/// Fails unless the function of that name can stand in this place; `labels` are of its existence, what it takes and
/// what it returns.
fn runs(site: &Site<'_>, name: &str, [exists, takes, returns]: [&str; 3]) -> Result<()> {
    let Some(callee) = site.functions.get(name) else {
        return Err(site.invalid(exists, format!("there is no function @{name}")));
    };
    site.check(!callee.body.ops.is_empty(), exists, || format!("the function @{name} has no body"))?;
    let inputs: Vec<&Type> = callee.body.arguments.iter().map(|&argument| callee.ty(argument)).collect();
    same_types(site, takes, &format!("@{name} takes"), &inputs, &site.op.operands)?;
    let results: Vec<&Type> = callee.results.iter().collect();
    same_types(site, returns, &format!("@{name} returns"), &results, &site.op.results)
}

/// The decomposition is what runs; its name and attributes say which operation it stands for.
pub(crate) fn composite(site: &Site<'_>) -> Result<()> {
    let attributes = &site.op.attributes;
    let name = attributes.string("name").ok_or_else(|| site.missing(2, "name", "a string"))?;
    if !matches!(attributes.get("composite_attributes"), None | Some(Attribute::Dictionary(_))) {
        return Err(site.missing(3, "composite_attributes", "a dictionary"));
    }
    let decomposition = attributes
        .symbol("decomposition")
        .ok_or_else(|| site.missing(4, "decomposition", "the name of a function"))?;
    if attributes.get("version").is_some() {
        site.integer(5, "version")?;
    }
    site.check(is_namespaced(name), "c1", || {
        format!("the name must be a namespace and a name, like `chlo.erf`, got `{name}`")
    })?;
    runs(site, decomposition, ["c2", "c3", "c4"])
}

/// Whether the text is the name of an op with its dialect.
fn is_namespaced(name: &str) -> bool {
    let word = |part: &str, extra: &[char]| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || extra.contains(&c))
    };
    match name.split_once('.') {
        Some((space, rest)) => {
            space.starts_with(|c: char| c.is_ascii_alphabetic())
                && word(space, &[])
                && rest.split('.').all(|part| word(part, &['$']))
        }
        None => false,
    }
}

/// Nothing moves across it; its results are its operands.
pub(crate) fn optimization_barrier(site: &Site<'_>) -> Result<()> {
    let operands: Vec<&Type> = site.op.operands.iter().map(|&operand| site.function.ty(operand)).collect();
    same_types(site, "c1", "the operands are", &operands, &site.op.results)
}

pub(crate) fn function_return(site: &Site<'_>) -> Result<()> {
    let results: Vec<&Type> = site.function.results.iter().collect();
    same_types(site, "results", &format!("@{} returns", site.function.name), &results, &site.op.operands)
}

/// What a region returns is for the operation around it to check.
pub(crate) fn region_return(site: &Site<'_>) -> Result<()> {
    let count = site.op.results.len();
    site.check(count == 0, "results", || format!("has {count} results; expected none"))
}

fn same_types(
    site: &Site<'_>,
    label: &str,
    what: &str,
    expected: &[&Type],
    values: &[ValueId],
) -> Result<()> {
    let actual: Vec<&Type> = values.iter().map(|&value| site.function.ty(value)).collect();
    let list = |types: &[&Type]| types.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    site.check(actual == expected, label, || {
        format!("{what} ({}), but here stand ({})", list(expected), list(&actual))
    })
}

pub(crate) fn custom_call(site: &Site<'_>) -> Result<()> {
    let attributes = &site.op.attributes;
    let target = attributes.string("call_target_name");
    target.ok_or_else(|| site.missing(2, "call_target_name", "a string"))?;
    site.boolean(3, "has_side_effect", Some(false))?;
    for name in ["backend_config", "mhlo.backend_config"] {
        match attributes.get(name) {
            None | Some(Attribute::String(_) | Attribute::Dictionary(_)) => {}
            Some(_) => return Err(site.missing(4, name, "a string or a dictionary")),
        }
    }
    if attributes.get("api_version").is_some() {
        site.integer(5, "api_version")?;
    }
    match attributes.get("called_computations") {
        None => {}
        Some(Attribute::Array(names)) if names.iter().all(|name| matches!(name, Attribute::Symbol(_))) => {}
        Some(_) => return Err(site.missing(6, "called_computations", "a list of functions")),
    }
    aliases(site)?;
    layouts(site, "operand_layouts", &site.op.operands)?;
    layouts(site, "result_layouts", &site.op.results)
}

/// Each layout is a permutation of the dimensions of the value that it is for.
fn layouts(site: &Site<'_>, name: &str, values: &[ValueId]) -> Result<()> {
    let Some(attribute) = site.op.attributes.get(name) else {
        return Ok(());
    };
    let Attribute::Array(layouts) = attribute else {
        return Err(site.invalid(name, format!("{name} must be a list of layouts")));
    };
    site.check(layouts.len() == values.len(), name, || {
        format!("{name} must have {} entries, one for each value, got {}", values.len(), layouts.len())
    })?;
    for (layout, &value) in layouts.iter().zip(values) {
        let rank = match site.function.ty(value) {
            Type::Tensor(tensor) => tensor.shape.rank(),
            Type::Token | Type::Tuple(_) | Type::Future(_) => 0,
        };
        let Attribute::Integers(layout) = layout else {
            return Err(site.invalid(name, "a layout must be a list of dimensions"));
        };
        site.check(layout.len() == rank, name, || {
            format!("the layout {layout:?} of a value of rank {rank} must name each dimension once")
        })?;
        let layout = site.dimensions(name, "a layout", layout, rank)?;
        site.unique(name, "a layout", &layout)?;
    }
    Ok(())
}

/// Each alias names an operand and a result that exist and are of one type.
fn aliases(site: &Site<'_>) -> Result<()> {
    let label = "output_operand_aliases";
    let Some(attribute) = site.op.attributes.get(label) else {
        return Ok(());
    };
    let Attribute::Array(aliases) = attribute else {
        return Err(site.missing(7, label, "a list of aliases"));
    };
    for alias in aliases {
        let Attribute::Structure { name, fields } = alias else {
            return Err(site.missing(7, label, "a list of aliases"));
        };
        site.check(name == "output_operand_alias", label, || format!("#stablehlo.{name} is no alias"))?;
        let operand = fields.size("operand_index").and_then(|index| site.op.operands.get(index));
        let result = match site.op.results.as_slice() {
            [only] if fields.integers("output_tuple_indices").is_some_and(<[i128]>::is_empty) => Some(only),
            results => first_index(fields).and_then(|index| results.get(index)),
        };
        let (Some(&operand), Some(&result)) = (operand, result) else {
            return Err(site.invalid(label, "an alias names an operand or a result that does not exist"));
        };
        let (operand, result) = (site.function.ty(operand), site.function.ty(result));
        site.check(operand == result, label, || {
            format!("an alias joins {operand} with {result}; expected one type")
        })?;
    }
    Ok(())
}

fn first_index(fields: &Attributes) -> Option<usize> {
    fields.integers("output_tuple_indices")?.first().and_then(|&index| usize::try_from(index).ok())
}
