//! Row-major slices as float64 matrices, and the norms of those; shared by the ratios and the families.

use faer::Mat;

use crate::ratios::Op;
use crate::{Number, Wide};

/// The matrix of `rows` by `columns` that `values` holds in row-major order.
pub(crate) fn widen<T: Number>(values: &[T], rows: usize, columns: usize) -> Mat<T::Wide> {
    assert_eq!(values.len(), rows * columns, "{rows} x {columns} elements");
    Mat::from_fn(rows, columns, |i, j| values[i * columns + j].widen())
}

/// The elements in row-major order, rounded.
pub(crate) fn narrow<T: Number>(matrix: &Mat<T::Wide>) -> Vec<T> {
    let (rows, columns) = (matrix.nrows(), matrix.ncols());
    let mut values = Vec::with_capacity(rows * columns);
    for i in 0..rows {
        values.extend((0..columns).map(|j| T::narrow(matrix[(i, j)])));
    }
    values
}

/// The Hermitian matrix of which `values` gives one triangle; the other is not looked at, nor is what the diagonal
/// has of an imaginary part.
pub(crate) fn hermitian<T: Number>(values: &[T], n: usize, lower: bool) -> Mat<T::Wide> {
    assert_eq!(values.len(), n * n, "{n} x {n} elements");
    Mat::from_fn(n, n, |i, j| {
        if i == j {
            T::Wide::real(values[i * n + i].widen().re())
        } else if (i > j) == lower {
            values[i * n + j].widen()
        } else {
            values[j * n + i].widen().conjugate()
        }
    })
}

/// The triangular matrix of which `values` gives one triangle; the other is not looked at, nor is a unit diagonal.
pub(crate) fn triangle<T: Number>(values: &[T], n: usize, lower: bool, unit_diagonal: bool) -> Mat<T::Wide> {
    assert_eq!(values.len(), n * n, "{n} x {n} elements");
    Mat::from_fn(n, n, |i, j| {
        if i == j {
            if unit_diagonal { T::Wide::real(1.0) } else { values[i * n + i].widen() }
        } else if (i > j) == lower {
            values[i * n + j].widen()
        } else {
            T::Wide::real(0.0)
        }
    })
}

/// `op(a)` as a matrix of its own.
pub(crate) fn apply<W: Wide>(op: Op, a: &Mat<W>) -> Mat<W> {
    match op {
        Op::None => a.clone(),
        Op::Transpose => Mat::from_fn(a.ncols(), a.nrows(), |i, j| a[(j, i)]),
        Op::Adjoint => Mat::from_fn(a.ncols(), a.nrows(), |i, j| a[(j, i)].conjugate()),
    }
}

/// The moduli of all elements.
pub(crate) fn moduli<W: Wide>(a: &Mat<W>) -> Mat<f64> {
    Mat::from_fn(a.nrows(), a.ncols(), |i, j| a[(i, j)].modulus())
}

/// The sum of the moduli of one column.
pub(crate) fn column_norm<W: Wide>(a: &Mat<W>, j: usize) -> f64 {
    (0..a.nrows()).map(|i| a[(i, j)].modulus()).sum()
}

/// The 1-norm, the largest sum over a column; NaN where an element is.
pub(crate) fn norm<W: Wide>(a: &Mat<W>) -> f64 {
    largest((0..a.ncols()).map(|j| column_norm(a, j)))
}

/// The largest of some numbers that are not negative; NaN where one of them is, 0 of none.
pub(crate) fn largest(values: impl IntoIterator<Item = f64>) -> f64 {
    values.into_iter().fold(
        0.0,
        |most: f64, value| {
            if most.is_nan() || value.is_nan() { f64::NAN } else { most.max(value) }
        },
    )
}
