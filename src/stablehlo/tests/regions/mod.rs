//! Ops that combine elements by a region, at sizes around every border of their kernels, against the host: with what a
//! GPU is given and with what an adapter on the CPU is.

mod reduce;
mod scatter;
mod sort;
mod windows;

use crate::device::{Command, Program as Kernel, Recording};
use crate::linalg::record::{Recorder, Tuning};
use crate::stablehlo::codegen::tests::validate;
use crate::stablehlo::plan::{self, Limits, Step};
use crate::stablehlo::{Program, text as reader};
use crate::{Array, Context, Tensor};

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

fn tensor_of<T: crate::Element>(context: &Context, extents: &[usize], values: &[T]) -> Tensor {
    Tensor::from_slice(context, extents, values).unwrap()
}

/// The kernels of a program that is one recording.
fn kernels(source: &str, software: bool) -> Vec<std::sync::Arc<Kernel>> {
    let module = reader::read("test.mlir", source).unwrap();
    let recorder = Recorder { recording: Recording::new(), tuning: Tuning { software } };
    let limits = Limits { buffer_bytes: 1 << 30, wide: crate::tensor::Wide { floats: true } };
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
