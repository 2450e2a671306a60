func.func @i32() {
  %a = stablehlo.constant dense<[[1], [2], [3]]> : tensor<3x1xi32>
  %b = stablehlo.constant dense<[1, 2, 3, 4]> : tensor<4xi32>
  %0 = chlo.broadcast_maximum %a, %b : (tensor<3x1xi32>, tensor<4xi32>) -> tensor<3x4xi32>
  check.expect_eq_const %0, dense<[[1, 2, 3, 4], [2, 2, 3, 4], [3, 3, 3, 4]]> : tensor<3x4xi32>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[[1.0], [2.0], [3.0]]> : tensor<3x1xf32>
  %b = stablehlo.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %0 = chlo.broadcast_maximum %a, %b : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  check.expect_eq_const %0, dense<[[1.0, 2.0, 3.0, 4.0], [2.0, 2.0, 3.0, 4.0], [3.0, 3.0, 3.0, 4.0]]> : tensor<3x4xf32>
  func.return
}
