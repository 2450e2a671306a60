//! Scatters of few and many updates, apart and on top of each other.

use super::{run, tensor_of, words};
use crate::Context;

/// `3 x + u` tells in which order updates came.
#[test]
fn updates_of_a_place_come_in_their_order() {
    let context = Context::new().unwrap();
    // Places, updates, width of a slice.
    let cases = [
        (1, 1, 1),
        (5, 3, 2),
        (40, 1000, 3),
        (40, 1100, 3),
        (9, 1500, 1),
        (3, 40_000, 2),
        (70_000, 70_001, 1),
    ];
    for (places, count, width) in cases {
        let (operand, updates) = (format!("{places}x{width}x"), format!("{count}x{width}x"));
        let source = format!(
            "func.func @main(%a: tensor<{operand}i32>, %n: tensor<{count}x1xi32>, %u: tensor<{updates}i32>, %c: tensor<i32>) -> tensor<{operand}i32> {{
               %0 = \"stablehlo.scatter\"(%a, %n, %u) ({{
               ^bb0(%x: tensor<i32>, %y: tensor<i32>):
                 %1 = stablehlo.multiply %x, %c : tensor<i32>
                 %2 = stablehlo.add %1, %y : tensor<i32>
                 stablehlo.return %2 : tensor<i32>
               }}) {{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0],
                     scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}}
                 : (tensor<{operand}i32>, tensor<{count}x1xi32>, tensor<{updates}i32>) -> tensor<{operand}i32>
               return %0 : tensor<{operand}i32>
             }}"
        );
        let start: Vec<i32> = words(places * width, 1).into_iter().map(|w| w as i32).collect();
        // Some are outside, on either side.
        let index = |w: u32| (w % (places as u32 + 2)) as i32 - 1;
        let indices: Vec<i32> = words(count, 2).into_iter().map(index).collect();
        let values: Vec<i32> = words(count * width, 3).into_iter().map(|w| w as i32).collect();
        let mut want = start.clone();
        for (i, &place) in indices.iter().enumerate().filter(|(_, place)| (0..places as i32).contains(*place))
        {
            for w in 0..width {
                let value = &mut want[place as usize * width + w];
                *value = value.wrapping_mul(3).wrapping_add(values[i * width + w]);
            }
        }
        let inputs = [
            tensor_of(&context, &[places, width], &start),
            tensor_of(&context, &[count, 1], &indices),
            tensor_of(&context, &[count, width], &values),
            tensor_of(&context, &[], &[3i32]),
        ];
        for outputs in run(&context, &source, &inputs) {
            assert!(
                outputs[0].to_vec::<i32>().unwrap() == want,
                "{places} places, {count} updates of {width}"
            );
        }
    }
}

/// Slices of three that lie anywhere, also half outside: what is inside counts, as the specification says.
#[test]
fn slices_that_overlap_are_joined_element_by_element() {
    let context = Context::new().unwrap();
    for count in [1usize, 30, 3000] {
        let source = format!(
            "func.func @main(%a: tensor<9xi32>, %n: tensor<{count}xi32>, %u: tensor<3x{count}xi32>) -> tensor<9xi32> {{
               %0 = \"stablehlo.scatter\"(%a, %n, %u) ({{
               ^bb0(%x: tensor<i32>, %y: tensor<i32>):
                 %1 = stablehlo.add %x, %x : tensor<i32>
                 %2 = stablehlo.subtract %y, %1 : tensor<i32>
                 stablehlo.return %2 : tensor<i32>
               }}) {{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}}
                 : (tensor<9xi32>, tensor<{count}xi32>, tensor<3x{count}xi32>) -> tensor<9xi32>
               return %0 : tensor<9xi32>
             }}"
        );
        let indices: Vec<i32> = words(count, 4).into_iter().map(|w| (w % 15) as i32 - 4).collect();
        let values: Vec<i32> = words(3 * count, 5).into_iter().map(|w| w as i32).collect();
        let mut want: Vec<i32> = (0..9).collect();
        // The window is the first dimension of the updates: in their order, all of its first elements come first.
        for w in 0..3 {
            for i in 0..count {
                let place = indices[i] + w as i32;
                if let Some(value) = usize::try_from(place).ok().and_then(|place| want.get_mut(place)) {
                    *value = values[w * count + i].wrapping_sub(value.wrapping_mul(2));
                }
            }
        }
        let start: Vec<i32> = (0..9).collect();
        let inputs = [
            tensor_of(&context, &[9], &start),
            tensor_of(&context, &[count], &indices),
            tensor_of(&context, &[3, count], &values),
        ];
        for outputs in run(&context, &source, &inputs) {
            assert_eq!(outputs[0].to_vec::<i32>().unwrap(), want, "{count}");
        }
    }
}

#[test]
fn several_tensors_are_scattered_together() {
    let context = Context::new().unwrap();
    // The larger number wins, and whether any update was larger than what was there is kept.
    let source = "func.func @main(%a: tensor<4xi32>, %p: tensor<4xf32>, %n: tensor<6x1xi32>, %u: tensor<6xi32>) -> (tensor<4xi32>, tensor<4xi1>) {
        %z = stablehlo.constant dense<0.0> : tensor<4xf32>
        %b = stablehlo.compare GT, %p, %z : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
        %c = stablehlo.constant dense<false> : tensor<6xi1>
        %0:2 = \"stablehlo.scatter\"(%a, %b, %n, %u, %c) ({
        ^bb0(%x: tensor<i32>, %bx: tensor<i1>, %y: tensor<i32>, %by: tensor<i1>):
          %1 = stablehlo.compare GT, %y, %x : (tensor<i32>, tensor<i32>) -> tensor<i1>
          %2 = stablehlo.select %1, %y, %x : tensor<i1>, tensor<i32>
          %3 = stablehlo.or %1, %bx : tensor<i1>
          %4 = stablehlo.or %3, %by : tensor<i1>
          stablehlo.return %2, %4 : tensor<i32>, tensor<i1>
        }) {scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}
          : (tensor<4xi32>, tensor<4xi1>, tensor<6x1xi32>, tensor<6xi32>, tensor<6xi1>) -> (tensor<4xi32>, tensor<4xi1>)
        return %0#0, %0#1 : tensor<4xi32>, tensor<4xi1>
      }";
    let inputs = [
        tensor_of(&context, &[4], &[1, 2, 3, 4]),
        tensor_of(&context, &[4], &[-1.0f32, -1.0, -1.0, 1.0]),
        tensor_of(&context, &[6, 1], &[2, 1, 2, 9, 1, -3]),
        tensor_of(&context, &[6], &[5, 0, 4, 100, 2, 100]),
    ];
    for outputs in run(&context, source, &inputs) {
        assert_eq!(outputs[0].to_vec::<i32>().unwrap(), [1, 2, 5, 4]);
        assert_eq!(outputs[1].bytes(), [0, 0, 1, 1]);
    }
}
