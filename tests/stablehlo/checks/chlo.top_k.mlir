func.func @i8() {
  %x = stablehlo.constant dense<[3, 9, 1, 7]> : tensor<4xi8>
  %0:2 = chlo.top_k(%x, k = 2) : tensor<4xi8> -> (tensor<2xi8>, tensor<2xi32>)
  check.expect_eq_const %0#0, dense<[9, 7]> : tensor<2xi8>
  check.expect_eq_const %0#1, dense<[1, 3]> : tensor<2xi32>
  func.return
}

func.func @i16() {
  %x = stablehlo.constant dense<[3, 9, 1, 7]> : tensor<4xi16>
  %0:2 = chlo.top_k(%x, k = 2) : tensor<4xi16> -> (tensor<2xi16>, tensor<2xi32>)
  check.expect_eq_const %0#0, dense<[9, 7]> : tensor<2xi16>
  check.expect_eq_const %0#1, dense<[1, 3]> : tensor<2xi32>
  func.return
}

func.func @i32() {
  %x = stablehlo.constant dense<[3, 9, 1, 7]> : tensor<4xi32>
  %0:2 = chlo.top_k(%x, k = 2) : tensor<4xi32> -> (tensor<2xi32>, tensor<2xi32>)
  check.expect_eq_const %0#0, dense<[9, 7]> : tensor<2xi32>
  check.expect_eq_const %0#1, dense<[1, 3]> : tensor<2xi32>
  func.return
}

func.func @i64() {
  %x = stablehlo.constant dense<[3, 9, 1, 7]> : tensor<4xi64>
  %0:2 = chlo.top_k(%x, k = 2) : tensor<4xi64> -> (tensor<2xi64>, tensor<2xi32>)
  check.expect_eq_const %0#0, dense<[9, 7]> : tensor<2xi64>
  check.expect_eq_const %0#1, dense<[1, 3]> : tensor<2xi32>
  func.return
}

func.func @ui8() {
  %x = stablehlo.constant dense<[3, 9, 1, 7]> : tensor<4xui8>
  %0:2 = chlo.top_k(%x, k = 2) : tensor<4xui8> -> (tensor<2xui8>, tensor<2xi32>)
  check.expect_eq_const %0#0, dense<[9, 7]> : tensor<2xui8>
  check.expect_eq_const %0#1, dense<[1, 3]> : tensor<2xi32>
  func.return
}

func.func @ui16() {
  %x = stablehlo.constant dense<[3, 9, 1, 7]> : tensor<4xui16>
  %0:2 = chlo.top_k(%x, k = 2) : tensor<4xui16> -> (tensor<2xui16>, tensor<2xi32>)
  check.expect_eq_const %0#0, dense<[9, 7]> : tensor<2xui16>
  check.expect_eq_const %0#1, dense<[1, 3]> : tensor<2xi32>
  func.return
}

func.func @ui32() {
  %x = stablehlo.constant dense<[3, 9, 1, 7]> : tensor<4xui32>
  %0:2 = chlo.top_k(%x, k = 2) : tensor<4xui32> -> (tensor<2xui32>, tensor<2xi32>)
  check.expect_eq_const %0#0, dense<[9, 7]> : tensor<2xui32>
  check.expect_eq_const %0#1, dense<[1, 3]> : tensor<2xi32>
  func.return
}

func.func @ui64() {
  %x = stablehlo.constant dense<[3, 9, 1, 7]> : tensor<4xui64>
  %0:2 = chlo.top_k(%x, k = 2) : tensor<4xui64> -> (tensor<2xui64>, tensor<2xi32>)
  check.expect_eq_const %0#0, dense<[9, 7]> : tensor<2xui64>
  check.expect_eq_const %0#1, dense<[1, 3]> : tensor<2xi32>
  func.return
}

func.func @f16() {
  %x = stablehlo.constant dense<[3.0, 9.0, 1.0, 7.0]> : tensor<4xf16>
  %0:2 = chlo.top_k(%x, k = 2) : tensor<4xf16> -> (tensor<2xf16>, tensor<2xi32>)
  check.expect_eq_const %0#0, dense<[9.0, 7.0]> : tensor<2xf16>
  check.expect_eq_const %0#1, dense<[1, 3]> : tensor<2xi32>
  func.return
}

func.func @bf16() {
  %x = stablehlo.constant dense<[3.0, 9.0, 1.0, 7.0]> : tensor<4xbf16>
  %0:2 = chlo.top_k(%x, k = 2) : tensor<4xbf16> -> (tensor<2xbf16>, tensor<2xi32>)
  check.expect_eq_const %0#0, dense<[9.0, 7.0]> : tensor<2xbf16>
  check.expect_eq_const %0#1, dense<[1, 3]> : tensor<2xi32>
  func.return
}

func.func @f32() {
  %x = stablehlo.constant dense<[3.0, 9.0, 1.0, 7.0]> : tensor<4xf32>
  %0:2 = chlo.top_k(%x, k = 2) : tensor<4xf32> -> (tensor<2xf32>, tensor<2xi32>)
  check.expect_eq_const %0#0, dense<[9.0, 7.0]> : tensor<2xf32>
  check.expect_eq_const %0#1, dense<[1, 3]> : tensor<2xi32>
  func.return
}

func.func @f64() {
  %x = stablehlo.constant dense<[3.0, 9.0, 1.0, 7.0]> : tensor<4xf64>
  %0:2 = chlo.top_k(%x, k = 2) : tensor<4xf64> -> (tensor<2xf64>, tensor<2xi32>)
  check.expect_eq_const %0#0, dense<[9.0, 7.0]> : tensor<2xf64>
  check.expect_eq_const %0#1, dense<[1, 3]> : tensor<2xi32>
  func.return
}
