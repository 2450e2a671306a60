func.func @f16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.floor %a : tensor<11xf16>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -2.0, 2.0, -3.0, 0.0, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.floor %a : tensor<11xbf16>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -2.0, 2.0, -3.0, 0.0, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.floor %a : tensor<11xf32>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -2.0, 2.0, -3.0, 0.0, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.floor %a : tensor<11xf64>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -2.0, 2.0, -3.0, 0.0, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  func.return
}
