func.func @i1() {
  %x = stablehlo.constant dense<[[false, true, true], [false, false, true]]> : tensor<2x3xi1>
  %s = stablehlo.constant dense<true> : tensor<i1>
  %0 = stablehlo.broadcast_in_dim %x, dims = [2, 0] : (tensor<2x3xi1>) -> tensor<3x4x2xi1>
  check.expect_eq_const %0, dense<[[[false, false], [false, false], [false, false], [false, false]], [[true, false], [true, false], [true, false], [true, false]], [[true, true], [true, true], [true, true], [true, true]]]> : tensor<3x4x2xi1>
  func.return
}

func.func @i8() {
  %x = stablehlo.constant dense<[[0, 1, 2], [7, 7, 127]]> : tensor<2x3xi8>
  %s = stablehlo.constant dense<2> : tensor<i8>
  %0 = stablehlo.broadcast_in_dim %x, dims = [2, 0] : (tensor<2x3xi8>) -> tensor<3x4x2xi8>
  check.expect_eq_const %0, dense<[[[0, 7], [0, 7], [0, 7], [0, 7]], [[1, 7], [1, 7], [1, 7], [1, 7]], [[2, 127], [2, 127], [2, 127], [2, 127]]]> : tensor<3x4x2xi8>
  func.return
}

func.func @i16() {
  %x = stablehlo.constant dense<[[0, 1, 2], [7, 15, 32767]]> : tensor<2x3xi16>
  %s = stablehlo.constant dense<2> : tensor<i16>
  %0 = stablehlo.broadcast_in_dim %x, dims = [2, 0] : (tensor<2x3xi16>) -> tensor<3x4x2xi16>
  check.expect_eq_const %0, dense<[[[0, 7], [0, 7], [0, 7], [0, 7]], [[1, 15], [1, 15], [1, 15], [1, 15]], [[2, 32767], [2, 32767], [2, 32767], [2, 32767]]]> : tensor<3x4x2xi16>
  func.return
}

func.func @i32() {
  %x = stablehlo.constant dense<[[0, 1, 2], [7, 31, 2147483647]]> : tensor<2x3xi32>
  %s = stablehlo.constant dense<2> : tensor<i32>
  %0 = stablehlo.broadcast_in_dim %x, dims = [2, 0] : (tensor<2x3xi32>) -> tensor<3x4x2xi32>
  check.expect_eq_const %0, dense<[[[0, 7], [0, 7], [0, 7], [0, 7]], [[1, 31], [1, 31], [1, 31], [1, 31]], [[2, 2147483647], [2, 2147483647], [2, 2147483647], [2, 2147483647]]]> : tensor<3x4x2xi32>
  func.return
}

func.func @i64() {
  %x = stablehlo.constant dense<[[0, 1, 2], [7, 63, 9223372036854775807]]> : tensor<2x3xi64>
  %s = stablehlo.constant dense<2> : tensor<i64>
  %0 = stablehlo.broadcast_in_dim %x, dims = [2, 0] : (tensor<2x3xi64>) -> tensor<3x4x2xi64>
  check.expect_eq_const %0, dense<[[[0, 7], [0, 7], [0, 7], [0, 7]], [[1, 63], [1, 63], [1, 63], [1, 63]], [[2, 9223372036854775807], [2, 9223372036854775807], [2, 9223372036854775807], [2, 9223372036854775807]]]> : tensor<3x4x2xi64>
  func.return
}

func.func @ui8() {
  %x = stablehlo.constant dense<[[0, 1, 2], [7, 7, 255]]> : tensor<2x3xui8>
  %s = stablehlo.constant dense<2> : tensor<ui8>
  %0 = stablehlo.broadcast_in_dim %x, dims = [2, 0] : (tensor<2x3xui8>) -> tensor<3x4x2xui8>
  check.expect_eq_const %0, dense<[[[0, 7], [0, 7], [0, 7], [0, 7]], [[1, 7], [1, 7], [1, 7], [1, 7]], [[2, 255], [2, 255], [2, 255], [2, 255]]]> : tensor<3x4x2xui8>
  func.return
}

func.func @ui16() {
  %x = stablehlo.constant dense<[[0, 1, 2], [7, 15, 65535]]> : tensor<2x3xui16>
  %s = stablehlo.constant dense<2> : tensor<ui16>
  %0 = stablehlo.broadcast_in_dim %x, dims = [2, 0] : (tensor<2x3xui16>) -> tensor<3x4x2xui16>
  check.expect_eq_const %0, dense<[[[0, 7], [0, 7], [0, 7], [0, 7]], [[1, 15], [1, 15], [1, 15], [1, 15]], [[2, 65535], [2, 65535], [2, 65535], [2, 65535]]]> : tensor<3x4x2xui16>
  func.return
}

func.func @ui32() {
  %x = stablehlo.constant dense<[[0, 1, 2], [7, 31, 4294967295]]> : tensor<2x3xui32>
  %s = stablehlo.constant dense<2> : tensor<ui32>
  %0 = stablehlo.broadcast_in_dim %x, dims = [2, 0] : (tensor<2x3xui32>) -> tensor<3x4x2xui32>
  check.expect_eq_const %0, dense<[[[0, 7], [0, 7], [0, 7], [0, 7]], [[1, 31], [1, 31], [1, 31], [1, 31]], [[2, 4294967295], [2, 4294967295], [2, 4294967295], [2, 4294967295]]]> : tensor<3x4x2xui32>
  func.return
}

func.func @ui64() {
  %x = stablehlo.constant dense<[[0, 1, 2], [7, 63, 18446744073709551615]]> : tensor<2x3xui64>
  %s = stablehlo.constant dense<2> : tensor<ui64>
  %0 = stablehlo.broadcast_in_dim %x, dims = [2, 0] : (tensor<2x3xui64>) -> tensor<3x4x2xui64>
  check.expect_eq_const %0, dense<[[[0, 7], [0, 7], [0, 7], [0, 7]], [[1, 63], [1, 63], [1, 63], [1, 63]], [[2, 18446744073709551615], [2, 18446744073709551615], [2, 18446744073709551615], [2, 18446744073709551615]]]> : tensor<3x4x2xui64>
  func.return
}

func.func @f16() {
  %x = stablehlo.constant dense<[[0.0, -0.0, 1.0], [-1.5, 2.5, -2.5]]> : tensor<2x3xf16>
  %s = stablehlo.constant dense<1.0> : tensor<f16>
  %0 = stablehlo.broadcast_in_dim %x, dims = [2, 0] : (tensor<2x3xf16>) -> tensor<3x4x2xf16>
  check.expect_eq_const %0, dense<[[[0.0, -1.5], [0.0, -1.5], [0.0, -1.5], [0.0, -1.5]], [[-0.0, 2.5], [-0.0, 2.5], [-0.0, 2.5], [-0.0, 2.5]], [[1.0, -2.5], [1.0, -2.5], [1.0, -2.5], [1.0, -2.5]]]> : tensor<3x4x2xf16>
  func.return
}

func.func @bf16() {
  %x = stablehlo.constant dense<[[0.0, -0.0, 1.0], [-1.5, 2.5, -2.5]]> : tensor<2x3xbf16>
  %s = stablehlo.constant dense<1.0> : tensor<bf16>
  %0 = stablehlo.broadcast_in_dim %x, dims = [2, 0] : (tensor<2x3xbf16>) -> tensor<3x4x2xbf16>
  check.expect_eq_const %0, dense<[[[0.0, -1.5], [0.0, -1.5], [0.0, -1.5], [0.0, -1.5]], [[-0.0, 2.5], [-0.0, 2.5], [-0.0, 2.5], [-0.0, 2.5]], [[1.0, -2.5], [1.0, -2.5], [1.0, -2.5], [1.0, -2.5]]]> : tensor<3x4x2xbf16>
  func.return
}

func.func @f32() {
  %x = stablehlo.constant dense<[[0.0, -0.0, 1.0], [-1.5, 2.5, -2.5]]> : tensor<2x3xf32>
  %s = stablehlo.constant dense<1.0> : tensor<f32>
  %0 = stablehlo.broadcast_in_dim %x, dims = [2, 0] : (tensor<2x3xf32>) -> tensor<3x4x2xf32>
  check.expect_eq_const %0, dense<[[[0.0, -1.5], [0.0, -1.5], [0.0, -1.5], [0.0, -1.5]], [[-0.0, 2.5], [-0.0, 2.5], [-0.0, 2.5], [-0.0, 2.5]], [[1.0, -2.5], [1.0, -2.5], [1.0, -2.5], [1.0, -2.5]]]> : tensor<3x4x2xf32>
  func.return
}

func.func @f64() {
  %x = stablehlo.constant dense<[[0.0, -0.0, 1.0], [-1.5, 2.5, -2.5]]> : tensor<2x3xf64>
  %s = stablehlo.constant dense<1.0> : tensor<f64>
  %0 = stablehlo.broadcast_in_dim %x, dims = [2, 0] : (tensor<2x3xf64>) -> tensor<3x4x2xf64>
  check.expect_eq_const %0, dense<[[[0.0, -1.5], [0.0, -1.5], [0.0, -1.5], [0.0, -1.5]], [[-0.0, 2.5], [-0.0, 2.5], [-0.0, 2.5], [-0.0, 2.5]], [[1.0, -2.5], [1.0, -2.5], [1.0, -2.5], [1.0, -2.5]]]> : tensor<3x4x2xf64>
  func.return
}

func.func @complex64() {
  %x = stablehlo.constant dense<[[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0)], [(-0.0, -2.0), (0.125, -4.0), (0.5, 1.0)]]> : tensor<2x3xcomplex<f32>>
  %s = stablehlo.constant dense<(3.0, 0.0)> : tensor<complex<f32>>
  %0 = stablehlo.broadcast_in_dim %x, dims = [2, 0] : (tensor<2x3xcomplex<f32>>) -> tensor<3x4x2xcomplex<f32>>
  check.expect_eq_const %0, dense<[[[(0.5, 1.0), (-0.0, -2.0)], [(0.5, 1.0), (-0.0, -2.0)], [(0.5, 1.0), (-0.0, -2.0)], [(0.5, 1.0), (-0.0, -2.0)]], [[(-1.5, -0.25), (0.125, -4.0)], [(-1.5, -0.25), (0.125, -4.0)], [(-1.5, -0.25), (0.125, -4.0)], [(-1.5, -0.25), (0.125, -4.0)]], [[(3.0, 0.0), (0.5, 1.0)], [(3.0, 0.0), (0.5, 1.0)], [(3.0, 0.0), (0.5, 1.0)], [(3.0, 0.0), (0.5, 1.0)]]]> : tensor<3x4x2xcomplex<f32>>
  func.return
}

func.func @complex128() {
  %x = stablehlo.constant dense<[[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0)], [(-0.0, -2.0), (0.125, -4.0), (0.5, 1.0)]]> : tensor<2x3xcomplex<f64>>
  %s = stablehlo.constant dense<(3.0, 0.0)> : tensor<complex<f64>>
  %0 = stablehlo.broadcast_in_dim %x, dims = [2, 0] : (tensor<2x3xcomplex<f64>>) -> tensor<3x4x2xcomplex<f64>>
  check.expect_eq_const %0, dense<[[[(0.5, 1.0), (-0.0, -2.0)], [(0.5, 1.0), (-0.0, -2.0)], [(0.5, 1.0), (-0.0, -2.0)], [(0.5, 1.0), (-0.0, -2.0)]], [[(-1.5, -0.25), (0.125, -4.0)], [(-1.5, -0.25), (0.125, -4.0)], [(-1.5, -0.25), (0.125, -4.0)], [(-1.5, -0.25), (0.125, -4.0)]], [[(3.0, 0.0), (0.5, 1.0)], [(3.0, 0.0), (0.5, 1.0)], [(3.0, 0.0), (0.5, 1.0)], [(3.0, 0.0), (0.5, 1.0)]]]> : tensor<3x4x2xcomplex<f64>>
  func.return
}
