//! Matrices as a picture: one square for each, side by side, each with the bar that explains its colours.

use std::error::Error;
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

/// Pixels of a matrix element's side, of the space around things, and of a colour bar's width.
const SCALE: usize = 3;
const MARGIN: usize = 24;
const BAR: usize = 18;

/// How many powers of ten the colours span, down from the largest absolute value.
const DECADES: f64 = 4.0;

const WHITE: [u8; 3] = [255; 3];

/// Draws the logarithm of the absolute values of square matrices of `n` rows. What is exactly 0 stays white.
pub(crate) fn write(path: &Path, matrices: &[&[f32]], n: usize) -> Result<(), Box<dyn Error>> {
    let side = n * SCALE;
    let panel = side + BAR + 2 * MARGIN;
    let (width, height) = (panel * matrices.len() + MARGIN, side + 2 * MARGIN);
    let mut pixels = vec![WHITE; width * height];
    for (index, matrix) in matrices.iter().enumerate() {
        let left = MARGIN + index * panel;
        let top = matrix.iter().fold(0.0f64, |high, &value| high.max(f64::from(value).abs()));
        for row in 0..side {
            let line = &mut pixels[(MARGIN + row) * width + left..];
            for column in 0..side {
                line[column] = color(f64::from(matrix[row / SCALE * n + column / SCALE]).abs() / top);
            }
            let level = 1.0 - (row as f64 + 0.5) / side as f64;
            line[side + MARGIN / 2..][..BAR].fill(color(10f64.powf((level - 1.0) * DECADES)));
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

/// Of a share of the largest value: the largest is yellow, what is `DECADES` below it or smaller dark blue.
fn color(share: f64) -> [u8; 3] {
    if share == 0.0 {
        return WHITE;
    }
    colorous::VIRIDIS.eval_continuous((1.0 + share.log10() / DECADES).clamp(0.0, 1.0)).as_array()
}
