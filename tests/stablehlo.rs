//! Programs that JAX exported, run whole against its answers: the same program as every platform spells it.

#![expect(clippy::unwrap_used, reason = "a failure in a test is a panic")]

use std::path::PathBuf;

use lapwing::stablehlo::Program;
use lapwing::{Complex, Context, Element, ElementType, Tensor};
use lapwing_testkit::{Number, families, ratios, thresholds};

#[path = "stablehlo/support.rs"]
mod support;

/// The platforms for which JAX spells a program in its own ops, in custom calls of LAPACK, of cuSOLVER, and of XLA.
const ALL: &[&str] = &["generic", "cpu", "cuda", "tpu"];

/// Those for which eigenvalues have custom calls; JAX's own ops have none.
const CALLS: &[&str] = &["cpu", "cuda", "tpu"];

/// The programs, each with how far a result may be from JAX's float64 answer, relative to the answer's largest
/// element, in units of float32's epsilon, and the platforms that it was exported for.
const CASES: &[(&str, f64, &[&str])] = &[
    ("attention", 8.0, ALL),
    ("c64_cholesky", 30.0, ALL),
    ("c64_inv", 30.0, ALL),
    ("c64_lu", 30.0, &["cuda", "rocm", "tpu"]),
    ("c64_qr", 30.0, ALL),
    ("c64_qr_multiply", 30.0, &["cpu", "cuda", "rocm"]),
    ("c64_qr_pivoted", 30.0, &["cpu", "cuda", "rocm"]),
    ("c64_tridiagonal", 100.0, &["cpu", "cuda", "rocm"]),
    ("c64_tridiagonal_solve", 3000.0, &["cpu", "cuda", "rocm"]),
    ("cho_factor_solve", 300.0, ALL),
    ("cholesky_5", 30.0, ALL),
    ("cholesky_batch_3x7x33", 50.0, ALL),
    ("cholesky_grad", 300.0, ALL),
    ("cholesky_not_positive_definite", 30.0, ALL),
    ("cond_switch", 4.0, ALL),
    ("cumsum_cummax", 8.0, ALL),
    ("det_slogdet", 30.0, ALL),
    ("eigh_grad", 30.0, CALLS),
    ("eigvalsh", 10.0, CALLS),
    ("elementwise", 4.0, ALL),
    ("empty_cholesky", 1.0, ALL),
    ("empty_lu_qr", 1.0, &["cuda", "rocm", "tpu"]),
    ("expm", 30.0, ALL),
    ("gp_value_and_grad", 60.0, ALL),
    ("indexing", 4.0, ALL),
    ("inv_singular", 1.0, ALL),
    ("kalman_scan", 30.0, ALL),
    ("lax_lu_300", 300.0, ALL),
    ("lu", 150.0, ALL),
    ("lu_batched", 30.0, &["cuda", "rocm", "tpu"]),
    ("lstsq", 30.0, &["cpu", "cuda", "rocm", "tpu"]),
    ("lu_factor_wide", 30.0, ALL),
    ("matrix_power_minus2", 30.0, ALL),
    // The float32 matrix has rank 3 for float32 alone: its answer is numpy's for that type.
    ("matrix_rank", 0.0, &["cpu", "cuda", "rocm", "tpu"]),
    ("mlp_sgd_step", 8.0, ALL),
    ("newton_while", 30.0, ALL),
    ("pinv", 30.0, &["cpu", "cuda", "rocm", "tpu"]),
    ("qr_complete", 30.0, ALL),
    ("qr_multiply", 30.0, &["cpu", "cuda", "rocm"]),
    ("qr_multiply_batched", 30.0, &["cpu", "cuda", "rocm"]),
    ("qr_pivoted", 30.0, &["cpu", "cuda", "rocm"]),
    ("qr_pivoted_complete", 30.0, &["cpu", "cuda", "rocm"]),
    ("qr_reduced", 30.0, ALL),
    ("qr_tall", 30.0, ALL),
    ("reductions", 8.0, ALL),
    ("ridge_regression", 30.0, ALL),
    ("seed_cho_factor_200", 100.0, ALL),
    ("seed_cho_factor_lower_200", 100.0, ALL),
    ("seed_inv_200", 300.0, ALL),
    ("slogdet_grad_vmap", 100.0, ALL),
    ("solve", 1000.0, ALL),
    ("solve_batched", 100.0, ALL),
    ("solve_grad", 30.0, ALL),
    ("sort_argsort", 0.0, ALL),
    ("svdvals", 10.0, &["cpu", "cuda", "rocm", "tpu"]),
    ("triangular_solve_all", 300.0, ALL),
    ("tridiagonal", 100.0, &["cpu", "cuda", "rocm"]),
    ("tridiagonal_batched", 100.0, &["cpu", "cuda", "rocm"]),
    ("tridiagonal_solve", 3000.0, &["cpu", "cuda", "rocm"]),
    ("tridiagonal_solve_batched", 3000.0, &["cpu", "cuda", "rocm"]),
    ("tridiagonal_solve_singular", 300.0, &["cpu"]),
];

/// Programs whose second result are eigenvectors: far from each other, as the limits say, where eigenvalues are near.
const EIGENVECTORS: &[(&str, f64)] =
    &[("c64_eigh", 30.0), ("eigh_batched", 300.0), ("seed_eigh_200", 6000.0)];

/// Programs that give U, singular values and V^H, unique up to signs and bases, so that they are judged by what they must be.
const SINGULAR_VECTORS: &[(&str, &[&str])] = &[
    ("c64_svd", &["cpu", "cuda", "rocm", "tpu"]),
    ("c64_svd_batched_gesvd", &["cpu", "cuda", "rocm"]),
    ("svd_full", &["cpu", "cuda", "rocm", "tpu"]),
    ("svd_reduced", &["cpu", "cuda", "rocm", "tpu"]),
    ("svd_wide_gesvd", &["cpu", "cuda", "rocm"]),
];

fn corpus(folder: &str, file: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(folder).join(file)
}

#[test]
fn every_program_gives_the_answer_of_jax_on_every_platform() {
    let context = Context::new().unwrap();
    for (case, limit, platforms) in CASES {
        for platform in *platforms {
            let program = corpus(platform, &format!("{case}.mlir"));
            support::run(&context, &program, &corpus("data", &format!("{case}.npz")), *limit, &[]);
        }
    }
}

/// Programs that are also run from their artifacts; that these hold what the texts do is tested for all.
const FROM_ARTIFACTS: &[&str] = &[
    "c64_qr",
    "cho_factor_solve",
    "cond_switch",
    "cumsum_cummax",
    "elementwise",
    "gp_value_and_grad",
    "indexing",
    "lu",
    "newton_while",
    "sort_argsort",
    "triangular_solve_all",
];

#[test]
fn artifacts_give_the_answer_of_jax_too() {
    let context = Context::new().unwrap();
    for (case, limit, platforms) in CASES.iter().filter(|(case, ..)| FROM_ARTIFACTS.contains(case)) {
        for platform in *platforms {
            let program = corpus(platform, &format!("{case}.bc"));
            support::run(&context, &program, &corpus("data", &format!("{case}.npz")), *limit, &[]);
        }
    }
}

#[test]
fn eigenvectors_are_those_of_jax_up_to_their_phases() {
    let context = Context::new().unwrap();
    for (case, limit) in EIGENVECTORS {
        for platform in CALLS {
            let program = corpus(platform, &format!("{case}.mlir"));
            support::run(&context, &program, &corpus("data", &format!("{case}.npz")), *limit, &[1]);
        }
    }
}

/// Programs for the TPU pad matrices, ask for eigenvalues that are not sorted, and cut off the padding's.
#[test]
fn eigenvalues_that_are_not_sorted_leave_padding_where_it_is() {
    let context = Context::new().unwrap();
    for (n, size, flag) in [(5, 3, 1), (40, 33, 0), (100, 77, 1), (70, 0, 1), (64, 64, 0)] {
        let source = format!(
            "func.func @main(%a: tensor<{n}x{n}xf32>) -> (tensor<{n}x{n}xf32>, tensor<{n}xf32>) {{\n  \
             %r:2 = stablehlo.custom_call @Eigh(%a) {{backend_config = \"{flag},0,100,1e-6\"}} : \
             (tensor<{n}x{n}xf32>) -> (tensor<{n}x{n}xf32>, tensor<{n}xf32>)\n  \
             return %r#0, %r#1 : tensor<{n}x{n}xf32>, tensor<{n}xf32>\n}}"
        );
        let matrix = families::general::<f32>(size, size, 7);
        let mut padded = vec![0.0; n * n];
        for i in 0..size {
            for j in 0..size {
                padded[i * n + j] = matrix[i * size + j] + matrix[j * size + i];
            }
        }
        let program = Program::parse("padded.mlir", source.as_bytes()).unwrap();
        let input = Tensor::from_slice(&context, [n, n], &padded).unwrap();
        let outputs = program.compile(&context).unwrap().run(&[input]).unwrap();
        let vectors: Vec<f32> = outputs[0].to_vec().unwrap();
        let values: Vec<f32> = outputs[1].to_vec().unwrap();
        let inner = |of: &[f32]| -> Vec<f32> {
            (0..size).flat_map(|i| of[i * n..i * n + size].iter().copied()).collect()
        };
        let ratios = ratios::eigh(&inner(&padded), &values[..size], &inner(&vectors), size, true, 0);
        assert!(
            ratios.residual <= 3.0 && ratios.orthogonality <= 3.0 && ratios.values <= 8.0,
            "{n}: {ratios:?}"
        );
        for i in size..n {
            let column: Vec<f32> = (0..n).map(|row| vectors[row * n + i].abs()).collect();
            let unit: Vec<f32> = (0..n).map(|row| f32::from(row == i)).collect();
            assert_eq!((values[i], column), (0.0, unit), "{n}: {i}");
        }
    }
}

#[test]
fn singular_vectors_decompose_their_matrix_on_every_platform() {
    let context = Context::new().unwrap();
    for (case, platforms) in SINGULAR_VECTORS {
        for platform in *platforms {
            let (program, data) =
                (corpus(platform, &format!("{case}.mlir")), corpus("data", &format!("{case}.npz")));
            let (_, inputs, outputs) = support::outputs(&context, &program, &data);
            let what = format!("{platform} {case}");
            match inputs[0].element_type() {
                ElementType::C64 => judge_svd::<Complex<f32>>(&inputs[0], &outputs, &what),
                _ => judge_svd::<f32>(&inputs[0], &outputs, &what),
            }
        }
    }
}

fn judge_svd<T: Number + Element>(a: &Tensor, outputs: &[Tensor], what: &str) {
    let shape = |tensor: &Tensor| match *tensor.shape().extents() {
        [.., rows, columns] => [rows, columns],
        _ => [0, 0],
    };
    let ([m, n], [_, left], [right, _]) = (shape(a), shape(&outputs[0]), shape(&outputs[2]));
    let (values, vectors) =
        (|at: usize| outputs[at].to_vec::<T>().unwrap(), outputs[1].to_vec::<f32>().unwrap());
    let (a, u, vh, s) = (a.to_vec::<T>().unwrap(), values(0), values(2), vectors);
    for item in 0..a.len() / (m * n) {
        let of = |size: usize| item * size..(item + 1) * size;
        let (a, u, vh) = (&a[of(m * n)], &u[of(m * left)], &vh[of(right * n)]);
        let found = ratios::svd(a, u, &s[of(m.min(n))], vh, [m, n], [left, right]);
        assert!(found.residual <= thresholds::SVD, "{what} {item}: {found:?}");
        assert!(found.left.max(found.right) <= thresholds::SVD, "{what} {item}: {found:?}");
        assert!(found.values <= thresholds::SINGULAR_VALUES, "{what} {item}: {found:?}");
    }
}

/// Eigenvalues alone by LAPACK's call with mode N, whose first result nobody may read.
#[test]
fn eigenvalues_alone_by_lapacks_mode_n() {
    let context = Context::new().unwrap();
    let n = 12;
    let source = |uplo: u32| {
        format!(
            "func.func @main(%a: tensor<{n}x{n}xf32>) -> (tensor<{n}xf32>, tensor<i32>) {{\n  \
             %r:3 = stablehlo.custom_call @lapack_ssyevd_ffi(%a) {{mhlo.backend_config = {{mode = 78 : ui8, uplo = {uplo} : ui8}}}} : \
             (tensor<{n}x{n}xf32>) -> (tensor<{n}x{n}xf32>, tensor<{n}xf32>, tensor<i32>)\n  \
             return %r#1, %r#2 : tensor<{n}xf32>, tensor<i32>\n}}"
        )
    };
    let a = families::HermitianFamily::Random.generate::<f32>(n, 3);
    let mut poisoned = a.clone();
    families::poison_upper(&mut poisoned, n);
    let input = Tensor::from_slice(&context, [n, n], &poisoned).unwrap();
    let program = Program::parse("values.mlir", source(76).as_bytes()).unwrap();
    let outputs = program.compile(&context).unwrap().run(&[input]).unwrap();
    let values = outputs[0].to_vec::<f32>().unwrap();
    let found = ratios::eigenvalue_error(&a, &values, n, true, 0);
    assert!(found <= thresholds::EIGENVALUES, "{found}");
    assert_eq!(outputs[1].to_vec::<i32>().unwrap(), [0]);
}
