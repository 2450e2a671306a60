//! Pretty, generic and annotated forms, as MLIR printed them, are read as the same program.

use super::{describe, file};
use crate::stablehlo::text::read;

#[test]
fn pretty_and_generic_forms_are_one_program() {
    let pretty = describe(&read("pretty", &file("tests/stablehlo/forms_pretty.mlir")).unwrap());
    for path in ["tests/stablehlo/forms_generic.mlir", "tests/stablehlo/forms_locations.mlir"] {
        let other = describe(&read(path, &file(path)).unwrap());
        for (expected, actual) in pretty.lines().zip(other.lines()) {
            assert_eq!(expected, actual, "{path}");
        }
        assert_eq!(pretty, other, "{path}");
    }
}

#[test]
fn programs_of_all_platforms_are_read_and_verified() {
    let mut count = 0;
    for platform in ["generic", "cpu", "cuda", "tpu"] {
        let folder = format!("{}/tests/corpus/{platform}", env!("CARGO_MANIFEST_DIR"));
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_none_or(|end| end != "mlir") {
                continue;
            }
            let module = read(&path.display().to_string(), &std::fs::read_to_string(&path).unwrap()).unwrap();
            crate::stablehlo::verify::verify(&module).unwrap();
            assert_eq!(module.entry().unwrap().name, "main");
            count += 1;
        }
    }
    assert!(count >= 40, "{count} programs");
}

#[test]
fn mhlo_is_another_spelling_of_stablehlo() {
    let old = r#"
module @jit_old {
  func.func @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
    %0 = mhlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = "mhlo.broadcast_in_dim"(%arg1) {broadcast_dimensions = dense<1> : tensor<1xi64>} : (tensor<3xf32>) -> tensor<3x3xf32>
    %2 = mhlo.add %arg0, %1 : tensor<3x3xf32>
    %3 = "mhlo.cholesky"(%2) {lower = true} : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %4 = "mhlo.compare"(%3, %2) {comparison_direction = "GE"} : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %5 = "mhlo.transpose"(%3) {permutation = dense<[1, 0]> : tensor<2xi64>} : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %6 = "mhlo.dot_general"(%3, %5) {dot_dimension_numbers = #mhlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#mhlo<precision HIGHEST>, #mhlo<precision HIGHEST>]} : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %7 = mhlo.reduce(%6 init: %0) applies mhlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    return %7 : tensor<3xf32>
  }
}"#;
    let new = r#"
func.func @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
  %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
  %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<3x3xf32>
  %1 = stablehlo.add %arg0, %0 : tensor<3x3xf32>
  %2 = stablehlo.cholesky %1, lower = true : tensor<3x3xf32>
  %3 = stablehlo.compare GE, %2, %1 : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
  %4 = stablehlo.transpose %2, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
  %5 = stablehlo.dot_general %2, %4, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
  %6 = stablehlo.reduce(%5 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
  return %6 : tensor<3xf32>
}"#;
    assert_eq!(describe(&read("old", old).unwrap()), describe(&read("new", new).unwrap()));
}

#[test]
fn aliases_comments_and_resources_are_read() {
    let source = r#"
// A comment.
#dims = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>
!matrix = tensor<2x2xf32>
#loc = loc("model.py":1:2)
module @"a name" attributes {jax.uses_shape_polymorphism = false} {
  sdy.mesh @mesh = <["x"=2, "y"=4]>
  func.func public @main(%a: !matrix {mhlo.sharding = "{replicated}"} loc("a"), %b: !matrix loc(#loc)) -> (!matrix {jax.result_info = "r"}) { // here
    %0 = "stablehlo.dot_general"(%a, %b) <{dot_dimension_numbers = #dims}> : (!matrix, !matrix) -> !matrix loc(callsite("f"("x.py":3:4) at #loc))
    return %0 : !matrix loc(#loc1)
  } loc(#loc)
} loc(#loc)
#loc1 = loc(fused["b", "c"])
{-#
  dialect_resources: { builtin: { } }
#-}
"#;
    let module = read("aliases", source).unwrap();
    assert_eq!(module.name.as_deref(), Some("a name"));
    let op = &module.functions[0].body.ops[0];
    let numbers = op.attributes.structure("dot_dimension_numbers", "dot").unwrap();
    assert_eq!(numbers.integers("lhs_contracting_dimensions"), Some(&[1][..]));
    assert_eq!(numbers.integers("rhs_batching_dimensions"), Some(&[][..]));
    assert_eq!(op.location.to_string(), "aliases:9:10");
}
