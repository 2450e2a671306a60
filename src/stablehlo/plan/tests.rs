//! What is planned for small programs: how many dispatches, which buffers, which errors. No device is needed.

mod flow;
mod fusion;

use super::*;
use crate::device::Recording;
use crate::linalg::record::{Recorder, Tuning};
use crate::stablehlo::codegen::MAX_READS;
use crate::stablehlo::text;
use crate::tensor::Wide;
use crate::{ErrorKind, Result};

fn planned_within(source: &str, buffer_bytes: u64) -> Result<Plan> {
    let module = text::read("test.mlir", source).unwrap();
    let recorder = Recorder { recording: Recording::new(), tuning: Tuning { software: false } };
    plan(&module, module.entry().unwrap(), recorder, Limits { buffer_bytes, wide: Wide { floats: true } })
}

fn planned(source: &str) -> Result<Plan> {
    planned_within(source, 1 << 30)
}

/// The recording of the only step.
fn recording(plan: &Plan) -> &Recording {
    let [Step::Run { recording, .. }] = plan.steps.as_slice() else { panic!("one step is planned") };
    recording
}

fn programs(plan: &Plan) -> Vec<String> {
    let name = |command: &crate::device::Command| match command {
        crate::device::Command::Dispatch(dispatch) => dispatch.program.name.to_string(),
        other => format!("{other:?}"),
    };
    recording(plan).commands().iter().map(name).collect()
}

#[test]
fn elementwise_chains_are_one_kernel_across_calls() {
    let plan = planned(
        "func.func @main(%a: tensor<9xf32>) -> tensor<9xf32> {
           %0 = stablehlo.sine %a : tensor<9xf32>
           %1 = call @twice(%0) : (tensor<9xf32>) -> tensor<9xf32>
           %2 = call @twice(%0) : (tensor<9xf32>) -> tensor<9xf32>
           %3 = stablehlo.add %1, %2 : tensor<9xf32>
           return %3 : tensor<9xf32>
         }
         func.func private @twice(%a: tensor<9xf32>) -> tensor<9xf32> {
           %0 = stablehlo.add %a, %a : tensor<9xf32>
           %dead = stablehlo.tanh %a : tensor<9xf32>
           return %0 : tensor<9xf32>
         }",
    )
    .unwrap();
    assert_eq!(programs(&plan), ["fused_add_sine"]);
}

#[test]
fn results_may_be_inputs_constants_and_the_same_value_twice() {
    let plan = planned(
        "func.func @main(%a: tensor<2xf32>) -> (tensor<2xf32>, tensor<3xi32>, tensor<2xf32>, tensor<2x0xf32>) {
           %c = stablehlo.constant dense<7> : tensor<3xi32>
           %e = stablehlo.constant dense<0.0> : tensor<2x0xf32>
           %s = stablehlo.sine %e : tensor<2x0xf32>
           return %a, %c, %a, %s : tensor<2xf32>, tensor<3xi32>, tensor<2xf32>, tensor<2x0xf32>
         }",
    )
    .unwrap();
    assert_eq!(recording(&plan).dispatches(), 0);
    assert_eq!(recording(&plan).outputs().len(), 2);
    assert_eq!(plan.outputs[0], 0);
    assert_eq!(plan.outputs[0], plan.outputs[2]);
}

#[test]
fn no_kernel_reads_more_buffers_than_a_stage_binds() {
    let arguments: Vec<String> = (0..20).map(|i| format!("%a{i}: tensor<3x{}xf32>", i + 1)).collect();
    let names: Vec<String> = (0..20).map(|i| format!("%a{i}")).collect();
    let types: Vec<String> = (0..20).map(|i| format!("tensor<3x{}xf32>", i + 1)).collect();
    let plan = planned(&format!(
        "func.func @main({}) -> tensor<3x210xf32> {{
           %0 = \"stablehlo.concatenate\"({}) <{{dimension = 1 : i64}}> : ({}) -> tensor<3x210xf32>
           return %0 : tensor<3x210xf32>
         }}",
        arguments.join(", "),
        names.join(", "),
        types.join(", ")
    ))
    .unwrap();
    for command in recording(&plan).commands() {
        if let crate::device::Command::Dispatch(dispatch) = command {
            assert!(dispatch.buffers.len() <= MAX_READS + 1);
            crate::stablehlo::codegen::tests::validate(&dispatch.program);
        }
    }
    assert!(recording(&plan).dispatches() <= 5);
}

#[test]
fn repeated_indexing_does_not_multiply_the_work() {
    let mut body = String::from("%0 = stablehlo.sine %a : tensor<64x64xf32>\n");
    for i in 0..40 {
        body.push_str(&format!(
            "%t{i} = stablehlo.transpose %{}, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
             %{} = stablehlo.multiply %t{i}, %{} : tensor<64x64xf32>\n",
            2 * i,
            2 * i + 1,
            2 * i
        ));
        body.push_str(&format!("%{} = stablehlo.cosine %{} : tensor<64x64xf32>\n", 2 * i + 2, 2 * i + 1));
    }
    let plan = planned(&format!(
        "func.func @main(%a: tensor<64x64xf32>) -> tensor<64x64xf32> {{\n{body}return %80 : tensor<64x64xf32>\n}}"
    ))
    .unwrap();
    assert!(recording(&plan).dispatches() <= 40, "{:?}", programs(&plan));
    assert!(recording(&plan).work().flops < 64.0 * 64.0 * 40.0 * 1000.0);
}

#[test]
fn a_dear_value_that_is_broadcast_is_computed_once() {
    let plan = planned(
        "func.func @main(%a: tensor<512xf32>) -> tensor<512x512xf32> {
           %0 = stablehlo.sine %a : tensor<512xf32>
           %1 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<512xf32>) -> tensor<512x512xf32>
           %2 = stablehlo.add %1, %1 : tensor<512x512xf32>
           return %2 : tensor<512x512xf32>
         }",
    )
    .unwrap();
    assert_eq!(programs(&plan), ["fused_sine", "fused_add_broadcast_in_dim"]);
}

#[test]
fn a_product_of_transposes_needs_no_copy() {
    let plan = planned(
        "func.func @main(%a: tensor<5x7xi32>, %b: tensor<5x9xi32>) -> tensor<7x9xi32> {
           %0 = stablehlo.transpose %a, dims = [1, 0] : (tensor<5x7xi32>) -> tensor<7x5xi32>
           %1 = stablehlo.dot_general %0, %b, contracting_dims = [1] x [0] : (tensor<7x5xi32>, tensor<5x9xi32>) -> tensor<7x9xi32>
           return %1 : tensor<7x9xi32>
         }",
    )
    .unwrap();
    assert_eq!(programs(&plan), ["integer_matmul"]);
    let Some(crate::device::Command::Dispatch(dispatch)) = recording(&plan).commands().first() else {
        panic!()
    };
    crate::stablehlo::codegen::tests::validate(&dispatch.program);
    assert!(dispatch.program.source.contains("a[i] * b[j]"));
}

#[test]
fn what_is_not_done_is_named_with_its_place() {
    let error = planned(
        "func.func @main(%a: tensor<2xf32>) -> tensor<2xf32> {
           %0 = stablehlo.custom_call @Mystery(%a) : (tensor<2xf32>) -> tensor<2xf32>
           return %0 : tensor<2xf32>
         }",
    )
    .unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Unsupported);
    let text = error.to_string();
    assert!(text.starts_with("test.mlir:2:") && text.contains("`Mystery`"), "{text}");
}

#[test]
fn wide_numbers_are_refused_where_the_adapter_has_none_and_wide_integers_never() {
    let narrow = |source: &str| {
        let module = text::read("test.mlir", source).unwrap();
        let recorder = Recorder { recording: Recording::new(), tuning: Tuning { software: false } };
        let limits = Limits { buffer_bytes: 1 << 30, wide: Wide { floats: false } };
        plan(&module, module.entry().unwrap(), recorder, limits)
    };
    let source = "func.func @main(%a: tensor<2xf32>) -> tensor<2xf64> {
           %0 = stablehlo.convert %a : (tensor<2xf32>) -> tensor<2xf64>
           return %0 : tensor<2xf64>
         }";
    assert!(planned(source).is_ok());
    let error = narrow(source).unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::ElementType);
    let text = error.to_string();
    assert!(text.starts_with("test.mlir:2:") && text.contains("jax_enable_x64"), "{text}");

    // In a region alone.
    let source = "func.func @main(%a: tensor<9xf32>, %b: tensor<f32>) -> tensor<f32> {
           %0 = \"stablehlo.reduce\"(%a, %b) <{dimensions = array<i64: 0>}> ({
           ^bb0(%x: tensor<f32>, %y: tensor<f32>):
             %1 = stablehlo.convert %x : (tensor<f32>) -> tensor<f64>
             %2 = stablehlo.convert %y : (tensor<f32>) -> tensor<f64>
             %3 = stablehlo.add %1, %2 : tensor<f64>
             %4 = stablehlo.convert %3 : (tensor<f64>) -> tensor<f32>
             stablehlo.return %4 : tensor<f32>
           }) : (tensor<9xf32>, tensor<f32>) -> tensor<f32>
           return %0 : tensor<f32>
         }";
    assert!(planned(source).is_ok());
    let error = narrow(source).unwrap_err().to_string();
    assert!(error.starts_with("test.mlir:2:") && error.contains("jax_enable_x64"), "{error}");

    let source = "func.func @main(%a: tensor<9xf32>, %c: tensor<i64>) -> tensor<2xui64> {
           %0 = stablehlo.dynamic_slice %a, %c, sizes = [2] : (tensor<9xf32>, tensor<i64>) -> tensor<2xf32>
           %1 = stablehlo.convert %0 : (tensor<2xf32>) -> tensor<2xui64>
           return %1 : tensor<2xui64>
         }";
    assert!(narrow(source).is_ok());
}

#[test]
fn a_tensor_larger_than_the_adapter_allows_is_refused_with_its_place() {
    let source = "func.func @main(%a: tensor<64xf32>) -> tensor<64x64xf32> {
           %0 = stablehlo.broadcast_in_dim %a, dims = [1] : (tensor<64xf32>) -> tensor<64x64xf32>
           return %0 : tensor<64x64xf32>
         }";
    assert!(planned_within(source, 16384).is_ok());
    let error = planned_within(source, 16383).unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::TooLarge { asked: 16384, allowed: 16383 });
    assert!(error.to_string().starts_with("test.mlir:2:"), "{error}");
}

#[test]
fn a_program_that_calls_itself_is_refused() {
    let error = planned(
        "func.func @main(%a: tensor<2xf32>) -> tensor<2xf32> {
           %0 = call @main(%a) : (tensor<2xf32>) -> tensor<2xf32>
           return %0 : tensor<2xf32>
         }",
    )
    .unwrap_err();
    assert!(error.to_string().contains("deep"), "{error}");
}
