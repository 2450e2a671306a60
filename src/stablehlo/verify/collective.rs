//! Constraints of the ops between processes: there is one process here, whose number is 0.

use crate::Result;
use crate::stablehlo::ir::{Attribute, Dense, Op, TensorType, Type};
use crate::tensor::ElementType;

use super::Site;
use super::reductions::{combines, results_of};

/// `partition_id`, `replica_id`.
pub(crate) fn identifier(site: &Site<'_>) -> Result<()> {
    let ([], result) = (site.operands()?, site.result()?);
    site.check(result.shape.rank() == 0 && result.element == ElementType::U32, "o1", || {
        format!("the result must be a scalar of ui32, got {result}")
    })
}

/// Fails where `replica_groups`, which are input number `input`, name another process than this one, or this one twice.
fn alone(site: &Site<'_>, input: usize, [unique, range]: [&str; 2]) -> Result<()> {
    let numbers = processes(site, input, "replica_groups", range)?;
    // Groups of unequal size are filled up with -1.
    let count = numbers.iter().filter(|&&number| number == 0).count();
    site.check(count < 2, unique, || format!("replica_groups must not repeat a device, got {numbers:?}"))
}

/// The processes that the attribute names, of which there can be but this one.
fn processes(site: &Site<'_>, input: usize, name: &str, range: &str) -> Result<Vec<i128>> {
    let numbers = site.op.attributes.dense(name).and_then(Dense::integers);
    let numbers = numbers.ok_or_else(|| site.missing(input, name, "`dense<...>` of integers"))?;
    site.check(numbers.iter().all(|&number| number <= 0), range, || {
        format!("{name} names {numbers:?}, but the program runs on one device, number 0")
    })?;
    Ok(numbers)
}

/// Global numbers of devices need a channel.
fn channel(site: &Site<'_>, label: &str) -> Result<()> {
    let global = match site.op.attributes.get("use_global_device_ids") {
        None | Some(Attribute::Bool(false)) => false,
        Some(_) => true,
    };
    let handle = site.op.attributes.structure("channel_handle", "channel_handle");
    let handle = handle.and_then(|handle| handle.integer("handle")).unwrap_or(0);
    site.check(!global || handle > 0, label, || {
        format!("use_global_device_ids needs a positive channel, got {handle}")
    })
}

/// Operands and results, one of each for the other, of the same types.
fn alike(site: &Site<'_>, label: &str) -> Result<()> {
    let (operands, results) = (site.all_operands()?, site.all_results()?);
    let list = |types: &[&TensorType]| types.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    site.check(operands == results, label, || {
        format!("the operands are {}, the results {}; expected the same", list(&operands), list(&results))
    })
}

/// `all_reduce`, whose region only says what the elements become, as there is nothing to combine.
pub(crate) fn all_reduce(site: &Site<'_>) -> Result<()> {
    alone(site, 2, ["c1", "c3"])?;
    channel(site, "c4")?;
    let (operands, results) = (site.all_operands()?, site.all_results()?);
    let [computation] = site.regions()?;
    site.check(operands.len() == results.len(), "c6", || {
        format!("has {} operands and {} results; expected as many", operands.len(), results.len())
    })?;
    operands.iter().zip(&results).try_for_each(|(operand, result)| {
        let elements = combines(site, "c5", computation, &[operand])?;
        results_of(site, ["c6", "c7"], &[result], &operand.shape, &elements)
    })
}

/// `reduce_scatter`, whose result is all of the operand.
pub(crate) fn reduce_scatter(site: &Site<'_>) -> Result<()> {
    let ([operand], result) = (site.operands()?, site.result()?);
    let dimension = site.integer(2, "scatter_dimension")?;
    site.dimensions("c2", "scatter_dimension", &[dimension], operand.shape.rank())?;
    alone(site, 3, ["c3", "c5"])?;
    channel(site, "c6")?;
    let [computation] = site.regions()?;
    let elements = combines(site, "c7", computation, &[operand])?;
    results_of(site, ["c8", "c9"], &[result], &operand.shape, &elements)
}

/// `all_gather`, which gathers what this process has.
pub(crate) fn all_gather(site: &Site<'_>) -> Result<()> {
    alone(site, 3, ["c2", "c4"])?;
    channel(site, "c5")?;
    let rank = site.all_operands()?.iter().map(|operand| operand.shape.rank()).min().unwrap_or(0);
    let dimension = site.integer(2, "all_gather_dim")?;
    site.dimensions("c1", "all_gather_dim", &[dimension], rank)?;
    alike(site, "c6")
}

/// `all_to_all`, whose operand is one part, that of this process.
pub(crate) fn all_to_all(site: &Site<'_>) -> Result<()> {
    alone(site, 5, ["c5", "c7"])?;
    let rank = site.all_operands()?.iter().map(|operand| operand.shape.rank()).min().unwrap_or(0);
    for (input, name, label) in [(2, "split_dimension", "c1"), (3, "concat_dimension", "c3")] {
        let dimension = site.integer(input, name)?;
        site.dimensions(label, name, &[dimension], rank)?;
    }
    let count = site.integer(4, "split_count")?;
    site.check(count == 1, "c8", || format!("split_count must be 1, the number of devices, got {count}"))?;
    alike(site, "c9")
}

pub(crate) fn collective_permute(site: &Site<'_>) -> Result<()> {
    let pairs = processes(site, 2, "source_target_pairs", "c4")?;
    let two = site
        .op
        .attributes
        .dense("source_target_pairs")
        .is_some_and(|dense| matches!(dense.ty.shape.extents(), [_, 2]));
    site.check(two, "c1", || "source_target_pairs must be pairs")?;
    site.check(pairs.iter().all(|&process| process == 0), "c4", || {
        format!("source_target_pairs must name processes, got {pairs:?}")
    })?;
    site.check(pairs.len() <= 2, "c2", || format!("source_target_pairs repeats a source: {pairs:?}"))?;
    alike(site, "c5")
}

pub(crate) fn collective_broadcast(site: &Site<'_>) -> Result<()> {
    alone(site, 2, ["c1", "c2"])?;
    alike(site, "c3")
}

/// `collective_reduce`, whose region is not needed, as there is nothing to combine.
pub(crate) fn collective_reduce(site: &Site<'_>) -> Result<()> {
    alone(site, 2, ["c2", "c2"])?;
    let [computation] = site.regions()?;
    let arguments = site.takes(computation).len();
    site.check(arguments == 2, "c4", || format!("its region must take two scalars, it takes {arguments}"))?;
    if !has_dynamic_root(site.op) {
        return alike(site, "c3");
    }
    let (operands, results) = (site.all_operands()?, site.all_results()?);
    let Some((root, data)) = operands.split_last() else {
        return Err(site.invalid("c3", "has no operand that names the roots"));
    };
    let roots = root.element == ElementType::I32 && root.shape.extents() == [data.len()];
    site.check(roots && data == results, "c3", || {
        format!("the results must have the types of the operands but the last, which holds a root for each, got {root}")
    })
}

/// Whether the last operand names the processes that others send from or to.
pub(crate) fn has_dynamic_root(op: &Op) -> bool {
    matches!(op.attributes.get("has_dynamic_root"), Some(Attribute::Unit | Attribute::Bool(true)))
}

/// What may go on while other operations run.
const ASYNCHRONOUS: &[&str] = &[
    "stablehlo.all_gather",
    "stablehlo.all_reduce",
    "stablehlo.all_to_all",
    "stablehlo.collective_broadcast",
    "stablehlo.collective_permute",
    "stablehlo.collective_reduce",
    "stablehlo.dynamic_slice",
    "stablehlo.dynamic_update_slice",
    "stablehlo.reduce_scatter",
    "stablehlo.slice",
];

/// `async_start`, whose operation is done when its turn comes.
pub(crate) fn async_start(site: &Site<'_>) -> Result<()> {
    let [body] = site.regions()?;
    let [op, _] = body.ops.as_slice() else {
        return Err(site.invalid("c1", "its body must be one operation and a return"));
    };
    site.check(ASYNCHRONOUS.contains(&op.name.as_str()), "c2", || {
        format!("its body must be an operation between processes or a slice, got {}", op.name)
    })?;
    let operands: Vec<&Type> = site.op.operands.iter().map(|&operand| site.function.ty(operand)).collect();
    site.check(site.takes(body).is_empty() || site.takes(body) == operands, "c3", || {
        "its body must take what it takes".to_owned()
    })?;
    let result: Vec<&Type> = site.op.results.iter().map(|&result| site.function.ty(result)).collect();
    let fits = match result.as_slice() {
        [Type::Future(types)] => site.returns(body).into_iter().eq(types),
        _ => false,
    };
    site.check(fits, "c4", || "its result must be the future of what its body returns".to_owned())
}

/// `async_done`: what an `async_start` has started.
pub(crate) fn async_done(site: &Site<'_>) -> Result<()> {
    let [operand] = site.op.operands.as_slice() else {
        return Err(site.invalid("operands", "takes one future"));
    };
    let Type::Future(types) = site.function.ty(*operand) else {
        return Err(site.invalid("i1", format!("expected a future, got {}", site.function.ty(*operand))));
    };
    let results = site.op.results.iter().map(|&result| site.function.ty(result));
    site.check(results.eq(types), "c1", || {
        format!("the results must be what {} holds", site.function.ty(*operand))
    })
}

/// `cross-replica-sum`.
pub(crate) fn cross_replica_sum(site: &Site<'_>) -> Result<()> {
    alone(site, 2, ["c1", "c1"])?;
    alike(site, "c2")
}

/// `after_all` and `create_token`: of tokens, a token.
pub(crate) fn token(site: &Site<'_>) -> Result<()> {
    let all = site.op.operands.iter().chain(&site.op.results);
    let tokens = all.map(|&value| site.function.ty(value)).all(|ty| matches!(ty, Type::Token));
    site.check(tokens && site.op.results.len() == 1, "o1", || "takes tokens and gives one")
}

pub(crate) fn tuple(site: &Site<'_>) -> Result<()> {
    let parts: Vec<&Type> = site.op.operands.iter().map(|&operand| site.function.ty(operand)).collect();
    let whole: Vec<&Type> = match site.op.results.iter().map(|&result| site.function.ty(result)).next() {
        Some(Type::Tuple(types)) => types.iter().collect(),
        _ => return Err(site.invalid("o1", "its result must be a tuple")),
    };
    site.check(
        parts == whole && site.op.results.len() == 1,
        "c1",
        || "the parts of the result must be of the operands' types",
    )
}

pub(crate) fn get_tuple_element(site: &Site<'_>) -> Result<()> {
    let index = site.integer(2, "index")?;
    let ([operand], [result]) = (site.op.operands.as_slice(), site.op.results.as_slice()) else {
        return Err(site.invalid("operands", "takes one tuple and gives one part"));
    };
    let Type::Tuple(parts) = site.function.ty(*operand) else {
        return Err(site.invalid("i1", "its operand must be a tuple"));
    };
    let part = usize::try_from(index).ok().and_then(|index| parts.get(index));
    let part =
        part.ok_or_else(|| site.invalid("c1", format!("index must be below {}, got {index}", parts.len())))?;
    let result = site.function.ty(*result);
    site.check(part == result, "c2", || format!("part {index} is {part}, the result {result}"))
}

/// Why an op is not in the table, for the end of a message.
pub(crate) fn refusal(stem: &str) -> &'static str {
    match stem {
        "infeed" | "outfeed" => {
            ": nothing is exchanged with a program while it runs; use arguments and results"
        }
        "send" | "recv" => ": there is no other device to exchange tensors with",
        "uniform_quantize" | "uniform_dequantize" => ": quantized types are not computed with; use f32",
        _ => " yet by lapwing",
    }
}
