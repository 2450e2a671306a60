func.func @i1() {
  %s = stablehlo.constant dense<true> : tensor<i1>
  %0 = stablehlo.broadcast %s, sizes = [2, 2] : (tensor<i1>) -> tensor<2x2xi1>
  check.expect_eq_const %0, dense<[[true, true], [true, true]]> : tensor<2x2xi1>
  func.return
}

func.func @i8() {
  %s = stablehlo.constant dense<2> : tensor<i8>
  %0 = stablehlo.broadcast %s, sizes = [2, 2] : (tensor<i8>) -> tensor<2x2xi8>
  check.expect_eq_const %0, dense<[[2, 2], [2, 2]]> : tensor<2x2xi8>
  func.return
}

func.func @i16() {
  %s = stablehlo.constant dense<2> : tensor<i16>
  %0 = stablehlo.broadcast %s, sizes = [2, 2] : (tensor<i16>) -> tensor<2x2xi16>
  check.expect_eq_const %0, dense<[[2, 2], [2, 2]]> : tensor<2x2xi16>
  func.return
}

func.func @i32() {
  %s = stablehlo.constant dense<2> : tensor<i32>
  %0 = stablehlo.broadcast %s, sizes = [2, 2] : (tensor<i32>) -> tensor<2x2xi32>
  check.expect_eq_const %0, dense<[[2, 2], [2, 2]]> : tensor<2x2xi32>
  func.return
}

func.func @i64() {
  %s = stablehlo.constant dense<2> : tensor<i64>
  %0 = stablehlo.broadcast %s, sizes = [2, 2] : (tensor<i64>) -> tensor<2x2xi64>
  check.expect_eq_const %0, dense<[[2, 2], [2, 2]]> : tensor<2x2xi64>
  func.return
}

func.func @ui8() {
  %s = stablehlo.constant dense<2> : tensor<ui8>
  %0 = stablehlo.broadcast %s, sizes = [2, 2] : (tensor<ui8>) -> tensor<2x2xui8>
  check.expect_eq_const %0, dense<[[2, 2], [2, 2]]> : tensor<2x2xui8>
  func.return
}

func.func @ui16() {
  %s = stablehlo.constant dense<2> : tensor<ui16>
  %0 = stablehlo.broadcast %s, sizes = [2, 2] : (tensor<ui16>) -> tensor<2x2xui16>
  check.expect_eq_const %0, dense<[[2, 2], [2, 2]]> : tensor<2x2xui16>
  func.return
}

func.func @ui32() {
  %s = stablehlo.constant dense<2> : tensor<ui32>
  %0 = stablehlo.broadcast %s, sizes = [2, 2] : (tensor<ui32>) -> tensor<2x2xui32>
  check.expect_eq_const %0, dense<[[2, 2], [2, 2]]> : tensor<2x2xui32>
  func.return
}

func.func @ui64() {
  %s = stablehlo.constant dense<2> : tensor<ui64>
  %0 = stablehlo.broadcast %s, sizes = [2, 2] : (tensor<ui64>) -> tensor<2x2xui64>
  check.expect_eq_const %0, dense<[[2, 2], [2, 2]]> : tensor<2x2xui64>
  func.return
}

func.func @f16() {
  %s = stablehlo.constant dense<1.0> : tensor<f16>
  %0 = stablehlo.broadcast %s, sizes = [2, 2] : (tensor<f16>) -> tensor<2x2xf16>
  check.expect_eq_const %0, dense<[[1.0, 1.0], [1.0, 1.0]]> : tensor<2x2xf16>
  func.return
}

func.func @bf16() {
  %s = stablehlo.constant dense<1.0> : tensor<bf16>
  %0 = stablehlo.broadcast %s, sizes = [2, 2] : (tensor<bf16>) -> tensor<2x2xbf16>
  check.expect_eq_const %0, dense<[[1.0, 1.0], [1.0, 1.0]]> : tensor<2x2xbf16>
  func.return
}

func.func @f32() {
  %s = stablehlo.constant dense<1.0> : tensor<f32>
  %0 = stablehlo.broadcast %s, sizes = [2, 2] : (tensor<f32>) -> tensor<2x2xf32>
  check.expect_eq_const %0, dense<[[1.0, 1.0], [1.0, 1.0]]> : tensor<2x2xf32>
  func.return
}

func.func @f64() {
  %s = stablehlo.constant dense<1.0> : tensor<f64>
  %0 = stablehlo.broadcast %s, sizes = [2, 2] : (tensor<f64>) -> tensor<2x2xf64>
  check.expect_eq_const %0, dense<[[1.0, 1.0], [1.0, 1.0]]> : tensor<2x2xf64>
  func.return
}

func.func @complex64() {
  %s = stablehlo.constant dense<(3.0, 0.0)> : tensor<complex<f32>>
  %0 = stablehlo.broadcast %s, sizes = [2, 2] : (tensor<complex<f32>>) -> tensor<2x2xcomplex<f32>>
  check.expect_eq_const %0, dense<[[(3.0, 0.0), (3.0, 0.0)], [(3.0, 0.0), (3.0, 0.0)]]> : tensor<2x2xcomplex<f32>>
  func.return
}

func.func @complex128() {
  %s = stablehlo.constant dense<(3.0, 0.0)> : tensor<complex<f64>>
  %0 = stablehlo.broadcast %s, sizes = [2, 2] : (tensor<complex<f64>>) -> tensor<2x2xcomplex<f64>>
  check.expect_eq_const %0, dense<[[(3.0, 0.0), (3.0, 0.0)], [(3.0, 0.0), (3.0, 0.0)]]> : tensor<2x2xcomplex<f64>>
  func.return
}
