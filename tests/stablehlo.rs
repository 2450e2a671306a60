//! Programs that JAX exported, run whole against its answers: the same program as every platform spells it.

#![expect(clippy::unwrap_used, reason = "a failure in a test is a panic")]

use std::path::PathBuf;

use lapwing::Context;

#[path = "stablehlo/support.rs"]
mod support;

/// The programs, each with how far a result may be from JAX's float64 answer, relative to the answer's largest
/// element, in units of float32's epsilon.
const CASES: &[(&str, f64)] = &[
    ("attention", 8.0),
    ("c64_cholesky", 30.0),
    ("cho_factor_solve", 300.0),
    ("cholesky_5", 30.0),
    ("cholesky_batch_3x7x33", 50.0),
    ("cholesky_grad", 300.0),
    ("cholesky_not_positive_definite", 30.0),
    ("cond_switch", 4.0),
    ("cumsum_cummax", 8.0),
    ("elementwise", 4.0),
    ("empty_cholesky", 1.0),
    ("gp_value_and_grad", 60.0),
    ("indexing", 4.0),
    ("mlp_sgd_step", 8.0),
    ("newton_while", 30.0),
    ("reductions", 8.0),
    ("seed_cho_factor_200", 100.0),
    ("seed_cho_factor_lower_200", 100.0),
    ("sort_argsort", 0.0),
    ("triangular_solve_all", 300.0),
];

const PLATFORMS: &[&str] = &["generic", "cpu", "cuda", "tpu"];

fn corpus(folder: &str, file: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(folder).join(file)
}

#[test]
fn every_program_gives_the_answer_of_jax_on_every_platform() {
    let context = Context::new().unwrap();
    for (case, limit) in CASES {
        for platform in PLATFORMS {
            let program = corpus(platform, &format!("{case}.mlir"));
            support::run(&context, &program, &corpus("data", &format!("{case}.npz")), *limit);
        }
    }
}
