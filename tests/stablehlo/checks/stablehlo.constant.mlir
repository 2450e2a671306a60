func.func @i1() {
  %x = stablehlo.constant dense<[[false, true, true], [false, false, true]]> : tensor<2x3xi1>
  %s = stablehlo.constant dense<true> : tensor<i1>
  %0 = stablehlo.transpose %x, dims = [0, 1] : (tensor<2x3xi1>) -> tensor<2x3xi1>
  check.expect_eq_const %0, dense<[[false, true, true], [false, false, true]]> : tensor<2x3xi1>
  func.return
}

func.func @i8() {
  %x = stablehlo.constant dense<[[0, 1, 2], [7, 7, 127]]> : tensor<2x3xi8>
  %s = stablehlo.constant dense<2> : tensor<i8>
  %0 = stablehlo.transpose %x, dims = [0, 1] : (tensor<2x3xi8>) -> tensor<2x3xi8>
  check.expect_eq_const %0, dense<[[0, 1, 2], [7, 7, 127]]> : tensor<2x3xi8>
  func.return
}

func.func @i16() {
  %x = stablehlo.constant dense<[[0, 1, 2], [7, 15, 32767]]> : tensor<2x3xi16>
  %s = stablehlo.constant dense<2> : tensor<i16>
  %0 = stablehlo.transpose %x, dims = [0, 1] : (tensor<2x3xi16>) -> tensor<2x3xi16>
  check.expect_eq_const %0, dense<[[0, 1, 2], [7, 15, 32767]]> : tensor<2x3xi16>
  func.return
}

func.func @i32() {
  %x = stablehlo.constant dense<[[0, 1, 2], [7, 31, 2147483647]]> : tensor<2x3xi32>
  %s = stablehlo.constant dense<2> : tensor<i32>
  %0 = stablehlo.transpose %x, dims = [0, 1] : (tensor<2x3xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %0, dense<[[0, 1, 2], [7, 31, 2147483647]]> : tensor<2x3xi32>
  func.return
}

func.func @i64() {
  %x = stablehlo.constant dense<[[0, 1, 2], [7, 63, 9223372036854775807]]> : tensor<2x3xi64>
  %s = stablehlo.constant dense<2> : tensor<i64>
  %0 = stablehlo.transpose %x, dims = [0, 1] : (tensor<2x3xi64>) -> tensor<2x3xi64>
  check.expect_eq_const %0, dense<[[0, 1, 2], [7, 63, 9223372036854775807]]> : tensor<2x3xi64>
  func.return
}

func.func @ui8() {
  %x = stablehlo.constant dense<[[0, 1, 2], [7, 7, 255]]> : tensor<2x3xui8>
  %s = stablehlo.constant dense<2> : tensor<ui8>
  %0 = stablehlo.transpose %x, dims = [0, 1] : (tensor<2x3xui8>) -> tensor<2x3xui8>
  check.expect_eq_const %0, dense<[[0, 1, 2], [7, 7, 255]]> : tensor<2x3xui8>
  func.return
}

func.func @ui16() {
  %x = stablehlo.constant dense<[[0, 1, 2], [7, 15, 65535]]> : tensor<2x3xui16>
  %s = stablehlo.constant dense<2> : tensor<ui16>
  %0 = stablehlo.transpose %x, dims = [0, 1] : (tensor<2x3xui16>) -> tensor<2x3xui16>
  check.expect_eq_const %0, dense<[[0, 1, 2], [7, 15, 65535]]> : tensor<2x3xui16>
  func.return
}

func.func @ui32() {
  %x = stablehlo.constant dense<[[0, 1, 2], [7, 31, 4294967295]]> : tensor<2x3xui32>
  %s = stablehlo.constant dense<2> : tensor<ui32>
  %0 = stablehlo.transpose %x, dims = [0, 1] : (tensor<2x3xui32>) -> tensor<2x3xui32>
  check.expect_eq_const %0, dense<[[0, 1, 2], [7, 31, 4294967295]]> : tensor<2x3xui32>
  func.return
}

func.func @ui64() {
  %x = stablehlo.constant dense<[[0, 1, 2], [7, 63, 18446744073709551615]]> : tensor<2x3xui64>
  %s = stablehlo.constant dense<2> : tensor<ui64>
  %0 = stablehlo.transpose %x, dims = [0, 1] : (tensor<2x3xui64>) -> tensor<2x3xui64>
  check.expect_eq_const %0, dense<[[0, 1, 2], [7, 63, 18446744073709551615]]> : tensor<2x3xui64>
  func.return
}

func.func @f16() {
  %x = stablehlo.constant dense<[[0.0, -0.0, 1.0], [-1.5, 2.5, -2.5]]> : tensor<2x3xf16>
  %s = stablehlo.constant dense<1.0> : tensor<f16>
  %0 = stablehlo.transpose %x, dims = [0, 1] : (tensor<2x3xf16>) -> tensor<2x3xf16>
  check.expect_eq_const %0, dense<[[0.0, -0.0, 1.0], [-1.5, 2.5, -2.5]]> : tensor<2x3xf16>
  func.return
}

func.func @bf16() {
  %x = stablehlo.constant dense<[[0.0, -0.0, 1.0], [-1.5, 2.5, -2.5]]> : tensor<2x3xbf16>
  %s = stablehlo.constant dense<1.0> : tensor<bf16>
  %0 = stablehlo.transpose %x, dims = [0, 1] : (tensor<2x3xbf16>) -> tensor<2x3xbf16>
  check.expect_eq_const %0, dense<[[0.0, -0.0, 1.0], [-1.5, 2.5, -2.5]]> : tensor<2x3xbf16>
  func.return
}

func.func @f32() {
  %x = stablehlo.constant dense<[[0.0, -0.0, 1.0], [-1.5, 2.5, -2.5]]> : tensor<2x3xf32>
  %s = stablehlo.constant dense<1.0> : tensor<f32>
  %0 = stablehlo.transpose %x, dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %0, dense<[[0.0, -0.0, 1.0], [-1.5, 2.5, -2.5]]> : tensor<2x3xf32>
  func.return
}

func.func @f64() {
  %x = stablehlo.constant dense<[[0.0, -0.0, 1.0], [-1.5, 2.5, -2.5]]> : tensor<2x3xf64>
  %s = stablehlo.constant dense<1.0> : tensor<f64>
  %0 = stablehlo.transpose %x, dims = [0, 1] : (tensor<2x3xf64>) -> tensor<2x3xf64>
  check.expect_eq_const %0, dense<[[0.0, -0.0, 1.0], [-1.5, 2.5, -2.5]]> : tensor<2x3xf64>
  func.return
}

func.func @complex64() {
  %x = stablehlo.constant dense<[[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0)], [(-0.0, -2.0), (0.125, -4.0), (0.5, 1.0)]]> : tensor<2x3xcomplex<f32>>
  %s = stablehlo.constant dense<(3.0, 0.0)> : tensor<complex<f32>>
  %0 = stablehlo.transpose %x, dims = [0, 1] : (tensor<2x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>>
  check.expect_eq_const %0, dense<[[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0)], [(-0.0, -2.0), (0.125, -4.0), (0.5, 1.0)]]> : tensor<2x3xcomplex<f32>>
  func.return
}

func.func @complex128() {
  %x = stablehlo.constant dense<[[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0)], [(-0.0, -2.0), (0.125, -4.0), (0.5, 1.0)]]> : tensor<2x3xcomplex<f64>>
  %s = stablehlo.constant dense<(3.0, 0.0)> : tensor<complex<f64>>
  %0 = stablehlo.transpose %x, dims = [0, 1] : (tensor<2x3xcomplex<f64>>) -> tensor<2x3xcomplex<f64>>
  check.expect_eq_const %0, dense<[[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0)], [(-0.0, -2.0), (0.125, -4.0), (0.5, 1.0)]]> : tensor<2x3xcomplex<f64>>
  func.return
}
