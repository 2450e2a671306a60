//! The decompositions in a real browser, judged by the same ratios as everywhere: another compiler of shaders, another size of
//! subgroups.

#![cfg(target_family = "wasm")]
#![expect(clippy::unwrap_used, reason = "a failure in a test is a panic")]

use lapwing::linalg::{self, SvdOptions, SvdVectors};
use lapwing::stablehlo::Program;
use lapwing::{Complex, Context, ContextOptions, Element, Tensor};
use lapwing_testkit::families::{self, Family};
use lapwing_testkit::{Number, ratios, thresholds};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const SIZES: [usize; 5] = [1, 5, 33, 64, 130];

async fn context() -> Context {
    Context::request(&ContextOptions::default()).await.unwrap()
}

async fn read<T: Element>(tensor: &Tensor) -> Vec<T> {
    tensor.read().await.unwrap().to_vec().unwrap()
}

/// A test for each of the two types.
macro_rules! for_both_types {
    ($($name:ident => $check:ident;)*) => {$(
        #[wasm_bindgen_test]
        async fn $name() {
            $check::<f32>().await;
            $check::<Complex<f32>>().await;
        }
    )*};
}

for_both_types! {
    cholesky_factors => cholesky;
    lu_factors_with_pivots => lu;
    qr_has_orthonormal_columns => qr;
    eigenvectors_diagonalise => eigh;
    singular_values_and_vectors => svd;
    systems_are_solved => solve;
    products_are_right => matmul;
    least_squares_fit_best => least_squares;
    polar_factors_multiply_to_the_matrix => polar;
    pseudo_inverses_have_penroses_equations => pinv;
    square_roots_and_exponentials => functions;
}

async fn cholesky<T: Number + Element>() {
    let context = context().await;
    for n in SIZES {
        let a = Family::Random.generate::<T>(n, 1);
        let result = linalg::cholesky(&Tensor::from_slice(&context, [n, n], &a).unwrap()).unwrap();
        result.checked().await.unwrap();
        let ratios = ratios::cholesky(&a, &read::<T>(&result.factor).await, n, true);
        assert!(ratios.normwise <= thresholds::CHOLESKY, "{n}: {ratios:?}");
    }
}

async fn lu<T: Number + Element>() {
    let context = context().await;
    for (m, n) in [(1, 1), (33, 33), (64, 40), (40, 64), (130, 130)] {
        let a = families::general::<T>(m, n, 2);
        let result = linalg::lu(&Tensor::from_slice(&context, [m, n], &a).unwrap()).unwrap();
        result.checked().await.unwrap();
        let (factors, pivots) = (read::<T>(&result.factors).await, read::<i32>(&result.pivots).await);
        let ratio = ratios::lu(&a, &factors, &pivots, [m, n]);
        assert!(ratio <= thresholds::LU, "{m} x {n}: {ratio}");
    }
}

async fn qr<T: Number + Element>() {
    let context = context().await;
    for (m, n) in [(1, 1), (40, 33), (33, 40), (130, 100)] {
        let k = m.min(n);
        let a = families::general::<T>(m, n, 3);
        let result = linalg::qr(&Tensor::from_slice(&context, [m, n], &a).unwrap()).unwrap();
        let (q, r) = (read::<T>(&result.q().unwrap()).await, read::<T>(&result.r().unwrap()).await);
        let (residual, orthogonality) = (ratios::qr(&a, &q, &r, [m, n, k]), ratios::orthogonality(&q, m, k));
        let limit = if m <= 8 { thresholds::ORTHOGONALITY_TINY } else { thresholds::ORTHOGONALITY };
        let right = residual <= thresholds::QR && orthogonality <= limit;
        assert!(right, "{m} x {n}: {residual}, {orthogonality}");
    }
}

async fn eigh<T: Number + Element>() {
    let context = context().await;
    for n in SIZES {
        let a = Family::Random.generate::<T>(n, 4);
        let result = linalg::eigh(&Tensor::from_slice(&context, [n, n], &a).unwrap()).unwrap();
        result.checked().await.unwrap();
        let (values, vectors) = (read::<f32>(&result.values).await, read::<T>(&result.vectors).await);
        let ratios = ratios::eigh(&a, &values, &vectors, n, true, 0);
        assert!(
            ratios.residual.max(ratios.orthogonality) <= thresholds::EIGH
                && ratios.values <= thresholds::EIGENVALUES,
            "{n}: {ratios:?}"
        );
    }
}

async fn svd<T: Number + Element>() {
    let context = context().await;
    for (m, n) in [(1, 1), (33, 20), (20, 33), (100, 64), (130, 100)] {
        let k = m.min(n);
        let a = families::general::<T>(m, n, 5);
        let options = SvdOptions { vectors: SvdVectors::Reduced };
        let result = linalg::svd_with(&Tensor::from_slice(&context, [m, n], &a).unwrap(), &options).unwrap();
        result.checked().await.unwrap();
        let (u, vh) = (read::<T>(&result.u).await, read::<T>(&result.vh).await);
        let ratios = ratios::svd(&a, &u, &read::<f32>(&result.s).await, &vh, [m, n], [k, k]);
        assert!(ratios.residual.max(ratios.left) <= thresholds::SVD, "{m} x {n}: {ratios:?}");
        assert!(
            ratios.right <= thresholds::SVD && ratios.values <= thresholds::SINGULAR_VALUES,
            "{m} x {n}: {ratios:?}"
        );
    }
}

async fn solve<T: Number + Element>() {
    let context = context().await;
    for n in [1, 33, 64, 130] {
        let (a, b) = (families::general::<T>(n, n, 6), families::general::<T>(n, 3, 7));
        let upload = |values: &[T], columns| Tensor::from_slice(&context, [n, columns], values).unwrap();
        let result = linalg::solve(&upload(&a, n), &upload(&b, 3)).unwrap();
        result.checked().await.unwrap();
        let ratio = ratios::solve(&a, &b, &read::<T>(&result.solution).await, n, 3, ratios::Op::None);
        assert!(ratio <= thresholds::SOLVE, "{n}: {ratio}");
    }
}

async fn matmul<T: Number + Element>() {
    let context = context().await;
    for [m, n, k] in [[1, 1, 1], [33, 20, 17], [64, 64, 64], [130, 65, 70]] {
        let (a, b) = (families::general::<T>(m, k, 8), families::general::<T>(k, n, 9));
        let upload =
            |values: &[T], extents: [usize; 2]| Tensor::from_slice(&context, extents, values).unwrap();
        let c = read::<T>(&linalg::matmul(&upload(&a, [m, k]), &upload(&b, [k, n])).unwrap()).await;
        let ratio = ratios::matmul(&a, &b, &c, [m, n, k], [ratios::Op::None; 2]);
        assert!(ratio <= thresholds::MATMUL, "{m} x {n} x {k}: {ratio}");
    }
}

async fn least_squares<T: Number + Element>() {
    let context = context().await;
    let [m, n] = [100, 40];
    let (a, b) = (families::general::<T>(m, n, 10), families::general::<T>(m, 2, 11));
    let upload = |values: &[T], columns| Tensor::from_slice(&context, [m, columns], values).unwrap();
    let result = linalg::least_squares(&upload(&a, n), &upload(&b, 2)).unwrap();
    result.checked().await.unwrap();
    let ratio = ratios::least_squares(&a, &b, &read::<T>(&result.solution).await, [m, n, 2]);
    assert!(ratio <= thresholds::LEAST_SQUARES, "{ratio}");
}

async fn polar<T: Number + Element>() {
    let context = context().await;
    for (m, n) in [(33, 20), (70, 64)] {
        let a = families::general::<T>(m, n, 12);
        let result = linalg::polar(&Tensor::from_slice(&context, [m, n], &a).unwrap()).unwrap();
        result.checked().await.unwrap();
        let (u, h) = (read::<T>(&result.u).await, read::<T>(&result.h).await);
        let ratios = ratios::polar(&a, &u, &h, [m, n]);
        assert!(ratios.worst() <= thresholds::POLAR, "{m} x {n}: {ratios:?}");
    }
}

async fn pinv<T: Number + Element>() {
    let context = context().await;
    for (m, n) in [(33, 20), (20, 33)] {
        let a = families::general::<T>(m, n, 13);
        let result = linalg::pinv(&Tensor::from_slice(&context, [m, n], &a).unwrap(), None).unwrap();
        result.checked().await.unwrap();
        let ratio = ratios::pseudo_inverse(&a, &read::<T>(&result.inverse).await, [m, n]);
        assert!(ratio <= thresholds::PSEUDO_INVERSE, "{m} x {n}: {ratio}");
    }
}

async fn functions<T: Number + Element>() {
    let context = context().await;
    let n = 40;
    let a = Family::Random.generate::<T>(n, 14);
    let tensor = Tensor::from_slice(&context, [n, n], &a).unwrap();
    let (root, exponential) =
        (linalg::sqrtm_hermitian(&tensor).unwrap(), linalg::expm_hermitian(&tensor).unwrap());
    let root = ratios::square_root(&a, &read::<T>(&root.result).await, n);
    let exponential = ratios::exponential(&a, &read::<T>(&exponential.result).await, n);
    assert!(root.max(exponential) <= thresholds::HERMITIAN_FUNCTION, "{root}, {exponential}");
}

#[wasm_bindgen_test]
async fn a_batch_with_nan_in_it_leaves_the_others_right() {
    let context = context().await;
    let mut a: Vec<f32> = (0..3).flat_map(|seed| Family::Random.generate::<f32>(16, seed)).collect();
    a[256] = f32::NAN;
    let result = linalg::eigh(&Tensor::from_slice(&context, [3, 16, 16], &a).unwrap()).unwrap();
    let (info, values) = (read::<i32>(&result.info).await, read::<f32>(&result.values).await);
    assert!(info[0] == 0 && info[1] > 0 && info[2] == 0, "{info:?}");
    assert!(
        values[16..32].iter().all(|value| value.is_nan())
            && values[..16].iter().all(|value| value.is_finite())
    );
}

#[wasm_bindgen_test]
async fn a_program_runs_and_gives_the_same_bits_again() {
    let context = context().await;
    let source = b"func.func @main(%a: tensor<40x40xf32>) -> tensor<40x40xf32> {
        %0 = mhlo.cholesky %a, lower = true : tensor<40x40xf32>
        %1 = mhlo.sine %0 : tensor<40x40xf32>
        return %1 : tensor<40x40xf32>
    }";
    let executable = Program::parse("test.mlir", source).unwrap().compile(&context).unwrap();
    let input = Tensor::from_slice(&context, [40, 40], &Family::Random.generate::<f32>(40, 1)).unwrap();
    let first: Vec<f32> = read(&executable.run_async(&[input.clone()]).await.unwrap()[0]).await;
    let second: Vec<f32> = read(&executable.run_async(&[input]).await.unwrap()[0]).await;
    assert!(first.iter().any(|&value| value != 0.0));
    assert_eq!(
        first.iter().map(|x| x.to_bits()).collect::<Vec<_>>(),
        second.iter().map(|x| x.to_bits()).collect::<Vec<_>>()
    );
}

#[wasm_bindgen_test]
async fn what_the_gpu_does_not_hold_is_an_error_with_numbers() {
    let context = context().await;
    let error = Tensor::from_slice::<f32>(&context, [100_000, 100_000], &[]).unwrap_err().to_string();
    assert!(error.contains("100000"), "{error}");
    let matrix = Tensor::from_slice(&context, [2, 3], &[1.0f32; 6]).unwrap();
    assert!(linalg::cholesky(&matrix).is_err());
}
