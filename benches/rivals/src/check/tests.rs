//! Right results of each operation, computed in float64, pass; each way of being wrong is rejected.

use super::*;
use crate::inputs;
use crate::output::Rows;

const fn case(operation: Operation, batch: usize, n: usize) -> Case {
    Case { operation, batch, n, goals: &[] }
}

const CHOLESKY: Case = case(Operation::Cholesky, 3, 17);
const MATMUL: Case = case(Operation::Matmul, 1, 64);
const LU: Case = case(Operation::Lu, 1, 33);
const QR: Case = case(Operation::Qr, 1, 33);
const EIGH: Case = case(Operation::Eigh, 1, 33);
const SVD: Case = case(Operation::Svd, 1, 33);

fn narrow(values: Vec<f64>) -> Vec<f32> {
    values.into_iter().map(|value| value as f32).collect()
}

fn wide(values: &[f32]) -> Vec<f64> {
    values.iter().map(|&value| f64::from(value)).collect()
}

/// Column by column.
fn host_cholesky(case: &Case, a: &[f32]) -> Vec<f32> {
    let n = case.n;
    let mut l = vec![0.0_f64; a.len()];
    for (l, a) in l.chunks_mut(n * n).zip(a.chunks(n * n)) {
        for j in 0..n {
            for i in j..n {
                let rest: f64 = (0..j).map(|k| l[i * n + k] * l[j * n + k]).sum();
                let value = f64::from(a[i * n + j]) - rest;
                l[i * n + j] = if i == j { value.sqrt() } else { value / l[j * n + j] };
            }
        }
    }
    narrow(l)
}

/// The packed factors and the row with which each was exchanged; `exchange` off: the diagonal is the pivot.
fn host_lu(n: usize, a: &[f32], exchange: bool) -> (Vec<f32>, Vec<i32>) {
    let mut lu = wide(a);
    let mut pivots = Vec::new();
    for k in 0..n {
        let largest = (k..n).max_by(|&i, &j| lu[i * n + k].abs().total_cmp(&lu[j * n + k].abs()));
        let row = largest.filter(|_| exchange).unwrap_or(k);
        pivots.push(i32::try_from(row).expect("small"));
        (0..n).for_each(|j| lu.swap(k * n + j, row * n + j));
        for i in k + 1..n {
            lu[i * n + k] /= lu[k * n + k];
            for j in k + 1..n {
                lu[i * n + j] -= lu[i * n + k] * lu[k * n + j];
            }
        }
    }
    (narrow(lu), pivots)
}

/// Gauss and Jordan, with exchanges of rows.
fn host_solve(n: usize, a: &[f32], b: &[f32]) -> Vec<f32> {
    let columns = b.len() / n;
    let (mut a, mut x) = (wide(a), wide(b));
    for k in 0..n {
        let row = (k..n).max_by(|&i, &j| a[i * n + k].abs().total_cmp(&a[j * n + k].abs())).unwrap_or(k);
        (0..n).for_each(|j| a.swap(k * n + j, row * n + j));
        (0..columns).for_each(|j| x.swap(k * columns + j, row * columns + j));
        for i in (0..n).filter(|&i| i != k) {
            let factor = a[i * n + k] / a[k * n + k];
            (0..n).for_each(|j| a[i * n + j] -= factor * a[k * n + j]);
            (0..columns).for_each(|j| x[i * columns + j] -= factor * x[k * columns + j]);
        }
    }
    narrow((0..n * columns).map(|at| x[at] / a[at / columns * (n + 1)]).collect())
}

/// Gram and Schmidt, twice.
fn host_qr(n: usize, a: &[f32]) -> (Vec<f32>, Vec<f32>) {
    let (mut q, mut r) = (wide(a), vec![0.0; n * n]);
    for j in 0..n {
        for _ in 0..2 {
            for k in 0..j {
                let dot: f64 = (0..n).map(|i| q[i * n + k] * q[i * n + j]).sum();
                (0..n).for_each(|i| q[i * n + j] -= dot * q[i * n + k]);
                r[k * n + j] += dot;
            }
        }
        let norm = (0..n).map(|i| q[i * n + j].powi(2)).sum::<f64>().sqrt();
        (0..n).for_each(|i| q[i * n + j] /= norm);
        r[j * n + j] = norm;
    }
    (narrow(q), narrow(r))
}

/// Jacobi's rotations in float64: eigenvalues in no order, and eigenvectors as columns.
fn host_eigh(n: usize, a: &[f32]) -> (Vec<f32>, Vec<f32>) {
    let (mut a, mut v) = (wide(a), wide(&identity(n)));
    for _ in 0..12 {
        for (p, q) in (0..n).flat_map(|p| (p + 1..n).map(move |q| (p, q))) {
            if a[p * n + q] == 0.0 {
                continue;
            }
            let theta = (a[q * n + q] - a[p * n + p]) / (2.0 * a[p * n + q]);
            let t = theta.signum() / (theta.abs() + theta.hypot(1.0));
            let c = 1.0 / t.hypot(1.0);
            let rotate = |m: &mut [f64], x: usize, y: usize| {
                (m[x], m[y]) = (c * m[x] - c * t * m[y], c * t * m[x] + c * m[y]);
            };
            (0..n).for_each(|k| rotate(&mut a, k * n + p, k * n + q));
            (0..n).for_each(|k| rotate(&mut a, p * n + k, q * n + k));
            (0..n).for_each(|k| rotate(&mut v, k * n + p, k * n + q));
        }
    }
    (narrow((0..n).map(|i| a[i * n + i]).collect()), narrow(v))
}

fn identity(n: usize) -> Vec<f32> {
    (0..n * n).map(|at| if at / n == at % n { 1.0 } else { 0.0 }).collect()
}

#[track_caller]
fn accepts(case: &Case, operands: &[Vec<f32>], output: &Output) {
    let ratio = ratio(case, operands, output);
    assert!(is_right(ratio), "{ratio}");
}

#[track_caller]
fn rejects(case: &Case, operands: &[Vec<f32>], output: &Output) {
    let ratio = ratio(case, operands, output);
    assert!(!is_right(ratio), "{ratio}");
}

/// What is wrong with a matrix whatever it is meant to be: the last element a little off, one much, NaN, all zero, one
/// element missing.
fn spoilt(right: &[f32], little: f32) -> Vec<Vec<f32>> {
    let last = right.len() - 1;
    let with = |at: usize, value: f32| {
        let mut wrong = right.to_vec();
        wrong[at] = value;
        wrong
    };
    vec![
        with(last, right[last] + little),
        with(last / 2, right[last / 2] + 1.0),
        with(0, f32::NAN),
        vec![0.0; right.len()],
        right[..last].to_vec(),
    ]
}

#[test]
fn cholesky() {
    let operands = inputs::operands(&CHOLESKY);
    let right = host_cholesky(&CHOLESKY, &operands[0]);
    accepts(&CHOLESKY, &operands, &Output::Matrix(right.clone()));
    let mut upper = right.clone();
    upper[1] = 1e-3;
    for wrong in spoilt(&right, 1e-3).into_iter().chain([upper, operands[0].clone()]) {
        rejects(&CHOLESKY, &operands, &Output::Matrix(wrong));
    }
}

#[test]
fn matmul() {
    let operands = inputs::operands(&MATMUL);
    let right = narrow(product(MATMUL.n, &wide(&operands[0]), &wide(&operands[1])));
    accepts(&MATMUL, &operands, &Output::Matrix(right.clone()));
    for wrong in spoilt(&right, 1e-2) {
        rejects(&MATMUL, &operands, &Output::Matrix(wrong));
    }
}

#[test]
fn lu() {
    let operands = inputs::operands(&LU);
    let (packed, pivots) = host_lu(LU.n, &operands[0], true);
    let rows = Rows::Pivots(pivots.clone());
    let order = rows.order(LU.n).expect("pivots of a host's LU");
    accepts(&LU, &operands, &Output::Lu { packed: packed.clone(), rows: rows.clone() });
    let permutation = Rows::Permutation(order.iter().map(|&row| row as i32).collect());
    accepts(&LU, &operands, &Output::Lu { packed: packed.clone(), rows: permutation });

    for packed in spoilt(&packed, 1e-3).into_iter().chain([operands[0].clone()]) {
        rejects(&LU, &operands, &Output::Lu { packed, rows: rows.clone() });
    }
    // The right factors in a wrong order, and no order at all.
    let mut exchanged = pivots.clone();
    exchanged.swap(3, 4);
    for rows in [
        Rows::Pivots(exchanged),
        Rows::Pivots((0..33).collect()),
        Rows::Permutation(pivots),
        Rows::Pivots(vec![33; 33]),
    ] {
        rejects(&LU, &operands, &Output::Lu { packed: packed.clone(), rows });
    }
    rejects(&LU, &operands, &Output::Matrix(packed));
}

#[test]
fn lu_without_exchanges_of_rows_is_not_right() {
    let operands = inputs::operands(&LU);
    let (packed, pivots) = host_lu(LU.n, &operands[0], false);
    rejects(&LU, &operands, &Output::Lu { packed, rows: Rows::Pivots(pivots) });
}

#[test]
fn separate_lu() {
    let n = LU.n;
    let operands = inputs::operands(&LU);
    let (packed, pivots) = host_lu(n, &operands[0], true);
    let order = Rows::Pivots(pivots).order(n).expect("pivots of a host's LU");
    let part = |is_in: fn(usize, usize) -> bool| -> Vec<f32> {
        (0..n * n).map(|at| if is_in(at / n, at % n) { packed[at] } else { 0.0 }).collect()
    };
    let mut l = part(|i, j| i > j);
    (0..n).for_each(|i| l[i * n + i] = 1.0);
    let (u, mut p) = (part(|i, j| i <= j), vec![0.0; n * n]);
    order.iter().enumerate().for_each(|(i, row)| p[row * n + i] = 1.0);
    let output =
        |p: &[f32], l: &[f32], u: &[f32]| Output::SeparateLu { p: p.to_vec(), l: l.to_vec(), u: u.to_vec() };
    accepts(&LU, &operands, &output(&p, &l, &u));

    rejects(&LU, &operands, &output(&transposed(n, &p), &l, &u));
    rejects(&LU, &operands, &output(&identity(n), &l, &u));
    for p in spoilt(&p, 1e-3) {
        rejects(&LU, &operands, &output(&p, &l, &u));
    }
    for l in spoilt(&l, 1e-3).into_iter().chain([transposed(n, &l)]) {
        rejects(&LU, &operands, &output(&p, &l, &u));
    }
    for u in spoilt(&u, 1e-3).into_iter().chain([packed.clone(), transposed(n, &u)]) {
        rejects(&LU, &operands, &output(&p, &l, &u));
    }
}

#[test]
fn solve() {
    for operation in [Operation::Solve, Operation::SolveMany] {
        let case = case(operation, 1, 33);
        let operands = inputs::operands(&case);
        let right = host_solve(case.n, &operands[0], &operands[1]);
        accepts(&case, &operands, &Output::Matrix(right.clone()));
        let swapped: Vec<f32> = right.iter().rev().copied().collect();
        for wrong in spoilt(&right, 1e-2).into_iter().chain([operands[1].clone(), swapped]) {
            rejects(&case, &operands, &Output::Matrix(wrong));
        }
    }
}

#[test]
fn inverse() {
    for n in [33, 128] {
        let case = case(Operation::Inverse, 1, n);
        let operands = inputs::operands(&case);
        let right = host_solve(n, &operands[0], &identity(n));
        accepts(&case, &operands, &Output::Matrix(right.clone()));
        for wrong in spoilt(&right, 1e-3).into_iter().chain([transposed(n, &right), identity(n)]) {
            rejects(&case, &operands, &Output::Matrix(wrong));
        }
    }
}

#[test]
fn qr() {
    let operands = inputs::operands(&QR);
    let (q, r) = host_qr(QR.n, &operands[0]);
    let output = |q: &[f32], r: &[f32]| Output::Qr { q: q.to_vec(), r: r.to_vec() };
    accepts(&QR, &operands, &output(&q, &r));
    // Signs are free.
    let negative = |of: &[f32]| of.iter().map(|value| -value).collect::<Vec<_>>();
    accepts(&QR, &operands, &output(&negative(&q), &negative(&r)));

    for q in spoilt(&q, 1e-3).into_iter().chain([identity(QR.n), negative(&q)]) {
        rejects(&QR, &operands, &output(&q, &r));
    }
    for r in spoilt(&r, 1e-3) {
        rejects(&QR, &operands, &output(&q, &r));
    }
    // A = I A and A = A I are products, but no QR.
    rejects(&QR, &operands, &output(&identity(QR.n), &operands[0]));
    rejects(&QR, &operands, &output(&operands[0], &identity(QR.n)));
    let mut lower = r.clone();
    lower[QR.n] = 1e-9;
    rejects(&QR, &operands, &output(&q, &lower));
}

#[test]
fn a_transposed_q_is_wrong_and_named() {
    let operands = inputs::operands(&QR);
    let (q, r) = host_qr(QR.n, &operands[0]);
    let output = Output::Qr { q: transposed(QR.n, &q), r };
    rejects(&QR, &operands, &output);
    assert_eq!(remark(&QR, &operands, &output), Some("Q came transposed"));
    let output = Output::Qr { q: identity(QR.n), r: operands[0].clone() };
    assert_eq!(remark(&QR, &operands, &output), None);
}

#[test]
fn eigh() {
    let operands = inputs::operands(&EIGH);
    let (values, vectors) = host_eigh(EIGH.n, &operands[0]);
    let output =
        |values: &[f32], vectors: &[f32]| Output::Eigh { values: values.to_vec(), vectors: vectors.to_vec() };
    accepts(&EIGH, &operands, &output(&values, &vectors));
    let same: Vec<f32> = vectors.chunks(EIGH.n).flat_map(|row| vec![row[0]; EIGH.n]).collect();
    let twice: Vec<f32> = vectors.iter().map(|value| 2.0 * value).collect();
    let transposed = transposed(EIGH.n, &vectors);
    for vectors in spoilt(&vectors, 1e-3).into_iter().chain([same, twice, transposed, identity(EIGH.n)]) {
        rejects(&EIGH, &operands, &output(&values, &vectors));
    }
    let reversed = values.iter().rev().copied().collect();
    for values in spoilt(&values, 1e-3).into_iter().chain([reversed]) {
        rejects(&EIGH, &operands, &output(&values, &vectors));
    }
    rejects(&EIGH, &operands, &Output::Matrix(vectors));
}

#[test]
fn svd() {
    // Of a symmetric matrix: the signs of the eigenvalues go to U.
    let operands = inputs::operands(&EIGH);
    let (values, v) = host_eigh(SVD.n, &operands[0]);
    let u: Vec<f32> = v.iter().enumerate().map(|(at, value)| value * values[at % SVD.n].signum()).collect();
    let s: Vec<f32> = values.iter().map(|value| value.abs()).collect();
    let vh = transposed(SVD.n, &v);
    let output =
        |u: &[f32], s: &[f32], vh: &[f32]| Output::Svd { u: u.to_vec(), s: s.to_vec(), vh: vh.to_vec() };
    accepts(&SVD, &operands, &output(&u, &s, &vh));
    for wrong in spoilt(&u, 1e-3).into_iter().chain([v.clone()]) {
        rejects(&SVD, &operands, &output(&wrong, &s, &vh));
    }
    for wrong in spoilt(&s, 1e-3) {
        rejects(&SVD, &operands, &output(&u, &wrong, &vh));
    }
    for wrong in spoilt(&vh, 1e-3).into_iter().chain([v]) {
        rejects(&SVD, &operands, &output(&u, &s, &wrong));
    }
}
