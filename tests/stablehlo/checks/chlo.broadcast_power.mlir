func.func @i32() {
  %a = stablehlo.constant dense<[[1], [2], [3]]> : tensor<3x1xi32>
  %b = stablehlo.constant dense<[1, 2, 3, 4]> : tensor<4xi32>
  %0 = chlo.broadcast_power %a, %b : (tensor<3x1xi32>, tensor<4xi32>) -> tensor<3x4xi32>
  check.expect_eq_const %0, dense<[[1, 1, 1, 1], [2, 4, 8, 16], [3, 9, 27, 81]]> : tensor<3x4xi32>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[[1.0], [2.0], [3.0]]> : tensor<3x1xf32>
  %b = stablehlo.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %0 = chlo.broadcast_power %a, %b : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  %want0 = stablehlo.constant dense<[[1.0, 1.0, 1.0, 1.0], [2.0, 4.0, 8.0, 16.0], [3.0, 9.0, 27.0, 81.0]]> : tensor<3x4xf32>
  check.expect_close %0, %want0, max_ulp_difference = 64 : tensor<3x4xf32>, tensor<3x4xf32>
  func.return
}
