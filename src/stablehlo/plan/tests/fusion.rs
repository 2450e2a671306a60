//! How few dispatches whole programs take, and how little memory long chains do.

use std::collections::HashMap;

use super::{planned, recording};
use crate::device::{Command, Recording, Slot};
use crate::stablehlo::ir::{Module, Region};
use crate::stablehlo::plan::{Plan, Step};
use crate::stablehlo::text;

/// The ops that a region runs once calls are inlined, without constants and returns.
fn ops(module: &Module, region: &Region) -> usize {
    let each = region.ops.iter().map(|op| {
        let callee = op.attributes.symbol("callee").or(op.attributes.symbol("decomposition"));
        match (op.name.as_str(), callee.and_then(|name| module.function(name))) {
            ("func.call" | "stablehlo.composite", Some(callee)) => ops(module, &callee.body),
            ("stablehlo.constant" | "func.return" | "stablehlo.return", _) => 0,
            _ => 1,
        }
    });
    each.sum()
}

fn dispatches(plan: &Plan) -> usize {
    let each = plan.steps.iter().map(|step| match step {
        Step::Run { recording, .. } => recording.dispatches(),
        Step::Loop { body, .. } => dispatches(body),
        Step::Case { branches, .. } => branches.iter().map(|branch| dispatches(&branch.plan)).sum(),
        Step::Host { .. } => 0,
    });
    each.sum()
}

/// The most bytes that inputs and what a run allocates take together: memory is taken at its first use and reused after
/// its last.
fn peak(recording: &Recording) -> u64 {
    let mut lives: HashMap<Slot, (usize, usize)> = HashMap::new();
    let mut live = |slot: Slot, at: usize| {
        lives.entry(slot).and_modify(|(_, last)| *last = at).or_insert((at, at));
    };
    let end = recording.commands().len();
    for (at, command) in recording.commands().iter().enumerate() {
        match command {
            Command::Dispatch(dispatch) => dispatch.buffers.iter().for_each(|&slot| live(slot, at)),
            Command::Copy { source, target, .. } => {
                [*source, *target].into_iter().for_each(|slot| live(slot, at))
            }
            Command::Clear { target } => live(*target, at),
        }
    }
    recording.outputs().iter().for_each(|&slot| live(slot, end));
    let at_work = |at: usize| {
        let scratch = lives.iter().filter(|&(slot, &(first, last))| {
            !recording.inputs().contains(slot) && first <= at && at <= last
        });
        scratch.map(|(&slot, _)| recording.bytes(slot)).sum::<u64>()
    };
    let inputs: u64 = recording.inputs().iter().map(|&slot| recording.bytes(slot)).sum();
    inputs + (0..=end).map(at_work).max().unwrap_or(0)
}

#[test]
fn programs_take_a_third_as_many_dispatches_as_they_have_ops() {
    for (name, source) in [
        ("gp_value_and_grad", include_str!("../../../../tests/corpus/generic/gp_value_and_grad.mlir")),
        ("mlp_sgd_step", include_str!("../../../../tests/corpus/generic/mlp_sgd_step.mlir")),
        ("elementwise", include_str!("../../../../tests/corpus/generic/elementwise.mlir")),
    ] {
        let module = text::read(name, source).unwrap();
        let plan = planned(source).unwrap();
        let (ops, dispatches) = (ops(&module, &module.entry().unwrap().body), dispatches(&plan));
        println!("{name}: {ops} ops, {dispatches} dispatches");
        assert!(3 * dispatches <= ops, "{name}: {dispatches} dispatches for {ops} ops");
    }
}

#[test]
fn a_chain_of_a_thousand_ops_takes_three_buffers() {
    let ty = "tensor<4096x4096xf32>";
    let mut source = format!("func.func @main(%v0: {ty}) -> {ty} {{\n");
    for i in 0..1000 {
        let op = ["sine", "tanh", "negate", "logistic"][i % 4];
        source.push_str(&format!("  %v{} = stablehlo.{op} %v{i} : {ty}\n", i + 1));
    }
    source.push_str(&format!("  return %v1000 : {ty}\n}}\n"));
    let plan = planned(&source).unwrap();
    let recording = recording(&plan);
    assert!(recording.dispatches() <= 10, "{recording}");
    let one = 4096 * 4096 * 4;
    assert!(peak(recording) <= 3 * one, "{} MiB", peak(recording) >> 20);
    let mut two = Recording::new();
    let (a, b, c) = (two.input(8), two.scratch(8), two.scratch(8));
    two.copy(a, b);
    two.copy(b, c);
    two.copy(a, c);
    two.output(b);
    assert_eq!(peak(&two), 24, "what is an output lives to the end");
}

#[test]
fn functions_of_which_one_is_much_code_are_divided_among_kernels() {
    let count = |element: &str| {
        let ty = format!("tensor<8x{element}>");
        let mut source = format!("func.func @main(%v0: {ty}) -> {ty} {{\n");
        for i in 0..20 {
            source.push_str(&format!("  %v{} = chlo.lgamma %v{i} : {ty} -> {ty}\n", i + 1));
        }
        source.push_str(&format!("  return %v20 : {ty}\n}}\n"));
        dispatches(&planned(&source).unwrap())
    };
    assert_eq!((count("f32"), count("f64")), (1, 2));
}
