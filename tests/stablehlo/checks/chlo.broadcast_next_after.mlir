func.func @f32() {
  %a = stablehlo.constant dense<[[1.0], [2.0], [3.0]]> : tensor<3x1xf32>
  %b = stablehlo.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %0 = chlo.broadcast_next_after %a, %b : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  check.expect_eq_const %0, dense<[[1.0, 1.0000001, 1.0000001, 1.0000001], [1.9999999, 2.0, 2.0000002, 2.0000002], [2.9999998, 2.9999998, 3.0, 3.0000002]]> : tensor<3x4xf32>
  func.return
}
