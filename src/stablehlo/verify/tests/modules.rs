//! What holds for whole modules: entries, calls, recursion, unsupported operations and who reaches them.

use super::{check, error};
use crate::ErrorKind;
use crate::stablehlo::ir::ValueId;
use crate::stablehlo::text::read;
use crate::stablehlo::verify::verify;

#[test]
fn an_operation_that_the_entry_reaches_must_be_supported() {
    let program = |body: &str, call: &str| {
        format!(
            "func.func @main(%a: tensor<2xcomplex<f32>>) {{\n  {call}\n  return\n}}\n\
             func.func private @f(%a: tensor<2xcomplex<f32>>) {{\n  {body}\n  return\n}}"
        )
    };
    let send = "%0 = \"stablehlo.send\"(%a) : (tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>>";
    let call = "call @f(%a) : (tensor<2xcomplex<f32>>) -> ()";
    let error = error(&program(send, call));
    assert_eq!(
        error.to_string(),
        "t.mlir:6:8: stablehlo.send is not supported: there is no other device to exchange tensors with"
    );
    assert_eq!(*error.kind(), ErrorKind::Unsupported);
    check(&program(send, "")).unwrap();
    let error = super::error(&program("stablehlo.floor %a : tensor<2xcomplex<f32>>", ""));
    assert_eq!(*error.kind(), ErrorKind::Invalid, "constraints hold in dead code too: {error}");
}

#[test]
fn a_composite_reaches_its_decomposition() {
    let source = "func.func @main(%a: tensor<f32>) {\n  return\n}\n\
        func.func private @g(%a: tensor<f32>) -> tensor<f32> {\n  \
        %0 = stablehlo.composite \"x\" %a {decomposition = @g} : (tensor<f32>) -> tensor<f32>\n  return %0 : tensor<f32>\n}";
    assert_eq!(
        error(source).to_string(),
        "t.mlir:5:8: stablehlo.composite: @g calls itself; StableHLO has no recursion"
    );
}

#[test]
fn a_composite_agrees_with_its_decomposition() {
    let program = |composite: &str| {
        format!(
            "func.func @main(%a: tensor<2xf32>) -> tensor<2xf32> {{\n  %0 = stablehlo.composite {composite}\n  return %a : tensor<2xf32>\n}}\n\
             func.func private @f(%a: tensor<2xf32>) -> tensor<2xf32> {{\n  return %a : tensor<2xf32>\n}}"
        )
    };
    for name in ["chlo.erf", "a.b.c$1"] {
        let attributes = "{composite_attributes = {k = 2 : i64}, decomposition = @f, version = 1 : i32}";
        check(&program(&format!("\"{name}\" %a {attributes} : (tensor<2xf32>) -> tensor<2xf32>"))).unwrap();
    }
    for name in ["", "chlo", "chlo.", ".erf", "chlo..erf", "1chlo.erf", "_chlo.erf", "ch$lo.erf", "chlo.e-f"]
    {
        let source =
            program(&format!("\"{name}\" %a {{decomposition = @f}} : (tensor<2xf32>) -> tensor<2xf32>"));
        assert!(error(&source).to_string().ends_with("(composite_c1)"), "{name}");
    }
    assert_eq!(
        error(&program("\"x.y\" {decomposition = @f} : () -> tensor<2xf32>")).to_string(),
        "t.mlir:2:8: stablehlo.composite: @f takes (tensor<2xf32>), but here stand () (composite_c3)"
    );
    assert_eq!(
        error(&program("\"x.y\" %a {decomposition = @f} : (tensor<2xf32>) -> tensor<f32>")).to_string(),
        "t.mlir:2:8: stablehlo.composite: @f returns (tensor<2xf32>), but here stand (tensor<f32>) (composite_c4)"
    );
}

#[test]
fn calls_agree_with_what_they_call() {
    let program = |call: &str, result: &str| {
        format!(
            "func.func @main(%a: tensor<2xf32>) -> tensor<2xf32> {{\n  %0 = {call}\n  return %0 : {result}\n}}\n\
             func.func private @f(%a: tensor<2xf32>) -> tensor<2xf32> {{\n  return %a : tensor<2xf32>\n}}"
        )
    };
    check(&program("call @f(%a) : (tensor<2xf32>) -> tensor<2xf32>", "tensor<2xf32>")).unwrap();
    assert_eq!(
        error(&program("call @f() : () -> tensor<2xf32>", "tensor<2xf32>")).to_string(),
        "t.mlir:2:8: func.call: @f takes (tensor<2xf32>), but here stand () (call_inputs)"
    );
    assert_eq!(
        error(&program("call @f(%a) : (tensor<2xf32>) -> tensor<3xf32>", "tensor<3xf32>")).to_string(),
        "t.mlir:2:8: func.call: @f returns (tensor<2xf32>), but here stand (tensor<3xf32>) (call_results)"
    );
    assert_eq!(
        error("func.func @main(%a: tensor<2xf32>) -> tensor<f32> {\n  return %a : tensor<2xf32>\n}")
            .to_string(),
        "t.mlir:2:3: func.return: @main returns (tensor<f32>), but here stand (tensor<2xf32>) (return_results)"
    );
    assert_eq!(
        error("func.func @main() {\n  call @f() : () -> ()\n  return\n}\nfunc.func private @f()").to_string(),
        "t.mlir:2:3: func.call: the function @f has no body (call_callee)"
    );
}

#[test]
fn calls_do_not_recurse_and_do_not_nest_without_end() {
    let recursive = "func.func @main() {\n  call @f() : () -> ()\n  return\n}\n\
        func.func private @f() {\n  call @g() : () -> ()\n  return\n}\n\
        func.func private @g() {\n  call @f() : () -> ()\n  return\n}";
    assert_eq!(
        error(recursive).to_string(),
        "t.mlir:10:3: func.call: @f calls itself; StableHLO has no recursion"
    );
    let chain = |length: usize| -> String {
        let link = |n: usize| format!("func.func @f{n}() {{ call @f{}() : () -> () return }}\n", n + 1);
        let links: String = (0..length).map(link).collect();
        format!(
            "func.func @main() {{ call @f0() : () -> () return }}\n{links}func.func @f{length}() {{ return }}"
        )
    };
    check(&chain(200)).unwrap();
    assert_eq!(*error(&chain(20_000)).kind(), ErrorKind::Unsupported);
}

#[test]
fn a_program_has_an_entry() {
    check("func.func @anything() {\n  return\n}").unwrap();
    check("func.func private @g() {\n  return\n}\nfunc.func @f() {\n  call @g() : () -> ()\n  return\n}")
        .unwrap();
    let two = "func.func @f() {\n  return\n}\nfunc.func @g() {\n  return\n}";
    assert_eq!(
        error(two).to_string(),
        "t.mlir:1:1: the program has no function @main; expected one as its entry, or one function alone that no other calls; otherwise say which function to run"
    );
    assert_eq!(
        error("").to_string(),
        "the program has no function @main; expected one as its entry, or one function alone that no other calls; otherwise say which function to run"
    );
    assert_eq!(error("func.func private @main()").to_string(), "t.mlir:1:1: the entry @main has no body");
}

#[test]
fn blocks_end_with_their_one_return() {
    let message = "t.mlir:2:3: stablehlo.constant: a block ends with its one func.return";
    assert_eq!(
        error("func.func @main() {\n  stablehlo.constant dense<1> : tensor<i32>\n}").to_string(),
        message
    );
    let early = "func.func @main() {\n  return\n  return\n}";
    assert_eq!(error(early).to_string(), "t.mlir:2:3: func.return: a block ends with its one func.return");
    check("func.func @main() {\n  \"stablehlo.return\"() : () -> ()\n}").unwrap();
}

#[test]
fn values_are_checked_whichever_reader_made_them() {
    let source = "func.func @main(%a: tensor<f32>) {\n  %0 = stablehlo.negate %a : tensor<f32>\n  return\n}";
    let module = read("t.mlir", source).unwrap();
    verify(&module).unwrap();
    for (operand, result) in [(1, 1), (9, 1), (0, 0), (0, 9)] {
        let mut broken = module.clone();
        let op = &mut broken.functions[0].body.ops[0];
        op.operands = vec![ValueId(operand)];
        op.results = vec![ValueId(result)];
        assert_eq!(*verify(&broken).unwrap_err().kind(), ErrorKind::Invalid);
    }
}
