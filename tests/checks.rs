//! Programs that check themselves: those of `tests/stablehlo/checks`, function by function, and that a check that is not met is an
//! error of the run.

#![expect(clippy::unwrap_used, reason = "a failure in a test is a panic")]

use std::path::PathBuf;

use lapwing::stablehlo::{OperationKind, Program, operations};
use lapwing::{Context, ErrorKind};

/// Each program with its file's name.
fn programs() -> Vec<(String, String)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/stablehlo/checks");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let program = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        (path.file_name().unwrap().to_string_lossy().into_owned(), text)
    };
    files.filter(|path| path.extension().is_some_and(|end| end == "mlir")).map(program).collect()
}

#[test]
fn every_function_of_every_program_runs_as_it_expects() {
    let context = Context::new().unwrap();
    let float64 = context.adapter().features.iter().any(|name| name == "shader-f64");
    let mut failures = Vec::new();
    for (file, text) in programs() {
        for part in text.split("func.func @").skip(1) {
            let function = part.split('(').next().unwrap();
            let program = Program::parse_function(&file, text.as_bytes(), function);
            let run = program.and_then(|program| program.compile(&context)).and_then(|ready| ready.run(&[]));
            let refused = part.contains("f64>") && !float64;
            match run {
                Ok(_) if refused => failures.push(format!("{file}: @{function} ran without float64")),
                Err(error) if !(refused && error.to_string().contains("shader-f64")) => {
                    failures.push(format!("@{function}: {error}"));
                }
                _ => {}
            }
        }
    }
    assert!(failures.is_empty(), "{} fail:\n{}", failures.len(), failures.join("\n"));
}

/// The checks themselves are in `expectations.mlir`; every other operation has a program of its own.
#[test]
fn every_operation_has_a_program_that_checks_itself() {
    let programs = programs();
    let has = |name: &str| {
        let file = if name.starts_with("check.") { "expectations.mlir" } else { &format!("{name}.mlir") };
        programs.iter().any(|(found, text)| found == file && text.contains(name))
    };
    let operations = operations().into_iter().filter(|operation| operation.kind != OperationKind::CustomCall);
    let missing: Vec<&str> = operations.map(|operation| operation.name).filter(|name| !has(name)).collect();
    assert!(missing.is_empty(), "no program for {missing:?}");
}

/// How a program of these lines, which may use `%a: [1.0, 2.0]` and `%b: [1.0, 2.5]`, fails.
fn failure(context: &Context, lines: &str) -> String {
    let text = format!(
        "func.func @main() {{
  %a = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %b = stablehlo.constant dense<[1.0, 2.5]> : tensor<2xf32>
  {lines}
  return
}}"
    );
    let program = Program::parse("t.mlir", text.as_bytes()).unwrap();
    let error = program.compile(context).and_then(|program| program.run(&[])).unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Host, "{error}");
    error.to_string()
}

#[test]
fn what_is_not_met_is_told_with_its_place() {
    let context = Context::new().unwrap();
    let found = "element [1] is 2.0, expected 2.5; 1 of 2 do not agree";
    for op in ["expect_eq", "expect_almost_eq", "expect_close"] {
        let said = failure(&context, &format!("check.{op} %a, %b : tensor<2xf32>"));
        assert_eq!(said, format!("`check.{op}`: t.mlir:4:3: {found}"));
        let call =
            format!("stablehlo.custom_call @check.{op}(%a, %b) : (tensor<2xf32>, tensor<2xf32>) -> ()");
        assert_eq!(failure(&context, &call), format!("`check.{op}`: t.mlir:4:3: {found}"));
    }
    for op in ["expect_eq_const", "expect_almost_eq_const"] {
        let said = failure(&context, &format!("check.{op} %a, dense<[1.0, 2.5]> : tensor<2xf32>"));
        assert_eq!(said, format!("`check.{op}`: t.mlir:4:3: {found}"));
    }
    let narrow = "check.expect_almost_eq %a, %b, tolerance = 0.49 : tensor<2xf32>";
    assert!(failure(&context, narrow).ends_with(found));
    let apart = "check.expect_close %a, %a, min_ulp_difference = 1 : tensor<2xf32>";
    assert!(failure(&context, apart).ends_with("element [0] is 1.0, expected 1.0; 2 of 2 do not agree"));
}

#[test]
fn a_function_is_chosen_by_its_name() {
    let text = "func.func @one() -> tensor<i32> {
  %0 = stablehlo.constant dense<1> : tensor<i32>
  return %0 : tensor<i32>
}
func.func @two() -> tensor<i32> {
  %0 = stablehlo.constant dense<2> : tensor<i32>
  return %0 : tensor<i32>
}";
    let context = Context::new().unwrap();
    for (name, value) in [("one", 1), ("two", 2)] {
        let program = Program::parse_function("t.mlir", text.as_bytes(), name).unwrap();
        let results = program.compile(&context).unwrap().run(&[]).unwrap();
        assert_eq!(results[0].to_vec::<i32>().unwrap(), [value]);
    }
    let error = Program::parse_function("t.mlir", text.as_bytes(), "three").unwrap_err().to_string();
    assert_eq!(error, "t.mlir: there is no function @three, only @one, @two");
    assert!(Program::parse("t.mlir", text.as_bytes()).is_err());
}

#[test]
fn what_cannot_be_compared_is_refused() {
    for (lines, said) in [
        ("check.expect_eq %a, %i : tensor<2xf32>, tensor<2xi32>", "expect_eq_c1"),
        ("check.expect_eq_const %a, dense<1> : tensor<2xi32>", "tensor<2xi32>"),
        ("\"check.expect_eq_const\"(%a) : (tensor<2xf32>) -> ()", "expect_eq_const_i2"),
        ("check.expect_eq %a : tensor<2xf32>", "expect_eq_operands"),
        (
            "%0 = \"check.expect_eq\"(%a, %a) : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>",
            "expect_eq_results",
        ),
        (
            "stablehlo.custom_call @check.expect_eq(%a, %i) : (tensor<2xf32>, tensor<2xi32>) -> ()",
            "of one type",
        ),
        ("check.expect_close %a, %a, max_ulp_difference = -1 : tensor<2xf32>", "max_ulp_difference must"),
        ("check.expect_almost_eq %a, %a, tolerance = -1.0 : tensor<2xf32>", "tolerance must"),
        ("check.expect_all %a : tensor<2xf32>", "check.expect_all"),
    ] {
        let text =
            format!("func.func @main(%a: tensor<2xf32>, %i: tensor<2xi32>) {{\n  {lines}\n  return\n}}");
        let context = Context::new().unwrap();
        let compiled =
            Program::parse("t.mlir", text.as_bytes()).and_then(|program| program.compile(&context));
        let error = compiled.unwrap_err().to_string();
        assert!(error.contains(said), "{lines}: {error}");
    }
}
