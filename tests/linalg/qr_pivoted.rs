//! QR with column pivoting, judged by the ratios of the QR of the permuted matrix.

use lapwing::linalg;
use lapwing_testkit::families::{General, general};
use lapwing_testkit::{Wide, ratios, thresholds};

use crate::support::{Scalar, bits, for_each_type, items, matrices};

for_each_type! {
    shapes,
    every_family,
    batches,
    tall_and_wide,
    the_pivots_are_the_largest_columns,
    ties_go_to_the_first,
    a_little_more_is_more,
    the_rank_shows_on_the_diagonal,
    not_finite_items_leave_their_neighbours_right,
    same_bits_twice,
}

/// Factors a batch, judges each item, and returns its factors and permutations.
fn factor<T: Scalar>(a: &[T], batch: &[usize], m: usize, n: usize, what: &str) -> (Vec<T>, Vec<i32>) {
    let tensor = matrices(a, batch, m, n);
    let result = linalg::qr_pivoted(&tensor).unwrap();
    let k = m.min(n);
    assert_eq!(result.permutation.shape().extents(), [batch, &[n]].concat());
    assert_eq!(result.qr.taus.shape().extents(), [batch, &[k]].concat());
    let permutation = result.permutation.to_vec::<i32>().unwrap();
    let (q, r) =
        (result.qr.q().unwrap().to_vec::<T>().unwrap(), result.qr.r().unwrap().to_vec::<T>().unwrap());
    for item in 0..batch.iter().product() {
        let what = format!("{} {what} {m} x {n} item {item}", T::NAME);
        let p = &permutation[item * n..(item + 1) * n];
        let mut sorted = p.to_vec();
        sorted.sort_unstable();
        assert!(sorted.into_iter().eq(0..n as i32), "{what}: {p:?} is no permutation");
        let a = &a[item * m * n..(item + 1) * m * n];
        let permuted: Vec<T> = (0..m * n).map(|at| a[at / n * n + p[at % n] as usize]).collect();
        let (q, r) = (&q[item * m * k..(item + 1) * m * k], &r[item * k * n..(item + 1) * k * n]);
        let residual = ratios::qr(&permuted, q, r, [m, n, k]);
        let orthogonality = ratios::orthogonality(q, m, k);
        assert!(residual <= thresholds::QR, "{what}: residual {residual}");
        // Of a few rows LAPACK's own Q has more: up to 7 for one, 4.9 for three, 3.6 for eight in samples of 400.
        let allowed = thresholds::ORTHOGONALITY * (1.0 + 4.0 / m.max(1) as f64);
        assert!(orthogonality <= allowed, "{what}: orthogonality {orthogonality}");
        let diagonal: Vec<f64> = (0..k).map(|i| r[i * n + i].widen().modulus()).collect();
        let slack = T::EPS * (m as f64) * diagonal.first().copied().unwrap_or(0.0);
        for (i, pair) in diagonal.windows(2).enumerate() {
            assert!(pair[1] <= pair[0] + slack, "{what}: R's diagonal grows after {i}: {pair:?}");
        }
    }
    (result.qr.factors.to_vec().unwrap(), permutation)
}

fn shapes<T: Scalar>() {
    let sizes = [0, 1, 2, 3, 5, 17, 33, 65, 130];
    for m in sizes {
        for n in sizes {
            factor(&general::<T>(m, n, (m + n) as u64), &[], m, n, "random");
        }
    }
}

fn every_family<T: Scalar>() {
    for family in General::ALL {
        for (m, n) in [(20, 20), (70, 40), (40, 70)] {
            factor(&family.generate::<T>(m, n, 3), &[], m, n, &family.to_string());
        }
    }
}

fn batches<T: Scalar>() {
    for (m, n) in [(8, 8), (33, 7), (7, 33)] {
        for batch in [&[0][..], &[1], &[2, 3], &[200]] {
            let a = items(batch, |seed| general::<T>(m, n, seed));
            factor(&a, batch, m, n, "random");
        }
    }
}

fn tall_and_wide<T: Scalar>() {
    for (m, n) in [(20_000, 3), (3, 20_000), (300, 200)] {
        factor(&general::<T>(m, n, 1), &[], m, n, "random");
    }
}

fn the_pivots_are_the_largest_columns<T: Scalar>() {
    // Orthogonal columns, so that no step changes the norms of the others.
    let n = 90;
    let order: Vec<usize> = (0..n).map(|i| (i * 37) % n).collect();
    let mut a = vec![T::narrow(T::Wide::real(0.0)); n * n];
    for (place, &column) in order.iter().enumerate() {
        a[(n - 1 - place) * n + column] = T::narrow(T::Wide::real(2.0 * n as f64 - place as f64));
    }
    let (_, permutation) = factor(&a, &[], n, n, "orthogonal columns");
    assert!(permutation.iter().map(|&p| p as usize).eq(order), "{permutation:?}");
}

fn ties_go_to_the_first<T: Scalar>() {
    for n in [5, 64, 200] {
        let (_, permutation) = factor(&General::Identity.generate::<T>(n, n, 0), &[], n, n, "identity");
        assert!(permutation.into_iter().eq(0..n as i32), "n = {n}");
    }
}

/// Norms that differ by a few roundings: all their bits count.
fn a_little_more_is_more<T: Scalar>() {
    for n in [5, 64, 200] {
        let order: Vec<usize> = (0..n).map(|i| (i * 37) % n).collect();
        let mut a = vec![T::narrow(T::Wide::real(0.0)); n * n];
        for (place, &column) in order.iter().enumerate() {
            a[column * n + column] = T::narrow(T::Wide::real(1.0 + 16.0 * T::EPS * (n - place) as f64));
        }
        let (_, permutation) = factor(&a, &[], n, n, "nearly equal columns");
        assert!(permutation.iter().map(|&p| p as usize).eq(order), "{permutation:?}");
    }
}

fn the_rank_shows_on_the_diagonal<T: Scalar>() {
    for (m, n) in [(60, 40), (40, 60)] {
        let rank = 20;
        let a = General::RankDeficient.generate::<T>(m, n, 4);
        let (factors, _) = factor(&a, &[], m, n, "rank deficient");
        let diagonal = |i: usize| factors[i * n + i].widen().modulus();
        assert!(diagonal(rank - 1) > 1e-2 * diagonal(0));
        assert!(
            diagonal(rank) < 160.0 * T::EPS * diagonal(0),
            "{} after {}",
            diagonal(rank),
            diagonal(rank - 1)
        );
    }
}

fn not_finite_items_leave_their_neighbours_right<T: Scalar>() {
    for bad in [f64::NAN, f64::INFINITY] {
        let (m, n) = (30, 20);
        let mut a = items(&[3], |seed| general::<T>(m, n, seed));
        let clean = factor(&a, &[3], m, n, "clean").0;
        a[m * n + 77] = T::narrow(T::Wide::real(bad));
        let result = linalg::qr_pivoted(&matrices(&a, &[3], m, n)).unwrap();
        let factors = result.qr.factors.to_vec::<T>().unwrap();
        for item in [0, 2] {
            let range = item * m * n..(item + 1) * m * n;
            assert_eq!(bits(&factors[range.clone()]), bits(&clean[range]), "item {item}");
        }
        let spoilt = factors[m * n..2 * m * n].iter().any(|value| !value.widen().modulus().is_finite());
        assert!(spoilt, "{bad} must show");
    }
}

fn same_bits_twice<T: Scalar>() {
    for (batch, m, n) in [([1], 150, 100), ([20], 10, 16)] {
        let a = items(&batch, |seed| General::Hilbert.generate::<T>(m, n, seed));
        let [first, second] = [0; 2].map(|_| factor(&a, &batch, m, n, "Hilbert"));
        assert_eq!(bits(&first.0), bits(&second.0));
        assert_eq!(first.1, second.1);
    }
}
