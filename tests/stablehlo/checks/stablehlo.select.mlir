func.func @i1() {
  %p = stablehlo.constant dense<[true, false, false, true]> : tensor<4xi1>
  %a = stablehlo.constant dense<[false, true, true, false]> : tensor<4xi1>
  %b = stablehlo.constant dense<[false, true, true, false]> : tensor<4xi1>
  %0 = stablehlo.select %p, %a, %b : tensor<4xi1>, tensor<4xi1>
  check.expect_eq_const %0, dense<[false, true, true, false]> : tensor<4xi1>
  func.return
}

func.func @i8() {
  %p = stablehlo.constant dense<[true, false, false, true, false, false, true, false, false]> : tensor<9xi1>
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi8>
  %b = stablehlo.constant dense<[-125, -128, 126, 127, 7, 7, 2, 1, 0]> : tensor<9xi8>
  %0 = stablehlo.select %p, %a, %b : tensor<9xi1>, tensor<9xi8>
  check.expect_eq_const %0, dense<[0, -128, 126, 7, 7, 7, 126, 1, 0]> : tensor<9xi8>
  func.return
}

func.func @i16() {
  %p = stablehlo.constant dense<[true, false, false, true, false, false, true, false, false]> : tensor<9xi1>
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 32767, 32766, -32768, -32765]> : tensor<9xi16>
  %b = stablehlo.constant dense<[-32765, -32768, 32766, 32767, 15, 7, 2, 1, 0]> : tensor<9xi16>
  %0 = stablehlo.select %p, %a, %b : tensor<9xi1>, tensor<9xi16>
  check.expect_eq_const %0, dense<[0, -32768, 32766, 7, 15, 7, 32766, 1, 0]> : tensor<9xi16>
  func.return
}

func.func @i32() {
  %p = stablehlo.constant dense<[true, false, false, true, false, false, true, false, false]> : tensor<9xi1>
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, -2147483648, -2147483645]> : tensor<9xi32>
  %b = stablehlo.constant dense<[-2147483645, -2147483648, 2147483646, 2147483647, 31, 7, 2, 1, 0]> : tensor<9xi32>
  %0 = stablehlo.select %p, %a, %b : tensor<9xi1>, tensor<9xi32>
  check.expect_eq_const %0, dense<[0, -2147483648, 2147483646, 7, 31, 7, 2147483646, 1, 0]> : tensor<9xi32>
  func.return
}

func.func @i64() {
  %p = stablehlo.constant dense<[true, false, false, true, false, false, true, false, false]> : tensor<9xi1>
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 9223372036854775807, 9223372036854775806, -9223372036854775808, -9223372036854775805]> : tensor<9xi64>
  %b = stablehlo.constant dense<[-9223372036854775805, -9223372036854775808, 9223372036854775806, 9223372036854775807, 63, 7, 2, 1, 0]> : tensor<9xi64>
  %0 = stablehlo.select %p, %a, %b : tensor<9xi1>, tensor<9xi64>
  check.expect_eq_const %0, dense<[0, -9223372036854775808, 9223372036854775806, 7, 63, 7, 9223372036854775806, 1, 0]> : tensor<9xi64>
  func.return
}

func.func @ui8() {
  %p = stablehlo.constant dense<[true, false, false, true, false, false, true, false, false]> : tensor<9xi1>
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xui8>
  %b = stablehlo.constant dense<[3, 0, 254, 255, 7, 7, 2, 1, 0]> : tensor<9xui8>
  %0 = stablehlo.select %p, %a, %b : tensor<9xi1>, tensor<9xui8>
  check.expect_eq_const %0, dense<[0, 0, 254, 7, 7, 7, 254, 1, 0]> : tensor<9xui8>
  func.return
}

func.func @ui16() {
  %p = stablehlo.constant dense<[true, false, false, true, false, false, true, false, false]> : tensor<9xi1>
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xui16>
  %b = stablehlo.constant dense<[3, 0, 65534, 65535, 15, 7, 2, 1, 0]> : tensor<9xui16>
  %0 = stablehlo.select %p, %a, %b : tensor<9xi1>, tensor<9xui16>
  check.expect_eq_const %0, dense<[0, 0, 65534, 7, 15, 7, 65534, 1, 0]> : tensor<9xui16>
  func.return
}

func.func @ui32() {
  %p = stablehlo.constant dense<[true, false, false, true, false, false, true, false, false]> : tensor<9xi1>
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 4294967295, 4294967294, 0, 3]> : tensor<9xui32>
  %b = stablehlo.constant dense<[3, 0, 4294967294, 4294967295, 31, 7, 2, 1, 0]> : tensor<9xui32>
  %0 = stablehlo.select %p, %a, %b : tensor<9xi1>, tensor<9xui32>
  check.expect_eq_const %0, dense<[0, 0, 4294967294, 7, 31, 7, 4294967294, 1, 0]> : tensor<9xui32>
  func.return
}

func.func @ui64() {
  %p = stablehlo.constant dense<[true, false, false, true, false, false, true, false, false]> : tensor<9xi1>
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 18446744073709551615, 18446744073709551614, 0, 3]> : tensor<9xui64>
  %b = stablehlo.constant dense<[3, 0, 18446744073709551614, 18446744073709551615, 63, 7, 2, 1, 0]> : tensor<9xui64>
  %0 = stablehlo.select %p, %a, %b : tensor<9xi1>, tensor<9xui64>
  check.expect_eq_const %0, dense<[0, 0, 18446744073709551614, 7, 63, 7, 18446744073709551614, 1, 0]> : tensor<9xui64>
  func.return
}

func.func @f16() {
  %p = stablehlo.constant dense<[true, false, false, true, false, false, true, false, false, true, false]> : tensor<11xi1>
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %b = stablehlo.constant dense<[0x7E00, 0xFC00, 0x7C00, 100.0, 0.625, -2.5, 2.5, -1.5, 1.0, -0.0, 0.0]> : tensor<11xf16>
  %0 = stablehlo.select %p, %a, %b : tensor<11xi1>, tensor<11xf16>
  check.expect_eq_const %0, dense<[0.0, 0xFC00, 0x7C00, -1.5, 0.625, -2.5, 0.625, -1.5, 1.0, 0xFC00, 0.0]> : tensor<11xf16>
  func.return
}

func.func @bf16() {
  %p = stablehlo.constant dense<[true, false, false, true, false, false, true, false, false, true, false]> : tensor<11xi1>
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %b = stablehlo.constant dense<[0x7FC0, 0xFF80, 0x7F80, 100.0, 0.625, -2.5, 2.5, -1.5, 1.0, -0.0, 0.0]> : tensor<11xbf16>
  %0 = stablehlo.select %p, %a, %b : tensor<11xi1>, tensor<11xbf16>
  check.expect_eq_const %0, dense<[0.0, 0xFF80, 0x7F80, -1.5, 0.625, -2.5, 0.625, -1.5, 1.0, 0xFF80, 0.0]> : tensor<11xbf16>
  func.return
}

func.func @f32() {
  %p = stablehlo.constant dense<[true, false, false, true, false, false, true, false, false, true, false]> : tensor<11xi1>
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %b = stablehlo.constant dense<[0x7FC00000, 0xFF800000, 0x7F800000, 100.0, 0.625, -2.5, 2.5, -1.5, 1.0, -0.0, 0.0]> : tensor<11xf32>
  %0 = stablehlo.select %p, %a, %b : tensor<11xi1>, tensor<11xf32>
  check.expect_eq_const %0, dense<[0.0, 0xFF800000, 0x7F800000, -1.5, 0.625, -2.5, 0.625, -1.5, 1.0, 0xFF800000, 0.0]> : tensor<11xf32>
  func.return
}

func.func @f64() {
  %p = stablehlo.constant dense<[true, false, false, true, false, false, true, false, false, true, false]> : tensor<11xi1>
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %b = stablehlo.constant dense<[0x7FF8000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 100.0, 0.625, -2.5, 2.5, -1.5, 1.0, -0.0, 0.0]> : tensor<11xf64>
  %0 = stablehlo.select %p, %a, %b : tensor<11xi1>, tensor<11xf64>
  check.expect_eq_const %0, dense<[0.0, 0xFFF0000000000000, 0x7FF0000000000000, -1.5, 0.625, -2.5, 0.625, -1.5, 1.0, 0xFFF0000000000000, 0.0]> : tensor<11xf64>
  func.return
}

func.func @complex64() {
  %p = stablehlo.constant dense<[true, false, false, true, false]> : tensor<5xi1>
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f32>>
  %b = stablehlo.constant dense<[(0.125, -4.0), (-0.0, -2.0), (3.0, 0.0), (-1.5, -0.25), (0.5, 1.0)]> : tensor<5xcomplex<f32>>
  %0 = stablehlo.select %p, %a, %b : tensor<5xi1>, tensor<5xcomplex<f32>>
  check.expect_eq_const %0, dense<[(0.5, 1.0), (-0.0, -2.0), (3.0, 0.0), (-0.0, -2.0), (0.5, 1.0)]> : tensor<5xcomplex<f32>>
  func.return
}

func.func @complex128() {
  %p = stablehlo.constant dense<[true, false, false, true, false]> : tensor<5xi1>
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f64>>
  %b = stablehlo.constant dense<[(0.125, -4.0), (-0.0, -2.0), (3.0, 0.0), (-1.5, -0.25), (0.5, 1.0)]> : tensor<5xcomplex<f64>>
  %0 = stablehlo.select %p, %a, %b : tensor<5xi1>, tensor<5xcomplex<f64>>
  check.expect_eq_const %0, dense<[(0.5, 1.0), (-0.0, -2.0), (3.0, 0.0), (-0.0, -2.0), (0.5, 1.0)]> : tensor<5xcomplex<f64>>
  func.return
}
