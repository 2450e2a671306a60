//! The ratio of tridiagonal solves, from the three diagonals: systems are far longer than a dense matrix could be.

use super::{judged, ratio};
use crate::matrix::largest;
use crate::{Number, Wide};

/// The largest `|A x - b| / (|A| |x| eps)` over the columns of `x`, in the 1-norm.
///
/// Row i of `A` is `lower[i]`, `diagonal[i]`, `upper[i]` at i - 1, i, i + 1; `lower[0]` and `upper[n - 1]` are not looked at.
/// There is no `n` in the divisor: a row has three elements however many there are, and elimination with pivoting meets
/// each a few times only.
pub fn tridiagonal_solve<T: Number>(
    lower: &[T],
    diagonal: &[T],
    upper: &[T],
    b: &[T],
    x: &[T],
    columns: usize,
) -> f64 {
    let n = diagonal.len();
    assert!(lower.len() == n && upper.len() == n, "{n} elements on each diagonal");
    assert!(b.len() == n * columns && x.len() == n * columns, "{n} x {columns} elements");
    let modulus = |value: &T| value.widen().modulus();
    let column_of_a = |j: usize| {
        let above = if j > 0 { modulus(&upper[j - 1]) } else { 0.0 };
        let below = if j + 1 < n { modulus(&lower[j + 1]) } else { 0.0 };
        above + modulus(&diagonal[j]) + below
    };
    let norm = largest((0..n).map(column_of_a));
    let column_ratio = |column: usize| {
        let at = |values: &[T], i: usize| values[i * columns + column].widen();
        let residual: f64 = (0..n)
            .map(|i| {
                let mut row = diagonal[i].widen() * at(x, i) - at(b, i);
                if i > 0 {
                    row += lower[i].widen() * at(x, i - 1);
                }
                if i + 1 < n {
                    row += upper[i].widen() * at(x, i + 1);
                }
                row.modulus()
            })
            .sum();
        let size: f64 = (0..n).map(|i| at(x, i).modulus()).sum();
        ratio::<T>(residual, norm * size)
    };
    judged(largest((0..columns).map(column_ratio)))
}

#[cfg(test)]
mod tests {
    use num_complex::Complex;

    use super::*;
    use crate::families::general;
    use crate::thresholds;

    fn accepts_the_right_and_rejects_the_wrong<T: Number>() {
        let (n, columns) = (50, 3);
        let [mut lower, diagonal, mut upper] = [1, 2, 3].map(|seed| general::<T>(n, 1, seed));
        (lower[0], upper[n - 1]) = (T::NAN, T::NAN);
        let x = general::<T>(n, columns, 4);
        let b: Vec<T> = (0..n * columns)
            .map(|at| {
                let i = at / columns;
                let mut sum = diagonal[i].widen() * x[at].widen();
                if i > 0 {
                    sum += lower[i].widen() * x[at - columns].widen();
                }
                if i + 1 < n {
                    sum += upper[i].widen() * x[at + columns].widen();
                }
                T::narrow(sum)
            })
            .collect();
        let judge = |x: &[T]| tridiagonal_solve(&lower, &diagonal, &upper, &b, x, columns);
        assert!(judge(&x) <= thresholds::TRIDIAGONAL_SOLVE, "{}", judge(&x));

        let size: f64 = x.iter().map(|value| value.widen().modulus()).sum();
        for place in [0, 70, n * columns - 1] {
            let mut wrong = x.clone();
            wrong[place] = T::narrow(wrong[place].widen() + T::Wide::real(30.0 * T::EPS * size));
            assert!(judge(&wrong) > thresholds::TRIDIAGONAL_SOLVE, "{place}: {}", judge(&wrong));
            wrong[place] = T::NAN;
            assert_eq!(judge(&wrong), f64::INFINITY, "{place}");
        }
        let mut reversed = x.clone();
        reversed.reverse();
        assert!(judge(&reversed) > thresholds::TRIDIAGONAL_SOLVE);
        assert!(
            judge(&vec![T::narrow(T::Wide::real(0.0)); n * columns]) == f64::INFINITY,
            "zeros solve nothing"
        );
    }

    #[test]
    fn tridiagonal_solve_accepts_the_right_and_rejects_the_wrong() {
        accepts_the_right_and_rejects_the_wrong::<f32>();
        accepts_the_right_and_rejects_the_wrong::<Complex<f32>>();
        accepts_the_right_and_rejects_the_wrong::<f64>();
        accepts_the_right_and_rejects_the_wrong::<Complex<f64>>();
    }

    #[test]
    fn tridiagonal_solve_of_nothing_is_right() {
        assert_eq!(tridiagonal_solve::<f32>(&[], &[], &[], &[], &[], 2), 0.0);
        assert_eq!(tridiagonal_solve(&[0.0f32], &[2.0], &[0.0], &[], &[], 0), 0.0);
    }
}
