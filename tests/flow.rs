//! Programs of loops, branches and indexing, as JAX lowers them for a platform that it knows nothing of, against NumPy's
//! answers in float64.

#![expect(clippy::unwrap_used, reason = "a failure in a test is a panic")]

use std::path::PathBuf;

use lapwing::Context;

#[path = "stablehlo/support.rs"]
mod support;

/// Tests named by the programs of `tests/stablehlo/flow`, each with how far a result may be from the answer, relative to the
/// answer's largest element, in units of float32's epsilon: 0 for integers and for elements that are only moved.
macro_rules! programs {
    ($($name:ident: $limit:literal;)*) => {$(
        #[test]
        fn $name() {
            let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/stablehlo/flow");
            let file = |end: &str| folder.join(format!("{}.{end}", stringify!($name)));
            support::run(&Context::new().unwrap(), &file("mlir"), &file("npz"), $limit, &[]);
        }
    )*};
}

programs! {
    batched_rounds: 0.0;
    bisection: 10.0;
    collatz: 0.0;
    gauss_seidel: 10.0;
    grad_of_a_loop: 30.0;
    index_modes: 0.0;
    index_reads: 0.0;
    index_reads_beyond: 0.0;
    mandelbrot: 0.0;
    mixed: 30.0;
    power_iteration: 30.0;
    random: 0.0;
    rounds_by_argument: 10.0;
    rounds_none: 10.0;
    scan_recurrent: 30.0;
    scan_reverse: 30.0;
    selection_sort: 0.0;
    sieve: 0.0;
    switch_above: 2.0;
    switch_below: 2.0;
    switch_inside: 2.0;
}
