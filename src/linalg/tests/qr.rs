//! QR on every tuning, also where it goes through the tree.

use super::*;
use crate::linalg::record::{householder_product, qr};

/// `|A - Q R|` and `|I - Q^H Q|` in the units of LAPACK's ratios, in the Frobenius norm.
fn ratios<T: Sample>(a: &[T], factors: &[T], q: &[T], rows: usize, columns: usize) -> (f64, f64) {
    let k = rows.min(columns);
    let (mut residual, mut norm, mut off) = (0.0, 0.0, 0.0);
    let q: Vec<C64> = q.iter().map(|value| value.wide()).collect();
    for j in 0..columns {
        for i in 0..rows {
            let product: C64 =
                (0..k.min(j + 1)).map(|l| q[i * k + l] * factors[l * columns + j].wide()).sum();
            let element = a[i * columns + j].wide();
            residual += (product - element).norm_sqr();
            norm += element.norm_sqr();
        }
    }
    for i in 0..k {
        for j in 0..k {
            let product: C64 = (0..rows).map(|l| q[l * k + i].conj() * q[l * k + j]).sum();
            off += (product - if i == j { 1.0 } else { 0.0 }).norm_sqr();
        }
    }
    let size = rows.max(columns) as f64;
    (residual.sqrt() / (norm.sqrt() * size * T::EPSILON), off.sqrt() / (rows as f64 * T::EPSILON))
}

fn every_tuning<T: Sample>() {
    let context = Context::new().unwrap();
    let mut numbers = Numbers(3);
    for (batch, rows, columns) in [
        (1, 5, 3),
        (1, 100, 70),
        (2, 70, 100),
        (1, 65, 65),
        (1, 300, 40),
        (1, 2600, 35),
        (2, 2600, 6),
        (1, 5000, 17),
    ] {
        let a: Vec<T> = numbers.matrix(batch * rows * columns);
        let shape = MatrixShape { batch, rows, columns };
        let k = rows.min(columns);
        for tuning in TUNINGS {
            let factors = run(&context, tuning, &[&a], |recorder, slots| {
                qr(recorder, T::SCALAR, slots[0], shape).unwrap().factors
            });
            let q = run(&context, tuning, &[&a], |recorder, slots| {
                let qr = qr(recorder, T::SCALAR, slots[0], shape).unwrap();
                let thin = MatrixShape { columns: k, ..shape };
                if columns > rows {
                    // The reflectors are in the first columns.
                    let v = crate::linalg::qr::record::thin_q(
                        recorder,
                        T::SCALAR,
                        (qr.factors, shape),
                        qr.taus,
                        k,
                        k,
                    );
                    return v.unwrap();
                }
                householder_product(recorder, T::SCALAR, qr.factors, qr.taus, thin, k).unwrap()
            });
            for item in 0..batch {
                let part = item * rows * columns..(item + 1) * rows * columns;
                let (residual, off) = ratios(
                    &a[part.clone()],
                    &factors[part],
                    &q[item * rows * k..(item + 1) * rows * k],
                    rows,
                    columns,
                );
                assert!(residual <= 3.0 && off <= 3.0, "{tuning:?} {shape:?} {item}: {residual} {off}");
            }
        }
    }
}

#[test]
fn every_tuning_factors_f32() {
    every_tuning::<f32>();
}

#[test]
fn every_tuning_factors_c64() {
    every_tuning::<Complex<f32>>();
}

#[test]
fn every_tuning_factors_f64() {
    if has_wide(&Context::new().unwrap()) {
        every_tuning::<f64>();
    }
}

#[test]
fn every_tuning_factors_c128() {
    if has_wide(&Context::new().unwrap()) {
        every_tuning::<C64>();
    }
}
