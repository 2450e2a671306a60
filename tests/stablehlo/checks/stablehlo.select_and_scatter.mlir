func.func @i8() {
  %x = stablehlo.constant dense<[[1, 5, 2, 4], [3, 3, 3, 0], [7, 1, 2, 7], [0, 6, 6, 1]]> : tensor<4x4xi8>
  %s = stablehlo.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi8>
  %z = stablehlo.constant dense<0> : tensor<i8>
  %0 = "stablehlo.select_and_scatter"(%x, %s, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<i8>, %b: tensor<i8>):
  %c = stablehlo.compare GE, %a, %b : (tensor<i8>, tensor<i8>) -> tensor<i1>
  stablehlo.return %c : tensor<i1>
  }, {
  ^bb0(%a: tensor<i8>, %b: tensor<i8>):
  %c = stablehlo.add %a, %b : tensor<i8>
  stablehlo.return %c : tensor<i8>
  }) : (tensor<4x4xi8>, tensor<2x2xi8>, tensor<i8>) -> tensor<4x4xi8>
  check.expect_eq_const %0, dense<[[0, 1, 0, 2], [0, 0, 0, 0], [3, 0, 0, 4], [0, 0, 0, 0]]> : tensor<4x4xi8>
  func.return
}

func.func @i16() {
  %x = stablehlo.constant dense<[[1, 5, 2, 4], [3, 3, 3, 0], [7, 1, 2, 7], [0, 6, 6, 1]]> : tensor<4x4xi16>
  %s = stablehlo.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi16>
  %z = stablehlo.constant dense<0> : tensor<i16>
  %0 = "stablehlo.select_and_scatter"(%x, %s, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<i16>, %b: tensor<i16>):
  %c = stablehlo.compare GE, %a, %b : (tensor<i16>, tensor<i16>) -> tensor<i1>
  stablehlo.return %c : tensor<i1>
  }, {
  ^bb0(%a: tensor<i16>, %b: tensor<i16>):
  %c = stablehlo.add %a, %b : tensor<i16>
  stablehlo.return %c : tensor<i16>
  }) : (tensor<4x4xi16>, tensor<2x2xi16>, tensor<i16>) -> tensor<4x4xi16>
  check.expect_eq_const %0, dense<[[0, 1, 0, 2], [0, 0, 0, 0], [3, 0, 0, 4], [0, 0, 0, 0]]> : tensor<4x4xi16>
  func.return
}

func.func @i32() {
  %x = stablehlo.constant dense<[[1, 5, 2, 4], [3, 3, 3, 0], [7, 1, 2, 7], [0, 6, 6, 1]]> : tensor<4x4xi32>
  %s = stablehlo.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %0 = "stablehlo.select_and_scatter"(%x, %s, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
  %c = stablehlo.compare GE, %a, %b : (tensor<i32>, tensor<i32>) -> tensor<i1>
  stablehlo.return %c : tensor<i1>
  }, {
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
  %c = stablehlo.add %a, %b : tensor<i32>
  stablehlo.return %c : tensor<i32>
  }) : (tensor<4x4xi32>, tensor<2x2xi32>, tensor<i32>) -> tensor<4x4xi32>
  check.expect_eq_const %0, dense<[[0, 1, 0, 2], [0, 0, 0, 0], [3, 0, 0, 4], [0, 0, 0, 0]]> : tensor<4x4xi32>
  func.return
}

func.func @i64() {
  %x = stablehlo.constant dense<[[1, 5, 2, 4], [3, 3, 3, 0], [7, 1, 2, 7], [0, 6, 6, 1]]> : tensor<4x4xi64>
  %s = stablehlo.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi64>
  %z = stablehlo.constant dense<0> : tensor<i64>
  %0 = "stablehlo.select_and_scatter"(%x, %s, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<i64>, %b: tensor<i64>):
  %c = stablehlo.compare GE, %a, %b : (tensor<i64>, tensor<i64>) -> tensor<i1>
  stablehlo.return %c : tensor<i1>
  }, {
  ^bb0(%a: tensor<i64>, %b: tensor<i64>):
  %c = stablehlo.add %a, %b : tensor<i64>
  stablehlo.return %c : tensor<i64>
  }) : (tensor<4x4xi64>, tensor<2x2xi64>, tensor<i64>) -> tensor<4x4xi64>
  check.expect_eq_const %0, dense<[[0, 1, 0, 2], [0, 0, 0, 0], [3, 0, 0, 4], [0, 0, 0, 0]]> : tensor<4x4xi64>
  func.return
}

func.func @ui8() {
  %x = stablehlo.constant dense<[[1, 5, 2, 4], [3, 3, 3, 0], [7, 1, 2, 7], [0, 6, 6, 1]]> : tensor<4x4xui8>
  %s = stablehlo.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xui8>
  %z = stablehlo.constant dense<0> : tensor<ui8>
  %0 = "stablehlo.select_and_scatter"(%x, %s, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<ui8>, %b: tensor<ui8>):
  %c = stablehlo.compare GE, %a, %b : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
  stablehlo.return %c : tensor<i1>
  }, {
  ^bb0(%a: tensor<ui8>, %b: tensor<ui8>):
  %c = stablehlo.add %a, %b : tensor<ui8>
  stablehlo.return %c : tensor<ui8>
  }) : (tensor<4x4xui8>, tensor<2x2xui8>, tensor<ui8>) -> tensor<4x4xui8>
  check.expect_eq_const %0, dense<[[0, 1, 0, 2], [0, 0, 0, 0], [3, 0, 0, 4], [0, 0, 0, 0]]> : tensor<4x4xui8>
  func.return
}

func.func @ui16() {
  %x = stablehlo.constant dense<[[1, 5, 2, 4], [3, 3, 3, 0], [7, 1, 2, 7], [0, 6, 6, 1]]> : tensor<4x4xui16>
  %s = stablehlo.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xui16>
  %z = stablehlo.constant dense<0> : tensor<ui16>
  %0 = "stablehlo.select_and_scatter"(%x, %s, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<ui16>, %b: tensor<ui16>):
  %c = stablehlo.compare GE, %a, %b : (tensor<ui16>, tensor<ui16>) -> tensor<i1>
  stablehlo.return %c : tensor<i1>
  }, {
  ^bb0(%a: tensor<ui16>, %b: tensor<ui16>):
  %c = stablehlo.add %a, %b : tensor<ui16>
  stablehlo.return %c : tensor<ui16>
  }) : (tensor<4x4xui16>, tensor<2x2xui16>, tensor<ui16>) -> tensor<4x4xui16>
  check.expect_eq_const %0, dense<[[0, 1, 0, 2], [0, 0, 0, 0], [3, 0, 0, 4], [0, 0, 0, 0]]> : tensor<4x4xui16>
  func.return
}

func.func @ui32() {
  %x = stablehlo.constant dense<[[1, 5, 2, 4], [3, 3, 3, 0], [7, 1, 2, 7], [0, 6, 6, 1]]> : tensor<4x4xui32>
  %s = stablehlo.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xui32>
  %z = stablehlo.constant dense<0> : tensor<ui32>
  %0 = "stablehlo.select_and_scatter"(%x, %s, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<ui32>, %b: tensor<ui32>):
  %c = stablehlo.compare GE, %a, %b : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
  stablehlo.return %c : tensor<i1>
  }, {
  ^bb0(%a: tensor<ui32>, %b: tensor<ui32>):
  %c = stablehlo.add %a, %b : tensor<ui32>
  stablehlo.return %c : tensor<ui32>
  }) : (tensor<4x4xui32>, tensor<2x2xui32>, tensor<ui32>) -> tensor<4x4xui32>
  check.expect_eq_const %0, dense<[[0, 1, 0, 2], [0, 0, 0, 0], [3, 0, 0, 4], [0, 0, 0, 0]]> : tensor<4x4xui32>
  func.return
}

func.func @ui64() {
  %x = stablehlo.constant dense<[[1, 5, 2, 4], [3, 3, 3, 0], [7, 1, 2, 7], [0, 6, 6, 1]]> : tensor<4x4xui64>
  %s = stablehlo.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xui64>
  %z = stablehlo.constant dense<0> : tensor<ui64>
  %0 = "stablehlo.select_and_scatter"(%x, %s, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<ui64>, %b: tensor<ui64>):
  %c = stablehlo.compare GE, %a, %b : (tensor<ui64>, tensor<ui64>) -> tensor<i1>
  stablehlo.return %c : tensor<i1>
  }, {
  ^bb0(%a: tensor<ui64>, %b: tensor<ui64>):
  %c = stablehlo.add %a, %b : tensor<ui64>
  stablehlo.return %c : tensor<ui64>
  }) : (tensor<4x4xui64>, tensor<2x2xui64>, tensor<ui64>) -> tensor<4x4xui64>
  check.expect_eq_const %0, dense<[[0, 1, 0, 2], [0, 0, 0, 0], [3, 0, 0, 4], [0, 0, 0, 0]]> : tensor<4x4xui64>
  func.return
}

func.func @f16() {
  %x = stablehlo.constant dense<[[1.0, 5.0, 2.0, 4.0], [3.0, 3.0, 3.0, 0.0], [7.0, 1.0, 2.0, 7.0], [0.0, 6.0, 6.0, 1.0]]> : tensor<4x4xf16>
  %s = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf16>
  %z = stablehlo.constant dense<0.0> : tensor<f16>
  %0 = "stablehlo.select_and_scatter"(%x, %s, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<f16>, %b: tensor<f16>):
  %c = stablehlo.compare GE, %a, %b : (tensor<f16>, tensor<f16>) -> tensor<i1>
  stablehlo.return %c : tensor<i1>
  }, {
  ^bb0(%a: tensor<f16>, %b: tensor<f16>):
  %c = stablehlo.add %a, %b : tensor<f16>
  stablehlo.return %c : tensor<f16>
  }) : (tensor<4x4xf16>, tensor<2x2xf16>, tensor<f16>) -> tensor<4x4xf16>
  check.expect_eq_const %0, dense<[[0.0, 1.0, 0.0, 2.0], [0.0, 0.0, 0.0, 0.0], [3.0, 0.0, 0.0, 4.0], [0.0, 0.0, 0.0, 0.0]]> : tensor<4x4xf16>
  func.return
}

func.func @bf16() {
  %x = stablehlo.constant dense<[[1.0, 5.0, 2.0, 4.0], [3.0, 3.0, 3.0, 0.0], [7.0, 1.0, 2.0, 7.0], [0.0, 6.0, 6.0, 1.0]]> : tensor<4x4xbf16>
  %s = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xbf16>
  %z = stablehlo.constant dense<0.0> : tensor<bf16>
  %0 = "stablehlo.select_and_scatter"(%x, %s, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<bf16>, %b: tensor<bf16>):
  %c = stablehlo.compare GE, %a, %b : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
  stablehlo.return %c : tensor<i1>
  }, {
  ^bb0(%a: tensor<bf16>, %b: tensor<bf16>):
  %c = stablehlo.add %a, %b : tensor<bf16>
  stablehlo.return %c : tensor<bf16>
  }) : (tensor<4x4xbf16>, tensor<2x2xbf16>, tensor<bf16>) -> tensor<4x4xbf16>
  check.expect_eq_const %0, dense<[[0.0, 1.0, 0.0, 2.0], [0.0, 0.0, 0.0, 0.0], [3.0, 0.0, 0.0, 4.0], [0.0, 0.0, 0.0, 0.0]]> : tensor<4x4xbf16>
  func.return
}

func.func @f32() {
  %x = stablehlo.constant dense<[[1.0, 5.0, 2.0, 4.0], [3.0, 3.0, 3.0, 0.0], [7.0, 1.0, 2.0, 7.0], [0.0, 6.0, 6.0, 1.0]]> : tensor<4x4xf32>
  %s = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = "stablehlo.select_and_scatter"(%x, %s, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
  %c = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
  stablehlo.return %c : tensor<i1>
  }, {
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
  %c = stablehlo.add %a, %b : tensor<f32>
  stablehlo.return %c : tensor<f32>
  }) : (tensor<4x4xf32>, tensor<2x2xf32>, tensor<f32>) -> tensor<4x4xf32>
  check.expect_eq_const %0, dense<[[0.0, 1.0, 0.0, 2.0], [0.0, 0.0, 0.0, 0.0], [3.0, 0.0, 0.0, 4.0], [0.0, 0.0, 0.0, 0.0]]> : tensor<4x4xf32>
  func.return
}

func.func @f64() {
  %x = stablehlo.constant dense<[[1.0, 5.0, 2.0, 4.0], [3.0, 3.0, 3.0, 0.0], [7.0, 1.0, 2.0, 7.0], [0.0, 6.0, 6.0, 1.0]]> : tensor<4x4xf64>
  %s = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf64>
  %z = stablehlo.constant dense<0.0> : tensor<f64>
  %0 = "stablehlo.select_and_scatter"(%x, %s, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<f64>, %b: tensor<f64>):
  %c = stablehlo.compare GE, %a, %b : (tensor<f64>, tensor<f64>) -> tensor<i1>
  stablehlo.return %c : tensor<i1>
  }, {
  ^bb0(%a: tensor<f64>, %b: tensor<f64>):
  %c = stablehlo.add %a, %b : tensor<f64>
  stablehlo.return %c : tensor<f64>
  }) : (tensor<4x4xf64>, tensor<2x2xf64>, tensor<f64>) -> tensor<4x4xf64>
  check.expect_eq_const %0, dense<[[0.0, 1.0, 0.0, 2.0], [0.0, 0.0, 0.0, 0.0], [3.0, 0.0, 0.0, 4.0], [0.0, 0.0, 0.0, 0.0]]> : tensor<4x4xf64>
  func.return
}
