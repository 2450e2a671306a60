//! Ops that combine elements by a region, at sizes around every border of their kernels, against the host.

#![expect(clippy::unwrap_used, reason = "a failure in a test is a panic")]

use lapwing::stablehlo::Program;
use lapwing::{Array, Context, Tensor};

/// The outputs of a program on these inputs.
fn run(context: &Context, source: &str, inputs: &[Tensor]) -> Vec<Array> {
    let program = Program::parse("test.mlir", source.as_bytes()).unwrap();
    let executable = program.compile(context).unwrap();
    let outputs = executable.run(inputs).unwrap();
    outputs.iter().map(|output| output.download().unwrap()).collect()
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
        let kept: Vec<usize> =
            (0..extents.len()).filter(|d| !dimensions.contains(d)).map(|d| extents[d]).collect();
        let result = text(&kept);
        let source = format!(
            "func.func @main(%a: tensor<{shape}xf32>) -> (tensor<{result}xf32>, tensor<{result}xf32>) {{
               %zero = stablehlo.constant dense<0.0> : tensor<f32>
               %least = stablehlo.constant dense<0xFF800000> : tensor<f32>
               %s = stablehlo.multiply %a, %a : tensor<{shape}xf32>
               %0 = stablehlo.reduce(%s init: %zero) applies stablehlo.add across dimensions = {dimensions:?} : (tensor<{shape}xf32>, tensor<f32>) -> tensor<{result}xf32>
               %1 = stablehlo.reduce(%a init: %least) applies stablehlo.maximum across dimensions = {dimensions:?} : (tensor<{shape}xf32>, tensor<f32>) -> tensor<{result}xf32>
               return %0, %1 : tensor<{result}xf32>, tensor<{result}xf32>
             }}"
        )
        .replace("xxf32", "xf32").replace("<xf32", "<f32");
        let values = floats(count, 77);
        let input = Tensor::from_slice(&context, extents.as_slice(), &values).unwrap();
        let outputs = run(&context, &source, std::slice::from_ref(&input));
        let again = run(&context, &source, &[input]);
        let (sums, maxima) = (outputs[0].to_vec::<f32>().unwrap(), outputs[1].to_vec::<f32>().unwrap());
        assert_eq!(sums, again[0].to_vec::<f32>().unwrap());
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
