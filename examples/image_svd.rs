//! A photograph by its leading singular values: the best approximations of ranks 5, 20 and 50, as pictures.
//!
//! They are the nearest matrices of their ranks (Eckart and Young, 1936), and how far away they are is known in advance: the singular
//! values that were left out tell.
#![expect(clippy::print_stdout, reason = "an example tells what it does")]

use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Cursor};
use std::path::Path;

use lapwing::{Context, Tensor, linalg};

/// Chelsea, by Stefan van der Walt; see `data/README.md`.
const PHOTOGRAPH: &[u8] = include_bytes!("data/chelsea.png");

fn main() -> Result<(), Box<dyn Error>> {
    let context = Context::new()?;
    println!("{}", context.adapter());
    let (pixels, m, n) = read(PHOTOGRAPH)?;
    let a = Tensor::from_slice(&context, [m, n], &pixels)?;

    let svd = linalg::svd(&a)?; // a = u diag(s) vh, on the device
    svd.check()?; // an error, had an item not converged
    let (u, s, vh) = (svd.u.to_vec::<f32>()?, svd.s.to_vec::<f32>()?, svd.vh.to_vec::<f32>()?);

    let folder = Path::new("target/image_svd");
    std::fs::create_dir_all(folder)?;
    write(&folder.join("original.png"), &pixels, m, n)?;
    println!("{m} x {n} pixels of a cat, in {}", folder.display());
    println!("{:>5} {:>9} {:>16} {:>16}", "rank", "numbers", "relative error", "singular values");
    for rank in [5, 20, 50] {
        let left: Vec<f32> = u.chunks(s.len()).flat_map(|row| (0..rank).map(|j| row[j] * s[j])).collect();
        let left = Tensor::from_slice(&context, [m, rank], &left)?;
        let right = Tensor::from_slice(&context, [rank, n], &vh[..rank * n])?;
        let approximation = linalg::matmul(&left, &right)?.to_vec::<f32>()?;

        let error =
            length(approximation.iter().zip(&pixels).map(|(x, y)| x - y)) / length(pixels.iter().copied());
        let tail = length(s[rank..].iter().copied()) / length(s.iter().copied());
        let numbers = rank * (m + n + 1) * 100 / (m * n);
        println!("{rank:>5} {numbers:>8}% {error:>16.6} {tail:>16.6}");
        approx::assert_relative_eq!(error, tail, max_relative = 1e-4);
        write(&folder.join(format!("rank_{rank}.png")), &approximation, m, n)?;
    }
    Ok(())
}

/// The 2-norm of some numbers.
fn length(numbers: impl Iterator<Item = f32>) -> f64 {
    numbers.map(|x| f64::from(x).powi(2)).sum::<f64>().sqrt()
}

/// A grey picture as numbers from 0 to 1, its rows and columns.
fn read(bytes: &[u8]) -> Result<(Vec<f32>, usize, usize), Box<dyn Error>> {
    let mut reader = png::Decoder::new(Cursor::new(bytes)).read_info()?;
    let mut pixels = vec![0; reader.output_buffer_size().ok_or("the picture is too large")?];
    let info = reader.next_frame(&mut pixels)?;
    let numbers = pixels.iter().map(|&pixel| f32::from(pixel) / 255.0).collect();
    Ok((numbers, info.height as usize, info.width as usize))
}

/// Writes numbers from 0 to 1 as a grey picture.
fn write(path: &Path, numbers: &[f32], rows: usize, columns: usize) -> Result<(), Box<dyn Error>> {
    let file = BufWriter::new(File::create(path)?);
    let mut encoder = png::Encoder::new(file, u32::try_from(columns)?, u32::try_from(rows)?);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Eight);
    let pixels: Vec<u8> = numbers.iter().map(|x| (x.clamp(0.0, 1.0) * 255.0).round() as u8).collect();
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&pixels)?;
    writer.finish()?;
    Ok(())
}
