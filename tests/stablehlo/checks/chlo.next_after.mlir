func.func @f16() {
  %a = stablehlo.constant dense<[1.0, 1.0, -2.0, 3.5]> : tensor<4xf16>
  %b = stablehlo.constant dense<[2.0, -2.0, 0.0, 3.5]> : tensor<4xf16>
  %0 = chlo.next_after %a, %b : tensor<4xf16>, tensor<4xf16> -> tensor<4xf16>
  check.expect_eq_const %0, dense<[1.0009766, 0.9995117, -1.9990234, 3.5]> : tensor<4xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[1.0, 1.0, -2.0, 3.5]> : tensor<4xbf16>
  %b = stablehlo.constant dense<[2.0, -2.0, 0.0, 3.5]> : tensor<4xbf16>
  %0 = chlo.next_after %a, %b : tensor<4xbf16>, tensor<4xbf16> -> tensor<4xbf16>
  check.expect_eq_const %0, dense<[1.0078125, 0.99609375, -1.9921875, 3.5]> : tensor<4xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[1.0, 1.0, -2.0, 3.5]> : tensor<4xf32>
  %b = stablehlo.constant dense<[2.0, -2.0, 0.0, 3.5]> : tensor<4xf32>
  %0 = chlo.next_after %a, %b : tensor<4xf32>, tensor<4xf32> -> tensor<4xf32>
  check.expect_eq_const %0, dense<[1.0000001, 0.99999994, -1.9999999, 3.5]> : tensor<4xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[1.0, 1.0, -2.0, 3.5]> : tensor<4xf64>
  %b = stablehlo.constant dense<[2.0, -2.0, 0.0, 3.5]> : tensor<4xf64>
  %0 = chlo.next_after %a, %b : tensor<4xf64>, tensor<4xf64> -> tensor<4xf64>
  check.expect_eq_const %0, dense<[1.0000000000000002, 0.9999999999999999, -1.9999999999999998, 3.5]> : tensor<4xf64>
  func.return
}
