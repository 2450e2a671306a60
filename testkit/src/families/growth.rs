//! Matrices on which elimination grows its elements, and one that is exactly singular.

use crate::{Number, Wide};

/// Wilkinson's matrix of `rows` by `columns`: 1 on the diagonal and in the last column, -1 below the diagonal. Elimination with
/// partial pivoting doubles the last column in every step.
pub fn wilkinson<T: Number>(rows: usize, columns: usize) -> Vec<T> {
    entries(rows, columns, |i, j| {
        if i == j || j + 1 == columns {
            1.0
        } else if i > j {
            -1.0
        } else {
            0.0
        }
    })
}

/// An upper triangular matrix of small whole numbers whose diagonal is zero at `at`, and elsewhere larger than what is above it:
/// its elimination is exact, and `at + 1` is LAPACK's `info`.
pub fn singular<T: Number>(n: usize, at: usize) -> Vec<T> {
    entries(n, n, |i, j| match i.cmp(&j) {
        std::cmp::Ordering::Less => ((i + j) % 3) as f64 - 1.0,
        std::cmp::Ordering::Equal if i == at => 0.0,
        std::cmp::Ordering::Equal => 4.0,
        std::cmp::Ordering::Greater => 0.0,
    })
}

/// Rows of signs, orthogonal to each other where `n` is a power of two: in every column of the elimination many elements are the
/// largest, and all are whole numbers.
pub fn signs<T: Number>(n: usize) -> Vec<T> {
    entries(n, n, |i, j| if (i & j).count_ones() % 2 == 0 { 1.0 } else { -1.0 })
}

/// The permutation matrix that moves every row up by one.
pub fn cyclic<T: Number>(n: usize) -> Vec<T> {
    entries(n, n, |i, j| if (j + 1) % n == i { 1.0 } else { 0.0 })
}

fn entries<T: Number>(rows: usize, columns: usize, entry: impl Fn(usize, usize) -> f64) -> Vec<T> {
    (0..rows * columns).map(|at| T::narrow(T::Wide::real(entry(at / columns, at % columns)))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference::lu_pivots;

    #[test]
    fn wilkinson_doubles_its_last_column() {
        let n = 20;
        let a = wilkinson::<f32>(n, n);
        let factors = crate::reference::lu_factors(&a, n, n).0;
        assert_eq!(factors[n * n - 1], 2f64.powi(n as i32 - 1) as f32);
        assert_eq!(lu_pivots(&a, n, n), (0..n as i32).collect::<Vec<_>>());
    }

    #[test]
    fn singular_is_so_at_its_place() {
        for (n, at) in [(1, 0), (5, 2), (9, 8)] {
            let (factors, pivots) = crate::reference::lu_factors(&singular::<f32>(n, at), n, n);
            let zeros: Vec<usize> = (0..n).filter(|&i| factors[i * n + i] == 0.0).collect();
            assert_eq!(zeros, [at]);
            assert_eq!(pivots, (0..n as i32).collect::<Vec<_>>());
        }
    }

    #[test]
    fn signs_tie() {
        let pivots = lu_pivots(&signs::<f32>(8), 8, 8);
        assert_eq!(pivots, (0..8).collect::<Vec<_>>(), "the first of equals");
        assert_eq!(lu_pivots(&cyclic::<f32>(4), 4, 4), [1, 2, 3, 3]);
    }
}
