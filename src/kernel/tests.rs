//! Every kernel, in every variant: valid WGSL without extra capabilities, translatable for every backend, and in
//! agreement with its Rust declaration.

mod scalar;

use std::io::Write as _;
use std::process::{Command, Stdio};

use naga::back::{PipelineConstants, hlsl, msl, spv};
use naga::valid::{Capabilities, ModuleInfo, ValidationFlags, Validator};

use super::{Access, Descriptor, Launch, Overrides, Scalar, kernel, parameters};
use crate::device::{Recording, Work};
use crate::linalg;

/// WebGPU's default limits.
const STORAGE_BUFFERS: usize = 8;
const INVOCATIONS: u32 = 256;
const WORKGROUP_BYTES: u32 = 16 * 1024;

fn for_each_variant(mut check: impl FnMut(&'static Descriptor, Scalar, Overrides)) {
    for kernel in linalg::KERNELS {
        assert!(!kernel.variants.is_empty(), "{}: no variant is declared, so none is tested", kernel.name);
        for &(scalar, overrides) in kernel.variants {
            check(kernel, scalar, overrides);
        }
    }
}

/// Numbers of 64 bits are not WebGPU's: the adapter must have them.
fn capabilities(scalar: Scalar) -> Capabilities {
    match scalar.is_wide() {
        true => Capabilities::FLOAT64 | Capabilities::SHADER_INT64,
        false => Capabilities::empty(),
    }
}

/// The module with its overrides replaced by their values.
fn specialised(kernel: &Descriptor, scalar: Scalar, overrides: Overrides) -> (naga::Module, ModuleInfo) {
    let what = format!("{} {scalar:?} {overrides:?}", kernel.name);
    let source = kernel.source(scalar);
    let module = naga::front::wgsl::parse_str(&source)
        .unwrap_or_else(|error| panic!("{what}: {}", error.emit_to_string(&source)));
    let mut validator = Validator::new(ValidationFlags::all(), capabilities(scalar));
    let info = validator
        .validate(&module)
        .unwrap_or_else(|error| panic!("{what}: {}", error.emit_to_string(&source)));
    assert_eq!(kernel.overrides.len(), overrides.len(), "{what}: one value per override");
    let constants: PipelineConstants = kernel
        .overrides
        .iter()
        .zip(overrides)
        .map(|(name, &value)| ((*name).to_owned(), f64::from(value)))
        .collect();
    let entry = Some((naga::ShaderStage::Compute, kernel.name));
    let (module, info) = naga::back::pipeline_constants::process_overrides(&module, &info, entry, &constants)
        .unwrap_or_else(|error| panic!("{what}: {error}"));
    (module.into_owned(), info.into_owned())
}

#[test]
fn names_agree_from_the_file_to_the_entry_point() {
    let mut files: Vec<_> = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/shaders/wgsl"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "wgsl"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    let mut declared: Vec<_> = linalg::KERNELS.iter().map(|kernel| kernel.name.to_owned()).collect();
    files.sort();
    declared.sort();
    assert_eq!(files, declared, "every file of shaders/wgsl is declared once, and the other way round");
}

#[test]
fn declarations_agree_with_the_wgsl() {
    for_each_variant(|kernel, scalar, overrides| {
        let (module, _) = specialised(kernel, scalar, overrides);
        let name = kernel.name;
        let entries: Vec<_> = module.entry_points.iter().map(|entry| entry.name.as_str()).collect();
        assert_eq!(entries, [name], "the one entry point is named like the file");

        let mut layouter = naga::proc::Layouter::default();
        layouter.update(module.to_ctx()).unwrap();
        let mut storage = Vec::new();
        for (_, variable) in module.global_variables.iter() {
            let Some(binding) = variable.binding else { continue };
            assert_eq!(binding.group, 0, "{name}: all bindings are in group 0");
            match variable.space {
                naga::AddressSpace::Uniform => {
                    assert_eq!(binding.binding, 0, "{name}: the uniform is binding 0");
                    let naga::TypeInner::Struct { members, span } = &module.types[variable.ty].inner else {
                        panic!("{name}: the uniform is a struct");
                    };
                    let fields: Vec<_> = members
                        .iter()
                        .map(|member| {
                            let ty = match module.types[member.ty].inner {
                                naga::TypeInner::Scalar(naga::Scalar::U32) => "u32",
                                naga::TypeInner::Scalar(naga::Scalar::I32) => "i32",
                                naga::TypeInner::Scalar(naga::Scalar::F32) => "f32",
                                ref other => {
                                    panic!("{name}: a parameter is a 32-bit number, found {other:?}")
                                }
                            };
                            (member.name.clone().unwrap(), ty)
                        })
                        .collect();
                    let expected: Vec<_> =
                        kernel.fields.iter().map(|(name, ty)| ((*name).to_owned(), *ty)).collect();
                    assert_eq!(fields, expected, "{name}: names and types of the parameters");
                    for (i, member) in members.iter().enumerate() {
                        assert_eq!(member.offset as usize, 4 * i, "{name}: offset of {:?}", member.name);
                    }
                    let bytes = kernel.parameter_bytes();
                    assert!(
                        *span as usize <= bytes && bytes - (*span as usize) < 16,
                        "{name}: size of the parameters"
                    );
                }
                naga::AddressSpace::Storage { access } => {
                    let written = access.contains(naga::StorageAccess::STORE);
                    storage.push((binding.binding, if written { Access::ReadWrite } else { Access::Read }));
                }
                other => panic!("{name}: a binding in {other:?}"),
            }
        }
        storage.sort_by_key(|(binding, _)| *binding);
        let expected: Vec<_> = (1..).zip(kernel.bindings.iter().copied()).collect();
        assert_eq!(storage, expected, "{name}: storage buffers");
    });
}

#[test]
fn fits_the_default_limits_of_webgpu() {
    for_each_variant(|kernel, scalar, overrides| {
        let (module, _) = specialised(kernel, scalar, overrides);
        let what = format!("{} {scalar:?} {overrides:?}", kernel.name);
        assert!(kernel.bindings.len() <= STORAGE_BUFFERS, "{what}: storage buffers");
        let invocations: u32 = module.entry_points[0].workgroup_size.iter().product();
        assert!((1..=INVOCATIONS).contains(&invocations), "{what}: {invocations} invocations");
        let mut layouter = naga::proc::Layouter::default();
        layouter.update(module.to_ctx()).unwrap();
        let bytes: u32 = module
            .global_variables
            .iter()
            .filter(|(_, variable)| variable.space == naga::AddressSpace::WorkGroup)
            .map(|(_, variable)| layouter[variable.ty].size.next_multiple_of(16))
            .sum();
        assert!(bytes <= WORKGROUP_BYTES, "{what}: {bytes} bytes of workgroup memory");
    });
}

#[test]
fn translates_for_every_backend() {
    for_each_variant(|kernel, scalar, overrides| {
        let (module, info) = specialised(kernel, scalar, overrides);
        let what = format!("{} {scalar:?} {overrides:?}", kernel.name);

        // Metal has no float64.
        if !scalar.is_wide() {
            let metal =
                msl::Options { lang_version: (2, 4), fake_missing_bindings: true, ..Default::default() };
            let (text, _) = msl::write_string(&module, &info, &metal, &msl::PipelineOptions::default())
                .unwrap_or_else(|error| panic!("{what}: MSL: {error}"));
            assert!(text.contains("kernel void"), "{what}: MSL has the kernel");
        }

        let mut text = String::new();
        let direct3d = hlsl::Options {
            shader_model: hlsl::ShaderModel::V6_0,
            fake_missing_bindings: true,
            ..Default::default()
        };
        let pipeline = hlsl::PipelineOptions::default();
        hlsl::Writer::new(&mut text, &direct3d, &pipeline)
            .write(&module, &info, None)
            .unwrap_or_else(|error| panic!("{what}: HLSL: {error}"));
        assert!(text.contains("numthreads"), "{what}: HLSL has the kernel");

        let words = spv::write_vec(&module, &info, &spv::Options::default(), None)
            .unwrap_or_else(|error| panic!("{what}: SPIR-V: {error}"));
        assert!(!words.is_empty(), "{what}: SPIR-V has words");
    });
}

/// Where `tint`, the compiler of Chromium, is on the machine, it must accept every kernel too, but for those with numbers of
/// 64 bits, which it does not know.
#[test]
fn passes_tint_where_it_is_installed() {
    if Command::new("tint").arg("--help").stdout(Stdio::null()).stderr(Stdio::null()).status().is_err() {
        eprintln!("skipped: tint is not on the PATH");
        return;
    }
    for_each_variant(|kernel, scalar, overrides| {
        if scalar.is_wide() {
            return;
        }
        let what = format!("{} {scalar:?} {overrides:?}", kernel.name);
        let mut source = kernel.source(scalar);
        for (name, value) in kernel.overrides.iter().zip(overrides) {
            source = source
                .replace(&format!("override {name}: u32;"), &format!("override {name}: u32 = {value};"));
        }
        let output = tint(&source);
        assert!(output.is_empty(), "{what}: {output}");
    });
    assert!(!tint("fn broken( {}").is_empty(), "tint rejects what is no WGSL");
}

/// What tint has to say about a WGSL text; nothing if it accepts it.
fn tint(source: &str) -> String {
    let mut file = tempfile::Builder::new().suffix(".wgsl").tempfile().unwrap();
    file.write_all(source.as_bytes()).unwrap();
    let output = Command::new("tint").args(["--format", "wgsl"]).arg(file.path()).output().unwrap();
    match output.status.success() {
        true => String::new(),
        false => String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

#[test]
fn a_kernel_without_a_variant_for_wide_numbers_says_so() {
    parameters! {
        /// As the kernel has them.
        TriangleParameters { order: u32, batch: u32, adjoint: u32 }
    }
    kernel! {
        /// The same for one scalar alone.
        NARROW = triangle_copy(TriangleParameters) {
            bindings: [Read, ReadWrite],
            fragments: [],
            overrides: [],
            variants: [(F32, [])],
        }
    }
    let mut recording = Recording::new();
    let buffers = [recording.input(16), recording.scratch(16)];
    let mut record = |scalar| {
        let work = Work { flops: 0.0, bytes: 0.0 };
        let launch = Launch { scalar, overrides: &[], buffers: &buffers, grid: [1, 1, 1], work };
        NARROW.record(&mut recording, launch, &TriangleParameters { order: 1, batch: 1, adjoint: 0 })
    };
    assert!(record(Scalar::F32).is_ok());
    let text = record(Scalar::C128).unwrap_err().to_string();
    assert_eq!(text, "triangle_copy: is not computed in complex<f64> yet; convert to complex<f32>");
}

#[test]
fn a_wrong_kernel_is_rejected() {
    let source = "@group(0) @binding(1) var<storage, read_write> x: array<f32>; @compute @workgroup_size(1) fn f() { x[0] = 1u; }";
    let parsed = naga::front::wgsl::parse_str(source);
    let valid = parsed.map(|module| {
        Validator::new(ValidationFlags::all(), Capabilities::empty()).validate(&module).is_ok()
    });
    assert!(!valid.unwrap_or(false), "a type error must not pass");
}
