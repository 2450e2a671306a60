func.func @f16() {
  %a = stablehlo.constant dense<[0.5, 1.0, 2.0, 3.5, 10.0, 30.0]> : tensor<6xf16>
  %0 = chlo.lgamma %a : tensor<6xf16> -> tensor<6xf16>
  %want0 = stablehlo.constant dense<[0.5722656, 0.0, 0.0, 1.2011719, 12.8046875, 71.25]> : tensor<6xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<6xf16>, tensor<6xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[0.5, 1.0, 2.0, 3.5, 10.0, 30.0]> : tensor<6xbf16>
  %0 = chlo.lgamma %a : tensor<6xbf16> -> tensor<6xbf16>
  %want0 = stablehlo.constant dense<[0.57421875, 0.0, 0.0, 1.203125, 12.8125, 71.5]> : tensor<6xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<6xbf16>, tensor<6xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[0.5, 1.0, 2.0, 3.5, 10.0, 30.0]> : tensor<6xf32>
  %0 = chlo.lgamma %a : tensor<6xf32> -> tensor<6xf32>
  %want0 = stablehlo.constant dense<[0.5723649, 0.0, 0.0, 1.2009736, 12.801827, 71.25704]> : tensor<6xf32>
  check.expect_close %0, %want0, max_ulp_difference = 64 : tensor<6xf32>, tensor<6xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[0.5, 1.0, 2.0, 3.5, 10.0, 30.0]> : tensor<6xf64>
  %0 = chlo.lgamma %a : tensor<6xf64> -> tensor<6xf64>
  %want0 = stablehlo.constant dense<[0.5723649429247, 0.0, 0.0, 1.2009736023470743, 12.801827480081469, 71.257038967168]> : tensor<6xf64>
  check.expect_close %0, %want0, max_ulp_difference = 64 : tensor<6xf64>, tensor<6xf64>
  func.return
}

func.func @f32_beside_its_zeros() {
  %a = stablehlo.constant dense<[1.25, 1.75, 2.25]> : tensor<3xf32>
  %one = stablehlo.constant dense<[1.0, 1.0, 1.0]> : tensor<3xf32>
  %1 = chlo.lgamma %a : tensor<3xf32> -> tensor<3xf32>
  %0 = stablehlo.add %1, %one : tensor<3xf32>
  %want0 = stablehlo.constant dense<[0.90172815, 0.91559887, 1.1248717]> : tensor<3xf32>
  check.expect_close %0, %want0, max_ulp_difference = 64 : tensor<3xf32>, tensor<3xf32>
  func.return
}

func.func @f64_beside_its_zeros() {
  %a = stablehlo.constant dense<[1.25, 1.75, 2.25]> : tensor<3xf64>
  %one = stablehlo.constant dense<[1.0, 1.0, 1.0]> : tensor<3xf64>
  %1 = chlo.lgamma %a : tensor<3xf64> -> tensor<3xf64>
  %0 = stablehlo.add %1, %one : tensor<3xf64>
  %want0 = stablehlo.constant dense<[0.9017281635781869, 0.9155988789795144, 1.1248717148923966]> : tensor<3xf64>
  check.expect_close %0, %want0, max_ulp_difference = 64 : tensor<3xf64>, tensor<3xf64>
  func.return
}
