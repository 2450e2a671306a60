func.func @f16() {
  %a = stablehlo.constant dense<[0.5, 1.0, 1.75, 10.0, 30.0]> : tensor<5xf16>
  %0 = chlo.digamma %a : tensor<5xf16> -> tensor<5xf16>
  %want0 = stablehlo.constant dense<[-1.9638672, -0.57714844, 0.24743652, 2.2519531, 3.3847656]> : tensor<5xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<5xf16>, tensor<5xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[0.5, 1.0, 1.75, 10.0, 30.0]> : tensor<5xbf16>
  %0 = chlo.digamma %a : tensor<5xbf16> -> tensor<5xbf16>
  %want0 = stablehlo.constant dense<[-1.9609375, -0.578125, 0.24707031, 2.25, 3.390625]> : tensor<5xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<5xbf16>, tensor<5xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[0.5, 1.0, 1.75, 10.0, 30.0]> : tensor<5xf32>
  %0 = chlo.digamma %a : tensor<5xf32> -> tensor<5xf32>
  %want0 = stablehlo.constant dense<[-1.96351, -0.5772157, 0.24747245, 2.2517526, 3.384438]> : tensor<5xf32>
  check.expect_close %0, %want0, max_ulp_difference = 64 : tensor<5xf32>, tensor<5xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[0.5, 1.0, 1.75, 10.0, 30.0]> : tensor<5xf64>
  %0 = chlo.digamma %a : tensor<5xf64> -> tensor<5xf64>
  %want0 = stablehlo.constant dense<[-1.9635100260214235, -0.5772156649015329, 0.24747245354686112, 2.251752589066721, 3.384438132685525]> : tensor<5xf64>
  check.expect_close %0, %want0, max_ulp_difference = 64 : tensor<5xf64>, tensor<5xf64>
  func.return
}
