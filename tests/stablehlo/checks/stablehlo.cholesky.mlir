func.func @f32() {
  %a = stablehlo.constant dense<[[4.0, 2.0, -2.0], [2.0, 10.0, 5.0], [-2.0, 5.0, 21.0]]> : tensor<3x3xf32>
  %0 = stablehlo.cholesky %a, lower = true : tensor<3x3xf32>
  %want0 = stablehlo.constant dense<[[2.0, 0.0, 0.0], [1.0, 3.0, 0.0], [-1.0, 2.0, 4.0]]> : tensor<3x3xf32>
  check.expect_close %0, %want0, max_ulp_difference = 8 : tensor<3x3xf32>, tensor<3x3xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[[4.0, 2.0, -2.0], [2.0, 10.0, 5.0], [-2.0, 5.0, 21.0]]> : tensor<3x3xf64>
  %0 = stablehlo.cholesky %a, lower = true : tensor<3x3xf64>
  %want0 = stablehlo.constant dense<[[2.0, 0.0, 0.0], [1.0, 3.0, 0.0], [-1.0, 2.0, 4.0]]> : tensor<3x3xf64>
  check.expect_close %0, %want0, max_ulp_difference = 8 : tensor<3x3xf64>, tensor<3x3xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[[(4.0, 0.0), (2.0, -1.0), (-2.0, -1.0)], [(2.0, 1.0), (10.25, 0.0), (5.25, -2.5)], [(-2.0, 1.0), (5.25, 2.5), (21.5, 0.0)]]> : tensor<3x3xcomplex<f32>>
  %0 = stablehlo.cholesky %a, lower = true : tensor<3x3xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[[(2.0, 0.0), (0.0, 0.0), (0.0, 0.0)], [(1.0, 0.5), (3.0, 0.0), (0.0, 0.0)], [(-1.0, 0.5), (2.0, 0.5), (4.0, 0.0)]]> : tensor<3x3xcomplex<f32>>, tolerance = 3.814697265625e-06
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[[(4.0, 0.0), (2.0, -1.0), (-2.0, -1.0)], [(2.0, 1.0), (10.25, 0.0), (5.25, -2.5)], [(-2.0, 1.0), (5.25, 2.5), (21.5, 0.0)]]> : tensor<3x3xcomplex<f64>>
  %0 = stablehlo.cholesky %a, lower = true : tensor<3x3xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[[(2.0, 0.0), (0.0, 0.0), (0.0, 0.0)], [(1.0, 0.5), (3.0, 0.0), (0.0, 0.0)], [(-1.0, 0.5), (2.0, 0.5), (4.0, 0.0)]]> : tensor<3x3xcomplex<f64>>, tolerance = 7.105427357601002e-15
  func.return
}
