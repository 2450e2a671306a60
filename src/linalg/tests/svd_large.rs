//! The singular value decomposition by the polar one, on every tuning.

use super::svd::reals;
use super::*;
use crate::Result;
use crate::linalg::svd::SvdVectors;
use crate::linalg::svd::large::large;
use crate::linalg::svd::record::{RecordedSvd, SvdWanted};

/// U, s, V^H and info of a batch, on one tuning.
pub(super) struct Found<T> {
    pub(super) u: Vec<T>,
    pub(super) s: Vec<f64>,
    pub(super) vh: Vec<T>,
    pub(super) info: Vec<i32>,
}

/// A way to record the decomposition.
pub(super) type Way = fn(&mut Recorder, Scalar, Slot, MatrixShape, SvdWanted) -> Result<RecordedSvd>;

fn solve<T: Sample>(tuning: Tuning, a: &[T], shape: MatrixShape, wanted: SvdWanted) -> Found<T> {
    solve_by(large, tuning, a, shape, wanted)
}

pub(super) fn solve_by<T: Sample>(
    way: Way,
    tuning: Tuning,
    a: &[T],
    shape: MatrixShape,
    wanted: SvdWanted,
) -> Found<T> {
    let context = Context::new().unwrap();
    let mut recorder = Recorder { recording: Recording::new(), tuning };
    let mut bytes = Vec::new();
    T::write(a, &mut bytes);
    let slot = recorder.recording.input(bytes.len() as u64);
    let found = way(&mut recorder, T::SCALAR, slot, shape, wanted).unwrap();
    for slot in [found.u, found.s, found.vh, found.info] {
        recorder.recording.output(slot);
    }
    let buffer = Arc::new(context.upload(&bytes).unwrap());
    let prepared = context.prepare(recorder.recording).unwrap();
    let outputs = context.run(&prepared, &[buffer]).unwrap();
    let read = |at: usize| context.read_blocking(&outputs[at]).unwrap();
    Found {
        u: T::read(&read(0)),
        s: reals(T::SCALAR, &read(1)),
        vh: T::read(&read(2)),
        info: i32::read(&read(3)),
    }
}

/// The 1-norm of matrices of `n` columns.
fn one_norm(matrix: &[C64], n: usize) -> f64 {
    (0..n).map(|j| matrix.iter().skip(j).step_by(n).map(|x| x.norm()).sum::<f64>()).fold(0.0, f64::max)
}

/// `a b`, of m x k and k x n.
fn times(a: &[C64], b: &[C64], k: usize, n: usize) -> Vec<C64> {
    let mut c = vec![C64::default(); a.len() / k * n];
    for (row, c) in a.chunks(k).zip(c.chunks_mut(n)) {
        for (x, b) in row.iter().zip(b.chunks(n)) {
            c.iter_mut().zip(b).for_each(|(c, b)| *c += x * b);
        }
    }
    c
}

fn adjoint(a: &[C64], n: usize) -> Vec<C64> {
    (0..a.len()).map(|at| a[at % (a.len() / n) * n + at / (a.len() / n)].conj()).collect()
}

/// `|I - A^H A| / (rows eps)`, A of `n` columns.
fn defect(a: &[C64], n: usize, epsilon: f64) -> f64 {
    let rows = a.len() / n;
    let mut gram = times(&adjoint(a, n), a, rows, n);
    (0..n).for_each(|i| gram[i * (n + 1)] -= 1.0);
    one_norm(&gram, n) / (rows as f64 * epsilon)
}

pub(super) fn judge<T: Sample>(
    what: &str,
    a: &[T],
    found: &Found<T>,
    [m, n]: [usize; 2],
    item: usize,
    full: bool,
) {
    let columns = if full { m } else { n };
    let wide = |values: &[T], size: usize| -> Vec<C64> {
        values[item * size..(item + 1) * size].iter().map(|value| value.wide()).collect()
    };
    let (a, u, vh) = (wide(a, m * n), wide(&found.u, m * columns), wide(&found.vh, n * n));
    let s = &found.s[item * n..(item + 1) * n];
    assert_eq!(found.info[item], 0, "{what}");
    assert!(s.windows(2).all(|pair| pair[0] >= pair[1]) && s[n - 1] >= 0.0, "{what}: {s:?}");
    let scaled: Vec<C64> = (0..m * n).map(|at| u[at / n * columns + at % n] * s[at % n]).collect();
    let product = times(&scaled, &vh, n, n);
    let difference: Vec<C64> = a.iter().zip(&product).map(|(a, b)| a - b).collect();
    let norm = one_norm(&a, n).max(1e-300);
    let ratios = [
        one_norm(&difference, n) / (m as f64 * norm * T::EPSILON),
        defect(&u, columns, T::EPSILON),
        defect(&adjoint(&vh, n), n, T::EPSILON),
    ];
    println!("{what} {m} x {n} {}: {ratios:.2?}", T::SCALAR.parts());
    assert!(ratios.iter().all(|&ratio| ratio <= 3.0), "{what} {m} x {n}: {ratios:?}");
}

/// Matrices of `m` by `n` that are easily got wrong.
fn families<T: Sample>(m: usize, n: usize) -> Vec<(&'static str, Vec<T>)> {
    let mut numbers = Numbers(9);
    let random: Vec<T> = numbers.matrix(m * n);
    let factor = random.clone();
    let make = |f: &dyn Fn(usize, usize) -> C64| -> Vec<T> {
        (0..m * n).map(|at| T::of(f(at / n, at % n))).collect()
    };
    let value = |i: usize, j: usize| factor[i * n + j].wide();
    let graded = |i: usize| 10f64.powf(-12.0 * i as f64 / n as f64);
    vec![
        ("random", random),
        ("zero", make(&|_, _| C64::default())),
        ("rank one", make(&|i, j| value(i, 0) * value(0, j))),
        ("rank three", make(&|i, j| (0..3.min(n)).map(|k| value(i, k) * value(k, j)).sum())),
        ("ones", make(&|_, _| C64::from(1.0))),
        ("identity", make(&|i, j| C64::from(if i == j { 1.0 } else { 0.0 }))),
        ("diagonal", make(&|i, j| if i == j { value(i, j) * graded(i) } else { C64::default() })),
        ("shift", make(&|i, j| C64::from(if i + 1 == j { 1.0 } else { 0.0 }))),
        ("columns graded", make(&|i, j| value(i, j) * graded(j))),
        ("rows graded", make(&|i, j| value(i, j) * graded(i))),
        ("zero columns", make(&|i, j| if j % 3 == 0 { C64::default() } else { value(i, j) })),
        ("triangle", make(&|i, j| C64::from(if i <= j { 1.0 } else { 0.0 }))),
        // Many rows that are alike.
        ("trapezoid", make(&|i, j| C64::from(if i >= j { 1.0 } else { 0.0 }))),
        ("huge", make(&|i, j| value(i, j) * 1e35)),
        ("tiny", make(&|i, j| value(i, j) * 1e-35)),
    ]
}

pub(super) const REDUCED: SvdWanted = SvdWanted { vectors: SvdVectors::Reduced, sweeps: 20 };

fn every_family<T: Sample>(m: usize, n: usize) {
    every_family_by::<T>(large, m, n);
}

pub(super) fn every_family_by<T: Sample>(way: Way, m: usize, n: usize) {
    for tuning in TUNINGS {
        let families = families::<T>(m, n);
        let a: Vec<T> = families.iter().flat_map(|(_, a)| a.clone()).collect();
        let shape = MatrixShape { batch: families.len(), rows: m, columns: n };
        let found = solve_by(way, tuning, &a, shape, REDUCED);
        for (item, (name, _)) in families.iter().enumerate() {
            judge(name, &a, &found, [m, n], item, false);
        }
    }
}

#[test]
fn every_tuning_decomposes_every_family() {
    every_family::<f32>(100, 100);
    every_family::<f32>(90, 66);
    every_family::<Complex<f32>>(70, 66);
    if has_wide(&Context::new().unwrap()) {
        every_family::<f64>(70, 66);
        every_family::<C64>(40, 36);
    }
}

fn one<T: Sample>(m: usize, n: usize) {
    for tuning in TUNINGS {
        let a: Vec<T> = Numbers(11).matrix(m * n);
        let shape = MatrixShape { batch: 1, rows: m, columns: n };
        for vectors in [SvdVectors::Reduced, SvdVectors::Full, SvdVectors::None] {
            let found = solve(tuning, &a, shape, SvdWanted { vectors, ..REDUCED });
            match vectors {
                SvdVectors::None => assert!(found.u.is_empty() && found.vh.is_empty() && found.s.len() == n),
                _ => judge("one", &a, &found, [m, n], 0, vectors == SvdVectors::Full),
            }
        }
    }
}

#[test]
fn every_tuning_decomposes_every_size() {
    for (m, n) in [(1, 1), (5, 3), (40, 40), (129, 65), (200, 10), (150, 150)] {
        one::<f32>(m, n);
    }
    for (m, n) in [(1, 1), (5, 2), (90, 33), (70, 70)] {
        one::<Complex<f32>>(m, n);
    }
    if has_wide(&Context::new().unwrap()) {
        for (m, n) in [(1, 1), (5, 3), (40, 40), (129, 65)] {
            one::<f64>(m, n);
            one::<C64>(m, n);
        }
    }
}

/// A square matrix in a batch with NaN, and one whose eigenvalues get too few sweeps.
#[test]
fn an_item_that_fails_is_not_a_number() {
    let n = 70;
    let right: Vec<f32> = Numbers(12).matrix(n * n);
    for wrong in [f32::NAN, f32::INFINITY] {
        let mut a = [right.clone(), right.clone(), right.clone()].concat();
        a[n * n + 77] = wrong;
        let found = solve(TUNINGS[0], &a, MatrixShape { batch: 3, rows: n, columns: n }, REDUCED);
        assert_eq!(found.info, [0, n as i32, 0]);
        let all_nan = |values: &[f32], size: usize| values[size..2 * size].iter().all(|value| value.is_nan());
        assert!(
            all_nan(&found.u, n * n)
                && found.s[n..2 * n].iter().all(|value| value.is_nan())
                && all_nan(&found.vh, n * n)
        );
        judge("neighbour", &a, &found, [n, n], 0, false);
        judge("neighbour", &a, &found, [n, n], 2, false);
    }
    let few = SvdWanted { sweeps: 1, ..REDUCED };
    let found = solve(TUNINGS[0], &right, MatrixShape { batch: 1, rows: n, columns: n }, few);
    assert!(found.info[0] > 0 && found.s.iter().all(|s| s.is_nan()));
    assert!(found.u.iter().chain(&found.vh).all(|x| x.is_nan()));
}
