//! The series, and the covariance matrix of a Gaussian process over it.

use std::error::Error;
use std::f64::consts::PI;

/// CO2 over time.
#[derive(Debug)]
pub(crate) struct Series {
    pub(crate) years: Vec<f64>,
    /// Parts per million, less their mean.
    pub(crate) ppm: Vec<f32>,
}

/// Reads lines of `date,co2`.
pub(crate) fn read(text: &str) -> Result<Series, Box<dyn Error>> {
    let mut years = Vec::new();
    let mut ppm = Vec::new();
    for line in text.lines().skip(1) {
        let (date, value) = line.split_once(',').ok_or("a line without a comma")?;
        let mut parts = date.split('-').map(str::parse::<f64>);
        let mut next = || parts.next().ok_or("a date is year-month-day");
        let (year, month, day) = (next()??, next()??, next()??);
        years.push(year + (month - 1.0) / 12.0 + (day - 1.0) / 365.25);
        ppm.push(value.parse::<f64>()?);
    }
    let mean = ppm.iter().sum::<f64>() / ppm.len() as f64;
    Ok(Series { years, ppm: ppm.into_iter().map(|value| (value - mean) as f32).collect() })
}

/// The covariance of all pairs, row-major: a long trend, a season that slowly changes its shape, a swing of a few years,
/// and noise.
///
/// The form is that of Rasmussen and Williams, "Gaussian Processes for Machine Learning", section 5.4.3; the parameters
/// are those that fit these 200 values best.
pub(crate) fn matrix(years: &[f64]) -> Vec<f32> {
    let covariance = |i: usize, j: usize| {
        let d = years[i] - years[j];
        let bell = |length: f64| (-0.5 * (d / length).powi(2)).exp();
        let season = (-2.0 * ((PI * d).sin() / 1.34).powi(2)).exp();
        let noise = if i == j { 0.39f64.powi(2) } else { 0.0 };
        40f64.powi(2) * bell(49.0)
            + 2.8f64.powi(2) * bell(165.0) * season
            + 0.53f64.powi(2) * bell(1.06)
            + noise
    };
    let n = years.len();
    (0..n * n).map(|index| covariance(index / n, index % n) as f32).collect()
}
