func.func @f16() {
  %a = stablehlo.constant dense<[-1.0, -0.75, -0.25, 0.0, 0.5, 0.9375, 1.0]> : tensor<7xf16>
  %0 = chlo.erf_inv %a : tensor<7xf16> -> tensor<7xf16>
  %want0 = stablehlo.constant dense<[0xFC00, -0.81347656, -0.2253418, 0.0, 0.47705078, 1.3173828, 0x7C00]> : tensor<7xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<7xf16>, tensor<7xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[-1.0, -0.75, -0.25, 0.0, 0.5, 0.9375, 1.0]> : tensor<7xbf16>
  %0 = chlo.erf_inv %a : tensor<7xbf16> -> tensor<7xbf16>
  %want0 = stablehlo.constant dense<[0xFF80, -0.8125, -0.22558594, 0.0, 0.4765625, 1.3203125, 0x7F80]> : tensor<7xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<7xbf16>, tensor<7xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[-1.0, -0.75, -0.25, 0.0, 0.5, 0.9375, 1.0]> : tensor<7xf32>
  %0 = chlo.erf_inv %a : tensor<7xf32> -> tensor<7xf32>
  %want0 = stablehlo.constant dense<[0xFF800000, -0.8134198, -0.22531205, 0.0, 0.47693628, 1.3171504, 0x7F800000]> : tensor<7xf32>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<7xf32>, tensor<7xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[-1.0, -0.75, -0.25, 0.0, 0.5, 0.9375, 1.0]> : tensor<7xf64>
  %0 = chlo.erf_inv %a : tensor<7xf64> -> tensor<7xf64>
  %want0 = stablehlo.constant dense<[0xFFF0000000000000, -0.8134198475976184, -0.2253120550121781, 0.0, 0.4769362762044699, 1.3171503349861307, 0x7FF0000000000000]> : tensor<7xf64>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<7xf64>, tensor<7xf64>
  func.return
}
