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
    let log_determinant = log_determinant.to_vec::<f32>()?[0];
    println!("log det a: {log_determinant:.4}");

    // What is known in closed form: det a = sinh((n + 1) t) / sinh t with cosh t = 2.01 / 2.
    let t = 1.005f64.acosh();
    let exact = ((n as f64 + 1.0) * t).sinh().ln() - t.sinh().ln();
    approx::assert_relative_eq!(f64::from(log_determinant), exact, max_relative = 1e-4);
    approx::assert_abs_diff_eq!(worst, 0.0, epsilon = 1e-3);
    Ok(())
}
