func.func @f16_e5m10() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00, 0.099975586, 0.0010004044, 3000.0]> : tensor<14xf16>
  %0 = stablehlo.reduce_precision %a, format = e5m10 : tensor<14xf16>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00, 0.099975586, 0.0010004044, 3000.0]> : tensor<14xf16>
  func.return
}

func.func @f16_e8m7() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00, 0.099975586, 0.0010004044, 3000.0]> : tensor<14xf16>
  %0 = stablehlo.reduce_precision %a, format = e8m7 : tensor<14xf16>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00, 0.100097656, 0.0009994507, 3008.0]> : tensor<14xf16>
  func.return
}

func.func @f16_e5m2() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00, 0.099975586, 0.0010004044, 3000.0]> : tensor<14xf16>
  %0 = stablehlo.reduce_precision %a, format = e5m2 : tensor<14xf16>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 96.0, 0x7C00, 0xFC00, 0x7E00, 0.09375, 0.0009765625, 3072.0]> : tensor<14xf16>
  func.return
}

func.func @f16_e4m3() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00, 0.099975586, 0.0010004044, 3000.0]> : tensor<14xf16>
  %0 = stablehlo.reduce_precision %a, format = e4m3 : tensor<14xf16>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 96.0, 0x7C00, 0xFC00, 0x7E00, 0.1015625, 0.0, 0x7C00]> : tensor<14xf16>
  func.return
}

func.func @bf16_e5m10() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0, 0.100097656, 0.0009994507, 3008.0]> : tensor<14xbf16>
  %0 = stablehlo.reduce_precision %a, format = e5m10 : tensor<14xbf16>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0, 0.100097656, 0.0009994507, 3008.0]> : tensor<14xbf16>
  func.return
}

func.func @bf16_e8m7() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0, 0.100097656, 0.0009994507, 3008.0]> : tensor<14xbf16>
  %0 = stablehlo.reduce_precision %a, format = e8m7 : tensor<14xbf16>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0, 0.100097656, 0.0009994507, 3008.0]> : tensor<14xbf16>
  func.return
}

func.func @bf16_e5m2() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0, 0.100097656, 0.0009994507, 3008.0]> : tensor<14xbf16>
  %0 = stablehlo.reduce_precision %a, format = e5m2 : tensor<14xbf16>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 96.0, 0x7F80, 0xFF80, 0x7FC0, 0.09375, 0.0009765625, 3072.0]> : tensor<14xbf16>
  func.return
}

func.func @bf16_e4m3() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0, 0.100097656, 0.0009994507, 3008.0]> : tensor<14xbf16>
  %0 = stablehlo.reduce_precision %a, format = e4m3 : tensor<14xbf16>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 96.0, 0x7F80, 0xFF80, 0x7FC0, 0.1015625, 0.0, 0x7F80]> : tensor<14xbf16>
  func.return
}

func.func @f32_e5m10() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.1, 0.001, 3000.0]> : tensor<14xf32>
  %0 = stablehlo.reduce_precision %a, format = e5m10 : tensor<14xf32>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.099975586, 0.0010004044, 3000.0]> : tensor<14xf32>
  func.return
}

func.func @f32_e8m7() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.1, 0.001, 3000.0]> : tensor<14xf32>
  %0 = stablehlo.reduce_precision %a, format = e8m7 : tensor<14xf32>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.100097656, 0.0009994507, 3008.0]> : tensor<14xf32>
  func.return
}

func.func @f32_e5m2() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.1, 0.001, 3000.0]> : tensor<14xf32>
  %0 = stablehlo.reduce_precision %a, format = e5m2 : tensor<14xf32>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 96.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.09375, 0.0009765625, 3072.0]> : tensor<14xf32>
  func.return
}

func.func @f32_e4m3() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.1, 0.001, 3000.0]> : tensor<14xf32>
  %0 = stablehlo.reduce_precision %a, format = e4m3 : tensor<14xf32>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 96.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.1015625, 0.0, 0x7F800000]> : tensor<14xf32>
  func.return
}

func.func @f64_e5m10() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.1, 0.001, 3000.0]> : tensor<14xf64>
  %0 = stablehlo.reduce_precision %a, format = e5m10 : tensor<14xf64>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0999755859375, 0.0010004043579101562, 3000.0]> : tensor<14xf64>
  func.return
}

func.func @f64_e8m7() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.1, 0.001, 3000.0]> : tensor<14xf64>
  %0 = stablehlo.reduce_precision %a, format = e8m7 : tensor<14xf64>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.10009765625, 0.00099945068359375, 3008.0]> : tensor<14xf64>
  func.return
}

func.func @f64_e5m2() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.1, 0.001, 3000.0]> : tensor<14xf64>
  %0 = stablehlo.reduce_precision %a, format = e5m2 : tensor<14xf64>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 96.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.09375, 0.0009765625, 3072.0]> : tensor<14xf64>
  func.return
}

func.func @f64_e4m3() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.1, 0.001, 3000.0]> : tensor<14xf64>
  %0 = stablehlo.reduce_precision %a, format = e4m3 : tensor<14xf64>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 96.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.1015625, 0.0, 0x7FF0000000000000]> : tensor<14xf64>
  func.return
}
