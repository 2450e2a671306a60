func.func @i8() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi8>
  %0 = stablehlo.sign %a : tensor<9xi8>
  check.expect_eq_const %0, dense<[0, 1, 1, 1, 1, 1, 1, -1, -1]> : tensor<9xi8>
  func.return
}

func.func @i16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 32767, 32766, -32768, -32765]> : tensor<9xi16>
  %0 = stablehlo.sign %a : tensor<9xi16>
  check.expect_eq_const %0, dense<[0, 1, 1, 1, 1, 1, 1, -1, -1]> : tensor<9xi16>
  func.return
}

func.func @i32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, -2147483648, -2147483645]> : tensor<9xi32>
  %0 = stablehlo.sign %a : tensor<9xi32>
  check.expect_eq_const %0, dense<[0, 1, 1, 1, 1, 1, 1, -1, -1]> : tensor<9xi32>
  func.return
}

func.func @i64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 9223372036854775807, 9223372036854775806, -9223372036854775808, -9223372036854775805]> : tensor<9xi64>
  %0 = stablehlo.sign %a : tensor<9xi64>
  check.expect_eq_const %0, dense<[0, 1, 1, 1, 1, 1, 1, -1, -1]> : tensor<9xi64>
  func.return
}

func.func @f16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.sign %a : tensor<11xf16>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.0, 1.0, -1.0, 1.0, 1.0, 1.0, -1.0, 0x7E00]> : tensor<11xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.sign %a : tensor<11xbf16>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.0, 1.0, -1.0, 1.0, 1.0, 1.0, -1.0, 0x7FC0]> : tensor<11xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.sign %a : tensor<11xf32>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.0, 1.0, -1.0, 1.0, 1.0, 1.0, -1.0, 0x7FC00000]> : tensor<11xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.sign %a : tensor<11xf64>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.0, 1.0, -1.0, 1.0, 1.0, 1.0, -1.0, 0x7FF8000000000000]> : tensor<11xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f32>>
  %0 = stablehlo.sign %a : tensor<5xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[(0.4472136, 0.8944272), (-0.98639387, -0.16439898), (1.0, 0.0), (-0.0, -1.0), (0.031234752, -0.9995121)]> : tensor<5xcomplex<f32>>, tolerance = 4.76837158203125e-07
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f64>>
  %0 = stablehlo.sign %a : tensor<5xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[(0.4472135954999579, 0.8944271909999159), (-0.9863939238321437, -0.1643989873053573), (1.0, 0.0), (-0.0, -1.0), (0.031234752377721213, -0.9995120760870788)]> : tensor<5xcomplex<f64>>, tolerance = 8.881784197001252e-16
  func.return
}
