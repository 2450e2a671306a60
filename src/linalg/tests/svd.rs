//! Singular values on every tuning, and what becomes of items that do not converge.

use super::*;
use crate::linalg::svd::SvdVectors;
use crate::linalg::svd::record::{RecordedSvd, SvdWanted, svd};

/// U, values, V^H and info.
type Decomposed<T> = (Vec<T>, Vec<f64>, Vec<T>, Vec<i32>);

/// The numbers of a buffer that holds the real type of a scalar.
pub(super) fn reals(scalar: Scalar, bytes: &[u8]) -> Vec<f64> {
    match scalar.is_wide() {
        true => f64::read(bytes),
        false => f32::read(bytes).into_iter().map(f64::from).collect(),
    }
}

fn decompose<T: Sample>(a: &[T], shape: MatrixShape, wanted: SvdWanted, tuning: Tuning) -> Decomposed<T> {
    let context = Context::new().unwrap();
    let mut recorder = Recorder { recording: Recording::new(), tuning };
    let mut bytes = Vec::new();
    T::write(a, &mut bytes);
    let slot = recorder.recording.input(bytes.len() as u64);
    let RecordedSvd { u, s, vh, info } = svd(&mut recorder, T::SCALAR, slot, shape, wanted).unwrap();
    for slot in [u, s, vh, info] {
        recorder.recording.output(slot);
    }
    let prepared = context.prepare(recorder.recording).unwrap();
    let outputs = context.run(&prepared, &[Arc::new(context.upload(&bytes).unwrap())]).unwrap();
    let read = |at: usize| context.read_blocking(&outputs[at]).unwrap();
    (T::read(&read(0)), reals(T::SCALAR, &read(1)), T::read(&read(2)), i32::read(&read(3)))
}

fn every_tuning<T: Sample>(shapes: &[[usize; 2]]) {
    let mut numbers = Numbers(6);
    for &[m, n] in shapes {
        let a: Vec<T> = numbers.matrix::<T>(m * n);
        let (shape, k) = (MatrixShape { batch: 1, rows: m, columns: n }, m.min(n));
        for tuning in TUNINGS {
            let wanted = SvdWanted::new(SvdVectors::Reduced);
            let (u, s, vh, info) = decompose(&a, shape, wanted, tuning);
            assert_eq!(info, [0], "{tuning:?} {m} x {n}");
            let (u, vh): (Vec<C64>, Vec<C64>) =
                (u.into_iter().map(Sample::wide).collect(), vh.into_iter().map(Sample::wide).collect());
            let (mut residual, mut norm) = (0.0, 0.0);
            for i in 0..m {
                for j in 0..n {
                    let product: C64 = (0..k).map(|l| u[i * k + l] * s[l] * vh[l * n + j]).sum();
                    residual += (product - a[i * n + j].wide()).norm_sqr();
                    norm += a[i * n + j].wide().norm_sqr();
                }
            }
            let mut defects = [0.0, 0.0];
            for i in 0..k {
                for j in 0..k {
                    let one = if i == j { 1.0 } else { 0.0 };
                    let left: C64 = (0..m).map(|l| u[l * k + i].conj() * u[l * k + j]).sum();
                    let right: C64 = (0..n).map(|l| vh[i * n + l] * vh[j * n + l].conj()).sum();
                    defects[0] += (left - one).norm_sqr();
                    defects[1] += (right - one).norm_sqr();
                }
            }
            let ratio = residual.sqrt() / (norm.sqrt() * m.max(n) as f64 * T::EPSILON);
            let [left, right] = [defects[0].sqrt() / m as f64, defects[1].sqrt() / n as f64];
            let worst = ratio.max(left / T::EPSILON).max(right / T::EPSILON);
            assert!(worst <= 3.0, "{tuning:?} {m} x {n}: {ratio} {left} {right}");
        }
    }
}

#[test]
fn every_tuning_finds_singular_vectors() {
    every_tuning::<f32>(&[[5, 5], [20, 64], [64, 64]]);
    every_tuning::<Complex<f32>>(&[[5, 5], [70, 30]]);
    if has_wide(&Context::new().unwrap()) {
        every_tuning::<f64>(&[[5, 5], [20, 64], [32, 32]]);
        every_tuning::<C64>(&[[5, 5], [24, 20], [70, 30]]);
    }
}

/// With too few sweeps columns are not orthogonal yet, which is said, and no numbers are given; those of a diagonal matrix are.
#[test]
fn an_item_that_does_not_converge_is_not_a_number() {
    let mut numbers = Numbers(7);
    for n in [8, 20, 60] {
        let diagonal: Vec<f32> =
            (0..n * n).map(|at| if at % (n + 1) == 0 { at as f32 } else { 0.0 }).collect();
        let a = [diagonal.clone(), numbers.matrix(n * n), diagonal].concat();
        let shape = MatrixShape { batch: 3, rows: n, columns: n };
        for vectors in [SvdVectors::Reduced, SvdVectors::Full] {
            let wanted = SvdWanted { vectors, sweeps: 1 };
            let (u, s, vh, info) = decompose(&a, shape, wanted, TUNINGS[1]);
            assert!(info[0] == 0 && info[1] > 0 && info[2] == 0, "{n}: {info:?}");
            let nan = |values: &[f32]| values.iter().all(|value| value.is_nan());
            let finite = |values: &[f32]| values.iter().all(|value| value.is_finite());
            let square = n * n..2 * n * n;
            let s: Vec<f32> = s.into_iter().map(|s| s as f32).collect();
            assert!(nan(&s[n..2 * n]) && nan(&u[square.clone()]) && nan(&vh[square]), "{n}");
            assert!(finite(&s[..n]) && finite(&u[..n * n]) && finite(&vh[..n * n]), "{n}");
            let last = 2 * n * n..;
            assert!(finite(&s[2 * n..]) && finite(&u[last.clone()]) && finite(&vh[last]), "{n}");
        }
    }
}
