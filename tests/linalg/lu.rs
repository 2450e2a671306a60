//! LU with partial pivoting: factors, pivots and permutations of matrices of any shape.

use lapwing::linalg;
use lapwing::{Complex, ErrorKind};
use lapwing_testkit::families::{self, General};
use lapwing_testkit::{Wide, ratios, reference, thresholds};

use crate::support::{Scalar, bits, for_each_type, items, matrices, upload};

for_each_type! {
    sizes,
    shapes,
    #[ignore = "minutes on a software adapter"]
    fifteen_hundred,
    batches,
    every_family,
    growth,
    a_singular_matrix_tells_its_first_zero_pivot,
    nan_and_infinity_stay_in_their_item,
    ties_go_to_the_first_row,
    both_ends_of_the_range,
    nearly_equal_pivots,
    same_bits_twice,
    tall,
}

/// Straddles tiles of 4 and 8, the small kernels of 8 to 64, and panels of 32.
const SIZES: [usize; 23] =
    [0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 96, 97, 129, 200, 300];

/// What one factorisation left on the host.
struct Factored<T> {
    factors: Vec<T>,
    pivots: Vec<i32>,
    info: Vec<i32>,
}

/// Factors a batch, judges each item whose info is 0 by `name(index)`, and returns all.
fn factor<T: Scalar>(
    a: &[T],
    batch: &[usize],
    [m, n]: [usize; 2],
    name: impl Fn(usize) -> String,
) -> Factored<T> {
    let k = m.min(n);
    let tensor = matrices(a, batch, m, n);
    let result = linalg::lu(&tensor).unwrap();
    assert_eq!(result.factors.shape(), tensor.shape());
    assert_eq!(result.pivots.shape().extents(), [batch, &[k]].concat());
    assert_eq!(result.permutation.shape().extents(), [batch, &[m]].concat());
    assert_eq!(result.info.shape().extents(), batch);
    let permutation = result.permutation.to_vec::<i32>().unwrap();
    let found = Factored {
        factors: result.factors.to_vec::<T>().unwrap(),
        pivots: result.pivots.to_vec().unwrap(),
        info: result.info.to_vec().unwrap(),
    };
    for item in 0..batch.iter().product() {
        let what = format!("{} {} {m} x {n}", T::NAME, name(item));
        let (whole, some) = (item * m * n..(item + 1) * m * n, item * k..(item + 1) * k);
        let permutation = &permutation[item * m..(item + 1) * m];
        let (a, factors, pivots) = (&a[whole.clone()], &found.factors[whole], &found.pivots[some]);
        assert_eq!(ratios::permutation_of(pivots, m).unwrap(), permutation, "{what}");
        if a.iter().all(|value| value.widen().modulus().is_finite()) {
            let form = ratios::lu_form(factors, pivots, [m, n]);
            assert!(form.is_ok(), "{what}: {form:?}");
            let ratio = ratios::lu(a, factors, pivots, [m, n]);
            assert!(ratio <= thresholds::LU, "{what}: {ratio}");
        }
    }
    let again = linalg::lu_pivots_to_permutation(&result.pivots, m).unwrap();
    assert_eq!(again.to_vec::<i32>().unwrap(), permutation, "lu_pivots_to_permutation");
    found
}

/// As [`factor`], of matrices that have no zero pivot.
fn factor_regular<T: Scalar>(a: &[T], batch: &[usize], shape: [usize; 2], name: impl Fn(usize) -> String) {
    let found = factor(a, batch, shape, name);
    assert!(found.info.iter().all(|&info| info == 0), "{shape:?}: {:?}", found.info);
}

fn sizes<T: Scalar>() {
    for n in SIZES {
        factor_regular(&families::general::<T>(n, n, n as u64), &[], [n, n], |_| "random".into());
    }
}

fn shapes<T: Scalar>() {
    let shapes = [
        [0, 3],
        [3, 0],
        [1, 5],
        [5, 1],
        [3, 64],
        [64, 3],
        [1, 200],
        [200, 1],
        [65, 8],
        [8, 65],
        [20, 900],
        [31, 400],
        [33, 100],
        [100, 33],
        [96, 130],
        [131, 64],
        [200, 70],
        [70, 300],
    ];
    for [m, n] in shapes {
        factor_regular(&families::general::<T>(m, n, 1), &[], [m, n], |_| "random".into());
        let a = items(&[2, 2], |seed| families::general::<T>(m, n, seed));
        factor_regular(&a, &[2, 2], [m, n], |item| format!("random item {item}"));
    }
}

fn fifteen_hundred<T: Scalar>() {
    for [m, n] in [[1000, 1000], [1500, 1500], [1500, 300], [300, 1500]] {
        factor_regular(&families::general::<T>(m, n, 1), &[], [m, n], |_| "random".into());
    }
}

fn batches<T: Scalar>() {
    for n in [0, 1, 3, 8, 16, 17, 32, 33, 64, 65, 100] {
        for batch in [&[0][..], &[1], &[3], &[2, 3], &[2, 0, 3]] {
            let a = items(batch, |seed| families::general::<T>(n, n, seed));
            factor_regular(&a, batch, [n, n], |item| format!("batch {batch:?} item {item}"));
        }
    }
    for (batch, n) in [([1000], 5), ([100], 64), ([33], 48)] {
        let a = items(&batch, |seed| families::general::<T>(n, n, seed));
        factor_regular(&a, &batch, [n, n], |item| format!("item {item}"));
    }
}

#[test]
fn ten_thousand_of_8_by_8() {
    let batch = [10_000];
    let a = items(&batch, |seed| families::general::<f32>(8, 8, seed));
    factor_regular(&a, &batch, [8, 8], |item| format!("item {item}"));
}

#[test]
fn five_hundred_of_64_by_64() {
    let batch = [500];
    let a = items(&batch, |seed| families::general::<f32>(64, 64, seed));
    factor_regular(&a, &batch, [64, 64], |item| format!("item {item}"));
}

#[test]
#[ignore = "half a minute on a software adapter"]
fn more_items_than_a_dispatch_has_workgroups() {
    let kinds: Vec<Vec<f32>> = (0..7).map(|seed| families::general(65, 1, seed)).collect();
    let batch = [66_000];
    let a = items(&batch, |seed| kinds[seed as usize % kinds.len()].clone());
    factor_regular(&a, &batch, [65, 1], |item| format!("item {item}"));
}

fn tall<T: Scalar>() {
    for [m, n] in [[5000, 40], [40, 5000], [30_000, 3]] {
        factor_regular(&families::general::<T>(m, n, 1), &[], [m, n], |_| "tall".into());
    }
}

#[test]
fn a_hundred_thousand_rows() {
    factor_regular(&families::general::<f32>(100_000, 33, 1), &[], [100_000, 33], |_| "tall".into());
}

fn growth<T: Scalar>() {
    // Larger ones outgrow the float64 of the judge.
    for [m, n] in [[2, 2], [16, 16], [33, 33], [50, 50], [100, 50], [50, 100]] {
        factor_regular(&families::wilkinson::<T>(m, n), &[], [m, n], |_| "Wilkinson".into());
    }
}

fn every_family<T: Scalar>() {
    let all = General::ALL;
    for [m, n] in
        [[1, 1], [2, 2], [3, 3], [16, 16], [33, 33], [64, 64], [65, 65], [150, 150], [100, 40], [40, 100]]
    {
        let a: Vec<T> = all.iter().flat_map(|family| family.generate::<T>(m, n, 5)).collect();
        factor(&a, &[all.len()], [m, n], |item| all[item].to_string());
    }
    // By themselves: a batch may take another path.
    for family in all {
        factor(&family.generate::<T>(130, 130, 6), &[], [130, 130], |_| family.to_string());
    }
}

fn a_singular_matrix_tells_its_first_zero_pivot<T: Scalar>() {
    for n in [1, 2, 8, 17, 33, 64, 65, 100] {
        let places = [0, n / 3, n / 2, n - 1];
        let a = items(&[places.len()], |item| families::singular::<T>(n, places[item as usize]));
        let found = factor(&a, &[places.len()], [n, n], |item| format!("singular at {}", places[item]));
        let expected: Vec<i32> = places.iter().map(|&place| place as i32 + 1).collect();
        assert_eq!(found.info, expected, "{} n = {n}", T::NAME);
        let zero = items(&[2], |_| vec![T::narrow(T::Wide::real(0.0)); n * n]);
        let found = factor(&zero, &[2], [n, n], |_| "zero".into());
        assert_eq!(found.info, [1, 1]);
        assert!(found.factors.iter().all(|value| value.widen().modulus() == 0.0), "zero stays zero");
        assert_eq!(found.pivots, items(&[2], |_| (0..n as i32).collect()));
    }
}

#[test]
fn check_names_the_matrix_and_the_pivot() {
    let a = [families::general::<f32>(20, 20, 1), families::singular(20, 6)].concat();
    let error = linalg::lu(&matrices(&a, &[1, 2], 20, 20)).unwrap().check().unwrap_err();
    assert_eq!(error.to_string(), "lu: matrix 1 is singular: its pivot 7 is zero");
    assert_eq!(*error.kind(), ErrorKind::Singular { batch: 1, pivot: 7 });
}

fn nan_and_infinity_stay_in_their_item<T: Scalar>() {
    for n in [2, 8, 33, 64, 65, 130] {
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let places = [(0, 0), (n - 1, n - 1), (n / 2, n / 3), (n - 1, 0), (0, n - 1)];
            let mut a = Vec::new();
            for (i, j) in places {
                let mut bad = families::general::<T>(n, n, 1);
                bad[i * n + j] = T::narrow(T::Wide::real(value));
                a.extend(bad);
                a.extend(families::general::<T>(n, n, 2));
            }
            // `factor` judges those that are finite.
            let found = factor(&a, &[places.len() * 2], [n, n], |item| format!("{value} {item}"));
            for (item, (i, j)) in places.into_iter().enumerate() {
                let factors = &found.factors[2 * item * n * n..][..n * n];
                let finite = factors.iter().all(|value| value.widen().modulus().is_finite());
                assert!(!finite, "{} n = {n}: {value} at ({i}, {j}) is gone", T::NAME);
            }
        }
    }
}

/// Whole matrices times a power of two: the same digits, although reciprocals of the pivots would overflow or vanish.
fn both_ends_of_the_range<T: Scalar>() {
    let (low, high) = if T::EPS < 1e-10 { (-1019, 1021) } else { (-123, 125) };
    for n in [2, 8, 40, 100] {
        let make = |scale: f64| -> Vec<T> {
            let element = |i: usize, j: usize| match i / 2 == j / 2 {
                true => [1.0, 1.0, 3.0, 2.0][i % 2 * 2 + j % 2] * scale,
                false => 0.0,
            };
            (0..n * n).map(|at| T::narrow(T::Wide::real(element(at / n, at % n)))).collect()
        };
        let plain = factor(&make(1.0), &[], [n, n], |_| "pairs".into());
        for power in [low, high] {
            let scale = 2f64.powi(power);
            let found = factor(&make(scale), &[], [n, n], |_| format!("pairs times 2^{power}"));
            assert_eq!(found.pivots, plain.pivots);
            let scaled = |(at, &value): (usize, &T)| match at / n > at % n {
                true => value,
                false => T::narrow(value.widen() * T::Wide::real(scale)),
            };
            let expected: Vec<T> = plain.factors.iter().enumerate().map(scaled).collect();
            assert!(found.factors == expected, "{} n = {n} 2^{power}", T::NAME);
        }
    }
}

/// Elements that agree in all but the last bits: the larger one is the pivot, as in LAPACK.
fn nearly_equal_pivots<T: Scalar>() {
    for n in [2, 7, 16, 33, 64, 65, 100, 300] {
        // The largest of the first column is that of row n / 2, by four roundings.
        let mut a = families::general::<T>(n, n, 1);
        for i in 0..n {
            let more = if i == n / 2 { 8.0 * T::EPS } else { 0.0 };
            a[i * n] = T::narrow(T::Wide::real(-9.0 * (1.0 + more)));
        }
        let found = factor(&a, &[], [n, n], |_| "nearly equal".into());
        assert_eq!(found.pivots[0], (n / 2) as i32, "{} n = {n}", T::NAME);
    }
}

fn ties_go_to_the_first_row<T: Scalar>() {
    for n in [2, 7, 16, 33, 64, 65, 100] {
        for a in [families::signs::<T>(n), families::cyclic::<T>(n)] {
            let found = factor(&a, &[], [n, n], |_| "ties".into());
            // Whole numbers: the elimination is exact, so the pivots are those of LAPACK.
            let expected = reference::lu_pivots(&a, n, n);
            assert_eq!(found.pivots, expected, "{} n = {n}", T::NAME);
        }
    }
}

#[test]
fn complex_pivots_are_compared_by_the_sum_of_the_parts() {
    let a =
        [Complex::new(3.9f32, 0.0), Complex::new(1.0, 0.0), Complex::new(2.0, 2.0), Complex::new(0.0, 1.0)];
    let result = linalg::lu(&upload(&a, &[2, 2])).unwrap();
    assert_eq!(
        result.pivots.to_vec::<i32>().unwrap(),
        [1, 1],
        "4 against 3.9, though the moduli are 2.8 and 3.9"
    );
}

fn same_bits_twice<T: Scalar>() {
    for (batch, n) in [([100], 16), ([3], 65), ([1], 200)] {
        let a = items(&batch, |seed| families::general::<T>(n, n, seed));
        let tensor = matrices(&a, &batch, n, n);
        let factors: Vec<Vec<T>> =
            (0..3).map(|_| linalg::lu(&tensor).unwrap().factors.to_vec().unwrap()).collect();
        assert_eq!(bits(&factors[0]), bits(&factors[1]), "n = {n}");
        assert_eq!(bits(&factors[0]), bits(&factors[2]), "n = {n}");
        assert_eq!(bits(&tensor.to_vec::<T>().unwrap()), bits(&a), "the input is left alone");
    }
}

#[test]
fn pivots_make_permutations() {
    let pivots = upload(&[2i32, 2, 2, 0, 1, 2], &[2, 3]);
    let permutation = linalg::lu_pivots_to_permutation(&pivots, 4).unwrap();
    assert_eq!(permutation.shape().extents(), [2, 4]);
    assert_eq!(permutation.to_vec::<i32>().unwrap(), [2, 0, 1, 3, 0, 1, 2, 3]);

    let wrong = linalg::lu_pivots_to_permutation(&upload(&[0i32, 7], &[2]), 3).unwrap();
    assert_eq!(wrong.to_vec::<i32>().unwrap(), [-1, -1, -1], "a pivot names no row");

    let many: Vec<i32> = (0..17_000).map(|i| (i + 1) % 17_000).collect();
    let found = linalg::lu_pivots_to_permutation(&upload(&many, &[17_000]), 17_000).unwrap();
    assert_eq!(found.to_vec::<i32>().unwrap(), ratios::permutation_of(&many, 17_000).unwrap());
}

#[test]
fn bad_requests_are_refused() {
    let pivots = upload(&[0i32, 1, 2], &[3]);
    let text = |result: lapwing::Result<lapwing::Tensor>| result.unwrap_err().to_string();
    assert_eq!(
        text(linalg::lu_pivots_to_permutation(&pivots, 2)),
        "lu_pivots_to_permutation: 3 pivots exchange no 2 rows"
    );
    let floats = upload(&[0.0f32; 4], &[2, 2]);
    assert_eq!(
        text(linalg::lu_pivots_to_permutation(&floats, 4)),
        "lu_pivots_to_permutation: the pivots must be i32, got f32"
    );
    let vector = upload(&[0.0f32; 4], &[4]);
    assert_eq!(linalg::lu(&vector).unwrap_err().to_string(), "lu: needs at least two dimensions, got [4]");
    assert!(linalg::lu(&pivots).is_err());
}
