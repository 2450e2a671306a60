//! Ops that combine elements by a region, at sizes around every border of their kernels, against the host: with what a
//! GPU is given and with what an adapter on the CPU is.

use super::codegen::tests::validate;
use super::plan::{self, Limits, Step};
use super::{Program, text as reader};
use crate::device::{Command, Program as Kernel, Recording};
use crate::linalg::record::{Recorder, Tuning};
use crate::{Array, Context, ElementType, Tensor};

/// The outputs of a program on these inputs, by each tuning.
fn run(context: &Context, source: &str, inputs: &[Tensor]) -> [Vec<Array>; 2] {
    let program = Program::parse("test.mlir", source.as_bytes()).unwrap();
    [true, false].map(|software| {
        let recorder = Recorder { recording: Recording::new(), tuning: Tuning { software } };
        let executable = program.compile_with(context, recorder).unwrap();
        let read = || -> Vec<Array> {
            let outputs = executable.run(inputs).unwrap();
            outputs.iter().map(|output| output.download().unwrap()).collect()
        };
        let (outputs, again) = (read(), read());
        assert!(
            outputs.iter().zip(&again).all(|(a, b)| a.bytes() == b.bytes()),
            "each run gives the same bits"
        );
        outputs
    })
}

/// Numbers that look random, the same ones every time.
fn words(count: usize, seed: u32) -> Vec<u32> {
    let mut state = seed | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state
    };
    (0..count).map(|_| next()).collect()
}

fn floats(count: usize, seed: u32) -> Vec<f32> {
    words(count, seed).into_iter().map(|word| (word as i32) as f32 * 2f32.powi(-31)).collect()
}

/// The result's extents as text.
fn kept(extents: &[usize], dimensions: &[usize]) -> String {
    let kept: Vec<usize> =
        (0..extents.len()).filter(|d| !dimensions.contains(d)).map(|d| extents[d]).collect();
    text(&kept)
}

/// `4x5x`.
fn text(extents: &[usize]) -> String {
    extents.iter().map(|extent| format!("{extent}x")).collect()
}

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

fn tensor_of<T: crate::Element>(context: &Context, extents: &[usize], values: &[T]) -> Tensor {
    Tensor::from_slice(context, extents, values).unwrap()
}

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

/// The kernels of a program that is one recording.
fn kernels(source: &str, software: bool) -> Vec<std::sync::Arc<Kernel>> {
    let module = reader::read("test.mlir", source).unwrap();
    let recorder = Recorder { recording: Recording::new(), tuning: Tuning { software } };
    let limits = Limits { buffer_bytes: 1 << 30 };
    let plan = plan::plan(&module, module.entry().unwrap(), recorder, limits).unwrap();
    let mut kernels = Vec::new();
    for step in &plan.steps {
        let Step::Run { recording, .. } = step else { panic!("the program has control flow") };
        for command in recording.commands() {
            if let Command::Dispatch(dispatch) = command {
                kernels.push(std::sync::Arc::clone(&dispatch.program));
            }
        }
    }
    kernels
}

#[test]
fn every_kernel_of_the_programs_is_valid() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stablehlo/regions");
    let mut seen = std::collections::HashSet::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "mlir") {
            let source = std::fs::read_to_string(&path).unwrap();
            for kernel in [true, false].into_iter().flat_map(|software| kernels(&source, software)) {
                if seen.insert(kernel.source.clone()) {
                    validate(&kernel);
                }
            }
        }
    }
    assert!(seen.len() > 100, "{} kernels", seen.len());
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
