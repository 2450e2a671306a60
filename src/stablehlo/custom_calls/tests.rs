//! Custom calls that are refused, and those over nothing; programs of JAX run in `tests/stablehlo.rs`.

use super::CUSTOM_CALLS;
use crate::linalg::record::{Recorder, Tuning};
use crate::stablehlo::plan::{Limits, Plan, Step, plan};
use crate::stablehlo::text;
use crate::{ErrorKind, Result, device};

fn planned(line: &str, arguments: &str, results: &str) -> Result<Plan> {
    let count = results.split(", ").count();
    let names: Vec<String> = (0..count).map(|i| format!("%r#{i}")).collect();
    let source = format!(
        "func.func @main({arguments}) -> ({results}) {{\n  %r:{count} = stablehlo.custom_call {line} -> ({results})\n  \
         return {} : {results}\n}}",
        names.join(", ")
    );
    let module = text::read("test.mlir", &source).unwrap();
    let recorder = Recorder { recording: device::Recording::new(), tuning: Tuning { software: false } };
    plan(
        &module,
        module.entry().unwrap(),
        recorder,
        Limits { buffer_bytes: 1 << 30, wide: crate::tensor::Wide { integers: true, floats: true } },
    )
}

#[track_caller]
fn refused(line: &str, arguments: &str, results: &str, kind: ErrorKind, text: &str) {
    let error = planned(line, arguments, results).unwrap_err();
    assert_eq!(*error.kind(), kind, "{error}");
    assert!(error.to_string().contains(text), "{error}");
    assert!(error.to_string().starts_with("test.mlir:2:"), "{error}");
}

#[test]
fn the_table_is_sorted_and_names_are_unique() {
    assert!(CUSTOM_CALLS.is_sorted_by(|a, b| a.name < b.name));
}

#[test]
fn a_name_tells_the_element_type() {
    refused(
        "@lapack_cgetrf_ffi(%a) : (tensor<4x4xf32>)",
        "%a: tensor<4x4xf32>",
        "tensor<4x4xf32>, tensor<4xi32>, tensor<i32>",
        ErrorKind::Invalid,
        "`lapack_cgetrf_ffi`: does not take tensor<4x4xf32>",
    );
    refused(
        "@lapack_sgeqrf_ffi(%a) : (tensor<4x4xi32>)",
        "%a: tensor<4x4xi32>",
        "tensor<4x4xi32>, tensor<4xi32>",
        ErrorKind::Invalid,
        "does not take tensor<4x4xi32>",
    );
    for (call, ty) in [("dgeqrf", "f32"), ("sgeqrf", "f64"), ("zgeqrf", "f64"), ("cgeqrf", "complex<f64>")] {
        let a = format!("tensor<4x4x{ty}>");
        refused(
            &format!("@lapack_{call}_ffi(%a) : ({a})"),
            &format!("%a: {a}"),
            &format!("{a}, tensor<4x{ty}>"),
            ErrorKind::Invalid,
            &format!("does not take {a}"),
        );
    }
}

#[test]
fn double_precision_has_the_results_of_its_parts() {
    for (call, ty, config, results) in [
        ("lapack_dsyevd_ffi", "f64", "mode = 86 : ui8, uplo = 76 : ui8", "4x4xf64, 4xf64, i32"),
        (
            "lapack_zheevd_ffi",
            "complex<f64>",
            "mode = 86 : ui8, uplo = 76 : ui8",
            "4x4xcomplex<f64>, 4xf64, i32",
        ),
        ("cusolver_syevd_ffi", "complex<f64>", "lower = true", "4x4xcomplex<f64>, 4xf64, i32"),
        (
            "lapack_zgesdd_ffi",
            "complex<f64>",
            "mode = 83 : ui8",
            "4x4xcomplex<f64>, 4xf64, 4x4xcomplex<f64>, 4x4xcomplex<f64>, i32",
        ),
        (
            "hipsolver_sytrd_ffi",
            "complex<f64>",
            "lower = true",
            "4x4xcomplex<f64>, 4xf64, 3xf64, 3xcomplex<f64>, i32",
        ),
        ("lapack_zpotrf_ffi", "complex<f64>", "uplo = 76 : ui8", "4x4xcomplex<f64>, i32"),
        ("lapack_dgetrf_ffi", "f64", "", "4x4xf64, 4xi32, i32"),
        ("Qr", "complex<f64>", "", "4x4xcomplex<f64>, 4xcomplex<f64>"),
    ] {
        let a = format!("tensor<4x4x{ty}>");
        let results: Vec<_> = results.split(", ").map(|result| format!("tensor<{result}>")).collect();
        let line = format!("@{call}(%a) {{mhlo.backend_config = {{{config}}}}} : ({a})");
        planned(&line, &format!("%a: {a}"), &results.join(", ")).unwrap();
    }
}

#[test]
fn results_are_of_the_right_number_and_types() {
    refused(
        "@Qr(%a) : (tensor<4x3xf32>)",
        "%a: tensor<4x3xf32>",
        "tensor<4x3xf32>, tensor<4xf32>",
        ErrorKind::Invalid,
        "has a result tensor<3xf32>, tensor<4xf32> is asked",
    );
    refused(
        "@Qr(%a) : (tensor<4x3xf32>)",
        "%a: tensor<4x3xf32>",
        "tensor<4x3xf32>, tensor<3xf32>, tensor<i32>",
        ErrorKind::Invalid,
        "has 2 results, 3 are asked",
    );
    refused(
        "@Qr(%a) : (tensor<4xf32>)",
        "%a: tensor<4xf32>",
        "tensor<4xf32>, tensor<f32>",
        ErrorKind::Shape,
        "two dimensions",
    );
}

#[test]
fn reflectors_taus_and_matrices_fit() {
    let product = |a: &str, tau: &str, text: &str| {
        refused(
            &format!("@cusolver_orgqr_ffi(%a, %t) : ({a}, {tau})"),
            &format!("%a: {a}, %t: {tau}"),
            a,
            ErrorKind::Invalid,
            text,
        );
    };
    product(
        "tensor<4x3xf32>",
        "tensor<4xf32>",
        "does not take taus tensor<4xf32> with reflectors tensor<4x3xf32>",
    );
    product("tensor<4x3xf32>", "tensor<3xcomplex<f32>>", "does not take taus");
    product("tensor<2x4x3xf32>", "tensor<3xf32>", "does not take taus");
    product("tensor<3x4xf32>", "tensor<3xf32>", "more columns than rows");

    let apply = |config: &str, c: &str, text: &str| {
        refused(
            &format!(
                "@lapack_sormqr_ffi(%a, %t, %c) {{mhlo.backend_config = {{{config}}}}} : (tensor<4x3xf32>, tensor<3xf32>, {c})"
            ),
            &format!("%a: tensor<4x3xf32>, %t: tensor<3xf32>, %c: {c}"),
            c,
            ErrorKind::Invalid,
            text,
        );
    };
    apply("left = true, transpose = false", "tensor<3x4xf32>", "does not apply reflectors");
    apply("left = false, transpose = false", "tensor<4x3xf32>", "does not apply reflectors");
    apply("left = true", "tensor<4x3xf32>", "`transpose` is missing");
}

#[test]
fn diagonals_fit_their_right_hand_sides() {
    refused(
        "@cusparse_gtsv2_ffi(%d, %d, %d, %b) : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<5x1xf32>)",
        "%d: tensor<4xf32>, %b: tensor<5x1xf32>",
        "tensor<5x1xf32>",
        ErrorKind::Invalid,
        "does not take a diagonal tensor<4xf32> with right-hand sides tensor<5x1xf32>",
    );
}

#[test]
fn pivots_make_permutations_of_their_shape() {
    refused(
        "@cu_lu_pivots_to_permutation(%p) : (tensor<4xi32>)",
        "%p: tensor<4xi32>",
        "tensor<3xi32>",
        ErrorKind::Invalid,
        "does not make tensor<3xi32> of tensor<4xi32>",
    );
    refused(
        "@hip_lu_pivots_to_permutation(%p) : (tensor<2x4xi32>)",
        "%p: tensor<2x4xi32>",
        "tensor<3x4xi32>",
        ErrorKind::Invalid,
        "does not make",
    );
}

#[test]
fn columns_that_are_kept_in_front_are_not_done() {
    refused(
        "@lapack_sgeqp3_ffi(%a, %j) : (tensor<4x3xf32>, tensor<3xi32>)",
        "%a: tensor<4x3xf32>, %j: tensor<3xi32>",
        "tensor<4x3xf32>, tensor<3xi32>, tensor<3xf32>",
        ErrorKind::Unsupported,
        "must be zeros",
    );
}

#[test]
fn nothing_is_factored_without_a_dispatch_of_its_kernels() {
    for (line, arguments, results) in [
        (
            "@LuDecomposition(%a) : (tensor<2x0x3xf32>)",
            "%a: tensor<2x0x3xf32>",
            "tensor<2x0x3xf32>, tensor<2x0xi32>, tensor<2x0xi32>",
        ),
        (
            "@lapack_sgetrf_ffi(%a) : (tensor<4x0xf32>)",
            "%a: tensor<4x0xf32>",
            "tensor<4x0xf32>, tensor<0xi32>, tensor<i32>",
        ),
        ("@Qr(%a) : (tensor<0x3xf32>)", "%a: tensor<0x3xf32>", "tensor<0x3xf32>, tensor<0xf32>"),
        (
            "@lapack_sgtsv_ffi(%d, %d, %d, %b) : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x0xf32>)",
            "%d: tensor<4xf32>, %b: tensor<4x0xf32>",
            "tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x0xf32>, tensor<i32>",
        ),
    ] {
        let plan = planned(line, arguments, results).unwrap();
        let [Step::Run { recording, .. }] = plan.steps.as_slice() else { panic!("one step is planned") };
        for command in recording.commands() {
            if let device::Command::Dispatch(dispatch) = command {
                assert!(dispatch.program.name.starts_with("fused"), "{line}: {}", dispatch.program.name);
            }
        }
    }
}

#[test]
fn eigenvalues_have_square_matrices_and_known_parameters() {
    refused(
        "@Eigh(%a) {backend_config = \"2,1,100,1e-6\"} : (tensor<4x4xf32>)",
        "%a: tensor<4x4xf32>",
        "tensor<4x4xf32>, tensor<4xf32>",
        ErrorKind::Invalid,
        "`lower,sort,sweeps,tolerance`",
    );
    refused(
        "@Eigh(%a) {backend_config = \"1,1,100,1e-6\"} : (tensor<4x3xf32>)",
        "%a: tensor<4x3xf32>",
        "tensor<4x3xf32>, tensor<4xf32>",
        ErrorKind::Invalid,
        "must be equal",
    );
    refused(
        "@lapack_ssyevd_ffi(%a) {mhlo.backend_config = {mode = 1 : ui8, uplo = 76 : ui8}} : (tensor<4x4xf32>)",
        "%a: tensor<4x4xf32>",
        "tensor<4x4xf32>, tensor<4xf32>, tensor<i32>",
        ErrorKind::Invalid,
        "parameter `mode` must be 86 ('V') or 78 ('N')",
    );
}

#[test]
fn singular_values_have_the_shapes_that_the_parameters_say() {
    let gesdd = |config: &str, u: &str, text: &str| {
        refused(
            &format!("@lapack_sgesdd_ffi(%a) {{mhlo.backend_config = {{{config}}}}} : (tensor<4x3xf32>)"),
            "%a: tensor<4x3xf32>",
            &format!("tensor<4x3xf32>, tensor<3xf32>, {u}, tensor<3x3xf32>, tensor<i32>"),
            ErrorKind::Invalid,
            text,
        );
    };
    gesdd("mode = 79 : ui8", "tensor<4x3xf32>", "`mode` must be 65 ('A') or 83 ('S') or 78 ('N'), got 79");
    gesdd("mode = 65 : ui8", "tensor<4x3xf32>", "has a result tensor<4x4xf32>, tensor<4x3xf32> is asked");
    gesdd("mode = 83 : ui8", "tensor<4x4xf32>", "has a result tensor<4x3xf32>, tensor<4x4xf32> is asked");
    refused(
        "@cusolver_gesvdj_ffi(%a) {mhlo.backend_config = {compute_uv = true, full_matrices = false}} : (tensor<5x3xf32>)",
        "%a: tensor<5x3xf32>",
        // V^H, where V is asked for, would be square here too: the other way round it is not.
        "tensor<5x3xf32>, tensor<3xf32>, tensor<3x5xf32>, tensor<3x3xf32>, tensor<i32>",
        ErrorKind::Invalid,
        "has a result tensor<5x3xf32>, tensor<3x5xf32> is asked",
    );
    refused(
        "@hipsolver_gesvd_ffi(%a) {mhlo.backend_config = {compute_uv = true, full_matrices = false}} : (tensor<3x5xf32>)",
        "%a: tensor<3x5xf32>",
        "tensor<3x5xf32>, tensor<3xf32>, tensor<3x5xf32>, tensor<3x3xf32>, tensor<i32>",
        ErrorKind::Invalid,
        "`transposed` is missing",
    );
}

#[test]
fn only_square_matrices_are_reduced() {
    refused(
        "@cusolver_sytrd_ffi(%a) {mhlo.backend_config = {lower = true}} : (tensor<4x3xf32>)",
        "%a: tensor<4x3xf32>",
        "tensor<4x3xf32>, tensor<3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>",
        ErrorKind::Invalid,
        "the two last dimensions must be equal, got [4, 3]",
    );
}

/// What is empty needs no kernel, and vectors of nothing are those of the identity.
#[test]
fn empty_decompositions_are_constants() {
    for (a, results) in [
        (
            "tensor<0x4x3xf32>",
            "tensor<0x4x3xf32>, tensor<0x3xf32>, tensor<0x4x4xf32>, tensor<0x3x3xf32>, tensor<0xi32>",
        ),
        ("tensor<4x0xf32>", "tensor<4x0xf32>, tensor<0xf32>, tensor<4x4xf32>, tensor<0x0xf32>, tensor<i32>"),
        (
            "tensor<2x0x3xf32>",
            "tensor<2x0x3xf32>, tensor<2x0xf32>, tensor<2x0x0xf32>, tensor<2x3x3xf32>, tensor<2xi32>",
        ),
    ] {
        let config = "mhlo.backend_config = {compute_uv = true, full_matrices = true}";
        let line = format!("@cusolver_gesvdj_ffi(%a) {{{config}}} : ({a})");
        planned(&line, &format!("%a: {a}"), results).unwrap();
    }
    let results = "tensor<2x0x0xf32>, tensor<2x0xf32>, tensor<2x0xf32>, tensor<2x0xf32>, tensor<2xi32>";
    let line = "@hipsolver_sytrd_ffi(%a) {mhlo.backend_config = {lower = true}} : (tensor<2x0x0xf32>)";
    planned(line, "%a: tensor<2x0x0xf32>", results).unwrap();
}
