func.func @i8() {
  %x = stablehlo.constant dense<[[5, 1, 4, 1], [2, 2, 9, 0]]> : tensor<2x4xi8>
  %k = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi32>
  %0:2 = "stablehlo.sort"(%x, %k) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<i8>, %b: tensor<i8>, %i: tensor<i32>, %j: tensor<i32>):
  %c = stablehlo.compare LT, %a, %b : (tensor<i8>, tensor<i8>) -> tensor<i1>
  stablehlo.return %c : tensor<i1>
  }) : (tensor<2x4xi8>, tensor<2x4xi32>) -> (tensor<2x4xi8>, tensor<2x4xi32>)
  check.expect_eq_const %0#0, dense<[[1, 1, 4, 5], [0, 2, 2, 9]]> : tensor<2x4xi8>
  check.expect_eq_const %0#1, dense<[[2, 4, 3, 1], [8, 5, 6, 7]]> : tensor<2x4xi32>
  func.return
}

func.func @i16() {
  %x = stablehlo.constant dense<[[5, 1, 4, 1], [2, 2, 9, 0]]> : tensor<2x4xi16>
  %k = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi32>
  %0:2 = "stablehlo.sort"(%x, %k) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<i16>, %b: tensor<i16>, %i: tensor<i32>, %j: tensor<i32>):
  %c = stablehlo.compare LT, %a, %b : (tensor<i16>, tensor<i16>) -> tensor<i1>
  stablehlo.return %c : tensor<i1>
  }) : (tensor<2x4xi16>, tensor<2x4xi32>) -> (tensor<2x4xi16>, tensor<2x4xi32>)
  check.expect_eq_const %0#0, dense<[[1, 1, 4, 5], [0, 2, 2, 9]]> : tensor<2x4xi16>
  check.expect_eq_const %0#1, dense<[[2, 4, 3, 1], [8, 5, 6, 7]]> : tensor<2x4xi32>
  func.return
}

func.func @i32() {
  %x = stablehlo.constant dense<[[5, 1, 4, 1], [2, 2, 9, 0]]> : tensor<2x4xi32>
  %k = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi32>
  %0:2 = "stablehlo.sort"(%x, %k) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>, %i: tensor<i32>, %j: tensor<i32>):
  %c = stablehlo.compare LT, %a, %b : (tensor<i32>, tensor<i32>) -> tensor<i1>
  stablehlo.return %c : tensor<i1>
  }) : (tensor<2x4xi32>, tensor<2x4xi32>) -> (tensor<2x4xi32>, tensor<2x4xi32>)
  check.expect_eq_const %0#0, dense<[[1, 1, 4, 5], [0, 2, 2, 9]]> : tensor<2x4xi32>
  check.expect_eq_const %0#1, dense<[[2, 4, 3, 1], [8, 5, 6, 7]]> : tensor<2x4xi32>
  func.return
}

func.func @i64() {
  %x = stablehlo.constant dense<[[5, 1, 4, 1], [2, 2, 9, 0]]> : tensor<2x4xi64>
  %k = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi32>
  %0:2 = "stablehlo.sort"(%x, %k) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<i64>, %b: tensor<i64>, %i: tensor<i32>, %j: tensor<i32>):
  %c = stablehlo.compare LT, %a, %b : (tensor<i64>, tensor<i64>) -> tensor<i1>
  stablehlo.return %c : tensor<i1>
  }) : (tensor<2x4xi64>, tensor<2x4xi32>) -> (tensor<2x4xi64>, tensor<2x4xi32>)
  check.expect_eq_const %0#0, dense<[[1, 1, 4, 5], [0, 2, 2, 9]]> : tensor<2x4xi64>
  check.expect_eq_const %0#1, dense<[[2, 4, 3, 1], [8, 5, 6, 7]]> : tensor<2x4xi32>
  func.return
}

func.func @ui8() {
  %x = stablehlo.constant dense<[[5, 1, 4, 1], [2, 2, 9, 0]]> : tensor<2x4xui8>
  %k = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi32>
  %0:2 = "stablehlo.sort"(%x, %k) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<ui8>, %b: tensor<ui8>, %i: tensor<i32>, %j: tensor<i32>):
  %c = stablehlo.compare LT, %a, %b : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
  stablehlo.return %c : tensor<i1>
  }) : (tensor<2x4xui8>, tensor<2x4xi32>) -> (tensor<2x4xui8>, tensor<2x4xi32>)
  check.expect_eq_const %0#0, dense<[[1, 1, 4, 5], [0, 2, 2, 9]]> : tensor<2x4xui8>
  check.expect_eq_const %0#1, dense<[[2, 4, 3, 1], [8, 5, 6, 7]]> : tensor<2x4xi32>
  func.return
}

func.func @ui16() {
  %x = stablehlo.constant dense<[[5, 1, 4, 1], [2, 2, 9, 0]]> : tensor<2x4xui16>
  %k = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi32>
  %0:2 = "stablehlo.sort"(%x, %k) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<ui16>, %b: tensor<ui16>, %i: tensor<i32>, %j: tensor<i32>):
  %c = stablehlo.compare LT, %a, %b : (tensor<ui16>, tensor<ui16>) -> tensor<i1>
  stablehlo.return %c : tensor<i1>
  }) : (tensor<2x4xui16>, tensor<2x4xi32>) -> (tensor<2x4xui16>, tensor<2x4xi32>)
  check.expect_eq_const %0#0, dense<[[1, 1, 4, 5], [0, 2, 2, 9]]> : tensor<2x4xui16>
  check.expect_eq_const %0#1, dense<[[2, 4, 3, 1], [8, 5, 6, 7]]> : tensor<2x4xi32>
  func.return
}

func.func @ui32() {
  %x = stablehlo.constant dense<[[5, 1, 4, 1], [2, 2, 9, 0]]> : tensor<2x4xui32>
  %k = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi32>
  %0:2 = "stablehlo.sort"(%x, %k) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<ui32>, %b: tensor<ui32>, %i: tensor<i32>, %j: tensor<i32>):
  %c = stablehlo.compare LT, %a, %b : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
  stablehlo.return %c : tensor<i1>
  }) : (tensor<2x4xui32>, tensor<2x4xi32>) -> (tensor<2x4xui32>, tensor<2x4xi32>)
  check.expect_eq_const %0#0, dense<[[1, 1, 4, 5], [0, 2, 2, 9]]> : tensor<2x4xui32>
  check.expect_eq_const %0#1, dense<[[2, 4, 3, 1], [8, 5, 6, 7]]> : tensor<2x4xi32>
  func.return
}

func.func @ui64() {
  %x = stablehlo.constant dense<[[5, 1, 4, 1], [2, 2, 9, 0]]> : tensor<2x4xui64>
  %k = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi32>
  %0:2 = "stablehlo.sort"(%x, %k) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<ui64>, %b: tensor<ui64>, %i: tensor<i32>, %j: tensor<i32>):
  %c = stablehlo.compare LT, %a, %b : (tensor<ui64>, tensor<ui64>) -> tensor<i1>
  stablehlo.return %c : tensor<i1>
  }) : (tensor<2x4xui64>, tensor<2x4xi32>) -> (tensor<2x4xui64>, tensor<2x4xi32>)
  check.expect_eq_const %0#0, dense<[[1, 1, 4, 5], [0, 2, 2, 9]]> : tensor<2x4xui64>
  check.expect_eq_const %0#1, dense<[[2, 4, 3, 1], [8, 5, 6, 7]]> : tensor<2x4xi32>
  func.return
}

func.func @f16() {
  %x = stablehlo.constant dense<[[5.0, 1.0, 4.0, 1.0], [2.0, 2.0, 9.0, 0.0]]> : tensor<2x4xf16>
  %k = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi32>
  %0:2 = "stablehlo.sort"(%x, %k) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<f16>, %b: tensor<f16>, %i: tensor<i32>, %j: tensor<i32>):
  %c = stablehlo.compare LT, %a, %b : (tensor<f16>, tensor<f16>) -> tensor<i1>
  stablehlo.return %c : tensor<i1>
  }) : (tensor<2x4xf16>, tensor<2x4xi32>) -> (tensor<2x4xf16>, tensor<2x4xi32>)
  check.expect_eq_const %0#0, dense<[[1.0, 1.0, 4.0, 5.0], [0.0, 2.0, 2.0, 9.0]]> : tensor<2x4xf16>
  check.expect_eq_const %0#1, dense<[[2, 4, 3, 1], [8, 5, 6, 7]]> : tensor<2x4xi32>
  func.return
}

func.func @bf16() {
  %x = stablehlo.constant dense<[[5.0, 1.0, 4.0, 1.0], [2.0, 2.0, 9.0, 0.0]]> : tensor<2x4xbf16>
  %k = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi32>
  %0:2 = "stablehlo.sort"(%x, %k) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<bf16>, %b: tensor<bf16>, %i: tensor<i32>, %j: tensor<i32>):
  %c = stablehlo.compare LT, %a, %b : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
  stablehlo.return %c : tensor<i1>
  }) : (tensor<2x4xbf16>, tensor<2x4xi32>) -> (tensor<2x4xbf16>, tensor<2x4xi32>)
  check.expect_eq_const %0#0, dense<[[1.0, 1.0, 4.0, 5.0], [0.0, 2.0, 2.0, 9.0]]> : tensor<2x4xbf16>
  check.expect_eq_const %0#1, dense<[[2, 4, 3, 1], [8, 5, 6, 7]]> : tensor<2x4xi32>
  func.return
}

func.func @f32() {
  %x = stablehlo.constant dense<[[5.0, 1.0, 4.0, 1.0], [2.0, 2.0, 9.0, 0.0]]> : tensor<2x4xf32>
  %k = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi32>
  %0:2 = "stablehlo.sort"(%x, %k) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>, %i: tensor<i32>, %j: tensor<i32>):
  %c = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
  stablehlo.return %c : tensor<i1>
  }) : (tensor<2x4xf32>, tensor<2x4xi32>) -> (tensor<2x4xf32>, tensor<2x4xi32>)
  check.expect_eq_const %0#0, dense<[[1.0, 1.0, 4.0, 5.0], [0.0, 2.0, 2.0, 9.0]]> : tensor<2x4xf32>
  check.expect_eq_const %0#1, dense<[[2, 4, 3, 1], [8, 5, 6, 7]]> : tensor<2x4xi32>
  func.return
}

func.func @f64() {
  %x = stablehlo.constant dense<[[5.0, 1.0, 4.0, 1.0], [2.0, 2.0, 9.0, 0.0]]> : tensor<2x4xf64>
  %k = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi32>
  %0:2 = "stablehlo.sort"(%x, %k) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<f64>, %b: tensor<f64>, %i: tensor<i32>, %j: tensor<i32>):
  %c = stablehlo.compare LT, %a, %b : (tensor<f64>, tensor<f64>) -> tensor<i1>
  stablehlo.return %c : tensor<i1>
  }) : (tensor<2x4xf64>, tensor<2x4xi32>) -> (tensor<2x4xf64>, tensor<2x4xi32>)
  check.expect_eq_const %0#0, dense<[[1.0, 1.0, 4.0, 5.0], [0.0, 2.0, 2.0, 9.0]]> : tensor<2x4xf64>
  check.expect_eq_const %0#1, dense<[[2, 4, 3, 1], [8, 5, 6, 7]]> : tensor<2x4xi32>
  func.return
}
