func.func @f16() {
  %a = stablehlo.constant dense<[0.0625, 0.5, 1.0, 1.25, 1.75, 2.0, 2.25, 3.5, 10.0, 30.0]> : tensor<10xf16>
  %0 = chlo.lgamma %a : tensor<10xf16> -> tensor<10xf16>
  %want0 = stablehlo.constant dense<[2.7402344, 0.5722656, 0.0, -0.0982666, -0.08441162, 0.0, 0.12487793, 1.2011719, 12.8046875, 71.25]> : tensor<10xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<10xf16>, tensor<10xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[0.0625, 0.5, 1.0, 1.25, 1.75, 2.0, 2.25, 3.5, 10.0, 30.0]> : tensor<10xbf16>
  %0 = chlo.lgamma %a : tensor<10xbf16> -> tensor<10xbf16>
  %want0 = stablehlo.constant dense<[2.734375, 0.57421875, 0.0, -0.09814453, -0.084472656, 0.0, 0.125, 1.203125, 12.8125, 71.5]> : tensor<10xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<10xbf16>, tensor<10xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[0.0625, 0.5, 1.0, 1.25, 1.75, 2.0, 2.25, 3.5, 10.0, 30.0]> : tensor<10xf32>
  %0 = chlo.lgamma %a : tensor<10xf32> -> tensor<10xf32>
  %want0 = stablehlo.constant dense<[2.7396317, 0.5723649, 0.0, -0.09827184, -0.08440112, 0.0, 0.124871716, 1.2009736, 12.801827, 71.25704]> : tensor<10xf32>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<10xf32>, tensor<10xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[0.0625, 0.5, 1.0, 1.25, 1.75, 2.0, 2.25, 3.5, 10.0, 30.0]> : tensor<10xf64>
  %0 = chlo.lgamma %a : tensor<10xf64> -> tensor<10xf64>
  %want0 = stablehlo.constant dense<[2.7396316219462036, 0.5723649429247, 0.0, -0.09827183642181311, -0.08440112102048558, 0.0, 0.1248717148923966, 1.2009736023470743, 12.801827480081469, 71.257038967168]> : tensor<10xf64>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<10xf64>, tensor<10xf64>
  func.return
}
