func.func @i8() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi8>
  %0 = chlo.conj %a : tensor<9xi8> -> tensor<9xi8>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi8>
  func.return
}

func.func @i16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 32767, 32766, -32768, -32765]> : tensor<9xi16>
  %0 = chlo.conj %a : tensor<9xi16> -> tensor<9xi16>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 15, 32767, 32766, -32768, -32765]> : tensor<9xi16>
  func.return
}

func.func @i32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, -2147483648, -2147483645]> : tensor<9xi32>
  %0 = chlo.conj %a : tensor<9xi32> -> tensor<9xi32>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, -2147483648, -2147483645]> : tensor<9xi32>
  func.return
}

func.func @i64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 9223372036854775807, 9223372036854775806, -9223372036854775808, -9223372036854775805]> : tensor<9xi64>
  %0 = chlo.conj %a : tensor<9xi64> -> tensor<9xi64>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 63, 9223372036854775807, 9223372036854775806, -9223372036854775808, -9223372036854775805]> : tensor<9xi64>
  func.return
}

func.func @ui8() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xui8>
  %0 = chlo.conj %a : tensor<9xui8> -> tensor<9xui8>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xui8>
  func.return
}

func.func @ui16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xui16>
  %0 = chlo.conj %a : tensor<9xui16> -> tensor<9xui16>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xui16>
  func.return
}

func.func @ui32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 4294967295, 4294967294, 0, 3]> : tensor<9xui32>
  %0 = chlo.conj %a : tensor<9xui32> -> tensor<9xui32>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 31, 4294967295, 4294967294, 0, 3]> : tensor<9xui32>
  func.return
}

func.func @ui64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 18446744073709551615, 18446744073709551614, 0, 3]> : tensor<9xui64>
  %0 = chlo.conj %a : tensor<9xui64> -> tensor<9xui64>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 63, 18446744073709551615, 18446744073709551614, 0, 3]> : tensor<9xui64>
  func.return
}

func.func @f16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = chlo.conj %a : tensor<11xf16> -> tensor<11xf16>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = chlo.conj %a : tensor<11xbf16> -> tensor<11xbf16>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = chlo.conj %a : tensor<11xf32> -> tensor<11xf32>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = chlo.conj %a : tensor<11xf64> -> tensor<11xf64>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f32>>
  %0 = chlo.conj %a : tensor<5xcomplex<f32>> -> tensor<5xcomplex<f32>>
  check.expect_eq_const %0, dense<[(0.5, -1.0), (-1.5, 0.25), (3.0, -0.0), (-0.0, 2.0), (0.125, 4.0)]> : tensor<5xcomplex<f32>>
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f64>>
  %0 = chlo.conj %a : tensor<5xcomplex<f64>> -> tensor<5xcomplex<f64>>
  check.expect_eq_const %0, dense<[(0.5, -1.0), (-1.5, 0.25), (3.0, -0.0), (-0.0, 2.0), (0.125, 4.0)]> : tensor<5xcomplex<f64>>
  func.return
}
