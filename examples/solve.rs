//! Kriging: fills gaps in the CO2 record of Mauna Loa by one linear system that Cholesky cannot solve.
//!
//! The weights `w` of the data and the coefficients `c` of a trend with a yearly wave solve
//!
//! ```text
//! | K    F | | w |   | y |
//! | F^T  0 | | c | = | 0 |
//! ```
//!
//! K is the covariance of the data, F the trend's functions at their dates. The zeros make the system indefinite, so it takes
//! pivoting: `P A = L U`. Every fourth value is withheld, and predicted from the others. Source: Matheron, The theory of
//! regionalized variables, 1971 (universal kriging). The data's origin is told in `examples/data/README.md`.
#![expect(clippy::print_stdout, reason = "an example tells what it does")]

use std::f64::consts::TAU;

use lapwing::{Context, Error, ErrorKind, Result, Tensor, linalg};

/// The trend: a parabola, and a wave with its first overtone.
fn trend(year: f64) -> [f64; 7] {
    let (s, angle) = ((year - 1980.0) / 20.0, TAU * year);
    [1.0, s, s * s, angle.cos(), angle.sin(), (2.0 * angle).cos(), (2.0 * angle).sin()]
}

/// What two dates share beyond the trend: correlated over a year and a half.
fn covariance(a: f64, b: f64) -> f64 {
    (-(a - b).abs() / 1.5).exp()
}

/// Year and value of each line `1958-03-29,316.1`.
fn data() -> Result<Vec<(f64, f64)>> {
    let parse = |line: &str| -> Option<(f64, f64)> {
        let (date, value) = line.split_once(',')?;
        let mut parts = date.split('-').map(str::parse::<f64>);
        let (year, month, day) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
        Some((year + (month - 1.0) / 12.0 + (day - 1.0) / 365.25, value.trim().parse().ok()?))
    };
    let lines = include_str!("data/mauna_loa_co2.csv").lines().skip(1);
    lines
        .map(|line| {
            parse(line).ok_or_else(|| Error::new(ErrorKind::Parse, format!("{line:?} is no date and value")))
        })
        .collect()
}

fn main() -> Result<()> {
    let data = data()?;
    let is_withheld = |index: usize| index % 4 == 2;
    let known: Vec<(f64, f64)> =
        data.iter().enumerate().filter(|(index, _)| !is_withheld(*index)).map(|(_, &pair)| pair).collect();

    let (count, functions) = (known.len(), trend(0.0).len());
    let n = count + functions;
    let element = |i: usize, j: usize| match (known.get(i), known.get(j)) {
        // Measurements err by themselves, too.
        (Some(a), Some(b)) => covariance(a.0, b.0) + if i == j { 0.1 } else { 0.0 },
        (Some(a), None) => trend(a.0)[j - count],
        (None, Some(b)) => trend(b.0)[i - count],
        (None, None) => 0.0,
    };
    let a: Vec<f32> = (0..n * n).map(|at| element(at / n, at % n) as f32).collect();
    let b: Vec<f32> = (0..n).map(|i| known.get(i).map_or(0.0, |pair| pair.1 as f32)).collect();

    let context = Context::new()?;
    println!("{}", context.adapter());
    let a = Tensor::from_slice(&context, [n, n], &a)?;
    let b = Tensor::from_slice(&context, [n, 1], &b)?;
    match linalg::cholesky(&a)?.check() {
        Ok(()) => println!("cholesky: no objection"),
        Err(error) => println!("{error}"),
    }
    let solved = linalg::solve(&a, &b)?;
    solved.check()?; // an error that names the pivot, were `a` singular
    let x = solved.solution;
    let back = linalg::matmul(&a, &x)?.to_vec::<f32>()?;
    let residual =
        back.iter().zip(b.to_vec::<f32>()?).map(|(got, want)| (got - want).abs()).fold(0.0, f32::max);
    let x = x.to_vec::<f32>()?;

    let mut squares = 0.0;
    let mut withheld = 0;
    for (_, &(year, value)) in data.iter().enumerate().filter(|(index, _)| is_withheld(*index)) {
        let shared = known.iter().map(|pair| covariance(year, pair.0));
        let predicted: f64 =
            shared.chain(trend(year)).zip(&x).map(|(weight, &x)| weight * f64::from(x)).sum();
        squares += (predicted - value).powi(2);
        withheld += 1;
    }
    let error = (squares / f64::from(withheld)).sqrt();
    println!("{n} equations, largest |a x - b|: {residual:.1e} ppm");
    println!("{withheld} withheld values are predicted to {error:.2} ppm; they lie between 313 and 372 ppm");
    let determinant = linalg::slogdet(&a)?;
    let (sign, logarithm) = (determinant.sign.to_vec::<f32>()?[0], determinant.logarithm.to_vec::<f32>()?[0]);
    println!("det a = {sign} exp({logarithm:.2}): one negative eigenvalue for each function of the trend");

    approx::assert_abs_diff_eq!(error, 0.51, epsilon = 0.02);
    approx::assert_abs_diff_eq!(residual, 0.0, epsilon = 2e-3);
    approx::assert_abs_diff_eq!(logarithm, -87.56, epsilon = 0.05);
    approx::assert_abs_diff_eq!(sign, -1.0);
    Ok(())
}
