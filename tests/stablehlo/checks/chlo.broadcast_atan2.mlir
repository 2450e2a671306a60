func.func @f32() {
  %a = stablehlo.constant dense<[[1.0], [2.0], [3.0]]> : tensor<3x1xf32>
  %b = stablehlo.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %0 = chlo.broadcast_atan2 %a, %b : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  %want0 = stablehlo.constant dense<[[0.7853982, 0.4636476, 0.32175055, 0.24497867], [1.1071488, 0.7853982, 0.5880026, 0.4636476], [1.2490457, 0.98279375, 0.7853982, 0.6435011]]> : tensor<3x4xf32>
  check.expect_close %0, %want0, max_ulp_difference = 64 : tensor<3x4xf32>, tensor<3x4xf32>
  func.return
}
