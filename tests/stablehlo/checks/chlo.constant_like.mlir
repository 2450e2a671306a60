func.func @i8() {
  %x = stablehlo.constant dense<[[0, 1, 2], [7, 7, 127]]> : tensor<2x3xi8>
  %0 = "chlo.constant_like"(%x) <{value = 2 : i8}> : (tensor<2x3xi8>) -> tensor<2x3xi8>
  check.expect_eq_const %0, dense<[[2, 2, 2], [2, 2, 2]]> : tensor<2x3xi8>
  func.return
}

func.func @i16() {
  %x = stablehlo.constant dense<[[0, 1, 2], [7, 15, 32767]]> : tensor<2x3xi16>
  %0 = "chlo.constant_like"(%x) <{value = 2 : i16}> : (tensor<2x3xi16>) -> tensor<2x3xi16>
  check.expect_eq_const %0, dense<[[2, 2, 2], [2, 2, 2]]> : tensor<2x3xi16>
  func.return
}

func.func @i32() {
  %x = stablehlo.constant dense<[[0, 1, 2], [7, 31, 2147483647]]> : tensor<2x3xi32>
  %0 = "chlo.constant_like"(%x) <{value = 2 : i32}> : (tensor<2x3xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %0, dense<[[2, 2, 2], [2, 2, 2]]> : tensor<2x3xi32>
  func.return
}

func.func @i64() {
  %x = stablehlo.constant dense<[[0, 1, 2], [7, 63, 9223372036854775807]]> : tensor<2x3xi64>
  %0 = "chlo.constant_like"(%x) <{value = 2 : i64}> : (tensor<2x3xi64>) -> tensor<2x3xi64>
  check.expect_eq_const %0, dense<[[2, 2, 2], [2, 2, 2]]> : tensor<2x3xi64>
  func.return
}

func.func @ui8() {
  %x = stablehlo.constant dense<[[0, 1, 2], [7, 7, 255]]> : tensor<2x3xui8>
  %0 = "chlo.constant_like"(%x) <{value = 2 : ui8}> : (tensor<2x3xui8>) -> tensor<2x3xui8>
  check.expect_eq_const %0, dense<[[2, 2, 2], [2, 2, 2]]> : tensor<2x3xui8>
  func.return
}

func.func @ui16() {
  %x = stablehlo.constant dense<[[0, 1, 2], [7, 15, 65535]]> : tensor<2x3xui16>
  %0 = "chlo.constant_like"(%x) <{value = 2 : ui16}> : (tensor<2x3xui16>) -> tensor<2x3xui16>
  check.expect_eq_const %0, dense<[[2, 2, 2], [2, 2, 2]]> : tensor<2x3xui16>
  func.return
}

func.func @ui32() {
  %x = stablehlo.constant dense<[[0, 1, 2], [7, 31, 4294967295]]> : tensor<2x3xui32>
  %0 = "chlo.constant_like"(%x) <{value = 2 : ui32}> : (tensor<2x3xui32>) -> tensor<2x3xui32>
  check.expect_eq_const %0, dense<[[2, 2, 2], [2, 2, 2]]> : tensor<2x3xui32>
  func.return
}

func.func @ui64() {
  %x = stablehlo.constant dense<[[0, 1, 2], [7, 63, 18446744073709551615]]> : tensor<2x3xui64>
  %0 = "chlo.constant_like"(%x) <{value = 2 : ui64}> : (tensor<2x3xui64>) -> tensor<2x3xui64>
  check.expect_eq_const %0, dense<[[2, 2, 2], [2, 2, 2]]> : tensor<2x3xui64>
  func.return
}

func.func @f16() {
  %x = stablehlo.constant dense<[[0.0, -0.0, 1.0], [-1.5, 2.5, -2.5]]> : tensor<2x3xf16>
  %0 = "chlo.constant_like"(%x) <{value = 2.0 : f16}> : (tensor<2x3xf16>) -> tensor<2x3xf16>
  check.expect_eq_const %0, dense<[[2.0, 2.0, 2.0], [2.0, 2.0, 2.0]]> : tensor<2x3xf16>
  func.return
}

func.func @bf16() {
  %x = stablehlo.constant dense<[[0.0, -0.0, 1.0], [-1.5, 2.5, -2.5]]> : tensor<2x3xbf16>
  %0 = "chlo.constant_like"(%x) <{value = 2.0 : bf16}> : (tensor<2x3xbf16>) -> tensor<2x3xbf16>
  check.expect_eq_const %0, dense<[[2.0, 2.0, 2.0], [2.0, 2.0, 2.0]]> : tensor<2x3xbf16>
  func.return
}

func.func @f32() {
  %x = stablehlo.constant dense<[[0.0, -0.0, 1.0], [-1.5, 2.5, -2.5]]> : tensor<2x3xf32>
  %0 = "chlo.constant_like"(%x) <{value = 2.0 : f32}> : (tensor<2x3xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %0, dense<[[2.0, 2.0, 2.0], [2.0, 2.0, 2.0]]> : tensor<2x3xf32>
  func.return
}

func.func @f64() {
  %x = stablehlo.constant dense<[[0.0, -0.0, 1.0], [-1.5, 2.5, -2.5]]> : tensor<2x3xf64>
  %0 = "chlo.constant_like"(%x) <{value = 2.0 : f64}> : (tensor<2x3xf64>) -> tensor<2x3xf64>
  check.expect_eq_const %0, dense<[[2.0, 2.0, 2.0], [2.0, 2.0, 2.0]]> : tensor<2x3xf64>
  func.return
}
