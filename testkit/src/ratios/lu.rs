//! The ratios of LU factorisations with partial pivoting, of what is solved with them, and of determinants.

use faer::Mat;

use super::{columnwise, judged, ratio};
use crate::matrix::{apply, norm, widen};
use crate::ratios::Op;
use crate::{Number, Wide};

/// The permutation of `rows` rows that exchanging row i with row `pivots[i]`, one after another, makes.
///
/// # Errors
/// Names the first pivot that is not a row below or at its own.
pub fn permutation_of(pivots: &[i32], rows: usize) -> Result<Vec<i32>, String> {
    let mut order: Vec<i32> = (0..rows as i32).collect();
    for (step, &pivot) in pivots.iter().enumerate() {
        if pivot < 0 || pivot as usize >= rows {
            return Err(format!("pivot {step} is row {pivot} of {rows}"));
        }
        order.swap(step, pivot as usize);
    }
    Ok(order)
}

/// `|P A - L U| / (max(m, n) |A| eps)` in the 1-norm for packed factors of `m` by `n`, LAPACK's `dget01` with
/// `max(m, n)` for its `n`; infinite where the pivots are no exchanges.
pub fn lu<T: Number>(a: &[T], factors: &[T], pivots: &[i32], [m, n]: [usize; 2]) -> f64 {
    let k = m.min(n);
    let Ok(order) = permutation_of(pivots, m) else {
        return f64::INFINITY;
    };
    let (a, f) = (widen(a, m, n), widen(factors, m, n));
    let real = |value: f64| T::Wide::real(value);
    let l = Mat::from_fn(m, k, |i, j| match i.cmp(&j) {
        std::cmp::Ordering::Greater => f[(i, j)],
        std::cmp::Ordering::Equal => real(1.0),
        std::cmp::Ordering::Less => real(0.0),
    });
    let u = Mat::from_fn(k, n, |i, j| if i <= j { f[(i, j)] } else { real(0.0) });
    let product = l * u;
    let residual = Mat::from_fn(m, n, |i, j| product[(i, j)] - a[(order[i] as usize, j)]);
    ratio::<T>(norm(&residual), m.max(n) as f64 * norm(&a))
}

/// Checks that the pivots are partial pivoting's: each is a row at or below its own, and no element of its column was larger by
/// `|re| + |im|`, but for a few roundings; below a zero pivot there is nothing.
///
/// # Errors
/// Names the first element that is not as it should be.
pub fn lu_form<T: Number>(factors: &[T], pivots: &[i32], [m, n]: [usize; 2]) -> Result<(), String> {
    let f = widen(factors, m, n);
    let magnitude = |value: T::Wide| value.re().abs() + value.im().abs();
    if pivots.len() != m.min(n) {
        return Err(format!("{} pivots of {m} x {n}", pivots.len()));
    }
    for (j, &pivot) in pivots.iter().enumerate() {
        if (pivot as usize) < j || pivot as usize >= m {
            return Err(format!("pivot {j} is row {pivot}"));
        }
        for i in j + 1..m {
            // What stood there before it was divided by the pivot.
            let candidate = if magnitude(f[(j, j)]) == 0.0 { f[(i, j)] } else { f[(i, j)] * f[(j, j)] };
            let fits = magnitude(candidate) <= magnitude(f[(j, j)]) * (1.0 + 32.0 * T::EPS);
            if !fits {
                return Err(format!("pivot {j} is {:?}, but row {i} had {candidate:?}", f[(j, j)]));
            }
        }
    }
    Ok(())
}

/// `|op(A) X - B| / (n |A| |X| eps)`, the largest over the columns of `X`, LAPACK's `dget02` with `n`.
pub fn solve<T: Number>(a: &[T], b: &[T], x: &[T], n: usize, columns: usize, op: Op) -> f64 {
    columnwise::<T>(&apply(op, &widen(a, n, n)), &widen(x, n, columns), &widen(b, n, columns))
}

/// `|det - product U_jj| / (n |product U_jj| eps)` for a determinant from packed factors, in the same terms as LAPACK judges a
/// product of `n` numbers; the exact product is worked out as mantissa and exponent, which does not overflow.
pub fn determinant<T: Number>(factors: &[T], pivots: &[i32], n: usize, value: T) -> f64 {
    let (mantissa, exponent) = product(factors, pivots, n);
    // In two steps, either of which is a normal number.
    let half = exponent / 2;
    let exact = mantissa * T::Wide::real(2f64.powi(half)) * T::Wide::real(2f64.powi(exponent - half));
    if exact.modulus() == 0.0 {
        return if value.widen().modulus() == 0.0 { 0.0 } else { f64::INFINITY };
    }
    ratio::<T>((value.widen() - exact).modulus(), (n as f64).max(1.0) * exact.modulus())
}

/// The larger of `|sign - s| / (n eps)` and `|logarithm - l| / ((16 + n + |l|) eps)`, s and l those of the product of
/// the diagonal: WGSL lets a logarithm near 1 err by 2^-21.
pub fn sign_and_log_determinant<T: Number>(
    factors: &[T],
    pivots: &[i32],
    n: usize,
    (sign, logarithm): (T, impl Into<f64>),
) -> f64 {
    let (mantissa, exponent) = product(factors, pivots, n);
    let logarithm = logarithm.into();
    let modulus = mantissa.modulus();
    if modulus == 0.0 {
        let right = sign.widen().modulus() == 0.0 && logarithm == f64::NEG_INFINITY;
        return if right { 0.0 } else { f64::INFINITY };
    }
    let exact_sign = mantissa / T::Wide::real(modulus);
    let exact = modulus.ln() + f64::from(exponent) * std::f64::consts::LN_2;
    let size = (n as f64).max(1.0);
    let sign = ratio::<T>((sign.widen() - exact_sign).modulus(), size);
    let logarithm = ratio::<T>((logarithm - exact).abs(), 16.0 + size + exact.abs());
    judged(sign.max(logarithm))
}

/// The determinant in float64 as `mantissa 2^exponent`, the modulus of the mantissa near 1: no step overflows or cancels.
fn product<T: Number>(factors: &[T], pivots: &[i32], n: usize) -> (T::Wide, i32) {
    let (mut mantissa, mut exponent) = (T::Wide::real(1.0), 0);
    let power_of = |value: T::Wide| value.modulus().log2().clamp(-1000.0, 1000.0) as i32;
    for j in 0..n {
        let pivot = factors[j * n + j].widen();
        if pivot.modulus() == 0.0 {
            return (pivot, 0);
        }
        let sign = if pivots[j] == j as i32 { 1.0 } else { -1.0 };
        let power = power_of(pivot);
        mantissa *= pivot * T::Wide::real(sign * 2f64.powi(-power));
        let excess = power_of(mantissa);
        mantissa *= T::Wide::real(2f64.powi(-excess));
        exponent += power + excess;
    }
    (mantissa, exponent)
}

#[cfg(test)]
mod tests {
    use num_complex::Complex;

    use super::*;
    use crate::families;
    use crate::reference::lu_factors;
    use crate::thresholds;

    type C64 = Complex<f32>;

    fn judge<T: Number>() {
        for [m, n] in [[1, 1], [5, 5], [40, 40], [40, 7], [7, 40]] {
            let a = families::general::<T>(m, n, 1);
            let (factors, pivots) = lu_factors(&a, m, n);
            assert!(lu(&a, &factors, &pivots, [m, n]) <= thresholds::LU);
            lu_form(&factors, &pivots, [m, n]).unwrap();
            for at in [0, m * n / 2, m * n - 1] {
                let mut wrong = factors.clone();
                wrong[at] = T::narrow(wrong[at].widen() + T::Wide::real(1e-3));
                assert!(lu(&a, &wrong, &pivots, [m, n]) > thresholds::LU, "element {at} of {m} x {n}");
                wrong[at] = T::NAN;
                assert_eq!(lu(&a, &wrong, &pivots, [m, n]), f64::INFINITY);
            }
        }
    }

    #[test]
    fn lu_accepts_right_factors_and_rejects_wrong_ones() {
        judge::<f32>();
        judge::<C64>();
        judge::<f64>();
        judge::<Complex<f64>>();
    }

    #[test]
    fn lu_rejects_other_pivots() {
        let n = 12;
        let a = families::general::<f32>(n, n, 2);
        let (factors, mut pivots) = lu_factors(&a, n, n);
        pivots.swap(0, 1);
        assert!(lu(&a, &factors, &pivots, [n, n]) > thresholds::LU);
        pivots[3] = 50;
        assert_eq!(lu(&a, &factors, &pivots, [n, n]), f64::INFINITY);
        assert!(lu_form(&factors, &pivots, [n, n]).unwrap_err().contains("pivot"));
    }

    /// Without pivoting the product is right, and the form is not.
    #[test]
    fn the_form_rejects_pivots_that_are_not_the_largest() {
        let a = [1.0f32, 2.0, 3.0, 4.0];
        let factors = [1.0f32, 2.0, 3.0, -2.0];
        assert!(lu(&a, &factors, &[0, 1], [2, 2]) <= thresholds::LU);
        assert!(lu_form(&factors, &[0, 1], [2, 2]).unwrap_err().starts_with("pivot 0"));
        // By the moduli 3.9 would win, by the sum of the parts it does not.
        let complex =
            [C64::new(2.0, 2.0), C64::new(0.0, 1.0), C64::new(0.975, -0.975), C64::new(0.025, -0.975)];
        lu_form(&complex, &[1, 1], [2, 2]).unwrap();
        lu_form(&[0.0f32, 1.0, 0.5, 1.0], &[0, 1], [2, 2]).unwrap_err();
    }

    #[test]
    fn solve_accepts_right_answers_and_rejects_wrong_ones() {
        let n = 30;
        let a = families::general::<C64>(n, n, 3);
        for op in Op::ALL {
            let x = families::general::<C64>(n, 2, 4);
            let b = crate::matrix::narrow(&(apply(op, &widen(&a, n, n)) * widen(&x, n, 2)));
            assert!(solve(&a, &b, &x, n, 2, op) <= thresholds::SOLVE);
            let mut wrong = x.clone();
            wrong[7] += 1e-3;
            assert!(solve(&a, &b, &wrong, n, 2, op) > thresholds::SOLVE);
            wrong[7] = C64::NAN;
            assert_eq!(solve(&a, &b, &wrong, n, 2, op), f64::INFINITY);
        }
        let b = families::general::<C64>(n, 2, 5);
        assert!(solve(&a, &b, &b, n, 2, Op::None) > thresholds::SOLVE);
    }

    #[test]
    fn determinants_are_accepted_and_rejected() {
        let n = 9;
        let (factors, pivots) = lu_factors(&families::general::<C64>(n, n, 6), n, n);
        let (mantissa, exponent) = product::<C64>(&factors, &pivots, n);
        let right = C64::narrow(mantissa * Complex::real(2f64.powi(exponent)));
        let logarithm = mantissa.modulus().ln() + f64::from(exponent) * std::f64::consts::LN_2;
        assert!(determinant(&factors, &pivots, n, right) <= thresholds::DETERMINANT);
        assert!(determinant(&factors, &pivots, n, -right) > thresholds::DETERMINANT);
        assert!(determinant(&factors, &pivots, n, right * 1.0001) > thresholds::DETERMINANT);
        let pair = (C64::narrow(mantissa / Complex::real(mantissa.modulus())), logarithm as f32);
        let judged = |pair| sign_and_log_determinant(&factors, &pivots, n, pair);
        assert!(judged(pair) <= thresholds::DETERMINANT);
        assert!(judged((-pair.0, pair.1)) > thresholds::DETERMINANT);
        assert!(judged((pair.0, pair.1 + 1e-4)) > thresholds::DETERMINANT);
        assert_eq!(judged((pair.0, f32::NAN)), f64::INFINITY);
        let singular = [1.0f32, 2.0, 0.0, 0.0];
        assert_eq!(determinant(&singular, &[0, 1], 2, 0.0), 0.0);
        assert_eq!(determinant(&singular, &[0, 1], 2, 1e-20), f64::INFINITY);
        assert_eq!(sign_and_log_determinant(&singular, &[0, 1], 2, (0.0, f32::NEG_INFINITY)), 0.0);
        assert_eq!(sign_and_log_determinant(&singular, &[0, 1], 2, (1.0, -80.0)), f64::INFINITY);
    }
}
