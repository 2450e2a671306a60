//! Hermitian eigenvalues on every tuning, and what becomes of items that do not converge.

use super::*;
use crate::linalg::eigh::record::{EighWanted, eigh, eigh_tridiagonal};

/// Values, vectors and info of what `record` appends, with `inputs` in its first slots.
fn solve<T: Sample>(
    context: &Context,
    tuning: Tuning,
    inputs: &[&[T]],
    record: impl FnOnce(&mut Recorder, &[Slot]) -> [Slot; 3],
) -> (Vec<f64>, Vec<T>, Vec<i32>) {
    let mut recorder = Recorder { recording: Recording::new(), tuning };
    let mut buffers = Vec::new();
    let mut slots = Vec::new();
    for input in inputs {
        let mut bytes = Vec::new();
        T::write(input, &mut bytes);
        slots.push(recorder.recording.input(bytes.len() as u64));
        buffers.push(Arc::new(context.upload(&bytes).unwrap()));
    }
    for slot in record(&mut recorder, &slots) {
        recorder.recording.output(slot);
    }
    let prepared = context.prepare(recorder.recording).unwrap();
    let outputs = context.run(&prepared, &buffers).unwrap();
    let read = |at: usize| context.read_blocking(&outputs[at]).unwrap();
    let values = match T::SCALAR.is_wide() {
        false => f32::read(&read(0)).into_iter().map(f64::from).collect(),
        true => f64::read(&read(0)),
    };
    (values, T::read(&read(1)), i32::read(&read(2)))
}

fn dense<T: Sample>(
    a: &[T],
    batch: usize,
    n: usize,
    sweeps: usize,
    tuning: Tuning,
) -> (Vec<f64>, Vec<T>, Vec<i32>) {
    let context = Context::new().unwrap();
    let wanted = EighWanted { sweeps, ..EighWanted::all(n, true, true) };
    solve(&context, tuning, &[a], |recorder, slots| {
        let shape = MatrixShape { batch, rows: n, columns: n };
        let results = eigh(recorder, T::SCALAR, slots[0], shape, wanted).unwrap();
        [results.values, results.vectors, results.info]
    })
}

/// A Hermitian matrix of random numbers.
fn random<T: Sample>(numbers: &mut Numbers, n: usize) -> Vec<T> {
    let g: Vec<C64> = numbers.matrix::<T>(n * n).into_iter().map(Sample::wide).collect();
    (0..n * n).map(|at| T::of(g[at] + g[at % n * n + at / n].conj())).collect()
}

fn every_tuning<T: Sample>() {
    let mut numbers = Numbers(4);
    for n in [5, 100, 150] {
        let a: Vec<T> = random(&mut numbers, n);
        for tuning in TUNINGS {
            let (values, vectors, info) = dense(&a, 1, n, 20, tuning);
            assert_eq!(info, [0], "{tuning:?} {n}");
            let v: Vec<C64> = vectors.into_iter().map(Sample::wide).collect();
            let (mut residual, mut norm, mut defect) = (0.0, 0.0, 0.0);
            for i in 0..n {
                for j in 0..n {
                    let product: C64 = (0..n).map(|k| a[i * n + k].wide() * v[k * n + j]).sum();
                    residual += (product - v[i * n + j] * values[j]).norm_sqr();
                    norm += a[i * n + j].wide().norm_sqr();
                    let gram: C64 = (0..n).map(|k| v[k * n + i].conj() * v[k * n + j]).sum();
                    defect += (gram - if i == j { 1.0 } else { 0.0 }).norm_sqr();
                }
            }
            let size = n as f64 * T::EPSILON;
            let (residual, defect) = (residual.sqrt() / (norm.sqrt() * size), defect.sqrt() / size);
            assert!(residual <= 3.0 && defect <= 3.0, "{tuning:?} {n}: {residual} {defect}");
        }
    }
}

#[test]
fn every_tuning_finds_eigenvectors() {
    every_tuning::<f32>();
    every_tuning::<Complex<f32>>();
    if has_wide(&Context::new().unwrap()) {
        every_tuning::<f64>();
        every_tuning::<C64>();
    }
}

/// With too few sweeps a matrix has not converged, says so, and gives no numbers; one that is diagonal has.
#[test]
fn an_item_that_does_not_converge_is_not_a_number() {
    let mut numbers = Numbers(5);
    for n in [8, 20, 60] {
        let diagonal: Vec<f32> =
            (0..n * n).map(|at| if at % (n + 1) == 0 { at as f32 } else { 0.0 }).collect();
        let a = [diagonal.clone(), random(&mut numbers, n), diagonal].concat();
        let (values, vectors, info) = dense(&a, 3, n, 1, TUNINGS[0]);
        assert!(info[0] == 0 && info[1] > 0 && info[2] == 0, "{n}: {info:?}");
        let vectors: Vec<f64> = vectors.into_iter().map(f64::from).collect();
        let nan = |values: &[f64]| values.iter().all(|value| value.is_nan());
        let finite = |values: &[f64]| values.iter().all(|value| value.is_finite());
        assert!(nan(&values[n..2 * n]) && nan(&vectors[n * n..2 * n * n]), "{n}");
        assert!(finite(&values[..n]) && finite(&vectors[..n * n]), "{n}");
        assert!(finite(&values[2 * n..]) && finite(&vectors[2 * n * n..]), "{n}");
    }
}

/// The same for the leaves of divide and conquer.
#[test]
fn a_leaf_that_does_not_converge_makes_its_item_not_a_number() {
    let context = Context::new().unwrap();
    let n = 50;
    let diagonal: Vec<f32> = (0..2 * n).map(|i| (i % 7) as f32).collect();
    let beside: Vec<f32> = (0..2 * (n - 1)).map(|i| if i < n - 1 { 0.0 } else { 1.0 }).collect();
    let wanted = EighWanted { sweeps: 1, ..EighWanted::all(n, true, true) };
    let (values, vectors, info) = solve(&context, TUNINGS[0], &[&diagonal, &beside], |recorder, slots| {
        let results = eigh_tridiagonal(recorder, Scalar::F32, slots[0], slots[1], 2, n, wanted).unwrap();
        [results.values, results.vectors, results.info]
    });
    assert!(info[0] == 0 && info[1] > 0, "{info:?}");
    let vectors: Vec<f64> = vectors.into_iter().map(f64::from).collect();
    assert!(values[..n].iter().chain(&vectors[..n * n]).all(|value| value.is_finite()));
    assert!(values[n..].iter().chain(&vectors[n * n..]).all(|value| value.is_nan()));
}
