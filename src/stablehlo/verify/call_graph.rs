//! Who calls whom: no recursion, and a bound on what inlining all calls gives.

use std::collections::HashMap;

use crate::stablehlo::ir::{Module, Op, Region};
use crate::stablehlo::ops;
use crate::stablehlo::plan::lower::Lowering;
use crate::{Error, ErrorKind, Result};

use super::{MAX_CALL_DEPTH, MAX_OPS};

/// The calls of a module, functions by their index.
pub(super) struct CallGraph<'m> {
    names: HashMap<&'m str, usize>,
    functions: Vec<Calls<'m>>,
}

#[derive(Default)]
struct Calls<'m> {
    callees: Vec<Callee<'m>>,
    /// How many operations the function has itself.
    ops: u64,
    /// How deep its regions nest.
    depth: usize,
}

/// The call of a function that exists.
struct Callee<'m> {
    index: usize,
    op: &'m Op,
    /// How often the operation is planned.
    times: u64,
    /// In how many regions of the function it stands.
    depth: usize,
}

/// How often the condition of a loop is planned: before the loop, in it, and to see whether it counts.
const CONDITIONS: u64 = 3;

/// How far the walk through a function's calls is.
#[derive(Clone, Copy)]
enum Walk {
    New,
    /// Its calls are being walked.
    Open,
    /// With all calls inlined, it has so many operations, and its calls nest so deep.
    Done {
        ops: u64,
        depth: usize,
    },
}

impl<'m> CallGraph<'m> {
    /// The calls of a module; fails where they recurse, or inlining them would give too much.
    pub(super) fn new(module: &'m Module) -> Result<Self> {
        let names =
            module.functions.iter().enumerate().map(|(index, function)| (function.name.as_str(), index));
        let names: HashMap<&str, usize> = names.collect();
        let functions = module.functions.iter().map(|function| {
            let mut calls = Calls::default();
            collect(&function.body, &names, &mut calls, 1, 0);
            calls
        });
        let graph = CallGraph { functions: functions.collect(), names };
        graph.check(module)?;
        Ok(graph)
    }

    /// Which functions the one of that name reaches, itself included.
    pub(super) fn reachable_from(&self, entry: &str) -> Vec<bool> {
        let mut reached = vec![false; self.functions.len()];
        let mut open: Vec<usize> = self.names.get(entry).copied().into_iter().collect();
        while let Some(index) = open.pop() {
            if !std::mem::replace(&mut reached[index], true) {
                open.extend(self.functions[index].callees.iter().map(|callee| callee.index));
            }
        }
        reached
    }

    /// Walks all calls depth first, without recursion of its own.
    fn check(&self, module: &Module) -> Result<()> {
        let mut walks = vec![Walk::New; self.functions.len()];
        for start in 0..self.functions.len() {
            let mut stack = vec![(start, 0)];
            while let Some((index, next)) = stack.pop() {
                let function = &self.functions[index];
                if next == 0 && !matches!(walks[index], Walk::New) {
                    continue;
                }
                walks[index] = Walk::Open;
                let Some(&Callee { index: callee, op, .. }) = function.callees.get(next) else {
                    walks[index] = self.done(index, &walks, module)?;
                    continue;
                };
                stack.push((index, next + 1));
                match walks[callee] {
                    Walk::New => stack.push((callee, 0)),
                    Walk::Done { .. } => {}
                    Walk::Open => {
                        let callee = &module.functions[callee].name;
                        let message = format!(
                            "{}: {}: @{callee} calls itself; StableHLO has no recursion",
                            op.location, op.name
                        );
                        return Err(Error::new(ErrorKind::Invalid, message));
                    }
                }
            }
        }
        Ok(())
    }

    fn done(&self, index: usize, walks: &[Walk], module: &Module) -> Result<Walk> {
        let Calls { callees, ops, depth } = &self.functions[index];
        let (mut ops, mut depth) = (*ops, 1 + depth);
        for callee in callees {
            if let Walk::Done { ops: inner, depth: below } = walks[callee.index] {
                ops = ops.saturating_add(inner.saturating_mul(callee.times));
                depth = depth.max(callee.depth + below + 1);
            }
        }
        let function = &module.functions[index];
        if ops > MAX_OPS {
            let message = format!(
                "{}: @{} has {ops} operations with its calls inlined; lapwing takes {MAX_OPS}",
                function.location, function.name
            );
            return Err(Error::unsupported(message));
        }
        if depth > MAX_CALL_DEPTH {
            let message = format!(
                "{}: calls and regions nest deeper than the {MAX_CALL_DEPTH} levels of lapwing",
                function.location
            );
            return Err(Error::unsupported(message));
        }
        Ok(Walk::Done { ops, depth })
    }
}

/// Adds the calls of a region, which is planned `times` times; regions nest no deeper than the readers allow.
fn collect<'m>(
    region: &'m Region,
    names: &HashMap<&str, usize>,
    calls: &mut Calls<'m>,
    times: u64,
    depth: usize,
) {
    calls.depth = calls.depth.max(depth);
    for op in &region.ops {
        calls.ops = calls.ops.saturating_add(times);
        let callee = match ops::find(&op.name).map(|operation| operation.lowering) {
            Some(Lowering::Inline { attribute }) => op.attributes.symbol(attribute),
            _ => None,
        };
        if let Some(&index) = callee.and_then(|name| names.get(name)) {
            calls.callees.push(Callee { index, op, times, depth });
        }
        for (number, region) in op.regions.iter().enumerate() {
            let condition = op.name == "stablehlo.while" && number == 0;
            let times = if condition { times.saturating_mul(CONDITIONS) } else { times };
            collect(region, names, calls, times, depth + 1);
        }
    }
}
