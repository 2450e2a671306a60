//! Conformance: the programs of `tests/stablehlo/ops` with their answers, how far programs fuse, and the custom calls of a user.

#![expect(clippy::unwrap_used, reason = "a failure in a test is a panic")]

use std::path::{Path, PathBuf};

use lapwing::stablehlo::{Program, register};
use lapwing::{Context, Tensor};

#[path = "stablehlo/support.rs"]
mod support;

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// The programs in a folder and in those within it.
fn programs(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(programs(&path));
        } else if path.extension().is_some_and(|end| end == "mlir") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The first line of each program says how far its results may be from the answers. `LAPWING_CASE` chooses one.
#[test]
fn every_program_gives_the_answers_in_its_file() {
    let context = Context::new().unwrap();
    let only = std::env::var("LAPWING_CASE").ok();
    let mut failures = Vec::new();
    for program in programs(&folder("stablehlo/ops")) {
        let stem = program.file_stem().unwrap().to_string_lossy().into_owned();
        if only.as_ref().is_some_and(|only| *only != stem) {
            continue;
        }
        let text = std::fs::read_to_string(&program).unwrap();
        let limit = text.lines().next().and_then(|line| line.strip_prefix("// limit: ")).unwrap();
        let limit: f64 = limit.parse().unwrap();
        let run = || support::run(&context, &program, &program.with_extension("npz"), limit, &[]);
        if std::panic::catch_unwind(std::panic::AssertUnwindSafe(run)).is_err() {
            failures.push(stem);
        }
    }
    assert!(failures.is_empty(), "wrong answers, each told above: {failures:?}");
}

/// The ops of each program, without constants and returns, once calls are inlined; `plan/tests/fusion.rs` counts them.
#[test]
fn programs_take_a_third_as_many_dispatches_as_they_have_ops() {
    let context = Context::new().unwrap();
    for (name, ops) in [("gp_value_and_grad", 152), ("mlp_sgd_step", 73), ("elementwise", 18)] {
        let path = folder("corpus/generic").join(format!("{name}.mlir"));
        let program = Program::parse(name, &std::fs::read(path).unwrap()).unwrap();
        let dispatches = program.compile(&context).unwrap().dispatches();
        println!("{name}: {ops} ops, {dispatches} dispatches");
        assert!(3 * dispatches <= ops, "{name}: {dispatches} dispatches for {ops} ops");
    }
}

const CALLER: &str = "func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.negate %x : tensor<4xf32>
  %1 = stablehlo.custom_call @test.scaled(%0) {mhlo.backend_config = {by = 2.5 : f32, times = 3 : i64}} : (tensor<4xf32>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}";

#[test]
fn a_custom_call_of_the_user_is_the_program_that_stands_for_it() {
    let context = Context::new().unwrap();
    let program = Program::parse("caller.mlir", CALLER.as_bytes()).unwrap();
    let error = program.compile(&context).unwrap_err().to_string();
    assert!(
        error.starts_with("caller.mlir:3:8: stablehlo.custom_call: custom call `test.scaled`"),
        "{error}"
    );

    register("test.scaled", |call| {
        assert_eq!((call.name(), call.configuration(), call.boolean("by")), ("test.scaled", None, None));
        let by = call.number("by").unwrap() * call.integer("times").unwrap() as f64;
        let ty = &call.inputs()[0];
        let text = format!(
            "func.func @main(%x: {ty}) -> {ty} {{\n  %c = stablehlo.constant dense<{by:?}> : {ty}\n  \
             %0 = stablehlo.multiply %x, %c : {ty}\n  return %0 : {ty}\n}}"
        );
        Program::parse("scaled.mlir", text.as_bytes())
    })
    .unwrap();
    let executable = program.compile(&context).unwrap();
    assert_eq!(executable.dispatches(), 1, "it fuses with what is around it");
    let x = Tensor::from_slice(&context, [4], &[1.0f32, 2.0, -3.0, 4.0]).unwrap();
    let y = executable.run(&[x]).unwrap()[0].to_vec::<f32>().unwrap();
    assert_eq!(y, [-7.5, -15.0, 22.5, -30.0]);

    let taken = |name: &str| register(name, |_| panic!("not asked")).unwrap_err().to_string();
    assert_eq!(
        taken("test.scaled"),
        "the custom call `test.scaled` is registered already; choose another name"
    );
    assert_eq!(
        taken("lapack_spotrf_ffi"),
        "the custom call `lapack_spotrf_ffi` is one of lapwing's own; choose another name"
    );
}

#[test]
fn a_program_that_does_not_fit_its_custom_call_is_refused() {
    let context = Context::new().unwrap();
    register("test.misfit", |_| {
        Program::parse(
            "misfit.mlir",
            b"func.func @main(%x: tensor<3xf32>) -> tensor<3xf32> { return %x : tensor<3xf32> }",
        )
    })
    .unwrap();
    register("test.endless", |call| {
        let ty = &call.inputs()[0];
        let text = format!("func.func @main(%x: {ty}) -> {ty} {{ %0 = stablehlo.custom_call @test.endless(%x) : ({ty}) -> {ty}\n return %0 : {ty} }}");
        Program::parse("endless.mlir", text.as_bytes())
    })
    .unwrap();
    let error = |name: &str| {
        let text = CALLER.replace("test.scaled", name);
        Program::parse("caller.mlir", text.as_bytes()).unwrap().compile(&context).unwrap_err().to_string()
    };
    assert_eq!(
        error("test.misfit"),
        "caller.mlir:3:8: stablehlo.custom_call: `test.misfit`: the program for it takes (tensor<3xf32>), but here stand (tensor<4xf32>)"
    );
    assert!(error("test.endless").contains("more than 256 deep"), "{}", error("test.endless"));
}
