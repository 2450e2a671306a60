func.func @f32() {
  %a = stablehlo.constant dense<[1.5, 2.0, 4.0, 10.0]> : tensor<4xf32>
  %b = stablehlo.constant dense<[0.5, 1.0, 3.0, 20.0]> : tensor<4xf32>
  %0 = chlo.zeta %a, %b : tensor<4xf32>, tensor<4xf32> -> tensor<4xf32>
  %want0 = stablehlo.constant dense<[4.776538, 1.644934, 0.019823235, 2.6988887e-13]> : tensor<4xf32>
  check.expect_close %0, %want0, max_ulp_difference = 64 : tensor<4xf32>, tensor<4xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[1.5, 2.0, 4.0, 10.0]> : tensor<4xf64>
  %b = stablehlo.constant dense<[0.5, 1.0, 3.0, 20.0]> : tensor<4xf64>
  %0 = chlo.zeta %a, %b : tensor<4xf64>, tensor<4xf64> -> tensor<4xf64>
  %want0 = stablehlo.constant dense<[4.776537947554834, 1.6449340668482266, 0.019823233711138193, 2.6988888362540234e-13]> : tensor<4xf64>
  check.expect_close %0, %want0, max_ulp_difference = 64 : tensor<4xf64>, tensor<4xf64>
  func.return
}
