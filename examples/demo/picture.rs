//! Matrices as a picture: one square for each, side by side, each with the bar that explains its colours.

use std::error::Error;
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

/// Pixels of a matrix element's side, of the space around things, and of a colour bar's width.
const SCALE: usize = 3;
const MARGIN: usize = 24;
const BAR: usize = 18;

/// How many powers of ten the logarithmic colours span, down from the largest absolute value.
const DECADES: f64 = 4.0;

const WHITE: [u8; 3] = [255; 3];

/// What the colours mean; yellow is the largest.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Scale {
    /// The values, evenly from the smallest to the largest.
    Linear,
    /// The logarithm of the absolute values; what is exactly 0 stays white.
    Logarithmic,
}

/// Draws square matrices of `n` rows.
pub(crate) fn write(path: &Path, matrices: &[(&[f32], Scale)], n: usize) -> Result<(), Box<dyn Error>> {
    let side = n * SCALE;
    let panel = side + BAR + 2 * MARGIN;
    let (width, height) = (panel * matrices.len() + MARGIN, side + 2 * MARGIN);
    let mut pixels = vec![WHITE; width * height];
    for (index, &(matrix, scale)) in matrices.iter().enumerate() {
        let left = MARGIN + index * panel;
        let paint = Paint::new(matrix, scale);
        for row in 0..side {
            let line = &mut pixels[(MARGIN + row) * width + left..];
            for column in 0..side {
                line[column] = paint.color(matrix[row / SCALE * n + column / SCALE]);
            }
            let level = 1.0 - (row as f64 + 0.5) / side as f64;
            line[side + MARGIN / 2..][..BAR].fill(viridis(level));
        }
    }
    let mut encoder =
        png::Encoder::new(BufWriter::new(File::create(path)?), u32::try_from(width)?, u32::try_from(height)?);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(pixels.as_flattened())?;
    writer.finish()?;
    Ok(())
}

/// How the values of one matrix become colours.
struct Paint {
    scale: Scale,
    low: f64,
    high: f64,
}

impl Paint {
    fn new(matrix: &[f32], scale: Scale) -> Self {
        let values = matrix.iter().map(|&value| match scale {
            Scale::Linear => f64::from(value),
            Scale::Logarithmic => f64::from(value).abs(),
        });
        let (low, high) = values
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)));
        Paint { scale, low, high }
    }

    fn color(&self, value: f32) -> [u8; 3] {
        let value = f64::from(value);
        match self.scale {
            Scale::Linear => viridis((value - self.low) / (self.high - self.low)),
            Scale::Logarithmic if value == 0.0 => WHITE,
            Scale::Logarithmic => viridis(1.0 + (value.abs() / self.high).log10() / DECADES),
        }
    }
}

fn viridis(level: f64) -> [u8; 3] {
    colorous::VIRIDIS.eval_continuous(level.clamp(0.0, 1.0)).as_array()
}
