func.func @i8() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi8>
  %0 = stablehlo.count_leading_zeros %a : tensor<9xi8>
  check.expect_eq_const %0, dense<[8, 7, 6, 5, 5, 1, 1, 0, 0]> : tensor<9xi8>
  func.return
}

func.func @i16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 32767, 32766, -32768, -32765]> : tensor<9xi16>
  %0 = stablehlo.count_leading_zeros %a : tensor<9xi16>
  check.expect_eq_const %0, dense<[16, 15, 14, 13, 12, 1, 1, 0, 0]> : tensor<9xi16>
  func.return
}

func.func @i32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, -2147483648, -2147483645]> : tensor<9xi32>
  %0 = stablehlo.count_leading_zeros %a : tensor<9xi32>
  check.expect_eq_const %0, dense<[32, 31, 30, 29, 27, 1, 1, 0, 0]> : tensor<9xi32>
  func.return
}

func.func @i64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 9223372036854775807, 9223372036854775806, -9223372036854775808, -9223372036854775805]> : tensor<9xi64>
  %0 = stablehlo.count_leading_zeros %a : tensor<9xi64>
  check.expect_eq_const %0, dense<[64, 63, 62, 61, 58, 1, 1, 0, 0]> : tensor<9xi64>
  func.return
}

func.func @ui8() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xui8>
  %0 = stablehlo.count_leading_zeros %a : tensor<9xui8>
  check.expect_eq_const %0, dense<[8, 7, 6, 5, 5, 0, 0, 8, 6]> : tensor<9xui8>
  func.return
}

func.func @ui16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xui16>
  %0 = stablehlo.count_leading_zeros %a : tensor<9xui16>
  check.expect_eq_const %0, dense<[16, 15, 14, 13, 12, 0, 0, 16, 14]> : tensor<9xui16>
  func.return
}

func.func @ui32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 4294967295, 4294967294, 0, 3]> : tensor<9xui32>
  %0 = stablehlo.count_leading_zeros %a : tensor<9xui32>
  check.expect_eq_const %0, dense<[32, 31, 30, 29, 27, 0, 0, 32, 30]> : tensor<9xui32>
  func.return
}

func.func @ui64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 18446744073709551615, 18446744073709551614, 0, 3]> : tensor<9xui64>
  %0 = stablehlo.count_leading_zeros %a : tensor<9xui64>
  check.expect_eq_const %0, dense<[64, 63, 62, 61, 58, 0, 0, 64, 62]> : tensor<9xui64>
  func.return
}
