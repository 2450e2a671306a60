func.func @i8() {
  %a = stablehlo.constant dense<[[1, 2, 3], [4, 0, 1]]> : tensor<2x3xi8>
  %b = stablehlo.constant dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi8>
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x3xi8>, tensor<3x2xi8>) -> tensor<2x2xi8>
  check.expect_eq_const %0, dense<[[22, 28], [9, 14]]> : tensor<2x2xi8>
  func.return
}

func.func @i16() {
  %a = stablehlo.constant dense<[[1, 2, 3], [4, 0, 1]]> : tensor<2x3xi16>
  %b = stablehlo.constant dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi16>
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x3xi16>, tensor<3x2xi16>) -> tensor<2x2xi16>
  check.expect_eq_const %0, dense<[[22, 28], [9, 14]]> : tensor<2x2xi16>
  func.return
}

func.func @i32() {
  %a = stablehlo.constant dense<[[1, 2, 3], [4, 0, 1]]> : tensor<2x3xi32>
  %b = stablehlo.constant dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi32>
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x3xi32>, tensor<3x2xi32>) -> tensor<2x2xi32>
  check.expect_eq_const %0, dense<[[22, 28], [9, 14]]> : tensor<2x2xi32>
  func.return
}

func.func @i64() {
  %a = stablehlo.constant dense<[[1, 2, 3], [4, 0, 1]]> : tensor<2x3xi64>
  %b = stablehlo.constant dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi64>
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x3xi64>, tensor<3x2xi64>) -> tensor<2x2xi64>
  check.expect_eq_const %0, dense<[[22, 28], [9, 14]]> : tensor<2x2xi64>
  func.return
}

func.func @ui8() {
  %a = stablehlo.constant dense<[[1, 2, 3], [4, 0, 1]]> : tensor<2x3xui8>
  %b = stablehlo.constant dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xui8>
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x3xui8>, tensor<3x2xui8>) -> tensor<2x2xui8>
  check.expect_eq_const %0, dense<[[22, 28], [9, 14]]> : tensor<2x2xui8>
  func.return
}

func.func @ui16() {
  %a = stablehlo.constant dense<[[1, 2, 3], [4, 0, 1]]> : tensor<2x3xui16>
  %b = stablehlo.constant dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xui16>
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x3xui16>, tensor<3x2xui16>) -> tensor<2x2xui16>
  check.expect_eq_const %0, dense<[[22, 28], [9, 14]]> : tensor<2x2xui16>
  func.return
}

func.func @ui32() {
  %a = stablehlo.constant dense<[[1, 2, 3], [4, 0, 1]]> : tensor<2x3xui32>
  %b = stablehlo.constant dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xui32>
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x3xui32>, tensor<3x2xui32>) -> tensor<2x2xui32>
  check.expect_eq_const %0, dense<[[22, 28], [9, 14]]> : tensor<2x2xui32>
  func.return
}

func.func @ui64() {
  %a = stablehlo.constant dense<[[1, 2, 3], [4, 0, 1]]> : tensor<2x3xui64>
  %b = stablehlo.constant dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xui64>
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x3xui64>, tensor<3x2xui64>) -> tensor<2x2xui64>
  check.expect_eq_const %0, dense<[[22, 28], [9, 14]]> : tensor<2x2xui64>
  func.return
}

func.func @f16() {
  %a = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 0.0, 1.0]]> : tensor<2x3xf16>
  %b = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf16>
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x3xf16>, tensor<3x2xf16>) -> tensor<2x2xf16>
  check.expect_eq_const %0, dense<[[22.0, 28.0], [9.0, 14.0]]> : tensor<2x2xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 0.0, 1.0]]> : tensor<2x3xbf16>
  %b = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xbf16>
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x3xbf16>, tensor<3x2xbf16>) -> tensor<2x2xbf16>
  check.expect_eq_const %0, dense<[[22.0, 28.0], [9.0, 14.0]]> : tensor<2x2xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 0.0, 1.0]]> : tensor<2x3xf32>
  %b = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf32>
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>
  check.expect_eq_const %0, dense<[[22.0, 28.0], [9.0, 14.0]]> : tensor<2x2xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 0.0, 1.0]]> : tensor<2x3xf64>
  %b = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf64>
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x3xf64>, tensor<3x2xf64>) -> tensor<2x2xf64>
  check.expect_eq_const %0, dense<[[22.0, 28.0], [9.0, 14.0]]> : tensor<2x2xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[[(1.0, 0.0), (2.0, 0.0), (3.0, 0.0)], [(4.0, 0.0), (5.0, 0.0), (6.0, 0.0)]]> : tensor<2x3xcomplex<f32>>
  %b = stablehlo.constant dense<[[(1.0, 0.0), (2.0, 0.0)], [(3.0, 0.0), (4.0, 0.0)], [(5.0, 0.0), (6.0, 0.0)]]> : tensor<3x2xcomplex<f32>>
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<2x2xcomplex<f32>>
  check.expect_eq_const %0, dense<[[(22.0, 0.0), (28.0, 0.0)], [(49.0, 0.0), (64.0, 0.0)]]> : tensor<2x2xcomplex<f32>>
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[[(1.0, 0.0), (2.0, 0.0), (3.0, 0.0)], [(4.0, 0.0), (5.0, 0.0), (6.0, 0.0)]]> : tensor<2x3xcomplex<f64>>
  %b = stablehlo.constant dense<[[(1.0, 0.0), (2.0, 0.0)], [(3.0, 0.0), (4.0, 0.0)], [(5.0, 0.0), (6.0, 0.0)]]> : tensor<3x2xcomplex<f64>>
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x3xcomplex<f64>>, tensor<3x2xcomplex<f64>>) -> tensor<2x2xcomplex<f64>>
  check.expect_eq_const %0, dense<[[(22.0, 0.0), (28.0, 0.0)], [(49.0, 0.0), (64.0, 0.0)]]> : tensor<2x2xcomplex<f64>>
  func.return
}
