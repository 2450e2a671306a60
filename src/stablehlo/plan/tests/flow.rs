//! What is planned for loops, branches and indexing by values: steps, questions to the device, dispatches.

use super::*;
use crate::device::Command;
use crate::stablehlo::codegen::tests::validate;

/// How often one round of each loop and each branch asks the device, and how many dispatches there are; every kernel is
/// checked.
fn asks(plan: &Plan) -> (usize, usize) {
    let mut sums = (0, 0);
    let mut add = |(asked, dispatched)| {
        sums.0 += asked;
        sums.1 += dispatched;
    };
    for step in &plan.steps {
        match step {
            Step::Run { recording, .. } => {
                for command in recording.commands() {
                    if let Command::Dispatch(dispatch) = command {
                        validate(&dispatch.program);
                        add((0, 1));
                    }
                }
            }
            Step::Loop { rounds, body, .. } => {
                add((usize::from(matches!(rounds, Rounds::While(_))), 0));
                add(asks(body));
            }
            Step::Case { branches, .. } => {
                add((1, 0));
                branches.iter().for_each(|branch| add(asks(&branch.plan)));
            }
            Step::Host { .. } => add((1, 0)),
        }
    }
    sums
}

fn loop_of(plan: &Plan) -> (Rounds, usize, usize) {
    let found = plan.steps.iter().find_map(|step| match step {
        Step::Loop { rounds, carried, captured, .. } => Some((*rounds, carried.len(), captured.len())),
        _ => None,
    });
    found.unwrap()
}

/// A loop over `%i`, `%x` and what never changes: `%w` and the limit.
fn counting(start: &str, compare: &str, limit: &str, step: &str) -> String {
    format!(
        "func.func @main(%a: tensor<64xf32>, %w0: tensor<64xf32>, %n: tensor<i32>) -> tensor<64xf32> {{
           %start = stablehlo.constant dense<{start}> : tensor<i32>
           %limit = stablehlo.constant dense<{limit}> : tensor<i32>
           %0:4 = stablehlo.while(%i = %start, %x = %a, %w = %w0, %l = %limit) : tensor<i32>, tensor<64xf32>, tensor<64xf32>, tensor<i32>
           cond {{
             %1 = {compare} : (tensor<i32>, tensor<i32>) -> tensor<i1>
             stablehlo.return %1 : tensor<i1>
           }} do {{
             %c = stablehlo.constant dense<{step}> : tensor<i32>
             %1 = stablehlo.add %i, %c : tensor<i32>
             %2 = stablehlo.multiply %x, %w : tensor<64xf32>
             %3 = stablehlo.sine %2 : tensor<64xf32>
             stablehlo.return %1, %3, %w, %l : tensor<i32>, tensor<64xf32>, tensor<64xf32>, tensor<i32>
           }}
           return %0#1 : tensor<64xf32>
         }}"
    )
}

#[test]
fn a_loop_that_counts_asks_nothing() {
    let loops = [
        ("0", "stablehlo.compare LT, %i, %l", "25", "1", 25),
        ("0", "stablehlo.compare GT, %l, %i", "25", "2", 13),
        ("25", "stablehlo.compare GE, %i, %limit", "-1", "-1", 27),
        ("3", "stablehlo.compare NE, %i, %l", "9", "3", 2),
    ];
    for (start, compare, limit, step, times) in loops {
        let plan = planned(&counting(start, compare, limit, step)).unwrap();
        assert_eq!(loop_of(&plan), (Rounds::Counted(times), 2, 1), "what does not change is captured");
        assert_eq!(asks(&plan), (0, 2), "the counter and the body's one kernel");
    }
}

#[test]
fn a_loop_that_runs_not_at_all_is_no_step() {
    let plan = planned(&counting("25", "stablehlo.compare LT, %i, %l", "25", "1")).unwrap();
    assert!(plan.steps.is_empty(), "{:?}", plan.steps);
    assert_eq!(plan.outputs, [0]);
}

#[test]
fn a_loop_whose_end_is_not_known_asks_once_a_round() {
    for compare in ["stablehlo.compare LT, %i, %n", "stablehlo.compare EQ, %i, %l"] {
        let plan = planned(&counting("7", compare, "7", "0")).unwrap();
        let (rounds, carried, captured) = loop_of(&plan);
        assert!(matches!(rounds, Rounds::While(_)), "{rounds:?}");
        assert_eq!((carried, captured), if compare.contains("%n") { (2, 2) } else { (2, 1) });
        assert_eq!(asks(&plan).0, 1);
    }
}

#[test]
fn a_branch_that_is_known_is_no_step() {
    let source = |index: &str| {
        format!(
            "func.func @main(%a: tensor<64xf32>, %n: tensor<i32>) -> tensor<64xf32> {{
               %c = stablehlo.constant dense<1> : tensor<i32>
               %0 = stablehlo.negate %a : tensor<64xf32>
               %1 = \"stablehlo.case\"({index}) ({{
                 %2 = stablehlo.sine %0 : tensor<64xf32>
                 stablehlo.return %2 : tensor<64xf32>
               }}, {{
                 %2 = stablehlo.cosine %0 : tensor<64xf32>
                 stablehlo.return %2 : tensor<64xf32>
               }}) : (tensor<i32>) -> tensor<64xf32>
               %3 = stablehlo.abs %1 : tensor<64xf32>
               return %3 : tensor<64xf32>
             }}"
        )
    };
    let known = planned(&source("%c")).unwrap();
    assert_eq!(programs(&known), ["fused_abs_cosine_negate"]);
    let asked = planned(&source("%n")).unwrap();
    assert_eq!(asks(&asked), (1, 4), "before, two branches, after");
    assert_eq!(asked.last_reads.len(), asked.steps.len());
    assert!(asked.last_reads[0].contains(&0), "the input is let go after its last use");
}

#[test]
fn a_scan_is_one_loop_that_asks_nothing() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/stablehlo/flow/scan_recurrent.mlir");
    let plan = planned(&std::fs::read_to_string(file).unwrap()).unwrap();
    assert_eq!(loop_of(&plan).0, Rounds::Counted(40));
    assert_eq!(asks(&plan).0, 0);
}

const ROWS: &str = "<{dimension_numbers = #stablehlo.gather<offset_dims = [], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>}>";

#[test]
fn what_is_gathered_often_is_computed_once() {
    let source = |from: usize, count: usize| {
        format!(
            "func.func @main(%a: tensor<{from}xf32>, %i: tensor<{count}x1xi32>) -> tensor<{count}xf32> {{
               %0 = stablehlo.sine %a : tensor<{from}xf32>
               %1 = \"stablehlo.gather\"(%0, %i) {ROWS} : (tensor<{from}xf32>, tensor<{count}x1xi32>) -> tensor<{count}xf32>
               %2 = stablehlo.negate %1 : tensor<{count}xf32>
               return %2 : tensor<{count}xf32>
             }}"
        )
    };
    let often = planned(&source(64, 1 << 16)).unwrap();
    assert_eq!(programs(&often), ["fused_sine", "fused_negate_gather"]);
    let rarely = planned(&source(1 << 16, 64)).unwrap();
    assert_eq!(programs(&rarely), ["fused_negate_gather_sine"]);
    assert_eq!((asks(&often), asks(&rarely)), ((0, 2), (0, 1)));
}

#[test]
fn windows_are_parts_of_the_kernels_around_them() {
    let plan = planned(
        "func.func @main(%a: tensor<8x8xf32>, %u: tensor<2x2xcomplex<f32>>, %i: tensor<i32>, %j: tensor<i32>) -> tensor<8x8xf32> {
           %k = stablehlo.add %i, %j : tensor<i32>
           %0 = stablehlo.dynamic_slice %a, %k, %j, sizes = [2, 2] : (tensor<8x8xf32>, tensor<i32>, tensor<i32>) -> tensor<2x2xf32>
           %1 = stablehlo.real %u : (tensor<2x2xcomplex<f32>>) -> tensor<2x2xf32>
           %2 = stablehlo.add %0, %1 : tensor<2x2xf32>
           %3 = stablehlo.dynamic_update_slice %a, %2, %i, %k : (tensor<8x8xf32>, tensor<2x2xf32>, tensor<i32>, tensor<i32>) -> tensor<8x8xf32>
           %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<8x8xf32>) -> tensor<8x8xf32>
           return %4 : tensor<8x8xf32>
         }",
    )
    .unwrap();
    assert_eq!(asks(&plan), (0, 1));
}

#[test]
fn a_window_at_constants_is_a_slice() {
    let plan = planned(
        "func.func @main(%a: tensor<8x8xf32>, %i: tensor<i32>) -> tensor<8x2xf32> {
           %c = stablehlo.constant dense<100> : tensor<i32>
           %0 = stablehlo.dynamic_slice %a, %i, %c, sizes = [8, 2] : (tensor<8x8xf32>, tensor<i32>, tensor<i32>) -> tensor<8x2xf32>
           return %0 : tensor<8x2xf32>
         }",
    )
    .unwrap();
    assert_eq!(programs(&plan), ["fused_slice"]);
}

#[test]
fn what_is_wrong_in_a_region_is_named_with_both_places() {
    let error = planned(
        "func.func @main(%a: tensor<2xf32>, %i: tensor<i32>) -> tensor<2xf32> {
           %0 = \"stablehlo.case\"(%i) ({
             stablehlo.return %a : tensor<2xf32>
           }, {
             %1 = stablehlo.custom_call @Mystery(%a) : (tensor<2xf32>) -> tensor<2xf32>
             stablehlo.return %1 : tensor<2xf32>
           }) : (tensor<i32>) -> tensor<2xf32>
           return %0 : tensor<2xf32>
         }",
    )
    .unwrap_err();
    let text = error.to_string();
    assert!(text.contains("test.mlir:5:") && text.contains("`Mystery`") && !text.contains('\n'), "{text}");
}
