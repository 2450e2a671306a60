func.func @f16() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.30004883, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf16>
  %0 = chlo.bessel_i1e %a : tensor<9xf16> -> tensor<9xf16>
  %want0 = stablehlo.constant dense<[-0.18737793, -0.21643066, -0.15637207, 0.0, 0.11236572, 0.1899414, 0.21899414, 0.17871094, 0.087524414]> : tensor<9xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<9xf16>, tensor<9xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.30078125, 0.75, 1.5, 4.0, 20.0]> : tensor<9xbf16>
  %0 = chlo.bessel_i1e %a : tensor<9xbf16> -> tensor<9xbf16>
  %want0 = stablehlo.constant dense<[-0.1875, -0.21679688, -0.15625, 0.0, 0.11279297, 0.18945312, 0.21875, 0.17871094, 0.087402344]> : tensor<9xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<9xbf16>, tensor<9xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.3, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf32>
  %0 = chlo.bessel_i1e %a : tensor<9xf32> -> tensor<9xf32>
  %want0 = stablehlo.constant dense<[-0.18739998, -0.21639174, -0.1564208, 0.0, 0.11237756, 0.18988779, 0.21903938, 0.17875084, 0.08750622]> : tensor<9xf32>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<9xf32>, tensor<9xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.3, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf64>
  %0 = chlo.bessel_i1e %a : tensor<9xf64> -> tensor<9xf64>
  %want0 = stablehlo.constant dense<[-0.18739997660304997, -0.21639174933399202, -0.15642080318487173, 0.0, 0.11237756063983881, 0.189887793304855, 0.21903938742092574, 0.1787508395024353, 0.08750622218328867]> : tensor<9xf64>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<9xf64>, tensor<9xf64>
  func.return
}
