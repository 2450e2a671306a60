func.func @f16() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.30004883, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf16>
  %0 = chlo.erf %a : tensor<9xf16> -> tensor<9xf16>
  %want0 = stablehlo.constant dense<[-1.0, -0.92285156, -0.5205078, 0.0, 0.32861328, 0.7109375, 0.9663086, 1.0, 1.0]> : tensor<9xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<9xf16>, tensor<9xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.30078125, 0.75, 1.5, 4.0, 20.0]> : tensor<9xbf16>
  %0 = chlo.erf %a : tensor<9xbf16> -> tensor<9xbf16>
  %want0 = stablehlo.constant dense<[-1.0, -0.921875, -0.51953125, 0.0, 0.33007812, 0.7109375, 0.96484375, 1.0, 1.0]> : tensor<9xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<9xbf16>, tensor<9xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.3, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf32>
  %0 = chlo.erf %a : tensor<9xf32> -> tensor<9xf32>
  %want0 = stablehlo.constant dense<[-0.9999993, -0.92290014, -0.5204999, 0.0, 0.32862678, 0.71115565, 0.96610516, 1.0, 1.0]> : tensor<9xf32>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<9xf32>, tensor<9xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.3, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf64>
  %0 = chlo.erf %a : tensor<9xf64> -> tensor<9xf64>
  %want0 = stablehlo.constant dense<[-0.9999992569016276, -0.9229001282564582, -0.5204998778130465, 0.0, 0.3286267594591274, 0.7111556336535151, 0.9661051464753108, 0.9999999845827421, 1.0]> : tensor<9xf64>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<9xf64>, tensor<9xf64>
  func.return
}
