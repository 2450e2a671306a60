//! What a call read back, as its library gives it.

/// The result of one call, row-major.
#[derive(Clone, Debug)]
pub enum Output {
    /// A factor, a product, a solution or an inverse.
    Matrix(Vec<f32>),
    /// `P A = L U` in one matrix: U on and above the diagonal, L below.
    Lu { packed: Vec<f32>, rows: Rows },
    /// `A = P L U` as three matrices.
    #[cfg_attr(not(any(feature = "burn", test)), expect(dead_code, reason = "only burn gives it"))]
    SeparateLu { p: Vec<f32>, l: Vec<f32>, u: Vec<f32> },
    /// `A = Q R`.
    Qr { q: Vec<f32>, r: Vec<f32> },
    /// `A V = V diag(values)`, eigenvectors as columns, in any order.
    Eigh { values: Vec<f32>, vectors: Vec<f32> },
    /// `A = U diag(s) V^H`, in any order.
    Svd { u: Vec<f32>, s: Vec<f32>, vh: Vec<f32> },
}

/// How an LU factorisation tells the order of the rows, counted from 0.
#[derive(Clone, Debug)]
pub enum Rows {
    /// Row i of `P A` is this row of `A`.
    Permutation(Vec<i32>),
    /// In this order, row i was exchanged with row `pivots[i]`.
    Pivots(Vec<i32>),
}

impl Rows {
    /// Row i of `P A` is which row of `A`? `None` unless these are n different rows.
    pub fn order(&self, n: usize) -> Option<Vec<usize>> {
        let (Self::Permutation(rows) | Self::Pivots(rows)) = self;
        let rows: Vec<usize> = rows.iter().map(|&row| usize::try_from(row).ok()).collect::<Option<_>>()?;
        if rows.len() != n || rows.iter().any(|&row| row >= n) {
            return None;
        }
        let order = match self {
            Self::Permutation(_) => rows,
            Self::Pivots(_) => {
                let mut order: Vec<usize> = (0..n).collect();
                for (i, &row) in rows.iter().enumerate() {
                    order.swap(i, row);
                }
                order
            }
        };
        let mut seen = vec![false; n];
        order.iter().for_each(|&row| seen[row] = true);
        seen.into_iter().all(|seen| seen).then_some(order)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_of_telling_the_order_agree() {
        assert_eq!(Rows::Pivots(vec![2, 2, 2]).order(3), Some(vec![2, 0, 1]));
        assert_eq!(Rows::Permutation(vec![2, 0, 1]).order(3), Some(vec![2, 0, 1]));
    }

    #[test]
    fn no_order_from_rows_that_are_missing_or_twice_there() {
        for rows in [vec![0, 0, 1], vec![0, 1], vec![0, 1, 3], vec![-1, 0, 1]] {
            assert_eq!(Rows::Permutation(rows).order(3), None);
        }
        assert_eq!(Rows::Pivots(vec![0, 1, 3]).order(3), None);
    }
}
