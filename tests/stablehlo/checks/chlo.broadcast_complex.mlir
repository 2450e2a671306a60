func.func @f32() {
  %a = stablehlo.constant dense<[[1.0], [2.0], [3.0]]> : tensor<3x1xf32>
  %b = stablehlo.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %0 = chlo.broadcast_complex %a, %b : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xcomplex<f32>>
  check.expect_eq_const %0, dense<[[(1.0, 1.0), (1.0, 2.0), (1.0, 3.0), (1.0, 4.0)], [(2.0, 1.0), (2.0, 2.0), (2.0, 3.0), (2.0, 4.0)], [(3.0, 1.0), (3.0, 2.0), (3.0, 3.0), (3.0, 4.0)]]> : tensor<3x4xcomplex<f32>>
  func.return
}
