//! Programs that JAX exported, run whole against its answers: the same program as every platform spells it.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a failure in a test is a panic")]

use std::path::PathBuf;

use lapwing::stablehlo::Program;
use lapwing::{Array, Complex, Context, Element, ElementType, Tensor};
use npyz::npz::NpzArchive;

/// The programs, each with how far a result may be from JAX's float64 answer, relative to the answer's largest
/// element, in units of float32's epsilon.
const CASES: &[(&str, f64)] = &[
    ("c64_cholesky", 30.0),
    ("cho_factor_solve", 300.0),
    ("cholesky_5", 30.0),
    ("cholesky_batch_3x7x33", 50.0),
    ("cholesky_grad", 300.0),
    ("cholesky_not_positive_definite", 30.0),
    ("elementwise", 4.0),
    ("empty_cholesky", 1.0),
    ("seed_cho_factor_200", 100.0),
    ("seed_cho_factor_lower_200", 100.0),
    ("triangular_solve_all", 300.0),
];

/// Programs that not every platform spells in what lapwing has, with the platforms that do.
const FACTORISATIONS: &[(&str, f64, &[&str])] = &[
    ("c64_lu", 30.0, &["cuda", "rocm", "tpu"]),
    ("c64_qr", 30.0, PLATFORMS),
    ("c64_qr_multiply", 30.0, &["cpu", "cuda", "rocm"]),
    ("c64_qr_pivoted", 30.0, &["cpu", "cuda", "rocm"]),
    ("c64_tridiagonal_solve", 3000.0, &["cpu", "cuda", "rocm"]),
    ("empty_lu_qr", 1.0, &["cuda", "rocm", "tpu"]),
    ("lax_lu_300", 300.0, &["cuda", "tpu"]),
    ("lu", 30.0, &["cuda", "tpu"]),
    ("lu_batched", 30.0, &["cuda", "rocm", "tpu"]),
    ("lu_factor_wide", 30.0, &["cuda", "tpu"]),
    ("qr_complete", 30.0, PLATFORMS),
    ("qr_multiply", 30.0, &["cpu", "cuda", "rocm"]),
    ("qr_multiply_batched", 30.0, &["cpu", "cuda", "rocm"]),
    ("qr_pivoted", 30.0, &["cpu", "cuda", "rocm"]),
    ("qr_pivoted_complete", 30.0, &["cpu", "cuda", "rocm"]),
    ("qr_reduced", 30.0, PLATFORMS),
    ("qr_tall", 30.0, PLATFORMS),
    ("tridiagonal_solve", 3000.0, &["cpu", "cuda", "rocm"]),
    ("tridiagonal_solve_batched", 3000.0, &["cpu", "cuda", "rocm"]),
    ("tridiagonal_solve_singular", 300.0, &["cpu"]),
];

const PLATFORMS: &[&str] = &["generic", "cpu", "cuda", "tpu"];

fn corpus(folder: &str, file: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(folder).join(file)
}

/// An array of a `.npz`: its extents and its elements as float64 pairs.
fn read(
    archive: &mut NpzArchive<std::io::BufReader<std::fs::File>>,
    name: &str,
) -> (Vec<usize>, Vec<Complex<f64>>) {
    let file = archive.by_name(name).unwrap().unwrap_or_else(|| panic!("no {name}"));
    let extents = file.shape().iter().map(|&extent| extent as usize).collect();
    let npyz::DType::Plain(ty) = file.dtype() else { panic!("{name} is a record") };
    let real = |values: Vec<f64>| values.into_iter().map(|value| Complex::new(value, 0.0)).collect();
    let values = match ty.to_string().trim_start_matches(['<', '|', '\'']).trim_end_matches('\'') {
        "f4" => real(file.into_vec::<f32>().unwrap().into_iter().map(f64::from).collect()),
        "f8" => real(file.into_vec::<f64>().unwrap()),
        "i4" => real(file.into_vec::<i32>().unwrap().into_iter().map(f64::from).collect()),
        "i8" => real(file.into_vec::<i64>().unwrap().into_iter().map(|value| value as f64).collect()),
        "c8" => {
            let values = file.into_vec::<Complex<f32>>().unwrap();
            values.into_iter().map(|z| Complex::new(z.re.into(), z.im.into())).collect()
        }
        "c16" => file.into_vec::<Complex<f64>>().unwrap(),
        other => panic!("{name} has elements of type {other}"),
    };
    (extents, values)
}

fn upload(context: &Context, element: ElementType, extents: &[usize], values: &[Complex<f64>]) -> Tensor {
    fn put<T: Element>(context: &Context, extents: &[usize], values: Vec<T>) -> Tensor {
        Tensor::from_slice(context, extents, &values).unwrap()
    }
    match element {
        ElementType::F32 => put(context, extents, values.iter().map(|z| z.re as f32).collect()),
        ElementType::I32 => put(context, extents, values.iter().map(|z| z.re as i32).collect()),
        ElementType::C64 => {
            put(context, extents, values.iter().map(|z| Complex::new(z.re as f32, z.im as f32)).collect())
        }
        other => panic!("no input of type {other} in the corpus"),
    }
}

fn host(array: &Array) -> Vec<Complex<f64>> {
    match array.element_type() {
        ElementType::F32 => {
            array.to_vec::<f32>().unwrap().into_iter().map(|x| Complex::new(x.into(), 0.0)).collect()
        }
        ElementType::I32 => {
            array.to_vec::<i32>().unwrap().into_iter().map(|x| Complex::new(x.into(), 0.0)).collect()
        }
        ElementType::C64 => {
            let values = array.to_vec::<Complex<f32>>().unwrap();
            values.into_iter().map(|z| Complex::new(z.re.into(), z.im.into())).collect()
        }
        other => panic!("no output of type {other} in the corpus"),
    }
}

/// How far `got` is from `want`, in units of float32's epsilon and the largest finite element of `want`; infinite where
/// one is NaN and the other is not.
fn distance(got: &[Complex<f64>], want: &[Complex<f64>]) -> f64 {
    assert_eq!(got.len(), want.len());
    let largest = want.iter().map(|z| z.norm()).filter(|x| x.is_finite()).fold(0.0, f64::max);
    let scale = f64::from(f32::EPSILON) * if largest > 0.0 { largest } else { 1.0 };
    let apart = |(got, want): (&Complex<f64>, &Complex<f64>)| {
        if want.is_nan() || got.is_nan() {
            return if want.is_nan() == got.is_nan() { 0.0 } else { f64::INFINITY };
        }
        if got == want { 0.0 } else { (got - want).norm() / scale }
    };
    got.iter().zip(want).map(apart).fold(0.0, f64::max)
}

fn run(context: &Context, platform: &str, case: &str, limit: f64) {
    let file = format!("{case}.mlir");
    let source = std::fs::read(corpus(platform, &file)).unwrap();
    let program = Program::parse(&file, &source).unwrap();
    let executable = program.compile(context).unwrap();
    let mut archive = NpzArchive::open(corpus("data", &format!("{case}.npz"))).unwrap();
    let mut inputs = Vec::new();
    for (i, spec) in program.inputs().iter().enumerate() {
        let (extents, values) = read(&mut archive, &format!("in{i}"));
        inputs.push(upload(context, spec.element, &extents, &values));
    }
    let outputs = executable.run(&inputs).unwrap();
    assert_eq!(outputs.len(), program.outputs().len());
    for (i, output) in outputs.iter().enumerate() {
        let (extents, want) = read(&mut archive, &format!("out{i}"));
        assert_eq!(output.shape().extents(), extents, "{platform}/{case}: output {i}");
        let far = distance(&host(&output.download().unwrap()), &want);
        assert!(
            far <= limit,
            "{platform}/{case}: output {i} is {far:.1} epsilon from JAX's answer, at most {limit} is right\n{}",
            executable.plan_text()
        );
    }
}

#[test]
fn every_program_gives_the_answer_of_jax_on_every_platform() {
    let context = Context::new().unwrap();
    for (case, limit) in CASES {
        for platform in PLATFORMS {
            run(&context, platform, case, *limit);
        }
    }
}

#[test]
fn factorisations_give_the_answer_of_jax_on_their_platforms() {
    let context = Context::new().unwrap();
    for (case, limit, platforms) in FACTORISATIONS {
        for platform in *platforms {
            run(&context, platform, case, *limit);
        }
    }
}

#[test]
fn the_distance_tells_a_wrong_answer() {
    let z = |x: f64| Complex::new(x, 0.0);
    assert_eq!(distance(&[z(1.0)], &[z(1.0)]), 0.0);
    assert!(distance(&[z(1.0 + 1e-4)], &[z(1.0)]) > 300.0);
    assert_eq!(distance(&[z(f64::NAN)], &[z(1.0)]), f64::INFINITY);
    assert_eq!(distance(&[z(1.0)], &[z(f64::NAN)]), f64::INFINITY);
}
