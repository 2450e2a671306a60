//! Triangular systems.

use lapwing::linalg::{self, Side, TriangularSolveOptions};
use lapwing_testkit::families::{self, Family, Spectrum};
use lapwing_testkit::ratios::{self, Op, Triangular};
use lapwing_testkit::reference::cholesky_factor;
use lapwing_testkit::{Wide, thresholds};

use crate::support::{Scalar, bits, for_each_type, items, matrices, transpose};

for_each_type! {
    every_problem,
    sizes,
    batches,
    empty,
    more_items_than_a_dispatch_has_workgroups,
    factors_of_ill_conditioned_matrices,
    graded_right_hand_sides,
    same_bits_twice,
}

fn options(problem: Triangular) -> TriangularSolveOptions {
    TriangularSolveOptions {
        side: if problem.left { Side::Left } else { Side::Right },
        lower: problem.lower,
        transpose: transpose(problem.op),
        unit_diagonal: problem.unit_diagonal,
    }
}

/// NaN wherever the problem does not look.
fn poisoned<T: Scalar>(mut a: Vec<T>, n: usize, problem: Triangular) -> Vec<T> {
    if problem.lower {
        families::poison_upper(&mut a, n)
    } else {
        families::poison_lower(&mut a, n)
    }
    if problem.unit_diagonal {
        families::poison_diagonal(&mut a, n);
    }
    a
}

/// Solves for `count` random right-hand sides with a matrix of `n` by `n` and judges each item of the batch.
fn judge<T: Scalar>(batch: &[usize], n: usize, count: usize, problem: Triangular) {
    let a = items(batch, |seed| families::triangular::<T>(n, problem.lower, 2 * seed));
    let (rows, columns) = if problem.left { (n, count) } else { (count, n) };
    let b = items(batch, |seed| families::general::<T>(rows, columns, 2 * seed + 1));
    judge_solution(a, &b, batch, n, count, problem, "well-conditioned");
}

fn judge_solution<T: Scalar>(
    a: Vec<T>,
    b: &[T],
    batch: &[usize],
    n: usize,
    count: usize,
    problem: Triangular,
    what: &str,
) {
    let a = poisoned(a, n, problem);
    let (rows, columns) = if problem.left { (n, count) } else { (count, n) };
    let right = matrices(b, batch, rows, columns);
    let x = linalg::triangular_solve(&matrices(&a, batch, n, n), &right, &options(problem)).unwrap();
    assert_eq!(x.shape(), right.shape());
    let x = x.to_vec::<T>().unwrap();
    for item in 0..batch.iter().product() {
        let (square, tall) = (item * n * n..(item + 1) * n * n, item * n * count..(item + 1) * n * count);
        let found = ratios::triangular_solve(&a[square], &b[tall.clone()], &x[tall], rows, columns, problem);
        let what =
            format!("{} {what} batch {batch:?} n = {n} count = {count} {problem:?} item {item}", T::NAME);
        assert!(found <= thresholds::TRIANGULAR_SOLVE, "{what}: {found}");
    }
}

fn every_problem<T: Scalar>() {
    for problem in Triangular::all() {
        for (n, count) in
            [(1, 1), (2, 3), (33, 1), (33, 64), (64, 3), (65, 1), (128, 5), (130, 64), (200, 200)]
        {
            judge::<T>(&[], n, count, problem);
        }
    }
}

fn sizes<T: Scalar>() {
    let [left, right] =
        [true, false].map(|left| Triangular { left, lower: true, op: Op::None, unit_diagonal: false });
    for n in [3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 63, 127, 129, 191, 192, 193, 255, 256, 257, 300] {
        for count in [1, 3, 64, 65] {
            judge::<T>(&[], n, count, left);
            judge::<T>(&[], n, count, Triangular { op: Op::Adjoint, ..right });
        }
    }
    // More right-hand sides than a dispatch has workgroups, if each had its own.
    judge::<T>(&[], 5, 70_000, left);
    judge::<T>(&[], 5, 70_000, right);
}

fn batches<T: Scalar>() {
    for problem in Triangular::all() {
        for batch in [&[1][..], &[3], &[2, 3]] {
            for (n, count) in [(1, 1), (16, 3), (65, 2), (130, 17)] {
                judge::<T>(batch, n, count, problem);
            }
        }
    }
}

fn empty<T: Scalar>() {
    for problem in Triangular::all() {
        judge::<T>(&[], 0, 3, problem);
        judge::<T>(&[], 3, 0, problem);
        judge::<T>(&[0], 4, 5, problem);
        judge::<T>(&[3], 0, 0, problem);
    }
}

fn more_items_than_a_dispatch_has_workgroups<T: Scalar>() {
    let problem = Triangular { left: true, lower: true, op: Op::None, unit_diagonal: false };
    judge::<T>(&[70_000], 3, 1, problem);
}

fn factors_of_ill_conditioned_matrices<T: Scalar>() {
    for family in [
        Family::Conditioned(Spectrum::Geometric, 1e4),
        Family::Conditioned(Spectrum::OneSmall, 1e6),
        Family::Graded,
        Family::Kernel,
        Family::Huge,
        Family::Tiny,
    ] {
        for problem in Triangular::all().into_iter().filter(|problem| !problem.unit_diagonal) {
            for n in [16, 65, 150] {
                let a = cholesky_factor(&family.generate::<T>(n, 1), n, problem.lower);
                let (rows, columns) = if problem.left { (n, 3) } else { (3, n) };
                let b = families::general::<T>(rows, columns, 2);
                judge_solution(a, &b, &[], n, 3, problem, &family.to_string());
            }
        }
    }
}

fn graded_right_hand_sides<T: Scalar>() {
    // Each column is judged by its own size.
    let (n, count) = (100, 20);
    let problem = Triangular { left: true, lower: false, op: Op::None, unit_diagonal: false };
    let a = families::triangular::<T>(n, false, 1);
    let mut b = families::general::<T>(n, count, 2);
    for (place, value) in b.iter_mut().enumerate() {
        let scale = 10f64.powi((place % count) as i32 * 2 - 20);
        *value = T::narrow(value.widen() * T::Wide::real(scale));
    }
    // A column of zeros has the solution zero.
    for row in b.chunks_exact_mut(count) {
        row[7] = T::narrow(T::Wide::real(0.0));
    }
    judge_solution(a, &b, &[], n, count, problem, "graded");
}

fn same_bits_twice<T: Scalar>() {
    let (n, count) = (200, 33);
    let a = matrices(&families::triangular::<T>(n, true, 1), &[], n, n);
    let b = matrices(&families::general::<T>(n, count, 2), &[], n, count);
    let solve = || {
        let x = linalg::triangular_solve(&a, &b, &TriangularSolveOptions::default()).unwrap();
        bits(&x.to_vec::<T>().unwrap())
    };
    assert_eq!(solve(), solve());
}

#[test]
fn exact_where_the_numbers_are() {
    // [2 0; 1 4] x = [2; 9] has the solution [1; 2].
    let a = matrices(&[2.0f32, f32::NAN, 1.0, 4.0], &[], 2, 2);
    let b = matrices(&[2.0f32, 9.0], &[], 2, 1);
    let x = linalg::triangular_solve(&a, &b, &TriangularSolveOptions::default()).unwrap();
    assert_eq!(x.to_vec::<f32>().unwrap(), [1.0, 2.0]);
}
