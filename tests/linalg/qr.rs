//! QR: factors, the products with Q, and the form of what LAPACK would return.

use lapwing::linalg::{self, ApplyQOptions, QrMode, Side};
use lapwing_testkit::families::{self, General};
use lapwing_testkit::ratios::Op;
use lapwing_testkit::{ratios, thresholds};

use crate::support::{Scalar, bits, for_each_type, items, matrices, transpose, upload};

for_each_type! {
    shapes,
    thousand,
    #[ignore = "minutes on a software adapter"]
    fifteen_hundred,
    batches,
    many_small,
    every_family,
    every_family_by_the_tree,
    modes_agree,
    applies_q,
    products_of_few_reflectors,
    same_bits_twice,
    not_a_number_stays_in_its_item,
}

/// Straddles panels of 32, blocks of 64 and whole quads, tall and wide.
const SHAPES: [(usize, usize); 36] = [
    (0, 0),
    (0, 3),
    (3, 0),
    (1, 1),
    (1, 5),
    (5, 1),
    (2, 2),
    (3, 4),
    (4, 3),
    (5, 5),
    (8, 8),
    (15, 17),
    (16, 16),
    (17, 9),
    (31, 32),
    (32, 31),
    (32, 32),
    (33, 33),
    (33, 5),
    (5, 33),
    (40, 36),
    (64, 64),
    (65, 64),
    (64, 65),
    (50, 200),
    (97, 97),
    (128, 128),
    (130, 66),
    (200, 50),
    (129, 257),
    (300, 7),
    (7, 300),
    (257, 129),
    (1000, 3),
    (2000, 40),
    (300, 300),
];

/// Judges Q and R of one matrix.
fn judge<T: Scalar>(a: &[T], q: &[T], r: &[T], size: [usize; 3], what: &str) {
    let [m, n, inner] = size;
    let what = format!("{} {what} {m} x {n}, {inner}", T::NAME);
    let form = ratios::r_form(r, inner, n);
    assert!(form.is_ok(), "{what}: {form:?}");
    let found = ratios::orthogonality(q, m, inner);
    let most = if m <= 8 { thresholds::ORTHOGONALITY_TINY } else { thresholds::ORTHOGONALITY };
    assert!(found <= most, "{what}: orthogonality {found}");
    let found = ratios::qr(a, q, r, size);
    assert!(found <= thresholds::QR, "{what}: {found}");
}

/// Factors a batch and judges each item.
fn factor<T: Scalar>(
    a: &[T],
    batch: &[usize],
    (m, n): (usize, usize),
    mode: QrMode,
    name: impl Fn(usize) -> String,
) {
    let inner = if mode == QrMode::Complete { m } else { m.min(n) };
    let result = linalg::qr_with(&matrices(a, batch, m, n), mode).unwrap();
    let q = result.q.unwrap();
    assert_eq!(q.shape().extents(), [batch, &[m, inner]].concat());
    assert_eq!(result.r.shape().extents(), [batch, &[inner, n]].concat());
    let (q, r) = (q.to_vec::<T>().unwrap(), result.r.to_vec::<T>().unwrap());
    for item in 0..batch.iter().product() {
        let part = |rows, columns| item * rows * columns..(item + 1) * rows * columns;
        judge(&a[part(m, n)], &q[part(m, inner)], &r[part(inner, n)], [m, n, inner], &name(item));
    }
}

fn shapes<T: Scalar>() {
    for (m, n) in SHAPES {
        let a = families::general::<T>(m, n, 1);
        for mode in [QrMode::Reduced, QrMode::Complete] {
            if mode == QrMode::Reduced || m <= 300 {
                factor(&a, &[], (m, n), mode, |_| "random".into());
            }
        }
    }
}

fn thousand<T: Scalar>() {
    factor(&families::general::<T>(1000, 1000, 1), &[], (1000, 1000), QrMode::Reduced, |_| "random".into());
}

fn fifteen_hundred<T: Scalar>() {
    for (m, n) in [(1500, 1500), (1500, 700), (700, 1500)] {
        factor(&families::general::<T>(m, n, 1), &[], (m, n), QrMode::Reduced, |_| "random".into());
    }
}

fn batches<T: Scalar>() {
    for (batch, (m, n)) in [
        (&[3][..], (33, 20)),
        (&[2, 3], (70, 70)),
        (&[0], (5, 5)),
        (&[4], (0, 3)),
        (&[5], (100, 5)),
        (&[3], (20, 90)),
    ] {
        let a = items(batch, |seed| families::general::<T>(m, n, seed));
        factor(&a, batch, (m, n), QrMode::Reduced, |item| format!("item {item}"));
        factor(&a, batch, (m, n), QrMode::Complete, |item| format!("item {item}"));
    }
}

fn many_small<T: Scalar>() {
    for (batch, (m, n)) in [(10_000, (8, 8)), (1000, (5, 3)), (100, (64, 64))] {
        let a = items(&[batch], |seed| families::general::<T>(m, n, seed));
        factor(&a, &[batch], (m, n), QrMode::Reduced, |item| format!("item {item}"));
    }
}

fn every_family<T: Scalar>() {
    for (m, n) in [(1, 1), (2, 2), (5, 3), (16, 16), (33, 33), (70, 40), (40, 70), (130, 130)] {
        let a: Vec<T> = General::ALL.iter().flat_map(|family| family.generate::<T>(m, n, 5)).collect();
        factor(&a, &[General::ALL.len()], (m, n), QrMode::Reduced, |item| General::ALL[item].to_string());
    }
    for family in General::ALL {
        factor(&family.generate::<T>(150, 100, 6), &[], (150, 100), QrMode::Reduced, |_| family.to_string());
    }
}

/// So tall that a tree factors it, with a second panel.
fn every_family_by_the_tree<T: Scalar>() {
    for family in General::ALL {
        factor(&family.generate::<T>(4300, 7, 6), &[], (4300, 7), QrMode::Reduced, |_| family.to_string());
    }
    factor(&families::general::<T>(9000, 35, 1), &[], (9000, 35), QrMode::Reduced, |_| "random".into());
}

fn modes_agree<T: Scalar>() {
    for (m, n) in [(5, 5), (70, 40), (40, 70)] {
        let a = matrices(&families::general::<T>(m, n, 2), &[], m, n);
        let raw = linalg::qr(&a).unwrap();
        let reduced = linalg::qr_with(&a, QrMode::Reduced).unwrap();
        let complete = linalg::qr_with(&a, QrMode::Complete).unwrap();
        let values = |tensor: &lapwing::Tensor| bits(&tensor.to_vec::<T>().unwrap());
        assert_eq!(values(&raw.r().unwrap()), values(&reduced.r));
        assert_eq!(values(&linalg::qr_with(&a, QrMode::R).unwrap().r), values(&reduced.r));
        assert_eq!(values(&raw.q().unwrap()), values(reduced.q.as_ref().unwrap()));
        assert_eq!(values(&raw.complete_q().unwrap()), values(complete.q.as_ref().unwrap()));
        if m >= n {
            let q = linalg::householder_product(&raw.factors, &raw.taus).unwrap();
            assert_eq!(values(&q), values(reduced.q.as_ref().unwrap()));
        }
    }
}

fn applies_q<T: Scalar>() {
    for (batch, (m, n), p) in [
        (&[][..], (5, 3), 4),
        (&[], (70, 40), 9),
        (&[], (40, 70), 33),
        (&[2], (65, 65), 70),
        (&[], (300, 2), 1),
        (&[], (4, 4), 0),
    ] {
        let a = items(batch, |seed| families::general::<T>(m, n, seed));
        let qr = linalg::qr(&matrices(&a, batch, m, n)).unwrap();
        let q = qr.complete_q().unwrap().to_vec::<T>().unwrap();
        for (side, op) in [
            (Side::Left, Op::None),
            (Side::Left, Op::Adjoint),
            (Side::Right, Op::None),
            (Side::Right, Op::Adjoint),
        ] {
            let (rows, columns) = if side == Side::Left { (m, p) } else { (p, m) };
            let c = items(batch, |seed| families::general::<T>(rows, columns, 50 + seed));
            let options = ApplyQOptions { side, transpose: transpose(op) };
            let result =
                qr.apply_q(&matrices(&c, batch, rows, columns), &options).unwrap().to_vec::<T>().unwrap();
            for item in 0..batch.iter().product() {
                let q = &q[item * m * m..(item + 1) * m * m];
                let part = item * rows * columns..(item + 1) * rows * columns;
                let (c, result) = (&c[part.clone()], &result[part]);
                let found = match side {
                    Side::Left => ratios::matmul(q, c, result, [m, p, m], [op, Op::None]),
                    Side::Right => ratios::matmul(c, q, result, [p, m, m], [Op::None, op]),
                };
                let what = format!("{} {m} x {n}, {p} {side:?} {op:?} item {item}", T::NAME);
                assert!(found <= 3.0 * thresholds::MATMUL, "{what}: {found}");
            }
        }
    }
}

fn products_of_few_reflectors<T: Scalar>() {
    // Q of the first reflectors alone, as wide as v.
    let (m, n, k) = (90, 80, 37);
    let qr = linalg::qr(&matrices(&families::general::<T>(m, n, 3), &[], m, n)).unwrap();
    let taus = qr.taus.to_vec::<T>().unwrap();
    let few =
        linalg::householder_product(&qr.factors, &upload(&taus[..k], &[k])).unwrap().to_vec::<T>().unwrap();
    let zero = T::narrow(<T::Wide as lapwing_testkit::Wide>::real(0.0));
    let rest: Vec<T> = taus.iter().enumerate().map(|(i, &tau)| if i < k { tau } else { zero }).collect();
    let all = linalg::householder_product(&qr.factors, &upload(&rest, &[n])).unwrap().to_vec::<T>().unwrap();
    assert!(ratios::orthogonality(&few, m, n) <= thresholds::ORTHOGONALITY);
    let difference =
        few.iter().zip(&all).map(|(&x, &y)| lapwing_testkit::Wide::modulus(x.widen() - y.widen()));
    assert!(difference.fold(0.0, f64::max) < 160.0 * T::EPS);
}

fn same_bits_twice<T: Scalar>() {
    for (batch, (m, n)) in [([100], (16, 16)), ([3], (65, 65)), ([1], (400, 200))] {
        let a = items(&batch, |seed| families::general::<T>(m, n, seed));
        let tensor = matrices(&a, &batch, m, n);
        let results: Vec<_> =
            (0..3).map(|_| bits(&linalg::qr(&tensor).unwrap().factors.to_vec::<T>().unwrap())).collect();
        assert_eq!(results[0], results[1], "{m} x {n}");
        assert_eq!(results[0], results[2], "{m} x {n}");
        assert_eq!(bits(&tensor.to_vec::<T>().unwrap()), bits(&a), "the input is left alone");
    }
}

fn not_a_number_stays_in_its_item<T: Scalar>() {
    for (m, n) in [(5, 5), (40, 33), (33, 70), (130, 130)] {
        let infinity = T::narrow(<T::Wide as lapwing_testkit::Wide>::real(f64::INFINITY));
        for bad in [T::NAN, infinity] {
            let mut a = items(&[3], |seed| families::general::<T>(m, n, seed));
            let clean = linalg::qr_with(&matrices(&a, &[3], m, n), QrMode::Reduced).unwrap();
            a[m * n + n + 1] = bad;
            let result = linalg::qr_with(&matrices(&a, &[3], m, n), QrMode::Reduced).unwrap();
            let k = m.min(n);
            for (result, clean, size) in
                [(result.q.unwrap(), clean.q.unwrap(), m * k), (result.r, clean.r, k * n)]
            {
                let (result, clean) = (result.to_vec::<T>().unwrap(), clean.to_vec::<T>().unwrap());
                assert_eq!(bits(&result[..size]), bits(&clean[..size]), "{m} x {n}: item 0");
                assert_eq!(bits(&result[2 * size..]), bits(&clean[2 * size..]), "{m} x {n}: item 2");
                let item = &result[size..2 * size];
                let bad = item.iter().any(|value| !lapwing_testkit::Wide::modulus(value.widen()).is_finite());
                assert!(bad, "{m} x {n}: item 1 is finite");
            }
        }
    }
}
