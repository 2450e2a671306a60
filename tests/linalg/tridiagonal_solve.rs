//! Tridiagonal solves: short ones row by row, long ones in chunks, singular ones.

use lapwing::linalg::{self, TridiagonalSolve};
use lapwing::{Complex, Element, ErrorKind};
use lapwing_testkit::families::{Tridiagonal, general};
use lapwing_testkit::{Wide, ratios, thresholds};

use crate::support::{Scalar, bits, for_each_type, upload};

for_each_type! {
    sizes,
    right_hand_sides,
    batches,
    long_systems,
    many_systems,
    singular_items_are_nan_and_their_neighbours_right,
    a_zero_row_or_column_is_found_anywhere,
    not_finite_elements_give_nan,
    same_bits_twice,
}

/// Systems one after another, as lapwing takes them.
struct Systems<T> {
    lower: Vec<T>,
    diagonal: Vec<T>,
    upper: Vec<T>,
    b: Vec<T>,
    n: usize,
    columns: usize,
}

impl<T: Scalar> Systems<T> {
    fn new(n: usize, columns: usize, families: &[Tridiagonal], seed: u64) -> Self {
        let (mut lower, mut diagonal, mut upper, mut b) = (vec![], vec![], vec![], vec![]);
        for (item, family) in families.iter().enumerate() {
            let seed = seed + item as u64;
            let [l, d, u] = family.generate::<T>(n, seed);
            lower.extend(l);
            diagonal.extend(d);
            upper.extend(u);
            let size = T::Wide::real(family.size());
            b.extend(
                general::<T>(n, columns, seed + 100).into_iter().map(|value| T::narrow(value.widen() * size)),
            );
        }
        Systems { lower, diagonal, upper, b, n, columns }
    }

    fn solve(&self, batch: &[usize]) -> TridiagonalSolve {
        let extents = [batch, &[self.n]].concat();
        let [lower, diagonal, upper] =
            [&self.lower, &self.diagonal, &self.upper].map(|values| upload(values, &extents));
        let b = upload(&self.b, &[batch, &[self.n, self.columns]].concat());
        let result = linalg::tridiagonal_solve(&lower, &diagonal, &upper, &b).unwrap();
        assert_eq!(result.solution.shape(), b.shape());
        assert_eq!(result.info.shape().extents(), batch);
        result
    }

    /// The ratio of one item.
    fn ratio(&self, x: &[T], item: usize) -> f64 {
        let row = item * self.n..(item + 1) * self.n;
        let matrix = row.start * self.columns..row.end * self.columns;
        let (lower, diagonal, upper) =
            (&self.lower[row.clone()], &self.diagonal[row.clone()], &self.upper[row]);
        ratios::tridiagonal_solve(lower, diagonal, upper, &self.b[matrix.clone()], &x[matrix], self.columns)
    }

    fn judge(&self, batch: &[usize], what: &str) {
        let result = self.solve(batch);
        let (x, info) = (result.solution.to_vec::<T>().unwrap(), result.info.to_vec::<i32>().unwrap());
        for (item, &info) in info.iter().enumerate() {
            let found = self.ratio(&x, item);
            let (n, columns) = (self.n, self.columns);
            assert!(
                found <= thresholds::TRIDIAGONAL_SOLVE && info == 0,
                "{} {what} n = {n} columns = {columns} item {item}: {found}, info {info}",
                T::NAME
            );
        }
    }
}

/// Straddles the shortest partitioned system (65, on a CPU 1025), a chunk (32 rows), and a third level (8193).
const SIZES: [usize; 21] =
    [0, 1, 2, 3, 4, 5, 17, 63, 64, 65, 97, 129, 513, 1000, 1025, 1055, 1056, 1057, 1089, 8193, 8255];

fn sizes<T: Scalar>() {
    for n in SIZES {
        for family in Tridiagonal::ALL {
            let regular = family != Tridiagonal::ZeroDiagonal || n % 2 == 0;
            let signs = family == Tridiagonal::Signs && n < 6;
            if regular && !signs {
                Systems::<T>::new(n, 1, &[family], n as u64).judge(&[], &family.to_string());
            }
        }
    }
}

fn right_hand_sides<T: Scalar>() {
    for n in [1, 5, 64, 65, 200, 1200] {
        for columns in [0, 1, 2, 7, 40] {
            Systems::<T>::new(n, columns, &[Tridiagonal::Random], 3).judge(&[], "random");
        }
    }
}

fn batches<T: Scalar>() {
    for n in [0, 3, 64, 100, 1030] {
        Systems::<T>::new(n, 2, &[], 1).judge(&[0], "no item");
        Systems::<T>::new(n, 2, &[Tridiagonal::Random; 6], 1).judge(&[2, 3], "random");
        let all: Vec<_> =
            Tridiagonal::ALL.into_iter().filter(|&family| family != Tridiagonal::Signs || n > 5).collect();
        let all: Vec<_> =
            all.into_iter().filter(|&family| family != Tridiagonal::ZeroDiagonal || n % 2 == 0).collect();
        Systems::<T>::new(n, 1, &all, 1).judge(&[all.len()], "every family");
    }
}

fn long_systems<T: Scalar>() {
    for family in [Tridiagonal::Random, Tridiagonal::Signs, Tridiagonal::Dominant, Tridiagonal::ZeroDiagonal]
    {
        Systems::<T>::new(200_002, 1, &[family], 1).judge(&[], &family.to_string());
    }
}

fn many_systems<T: Scalar>() {
    Systems::<T>::new(8, 1, &[Tridiagonal::Random; 10_000], 1).judge(&[10_000], "random");
    Systems::<T>::new(300, 1, &[Tridiagonal::Random; 100], 1).judge(&[100], "random");
}

fn is_nan<T: Scalar>(value: &T) -> bool {
    value.widen().modulus().is_nan()
}

fn singular_items_are_nan_and_their_neighbours_right<T: Scalar>() {
    for n in [1usize, 5, 63, 65, 1025, 1101] {
        let mut systems = Systems::<T>::new(n, 2, &[Tridiagonal::Dominant; 3], 1);
        let zero = T::narrow(T::Wide::real(0.0));
        let (start, end) = (n, 2 * n);
        // Odd orders with a zero diagonal are singular.
        systems.diagonal[start..end].fill(zero);
        let result = systems.solve(&[3]);
        let (x, info) = (result.solution.to_vec::<T>().unwrap(), result.info.to_vec::<i32>().unwrap());
        assert_eq!([info[0], info[2]], [0, 0], "n = {n}");
        for item in [0, 2] {
            let found = systems.ratio(&x, item);
            assert!(found <= thresholds::TRIDIAGONAL_SOLVE, "n = {n} item {item}: {found}");
        }
        // Rounding may leave a tiny last pivot, and then huge numbers.
        let middle = &x[start * 2..end * 2];
        if info[1] != 0 {
            assert!(middle.iter().all(is_nan), "n = {n}: {middle:?}");
            assert!((1..=n as i32).contains(&info[1]));
        } else {
            assert!(n > 1);
            assert!(systems.ratio(&x, 1) <= thresholds::TRIDIAGONAL_SOLVE, "n = {n}");
        }
    }
}

fn a_zero_row_or_column_is_found_anywhere<T: Scalar>() {
    let zero = T::narrow(T::Wide::real(0.0));
    for n in [7, 64, 66, 1026, 1100] {
        for at in [0, 1, n / 2, n - 2, n - 1] {
            let mut systems = Systems::<T>::new(n, 1, &[Tridiagonal::Dominant; 2], 1);
            for diagonal in [&mut systems.lower, &mut systems.diagonal, &mut systems.upper] {
                diagonal[at] = zero;
            }
            // The second item has a zero column.
            let other = n + at;
            systems.diagonal[other] = zero;
            if at > 0 {
                systems.upper[other - 1] = zero;
            }
            if at + 1 < n {
                systems.lower[other + 1] = zero;
            }
            let result = systems.solve(&[2]);
            let (x, info) = (result.solution.to_vec::<T>().unwrap(), result.info.to_vec::<i32>().unwrap());
            assert!(info[0] > 0 && info[0] <= n as i32, "n = {n} row {at}: {info:?}");
            assert_eq!(info[1], at as i32 + 1, "n = {n} column {at}: {info:?}");
            assert!(x.iter().all(is_nan), "n = {n} at {at}: {x:?}");
        }
    }
}

fn not_finite_elements_give_nan<T: Scalar>() {
    for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        for n in [3, 64, 65, 1100] {
            for at in [0, n / 2, n - 1] {
                for which in 0..2 {
                    let mut systems = Systems::<T>::new(n, 1, &[Tridiagonal::Dominant; 3], 1);
                    let place =
                        if which == 0 { &mut systems.diagonal[n + at] } else { &mut systems.b[n + at] };
                    *place = T::narrow(T::Wide::real(bad));
                    let result = systems.solve(&[3]);
                    let x = result.solution.to_vec::<T>().unwrap();
                    for item in [0, 2] {
                        let found = systems.ratio(&x, item);
                        assert!(found <= thresholds::TRIDIAGONAL_SOLVE, "n = {n} item {item}: {found}");
                    }
                    if bad.is_nan() {
                        assert!(is_nan(&x[n + at]), "n = {n} at {at} of {which}");
                    }
                }
            }
        }
    }
}

fn same_bits_twice<T: Scalar>() {
    for (n, families) in [(50, vec![Tridiagonal::Random; 20]), (5000, vec![Tridiagonal::Signs])] {
        let systems = Systems::<T>::new(n, 2, &families, 1);
        let [first, second] =
            [0; 2].map(|_| systems.solve(&[families.len()]).solution.to_vec::<T>().unwrap());
        assert_eq!(bits(&first), bits(&second), "n = {n}");
    }
}

#[test]
fn a_complex_singular_matrix_of_two() {
    // The second row is i times the first.
    let i = Complex::new(0.0f32, 1.0);
    let one = Complex::new(1.0, 0.0);
    let extents = [2];
    let [lower, diagonal, upper] = [[one, i], [one, i], [one, one]].map(|values| upload(&values, &extents));
    let result = linalg::tridiagonal_solve(&lower, &diagonal, &upper, &upload(&[one, one], &[2, 1])).unwrap();
    assert_eq!(result.info.to_vec::<i32>().unwrap(), [2]);
}

#[test]
fn malformed_requests_are_refused() {
    let zeros = |extents: &[usize]| upload(&vec![0.0f32; extents.iter().product()], extents);
    let refused = |extents: [&[usize]; 4], text: &str| {
        let [lower, diagonal, upper, b] = extents.map(zeros);
        let error = linalg::tridiagonal_solve(&lower, &diagonal, &upper, &b).map(|_| ()).unwrap_err();
        assert_eq!((error.kind(), error.to_string().as_str()), (&ErrorKind::Shape, text));
    };
    refused([&[3], &[4], &[3], &[3, 1]], "tridiagonal_solve: `diagonal` must be [3] for [3, 1], got [4]");
    refused(
        [&[2, 3], &[2, 3], &[3], &[2, 3, 1]],
        "tridiagonal_solve: `upper` must be [2, 3] for [2, 3, 1], got [3]",
    );
    refused([&[3], &[3], &[3], &[3]], "tridiagonal_solve: needs at least two dimensions, got [3]");
    fn types<T: Element + Default>(b: T) -> String {
        let diagonal = || upload(&[0.0f32], &[1]);
        let b = upload(&[b], &[1, 1]);
        linalg::tridiagonal_solve(&diagonal(), &diagonal(), &diagonal(), &b)
            .map(|_| ())
            .unwrap_err()
            .to_string()
    }
    let text =
        "tridiagonal_solve: the element types differ: f32 and f32 and f32 and complex<f32>; convert one";
    assert_eq!(types(Complex::<f32>::default()), text);
}
