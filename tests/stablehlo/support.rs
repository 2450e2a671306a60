//! Running programs of which the inputs and answers are in files.

#![expect(clippy::panic, reason = "a failure in a test is a panic")]

use std::path::Path;

use lapwing::stablehlo::{Executable, Program};
use lapwing::{Array, Complex, Context, Element, ElementType, Tensor};
use npyz::npz::NpzArchive;

/// An array of a `.npz`: its extents and its elements as float64 pairs.
fn read(
    archive: &mut NpzArchive<std::io::BufReader<std::fs::File>>,
    name: &str,
) -> (Vec<usize>, Vec<Complex<f64>>) {
    let file = archive.by_name(name).unwrap().unwrap_or_else(|| panic!("no {name}"));
    assert_eq!(file.order(), npyz::Order::C, "{name} must lie row by row");
    let extents = file.shape().iter().map(|&extent| extent as usize).collect();
    let npyz::DType::Plain(ty) = file.dtype() else { panic!("{name} is a record") };
    let real = |values: Vec<f64>| values.into_iter().map(|value| Complex::new(value, 0.0)).collect();
    let values = match ty.to_string().trim_start_matches(['<', '|', '\'']).trim_end_matches('\'') {
        "f4" => real(file.into_vec::<f32>().unwrap().into_iter().map(f64::from).collect()),
        "i1" => real(file.into_vec::<i8>().unwrap().into_iter().map(f64::from).collect()),
        "i2" => real(file.into_vec::<i16>().unwrap().into_iter().map(f64::from).collect()),
        "u1" => real(file.into_vec::<u8>().unwrap().into_iter().map(f64::from).collect()),
        "u2" => real(file.into_vec::<u16>().unwrap().into_iter().map(f64::from).collect()),
        "f8" => real(file.into_vec::<f64>().unwrap()),
        "b1" => real(file.into_vec::<bool>().unwrap().into_iter().map(|x| f64::from(u8::from(x))).collect()),
        "u4" => real(file.into_vec::<u32>().unwrap().into_iter().map(f64::from).collect()),
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
    macro_rules! put {
        ($($element:ident => $make:expr;)*) => {
            match element {
                $(ElementType::$element => put(context, extents, values.iter().map($make).collect::<Vec<_>>()),)*
                other => panic!("no input of type {other} in the tests"),
            }
        };
    }
    put! {
        Bool => |z| z.re != 0.0;
        I8 => |z| z.re as i8;
        I16 => |z| z.re as i16;
        I32 => |z| z.re as i32;
        I64 => |z| z.re as i64;
        U8 => |z| z.re as u8;
        U16 => |z| z.re as u16;
        U32 => |z| z.re as u32;
        U64 => |z| z.re as u64;
        F16 => |z| half::f16::from_f64(z.re);
        BF16 => |z| half::bf16::from_f64(z.re);
        F32 => |z| z.re as f32;
        F64 => |z| z.re;
        C64 => |z| Complex::new(z.re as f32, z.im as f32);
        C128 => |z| *z;
    }
}

fn host(array: &Array) -> Vec<Complex<f64>> {
    fn real<T: Element>(array: &Array, wide: impl Fn(T) -> f64) -> Vec<Complex<f64>> {
        array.to_vec::<T>().unwrap().into_iter().map(|x| Complex::new(wide(x), 0.0)).collect()
    }
    match array.element_type() {
        ElementType::Bool => real(array, |x: bool| f64::from(u8::from(x))),
        ElementType::I8 => real(array, |x: i8| x.into()),
        ElementType::I16 => real(array, |x: i16| x.into()),
        ElementType::I32 => real(array, |x: i32| x.into()),
        ElementType::I64 => real(array, |x: i64| x as f64),
        ElementType::U8 => real(array, |x: u8| x.into()),
        ElementType::U16 => real(array, |x: u16| x.into()),
        ElementType::U32 => real(array, |x: u32| x.into()),
        ElementType::U64 => real(array, |x: u64| x as f64),
        ElementType::F16 => real(array, half::f16::to_f64),
        ElementType::BF16 => real(array, half::bf16::to_f64),
        ElementType::F32 => real(array, |x: f32| x.into()),
        ElementType::F64 => real(array, |x: f64| x),
        ElementType::C64 => {
            let values = array.to_vec::<Complex<f32>>().unwrap();
            values.into_iter().map(|z| Complex::new(z.re.into(), z.im.into())).collect()
        }
        ElementType::C128 => array.to_vec().unwrap(),
        other => panic!("no output of type {other} in the tests"),
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

/// Turns each column of `got` to the phase of that of `want`: eigenvectors have any.
fn turn_columns(got: &mut [Complex<f64>], want: &[Complex<f64>], extents: &[usize]) {
    let [.., rows, columns] = *extents else { panic!("{extents:?} are no matrices") };
    for (got, want) in got.chunks_mut(rows * columns).zip(want.chunks(rows * columns)) {
        for j in 0..columns {
            let places = (0..rows).map(|i| i * columns + j);
            let product: Complex<f64> = places.clone().map(|at| got[at].conj() * want[at]).sum();
            let phase = if product.norm() > 0.0 { product / product.norm() } else { Complex::new(1.0, 0.0) };
            places.for_each(|at| got[at] *= phase);
        }
    }
}

/// A program, the inputs of a file, and what it makes of them.
pub(crate) fn outputs(
    context: &Context,
    program: &Path,
    data: &Path,
) -> (Executable, Vec<Tensor>, Vec<Tensor>) {
    let name = program.display().to_string();
    let program = Program::parse(&name, &std::fs::read(program).unwrap()).unwrap();
    let executable = program.compile(context).unwrap();
    let mut archive = NpzArchive::open(data).unwrap();
    let mut inputs = Vec::new();
    for (i, spec) in program.inputs().iter().enumerate() {
        let (extents, values) = read(&mut archive, &format!("in{i}"));
        inputs.push(upload(context, spec.element, &extents, &values));
    }
    let outputs = executable.run(&inputs).unwrap();
    assert_eq!(outputs.len(), program.outputs().len());
    (executable, inputs, outputs)
}

/// Runs a program on the inputs of a file and compares its outputs with the answers there; `limit` is how far one may be
/// from the answer, relative to the answer's largest element, in units of float32's epsilon. The columns of the outputs
/// `vectors` have any phase.
pub(crate) fn run(context: &Context, program: &Path, data: &Path, limit: f64, vectors: &[usize]) {
    let name = program.display().to_string();
    let (executable, _, outputs) = outputs(context, program, data);
    let mut archive = NpzArchive::open(data).unwrap();
    for (i, output) in outputs.iter().enumerate() {
        let (extents, want) = read(&mut archive, &format!("out{i}"));
        assert_eq!(output.shape().extents(), extents, "{name}: output {i}");
        let mut got = host(&output.download().unwrap());
        if vectors.contains(&i) {
            turn_columns(&mut got, &want, &extents);
        }
        let far = distance(&got, &want);
        assert!(
            far <= limit,
            "{name}: output {i} is {far:.1} epsilon from JAX's answer, at most {limit} is right\n{}",
            executable.plan_text()
        );
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

#[test]
fn columns_are_turned_and_not_changed() {
    let z = Complex::new;
    let want = [z(0.6, 0.0), z(0.8, 0.0), z(0.8, 0.0), z(-0.6, 0.0)];
    let mut got = [z(0.0, 0.6), z(-0.8, 0.0), z(0.0, 0.8), z(0.6, 0.0)];
    turn_columns(&mut got, &want, &[2, 2]);
    assert!(distance(&got, &want) < 1.0);
    let mut wrong = [z(0.6, 0.0), z(0.8, 0.0), z(-0.8, 0.0), z(-0.6, 0.0)];
    turn_columns(&mut wrong, &want, &[2, 2]);
    assert!(distance(&wrong, &want) > 1e6);
}
