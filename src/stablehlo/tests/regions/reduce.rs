//! Reductions of every shape that their kernels tell apart.

use super::{floats, kept, kernels, run, tensor_of, text, words};
use crate::{Context, ElementType, Tensor};

/// For each result, the linear indices of the elements that it reduces, in order.
fn groups(extents: &[usize], dimensions: &[usize]) -> Vec<Vec<usize>> {
    let kept = |d: &usize| !dimensions.contains(d);
    let results: usize = (0..extents.len()).filter(kept).map(|d| extents[d]).product();
    let mut groups = vec![Vec::new(); results];
    for i in 0..extents.iter().product() {
        let (mut rest, mut group, mut stride) = (i, 0, 1);
        for d in (0..extents.len()).rev() {
            if kept(&d) {
                group += (rest % extents[d]) * stride;
                stride *= extents[d];
            }
            rest /= extents[d];
        }
        groups[group].push(i);
    }
    groups
}

/// Shapes and dimensions that reach every way to cut a reduction.
fn reductions() -> Vec<(Vec<usize>, Vec<usize>)> {
    let mut cases = vec![
        (vec![], vec![]),
        (vec![7], vec![]),
        (vec![3, 0, 4], vec![1]),
        (vec![0, 4], vec![1]),
        (vec![5, 1, 6], vec![1]),
        (vec![4, 5, 6], vec![0, 2]),
        (vec![4, 5, 6], vec![1]),
        (vec![4, 5, 6], vec![2, 1]),
        (vec![7, 3, 40, 5], vec![1, 2]),
        (vec![3, 70, 2, 90], vec![1, 3]),
        (vec![1000, 7], vec![0]),
        (vec![70_000, 3], vec![0]),
        (vec![3, 70_000], vec![1]),
        (vec![20_000, 9], vec![1]),
        (vec![300, 1100], vec![0]),
        (vec![300, 1100], vec![1]),
    ];
    for length in [1, 2, 31, 32, 33, 63, 64, 65, 127, 255, 1024, 1025, 4096, 65_536, 65_537, 1 << 20] {
        cases.push((vec![length], vec![0]));
    }
    cases
}

#[test]
fn sums_are_near_to_those_of_float64_and_maxima_are_exact() {
    let context = Context::new().unwrap();
    for (extents, dimensions) in reductions() {
        let (shape, count) = (text(&extents), extents.iter().product::<usize>());
        let groups = groups(&extents, &dimensions);
        let result = kept(&extents, &dimensions);
        let source = format!(
            "func.func @main(%a: tensor<{shape}f32>) -> (tensor<{result}f32>, tensor<{result}f32>) {{
               %zero = stablehlo.constant dense<0.0> : tensor<f32>
               %least = stablehlo.constant dense<0xFF800000> : tensor<f32>
               %s = stablehlo.multiply %a, %a : tensor<{shape}f32>
               %0 = stablehlo.reduce(%s init: %zero) applies stablehlo.add across dimensions = {dimensions:?} : (tensor<{shape}f32>, tensor<f32>) -> tensor<{result}f32>
               %1 = stablehlo.reduce(%a init: %least) applies stablehlo.maximum across dimensions = {dimensions:?} : (tensor<{shape}f32>, tensor<f32>) -> tensor<{result}f32>
               return %0, %1 : tensor<{result}f32>, tensor<{result}f32>
             }}"
        );
        let values = floats(count, 77);
        let input = Tensor::from_slice(&context, extents.as_slice(), &values).unwrap();
        for outputs in run(&context, &source, &[input]) {
            let (sums, maxima) = (outputs[0].to_vec::<f32>().unwrap(), outputs[1].to_vec::<f32>().unwrap());
            assert_eq!(sums.len(), groups.len());
            for (i, group) in groups.iter().enumerate() {
                let squares = group.iter().map(|&j| f64::from(values[j]).powi(2));
                let want: f64 = squares.sum();
                let error = (f64::from(sums[i]) - want).abs() / (f64::from(f32::EPSILON) * want.max(1e-30));
                assert!(error < 8.0, "{extents:?} along {dimensions:?}: sum {i} is {error} epsilon off");
                let most = group.iter().map(|&j| values[j]).fold(f32::NEG_INFINITY, f32::max);
                assert_eq!(maxima[i], most, "{extents:?} along {dimensions:?}");
            }
        }
    }
}

/// A body that is associative and not commutative: maps `x -> a x + b` one after the other, in integers that wrap. The
/// initial one comes first, once, and a factor from outside multiplies what the second adds.
#[test]
fn any_body_joins_elements_in_their_order_and_the_initial_value_once() {
    let context = Context::new().unwrap();
    for (extents, dimensions) in reductions() {
        let (shape, count) = (text(&extents), extents.iter().product::<usize>());
        let groups = groups(&extents, &dimensions);
        let result = kept(&extents, &dimensions);
        let source = format!(
            "func.func @main(%a: tensor<{shape}i32>, %b: tensor<{shape}ui32>, %i: tensor<i32>, %j: tensor<ui32>, %k: tensor<ui32>)
               -> (tensor<{result}i32>, tensor<{result}ui32>) {{
               %0:2 = stablehlo.reduce(%a init: %i), (%b init: %j) across dimensions = {dimensions:?}
                 : (tensor<{shape}i32>, tensor<{shape}ui32>, tensor<i32>, tensor<ui32>) -> (tensor<{result}i32>, tensor<{result}ui32>)
               reducer(%x0: tensor<i32>, %y0: tensor<i32>) (%x1: tensor<ui32>, %y1: tensor<ui32>) {{
                 %1 = stablehlo.multiply %x0, %y0 : tensor<i32>
                 %2 = func.call @unsigned(%y0) : (tensor<i32>) -> tensor<ui32>
                 %3 = stablehlo.multiply %x1, %2 : tensor<ui32>
                 %one = stablehlo.multiply %k, %k : tensor<ui32>
                 %4 = stablehlo.multiply %one, %y1 : tensor<ui32>
                 %5 = stablehlo.add %3, %4 : tensor<ui32>
                 stablehlo.return %1, %5 : tensor<i32>, tensor<ui32>
               }}
               return %0#0, %0#1 : tensor<{result}i32>, tensor<{result}ui32>
             }}
             func.func private @unsigned(%a: tensor<i32>) -> tensor<ui32> {{
               %0 = stablehlo.convert %a : (tensor<i32>) -> tensor<ui32>
               return %0 : tensor<ui32>
             }}"
        );
        let a: Vec<i32> = words(count, 5).into_iter().map(|word| word as i32).collect();
        let b = words(count, 6);
        let inputs = [
            Tensor::from_slice(&context, extents.as_slice(), &a).unwrap(),
            Tensor::from_slice(&context, extents.as_slice(), &b).unwrap(),
            Tensor::from_slice(&context, [0usize; 0].as_slice(), &[3i32]).unwrap(),
            Tensor::from_slice(&context, [0usize; 0].as_slice(), &[7u32]).unwrap(),
            Tensor::from_slice(&context, [0usize; 0].as_slice(), &[u32::MAX]).unwrap(),
        ];
        for outputs in run(&context, &source, &inputs) {
            let (first, second) = (outputs[0].to_vec::<i32>().unwrap(), outputs[1].to_vec::<u32>().unwrap());
            for (i, group) in groups.iter().enumerate() {
                let want = group.iter().fold((3i32, 7u32), |(x, y), &j| {
                    (x.wrapping_mul(a[j]), y.wrapping_mul(a[j] as u32).wrapping_add(b[j]))
                });
                assert_eq!((first[i], second[i]), want, "{extents:?} along {dimensions:?}");
            }
        }
    }
}

#[test]
fn truth_values_and_complex_numbers_are_reduced() {
    let context = Context::new().unwrap();
    let source = "func.func @main(%a: tensor<3x500xf32>) -> (tensor<3xi1>, tensor<3xcomplex<f32>>) {
        %no = stablehlo.constant dense<false> : tensor<i1>
        %one = stablehlo.constant dense<(0.0, 0.0)> : tensor<complex<f32>>
        %z = stablehlo.constant dense<0.99999> : tensor<3x500xf32>
        %p = stablehlo.compare GT, %a, %z : (tensor<3x500xf32>, tensor<3x500xf32>) -> tensor<3x500xi1>
        %c = stablehlo.complex %a, %z : (tensor<3x500xf32>, tensor<3x500xf32>) -> tensor<3x500xcomplex<f32>>
        %0 = stablehlo.reduce(%p init: %no) applies stablehlo.or across dimensions = [1] : (tensor<3x500xi1>, tensor<i1>) -> tensor<3xi1>
        %1 = stablehlo.reduce(%c init: %one) applies stablehlo.add across dimensions = [1] : (tensor<3x500xcomplex<f32>>, tensor<complex<f32>>) -> tensor<3xcomplex<f32>>
        return %0, %1 : tensor<3xi1>, tensor<3xcomplex<f32>>
      }";
    let mut values = vec![0.5f32; 1500];
    values[999] = 2.0;
    let input = Tensor::from_slice(&context, [3usize, 500].as_slice(), &values).unwrap();
    for outputs in run(&context, source, &[input]) {
        assert_eq!(outputs[0].element_type(), ElementType::Bool);
        assert_eq!(outputs[0].bytes(), [0, 1, 0]);
        let sums = outputs[1].to_vec::<crate::Complex<f32>>().unwrap();
        assert_eq!([sums[0].re, sums[1].re, sums[2].re], [250.0, 251.5, 250.0]);
        assert!(sums.iter().all(|z| (z.im - 499.995).abs() < 1e-3));
    }
}

#[test]
fn operands_are_computed_inside_a_reduction() {
    let source = "func.func @main(%a: tensor<50x60xf32>, %b: tensor<60xf32>) -> tensor<50xf32> {
        %z = stablehlo.constant dense<0.0> : tensor<f32>
        %0 = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<60xf32>) -> tensor<50x60xf32>
        %1 = stablehlo.multiply %a, %0 : tensor<50x60xf32>
        %2 = stablehlo.exponential %1 : tensor<50x60xf32>
        %3 = stablehlo.reduce(%2 init: %z) applies stablehlo.add across dimensions = [1] : (tensor<50x60xf32>, tensor<f32>) -> tensor<50xf32>
        return %3 : tensor<50xf32>
      }";
    for software in [true, false] {
        let kernels = kernels(source, software);
        assert_eq!(kernels.iter().map(|kernel| kernel.name.as_ref()).collect::<Vec<_>>(), ["reduce_add"]);
    }
}

#[test]
fn a_reduction_of_more_tensors_than_a_kernel_reads_is_cut() {
    let context = Context::new().unwrap();
    let names: Vec<String> = (0..12).map(|i| format!("%a{i}: tensor<9x40xf32>")).collect();
    let mut sums = String::from("%s0 = stablehlo.negate %a0 : tensor<9x40xf32>\n");
    for i in 1..12 {
        sums += &format!("%s{i} = stablehlo.add %s{}, %a{i} : tensor<9x40xf32>\n", i - 1);
    }
    let source = format!(
        "func.func @main({}) -> tensor<9xf32> {{
           {sums}
           %z = stablehlo.constant dense<0.0> : tensor<f32>
           %0 = stablehlo.reduce(%s11 init: %z) applies stablehlo.add across dimensions = [1] : (tensor<9x40xf32>, tensor<f32>) -> tensor<9xf32>
           return %0 : tensor<9xf32>
         }}",
        names.join(", ")
    );
    let inputs: Vec<Tensor> =
        (0..12).map(|i| tensor_of(&context, &[9, 40], &vec![(1 << i) as f32; 360])).collect();
    for outputs in run(&context, &source, &inputs) {
        assert_eq!(outputs[0].to_vec::<f32>().unwrap(), [40.0 * (4095.0 - 2.0); 9]);
    }
}
