func.func @i8() {
  %x = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]> : tensor<3x4xi8>
  %z = stablehlo.constant dense<1> : tensor<i8>
  %0 = stablehlo.reduce(%x init: %z) applies stablehlo.add across dimensions = [1] : (tensor<3x4xi8>, tensor<i8>) -> tensor<3xi8>
  check.expect_eq_const %0, dense<[11, 27, 43]> : tensor<3xi8>
  func.return
}

func.func @i16() {
  %x = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]> : tensor<3x4xi16>
  %z = stablehlo.constant dense<1> : tensor<i16>
  %0 = stablehlo.reduce(%x init: %z) applies stablehlo.add across dimensions = [1] : (tensor<3x4xi16>, tensor<i16>) -> tensor<3xi16>
  check.expect_eq_const %0, dense<[11, 27, 43]> : tensor<3xi16>
  func.return
}

func.func @i32() {
  %x = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]> : tensor<3x4xi32>
  %z = stablehlo.constant dense<1> : tensor<i32>
  %0 = stablehlo.reduce(%x init: %z) applies stablehlo.add across dimensions = [1] : (tensor<3x4xi32>, tensor<i32>) -> tensor<3xi32>
  check.expect_eq_const %0, dense<[11, 27, 43]> : tensor<3xi32>
  func.return
}

func.func @i64() {
  %x = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]> : tensor<3x4xi64>
  %z = stablehlo.constant dense<1> : tensor<i64>
  %0 = stablehlo.reduce(%x init: %z) applies stablehlo.add across dimensions = [1] : (tensor<3x4xi64>, tensor<i64>) -> tensor<3xi64>
  check.expect_eq_const %0, dense<[11, 27, 43]> : tensor<3xi64>
  func.return
}

func.func @ui8() {
  %x = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]> : tensor<3x4xui8>
  %z = stablehlo.constant dense<1> : tensor<ui8>
  %0 = stablehlo.reduce(%x init: %z) applies stablehlo.add across dimensions = [1] : (tensor<3x4xui8>, tensor<ui8>) -> tensor<3xui8>
  check.expect_eq_const %0, dense<[11, 27, 43]> : tensor<3xui8>
  func.return
}

func.func @ui16() {
  %x = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]> : tensor<3x4xui16>
  %z = stablehlo.constant dense<1> : tensor<ui16>
  %0 = stablehlo.reduce(%x init: %z) applies stablehlo.add across dimensions = [1] : (tensor<3x4xui16>, tensor<ui16>) -> tensor<3xui16>
  check.expect_eq_const %0, dense<[11, 27, 43]> : tensor<3xui16>
  func.return
}

func.func @ui32() {
  %x = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]> : tensor<3x4xui32>
  %z = stablehlo.constant dense<1> : tensor<ui32>
  %0 = stablehlo.reduce(%x init: %z) applies stablehlo.add across dimensions = [1] : (tensor<3x4xui32>, tensor<ui32>) -> tensor<3xui32>
  check.expect_eq_const %0, dense<[11, 27, 43]> : tensor<3xui32>
  func.return
}

func.func @ui64() {
  %x = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]> : tensor<3x4xui64>
  %z = stablehlo.constant dense<1> : tensor<ui64>
  %0 = stablehlo.reduce(%x init: %z) applies stablehlo.add across dimensions = [1] : (tensor<3x4xui64>, tensor<ui64>) -> tensor<3xui64>
  check.expect_eq_const %0, dense<[11, 27, 43]> : tensor<3xui64>
  func.return
}

func.func @f16() {
  %x = stablehlo.constant dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0], [9.0, 10.0, 11.0, 12.0]]> : tensor<3x4xf16>
  %z = stablehlo.constant dense<1.0> : tensor<f16>
  %0 = stablehlo.reduce(%x init: %z) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf16>, tensor<f16>) -> tensor<3xf16>
  check.expect_eq_const %0, dense<[11.0, 27.0, 43.0]> : tensor<3xf16>
  func.return
}

func.func @bf16() {
  %x = stablehlo.constant dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0], [9.0, 10.0, 11.0, 12.0]]> : tensor<3x4xbf16>
  %z = stablehlo.constant dense<1.0> : tensor<bf16>
  %0 = stablehlo.reduce(%x init: %z) applies stablehlo.add across dimensions = [1] : (tensor<3x4xbf16>, tensor<bf16>) -> tensor<3xbf16>
  check.expect_eq_const %0, dense<[11.0, 27.0, 43.0]> : tensor<3xbf16>
  func.return
}

func.func @f32() {
  %x = stablehlo.constant dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0], [9.0, 10.0, 11.0, 12.0]]> : tensor<3x4xf32>
  %z = stablehlo.constant dense<1.0> : tensor<f32>
  %0 = stablehlo.reduce(%x init: %z) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
  check.expect_eq_const %0, dense<[11.0, 27.0, 43.0]> : tensor<3xf32>
  func.return
}

func.func @f64() {
  %x = stablehlo.constant dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0], [9.0, 10.0, 11.0, 12.0]]> : tensor<3x4xf64>
  %z = stablehlo.constant dense<1.0> : tensor<f64>
  %0 = stablehlo.reduce(%x init: %z) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf64>, tensor<f64>) -> tensor<3xf64>
  check.expect_eq_const %0, dense<[11.0, 27.0, 43.0]> : tensor<3xf64>
  func.return
}

func.func @complex64() {
  %x = stablehlo.constant dense<[[(1.0, 0.0), (2.0, 0.0), (3.0, 0.0), (4.0, 0.0)], [(5.0, 0.0), (6.0, 0.0), (7.0, 0.0), (8.0, 0.0)], [(9.0, 0.0), (10.0, 0.0), (11.0, 0.0), (12.0, 0.0)]]> : tensor<3x4xcomplex<f32>>
  %z = stablehlo.constant dense<(1.0, 0.0)> : tensor<complex<f32>>
  %0 = stablehlo.reduce(%x init: %z) applies stablehlo.add across dimensions = [1] : (tensor<3x4xcomplex<f32>>, tensor<complex<f32>>) -> tensor<3xcomplex<f32>>
  check.expect_eq_const %0, dense<[(11.0, 0.0), (27.0, 0.0), (43.0, 0.0)]> : tensor<3xcomplex<f32>>
  func.return
}

func.func @complex128() {
  %x = stablehlo.constant dense<[[(1.0, 0.0), (2.0, 0.0), (3.0, 0.0), (4.0, 0.0)], [(5.0, 0.0), (6.0, 0.0), (7.0, 0.0), (8.0, 0.0)], [(9.0, 0.0), (10.0, 0.0), (11.0, 0.0), (12.0, 0.0)]]> : tensor<3x4xcomplex<f64>>
  %z = stablehlo.constant dense<(1.0, 0.0)> : tensor<complex<f64>>
  %0 = stablehlo.reduce(%x init: %z) applies stablehlo.add across dimensions = [1] : (tensor<3x4xcomplex<f64>>, tensor<complex<f64>>) -> tensor<3xcomplex<f64>>
  check.expect_eq_const %0, dense<[(11.0, 0.0), (27.0, 0.0), (43.0, 0.0)]> : tensor<3xcomplex<f64>>
  func.return
}
