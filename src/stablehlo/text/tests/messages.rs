//! Whole messages of the reader.

use super::read;
use crate::ErrorKind;

/// What reading this text says, with the kind it says it with.
fn message(source: &str) -> (ErrorKind, String) {
    let error = read("test.mlir", source).unwrap_err();
    (error.kind().clone(), error.to_string())
}

/// The message about a line, which stands in a function of two arguments.
fn line(text: &str) -> String {
    let source = format!(
        "func.func @main(%a: tensor<2x3xf32>, %b: tensor<2x3xf32>) -> tensor<2x3xf32> {{\n{text}\n}}"
    );
    let (kind, message) = message(&source);
    assert_eq!(kind, ErrorKind::Parse, "{message}");
    message
}

#[test]
fn text_that_is_no_program() {
    assert_eq!(
        message("hello").1,
        "test.mlir:1:1: expected `module`, `func.func` or an alias, found `hello`"
    );
    assert_eq!(
        message("module {\n").1,
        "test.mlir:2:1: expected `func.func` or `}`, found the end of the text"
    );
    assert_eq!(message("func.func @f(").1, "test.mlir:1:14: expected a type, found the end of the text");
}

#[test]
fn values() {
    assert_eq!(
        line("%0 = stablehlo.add %a, %c : tensor<2x3xf32>"),
        "test.mlir:2:24: %c is used before its definition, or has none in sight"
    );
    assert_eq!(
        line("%0 = stablehlo.add %a, %a#1 : tensor<2x3xf32>"),
        "test.mlir:2:24: %a#1 does not exist: %a has 1 results"
    );
    assert_eq!(
        line("%a = stablehlo.add %a, %b : tensor<2x3xf32>"),
        "test.mlir:2:1: %a is defined twice; expected another name"
    );
    assert_eq!(
        line("%0:2 = stablehlo.add %a, %b : tensor<2x3xf32>"),
        "test.mlir:2:8: stablehlo.add has 1 results, but 2 are named"
    );
    assert_eq!(
        line("%0 = stablehlo.add %a, %b : tensor<3x2xf32>"),
        "test.mlir:2:20: the operand is of type tensor<2x3xf32>; expected tensor<3x2xf32>, as the operation says"
    );
    assert_eq!(
        line("%0 = \"stablehlo.add\"(%a) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>"),
        "test.mlir:2:6: 1 operands have 2 types; expected as many"
    );
}

#[test]
fn forms() {
    assert_eq!(
        line("%0 = stablehlo.transpose %a : (tensor<2x3xf32>) -> tensor<3x2xf32>"),
        "test.mlir:2:29: expected `,`, found `:`"
    );
    assert_eq!(
        line("%0 = stablehlo.transpose %a, dims = [1; 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>"),
        "test.mlir:2:39: expected `,` or `]`, found `;`"
    );
    assert_eq!(
        line("%0 = arith.addf %a, %b : tensor<2x3xf32>"),
        "test.mlir:2:6: the pretty form of `arith.addf` is not known here; expected a StableHLO operation"
    );
    assert_eq!(
        line("%0 = stablehlo.cholesky %a, lower = maybe : tensor<2x3xf32>"),
        "test.mlir:2:37: expected `true` or `false`, found `maybe`"
    );
    assert_eq!(
        line("%0 = stablehlo.dot_general %a, %b : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x2xf32>"),
        "test.mlir:2:35: expected `, contracting_dims = [...] x [...]`, found `:`"
    );
    assert_eq!(
        line("\"test.op\"() {a = 1, a = 2} : () -> ()"),
        "test.mlir:2:21: the attribute `a` stands here twice"
    );
    assert_eq!(
        line("\"test.op\"() <{a = 1}> {a = 2} : () -> ()"),
        "test.mlir:2:23: the attribute `a` is given twice"
    );
}

#[test]
fn constants() {
    let constant = |text: &str| line(&format!("%0 = stablehlo.constant {text}"));
    assert_eq!(
        constant("dense<1> : tensor<f32>"),
        "test.mlir:2:31: `1` is no value of type f32; write it with a point, like 1.0"
    );
    assert_eq!(constant("dense<300> : tensor<i8>"), "test.mlir:2:31: `300` is no value of type i8");
    assert_eq!(constant("dense<-1> : tensor<ui8>"), "test.mlir:2:31: `-1` is no value of type ui8");
    assert_eq!(
        constant("dense<[1, 2, 3]> : tensor<2xi32>"),
        "test.mlir:2:31: a list has more than the 2 items of its type"
    );
    assert_eq!(
        constant("dense<[1]> : tensor<2xi32>"),
        "test.mlir:2:31: a list has 1 items; expected 2, as its type says"
    );
    assert_eq!(
        constant("dense<\"0x00\"> : tensor<2xi32>"),
        "test.mlir:2:31: 1 bytes do not fill tensor<2xi32>, nor one element of 4 bytes"
    );
    assert_eq!(
        constant("dense<> : tensor<2xi32>"),
        "test.mlir:2:31: `dense<>` has no elements, but is of type tensor<2xi32>"
    );
    assert_eq!(
        constant("dense<(1.0, 2.0)> : tensor<f32>"),
        "test.mlir:2:31: expected an element of type f32, found `(`"
    );
}

#[test]
fn what_is_well_formed_but_not_done() {
    let unsupported = |source: &str| {
        let (kind, message) = message(source);
        assert_eq!(kind, ErrorKind::Unsupported, "{message}");
        message
    };
    assert_eq!(
        unsupported("func.func @main(%a: tensor<?x3xf32>) {\n  return\n}"),
        "test.mlir:1:28: dynamic extents (`?`) are not supported; export the program with static shapes"
    );
    assert_eq!(
        unsupported("func.func @main(%a: tensor<3xf8E5M2>) {\n  return\n}"),
        "test.mlir:1:30: tensors of element type f8E5M2 are not supported"
    );
    assert_eq!(
        unsupported("func.func @main(%a: tensor<99999999999x99999999999xf32>) {\n  return\n}"),
        "test.mlir:1:28: a tensor of shape [99999999999, 99999999999] is larger than any memory"
    );
    assert_eq!(
        unsupported("func.func @main() {\n^a:\n  return\n^b:\n  return\n}"),
        "test.mlir:4:1: regions of more than one block are not supported; StableHLO has none"
    );
    assert_eq!(
        unsupported("func.func @main() {\n  %0 = stablehlo.constant sparse<[[0]], [1.0]> : tensor<2xf32>\n}"),
        "test.mlir:2:27: constants as sparse lists are not supported; export them as `dense<...>`"
    );
}
