//! Least squares: solutions of tall systems, shortest solutions of wide ones, and what is not of full rank.

use lapwing::ErrorKind;
use lapwing::linalg;
use lapwing_testkit::families::{self, General};
use lapwing_testkit::{Wide, ratios, thresholds};

use crate::support::{Scalar, bits, for_each_type, items, matrices};

for_each_type! {
    shapes,
    batches,
    families_of_full_rank,
    rank_deficient_items_tell,
}

fn judge<T: Scalar>(
    a: &[T],
    batch: &[usize],
    (m, n): (usize, usize),
    p: usize,
    name: impl Fn(usize) -> String,
) {
    let b = items(batch, |seed| families::general::<T>(m, p, 90 + seed));
    let result = linalg::least_squares(&matrices(a, batch, m, n), &matrices(&b, batch, m, p)).unwrap();
    assert_eq!(result.solution.shape().extents(), [batch, &[n, p]].concat());
    assert_eq!(result.info.shape().extents(), batch);
    result.check().unwrap();
    let x = result.solution.to_vec::<T>().unwrap();
    for item in 0..batch.iter().product() {
        let part = |rows: usize, columns: usize| item * rows * columns..(item + 1) * rows * columns;
        let (a, b, x) = (&a[part(m, n)], &b[part(m, p)], &x[part(n, p)]);
        let what = format!("{} {} {m} x {n}, {p}", T::NAME, name(item));
        if m >= n {
            let found = ratios::least_squares(a, b, x, [m, n, p]);
            assert!(found <= thresholds::LEAST_SQUARES, "{what}: {found}");
        } else {
            let found = ratios::minimum_norm(a, b, x, [m, n, p]);
            assert!(found <= thresholds::MINIMUM_NORM, "{what}: {found}");
        }
    }
}

fn shapes<T: Scalar>() {
    for ((m, n), p) in [
        ((0, 0), 1),
        ((0, 3), 2),
        ((3, 0), 2),
        ((1, 1), 1),
        ((4, 2), 1),
        ((2, 4), 3),
        ((5, 5), 0),
        ((8, 8), 1),
        ((16, 7), 1),
        ((33, 32), 5),
        ((32, 33), 5),
        ((65, 40), 1),
        ((40, 65), 70),
        ((200, 3), 1),
        ((3, 200), 1),
        ((150, 130), 7),
        ((130, 150), 1),
        ((1000, 20), 2),
    ] {
        judge(&families::general::<T>(m, n, 1), &[], (m, n), p, |_| "random".into());
    }
}

fn batches<T: Scalar>() {
    for (batch, (m, n), p) in [
        (&[3][..], (40, 7), 2),
        (&[2, 2], (7, 40), 1),
        (&[0], (5, 2), 1),
        (&[100], (8, 8), 1),
        (&[3], (100, 66), 1),
    ] {
        let a = items(batch, |seed| families::general::<T>(m, n, seed));
        judge(&a, batch, (m, n), p, |item| format!("item {item}"));
    }
}

fn families_of_full_rank<T: Scalar>() {
    for (m, n) in [(40, 20), (70, 50), (20, 40)] {
        for family in [General::GradedRows, General::IllConditioned, General::Huge, General::Tiny] {
            judge(&family.generate::<T>(m, n, 2), &[], (m, n), 2, |_| family.to_string());
        }
    }
}

fn rank_deficient_items_tell<T: Scalar>() {
    for (m, n) in [(7, 5), (60, 40), (5, 7)] {
        let k = m.min(n);
        let mut a = items(&[3], |seed| families::general::<T>(m, n, seed));
        let b = items(&[3], |seed| families::general::<T>(m, 2, 90 + seed));
        let clean = linalg::least_squares(&matrices(&a, &[3], m, n), &matrices(&b, &[3], m, 2)).unwrap();
        // A column of zeros, or a row of them where rows are fewer.
        for i in 0..m.max(n) {
            let at = if m >= n { i * n + k - 2 } else { (k - 2) * n + i };
            a[m * n + at] = T::narrow(T::Wide::real(0.0));
        }
        let result = linalg::least_squares(&matrices(&a, &[3], m, n), &matrices(&b, &[3], m, 2)).unwrap();
        assert_eq!(result.info.to_vec::<i32>().unwrap(), [0, k as i32 - 1, 0]);
        let error = result.check().unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::RankDeficient { batch: 1, column: k - 1 });
        let (x, clean) = (result.solution.to_vec::<T>().unwrap(), clean.solution.to_vec::<T>().unwrap());
        let size = n * 2;
        assert_eq!(bits(&x[..size]), bits(&clean[..size]));
        assert_eq!(bits(&x[2 * size..]), bits(&clean[2 * size..]));
        assert!(x[size..2 * size].iter().all(|value| value.widen().re().is_nan()));
    }
}
