func.func @f32() {
  %a = stablehlo.constant dense<[1.0, 2.0, 3.0, 1.0]> : tensor<4xf32>
  %b = stablehlo.constant dense<[0.5, 1.5, 4.0, 20.0]> : tensor<4xf32>
  %0 = chlo.polygamma %a, %b : tensor<4xf32>, tensor<4xf32> -> tensor<4xf32>
  %want0 = stablehlo.constant dense<[4.934802, -0.8287966, 0.04486533, 0.051270824]> : tensor<4xf32>
  check.expect_close %0, %want0, max_ulp_difference = 64 : tensor<4xf32>, tensor<4xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[1.0, 2.0, 3.0, 1.0]> : tensor<4xf64>
  %b = stablehlo.constant dense<[0.5, 1.5, 4.0, 20.0]> : tensor<4xf64>
  %0 = chlo.polygamma %a, %b : tensor<4xf64>, tensor<4xf64> -> tensor<4xf64>
  %want0 = stablehlo.constant dense<[4.93480220054468, -0.8287966442343201, 0.04486532819275508, 0.051270822935203124]> : tensor<4xf64>
  check.expect_close %0, %want0, max_ulp_difference = 64 : tensor<4xf64>, tensor<4xf64>
  func.return
}
