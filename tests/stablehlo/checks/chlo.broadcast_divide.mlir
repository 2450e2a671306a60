func.func @i32() {
  %a = stablehlo.constant dense<[[1], [2], [3]]> : tensor<3x1xi32>
  %b = stablehlo.constant dense<[1, 2, 3, 4]> : tensor<4xi32>
  %0 = chlo.broadcast_divide %a, %b : (tensor<3x1xi32>, tensor<4xi32>) -> tensor<3x4xi32>
  check.expect_eq_const %0, dense<[[1, 0, 0, 0], [2, 1, 0, 0], [3, 1, 1, 0]]> : tensor<3x4xi32>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[[1.0], [2.0], [3.0]]> : tensor<3x1xf32>
  %b = stablehlo.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %0 = chlo.broadcast_divide %a, %b : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  %want0 = stablehlo.constant dense<[[1.0, 0.5, 0.33333334, 0.25], [2.0, 1.0, 0.6666667, 0.5], [3.0, 1.5, 1.0, 0.75]]> : tensor<3x4xf32>
  check.expect_close %0, %want0, max_ulp_difference = 64 : tensor<3x4xf32>, tensor<3x4xf32>
  func.return
}
