//! Sorts of rows of every length.

use super::{floats, run, tensor_of, text, words};
use crate::Context;

/// Few different keys: which of two equal ones comes first is told by the numbers that go with them.
#[test]
fn sorting_is_stable_along_any_dimension_at_any_length() {
    let context = Context::new().unwrap();
    let short = [1, 2, 7, 8, 9, 15, 16, 17, 33, 1000];
    let long = [31, 32, 100, 4097, 70_001];
    for (outer, inner, lengths) in [(2, 3, short.as_slice()), (3, 1, &[40, 129]), (1, 1, &long)] {
        for &length in lengths {
            let extents = [outer, length, inner];
            let shape = text(&extents);
            let source = format!(
                "func.func @main(%k: tensor<{shape}i32>, %c: tensor<i32>) -> (tensor<{shape}i32>, tensor<{shape}i32>) {{
                   %n = stablehlo.iota dim = 1 : tensor<{shape}i32>
                   %0:2 = \"stablehlo.sort\"(%k, %n) ({{
                   ^bb0(%a: tensor<i32>, %b: tensor<i32>, %x: tensor<i32>, %y: tensor<i32>):
                     %l = stablehlo.add %a, %c : tensor<i32>
                     %r = stablehlo.add %b, %c : tensor<i32>
                     %p = stablehlo.compare LT, %l, %r : (tensor<i32>, tensor<i32>) -> tensor<i1>
                     stablehlo.return %p : tensor<i1>
                   }}) {{dimension = 1 : i64, is_stable = true}}
                     : (tensor<{shape}i32>, tensor<{shape}i32>) -> (tensor<{shape}i32>, tensor<{shape}i32>)
                   return %0#0, %0#1 : tensor<{shape}i32>, tensor<{shape}i32>
                 }}"
            );
            let keys: Vec<i32> =
                words(outer * length * inner, 9).into_iter().map(|w| (w % 50) as i32).collect();
            let inputs = [tensor_of(&context, &extents, &keys), tensor_of(&context, &[], &[-7i32])];
            for outputs in run(&context, &source, &inputs) {
                let (sorted, numbers) =
                    (outputs[0].to_vec::<i32>().unwrap(), outputs[1].to_vec::<i32>().unwrap());
                for row in 0..outer * inner {
                    let at = |k: usize| (row / inner * length + k) * inner + row % inner;
                    let mut want: Vec<i32> = (0..length as i32).collect();
                    want.sort_by_key(|&k| keys[at(k as usize)]);
                    for (k, &from) in want.iter().enumerate() {
                        assert_eq!(
                            (sorted[at(k)], numbers[at(k)]),
                            (keys[at(from as usize)], from),
                            "{extents:?}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn a_comparator_that_is_no_order_still_gives_each_element_once() {
    let context = Context::new().unwrap();
    let source = "func.func @main(%k: tensor<5000xf32>) -> tensor<5000xi32> {
        %n = stablehlo.iota dim = 0 : tensor<5000xi32>
        %0:2 = \"stablehlo.sort\"(%k, %n) ({
        ^bb0(%a: tensor<f32>, %b: tensor<f32>, %x: tensor<i32>, %y: tensor<i32>):
          %p = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
          stablehlo.return %p : tensor<i1>
        }) {dimension = 0 : i64} : (tensor<5000xf32>, tensor<5000xi32>) -> (tensor<5000xf32>, tensor<5000xi32>)
        return %0#1 : tensor<5000xi32>
      }";
    let mut keys = floats(5000, 3);
    keys.iter_mut().step_by(3).for_each(|key| *key = f32::NAN);
    for outputs in run(&context, source, &[tensor_of(&context, &[5000], &keys)]) {
        let mut numbers = outputs[0].to_vec::<i32>().unwrap();
        numbers.sort_unstable();
        assert!(numbers.into_iter().eq(0..5000));
    }
}
