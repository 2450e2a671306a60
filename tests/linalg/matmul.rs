//! Matrix products.

use lapwing::Complex;
use lapwing::linalg::{self, MatmulOptions};
use lapwing_testkit::families;
use lapwing_testkit::ratios::{self, Op};
use lapwing_testkit::{Wide, thresholds};

use crate::support::{Scalar, bits, for_each_type, items, matrices, transpose};

for_each_type! {
    transposes,
    sizes,
    empty,
    long_sums,
    vectors,
    batches,
    more_items_than_a_dispatch_has_workgroups,
    nan_stays_in_its_row_and_column,
    same_bits_twice,
    #[ignore = "minutes on a software adapter"]
    two_thousand,
}

/// `[m, n, k]`, so that `c` is `m` by `n`.
type Size = [usize; 3];

/// Multiplies random matrices and judges each item of the batch.
fn judge<T: Scalar>(batch: &[usize], size: Size, ops: [Op; 2]) {
    let [m, n, k] = size;
    let stored = |rows, columns, op| if op == Op::None { (rows, columns) } else { (columns, rows) };
    let (a_rows, a_columns) = stored(m, k, ops[0]);
    let (b_rows, b_columns) = stored(k, n, ops[1]);
    let a = items(batch, |seed| families::general::<T>(a_rows, a_columns, 2 * seed));
    let b = items(batch, |seed| families::general::<T>(b_rows, b_columns, 2 * seed + 1));
    judge_product(&a, &b, batch, size, ops);
}

fn judge_product<T: Scalar>(a: &[T], b: &[T], batch: &[usize], size: Size, ops: [Op; 2]) {
    let [m, n, k] = size;
    let stored = |values: &[T], rows, columns, op| match op {
        Op::None => matrices(values, batch, rows, columns),
        _ => matrices(values, batch, columns, rows),
    };
    let options = MatmulOptions { transpose_a: transpose(ops[0]), transpose_b: transpose(ops[1]) };
    let c = linalg::matmul_with(&stored(a, m, k, ops[0]), &stored(b, k, n, ops[1]), &options).unwrap();
    assert_eq!(c.shape().extents(), [batch, &[m, n]].concat());
    let c = c.to_vec::<T>().unwrap();
    for item in 0..batch.iter().product() {
        let part = |values: &'_ [T], length: usize| values[item * length..(item + 1) * length].to_vec();
        let found = ratios::matmul(&part(a, m * k), &part(b, k * n), &part(&c, m * n), size, ops);
        let what = format!("{} batch {batch:?} [m, n, k] = {size:?} {ops:?} item {item}", T::NAME);
        assert!(found <= thresholds::MATMUL, "{what}: {found}");
    }
}

fn transposes<T: Scalar>() {
    for a in Op::ALL {
        for b in Op::ALL {
            for size in
                [[1, 1, 1], [3, 5, 7], [8, 9, 15], [17, 16, 4], [65, 33, 40], [64, 64, 64], [70, 130, 129]]
            {
                judge::<T>(&[], size, [a, b]);
                judge::<T>(&[2], size, [a, b]);
            }
        }
    }
}

fn sizes<T: Scalar>() {
    // Straddles tiles of 4, 8, 16, 32, 64 and 128 in each extent.
    let extents = [1, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 63, 64, 65, 127, 128, 129, 200];
    for extent in extents {
        for size in [[extent, 20, 20], [20, extent, 20], [20, 20, extent], [extent, extent, extent]] {
            judge::<T>(&[], size, [Op::None; 2]);
        }
    }
    for size in [[300, 500, 257], [513, 100, 512], [256, 256, 256]] {
        judge::<T>(&[], size, [Op::None; 2]);
    }
}

fn two_thousand<T: Scalar>() {
    judge::<T>(&[], [2000, 2000, 2000], [Op::None; 2]);
    judge::<T>(&[], [2049, 1500, 2047], [Op::Adjoint, Op::None]);
}

fn empty<T: Scalar>() {
    for size in [[0, 3, 4], [3, 0, 4], [0, 0, 0], [0, 3, 0]] {
        judge::<T>(&[], size, [Op::None; 2]);
        judge::<T>(&[2], size, [Op::Transpose, Op::Adjoint]);
    }
    // A sum of nothing is 0, whatever the memory held before.
    for batch in [&[][..], &[3]] {
        for [m, n] in [[1, 1], [5, 3], [70, 65]] {
            let dirty = matrices(&vec![T::NAN; m * n], &[], m, n);
            drop(dirty);
            judge::<T>(batch, [m, n, 0], [Op::None; 2]);
        }
    }
    judge::<T>(&[0], [3, 4, 5], [Op::None; 2]);
    judge::<T>(&[2, 0], [3, 4, 5], [Op::None, Op::Adjoint]);
}

fn long_sums<T: Scalar>() {
    // Beyond 65,535 terms, where a software driver ends loops.
    for [m, n] in [[1, 1], [3, 2], [20, 17]] {
        judge::<T>(&[], [m, n, 70_000], [Op::None; 2]);
    }
    judge::<T>(&[2], [2, 3, 66_000], [Op::Adjoint, Op::None]);
    judge::<T>(&[], [1, 1, 300_001], [Op::None, Op::Transpose]);
}

fn vectors<T: Scalar>() {
    for size in
        [[1, 1, 5000], [1, 5000, 1], [5000, 1, 1], [1, 300, 300], [300, 1, 300], [2, 1000, 40], [1000, 2, 40]]
    {
        for ops in [[Op::None; 2], [Op::Adjoint, Op::None], [Op::None, Op::Transpose]] {
            judge::<T>(&[], size, ops);
        }
    }
}

fn batches<T: Scalar>() {
    for batch in [&[0][..], &[1], &[3], &[2, 3], &[2, 1, 2], &[100]] {
        for size in [[1, 1, 1], [4, 3, 2], [16, 17, 15], [65, 64, 20]] {
            judge::<T>(batch, size, [Op::None; 2]);
            judge::<T>(batch, size, [Op::Adjoint, Op::Transpose]);
        }
    }
}

fn more_items_than_a_dispatch_has_workgroups<T: Scalar>() {
    judge::<T>(&[70_000], [2, 3, 4], [Op::None; 2]);
}

fn nan_stays_in_its_row_and_column<T: Scalar>() {
    for [m, n, k] in [[3, 3, 3], [40, 33, 20], [130, 129, 65]] {
        let (row, column) = (m / 2, n / 3);
        let mut a = families::general::<T>(m, k, 1);
        let mut b = families::general::<T>(k, n, 2);
        a[row * k + k / 2] = T::NAN;
        b[(k / 2) * n + column] = T::narrow(T::Wide::real(f64::INFINITY));
        let c = linalg::matmul(&matrices(&a, &[], m, k), &matrices(&b, &[], k, n)).unwrap();
        for (place, value) in c.to_vec::<T>().unwrap().into_iter().enumerate() {
            let (i, j) = (place / n, place % n);
            let spoiled = i == row || j == column;
            assert_eq!(
                !value.widen().modulus().is_finite(),
                spoiled,
                "{} [{m}, {n}, {k}] [{i}, {j}]",
                T::NAME
            );
        }
    }
}

fn same_bits_twice<T: Scalar>() {
    let (m, n, k) = (130, 70, 300);
    let a = matrices(&families::general::<T>(m, k, 1), &[], m, k);
    let b = matrices(&families::general::<T>(k, n, 2), &[], k, n);
    let product = || bits(&linalg::matmul(&a, &b).unwrap().to_vec::<T>().unwrap());
    assert_eq!(product(), product());
}

#[test]
fn exact_where_the_numbers_are() {
    let a = matrices(&[1.0f32, 2.0, 3.0, 4.0, 5.0, 6.0], &[], 2, 3);
    let b = matrices(&[7.0f32, 8.0, 9.0, 10.0, 11.0, 12.0], &[], 3, 2);
    assert_eq!(linalg::matmul(&a, &b).unwrap().to_vec::<f32>().unwrap(), [58.0, 64.0, 139.0, 154.0]);
    let i = matrices(&[Complex::new(0.0f32, 1.0)], &[], 1, 1);
    let square = |transpose_a| {
        let options = MatmulOptions { transpose_a, ..MatmulOptions::default() };
        linalg::matmul_with(&i, &i, &options).unwrap().to_vec::<Complex<f32>>().unwrap()[0]
    };
    assert_eq!(square(transpose(Op::None)), Complex::new(-1.0, 0.0));
    assert_eq!(square(transpose(Op::Transpose)), Complex::new(-1.0, 0.0));
    assert_eq!(square(transpose(Op::Adjoint)), Complex::new(1.0, 0.0));
}

#[test]
fn a_matrix_times_itself() {
    // The same buffer bound twice.
    let n = 33;
    let values = families::general::<f32>(n, n, 1);
    let a = matrices(&values, &[], n, n);
    let c = linalg::matmul(&a, &a).unwrap().to_vec::<f32>().unwrap();
    assert!(ratios::matmul(&values, &values, &c, [n, n, n], [Op::None; 2]) <= thresholds::MATMUL);
}
