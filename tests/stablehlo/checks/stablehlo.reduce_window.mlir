func.func @i8() {
  %x = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]> : tensor<3x4xi8>
  %z = stablehlo.constant dense<1> : tensor<i8>
  %0 = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 1, 1>, base_dilations = array<i64: 1, 1>, window_dilations = array<i64: 1, 1>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<i8>, %b: tensor<i8>):
  %c = stablehlo.add %a, %b : tensor<i8>
  stablehlo.return %c : tensor<i8>
  }) : (tensor<3x4xi8>, tensor<i8>) -> tensor<2x3xi8>
  check.expect_eq_const %0, dense<[[15, 19, 23], [31, 35, 39]]> : tensor<2x3xi8>
  func.return
}

func.func @i16() {
  %x = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]> : tensor<3x4xi16>
  %z = stablehlo.constant dense<1> : tensor<i16>
  %0 = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 1, 1>, base_dilations = array<i64: 1, 1>, window_dilations = array<i64: 1, 1>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<i16>, %b: tensor<i16>):
  %c = stablehlo.add %a, %b : tensor<i16>
  stablehlo.return %c : tensor<i16>
  }) : (tensor<3x4xi16>, tensor<i16>) -> tensor<2x3xi16>
  check.expect_eq_const %0, dense<[[15, 19, 23], [31, 35, 39]]> : tensor<2x3xi16>
  func.return
}

func.func @i32() {
  %x = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]> : tensor<3x4xi32>
  %z = stablehlo.constant dense<1> : tensor<i32>
  %0 = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 1, 1>, base_dilations = array<i64: 1, 1>, window_dilations = array<i64: 1, 1>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
  %c = stablehlo.add %a, %b : tensor<i32>
  stablehlo.return %c : tensor<i32>
  }) : (tensor<3x4xi32>, tensor<i32>) -> tensor<2x3xi32>
  check.expect_eq_const %0, dense<[[15, 19, 23], [31, 35, 39]]> : tensor<2x3xi32>
  func.return
}

func.func @i64() {
  %x = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]> : tensor<3x4xi64>
  %z = stablehlo.constant dense<1> : tensor<i64>
  %0 = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 1, 1>, base_dilations = array<i64: 1, 1>, window_dilations = array<i64: 1, 1>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<i64>, %b: tensor<i64>):
  %c = stablehlo.add %a, %b : tensor<i64>
  stablehlo.return %c : tensor<i64>
  }) : (tensor<3x4xi64>, tensor<i64>) -> tensor<2x3xi64>
  check.expect_eq_const %0, dense<[[15, 19, 23], [31, 35, 39]]> : tensor<2x3xi64>
  func.return
}

func.func @ui8() {
  %x = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]> : tensor<3x4xui8>
  %z = stablehlo.constant dense<1> : tensor<ui8>
  %0 = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 1, 1>, base_dilations = array<i64: 1, 1>, window_dilations = array<i64: 1, 1>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<ui8>, %b: tensor<ui8>):
  %c = stablehlo.add %a, %b : tensor<ui8>
  stablehlo.return %c : tensor<ui8>
  }) : (tensor<3x4xui8>, tensor<ui8>) -> tensor<2x3xui8>
  check.expect_eq_const %0, dense<[[15, 19, 23], [31, 35, 39]]> : tensor<2x3xui8>
  func.return
}

func.func @ui16() {
  %x = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]> : tensor<3x4xui16>
  %z = stablehlo.constant dense<1> : tensor<ui16>
  %0 = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 1, 1>, base_dilations = array<i64: 1, 1>, window_dilations = array<i64: 1, 1>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<ui16>, %b: tensor<ui16>):
  %c = stablehlo.add %a, %b : tensor<ui16>
  stablehlo.return %c : tensor<ui16>
  }) : (tensor<3x4xui16>, tensor<ui16>) -> tensor<2x3xui16>
  check.expect_eq_const %0, dense<[[15, 19, 23], [31, 35, 39]]> : tensor<2x3xui16>
  func.return
}

func.func @ui32() {
  %x = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]> : tensor<3x4xui32>
  %z = stablehlo.constant dense<1> : tensor<ui32>
  %0 = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 1, 1>, base_dilations = array<i64: 1, 1>, window_dilations = array<i64: 1, 1>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<ui32>, %b: tensor<ui32>):
  %c = stablehlo.add %a, %b : tensor<ui32>
  stablehlo.return %c : tensor<ui32>
  }) : (tensor<3x4xui32>, tensor<ui32>) -> tensor<2x3xui32>
  check.expect_eq_const %0, dense<[[15, 19, 23], [31, 35, 39]]> : tensor<2x3xui32>
  func.return
}

func.func @ui64() {
  %x = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]> : tensor<3x4xui64>
  %z = stablehlo.constant dense<1> : tensor<ui64>
  %0 = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 1, 1>, base_dilations = array<i64: 1, 1>, window_dilations = array<i64: 1, 1>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<ui64>, %b: tensor<ui64>):
  %c = stablehlo.add %a, %b : tensor<ui64>
  stablehlo.return %c : tensor<ui64>
  }) : (tensor<3x4xui64>, tensor<ui64>) -> tensor<2x3xui64>
  check.expect_eq_const %0, dense<[[15, 19, 23], [31, 35, 39]]> : tensor<2x3xui64>
  func.return
}

func.func @f16() {
  %x = stablehlo.constant dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0], [9.0, 10.0, 11.0, 12.0]]> : tensor<3x4xf16>
  %z = stablehlo.constant dense<1.0> : tensor<f16>
  %0 = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 1, 1>, base_dilations = array<i64: 1, 1>, window_dilations = array<i64: 1, 1>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<f16>, %b: tensor<f16>):
  %c = stablehlo.add %a, %b : tensor<f16>
  stablehlo.return %c : tensor<f16>
  }) : (tensor<3x4xf16>, tensor<f16>) -> tensor<2x3xf16>
  check.expect_eq_const %0, dense<[[15.0, 19.0, 23.0], [31.0, 35.0, 39.0]]> : tensor<2x3xf16>
  func.return
}

func.func @bf16() {
  %x = stablehlo.constant dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0], [9.0, 10.0, 11.0, 12.0]]> : tensor<3x4xbf16>
  %z = stablehlo.constant dense<1.0> : tensor<bf16>
  %0 = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 1, 1>, base_dilations = array<i64: 1, 1>, window_dilations = array<i64: 1, 1>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<bf16>, %b: tensor<bf16>):
  %c = stablehlo.add %a, %b : tensor<bf16>
  stablehlo.return %c : tensor<bf16>
  }) : (tensor<3x4xbf16>, tensor<bf16>) -> tensor<2x3xbf16>
  check.expect_eq_const %0, dense<[[15.0, 19.0, 23.0], [31.0, 35.0, 39.0]]> : tensor<2x3xbf16>
  func.return
}

func.func @f32() {
  %x = stablehlo.constant dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0], [9.0, 10.0, 11.0, 12.0]]> : tensor<3x4xf32>
  %z = stablehlo.constant dense<1.0> : tensor<f32>
  %0 = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 1, 1>, base_dilations = array<i64: 1, 1>, window_dilations = array<i64: 1, 1>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
  %c = stablehlo.add %a, %b : tensor<f32>
  stablehlo.return %c : tensor<f32>
  }) : (tensor<3x4xf32>, tensor<f32>) -> tensor<2x3xf32>
  check.expect_eq_const %0, dense<[[15.0, 19.0, 23.0], [31.0, 35.0, 39.0]]> : tensor<2x3xf32>
  func.return
}

func.func @f64() {
  %x = stablehlo.constant dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0], [9.0, 10.0, 11.0, 12.0]]> : tensor<3x4xf64>
  %z = stablehlo.constant dense<1.0> : tensor<f64>
  %0 = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 1, 1>, base_dilations = array<i64: 1, 1>, window_dilations = array<i64: 1, 1>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<f64>, %b: tensor<f64>):
  %c = stablehlo.add %a, %b : tensor<f64>
  stablehlo.return %c : tensor<f64>
  }) : (tensor<3x4xf64>, tensor<f64>) -> tensor<2x3xf64>
  check.expect_eq_const %0, dense<[[15.0, 19.0, 23.0], [31.0, 35.0, 39.0]]> : tensor<2x3xf64>
  func.return
}

func.func @complex64() {
  %x = stablehlo.constant dense<[[(1.0, 0.0), (2.0, 0.0), (3.0, 0.0), (4.0, 0.0)], [(5.0, 0.0), (6.0, 0.0), (7.0, 0.0), (8.0, 0.0)], [(9.0, 0.0), (10.0, 0.0), (11.0, 0.0), (12.0, 0.0)]]> : tensor<3x4xcomplex<f32>>
  %z = stablehlo.constant dense<(1.0, 0.0)> : tensor<complex<f32>>
  %0 = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 1, 1>, base_dilations = array<i64: 1, 1>, window_dilations = array<i64: 1, 1>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<complex<f32>>, %b: tensor<complex<f32>>):
  %c = stablehlo.add %a, %b : tensor<complex<f32>>
  stablehlo.return %c : tensor<complex<f32>>
  }) : (tensor<3x4xcomplex<f32>>, tensor<complex<f32>>) -> tensor<2x3xcomplex<f32>>
  check.expect_eq_const %0, dense<[[(15.0, 0.0), (19.0, 0.0), (23.0, 0.0)], [(31.0, 0.0), (35.0, 0.0), (39.0, 0.0)]]> : tensor<2x3xcomplex<f32>>
  func.return
}

func.func @complex128() {
  %x = stablehlo.constant dense<[[(1.0, 0.0), (2.0, 0.0), (3.0, 0.0), (4.0, 0.0)], [(5.0, 0.0), (6.0, 0.0), (7.0, 0.0), (8.0, 0.0)], [(9.0, 0.0), (10.0, 0.0), (11.0, 0.0), (12.0, 0.0)]]> : tensor<3x4xcomplex<f64>>
  %z = stablehlo.constant dense<(1.0, 0.0)> : tensor<complex<f64>>
  %0 = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 1, 1>, base_dilations = array<i64: 1, 1>, window_dilations = array<i64: 1, 1>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<complex<f64>>, %b: tensor<complex<f64>>):
  %c = stablehlo.add %a, %b : tensor<complex<f64>>
  stablehlo.return %c : tensor<complex<f64>>
  }) : (tensor<3x4xcomplex<f64>>, tensor<complex<f64>>) -> tensor<2x3xcomplex<f64>>
  check.expect_eq_const %0, dense<[[(15.0, 0.0), (19.0, 0.0), (23.0, 0.0)], [(31.0, 0.0), (35.0, 0.0), (39.0, 0.0)]]> : tensor<2x3xcomplex<f64>>
  func.return
}
