//! A regression that has certified results: Longley's data on employment in the USA, from NIST.
#![expect(clippy::print_stdout, reason = "an example tells what it does")]

use lapwing::{Context, Result, Tensor, linalg};

/// Per unit of each regressor, certified by NIST (statistical reference datasets, "Longley").
const CERTIFIED: [f64; 6] = [
    15.0618722713733,
    -0.0358191792925910,
    -2.02022980381683,
    -1.03322686717359,
    -0.0511041056535807,
    1829.15146461355,
];

fn main() -> Result<()> {
    let context = Context::new()?;
    println!("{}", context.adapter());

    let mut lines = include_str!("data/longley.csv").lines();
    let names: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
    let rows: Vec<Vec<f64>> =
        lines.map(|line| line.split(',').filter_map(|field| field.parse().ok()).collect()).collect();
    let (m, n) = (rows.len(), CERTIFIED.len());

    // As they are, the columns are nearly dependent: a condition number of 5 10^9, too much for float32. Centred and scaled
    // it is 110, and the intercept is no unknown any more.
    let column = |j: usize| rows.iter().map(move |row| row[j]);
    let mean = |j: usize| column(j).sum::<f64>() / m as f64;
    let deviation = |j: usize| (column(j).map(|x| (x - mean(j)).powi(2)).sum::<f64>() / m as f64).sqrt();
    let a: Vec<f32> = rows
        .iter()
        .flat_map(|row| (1..=n).map(|j| ((row[j] - mean(j)) / deviation(j)) as f32).collect::<Vec<_>>())
        .collect();
    let b: Vec<f32> = column(0).map(|y| (y - mean(0)) as f32).collect();

    let a = Tensor::from_slice(&context, [m, n], &a)?;
    let b = Tensor::from_slice(&context, [m, 1], &b)?;
    let fit = linalg::least_squares(&a, &b)?; // min |a x - b|, by QR on the device
    fit.check()?; // an error, were a column a combination of others to the last bit
    let x = fit.solution.to_vec::<f32>()?;

    println!("{:>14} {:>16} {:>16}", "regressor", "coefficient", "certified");
    for (j, (&x, certified)) in x.iter().zip(CERTIFIED).enumerate() {
        let coefficient = f64::from(x) / deviation(j + 1);
        println!("{:>14} {coefficient:>16.8} {certified:>16.8}", names[j + 1]);
        approx::assert_relative_eq!(coefficient, certified, max_relative = 1e-3);
    }
    Ok(())
}
