//! Linear algebra in float64 as JAX lowers it with `jax_enable_x64`, against its answers on the CPU: the same program as every
//! platform spells it. `corpus/x64.py` writes the programs.

#![expect(clippy::unwrap_used, reason = "a failure in a test is a panic")]

use std::path::PathBuf;

use lapwing::stablehlo::{Executable, Program};
use lapwing::{Complex, Context, Element, Tensor};

#[path = "stablehlo/support.rs"]
mod support;

/// The platforms whose programs are in custom calls of LAPACK, of cuSOLVER, of hipSOLVER and of the TPU.
const ALL: &[&str] = &["cpu", "cuda", "tpu"];
const SOLVERS: &[&str] = &["cpu", "cuda", "rocm"];
const MANY: &[&str] = &["cpu", "cuda"];

/// Float64's epsilon in units of float32's.
const EPSILON: f64 = f64::EPSILON / f32::EPSILON as f64;

/// Tests named by programs, each with how far a result may be from JAX's answer, relative to the answer's largest element, in units of
/// float64's epsilon, and the platforms that it was lowered for. JAX's answer has errors of its own.
macro_rules! programs {
    ($($name:ident: $limit:literal, $platforms:ident;)*) => {
        $(
            #[test]
            fn $name() {
                run(stringify!($name), $limit, $platforms);
            }
        )*

        #[test]
        fn every_program_is_run() {
            let mut known = vec![$(stringify!($name)),*];
            known.sort_unstable();
            let mut files: Vec<String> = std::fs::read_dir(corpus("")).unwrap()
                .map(|entry| entry.unwrap().path())
                .filter(|path| path.extension().is_some_and(|end| end == "npz"))
                .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
                .collect();
            files.sort();
            assert_eq!(known, files);
        }
    };
}

programs! {
    cho_factor_solve: 100.0, ALL;
    cholesky: 30.0, ALL;
    cholesky_complex: 30.0, ALL;
    det_slogdet: 30.0, ALL;
    eigh: 30.0, ALL;
    eigh_40: 30.0, MANY;
    eigh_complex: 30.0, ALL;
    eigh_tridiagonal: 100.0, MANY;
    eigvalsh: 10.0, ALL;
    expm: 30.0, ALL;
    gp_value_and_grad: 60.0, ALL;
    inv: 100.0, ALL;
    inv_complex: 100.0, ALL;
    lstsq: 100.0, ALL;
    lu: 30.0, ALL;
    lu_complex: 100.0, ALL;
    pinv: 100.0, ALL;
    pinv_complex: 100.0, MANY;
    qr: 30.0, ALL;
    qr_complete: 30.0, ALL;
    qr_complex: 100.0, ALL;
    qr_multiply: 30.0, SOLVERS;
    qr_multiply_complex: 30.0, SOLVERS;
    qr_pivoted: 30.0, SOLVERS;
    qr_pivoted_complex: 100.0, SOLVERS;
    solve: 100.0, ALL;
    solve_complex: 100.0, ALL;
    svd: 30.0, ALL;
    svd_complex: 30.0, MANY;
    svd_full: 30.0, MANY;
    svd_gesvd: 30.0, SOLVERS;
    svdvals: 30.0, ALL;
    triangular_solve: 100.0, ALL;
    triangular_solve_complex: 100.0, ALL;
    // Its last columns depend on the matrix as much; its eigenvalues are right to 7.
    tridiagonal: 1000.0, SOLVERS;
    tridiagonal_complex: 100.0, SOLVERS;
    tridiagonal_solve: 100.0, SOLVERS;
    tridiagonal_solve_complex: 100.0, SOLVERS;
}

fn corpus(file: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/x64").join(file)
}

/// Runs a program of every platform; an adapter without float64 has to refuse each, and say why.
fn run(name: &str, limit: f64, platforms: &[&str]) {
    let context = Context::new().unwrap();
    let has = |feature| context.adapter().features.iter().any(|name| name == feature);
    for platform in platforms {
        let file = corpus(&format!("{platform}/{name}.mlir"));
        if has("shader-f64") && has("shader-int64") {
            support::run(&context, &file, &corpus(&format!("{name}.npz")), limit * EPSILON, &[]);
        } else {
            let text = file.display().to_string();
            let program = Program::parse(&text, &std::fs::read(&file).unwrap()).unwrap();
            let refusal = program.compile(&context).unwrap_err().to_string();
            assert!(refusal.contains("shader-int64") || refusal.contains("shader-f64"), "{refusal}");
            assert!(refusal.contains("jax_enable_x64"), "{refusal}");
        }
    }
}

/// LAPACK leaves the factor where the matrix was, which nobody may read: NaN here, and not a number that its upper half makes.
#[test]
fn what_nobody_may_read_is_not_a_number() {
    let context = Context::new().unwrap();
    let has = |feature| context.adapter().features.iter().any(|name| name == feature);
    if !has("shader-f64") || !has("shader-int64") {
        return;
    }
    for (call, ty) in [("lapack_dgtsv_ffi", "f64"), ("lapack_zgtsv_ffi", "complex<f64>")] {
        let (d, b) = (format!("tensor<3x{ty}>"), format!("tensor<3x1x{ty}>"));
        let results = format!("({d}, {d}, {d}, {b}, tensor<i32>)");
        let source = format!(
            "func.func @main(%d: {d}, %b: {b}) -> ({d}, {b}) {{\n  \
             %r:5 = stablehlo.custom_call @{call}(%d, %d, %d, %b) : ({d}, {d}, {d}, {b}) -> {results}\n  \
             return %r#1, %r#3 : {d}, {b}\n}}"
        );
        let program = Program::parse("unread.mlir", source.as_bytes()).unwrap();
        let executable = program.compile(&context).unwrap();
        let (left, solved) = match ty {
            "f64" => solution(&context, &executable, &[2.0, 3.0, 5.0], |x| x),
            _ => solution(&context, &executable, &[2.0, 3.0, 5.0].map(|x| Complex::new(x, 0.0)), |z| z.re),
        };
        assert!(left.iter().all(|x| x.is_nan()), "{call}: {left:?}");
        assert!(solved.iter().all(|x| x.is_finite()), "{call}: {solved:?}");
    }
}

/// The real parts of both results of a program that takes these values as a vector and as a column.
fn solution<T: Element>(
    context: &Context,
    executable: &Executable,
    values: &[T],
    real: impl Fn(T) -> f64,
) -> (Vec<f64>, Vec<f64>) {
    let inputs =
        [vec![3], vec![3, 1]].map(|extents| Tensor::from_slice(context, &extents[..], values).unwrap());
    let outputs = executable.run(&inputs).unwrap();
    let of = |tensor: &Tensor| tensor.to_vec::<T>().unwrap().into_iter().map(&real).collect();
    (of(&outputs[0]), of(&outputs[1]))
}
