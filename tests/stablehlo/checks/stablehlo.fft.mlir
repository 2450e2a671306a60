func.func @complex64() {
  %x = stablehlo.constant dense<[(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (2.0, 0.0)]> : tensor<4xcomplex<f32>>
  %0 = stablehlo.fft %x, type = FFT, length = [4] : (tensor<4xcomplex<f32>>) -> tensor<4xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[(2.0, 1.0), (3.0, 2.0), (-2.0, -1.0), (1.0, -2.0)]> : tensor<4xcomplex<f32>>, tolerance = 3.43852161677205e-06
  func.return
}

func.func @complex128() {
  %x = stablehlo.constant dense<[(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (2.0, 0.0)]> : tensor<4xcomplex<f64>>
  %0 = stablehlo.fft %x, type = FFT, length = [4] : (tensor<4xcomplex<f64>>) -> tensor<4xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[(2.0, 1.0), (3.0, 2.0), (-2.0, -1.0), (1.0, -2.0)]> : tensor<4xcomplex<f64>>, tolerance = 6.404745667978754e-15
  func.return
}
