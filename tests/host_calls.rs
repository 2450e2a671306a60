//! Custom calls that the host answers: their values, when they are made, and their failures.

#![expect(clippy::unwrap_used, reason = "a failure in a test is a panic")]

use std::sync::{Arc, Mutex};

use lapwing::stablehlo::{Executable, Program, register_host};
use lapwing::{Array, Context, ElementType, Error, ErrorKind, Tensor};

/// Registers a call that notes its first operand's first element and gives all operands back.
fn recorder(name: &str) -> Arc<Mutex<Vec<f32>>> {
    let notes: Arc<Mutex<Vec<f32>>> = Arc::default();
    let kept = Arc::clone(&notes);
    register_host(name, move |_| {
        let kept = Arc::clone(&kept);
        Ok(Box::new(move |inputs| {
            kept.lock().unwrap().extend(inputs[0].to_vec::<f32>()?.first());
            Ok(inputs.to_vec())
        }))
    })
    .unwrap();
    notes
}

fn compiled(context: &Context, text: &str) -> Executable {
    Program::parse("host.mlir", text.as_bytes()).unwrap().compile(context).unwrap()
}

fn floats(context: &Context, values: &[f32]) -> Tensor {
    Tensor::from_slice(context, [values.len()], values).unwrap()
}

#[test]
fn a_call_is_given_operands_of_all_types_and_gives_results() {
    register_host("test.host.sum", |site| {
        let factor =
            site.integer("factor").ok_or_else(|| Error::new(ErrorKind::Invalid, "no factor"))? as f32;
        assert_eq!(site.outputs().len(), 2);
        Ok(Box::new(move |inputs| {
            let [x, bytes, nothing] = inputs else { panic!("three operands") };
            assert_eq!(bytes.bytes(), [254, 255, 0, 1]);
            assert!(nothing.bytes().is_empty() && nothing.shape().extents() == [0, 3]);
            let sum: f32 = x.to_vec::<f32>()?.iter().sum();
            Ok(vec![Array::from_slice([2], &[sum, factor * sum])?, nothing.clone()])
        }))
    })
    .unwrap();
    let context = Context::new().unwrap();
    let program = compiled(
        &context,
        "func.func @main(%x: tensor<4xf32>, %b: tensor<4xi8>, %n: tensor<0x3xf32>) -> (tensor<2xf32>, tensor<0x3xf32>) {
          %y = stablehlo.add %x, %x : tensor<4xf32>
          %r:2 = stablehlo.custom_call @test.host.sum(%y, %b, %n) {backend_config = {factor = 10 : i64}} : (tensor<4xf32>, tensor<4xi8>, tensor<0x3xf32>) -> (tensor<2xf32>, tensor<0x3xf32>)
          %z = stablehlo.negate %r#0 : tensor<2xf32>
          return %z, %r#1 : tensor<2xf32>, tensor<0x3xf32>
        }",
    );
    let bytes = Array::from_bytes([4], ElementType::I8, vec![254, 255, 0, 1]).unwrap();
    let empty = Array::from_bytes([0, 3], ElementType::F32, Vec::new()).unwrap();
    let [bytes, empty] = [bytes, empty].map(|array| Tensor::upload(&context, &array).unwrap());
    let inputs = [floats(&context, &[1.0, 2.0, 3.0, 4.0]), bytes, empty];
    let results = program.run(&inputs).unwrap();
    assert_eq!(results[0].to_vec::<f32>().unwrap(), [-20.0, -200.0]);
    assert_eq!(results[1].shape().extents(), [0, 3]);
    let results = pollster::block_on(program.run_async(&inputs)).unwrap();
    assert_eq!(results[0].to_vec::<f32>().unwrap(), [-20.0, -200.0]);
}

#[test]
fn what_has_an_effect_is_called_in_order_and_what_has_none_only_if_it_is_read() {
    let notes = recorder("test.host.note");
    let context = Context::new().unwrap();
    let program = compiled(
        &context,
        "func.func @main(%x: tensor<1xf32>, %p: tensor<i1>) -> tensor<1xf32> {
          %unread = stablehlo.custom_call @test.host.note(%x) : (tensor<1xf32>) -> tensor<1xf32>
          %a = stablehlo.custom_call @test.host.note(%x) {has_side_effect = true} : (tensor<1xf32>) -> tensor<1xf32>
          %y = stablehlo.add %x, %x : tensor<1xf32>
          \"stablehlo.if\"(%p) ({
            %b = stablehlo.custom_call @test.host.note(%y) {has_side_effect = true} : (tensor<1xf32>) -> tensor<1xf32>
            stablehlo.return
          }, {
            stablehlo.return
          }) : (tensor<i1>) -> ()
          %zero = stablehlo.constant dense<0> : tensor<i32>
          %three = stablehlo.constant dense<3> : tensor<i32>
          %one = stablehlo.constant dense<1> : tensor<i32>
          %l:2 = stablehlo.while(%i = %zero, %c = %y) : tensor<i32>, tensor<1xf32> cond {
            %again = stablehlo.compare LT, %i, %three : (tensor<i32>, tensor<i32>) -> tensor<i1>
            stablehlo.return %again : tensor<i1>
          } do {
            %d = stablehlo.custom_call @test.host.note(%c) {has_side_effect = true} : (tensor<1xf32>) -> tensor<1xf32>
            %next = stablehlo.add %i, %one : tensor<i32>
            %more = stablehlo.add %c, %c : tensor<1xf32>
            stablehlo.return %next, %more : tensor<i32>, tensor<1xf32>
          }
          return %x : tensor<1xf32>
        }",
    );
    let flag = |value: bool| Tensor::from_slice(&context, [0usize; 0], &[value]).unwrap();
    program.run(&[floats(&context, &[3.0]), flag(true)]).unwrap();
    assert_eq!(std::mem::take(&mut *notes.lock().unwrap()), [3.0, 6.0, 6.0, 12.0, 24.0]);
    program.run(&[floats(&context, &[1.0]), flag(false)]).unwrap();
    assert_eq!(*notes.lock().unwrap(), [1.0, 2.0, 4.0, 8.0]);
}

#[test]
fn failures_and_results_that_do_not_fit_are_errors_of_the_run() {
    register_host("test.host.fails", |_| {
        Ok(Box::new(|inputs| match inputs[0].to_vec::<f32>()?[0] {
            x if x > 0.0 => Err(Error::new(ErrorKind::Invalid, "too large")),
            _ => Ok(vec![Array::scalar(1.0f32)]),
        }))
    })
    .unwrap();
    let context = Context::new().unwrap();
    let program = compiled(
        &context,
        "func.func @main(%x: tensor<1xf32>) -> tensor<1xf32> {
          %y = stablehlo.custom_call @test.host.fails(%x) : (tensor<1xf32>) -> tensor<1xf32>
          return %y : tensor<1xf32>
        }",
    );
    let failure = |x: f32| program.run(&[floats(&context, &[x])]).unwrap_err().to_string();
    assert_eq!(failure(1.0), "`test.host.fails`: too large");
    assert_eq!(
        failure(-1.0),
        "`test.host.fails`: the host gave (tensor<f32>), the program wants (tensor<1xf32>)"
    );
    let taken = register_host("test.host.fails", |_| panic!("not asked")).unwrap_err().to_string();
    assert!(taken.contains("registered already"), "{taken}");
}
