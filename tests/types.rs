//! Programs of each element type that JAX wrote, against its answers on the CPU.

#![expect(clippy::unwrap_used, reason = "a failure in a test is a panic")]

use std::path::{Path, PathBuf};

use lapwing::Context;
use lapwing::stablehlo::Program;

#[path = "stablehlo/support.rs"]
mod support;

/// Fails unless the adapter, which lacks `f64`, refuses the program and says so.
fn refused(context: &Context, program: &Path) {
    let name = program.display().to_string();
    let program = Program::parse(&name, &std::fs::read(program).unwrap()).unwrap();
    let text = program.compile(context).unwrap_err().to_string();
    assert!(text.contains("shader-f64") && text.contains("jax_enable_x64"), "{text}");
}

/// Tests named by the programs of `tests/stablehlo/types`, each with how far a result may be from the answer, relative to
/// the answer's largest element, in units of float32's epsilon, and with the feature that it needs of an adapter.
macro_rules! programs {
    ($($name:ident: $limit:literal $(, $feature:literal)?;)*) => {$(
        #[test]
        fn $name() {
            let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/stablehlo/types");
            let file = |end: &str| folder.join(format!("{}.{end}", stringify!($name)));
            let context = Context::new().unwrap();
            let needed: &[&str] = &[$($feature)?];
            if needed.iter().all(|feature| context.adapter().features.iter().any(|name| name == feature)) {
                support::run(&context, &file("mlir"), &file("npz"), $limit, &[]);
            } else {
                refused(&context, &file("mlir"));
            }
        }
    )*};
}

programs! {
    complex128: 1e-7, "shader-f64";
    converted_bfloat16: 0.0;
    converted_float16: 0.0;
    converted_float64: 0.0, "shader-f64";
    converted_int16: 0.0;
    converted_int64: 0.0;
    converted_int8: 0.0;
    converted_uint16: 0.0;
    converted_uint64: 0.0;
    converted_uint8: 0.0;
    floating_bfloat16: 0.0;
    floating_float16: 0.0;
    floating_float64: 0.0, "shader-f64";
    functions_float64: 1e-6, "shader-f64";
    indexed_float64: 1e-7, "shader-f64";
    integer_int16: 0.0;
    integer_int64: 0.0;
    integer_int8: 0.0;
    integer_uint16: 0.0;
    integer_uint64: 0.0;
    integer_uint8: 0.0;
    inverses_complex128: 1e-7, "shader-f64";
    inverses_float64: 1e-7, "shader-f64";
    loop_int16: 0.0;
    loop_int64: 0.0;
    loop_int8: 0.0;
    loop_uint16: 0.0;
    loop_uint64: 0.0;
    loop_uint8: 0.0;
    moved_bfloat16: 0.0;
    moved_float16: 0.0;
    moved_float64: 1e-7, "shader-f64";
    moved_int16: 0.0;
    moved_int64: 0.0;
    moved_int8: 0.0;
    moved_uint16: 0.0;
    moved_uint64: 0.0;
    moved_uint8: 0.0;
    random_float64: 0.0, "shader-f64";
    scan_float64: 1e-7, "shader-f64";
    smooth_bfloat16: 2e5;
    smooth_float16: 2e4;
    smooth_float64: 1e-7, "shader-f64";
    special_bfloat16: 0.0;
    special_float16: 0.0;
    special_float64: 0.0, "shader-f64";
    transforms_float64: 1e-7, "shader-f64";
    widened_bfloat16: 0.0, "shader-f64";
    widened_float16: 0.0, "shader-f64";
    widened_float64: 0.0, "shader-f64";
    widened_int16: 0.0, "shader-f64";
    widened_int64: 0.0, "shader-f64";
    widened_int8: 0.0, "shader-f64";
    widened_uint16: 0.0, "shader-f64";
    widened_uint64: 0.0, "shader-f64";
    widened_uint8: 0.0, "shader-f64";
    words_float64: 0.0, "shader-f64";
}
