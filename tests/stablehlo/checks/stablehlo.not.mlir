func.func @i1() {
  %a = stablehlo.constant dense<[false, true, true, false]> : tensor<4xi1>
  %0 = stablehlo.not %a : tensor<4xi1>
  check.expect_eq_const %0, dense<[true, false, false, true]> : tensor<4xi1>
  func.return
}

func.func @i8() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi8>
  %0 = stablehlo.not %a : tensor<9xi8>
  check.expect_eq_const %0, dense<[-1, -2, -3, -8, -8, -128, -127, 127, 124]> : tensor<9xi8>
  func.return
}

func.func @i16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 32767, 32766, -32768, -32765]> : tensor<9xi16>
  %0 = stablehlo.not %a : tensor<9xi16>
  check.expect_eq_const %0, dense<[-1, -2, -3, -8, -16, -32768, -32767, 32767, 32764]> : tensor<9xi16>
  func.return
}

func.func @i32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, -2147483648, -2147483645]> : tensor<9xi32>
  %0 = stablehlo.not %a : tensor<9xi32>
  check.expect_eq_const %0, dense<[-1, -2, -3, -8, -32, -2147483648, -2147483647, 2147483647, 2147483644]> : tensor<9xi32>
  func.return
}

func.func @i64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 9223372036854775807, 9223372036854775806, -9223372036854775808, -9223372036854775805]> : tensor<9xi64>
  %0 = stablehlo.not %a : tensor<9xi64>
  check.expect_eq_const %0, dense<[-1, -2, -3, -8, -64, -9223372036854775808, -9223372036854775807, 9223372036854775807, 9223372036854775804]> : tensor<9xi64>
  func.return
}

func.func @ui8() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xui8>
  %0 = stablehlo.not %a : tensor<9xui8>
  check.expect_eq_const %0, dense<[255, 254, 253, 248, 248, 0, 1, 255, 252]> : tensor<9xui8>
  func.return
}

func.func @ui16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xui16>
  %0 = stablehlo.not %a : tensor<9xui16>
  check.expect_eq_const %0, dense<[65535, 65534, 65533, 65528, 65520, 0, 1, 65535, 65532]> : tensor<9xui16>
  func.return
}

func.func @ui32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 4294967295, 4294967294, 0, 3]> : tensor<9xui32>
  %0 = stablehlo.not %a : tensor<9xui32>
  check.expect_eq_const %0, dense<[4294967295, 4294967294, 4294967293, 4294967288, 4294967264, 0, 1, 4294967295, 4294967292]> : tensor<9xui32>
  func.return
}

func.func @ui64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 18446744073709551615, 18446744073709551614, 0, 3]> : tensor<9xui64>
  %0 = stablehlo.not %a : tensor<9xui64>
  check.expect_eq_const %0, dense<[18446744073709551615, 18446744073709551614, 18446744073709551613, 18446744073709551608, 18446744073709551552, 0, 1, 18446744073709551615, 18446744073709551612]> : tensor<9xui64>
  func.return
}
