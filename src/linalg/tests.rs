//! Every tuning gives right answers on whatever adapter is here: what a GPU would be given runs on software drivers too,
//! and the other way round.

mod eigh;
mod qr;
mod svd;
mod svd_bidiagonal;
mod svd_large;
mod tridiagonal;

use std::sync::Arc;

use num_complex::Complex;

use super::matmul::record::{MatmulShape, matmul};
use super::options::{Side, Transpose};
use super::record::{cholesky, lu, triangular_solve};
use super::recorder::{Recorder, Tuning};
use super::{MatmulOptions, TriangularSolveOptions};
use crate::device::{Context, Recording, Slot};
use crate::kernel::Scalar;
use crate::tensor::{Element, MatrixShape};

type C64 = Complex<f64>;

const TUNINGS: [Tuning; 2] = [Tuning { software: true }, Tuning { software: false }];
const EPSILON: f64 = f32::EPSILON as f64 / 2.0;

/// Whether the adapter has numbers of 64 bits; tensors of them are refused elsewhere.
fn has_wide(context: &Context) -> bool {
    crate::tensor::Wide::of(context.adapter()).check(crate::tensor::ElementType::F64).is_ok()
}

/// What the tests need of a scalar: its values from and to complex numbers of float64.
trait Sample: Element {
    const SCALAR: Scalar;
    /// Half the distance from 1 to the next number.
    const EPSILON: f64;
    fn of(value: C64) -> Self;
    fn wide(self) -> C64;
}

impl Sample for f32 {
    const SCALAR: Scalar = Scalar::F32;
    const EPSILON: f64 = EPSILON;
    fn of(value: C64) -> Self {
        value.re as f32
    }
    fn wide(self) -> C64 {
        C64::new(f64::from(self), 0.0)
    }
}

impl Sample for Complex<f32> {
    const SCALAR: Scalar = Scalar::C64;
    const EPSILON: f64 = EPSILON;
    fn of(value: C64) -> Self {
        Complex::new(value.re as f32, value.im as f32)
    }
    fn wide(self) -> C64 {
        C64::new(f64::from(self.re), f64::from(self.im))
    }
}

impl Sample for f64 {
    const SCALAR: Scalar = Scalar::F64;
    const EPSILON: f64 = f64::EPSILON / 2.0;
    fn of(value: C64) -> Self {
        value.re
    }
    fn wide(self) -> C64 {
        C64::new(self, 0.0)
    }
}

impl Sample for C64 {
    const SCALAR: Scalar = Scalar::C128;
    const EPSILON: f64 = f64::EPSILON / 2.0;
    fn of(value: C64) -> Self {
        value
    }
    fn wide(self) -> C64 {
        self
    }
}

/// A fixed sequence of numbers in -1/2 .. 1/2.
struct Numbers(u64);

impl Numbers {
    fn real(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1u64 << 53) as f64 - 0.5
    }

    fn matrix<T: Sample>(&mut self, elements: usize) -> Vec<T> {
        (0..elements).map(|_| T::of(C64::new(self.real(), self.real()))).collect()
    }
}

/// Runs what `record` appends, with `inputs` in its first slots, and gives the output that it names.
fn run<T: Sample>(
    context: &Context,
    tuning: Tuning,
    inputs: &[&[T]],
    record: impl FnOnce(&mut Recorder, &[Slot]) -> Slot,
) -> Vec<T> {
    let mut recorder = Recorder { recording: Recording::new(), tuning };
    let mut bytes = Vec::new();
    for input in inputs {
        let mut buffer = Vec::new();
        T::write(input, &mut buffer);
        bytes.push(buffer);
    }
    let slots: Vec<Slot> = bytes.iter().map(|bytes| recorder.recording.input(bytes.len() as u64)).collect();
    let output = record(&mut recorder, &slots);
    recorder.recording.output(output);
    let buffers: Vec<_> = bytes.iter().map(|bytes| Arc::new(context.upload(bytes).unwrap())).collect();
    let prepared = context.prepare(recorder.recording).unwrap();
    let outputs = context.run(&prepared, &buffers).unwrap();
    T::read(&context.read_blocking(&outputs[0]).unwrap())
}

fn products<T: Sample>() {
    let context = Context::new().unwrap();
    let mut numbers = Numbers(1);
    for (batch, rows, columns, depth) in
        [(1, 17, 18, 19), (2, 64, 64, 16), (1, 65, 129, 33), (3, 5, 200, 7), (1, 130, 6, 100), (1, 63, 67, 1)]
    {
        let a: Vec<T> = numbers.matrix(batch * rows * depth);
        let b: Vec<T> = numbers.matrix(batch * depth * columns);
        let shape = MatmulShape { batch, rows, columns, depth };
        for tuning in TUNINGS {
            let options = MatmulOptions { transpose_a: Transpose::Adjoint, transpose_b: Transpose::None };
            let c = run(&context, tuning, &[&a, &b], |recorder, slots| {
                matmul(recorder, T::SCALAR, slots[0], slots[1], shape, &options).unwrap()
            });
            for item in 0..batch {
                for i in 0..rows {
                    for j in 0..columns {
                        let terms = (0..depth).map(|k| {
                            let x = a[(item * depth + k) * rows + i].wide().conj();
                            x * b[(item * depth + k) * columns + j].wide()
                        });
                        let (sum, size) = terms.fold((C64::default(), 0.0), |(sum, size), term| {
                            (sum + term, size + term.norm())
                        });
                        let got = c[(item * rows + i) * columns + j].wide();
                        let bound = 3.0 * (depth as f64).sqrt().max(2.0) * T::EPSILON * size;
                        assert!(
                            (got - sum).norm() <= bound,
                            "{tuning:?} {shape:?} ({item}, {i}, {j}): {got} for {sum}"
                        );
                    }
                }
            }
        }
    }
}

fn factors<T: Sample>() {
    let context = Context::new().unwrap();
    let mut numbers = Numbers(2);
    for n in [5, 64, 65, 100, 200, 300] {
        let g: Vec<T> = numbers.matrix(n * n);
        let g: Vec<C64> = g.into_iter().map(Sample::wide).collect();
        let entry = |i: usize, j: usize| -> C64 {
            let sum: C64 = (0..n).map(|k| g[i * n + k] * g[j * n + k].conj()).sum();
            sum / n as f64 + if i == j { 0.1 } else { 0.0 }
        };
        let a: Vec<T> = (0..n * n).map(|at| T::of(entry(at / n, at % n))).collect();
        let shape = MatrixShape { batch: 1, rows: n, columns: n };
        for tuning in TUNINGS {
            let l = run(&context, tuning, &[&a], |recorder, slots| {
                cholesky(recorder, T::SCALAR, slots[0], shape, true).unwrap().factor
            });
            let l: Vec<C64> = l.into_iter().map(Sample::wide).collect();
            let product =
                |i: usize, j: usize| -> C64 { (0..n).map(|k| l[i * n + k] * l[j * n + k].conj()).sum() };
            // The 1-norm: the largest sum of a column.
            let one_norm = |entry: &dyn Fn(usize, usize) -> f64| -> f64 {
                (0..n).map(|j| (0..n).map(|i| entry(i, j)).sum::<f64>()).fold(0.0, f64::max)
            };
            let residual = one_norm(&|i, j| (product(i, j) - a[i * n + j].wide()).norm());
            let norm = one_norm(&|i, j| a[i * n + j].wide().norm());
            let ratio = residual / (n as f64 * norm * T::EPSILON);
            assert!(ratio <= 3.0, "{tuning:?} {n}: ratio {ratio}");

            let b: Vec<T> = numbers.matrix(n * 3);
            let options = TriangularSolveOptions {
                side: Side::Left,
                lower: true,
                transpose: Transpose::Adjoint,
                unit_diagonal: false,
            };
            let t: Vec<T> = l.iter().map(|&value| T::of(value)).collect();
            let x = run(&context, tuning, &[&t, &b], |recorder, slots| {
                let shape = MatrixShape { batch: 1, rows: n, columns: 3 };
                triangular_solve(recorder, T::SCALAR, slots[0], slots[1], shape, &options).unwrap()
            });
            for j in 0..3 {
                let term = |i: usize, k: usize| l[k * n + i].conj() * x[k * 3 + j].wide();
                let norm = |at: usize| (0..n).map(|k| term(at, k).norm()).sum::<f64>();
                for i in 0..n {
                    let sum: C64 = (0..n).map(|k| term(i, k)).sum();
                    let error = (sum - b[i * 3 + j].wide()).norm();
                    assert!(
                        error <= 3.0 * n as f64 * T::EPSILON * norm(i),
                        "{tuning:?} {n} ({i}, {j}): off by {error}"
                    );
                }
            }
        }
    }
}

#[test]
fn every_tuning_multiplies_right() {
    products::<f32>();
    products::<Complex<f32>>();
    if has_wide(&Context::new().unwrap()) {
        products::<f64>();
        products::<C64>();
    }
}

#[test]
fn every_tuning_factors_and_solves_right() {
    factors::<f32>();
    factors::<Complex<f32>>();
    if has_wide(&Context::new().unwrap()) {
        factors::<f64>();
        factors::<C64>();
    }
}

/// Runs an LU factorisation and gives factors, pivots, permutation and info.
fn factored<T: Sample>(
    context: &Context,
    tuning: Tuning,
    a: &[T],
    shape: MatrixShape,
) -> (Vec<C64>, [Vec<i32>; 3]) {
    let mut recorder = Recorder { recording: Recording::new(), tuning };
    let mut bytes = Vec::new();
    T::write(a, &mut bytes);
    let slot = recorder.recording.input(bytes.len() as u64);
    let recorded = lu(&mut recorder, T::SCALAR, slot, shape).unwrap();
    for slot in [recorded.lu, recorded.pivots, recorded.permutation, recorded.info] {
        recorder.recording.output(slot);
    }
    let buffer = Arc::new(context.upload(&bytes).unwrap());
    let prepared = context.prepare(recorder.recording).unwrap();
    let outputs = context.run(&prepared, &[buffer]).unwrap();
    let read = |at: usize| context.read_blocking(&outputs[at]).unwrap();
    let factors = T::read(&read(0)).into_iter().map(Sample::wide).collect();
    (factors, [1, 2, 3].map(|at| i32::read(&read(at))))
}

fn eliminations<T: Sample>() {
    let context = Context::new().unwrap();
    let mut numbers = Numbers(3);
    for (batch, m, n) in [
        (5, 3, 3),
        (3, 8, 8),
        (2, 7, 16),
        (3, 33, 20),
        (1, 64, 64),
        (2, 65, 65),
        (1, 100, 40),
        (2, 40, 100),
        (1, 130, 131),
        (3, 97, 96),
        (1, 300, 300),
        (1, 20_000, 5),
        (1, 3, 300),
    ] {
        let a: Vec<T> = numbers.matrix(batch * m * n);
        let shape = MatrixShape { batch, rows: m, columns: n };
        let k = m.min(n);
        for tuning in TUNINGS {
            let (factors, [pivots, permutation, info]) = factored(&context, tuning, &a, shape);
            assert_eq!(info, vec![0; batch], "{tuning:?} {shape:?}");
            for item in 0..batch {
                let f = |i: usize, j: usize| factors[(item * m + i) * n + j];
                let mut order: Vec<i32> = (0..m as i32).collect();
                for step in 0..k {
                    order.swap(step, pivots[item * k + step] as usize);
                }
                assert_eq!(order, &permutation[item * m..(item + 1) * m], "{tuning:?} {shape:?} {item}");
                let mut worst = 0.0f64;
                let mut norm = 0.0f64;
                for j in 0..n {
                    let (mut residual, mut column) = (0.0, 0.0);
                    for i in 0..m {
                        let terms = i.min(j + 1).min(k);
                        let mut sum: C64 = (0..terms).map(|l| f(i, l) * f(l, j)).sum();
                        if i <= j {
                            sum += f(i, j);
                        } else {
                            assert!(f(i, j).norm() < 1.5, "{tuning:?} {shape:?} l({i}, {j}) = {}", f(i, j));
                        }
                        let value = a[(item * m + order[i] as usize) * n + j].wide();
                        residual += (sum - value).norm();
                        column += value.norm();
                    }
                    worst = worst.max(residual);
                    norm = norm.max(column);
                }
                let ratio = worst / (m.max(n) as f64 * norm * T::EPSILON);
                assert!(ratio <= 3.0, "{tuning:?} {shape:?} {item}: ratio {ratio}");
            }
        }
    }
}

#[test]
fn every_tuning_eliminates_right() {
    eliminations::<f32>();
    eliminations::<Complex<f32>>();
    if has_wide(&Context::new().unwrap()) {
        eliminations::<f64>();
        eliminations::<C64>();
    }
}
