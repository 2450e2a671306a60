func.func @i8() {
  %x = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xi8>
  %k = stablehlo.constant dense<[2, 0]> : tensor<2xi32>
  %0 = "stablehlo.torch_index_select"(%x, %k) <{dim = 0 : i64, batch_dims = 0 : i64}> : (tensor<4x3xi8>, tensor<2xi32>) -> tensor<2x3xi8>
  check.expect_eq_const %0, dense<[[7, 8, 9], [1, 2, 3]]> : tensor<2x3xi8>
  func.return
}

func.func @i32() {
  %x = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xi32>
  %k = stablehlo.constant dense<[2, 0]> : tensor<2xi32>
  %0 = "stablehlo.torch_index_select"(%x, %k) <{dim = 0 : i64, batch_dims = 0 : i64}> : (tensor<4x3xi32>, tensor<2xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %0, dense<[[7, 8, 9], [1, 2, 3]]> : tensor<2x3xi32>
  func.return
}

func.func @i64() {
  %x = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xi64>
  %k = stablehlo.constant dense<[2, 0]> : tensor<2xi32>
  %0 = "stablehlo.torch_index_select"(%x, %k) <{dim = 0 : i64, batch_dims = 0 : i64}> : (tensor<4x3xi64>, tensor<2xi32>) -> tensor<2x3xi64>
  check.expect_eq_const %0, dense<[[7, 8, 9], [1, 2, 3]]> : tensor<2x3xi64>
  func.return
}

func.func @f16() {
  %x = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]> : tensor<4x3xf16>
  %k = stablehlo.constant dense<[2, 0]> : tensor<2xi32>
  %0 = "stablehlo.torch_index_select"(%x, %k) <{dim = 0 : i64, batch_dims = 0 : i64}> : (tensor<4x3xf16>, tensor<2xi32>) -> tensor<2x3xf16>
  check.expect_eq_const %0, dense<[[7.0, 8.0, 9.0], [1.0, 2.0, 3.0]]> : tensor<2x3xf16>
  func.return
}

func.func @f32() {
  %x = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]> : tensor<4x3xf32>
  %k = stablehlo.constant dense<[2, 0]> : tensor<2xi32>
  %0 = "stablehlo.torch_index_select"(%x, %k) <{dim = 0 : i64, batch_dims = 0 : i64}> : (tensor<4x3xf32>, tensor<2xi32>) -> tensor<2x3xf32>
  check.expect_eq_const %0, dense<[[7.0, 8.0, 9.0], [1.0, 2.0, 3.0]]> : tensor<2x3xf32>
  func.return
}

func.func @f64() {
  %x = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]> : tensor<4x3xf64>
  %k = stablehlo.constant dense<[2, 0]> : tensor<2xi32>
  %0 = "stablehlo.torch_index_select"(%x, %k) <{dim = 0 : i64, batch_dims = 0 : i64}> : (tensor<4x3xf64>, tensor<2xi32>) -> tensor<2x3xf64>
  check.expect_eq_const %0, dense<[[7.0, 8.0, 9.0], [1.0, 2.0, 3.0]]> : tensor<2x3xf64>
  func.return
}

func.func @complex64() {
  %x = stablehlo.constant dense<[[(1.0, 0.0), (2.0, 0.0), (3.0, 0.0)], [(4.0, 0.0), (5.0, 0.0), (6.0, 0.0)], [(7.0, 0.0), (8.0, 0.0), (9.0, 0.0)], [(10.0, 0.0), (11.0, 0.0), (12.0, 0.0)]]> : tensor<4x3xcomplex<f32>>
  %k = stablehlo.constant dense<[2, 0]> : tensor<2xi32>
  %0 = "stablehlo.torch_index_select"(%x, %k) <{dim = 0 : i64, batch_dims = 0 : i64}> : (tensor<4x3xcomplex<f32>>, tensor<2xi32>) -> tensor<2x3xcomplex<f32>>
  check.expect_eq_const %0, dense<[[(7.0, 0.0), (8.0, 0.0), (9.0, 0.0)], [(1.0, 0.0), (2.0, 0.0), (3.0, 0.0)]]> : tensor<2x3xcomplex<f32>>
  func.return
}
