func.func @i8() {
  %0 = stablehlo.iota dim = 1 : tensor<2x4xi8>
  check.expect_eq_const %0, dense<[[0, 1, 2, 3], [0, 1, 2, 3]]> : tensor<2x4xi8>
  func.return
}

func.func @i16() {
  %0 = stablehlo.iota dim = 1 : tensor<2x4xi16>
  check.expect_eq_const %0, dense<[[0, 1, 2, 3], [0, 1, 2, 3]]> : tensor<2x4xi16>
  func.return
}

func.func @i32() {
  %0 = stablehlo.iota dim = 1 : tensor<2x4xi32>
  check.expect_eq_const %0, dense<[[0, 1, 2, 3], [0, 1, 2, 3]]> : tensor<2x4xi32>
  func.return
}

func.func @i64() {
  %0 = stablehlo.iota dim = 1 : tensor<2x4xi64>
  check.expect_eq_const %0, dense<[[0, 1, 2, 3], [0, 1, 2, 3]]> : tensor<2x4xi64>
  func.return
}

func.func @ui8() {
  %0 = stablehlo.iota dim = 1 : tensor<2x4xui8>
  check.expect_eq_const %0, dense<[[0, 1, 2, 3], [0, 1, 2, 3]]> : tensor<2x4xui8>
  func.return
}

func.func @ui16() {
  %0 = stablehlo.iota dim = 1 : tensor<2x4xui16>
  check.expect_eq_const %0, dense<[[0, 1, 2, 3], [0, 1, 2, 3]]> : tensor<2x4xui16>
  func.return
}

func.func @ui32() {
  %0 = stablehlo.iota dim = 1 : tensor<2x4xui32>
  check.expect_eq_const %0, dense<[[0, 1, 2, 3], [0, 1, 2, 3]]> : tensor<2x4xui32>
  func.return
}

func.func @ui64() {
  %0 = stablehlo.iota dim = 1 : tensor<2x4xui64>
  check.expect_eq_const %0, dense<[[0, 1, 2, 3], [0, 1, 2, 3]]> : tensor<2x4xui64>
  func.return
}

func.func @f16() {
  %0 = stablehlo.iota dim = 1 : tensor<2x4xf16>
  check.expect_eq_const %0, dense<[[0.0, 1.0, 2.0, 3.0], [0.0, 1.0, 2.0, 3.0]]> : tensor<2x4xf16>
  func.return
}

func.func @bf16() {
  %0 = stablehlo.iota dim = 1 : tensor<2x4xbf16>
  check.expect_eq_const %0, dense<[[0.0, 1.0, 2.0, 3.0], [0.0, 1.0, 2.0, 3.0]]> : tensor<2x4xbf16>
  func.return
}

func.func @f32() {
  %0 = stablehlo.iota dim = 1 : tensor<2x4xf32>
  check.expect_eq_const %0, dense<[[0.0, 1.0, 2.0, 3.0], [0.0, 1.0, 2.0, 3.0]]> : tensor<2x4xf32>
  func.return
}

func.func @f64() {
  %0 = stablehlo.iota dim = 1 : tensor<2x4xf64>
  check.expect_eq_const %0, dense<[[0.0, 1.0, 2.0, 3.0], [0.0, 1.0, 2.0, 3.0]]> : tensor<2x4xf64>
  func.return
}

func.func @complex64() {
  %0 = stablehlo.iota dim = 1 : tensor<2x4xcomplex<f32>>
  check.expect_eq_const %0, dense<[[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (3.0, 0.0)], [(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (3.0, 0.0)]]> : tensor<2x4xcomplex<f32>>
  func.return
}

func.func @complex128() {
  %0 = stablehlo.iota dim = 1 : tensor<2x4xcomplex<f64>>
  check.expect_eq_const %0, dense<[[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (3.0, 0.0)], [(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (3.0, 0.0)]]> : tensor<2x4xcomplex<f64>>
  func.return
}
