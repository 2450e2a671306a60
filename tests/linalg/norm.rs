//! Norms, condition numbers and ranks of matrices.

use lapwing::linalg;
use lapwing_testkit::families::{self, General};
use lapwing_testkit::{Number, Wide, ratios};

use crate::support::{Scalar, for_each_type, items, matrices};

for_each_type! {
    shapes_and_families,
    batches,
    empty,
    not_a_number_stays_in_its_item,
}

fn judge<T: Scalar>(a: &[T], [m, n]: [usize; 2], rank: usize, what: &str) {
    let tensor = matrices(a, &[], m, n);
    let s = ratios::singular_values(a, [m, n]);
    let what = format!("{} {what} {m} x {n}", T::NAME);
    let close = |found: f64, right: f64, name: &str| {
        let far = (found - right).abs();
        let most = 8.0 * m.max(n) as f64 * T::EPS * right;
        assert!(far <= most, "{what}: {name} {found}, not {right}");
    };
    let number = |tensor: lapwing::Tensor| tensor.to_vec::<T::Real>().unwrap()[0].widen();
    close(number(linalg::norm_2(&tensor).unwrap()), s[0], "2-norm");
    close(number(linalg::norm_nuclear(&tensor).unwrap()), s.iter().sum(), "nuclear norm");
    let found = linalg::matrix_rank(&tensor, None).unwrap().to_vec::<i32>().unwrap();
    assert_eq!(found, [rank as i32], "{what}");
    let cond = number(linalg::cond(&tensor).unwrap());
    let k = m.min(n);
    if rank < k {
        assert!(cond > 1e5, "{what}: {cond}");
    } else {
        let right = s[0] / s[k - 1];
        let most = 8.0 * m.max(n) as f64 * T::EPS * right * right;
        assert!((cond - right).abs() <= most, "{what}: {cond}, not {right}");
    }
}

fn shapes_and_families<T: Scalar>() {
    for (m, n) in [(1, 1), (1, 6), (6, 1), (5, 5), (9, 14), (33, 20), (16, 200), (70, 80)] {
        judge(&families::general::<T>(m, n, 1), [m, n], m.min(n), "random");
    }
    for (m, n) in [(24, 12), (12, 24)] {
        let k = m.min(n);
        for (family, rank) in [
            (General::RankDeficient, k / 2),
            (General::SameColumns, 1),
            (General::Zero, 0),
            (General::Identity, k),
            (General::Huge, k),
            (General::Tiny, k),
        ] {
            judge(&family.generate::<T>(m, n, 2), [m, n], rank, &family.to_string());
        }
    }
    // A zero among the singular values that no rounding touches.
    let diagonal: Vec<T> = [2.0, 0.0, 0.0, 0.0].map(|value| T::narrow(T::Wide::real(value))).into();
    for a in [diagonal, vec![T::narrow(T::Wide::real(0.0)); 4]] {
        let cond = linalg::cond(&matrices(&a, &[], 2, 2)).unwrap().to_vec::<T::Real>().unwrap();
        assert_eq!(cond[0].widen(), f64::INFINITY);
    }
}

fn batches<T: Scalar>() {
    for batch in [&[3][..], &[2, 2], &[0], &[2, 0]] {
        let a = items(batch, |seed| families::general::<T>(7, 5, seed));
        let norms = linalg::norm_2(&matrices(&a, batch, 7, 5)).unwrap();
        assert_eq!(norms.shape().extents(), batch);
        for (item, norm) in norms.to_vec::<T::Real>().unwrap().into_iter().map(Number::widen).enumerate() {
            let right = ratios::singular_values(&a[item * 35..(item + 1) * 35], [7, 5])[0];
            assert!((norm - right).abs() <= 160.0 * T::EPS * right, "{norm} {right}");
        }
    }
}

fn empty<T: Scalar>() {
    for (m, n) in [(0, 0), (0, 3), (3, 0)] {
        let a = matrices::<T>(&[], &[2], m, n);
        for number in [linalg::norm_2(&a), linalg::norm_nuclear(&a), linalg::cond(&a)] {
            let number = number.unwrap().to_vec::<T::Real>().unwrap();
            assert!(number.len() == 2 && number.iter().all(|&x| x.widen() == 0.0));
        }
        assert_eq!(linalg::matrix_rank(&a, None).unwrap().to_vec::<i32>().unwrap(), [0; 2]);
    }
}

fn not_a_number_stays_in_its_item<T: Scalar>() {
    for n in [1, 4, 40] {
        let right = families::general::<T>(n, n, 1);
        for wrong in [<T as Number>::NAN, T::narrow(T::Wide::real(f64::INFINITY))] {
            let mut item = right.clone();
            item[n * n / 2] = wrong;
            let a = matrices(&[right.clone(), item, right.clone()].concat(), &[3], n, n);
            for number in [linalg::norm_2(&a), linalg::norm_nuclear(&a), linalg::cond(&a)] {
                let number = number.unwrap().to_vec::<T::Real>().unwrap();
                let number: Vec<f64> = number.into_iter().map(Number::widen).collect();
                assert!(number[1].is_nan() && number[0] == number[2] && number[0].is_finite(), "{number:?}");
            }
            let rank = linalg::matrix_rank(&a, None).unwrap().to_vec::<i32>().unwrap();
            assert_eq!(rank, [n as i32, -1, n as i32]);
        }
    }
}
