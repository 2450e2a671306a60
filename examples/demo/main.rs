//! The demo: JAX's `cho_factor` of a real covariance matrix, as the program that once could not run on Apple's GPUs.
//!
//! 200 weekly means of the CO2 in the air at Mauna Loa, the covariance matrix of a Gaussian process over them, its
//! Cholesky factor by `examples/data/cho_factor_200.mlir`, a check in float64, and a picture in `target/demo/`.
#![expect(clippy::print_stdout, reason = "a demo tells what it does")]

mod covariance;
mod picture;
mod reference;

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use lapwing::stablehlo::Program;
use lapwing::{Context, Tensor, linalg};
use picture::Scale;

const PROGRAM: &str = include_str!("../data/cho_factor_200.mlir");
const SERIES: &str = include_str!("../data/mauna_loa_co2.csv");

fn main() -> Result<(), Box<dyn Error>> {
    let series = covariance::read(SERIES)?;
    let n = series.years.len();
    let a = covariance::matrix(&series.years);
    let (first, last) = (series.years[0], series.years[n - 1]);
    println!(
        "CO2 at Mauna Loa: {n} weekly means, {first:.1} to {last:.1}; covariance matrix {n} x {n}, float32"
    );

    let context = Context::new()?;
    let adapter = context.adapter();
    println!("adapter: {adapter}, {}", adapter.driver);

    let start = Instant::now();
    let program = Program::parse("cho_factor_200.mlir", PROGRAM.as_bytes())?.compile(&context)?;
    println!("program: cho_factor_200.mlir, compiled in {:.1} ms", milliseconds(start));

    let input = Tensor::from_slice(&context, [n, n], &a)?;
    let mut l = Vec::new();
    for run in ["first run", "second run"] {
        let start = Instant::now();
        let output = program.run(std::slice::from_ref(&input))?;
        l = output.first().ok_or("the program has no result")?.to_vec::<f32>()?;
        println!("{run}: {:.1} ms, with the result back on the host", milliseconds(start));
    }

    let ratio = reference::residual(&a, &l, n);
    println!("|A - L L^T| / (n |A| eps) = {ratio:.4}, in float64 on the host; LAPACK's own tests allow 30");

    // What the factor is for: how well these data fit the process, log p(y) = -(y^T A^-1 y + log det A + n log 2 pi) / 2.
    let y = &series.ppm;
    let factor = Tensor::from_slice(&context, [n, n], &l)?;
    let right = Tensor::from_slice(&context, [n, 1], y)?;
    let solution = linalg::cholesky_solve(&factor, &right, true)?.to_vec::<f32>()?;
    let (ours, exact) =
        (reference::likelihood(&l, y, &solution), reference::log_marginal_likelihood(&a, y, n));
    println!("log marginal likelihood = {ours:.3}; in float64 throughout: {exact:.3}");

    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target").join("demo");
    std::fs::create_dir_all(&folder)?;
    let file = folder.join("cholesky.png");
    picture::write(&file, &[(&a, Scale::Linear), (&l, Scale::Logarithmic)], n)?;
    println!("picture: {} (left A, right L by the logarithm of its values)", file.display());
    if ratio.is_nan() || ratio > 30.0 {
        return Err("the factor is wrong: its residual is too large".into());
    }
    Ok(())
}

fn milliseconds(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1e3
}
