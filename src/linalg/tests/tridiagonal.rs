//! Tridiagonal systems and pivoted QR with every tuning.

use num_complex::Complex;

use super::{C64, Numbers, Sample, TUNINGS, has_wide, run};
use crate::device::{Context, Recording};
use crate::kernel::Scalar;
use crate::linalg::record::{Pivots, Recorder, qr_pivoted, tridiagonal_solve};
use crate::tensor::MatrixShape;

/// `|A x - b|` over `|A| |x|`, in the 1-norm, in units of `T::EPSILON`.
fn far<T: Sample>(diagonals: [&[T]; 3], b: &[T], x: &[T]) -> f64 {
    let n = x.len();
    let [lower, diagonal, upper] = diagonals;
    let (mut residual, mut norm, mut size) = (0.0, 0.0f64, 0.0);
    for i in 0..n {
        let mut row = diagonal[i].wide() * x[i].wide() - b[i].wide();
        let mut column = diagonal[i].wide().norm();
        if i > 0 {
            row += lower[i].wide() * x[i - 1].wide();
            column += upper[i - 1].wide().norm();
        }
        if i + 1 < n {
            row += upper[i].wide() * x[i + 1].wide();
            column += lower[i + 1].wide().norm();
        }
        residual += row.norm();
        norm = norm.max(column);
        size += x[i].wide().norm();
    }
    residual / (norm * size * T::EPSILON)
}

fn tridiagonal<T: Sample>() {
    let context = Context::new().unwrap();
    let mut numbers = Numbers(5);
    for n in [33, 65, 95, 96, 97, 300, 511, 512, 513, 544, 1025] {
        for signs in [false, true] {
            let [lower, diagonal, upper] = [0; 3].map(|_| -> Vec<T> {
                let values: Vec<T> = numbers.matrix(n);
                let sign = |value: T| T::of(C64::new(value.wide().re.signum(), 0.0));
                if signs { values.into_iter().map(sign).collect() } else { values }
            });
            let b: Vec<T> = numbers.matrix(n);
            for tuning in TUNINGS {
                let shape = MatrixShape { batch: 1, rows: n, columns: 1 };
                let x = run(&context, tuning, &[&lower, &diagonal, &upper, &b], |recorder, slots| {
                    let &[lower, diagonal, upper, b] = slots else { panic!("four inputs") };
                    let solved = tridiagonal_solve(
                        recorder,
                        T::SCALAR,
                        lower,
                        diagonal,
                        upper,
                        b,
                        shape,
                        Pivots::Exact,
                    );
                    solved.unwrap().solution
                });
                let far = far([&lower, &diagonal, &upper], &b, &x);
                assert!(far <= 3.0, "{tuning:?} n = {n} signs: {signs}: {far}");
            }
        }
    }
}

/// Second differences less an eigenvalue of theirs, a matrix of zeros, one with a NaN, and a harmless one.
fn perturbed<T: Sample>() {
    let context = Context::new().unwrap();
    let mut numbers = Numbers(7);
    for n in [1, 2, 5, 64, 65, 300] {
        let constant = |value: f64| vec![T::of(C64::new(value, 0.0)); n];
        let eigenvalue = |k: usize| 2.0 * (std::f64::consts::PI * k as f64 / (n + 1) as f64).cos();
        let (mut bad, harmless) = (constant(4.0), constant(4.0));
        bad[n / 2] = T::of(C64::new(f64::NAN, 0.0));
        let diagonals =
            [constant(-eigenvalue(1)), constant(-eigenvalue(n.div_ceil(2))), constant(0.0), bad, harmless];
        let besides = [1.0, 1.0, 0.0, 1.0, 1.0].map(constant);
        let (batch, b) = (diagonals.len(), numbers.matrix::<T>(n * diagonals.len()));
        let shape = MatrixShape { batch, rows: n, columns: 1 };
        let [exact, perturbed] = [Pivots::Exact, Pivots::Perturbed].map(|pivots| {
            run(&context, TUNINGS[0], &[&besides.concat(), &diagonals.concat(), &b], |recorder, slots| {
                let &[beside, diagonal, b] = slots else { panic!("three inputs") };
                let solved =
                    tridiagonal_solve(recorder, T::SCALAR, beside, diagonal, beside, b, shape, pivots);
                solved.unwrap().solution
            })
        });
        for item in 0..batch {
            let range = item * n..(item + 1) * n;
            let x = &perturbed[range.clone()];
            let finite = x.iter().all(|value| value.wide().is_finite());
            assert_eq!(finite, item != 3, "n = {n} item {item}");
            if let 0 | 1 | 4 = item {
                let far = far([&besides[item], &diagonals[item], &besides[item]], &b[range.clone()], x);
                assert!(far <= 6.0, "n = {n} item {item}: {far}");
            }
        }
        let last = (batch - 1) * n;
        let same = exact[last..].iter().zip(&perturbed[last..]).all(|(x, y)| x.wide() == y.wide());
        assert!(same, "n = {n}: a matrix far from singular was changed");
    }
}

#[test]
fn perturbed_pivots_give_every_system_a_solution() {
    perturbed::<f32>();
    perturbed::<Complex<f32>>();
    if has_wide(&Context::new().unwrap()) {
        perturbed::<f64>();
        perturbed::<C64>();
    }
}

#[test]
fn systems_too_long_to_be_perturbed_are_refused() {
    let mut recorder = Recorder { recording: Recording::new(), tuning: TUNINGS[0] };
    let shape = MatrixShape { batch: 1, rows: 16_385, columns: 1 };
    let slot = recorder.recording.input(4 * 16_385);
    let error =
        tridiagonal_solve(&mut recorder, Scalar::F32, slot, slot, slot, slot, shape, Pivots::Perturbed);
    assert!(error.unwrap_err().to_string().contains("up to 16384 rows, got 16385"));
}

fn pivoted<T: Sample>() {
    let context = Context::new().unwrap();
    let mut numbers = Numbers(6);
    for (rows, columns) in [(5, 3), (70, 40), (40, 70), (20_000, 3)] {
        let a: Vec<T> = numbers.matrix(rows * columns);
        let shape = MatrixShape { batch: 1, rows, columns };
        let [first, second] = TUNINGS.map(|tuning| {
            run(&context, tuning, &[&a], |recorder, slots| {
                qr_pivoted(recorder, T::SCALAR, slots[0], shape).unwrap().factors
            })
        });
        // The same pivots, and so the same R up to rounding: its columns have the norms of A's.
        let size = first[0].wide().norm();
        let tolerance = 30.0 * (rows as f64).sqrt() * T::EPSILON * size;
        for (i, (x, y)) in first.iter().zip(&second).enumerate().filter(|(i, _)| i / columns <= i % columns) {
            let apart = (x.wide() - y.wide()).norm();
            assert!(apart <= tolerance, "{rows} x {columns} at {i}: {apart}");
        }
        let norm = |value: &dyn Fn(usize, usize) -> f64, j: usize| {
            (0..rows).map(|i| value(i, j).powi(2)).sum::<f64>().sqrt()
        };
        let largest =
            (0..columns).map(|j| norm(&|i, j| a[i * columns + j].wide().norm(), j)).fold(0.0, f64::max);
        assert!((size - largest).abs() <= tolerance, "{rows} x {columns}: {size} for {largest}");
    }
}

#[test]
fn every_tuning_solves_tridiagonal_systems_right() {
    tridiagonal::<f32>();
    tridiagonal::<Complex<f32>>();
    if has_wide(&Context::new().unwrap()) {
        tridiagonal::<f64>();
        tridiagonal::<C64>();
    }
}

#[test]
fn every_tuning_pivots_alike() {
    pivoted::<f32>();
    pivoted::<Complex<f32>>();
    if has_wide(&Context::new().unwrap()) {
        pivoted::<f64>();
        pivoted::<C64>();
    }
}
