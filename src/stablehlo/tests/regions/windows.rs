//! Running sums, and `map`.

use super::{floats, run, tensor_of};
use crate::Context;

#[test]
fn running_sums_of_any_length_are_near_to_those_of_float64() {
    let context = Context::new().unwrap();
    for (rows, length, inner, reverse) in [
        (1, 65, 1, false),
        (2, 64, 3, true),
        (2, 1000, 3, false),
        (3, 70_000, 1, true),
        (1, 1 << 19, 1, false),
    ] {
        let shape = format!("{rows}x{length}x{inner}x");
        let (low, high) = if reverse { (0, length - 1) } else { (length - 1, 0) };
        let source = format!(
            "func.func @main(%a: tensor<{shape}f32>) -> tensor<{shape}f32> {{
               %z = stablehlo.constant dense<0.0> : tensor<f32>
               %0 = \"stablehlo.reduce_window\"(%a, %z) ({{
               ^bb0(%x: tensor<f32>, %y: tensor<f32>):
                 %1 = stablehlo.add %x, %y : tensor<f32>
                 stablehlo.return %1 : tensor<f32>
               }}) {{window_dimensions = array<i64: 1, {length}, 1>, padding = dense<[[0, 0], [{low}, {high}], [0, 0]]> : tensor<3x2xi64>}}
                 : (tensor<{shape}f32>, tensor<f32>) -> tensor<{shape}f32>
               return %0 : tensor<{shape}f32>
             }}"
        );
        let values: Vec<f32> = floats(rows * length * inner, 8).into_iter().map(f32::abs).collect();
        for outputs in run(&context, &source, &[tensor_of(&context, &[rows, length, inner], &values)]) {
            let got = outputs[0].to_vec::<f32>().unwrap();
            for row in 0..rows * inner {
                let mut sum = 0.0f64;
                for k in 0..length {
                    let k = if reverse { length - 1 - k } else { k };
                    let at = (row / inner * length + k) * inner + row % inner;
                    sum += f64::from(values[at]);
                    let error = (f64::from(got[at]) - sum).abs() / (f64::from(f32::EPSILON) * sum);
                    assert!(error < 10.0, "{shape}: {error} epsilon off at {k}");
                }
            }
        }
    }
}

#[test]
fn a_map_is_its_functions_of_tensors() {
    let context = Context::new().unwrap();
    let source =
        "func.func @main(%a: tensor<2x2xi32>, %b: tensor<2x2xf32>, %s: tensor<i32>) -> tensor<2x2xi32> {
        %0 = \"stablehlo.map\"(%a, %b) ({
        ^bb0(%x: tensor<i32>, %y: tensor<f32>):
          %c = stablehlo.constant dense<10> : tensor<i32>
          %1 = stablehlo.convert %y : (tensor<f32>) -> tensor<i32>
          %2 = stablehlo.multiply %1, %c : tensor<i32>
          %3 = stablehlo.add %x, %2 : tensor<i32>
          %4 = stablehlo.add %3, %s : tensor<i32>
          stablehlo.return %4 : tensor<i32>
        }) {dimensions = array<i64: 0, 1>} : (tensor<2x2xi32>, tensor<2x2xf32>) -> tensor<2x2xi32>
        return %0 : tensor<2x2xi32>
      }";
    let inputs = [
        tensor_of(&context, &[2, 2], &[1, 2, 3, 4]),
        tensor_of(&context, &[2, 2], &[1.0f32, 2.0, 3.0, 4.0]),
        tensor_of(&context, &[], &[100]),
    ];
    for outputs in run(&context, source, &inputs) {
        assert_eq!(outputs[0].to_vec::<i32>().unwrap(), [111, 122, 133, 144]);
    }
}
