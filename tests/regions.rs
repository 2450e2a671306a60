//! Programs of reductions, scatters, sorts and windows that JAX wrote, against its answers in float64.

#![expect(clippy::unwrap_used, reason = "a failure in a test is a panic")]

use std::path::PathBuf;

use lapwing::Context;

#[path = "stablehlo/support.rs"]
mod support;

/// Tests named by the programs of `tests/stablehlo/regions`, each with how far a result may be from the answer, relative to
/// the answer's largest element, in units of float32's epsilon.
macro_rules! programs {
    ($($name:ident: $limit:literal;)*) => {$(
        #[test]
        fn $name() {
            let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/stablehlo/regions");
            let file = |end: &str| folder.join(format!("{}.{end}", stringify!($name)));
            support::run(&Context::new().unwrap(), &file("mlir"), &file("npz"), $limit, &[]);
        }
    )*};
}

programs! {
    any_all: 0.0;
    at_batched: 2.0;
    at_outside: 4.0;
    at_pairs: 4.0;
    at_repeated: 8.0;
    at_scalar: 1.0;
    at_set: 0.0;
    extremes: 0.0;
    extremes_special: 0.0;
    norms: 4.0;
    pooling: 4.0;
    pooling_grad: 4.0;
    precision: 0.0;
    products: 8.0;
    reduce_any_body: 16.0;
    reduce_complex: 8.0;
    reduce_empty: 0.0;
    scatter_apply: 4.0;
    scatter_turned: 4.0;
    scatter_windows: 4.0;
    segments: 16.0;
    sort_integers: 0.0;
    sort_middle: 0.0;
    sort_short: 0.0;
    sort_special: 0.0;
    statistics: 8.0;
    sums: 16.0;
    windows: 16.0;
    windows_axes: 8.0;
}
