//! Tridiagonal systems and pivoted QR with every tuning.

use num_complex::Complex;

use super::{C64, Numbers, Sample, TUNINGS, has_wide, run};
use crate::device::Context;
use crate::linalg::record::{qr_pivoted, tridiagonal_solve};
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
                    tridiagonal_solve(recorder, T::SCALAR, lower, diagonal, upper, b, shape).unwrap().solution
                });
                let far = far([&lower, &diagonal, &upper], &b, &x);
                assert!(far <= 3.0, "{tuning:?} n = {n} signs: {signs}: {far}");
            }
        }
    }
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
