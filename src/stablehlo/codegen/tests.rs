//! Every generated kernel is valid WGSL for naga, and for tint where that is installed; small ones are compared whole.

use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;
use crate::device::Program;
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::function::{Comparison, Direction, Function};
use crate::stablehlo::plan::graph::Source;
use crate::tensor::{ElementType, Shape};

const ELEMENTS: [ElementType; 15] = ElementType::ALL;

/// Whether the text has numbers of 64 bits, which naga takes with capabilities and tint does not know.
fn wide(source: &str) -> bool {
    source
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .any(|word| ["i64", "u64", "f64"].contains(&word))
}

/// Fails unless naga, without any capability beyond the numbers in it, and tint accept the program.
pub(crate) fn validate(program: &Program) {
    let module = naga::front::wgsl::parse_str(&program.source)
        .unwrap_or_else(|error| panic!("{}\n{}", error.emit_to_string(&program.source), program.source));
    let capabilities = match wide(&program.source) {
        true => naga::valid::Capabilities::SHADER_INT64 | naga::valid::Capabilities::FLOAT64,
        false => naga::valid::Capabilities::empty(),
    };
    naga::valid::Validator::new(naga::valid::ValidationFlags::all(), capabilities)
        .validate(&module)
        .unwrap_or_else(|error| panic!("{}\n{}", error.emit_to_string(&program.source), program.source));
    let entry = &module.entry_points[0];
    assert_eq!(entry.name, program.name);
    let storage = module
        .global_variables
        .iter()
        .filter(|(_, variable)| matches!(variable.space, naga::AddressSpace::Storage { .. }));
    assert_eq!(storage.count(), program.bindings.len());
    if !wide(&program.source) {
        tint(&program.source);
    }
}

/// Fails if tint is installed and rejects the text.
fn tint(source: &str) {
    static COUNTER: AtomicUsize = AtomicUsize::new(0);
    let number = COUNTER.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("lapwing-tint-{}-{number}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("kernel.wgsl");
    std::fs::write(&file, source).unwrap();
    let output = Command::new("tint")
        .args(["--format", "wgsl", "-o"])
        .arg(folder.join("written.wgsl"))
        .arg(&file)
        .stdin(Stdio::null())
        .output();
    if let Ok(output) = output {
        let text = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "tint: {text}\n{source}");
    }
    std::fs::remove_dir_all(&folder).ok();
}

fn ty(extents: &[usize], element: ElementType) -> TensorType {
    TensorType::new(extents, element)
}

/// The kernel of what `make` builds, with inputs in buffers.
fn built(make: impl FnOnce(&mut Builder) -> Result<Id>) -> Kernel {
    let mut builder = Builder::default();
    let root = make(&mut builder).unwrap();
    let graph = builder.finish(vec![root]);
    let stored = |id: Id| matches!(graph.value(id).source, Source::Input(_));
    kernel(&graph, root, &stored).unwrap()
}

/// Every function on every element type, converted to every element type that it has a meaning for.
#[test]
fn every_function_is_valid_on_every_type_that_it_supports() {
    let mut functions: Vec<Function> =
        crate::stablehlo::ops::functions().map(|(_, function)| function).collect();
    functions.extend([Function::Clamp, Function::Select]);
    for direction in
        [Direction::Eq, Direction::Ne, Direction::Lt, Direction::Le, Direction::Gt, Direction::Ge]
    {
        functions.extend([false, true].map(|total| Function::Compare(Comparison { direction, total })));
    }
    let mut supported = 0;
    for function in functions {
        for from in ELEMENTS {
            for to in ELEMENTS {
                let converts = matches!(function, Function::Convert | Function::BitcastConvert);
                if !converts && to != from || converts && to == from {
                    continue;
                }
                let same = from.bits().is_some() && from.bits() == to.bits();
                if function == Function::BitcastConvert && !same {
                    continue;
                }
                let result = ty(&[5, 7], to);
                let mut builder = Builder::default();
                let mut operands = Vec::new();
                for i in 0..function.arity() {
                    let element =
                        if function == Function::Select && i == 0 { ElementType::Bool } else { from };
                    operands.push(builder.input(&ty(&[5, 7], element)).unwrap());
                }
                let Ok(root) = builder.apply(function, &operands, &result) else { continue };
                if operands.contains(&root) {
                    continue;
                }
                let graph = builder.finish(vec![root]);
                let stored = |id: Id| matches!(graph.value(id).source, Source::Input(_));
                validate(&kernel(&graph, root, &stored).unwrap().program);
                supported += 1;
            }
        }
    }
    assert!(supported > 600, "only {supported} combinations");
}

#[test]
fn every_indexing_op_is_valid() {
    let shape = |extents: &[usize]| Shape::from(extents);
    let kernels = [
        built(|b| b.iota(&ty(&[3, 4], ElementType::C64), 1)),
        built(|b| {
            let x = b.input(&ty(&[4, 1], ElementType::Bool))?;
            b.broadcast(x, &[1, 2], &shape(&[3, 4, 5]))
        }),
        built(|b| {
            let x = b.input(&ty(&[2, 3, 4], ElementType::F32))?;
            let t = b.transpose(x, &[2, 0, 1])?;
            b.reshape(t, &shape(&[8, 3]))
        }),
        built(|b| {
            let x = b.input(&ty(&[9, 9], ElementType::I32))?;
            let s = b.slice(x, &[1, 0], &[2, 3], &shape(&[4, 3]))?;
            b.reverse(s, &[0, 1])
        }),
        built(|b| {
            let x = b.input(&ty(&[2, 3], ElementType::F32))?;
            let y = b.input(&ty(&[2, 1], ElementType::F32))?;
            let z = b.splat(&ty(&[2, 5], ElementType::F32), [f32::NAN.to_bits(), 0])?;
            b.concatenate(&[x, y, z, x, y], 1)
        }),
        built(|b| {
            let x = b.input(&ty(&[4, 5], ElementType::C64))?;
            let p = b.splat(&ty(&[], ElementType::C64), [f32::INFINITY.to_bits(), 0x8000_0000])?;
            b.pad(x, p, &[2, -1], &[0, 2], &shape(&[8, 14]))
        }),
    ];
    for kernel in &kernels {
        validate(&kernel.program);
    }
}

#[test]
fn arithmetic_on_constants_is_left_to_run_time() {
    let huge = [f32::MAX.to_bits(), 0];
    let kernel = built(|b| {
        let ty = ty(&[3], ElementType::F32);
        let x = b.splat(&ty, huge)?;
        let y = b.splat(&ty, [2f32.to_bits(), 0])?;
        b.apply(Function::Multiply, &[x, y], &ty)
    });
    validate(&kernel.program);
}

#[test]
fn a_kernel_reads_as_what_it_does() {
    let kernel = built(|b| {
        let x = b.input(&ty(&[3, 4], ElementType::F32))?;
        let t = b.transpose(x, &[1, 0])?;
        b.apply(Function::Add, &[t, t], &ty(&[4, 3], ElementType::F32))
    });
    let want = "\
// tensor<4x3xf32>: each invocation computes one element.
struct Parameters { elements: u32, zero: u32, padding0: u32, padding1: u32 }
@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> input0: array<f32>;
@group(0) @binding(2) var<storage, read_write> result: array<f32>;

@compute @workgroup_size(64)
fn fused_add_transpose(
    @builtin(workgroup_id) group: vec3<u32>,
    @builtin(num_workgroups) groups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let i = (group.y * groups.x + group.x) * 64u + local;
    if (i >= parameters.elements) {
        return;
    }
    let at1 = i / 3u;
    let at2 = i % 3u;
    let at3 = (at2 * 4u) + at1;
    let v4 = input0[at3];
    let v5 = (v4 + v4);
    result[i] = v5;
}
";
    assert_eq!(kernel.program.source, want);
}

#[test]
fn equal_expressions_are_equal_text_wherever_they_stand() {
    let make = |offset: usize| {
        built(|b| {
            for _ in 0..offset {
                b.input(&ty(&[9], ElementType::I32))?;
            }
            let x = b.input(&ty(&[3], ElementType::F32))?;
            b.apply(Function::Sine, &[x], &ty(&[3], ElementType::F32))
        })
    };
    assert_eq!(make(0).program, make(3).program);
}

#[test]
fn grids_spread_over_two_dimensions() {
    assert_eq!(grid(1).unwrap(), [1, 1, 1]);
    assert_eq!(grid(WORKGROUP * 65_535).unwrap(), [65_535, 1, 1]);
    assert_eq!(grid(WORKGROUP * 65_535 + 1).unwrap(), [32_768, 2, 1]);
    assert!(grid(u32::MAX as usize).is_err());
}

/// Names of the 16th and the 32nd value must not be those of types.
#[test]
fn a_long_kernel_with_many_indices_has_names_of_its_own() {
    for more in 0..8 {
        let kernel = built(|b| {
            let x = b.input(&ty(&[200], ElementType::F32))?;
            let mut sum = b.slice(x, &[0], &[5], &Shape::from(&[9][..]))?;
            for _ in 0..more {
                sum = b.apply(Function::Negate, &[sum], &ty(&[9], ElementType::F32))?;
            }
            for start in 0..40 {
                let place = b.slice(x, &[start], &[3], &Shape::from(&[9][..]))?;
                sum = b.apply(Function::Add, &[sum, place], &ty(&[9], ElementType::F32))?;
            }
            let at = b.iota(&ty(&[9], ElementType::I32), 0)?;
            let at = b.apply(Function::Convert, &[at], &ty(&[9], ElementType::F32))?;
            b.apply(Function::Add, &[sum, at], &ty(&[9], ElementType::F32))
        });
        validate(&kernel.program);
    }
}
