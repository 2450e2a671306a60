//! The first minute: solve a symmetric positive definite system on the GPU, and know that the answer is right.
#![expect(clippy::print_stdout, reason = "an example tells what it does")]

use lapwing::{Context, Result, Tensor, linalg};

fn main() -> Result<()> {
    let context = Context::new()?;
    println!("{}", context.adapter());

    // The second differences of 512 points with a little weight added: a = tridiag(-1, 2.01, -1).
    let n = 512;
    let element = |i: usize, j: usize| match i.abs_diff(j) {
        0 => 2.01,
        1 => -1.0,
        _ => 0.0,
    };
    let values: Vec<f32> = (0..n * n).map(|index| element(index / n, index % n)).collect();
    let a = Tensor::from_slice(&context, [n, n], &values)?;
    let b = Tensor::from_slice(&context, [n, 1], &vec![1.0f32; n])?;

    let factor = linalg::cholesky(&a)?; // a = l l^H; nothing has come back to the host yet
    factor.check()?; // an error that names the pivot, were `a` not positive definite
    let x = factor.solve(&b)?;
    let log_determinant = factor.log_determinant()?;

    let (x, back) = (x.to_vec::<f32>()?, linalg::matmul(&a, &x)?.to_vec::<f32>()?);
    let worst = back.iter().map(|value| (value - 1.0).abs()).fold(0.0, f32::max);
    println!("x in the middle: {:.4} (far from both ends it is 1 / 0.01)", x[n / 2]);
    println!("largest |a x - b|: {worst:.2e}");
    println!("log det a: {:.4}", log_determinant.to_vec::<f32>()?[0]);
    Ok(())
}
