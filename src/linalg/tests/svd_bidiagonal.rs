//! The singular value decomposition by a bidiagonal matrix, on every tuning.

use super::svd_large::{Found, REDUCED, every_family_by, judge, solve_by};
use super::*;
use crate::linalg::svd::SvdVectors;
use crate::linalg::svd::bidiagonal::bidiagonal;
use crate::linalg::svd::record::SvdWanted;

fn solve<T: Sample>(tuning: Tuning, a: &[T], shape: MatrixShape, wanted: SvdWanted) -> Found<T> {
    solve_by(bidiagonal, tuning, a, shape, wanted)
}

#[test]
fn every_tuning_decomposes_every_family() {
    every_family_by::<f32>(bidiagonal, 64, 64);
    every_family_by::<f32>(bidiagonal, 90, 41);
    every_family_by::<Complex<f32>>(bidiagonal, 50, 50);
    if has_wide(&Context::new().unwrap()) {
        every_family_by::<f64>(bidiagonal, 64, 64);
        every_family_by::<C64>(bidiagonal, 70, 41);
    }
}

/// Of up to 256 columns, which take several dispatches of each kind.
#[test]
fn every_tuning_decomposes_every_size() {
    fn one<T: Sample>(m: usize, n: usize) {
        for tuning in TUNINGS {
            let a: Vec<T> = Numbers(21).matrix(m * n);
            let shape = MatrixShape { batch: 1, rows: m, columns: n };
            let found = solve(tuning, &a, shape, REDUCED);
            judge("one", &a, &found, [m, n], 0, false);
            let full = solve(tuning, &a, shape, SvdWanted { vectors: SvdVectors::Full, ..REDUCED });
            judge("full", &a, &full, [m, n], 0, true);
            let values = solve(tuning, &a, shape, SvdWanted { vectors: SvdVectors::None, ..REDUCED });
            assert!(values.u.is_empty() && values.vh.is_empty() && values.info == [0]);
            for (one, other) in values.s.iter().zip(&found.s) {
                assert!((one - other).abs() <= 16.0 * T::EPSILON * found.s[0], "{one} {other}");
            }
        }
    }
    for (m, n) in [(33, 33), (65, 65), (129, 100), (256, 256)] {
        one::<f32>(m, n);
    }
    for (m, n) in [(33, 33), (140, 130)] {
        one::<Complex<f32>>(m, n);
    }
    if has_wide(&Context::new().unwrap()) {
        one::<f64>(256, 256);
        one::<C64>(140, 128);
    }
}

/// Items with NaN or infinity fail, and their neighbours do not; nor does a diagonal matrix where others get too few sweeps.
#[test]
fn an_item_that_fails_is_not_a_number() {
    let n = 40;
    let right: Vec<f32> = Numbers(22).matrix(n * n);
    let all_nan = |values: &[f32], size: usize| values[size..2 * size].iter().all(|value| value.is_nan());
    let no_values = |s: &[f64]| s[n..2 * n].iter().all(|value| value.is_nan());
    for wrong in [f32::NAN, f32::INFINITY] {
        let mut a = [right.clone(), right.clone(), right.clone()].concat();
        a[n * n + 77] = wrong;
        let found = solve(TUNINGS[0], &a, MatrixShape { batch: 3, rows: n, columns: n }, REDUCED);
        assert_eq!(found.info, [0, n as i32, 0]);
        assert!(all_nan(&found.u, n * n) && no_values(&found.s) && all_nan(&found.vh, n * n));
        judge("neighbour", &a, &found, [n, n], 0, false);
        judge("neighbour", &a, &found, [n, n], 2, false);
    }
    let diagonal: Vec<f32> = (0..n * n).map(|at| if at % (n + 1) == 0 { at as f32 } else { 0.0 }).collect();
    let a = [diagonal.clone(), right, diagonal].concat();
    for vectors in [SvdVectors::Reduced, SvdVectors::None] {
        let few = SvdWanted { sweeps: 1, vectors };
        let found = solve(TUNINGS[0], &a, MatrixShape { batch: 3, rows: n, columns: n }, few);
        assert!(found.info[0] == 0 && found.info[1] > 0 && found.info[2] == 0, "{:?}", found.info);
        assert!(no_values(&found.s) && found.s[0] == (n * n - 1) as f64 && found.s[2 * n..] == found.s[..n]);
        if vectors == SvdVectors::Reduced {
            assert!(all_nan(&found.u, n * n) && all_nan(&found.vh, n * n));
            judge("neighbour", &a, &found, [n, n], 2, false);
        }
    }
}
