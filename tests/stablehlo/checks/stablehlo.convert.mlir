func.func @i1_to_i1() {
  %a = stablehlo.constant dense<[false, true, true, false]> : tensor<4xi1>
  %0 = stablehlo.convert %a : (tensor<4xi1>) -> tensor<4xi1>
  check.expect_eq_const %0, dense<[false, true, true, false]> : tensor<4xi1>
  func.return
}

func.func @i1_to_i8() {
  %a = stablehlo.constant dense<[false, true, true, false]> : tensor<4xi1>
  %0 = stablehlo.convert %a : (tensor<4xi1>) -> tensor<4xi8>
  check.expect_eq_const %0, dense<[0, 1, 1, 0]> : tensor<4xi8>
  func.return
}

func.func @i1_to_i16() {
  %a = stablehlo.constant dense<[false, true, true, false]> : tensor<4xi1>
  %0 = stablehlo.convert %a : (tensor<4xi1>) -> tensor<4xi16>
  check.expect_eq_const %0, dense<[0, 1, 1, 0]> : tensor<4xi16>
  func.return
}

func.func @i1_to_i32() {
  %a = stablehlo.constant dense<[false, true, true, false]> : tensor<4xi1>
  %0 = stablehlo.convert %a : (tensor<4xi1>) -> tensor<4xi32>
  check.expect_eq_const %0, dense<[0, 1, 1, 0]> : tensor<4xi32>
  func.return
}

func.func @i1_to_i64() {
  %a = stablehlo.constant dense<[false, true, true, false]> : tensor<4xi1>
  %0 = stablehlo.convert %a : (tensor<4xi1>) -> tensor<4xi64>
  check.expect_eq_const %0, dense<[0, 1, 1, 0]> : tensor<4xi64>
  func.return
}

func.func @i1_to_ui8() {
  %a = stablehlo.constant dense<[false, true, true, false]> : tensor<4xi1>
  %0 = stablehlo.convert %a : (tensor<4xi1>) -> tensor<4xui8>
  check.expect_eq_const %0, dense<[0, 1, 1, 0]> : tensor<4xui8>
  func.return
}

func.func @i1_to_ui16() {
  %a = stablehlo.constant dense<[false, true, true, false]> : tensor<4xi1>
  %0 = stablehlo.convert %a : (tensor<4xi1>) -> tensor<4xui16>
  check.expect_eq_const %0, dense<[0, 1, 1, 0]> : tensor<4xui16>
  func.return
}

func.func @i1_to_ui32() {
  %a = stablehlo.constant dense<[false, true, true, false]> : tensor<4xi1>
  %0 = stablehlo.convert %a : (tensor<4xi1>) -> tensor<4xui32>
  check.expect_eq_const %0, dense<[0, 1, 1, 0]> : tensor<4xui32>
  func.return
}

func.func @i1_to_ui64() {
  %a = stablehlo.constant dense<[false, true, true, false]> : tensor<4xi1>
  %0 = stablehlo.convert %a : (tensor<4xi1>) -> tensor<4xui64>
  check.expect_eq_const %0, dense<[0, 1, 1, 0]> : tensor<4xui64>
  func.return
}

func.func @i1_to_f16() {
  %a = stablehlo.constant dense<[false, true, true, false]> : tensor<4xi1>
  %0 = stablehlo.convert %a : (tensor<4xi1>) -> tensor<4xf16>
  check.expect_eq_const %0, dense<[0.0, 1.0, 1.0, 0.0]> : tensor<4xf16>
  func.return
}

func.func @i1_to_bf16() {
  %a = stablehlo.constant dense<[false, true, true, false]> : tensor<4xi1>
  %0 = stablehlo.convert %a : (tensor<4xi1>) -> tensor<4xbf16>
  check.expect_eq_const %0, dense<[0.0, 1.0, 1.0, 0.0]> : tensor<4xbf16>
  func.return
}

func.func @i1_to_f32() {
  %a = stablehlo.constant dense<[false, true, true, false]> : tensor<4xi1>
  %0 = stablehlo.convert %a : (tensor<4xi1>) -> tensor<4xf32>
  check.expect_eq_const %0, dense<[0.0, 1.0, 1.0, 0.0]> : tensor<4xf32>
  func.return
}

func.func @i1_to_f64() {
  %a = stablehlo.constant dense<[false, true, true, false]> : tensor<4xi1>
  %0 = stablehlo.convert %a : (tensor<4xi1>) -> tensor<4xf64>
  check.expect_eq_const %0, dense<[0.0, 1.0, 1.0, 0.0]> : tensor<4xf64>
  func.return
}

func.func @i1_to_complex64() {
  %a = stablehlo.constant dense<[false, true, true, false]> : tensor<4xi1>
  %0 = stablehlo.convert %a : (tensor<4xi1>) -> tensor<4xcomplex<f32>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (1.0, 0.0), (1.0, 0.0), (0.0, 0.0)]> : tensor<4xcomplex<f32>>
  func.return
}

func.func @i1_to_complex128() {
  %a = stablehlo.constant dense<[false, true, true, false]> : tensor<4xi1>
  %0 = stablehlo.convert %a : (tensor<4xi1>) -> tensor<4xcomplex<f64>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (1.0, 0.0), (1.0, 0.0), (0.0, 0.0)]> : tensor<4xcomplex<f64>>
  func.return
}

func.func @i8_to_i1() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi8>
  %0 = stablehlo.convert %a : (tensor<9xi8>) -> tensor<9xi1>
  check.expect_eq_const %0, dense<[false, true, true, true, true, true, true, true, true]> : tensor<9xi1>
  func.return
}

func.func @i8_to_i8() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi8>
  %0 = stablehlo.convert %a : (tensor<9xi8>) -> tensor<9xi8>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi8>
  func.return
}

func.func @i8_to_i16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi8>
  %0 = stablehlo.convert %a : (tensor<9xi8>) -> tensor<9xi16>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi16>
  func.return
}

func.func @i8_to_i32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi8>
  %0 = stablehlo.convert %a : (tensor<9xi8>) -> tensor<9xi32>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi32>
  func.return
}

func.func @i8_to_i64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi8>
  %0 = stablehlo.convert %a : (tensor<9xi8>) -> tensor<9xi64>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi64>
  func.return
}

func.func @i8_to_ui8() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi8>
  %0 = stablehlo.convert %a : (tensor<9xi8>) -> tensor<9xui8>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 7, 127, 126, 128, 131]> : tensor<9xui8>
  func.return
}

func.func @i8_to_ui16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi8>
  %0 = stablehlo.convert %a : (tensor<9xi8>) -> tensor<9xui16>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 7, 127, 126, 65408, 65411]> : tensor<9xui16>
  func.return
}

func.func @i8_to_ui32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi8>
  %0 = stablehlo.convert %a : (tensor<9xi8>) -> tensor<9xui32>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 7, 127, 126, 4294967168, 4294967171]> : tensor<9xui32>
  func.return
}

func.func @i8_to_ui64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi8>
  %0 = stablehlo.convert %a : (tensor<9xi8>) -> tensor<9xui64>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 7, 127, 126, 18446744073709551488, 18446744073709551491]> : tensor<9xui64>
  func.return
}

func.func @i8_to_f16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi8>
  %0 = stablehlo.convert %a : (tensor<9xi8>) -> tensor<9xf16>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 7.0, 127.0, 126.0, -128.0, -125.0]> : tensor<9xf16>
  func.return
}

func.func @i8_to_bf16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi8>
  %0 = stablehlo.convert %a : (tensor<9xi8>) -> tensor<9xbf16>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 7.0, 127.0, 126.0, -128.0, -125.0]> : tensor<9xbf16>
  func.return
}

func.func @i8_to_f32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi8>
  %0 = stablehlo.convert %a : (tensor<9xi8>) -> tensor<9xf32>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 7.0, 127.0, 126.0, -128.0, -125.0]> : tensor<9xf32>
  func.return
}

func.func @i8_to_f64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi8>
  %0 = stablehlo.convert %a : (tensor<9xi8>) -> tensor<9xf64>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 7.0, 127.0, 126.0, -128.0, -125.0]> : tensor<9xf64>
  func.return
}

func.func @i8_to_complex64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi8>
  %0 = stablehlo.convert %a : (tensor<9xi8>) -> tensor<9xcomplex<f32>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (7.0, 0.0), (7.0, 0.0), (127.0, 0.0), (126.0, 0.0), (-128.0, 0.0), (-125.0, 0.0)]> : tensor<9xcomplex<f32>>
  func.return
}

func.func @i8_to_complex128() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 127, 126, -128, -125]> : tensor<9xi8>
  %0 = stablehlo.convert %a : (tensor<9xi8>) -> tensor<9xcomplex<f64>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (7.0, 0.0), (7.0, 0.0), (127.0, 0.0), (126.0, 0.0), (-128.0, 0.0), (-125.0, 0.0)]> : tensor<9xcomplex<f64>>
  func.return
}

func.func @i16_to_i1() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 32767, 32766, -32768, -32765]> : tensor<9xi16>
  %0 = stablehlo.convert %a : (tensor<9xi16>) -> tensor<9xi1>
  check.expect_eq_const %0, dense<[false, true, true, true, true, true, true, true, true]> : tensor<9xi1>
  func.return
}

func.func @i16_to_i8() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 32767, 32766, -32768, -32765]> : tensor<9xi16>
  %0 = stablehlo.convert %a : (tensor<9xi16>) -> tensor<9xi8>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 15, -1, -2, 0, 3]> : tensor<9xi8>
  func.return
}

func.func @i16_to_i16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 32767, 32766, -32768, -32765]> : tensor<9xi16>
  %0 = stablehlo.convert %a : (tensor<9xi16>) -> tensor<9xi16>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 15, 32767, 32766, -32768, -32765]> : tensor<9xi16>
  func.return
}

func.func @i16_to_i32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 32767, 32766, -32768, -32765]> : tensor<9xi16>
  %0 = stablehlo.convert %a : (tensor<9xi16>) -> tensor<9xi32>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 15, 32767, 32766, -32768, -32765]> : tensor<9xi32>
  func.return
}

func.func @i16_to_i64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 32767, 32766, -32768, -32765]> : tensor<9xi16>
  %0 = stablehlo.convert %a : (tensor<9xi16>) -> tensor<9xi64>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 15, 32767, 32766, -32768, -32765]> : tensor<9xi64>
  func.return
}

func.func @i16_to_ui8() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 32767, 32766, -32768, -32765]> : tensor<9xi16>
  %0 = stablehlo.convert %a : (tensor<9xi16>) -> tensor<9xui8>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 15, 255, 254, 0, 3]> : tensor<9xui8>
  func.return
}

func.func @i16_to_ui16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 32767, 32766, -32768, -32765]> : tensor<9xi16>
  %0 = stablehlo.convert %a : (tensor<9xi16>) -> tensor<9xui16>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 15, 32767, 32766, 32768, 32771]> : tensor<9xui16>
  func.return
}

func.func @i16_to_ui32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 32767, 32766, -32768, -32765]> : tensor<9xi16>
  %0 = stablehlo.convert %a : (tensor<9xi16>) -> tensor<9xui32>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 15, 32767, 32766, 4294934528, 4294934531]> : tensor<9xui32>
  func.return
}

func.func @i16_to_ui64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 32767, 32766, -32768, -32765]> : tensor<9xi16>
  %0 = stablehlo.convert %a : (tensor<9xi16>) -> tensor<9xui64>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 15, 32767, 32766, 18446744073709518848, 18446744073709518851]> : tensor<9xui64>
  func.return
}

func.func @i16_to_f16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 32767, 32766, -32768, -32765]> : tensor<9xi16>
  %0 = stablehlo.convert %a : (tensor<9xi16>) -> tensor<9xf16>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 15.0, 32768.0, 32768.0, -32768.0, -32768.0]> : tensor<9xf16>
  func.return
}

func.func @i16_to_bf16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 32767, 32766, -32768, -32765]> : tensor<9xi16>
  %0 = stablehlo.convert %a : (tensor<9xi16>) -> tensor<9xbf16>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 15.0, 32768.0, 32768.0, -32768.0, -32768.0]> : tensor<9xbf16>
  func.return
}

func.func @i16_to_f32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 32767, 32766, -32768, -32765]> : tensor<9xi16>
  %0 = stablehlo.convert %a : (tensor<9xi16>) -> tensor<9xf32>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 15.0, 32767.0, 32766.0, -32768.0, -32765.0]> : tensor<9xf32>
  func.return
}

func.func @i16_to_f64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 32767, 32766, -32768, -32765]> : tensor<9xi16>
  %0 = stablehlo.convert %a : (tensor<9xi16>) -> tensor<9xf64>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 15.0, 32767.0, 32766.0, -32768.0, -32765.0]> : tensor<9xf64>
  func.return
}

func.func @i16_to_complex64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 32767, 32766, -32768, -32765]> : tensor<9xi16>
  %0 = stablehlo.convert %a : (tensor<9xi16>) -> tensor<9xcomplex<f32>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (7.0, 0.0), (15.0, 0.0), (32767.0, 0.0), (32766.0, 0.0), (-32768.0, 0.0), (-32765.0, 0.0)]> : tensor<9xcomplex<f32>>
  func.return
}

func.func @i16_to_complex128() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 32767, 32766, -32768, -32765]> : tensor<9xi16>
  %0 = stablehlo.convert %a : (tensor<9xi16>) -> tensor<9xcomplex<f64>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (7.0, 0.0), (15.0, 0.0), (32767.0, 0.0), (32766.0, 0.0), (-32768.0, 0.0), (-32765.0, 0.0)]> : tensor<9xcomplex<f64>>
  func.return
}

func.func @i32_to_i1() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, -2147483648, -2147483645]> : tensor<9xi32>
  %0 = stablehlo.convert %a : (tensor<9xi32>) -> tensor<9xi1>
  check.expect_eq_const %0, dense<[false, true, true, true, true, true, true, true, true]> : tensor<9xi1>
  func.return
}

func.func @i32_to_i8() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, -2147483648, -2147483645]> : tensor<9xi32>
  %0 = stablehlo.convert %a : (tensor<9xi32>) -> tensor<9xi8>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 31, -1, -2, 0, 3]> : tensor<9xi8>
  func.return
}

func.func @i32_to_i16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, -2147483648, -2147483645]> : tensor<9xi32>
  %0 = stablehlo.convert %a : (tensor<9xi32>) -> tensor<9xi16>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 31, -1, -2, 0, 3]> : tensor<9xi16>
  func.return
}

func.func @i32_to_i32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, -2147483648, -2147483645]> : tensor<9xi32>
  %0 = stablehlo.convert %a : (tensor<9xi32>) -> tensor<9xi32>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, -2147483648, -2147483645]> : tensor<9xi32>
  func.return
}

func.func @i32_to_i64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, -2147483648, -2147483645]> : tensor<9xi32>
  %0 = stablehlo.convert %a : (tensor<9xi32>) -> tensor<9xi64>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, -2147483648, -2147483645]> : tensor<9xi64>
  func.return
}

func.func @i32_to_ui8() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, -2147483648, -2147483645]> : tensor<9xi32>
  %0 = stablehlo.convert %a : (tensor<9xi32>) -> tensor<9xui8>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 31, 255, 254, 0, 3]> : tensor<9xui8>
  func.return
}

func.func @i32_to_ui16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, -2147483648, -2147483645]> : tensor<9xi32>
  %0 = stablehlo.convert %a : (tensor<9xi32>) -> tensor<9xui16>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 31, 65535, 65534, 0, 3]> : tensor<9xui16>
  func.return
}

func.func @i32_to_ui32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, -2147483648, -2147483645]> : tensor<9xi32>
  %0 = stablehlo.convert %a : (tensor<9xi32>) -> tensor<9xui32>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, 2147483648, 2147483651]> : tensor<9xui32>
  func.return
}

func.func @i32_to_ui64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, -2147483648, -2147483645]> : tensor<9xi32>
  %0 = stablehlo.convert %a : (tensor<9xi32>) -> tensor<9xui64>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, 18446744071562067968, 18446744071562067971]> : tensor<9xui64>
  func.return
}

func.func @i32_to_f16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, -2147483648, -2147483645]> : tensor<9xi32>
  %0 = stablehlo.convert %a : (tensor<9xi32>) -> tensor<9xf16>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 31.0, 0x7C00, 0x7C00, 0xFC00, 0xFC00]> : tensor<9xf16>
  func.return
}

func.func @i32_to_bf16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, -2147483648, -2147483645]> : tensor<9xi32>
  %0 = stablehlo.convert %a : (tensor<9xi32>) -> tensor<9xbf16>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 31.0, 2147483600.0, 2147483600.0, -2147483600.0, -2147483600.0]> : tensor<9xbf16>
  func.return
}

func.func @i32_to_f32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, -2147483648, -2147483645]> : tensor<9xi32>
  %0 = stablehlo.convert %a : (tensor<9xi32>) -> tensor<9xf32>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 31.0, 2147483600.0, 2147483600.0, -2147483600.0, -2147483600.0]> : tensor<9xf32>
  func.return
}

func.func @i32_to_f64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, -2147483648, -2147483645]> : tensor<9xi32>
  %0 = stablehlo.convert %a : (tensor<9xi32>) -> tensor<9xf64>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 31.0, 2147483647.0, 2147483646.0, -2147483648.0, -2147483645.0]> : tensor<9xf64>
  func.return
}

func.func @i32_to_complex64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, -2147483648, -2147483645]> : tensor<9xi32>
  %0 = stablehlo.convert %a : (tensor<9xi32>) -> tensor<9xcomplex<f32>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (7.0, 0.0), (31.0, 0.0), (2147483600.0, 0.0), (2147483600.0, 0.0), (-2147483600.0, 0.0), (-2147483600.0, 0.0)]> : tensor<9xcomplex<f32>>
  func.return
}

func.func @i32_to_complex128() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 2147483647, 2147483646, -2147483648, -2147483645]> : tensor<9xi32>
  %0 = stablehlo.convert %a : (tensor<9xi32>) -> tensor<9xcomplex<f64>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (7.0, 0.0), (31.0, 0.0), (2147483647.0, 0.0), (2147483646.0, 0.0), (-2147483648.0, 0.0), (-2147483645.0, 0.0)]> : tensor<9xcomplex<f64>>
  func.return
}

func.func @i64_to_i1() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 9223372036854775807, 9223372036854775806, -9223372036854775808, -9223372036854775805]> : tensor<9xi64>
  %0 = stablehlo.convert %a : (tensor<9xi64>) -> tensor<9xi1>
  check.expect_eq_const %0, dense<[false, true, true, true, true, true, true, true, true]> : tensor<9xi1>
  func.return
}

func.func @i64_to_i8() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 9223372036854775807, 9223372036854775806, -9223372036854775808, -9223372036854775805]> : tensor<9xi64>
  %0 = stablehlo.convert %a : (tensor<9xi64>) -> tensor<9xi8>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 63, -1, -2, 0, 3]> : tensor<9xi8>
  func.return
}

func.func @i64_to_i16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 9223372036854775807, 9223372036854775806, -9223372036854775808, -9223372036854775805]> : tensor<9xi64>
  %0 = stablehlo.convert %a : (tensor<9xi64>) -> tensor<9xi16>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 63, -1, -2, 0, 3]> : tensor<9xi16>
  func.return
}

func.func @i64_to_i32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 9223372036854775807, 9223372036854775806, -9223372036854775808, -9223372036854775805]> : tensor<9xi64>
  %0 = stablehlo.convert %a : (tensor<9xi64>) -> tensor<9xi32>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 63, -1, -2, 0, 3]> : tensor<9xi32>
  func.return
}

func.func @i64_to_i64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 9223372036854775807, 9223372036854775806, -9223372036854775808, -9223372036854775805]> : tensor<9xi64>
  %0 = stablehlo.convert %a : (tensor<9xi64>) -> tensor<9xi64>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 63, 9223372036854775807, 9223372036854775806, -9223372036854775808, -9223372036854775805]> : tensor<9xi64>
  func.return
}

func.func @i64_to_ui8() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 9223372036854775807, 9223372036854775806, -9223372036854775808, -9223372036854775805]> : tensor<9xi64>
  %0 = stablehlo.convert %a : (tensor<9xi64>) -> tensor<9xui8>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 63, 255, 254, 0, 3]> : tensor<9xui8>
  func.return
}

func.func @i64_to_ui16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 9223372036854775807, 9223372036854775806, -9223372036854775808, -9223372036854775805]> : tensor<9xi64>
  %0 = stablehlo.convert %a : (tensor<9xi64>) -> tensor<9xui16>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 63, 65535, 65534, 0, 3]> : tensor<9xui16>
  func.return
}

func.func @i64_to_ui32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 9223372036854775807, 9223372036854775806, -9223372036854775808, -9223372036854775805]> : tensor<9xi64>
  %0 = stablehlo.convert %a : (tensor<9xi64>) -> tensor<9xui32>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 63, 4294967295, 4294967294, 0, 3]> : tensor<9xui32>
  func.return
}

func.func @i64_to_ui64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 9223372036854775807, 9223372036854775806, -9223372036854775808, -9223372036854775805]> : tensor<9xi64>
  %0 = stablehlo.convert %a : (tensor<9xi64>) -> tensor<9xui64>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 63, 9223372036854775807, 9223372036854775806, 9223372036854775808, 9223372036854775811]> : tensor<9xui64>
  func.return
}

func.func @i64_to_f16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 9223372036854775807, 9223372036854775806, -9223372036854775808, -9223372036854775805]> : tensor<9xi64>
  %0 = stablehlo.convert %a : (tensor<9xi64>) -> tensor<9xf16>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 63.0, 0x7C00, 0x7C00, 0xFC00, 0xFC00]> : tensor<9xf16>
  func.return
}

func.func @i64_to_bf16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 9223372036854775807, 9223372036854775806, -9223372036854775808, -9223372036854775805]> : tensor<9xi64>
  %0 = stablehlo.convert %a : (tensor<9xi64>) -> tensor<9xbf16>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 63.0, 9.223372e+18, 9.223372e+18, -9.223372e+18, -9.223372e+18]> : tensor<9xbf16>
  func.return
}

func.func @i64_to_f32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 9223372036854775807, 9223372036854775806, -9223372036854775808, -9223372036854775805]> : tensor<9xi64>
  %0 = stablehlo.convert %a : (tensor<9xi64>) -> tensor<9xf32>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 63.0, 9.223372e+18, 9.223372e+18, -9.223372e+18, -9.223372e+18]> : tensor<9xf32>
  func.return
}

func.func @i64_to_f64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 9223372036854775807, 9223372036854775806, -9223372036854775808, -9223372036854775805]> : tensor<9xi64>
  %0 = stablehlo.convert %a : (tensor<9xi64>) -> tensor<9xf64>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 63.0, 9.223372036854776e+18, 9.223372036854776e+18, -9.223372036854776e+18, -9.223372036854776e+18]> : tensor<9xf64>
  func.return
}

func.func @i64_to_complex64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 9223372036854775807, 9223372036854775806, -9223372036854775808, -9223372036854775805]> : tensor<9xi64>
  %0 = stablehlo.convert %a : (tensor<9xi64>) -> tensor<9xcomplex<f32>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (7.0, 0.0), (63.0, 0.0), (9.223372e+18, 0.0), (9.223372e+18, 0.0), (-9.223372e+18, 0.0), (-9.223372e+18, 0.0)]> : tensor<9xcomplex<f32>>
  func.return
}

func.func @i64_to_complex128() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 9223372036854775807, 9223372036854775806, -9223372036854775808, -9223372036854775805]> : tensor<9xi64>
  %0 = stablehlo.convert %a : (tensor<9xi64>) -> tensor<9xcomplex<f64>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (7.0, 0.0), (63.0, 0.0), (9.223372036854776e+18, 0.0), (9.223372036854776e+18, 0.0), (-9.223372036854776e+18, 0.0), (-9.223372036854776e+18, 0.0)]> : tensor<9xcomplex<f64>>
  func.return
}

func.func @ui8_to_i1() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xui8>
  %0 = stablehlo.convert %a : (tensor<9xui8>) -> tensor<9xi1>
  check.expect_eq_const %0, dense<[false, true, true, true, true, true, true, false, true]> : tensor<9xi1>
  func.return
}

func.func @ui8_to_i8() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xui8>
  %0 = stablehlo.convert %a : (tensor<9xui8>) -> tensor<9xi8>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 7, -1, -2, 0, 3]> : tensor<9xi8>
  func.return
}

func.func @ui8_to_i16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xui8>
  %0 = stablehlo.convert %a : (tensor<9xui8>) -> tensor<9xi16>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xi16>
  func.return
}

func.func @ui8_to_i32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xui8>
  %0 = stablehlo.convert %a : (tensor<9xui8>) -> tensor<9xi32>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xi32>
  func.return
}

func.func @ui8_to_i64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xui8>
  %0 = stablehlo.convert %a : (tensor<9xui8>) -> tensor<9xi64>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xi64>
  func.return
}

func.func @ui8_to_ui8() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xui8>
  %0 = stablehlo.convert %a : (tensor<9xui8>) -> tensor<9xui8>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xui8>
  func.return
}

func.func @ui8_to_ui16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xui8>
  %0 = stablehlo.convert %a : (tensor<9xui8>) -> tensor<9xui16>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xui16>
  func.return
}

func.func @ui8_to_ui32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xui8>
  %0 = stablehlo.convert %a : (tensor<9xui8>) -> tensor<9xui32>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xui32>
  func.return
}

func.func @ui8_to_ui64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xui8>
  %0 = stablehlo.convert %a : (tensor<9xui8>) -> tensor<9xui64>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xui64>
  func.return
}

func.func @ui8_to_f16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xui8>
  %0 = stablehlo.convert %a : (tensor<9xui8>) -> tensor<9xf16>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 7.0, 255.0, 254.0, 0.0, 3.0]> : tensor<9xf16>
  func.return
}

func.func @ui8_to_bf16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xui8>
  %0 = stablehlo.convert %a : (tensor<9xui8>) -> tensor<9xbf16>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 7.0, 255.0, 254.0, 0.0, 3.0]> : tensor<9xbf16>
  func.return
}

func.func @ui8_to_f32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xui8>
  %0 = stablehlo.convert %a : (tensor<9xui8>) -> tensor<9xf32>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 7.0, 255.0, 254.0, 0.0, 3.0]> : tensor<9xf32>
  func.return
}

func.func @ui8_to_f64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xui8>
  %0 = stablehlo.convert %a : (tensor<9xui8>) -> tensor<9xf64>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 7.0, 255.0, 254.0, 0.0, 3.0]> : tensor<9xf64>
  func.return
}

func.func @ui8_to_complex64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xui8>
  %0 = stablehlo.convert %a : (tensor<9xui8>) -> tensor<9xcomplex<f32>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (7.0, 0.0), (7.0, 0.0), (255.0, 0.0), (254.0, 0.0), (0.0, 0.0), (3.0, 0.0)]> : tensor<9xcomplex<f32>>
  func.return
}

func.func @ui8_to_complex128() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 7, 255, 254, 0, 3]> : tensor<9xui8>
  %0 = stablehlo.convert %a : (tensor<9xui8>) -> tensor<9xcomplex<f64>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (7.0, 0.0), (7.0, 0.0), (255.0, 0.0), (254.0, 0.0), (0.0, 0.0), (3.0, 0.0)]> : tensor<9xcomplex<f64>>
  func.return
}

func.func @ui16_to_i1() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xui16>
  %0 = stablehlo.convert %a : (tensor<9xui16>) -> tensor<9xi1>
  check.expect_eq_const %0, dense<[false, true, true, true, true, true, true, false, true]> : tensor<9xi1>
  func.return
}

func.func @ui16_to_i8() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xui16>
  %0 = stablehlo.convert %a : (tensor<9xui16>) -> tensor<9xi8>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 15, -1, -2, 0, 3]> : tensor<9xi8>
  func.return
}

func.func @ui16_to_i16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xui16>
  %0 = stablehlo.convert %a : (tensor<9xui16>) -> tensor<9xi16>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 15, -1, -2, 0, 3]> : tensor<9xi16>
  func.return
}

func.func @ui16_to_i32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xui16>
  %0 = stablehlo.convert %a : (tensor<9xui16>) -> tensor<9xi32>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xi32>
  func.return
}

func.func @ui16_to_i64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xui16>
  %0 = stablehlo.convert %a : (tensor<9xui16>) -> tensor<9xi64>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xi64>
  func.return
}

func.func @ui16_to_ui8() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xui16>
  %0 = stablehlo.convert %a : (tensor<9xui16>) -> tensor<9xui8>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 15, 255, 254, 0, 3]> : tensor<9xui8>
  func.return
}

func.func @ui16_to_ui16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xui16>
  %0 = stablehlo.convert %a : (tensor<9xui16>) -> tensor<9xui16>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xui16>
  func.return
}

func.func @ui16_to_ui32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xui16>
  %0 = stablehlo.convert %a : (tensor<9xui16>) -> tensor<9xui32>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xui32>
  func.return
}

func.func @ui16_to_ui64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xui16>
  %0 = stablehlo.convert %a : (tensor<9xui16>) -> tensor<9xui64>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xui64>
  func.return
}

func.func @ui16_to_f16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xui16>
  %0 = stablehlo.convert %a : (tensor<9xui16>) -> tensor<9xf16>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 15.0, 0x7C00, 0x7C00, 0.0, 3.0]> : tensor<9xf16>
  func.return
}

func.func @ui16_to_bf16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xui16>
  %0 = stablehlo.convert %a : (tensor<9xui16>) -> tensor<9xbf16>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 15.0, 65536.0, 65536.0, 0.0, 3.0]> : tensor<9xbf16>
  func.return
}

func.func @ui16_to_f32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xui16>
  %0 = stablehlo.convert %a : (tensor<9xui16>) -> tensor<9xf32>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 15.0, 65535.0, 65534.0, 0.0, 3.0]> : tensor<9xf32>
  func.return
}

func.func @ui16_to_f64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xui16>
  %0 = stablehlo.convert %a : (tensor<9xui16>) -> tensor<9xf64>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 15.0, 65535.0, 65534.0, 0.0, 3.0]> : tensor<9xf64>
  func.return
}

func.func @ui16_to_complex64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xui16>
  %0 = stablehlo.convert %a : (tensor<9xui16>) -> tensor<9xcomplex<f32>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (7.0, 0.0), (15.0, 0.0), (65535.0, 0.0), (65534.0, 0.0), (0.0, 0.0), (3.0, 0.0)]> : tensor<9xcomplex<f32>>
  func.return
}

func.func @ui16_to_complex128() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 15, 65535, 65534, 0, 3]> : tensor<9xui16>
  %0 = stablehlo.convert %a : (tensor<9xui16>) -> tensor<9xcomplex<f64>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (7.0, 0.0), (15.0, 0.0), (65535.0, 0.0), (65534.0, 0.0), (0.0, 0.0), (3.0, 0.0)]> : tensor<9xcomplex<f64>>
  func.return
}

func.func @ui32_to_i1() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 4294967295, 4294967294, 0, 3]> : tensor<9xui32>
  %0 = stablehlo.convert %a : (tensor<9xui32>) -> tensor<9xi1>
  check.expect_eq_const %0, dense<[false, true, true, true, true, true, true, false, true]> : tensor<9xi1>
  func.return
}

func.func @ui32_to_i8() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 4294967295, 4294967294, 0, 3]> : tensor<9xui32>
  %0 = stablehlo.convert %a : (tensor<9xui32>) -> tensor<9xi8>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 31, -1, -2, 0, 3]> : tensor<9xi8>
  func.return
}

func.func @ui32_to_i16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 4294967295, 4294967294, 0, 3]> : tensor<9xui32>
  %0 = stablehlo.convert %a : (tensor<9xui32>) -> tensor<9xi16>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 31, -1, -2, 0, 3]> : tensor<9xi16>
  func.return
}

func.func @ui32_to_i32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 4294967295, 4294967294, 0, 3]> : tensor<9xui32>
  %0 = stablehlo.convert %a : (tensor<9xui32>) -> tensor<9xi32>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 31, -1, -2, 0, 3]> : tensor<9xi32>
  func.return
}

func.func @ui32_to_i64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 4294967295, 4294967294, 0, 3]> : tensor<9xui32>
  %0 = stablehlo.convert %a : (tensor<9xui32>) -> tensor<9xi64>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 31, 4294967295, 4294967294, 0, 3]> : tensor<9xi64>
  func.return
}

func.func @ui32_to_ui8() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 4294967295, 4294967294, 0, 3]> : tensor<9xui32>
  %0 = stablehlo.convert %a : (tensor<9xui32>) -> tensor<9xui8>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 31, 255, 254, 0, 3]> : tensor<9xui8>
  func.return
}

func.func @ui32_to_ui16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 4294967295, 4294967294, 0, 3]> : tensor<9xui32>
  %0 = stablehlo.convert %a : (tensor<9xui32>) -> tensor<9xui16>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 31, 65535, 65534, 0, 3]> : tensor<9xui16>
  func.return
}

func.func @ui32_to_ui32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 4294967295, 4294967294, 0, 3]> : tensor<9xui32>
  %0 = stablehlo.convert %a : (tensor<9xui32>) -> tensor<9xui32>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 31, 4294967295, 4294967294, 0, 3]> : tensor<9xui32>
  func.return
}

func.func @ui32_to_ui64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 4294967295, 4294967294, 0, 3]> : tensor<9xui32>
  %0 = stablehlo.convert %a : (tensor<9xui32>) -> tensor<9xui64>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 31, 4294967295, 4294967294, 0, 3]> : tensor<9xui64>
  func.return
}

func.func @ui32_to_f16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 4294967295, 4294967294, 0, 3]> : tensor<9xui32>
  %0 = stablehlo.convert %a : (tensor<9xui32>) -> tensor<9xf16>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 31.0, 0x7C00, 0x7C00, 0.0, 3.0]> : tensor<9xf16>
  func.return
}

func.func @ui32_to_bf16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 4294967295, 4294967294, 0, 3]> : tensor<9xui32>
  %0 = stablehlo.convert %a : (tensor<9xui32>) -> tensor<9xbf16>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 31.0, 4294967300.0, 4294967300.0, 0.0, 3.0]> : tensor<9xbf16>
  func.return
}

func.func @ui32_to_f32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 4294967295, 4294967294, 0, 3]> : tensor<9xui32>
  %0 = stablehlo.convert %a : (tensor<9xui32>) -> tensor<9xf32>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 31.0, 4294967300.0, 4294967300.0, 0.0, 3.0]> : tensor<9xf32>
  func.return
}

func.func @ui32_to_f64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 4294967295, 4294967294, 0, 3]> : tensor<9xui32>
  %0 = stablehlo.convert %a : (tensor<9xui32>) -> tensor<9xf64>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 31.0, 4294967295.0, 4294967294.0, 0.0, 3.0]> : tensor<9xf64>
  func.return
}

func.func @ui32_to_complex64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 4294967295, 4294967294, 0, 3]> : tensor<9xui32>
  %0 = stablehlo.convert %a : (tensor<9xui32>) -> tensor<9xcomplex<f32>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (7.0, 0.0), (31.0, 0.0), (4294967300.0, 0.0), (4294967300.0, 0.0), (0.0, 0.0), (3.0, 0.0)]> : tensor<9xcomplex<f32>>
  func.return
}

func.func @ui32_to_complex128() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 31, 4294967295, 4294967294, 0, 3]> : tensor<9xui32>
  %0 = stablehlo.convert %a : (tensor<9xui32>) -> tensor<9xcomplex<f64>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (7.0, 0.0), (31.0, 0.0), (4294967295.0, 0.0), (4294967294.0, 0.0), (0.0, 0.0), (3.0, 0.0)]> : tensor<9xcomplex<f64>>
  func.return
}

func.func @ui64_to_i1() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 18446744073709551615, 18446744073709551614, 0, 3]> : tensor<9xui64>
  %0 = stablehlo.convert %a : (tensor<9xui64>) -> tensor<9xi1>
  check.expect_eq_const %0, dense<[false, true, true, true, true, true, true, false, true]> : tensor<9xi1>
  func.return
}

func.func @ui64_to_i8() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 18446744073709551615, 18446744073709551614, 0, 3]> : tensor<9xui64>
  %0 = stablehlo.convert %a : (tensor<9xui64>) -> tensor<9xi8>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 63, -1, -2, 0, 3]> : tensor<9xi8>
  func.return
}

func.func @ui64_to_i16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 18446744073709551615, 18446744073709551614, 0, 3]> : tensor<9xui64>
  %0 = stablehlo.convert %a : (tensor<9xui64>) -> tensor<9xi16>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 63, -1, -2, 0, 3]> : tensor<9xi16>
  func.return
}

func.func @ui64_to_i32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 18446744073709551615, 18446744073709551614, 0, 3]> : tensor<9xui64>
  %0 = stablehlo.convert %a : (tensor<9xui64>) -> tensor<9xi32>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 63, -1, -2, 0, 3]> : tensor<9xi32>
  func.return
}

func.func @ui64_to_i64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 18446744073709551615, 18446744073709551614, 0, 3]> : tensor<9xui64>
  %0 = stablehlo.convert %a : (tensor<9xui64>) -> tensor<9xi64>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 63, -1, -2, 0, 3]> : tensor<9xi64>
  func.return
}

func.func @ui64_to_ui8() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 18446744073709551615, 18446744073709551614, 0, 3]> : tensor<9xui64>
  %0 = stablehlo.convert %a : (tensor<9xui64>) -> tensor<9xui8>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 63, 255, 254, 0, 3]> : tensor<9xui8>
  func.return
}

func.func @ui64_to_ui16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 18446744073709551615, 18446744073709551614, 0, 3]> : tensor<9xui64>
  %0 = stablehlo.convert %a : (tensor<9xui64>) -> tensor<9xui16>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 63, 65535, 65534, 0, 3]> : tensor<9xui16>
  func.return
}

func.func @ui64_to_ui32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 18446744073709551615, 18446744073709551614, 0, 3]> : tensor<9xui64>
  %0 = stablehlo.convert %a : (tensor<9xui64>) -> tensor<9xui32>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 63, 4294967295, 4294967294, 0, 3]> : tensor<9xui32>
  func.return
}

func.func @ui64_to_ui64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 18446744073709551615, 18446744073709551614, 0, 3]> : tensor<9xui64>
  %0 = stablehlo.convert %a : (tensor<9xui64>) -> tensor<9xui64>
  check.expect_eq_const %0, dense<[0, 1, 2, 7, 63, 18446744073709551615, 18446744073709551614, 0, 3]> : tensor<9xui64>
  func.return
}

func.func @ui64_to_f16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 18446744073709551615, 18446744073709551614, 0, 3]> : tensor<9xui64>
  %0 = stablehlo.convert %a : (tensor<9xui64>) -> tensor<9xf16>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 63.0, 0x7C00, 0x7C00, 0.0, 3.0]> : tensor<9xf16>
  func.return
}

func.func @ui64_to_bf16() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 18446744073709551615, 18446744073709551614, 0, 3]> : tensor<9xui64>
  %0 = stablehlo.convert %a : (tensor<9xui64>) -> tensor<9xbf16>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 63.0, 1.8446744e+19, 1.8446744e+19, 0.0, 3.0]> : tensor<9xbf16>
  func.return
}

func.func @ui64_to_f32() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 18446744073709551615, 18446744073709551614, 0, 3]> : tensor<9xui64>
  %0 = stablehlo.convert %a : (tensor<9xui64>) -> tensor<9xf32>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 63.0, 1.8446744e+19, 1.8446744e+19, 0.0, 3.0]> : tensor<9xf32>
  func.return
}

func.func @ui64_to_f64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 18446744073709551615, 18446744073709551614, 0, 3]> : tensor<9xui64>
  %0 = stablehlo.convert %a : (tensor<9xui64>) -> tensor<9xf64>
  check.expect_eq_const %0, dense<[0.0, 1.0, 2.0, 7.0, 63.0, 1.8446744073709552e+19, 1.8446744073709552e+19, 0.0, 3.0]> : tensor<9xf64>
  func.return
}

func.func @ui64_to_complex64() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 18446744073709551615, 18446744073709551614, 0, 3]> : tensor<9xui64>
  %0 = stablehlo.convert %a : (tensor<9xui64>) -> tensor<9xcomplex<f32>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (7.0, 0.0), (63.0, 0.0), (1.8446744e+19, 0.0), (1.8446744e+19, 0.0), (0.0, 0.0), (3.0, 0.0)]> : tensor<9xcomplex<f32>>
  func.return
}

func.func @ui64_to_complex128() {
  %a = stablehlo.constant dense<[0, 1, 2, 7, 63, 18446744073709551615, 18446744073709551614, 0, 3]> : tensor<9xui64>
  %0 = stablehlo.convert %a : (tensor<9xui64>) -> tensor<9xcomplex<f64>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (7.0, 0.0), (63.0, 0.0), (1.8446744073709552e+19, 0.0), (1.8446744073709552e+19, 0.0), (0.0, 0.0), (3.0, 0.0)]> : tensor<9xcomplex<f64>>
  func.return
}

func.func @f16_to_i1() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.convert %a : (tensor<11xf16>) -> tensor<11xi1>
  check.expect_eq_const %0, dense<[false, false, true, true, true, true, true, true, true, true, true]> : tensor<11xi1>
  func.return
}

func.func @f16_to_i8() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.convert %a : (tensor<11xf16>) -> tensor<11xi8>
  check.expect_eq_const %0, dense<[0, 0, 1, -1, 2, -2, 0, 100, 127, -128, 0]> : tensor<11xi8>
  func.return
}

func.func @f16_to_i16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.convert %a : (tensor<11xf16>) -> tensor<11xi16>
  check.expect_eq_const %0, dense<[0, 0, 1, -1, 2, -2, 0, 100, 32767, -32768, 0]> : tensor<11xi16>
  func.return
}

func.func @f16_to_i32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.convert %a : (tensor<11xf16>) -> tensor<11xi32>
  check.expect_eq_const %0, dense<[0, 0, 1, -1, 2, -2, 0, 100, 2147483647, -2147483648, 0]> : tensor<11xi32>
  func.return
}

func.func @f16_to_i64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.convert %a : (tensor<11xf16>) -> tensor<11xi64>
  check.expect_eq_const %0, dense<[0, 0, 1, -1, 2, -2, 0, 100, 9223372036854775807, -9223372036854775808, 0]> : tensor<11xi64>
  func.return
}

func.func @f16_to_ui8() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.convert %a : (tensor<11xf16>) -> tensor<11xui8>
  check.expect_eq_const %0, dense<[0, 0, 1, 0, 2, 0, 0, 100, 255, 0, 0]> : tensor<11xui8>
  func.return
}

func.func @f16_to_ui16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.convert %a : (tensor<11xf16>) -> tensor<11xui16>
  check.expect_eq_const %0, dense<[0, 0, 1, 0, 2, 0, 0, 100, 65535, 0, 0]> : tensor<11xui16>
  func.return
}

func.func @f16_to_ui32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.convert %a : (tensor<11xf16>) -> tensor<11xui32>
  check.expect_eq_const %0, dense<[0, 0, 1, 0, 2, 0, 0, 100, 4294967295, 0, 0]> : tensor<11xui32>
  func.return
}

func.func @f16_to_ui64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.convert %a : (tensor<11xf16>) -> tensor<11xui64>
  check.expect_eq_const %0, dense<[0, 0, 1, 0, 2, 0, 0, 100, 18446744073709551615, 0, 0]> : tensor<11xui64>
  func.return
}

func.func @f16_to_f16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.convert %a : (tensor<11xf16>) -> tensor<11xf16>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  func.return
}

func.func @f16_to_bf16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.convert %a : (tensor<11xf16>) -> tensor<11xbf16>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  func.return
}

func.func @f16_to_f32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.convert %a : (tensor<11xf16>) -> tensor<11xf32>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  func.return
}

func.func @f16_to_f64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.convert %a : (tensor<11xf16>) -> tensor<11xf64>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  func.return
}

func.func @f16_to_complex64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.convert %a : (tensor<11xf16>) -> tensor<11xcomplex<f32>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (-0.0, 0.0), (1.0, 0.0), (-1.5, 0.0), (2.5, 0.0), (-2.5, 0.0), (0.625, 0.0), (100.0, 0.0), (0x7F800000, 0.0), (0xFF800000, 0.0), (0x7FC00000, 0.0)]> : tensor<11xcomplex<f32>>
  func.return
}

func.func @f16_to_complex128() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.convert %a : (tensor<11xf16>) -> tensor<11xcomplex<f64>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (-0.0, 0.0), (1.0, 0.0), (-1.5, 0.0), (2.5, 0.0), (-2.5, 0.0), (0.625, 0.0), (100.0, 0.0), (0x7FF0000000000000, 0.0), (0xFFF0000000000000, 0.0), (0x7FF8000000000000, 0.0)]> : tensor<11xcomplex<f64>>
  func.return
}

func.func @bf16_to_i1() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.convert %a : (tensor<11xbf16>) -> tensor<11xi1>
  check.expect_eq_const %0, dense<[false, false, true, true, true, true, true, true, true, true, true]> : tensor<11xi1>
  func.return
}

func.func @bf16_to_i8() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.convert %a : (tensor<11xbf16>) -> tensor<11xi8>
  check.expect_eq_const %0, dense<[0, 0, 1, -1, 2, -2, 0, 100, 127, -128, 0]> : tensor<11xi8>
  func.return
}

func.func @bf16_to_i16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.convert %a : (tensor<11xbf16>) -> tensor<11xi16>
  check.expect_eq_const %0, dense<[0, 0, 1, -1, 2, -2, 0, 100, 32767, -32768, 0]> : tensor<11xi16>
  func.return
}

func.func @bf16_to_i32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.convert %a : (tensor<11xbf16>) -> tensor<11xi32>
  check.expect_eq_const %0, dense<[0, 0, 1, -1, 2, -2, 0, 100, 2147483647, -2147483648, 0]> : tensor<11xi32>
  func.return
}

func.func @bf16_to_i64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.convert %a : (tensor<11xbf16>) -> tensor<11xi64>
  check.expect_eq_const %0, dense<[0, 0, 1, -1, 2, -2, 0, 100, 9223372036854775807, -9223372036854775808, 0]> : tensor<11xi64>
  func.return
}

func.func @bf16_to_ui8() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.convert %a : (tensor<11xbf16>) -> tensor<11xui8>
  check.expect_eq_const %0, dense<[0, 0, 1, 0, 2, 0, 0, 100, 255, 0, 0]> : tensor<11xui8>
  func.return
}

func.func @bf16_to_ui16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.convert %a : (tensor<11xbf16>) -> tensor<11xui16>
  check.expect_eq_const %0, dense<[0, 0, 1, 0, 2, 0, 0, 100, 65535, 0, 0]> : tensor<11xui16>
  func.return
}

func.func @bf16_to_ui32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.convert %a : (tensor<11xbf16>) -> tensor<11xui32>
  check.expect_eq_const %0, dense<[0, 0, 1, 0, 2, 0, 0, 100, 4294967295, 0, 0]> : tensor<11xui32>
  func.return
}

func.func @bf16_to_ui64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.convert %a : (tensor<11xbf16>) -> tensor<11xui64>
  check.expect_eq_const %0, dense<[0, 0, 1, 0, 2, 0, 0, 100, 18446744073709551615, 0, 0]> : tensor<11xui64>
  func.return
}

func.func @bf16_to_f16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.convert %a : (tensor<11xbf16>) -> tensor<11xf16>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  func.return
}

func.func @bf16_to_bf16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.convert %a : (tensor<11xbf16>) -> tensor<11xbf16>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  func.return
}

func.func @bf16_to_f32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.convert %a : (tensor<11xbf16>) -> tensor<11xf32>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  func.return
}

func.func @bf16_to_f64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.convert %a : (tensor<11xbf16>) -> tensor<11xf64>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  func.return
}

func.func @bf16_to_complex64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.convert %a : (tensor<11xbf16>) -> tensor<11xcomplex<f32>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (-0.0, 0.0), (1.0, 0.0), (-1.5, 0.0), (2.5, 0.0), (-2.5, 0.0), (0.625, 0.0), (100.0, 0.0), (0x7F800000, 0.0), (0xFF800000, 0.0), (0x7FC00000, 0.0)]> : tensor<11xcomplex<f32>>
  func.return
}

func.func @bf16_to_complex128() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.convert %a : (tensor<11xbf16>) -> tensor<11xcomplex<f64>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (-0.0, 0.0), (1.0, 0.0), (-1.5, 0.0), (2.5, 0.0), (-2.5, 0.0), (0.625, 0.0), (100.0, 0.0), (0x7FF0000000000000, 0.0), (0xFFF0000000000000, 0.0), (0x7FF8000000000000, 0.0)]> : tensor<11xcomplex<f64>>
  func.return
}

func.func @f32_to_i1() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.convert %a : (tensor<11xf32>) -> tensor<11xi1>
  check.expect_eq_const %0, dense<[false, false, true, true, true, true, true, true, true, true, true]> : tensor<11xi1>
  func.return
}

func.func @f32_to_i8() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.convert %a : (tensor<11xf32>) -> tensor<11xi8>
  check.expect_eq_const %0, dense<[0, 0, 1, -1, 2, -2, 0, 100, 127, -128, 0]> : tensor<11xi8>
  func.return
}

func.func @f32_to_i16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.convert %a : (tensor<11xf32>) -> tensor<11xi16>
  check.expect_eq_const %0, dense<[0, 0, 1, -1, 2, -2, 0, 100, 32767, -32768, 0]> : tensor<11xi16>
  func.return
}

func.func @f32_to_i32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.convert %a : (tensor<11xf32>) -> tensor<11xi32>
  check.expect_eq_const %0, dense<[0, 0, 1, -1, 2, -2, 0, 100, 2147483647, -2147483648, 0]> : tensor<11xi32>
  func.return
}

func.func @f32_to_i64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.convert %a : (tensor<11xf32>) -> tensor<11xi64>
  check.expect_eq_const %0, dense<[0, 0, 1, -1, 2, -2, 0, 100, 9223372036854775807, -9223372036854775808, 0]> : tensor<11xi64>
  func.return
}

func.func @f32_to_ui8() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.convert %a : (tensor<11xf32>) -> tensor<11xui8>
  check.expect_eq_const %0, dense<[0, 0, 1, 0, 2, 0, 0, 100, 255, 0, 0]> : tensor<11xui8>
  func.return
}

func.func @f32_to_ui16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.convert %a : (tensor<11xf32>) -> tensor<11xui16>
  check.expect_eq_const %0, dense<[0, 0, 1, 0, 2, 0, 0, 100, 65535, 0, 0]> : tensor<11xui16>
  func.return
}

func.func @f32_to_ui32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.convert %a : (tensor<11xf32>) -> tensor<11xui32>
  check.expect_eq_const %0, dense<[0, 0, 1, 0, 2, 0, 0, 100, 4294967295, 0, 0]> : tensor<11xui32>
  func.return
}

func.func @f32_to_ui64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.convert %a : (tensor<11xf32>) -> tensor<11xui64>
  check.expect_eq_const %0, dense<[0, 0, 1, 0, 2, 0, 0, 100, 18446744073709551615, 0, 0]> : tensor<11xui64>
  func.return
}

func.func @f32_to_f16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.convert %a : (tensor<11xf32>) -> tensor<11xf16>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  func.return
}

func.func @f32_to_bf16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.convert %a : (tensor<11xf32>) -> tensor<11xbf16>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  func.return
}

func.func @f32_to_f32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.convert %a : (tensor<11xf32>) -> tensor<11xf32>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  func.return
}

func.func @f32_to_f64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.convert %a : (tensor<11xf32>) -> tensor<11xf64>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  func.return
}

func.func @f32_to_complex64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.convert %a : (tensor<11xf32>) -> tensor<11xcomplex<f32>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (-0.0, 0.0), (1.0, 0.0), (-1.5, 0.0), (2.5, 0.0), (-2.5, 0.0), (0.625, 0.0), (100.0, 0.0), (0x7F800000, 0.0), (0xFF800000, 0.0), (0x7FC00000, 0.0)]> : tensor<11xcomplex<f32>>
  func.return
}

func.func @f32_to_complex128() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.convert %a : (tensor<11xf32>) -> tensor<11xcomplex<f64>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (-0.0, 0.0), (1.0, 0.0), (-1.5, 0.0), (2.5, 0.0), (-2.5, 0.0), (0.625, 0.0), (100.0, 0.0), (0x7FF0000000000000, 0.0), (0xFFF0000000000000, 0.0), (0x7FF8000000000000, 0.0)]> : tensor<11xcomplex<f64>>
  func.return
}

func.func @f64_to_i1() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.convert %a : (tensor<11xf64>) -> tensor<11xi1>
  check.expect_eq_const %0, dense<[false, false, true, true, true, true, true, true, true, true, true]> : tensor<11xi1>
  func.return
}

func.func @f64_to_i8() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.convert %a : (tensor<11xf64>) -> tensor<11xi8>
  check.expect_eq_const %0, dense<[0, 0, 1, -1, 2, -2, 0, 100, 127, -128, 0]> : tensor<11xi8>
  func.return
}

func.func @f64_to_i16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.convert %a : (tensor<11xf64>) -> tensor<11xi16>
  check.expect_eq_const %0, dense<[0, 0, 1, -1, 2, -2, 0, 100, 32767, -32768, 0]> : tensor<11xi16>
  func.return
}

func.func @f64_to_i32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.convert %a : (tensor<11xf64>) -> tensor<11xi32>
  check.expect_eq_const %0, dense<[0, 0, 1, -1, 2, -2, 0, 100, 2147483647, -2147483648, 0]> : tensor<11xi32>
  func.return
}

func.func @f64_to_i64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.convert %a : (tensor<11xf64>) -> tensor<11xi64>
  check.expect_eq_const %0, dense<[0, 0, 1, -1, 2, -2, 0, 100, 9223372036854775807, -9223372036854775808, 0]> : tensor<11xi64>
  func.return
}

func.func @f64_to_ui8() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.convert %a : (tensor<11xf64>) -> tensor<11xui8>
  check.expect_eq_const %0, dense<[0, 0, 1, 0, 2, 0, 0, 100, 255, 0, 0]> : tensor<11xui8>
  func.return
}

func.func @f64_to_ui16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.convert %a : (tensor<11xf64>) -> tensor<11xui16>
  check.expect_eq_const %0, dense<[0, 0, 1, 0, 2, 0, 0, 100, 65535, 0, 0]> : tensor<11xui16>
  func.return
}

func.func @f64_to_ui32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.convert %a : (tensor<11xf64>) -> tensor<11xui32>
  check.expect_eq_const %0, dense<[0, 0, 1, 0, 2, 0, 0, 100, 4294967295, 0, 0]> : tensor<11xui32>
  func.return
}

func.func @f64_to_ui64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.convert %a : (tensor<11xf64>) -> tensor<11xui64>
  check.expect_eq_const %0, dense<[0, 0, 1, 0, 2, 0, 0, 100, 18446744073709551615, 0, 0]> : tensor<11xui64>
  func.return
}

func.func @f64_to_f16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.convert %a : (tensor<11xf64>) -> tensor<11xf16>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  func.return
}

func.func @f64_to_bf16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.convert %a : (tensor<11xf64>) -> tensor<11xbf16>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  func.return
}

func.func @f64_to_f32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.convert %a : (tensor<11xf64>) -> tensor<11xf32>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  func.return
}

func.func @f64_to_f64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.convert %a : (tensor<11xf64>) -> tensor<11xf64>
  check.expect_eq_const %0, dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  func.return
}

func.func @f64_to_complex64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.convert %a : (tensor<11xf64>) -> tensor<11xcomplex<f32>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (-0.0, 0.0), (1.0, 0.0), (-1.5, 0.0), (2.5, 0.0), (-2.5, 0.0), (0.625, 0.0), (100.0, 0.0), (0x7F800000, 0.0), (0xFF800000, 0.0), (0x7FC00000, 0.0)]> : tensor<11xcomplex<f32>>
  func.return
}

func.func @f64_to_complex128() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.convert %a : (tensor<11xf64>) -> tensor<11xcomplex<f64>>
  check.expect_eq_const %0, dense<[(0.0, 0.0), (-0.0, 0.0), (1.0, 0.0), (-1.5, 0.0), (2.5, 0.0), (-2.5, 0.0), (0.625, 0.0), (100.0, 0.0), (0x7FF0000000000000, 0.0), (0xFFF0000000000000, 0.0), (0x7FF8000000000000, 0.0)]> : tensor<11xcomplex<f64>>
  func.return
}

func.func @complex64_to_i1() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f32>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f32>>) -> tensor<4xi1>
  check.expect_eq_const %0, dense<[true, true, false, true]> : tensor<4xi1>
  func.return
}

func.func @complex64_to_i8() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f32>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f32>>) -> tensor<4xi8>
  check.expect_eq_const %0, dense<[1, -3, 0, 100]> : tensor<4xi8>
  func.return
}

func.func @complex64_to_i16() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f32>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f32>>) -> tensor<4xi16>
  check.expect_eq_const %0, dense<[1, -3, 0, 100]> : tensor<4xi16>
  func.return
}

func.func @complex64_to_i32() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f32>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f32>>) -> tensor<4xi32>
  check.expect_eq_const %0, dense<[1, -3, 0, 100]> : tensor<4xi32>
  func.return
}

func.func @complex64_to_i64() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f32>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f32>>) -> tensor<4xi64>
  check.expect_eq_const %0, dense<[1, -3, 0, 100]> : tensor<4xi64>
  func.return
}

func.func @complex64_to_ui8() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f32>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f32>>) -> tensor<4xui8>
  check.expect_eq_const %0, dense<[1, 0, 0, 100]> : tensor<4xui8>
  func.return
}

func.func @complex64_to_ui16() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f32>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f32>>) -> tensor<4xui16>
  check.expect_eq_const %0, dense<[1, 0, 0, 100]> : tensor<4xui16>
  func.return
}

func.func @complex64_to_ui32() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f32>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f32>>) -> tensor<4xui32>
  check.expect_eq_const %0, dense<[1, 0, 0, 100]> : tensor<4xui32>
  func.return
}

func.func @complex64_to_ui64() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f32>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f32>>) -> tensor<4xui64>
  check.expect_eq_const %0, dense<[1, 0, 0, 100]> : tensor<4xui64>
  func.return
}

func.func @complex64_to_f16() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f32>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f32>>) -> tensor<4xf16>
  check.expect_eq_const %0, dense<[1.0, -3.5, 0.0, 100.25]> : tensor<4xf16>
  func.return
}

func.func @complex64_to_bf16() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f32>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f32>>) -> tensor<4xbf16>
  check.expect_eq_const %0, dense<[1.0, -3.5, 0.0, 100.0]> : tensor<4xbf16>
  func.return
}

func.func @complex64_to_f32() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f32>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f32>>) -> tensor<4xf32>
  check.expect_eq_const %0, dense<[1.0, -3.5, 0.0, 100.25]> : tensor<4xf32>
  func.return
}

func.func @complex64_to_f64() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f32>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f32>>) -> tensor<4xf64>
  check.expect_eq_const %0, dense<[1.0, -3.5, 0.0, 100.25]> : tensor<4xf64>
  func.return
}

func.func @complex64_to_complex64() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f32>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f32>>) -> tensor<4xcomplex<f32>>
  check.expect_eq_const %0, dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f32>>
  func.return
}

func.func @complex64_to_complex128() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f32>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f32>>) -> tensor<4xcomplex<f64>>
  check.expect_eq_const %0, dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f64>>
  func.return
}

func.func @complex128_to_i1() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f64>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f64>>) -> tensor<4xi1>
  check.expect_eq_const %0, dense<[true, true, false, true]> : tensor<4xi1>
  func.return
}

func.func @complex128_to_i8() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f64>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f64>>) -> tensor<4xi8>
  check.expect_eq_const %0, dense<[1, -3, 0, 100]> : tensor<4xi8>
  func.return
}

func.func @complex128_to_i16() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f64>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f64>>) -> tensor<4xi16>
  check.expect_eq_const %0, dense<[1, -3, 0, 100]> : tensor<4xi16>
  func.return
}

func.func @complex128_to_i32() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f64>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f64>>) -> tensor<4xi32>
  check.expect_eq_const %0, dense<[1, -3, 0, 100]> : tensor<4xi32>
  func.return
}

func.func @complex128_to_i64() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f64>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f64>>) -> tensor<4xi64>
  check.expect_eq_const %0, dense<[1, -3, 0, 100]> : tensor<4xi64>
  func.return
}

func.func @complex128_to_ui8() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f64>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f64>>) -> tensor<4xui8>
  check.expect_eq_const %0, dense<[1, 0, 0, 100]> : tensor<4xui8>
  func.return
}

func.func @complex128_to_ui16() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f64>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f64>>) -> tensor<4xui16>
  check.expect_eq_const %0, dense<[1, 0, 0, 100]> : tensor<4xui16>
  func.return
}

func.func @complex128_to_ui32() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f64>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f64>>) -> tensor<4xui32>
  check.expect_eq_const %0, dense<[1, 0, 0, 100]> : tensor<4xui32>
  func.return
}

func.func @complex128_to_ui64() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f64>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f64>>) -> tensor<4xui64>
  check.expect_eq_const %0, dense<[1, 0, 0, 100]> : tensor<4xui64>
  func.return
}

func.func @complex128_to_f16() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f64>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f64>>) -> tensor<4xf16>
  check.expect_eq_const %0, dense<[1.0, -3.5, 0.0, 100.25]> : tensor<4xf16>
  func.return
}

func.func @complex128_to_bf16() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f64>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f64>>) -> tensor<4xbf16>
  check.expect_eq_const %0, dense<[1.0, -3.5, 0.0, 100.0]> : tensor<4xbf16>
  func.return
}

func.func @complex128_to_f32() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f64>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f64>>) -> tensor<4xf32>
  check.expect_eq_const %0, dense<[1.0, -3.5, 0.0, 100.25]> : tensor<4xf32>
  func.return
}

func.func @complex128_to_f64() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f64>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f64>>) -> tensor<4xf64>
  check.expect_eq_const %0, dense<[1.0, -3.5, 0.0, 100.25]> : tensor<4xf64>
  func.return
}

func.func @complex128_to_complex64() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f64>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f64>>) -> tensor<4xcomplex<f32>>
  check.expect_eq_const %0, dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f32>>
  func.return
}

func.func @complex128_to_complex128() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f64>>
  %0 = stablehlo.convert %a : (tensor<4xcomplex<f64>>) -> tensor<4xcomplex<f64>>
  check.expect_eq_const %0, dense<[(1.0, 2.0), (-3.5, 1.0), (0.0, 0.0), (100.25, -1.0)]> : tensor<4xcomplex<f64>>
  func.return
}
