func.func @f16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.cbrt %a : tensor<11xf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.1445312, 1.3574219, -1.3574219, 0.85498047, 4.640625, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<11xf16>, tensor<11xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.cbrt %a : tensor<11xbf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.1484375, 1.359375, -1.359375, 0.85546875, 4.65625, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<11xbf16>, tensor<11xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.cbrt %a : tensor<11xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.1447142, 1.3572088, -1.3572088, 0.854988, 4.6415887, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  check.expect_close %0, %want0, max_ulp_difference = 4 : tensor<11xf32>, tensor<11xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.cbrt %a : tensor<11xf64>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.1447142425533317, 1.3572088082974532, -1.3572088082974532, 0.8549879733383484, 4.641588833612778, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  check.expect_close %0, %want0, max_ulp_difference = 4 : tensor<11xf64>, tensor<11xf64>
  func.return
}
