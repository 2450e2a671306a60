func.func @i8() {
  %x = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xi8>
  %k = stablehlo.constant dense<[[2], [0], [2], [9]]> : tensor<4x1xi64>
  %u = stablehlo.constant dense<[[3, 4, 5], [6, 7, 8], [9, 10, 11], [12, 13, 14]]> : tensor<4x3xi8>
  %0 = "stablehlo.scatter"(%x, %k, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<i8>, %b: tensor<i8>):
  %c = stablehlo.add %a, %b : tensor<i8>
  stablehlo.return %c : tensor<i8>
  }) : (tensor<4x3xi8>, tensor<4x1xi64>, tensor<4x3xi8>) -> tensor<4x3xi8>
  check.expect_eq_const %0, dense<[[7, 9, 11], [4, 5, 6], [19, 22, 25], [10, 11, 12]]> : tensor<4x3xi8>
  func.return
}

func.func @i32() {
  %x = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xi32>
  %k = stablehlo.constant dense<[[2], [0], [2], [9]]> : tensor<4x1xi64>
  %u = stablehlo.constant dense<[[3, 4, 5], [6, 7, 8], [9, 10, 11], [12, 13, 14]]> : tensor<4x3xi32>
  %0 = "stablehlo.scatter"(%x, %k, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
  %c = stablehlo.add %a, %b : tensor<i32>
  stablehlo.return %c : tensor<i32>
  }) : (tensor<4x3xi32>, tensor<4x1xi64>, tensor<4x3xi32>) -> tensor<4x3xi32>
  check.expect_eq_const %0, dense<[[7, 9, 11], [4, 5, 6], [19, 22, 25], [10, 11, 12]]> : tensor<4x3xi32>
  func.return
}

func.func @i64() {
  %x = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xi64>
  %k = stablehlo.constant dense<[[2], [0], [2], [9]]> : tensor<4x1xi64>
  %u = stablehlo.constant dense<[[3, 4, 5], [6, 7, 8], [9, 10, 11], [12, 13, 14]]> : tensor<4x3xi64>
  %0 = "stablehlo.scatter"(%x, %k, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<i64>, %b: tensor<i64>):
  %c = stablehlo.add %a, %b : tensor<i64>
  stablehlo.return %c : tensor<i64>
  }) : (tensor<4x3xi64>, tensor<4x1xi64>, tensor<4x3xi64>) -> tensor<4x3xi64>
  check.expect_eq_const %0, dense<[[7, 9, 11], [4, 5, 6], [19, 22, 25], [10, 11, 12]]> : tensor<4x3xi64>
  func.return
}

func.func @f16() {
  %x = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]> : tensor<4x3xf16>
  %k = stablehlo.constant dense<[[2], [0], [2], [9]]> : tensor<4x1xi64>
  %u = stablehlo.constant dense<[[3.0, 4.0, 5.0], [6.0, 7.0, 8.0], [9.0, 10.0, 11.0], [12.0, 13.0, 14.0]]> : tensor<4x3xf16>
  %0 = "stablehlo.scatter"(%x, %k, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f16>, %b: tensor<f16>):
  %c = stablehlo.add %a, %b : tensor<f16>
  stablehlo.return %c : tensor<f16>
  }) : (tensor<4x3xf16>, tensor<4x1xi64>, tensor<4x3xf16>) -> tensor<4x3xf16>
  check.expect_eq_const %0, dense<[[7.0, 9.0, 11.0], [4.0, 5.0, 6.0], [19.0, 22.0, 25.0], [10.0, 11.0, 12.0]]> : tensor<4x3xf16>
  func.return
}

func.func @f32() {
  %x = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]> : tensor<4x3xf32>
  %k = stablehlo.constant dense<[[2], [0], [2], [9]]> : tensor<4x1xi64>
  %u = stablehlo.constant dense<[[3.0, 4.0, 5.0], [6.0, 7.0, 8.0], [9.0, 10.0, 11.0], [12.0, 13.0, 14.0]]> : tensor<4x3xf32>
  %0 = "stablehlo.scatter"(%x, %k, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
  %c = stablehlo.add %a, %b : tensor<f32>
  stablehlo.return %c : tensor<f32>
  }) : (tensor<4x3xf32>, tensor<4x1xi64>, tensor<4x3xf32>) -> tensor<4x3xf32>
  check.expect_eq_const %0, dense<[[7.0, 9.0, 11.0], [4.0, 5.0, 6.0], [19.0, 22.0, 25.0], [10.0, 11.0, 12.0]]> : tensor<4x3xf32>
  func.return
}

func.func @f64() {
  %x = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]> : tensor<4x3xf64>
  %k = stablehlo.constant dense<[[2], [0], [2], [9]]> : tensor<4x1xi64>
  %u = stablehlo.constant dense<[[3.0, 4.0, 5.0], [6.0, 7.0, 8.0], [9.0, 10.0, 11.0], [12.0, 13.0, 14.0]]> : tensor<4x3xf64>
  %0 = "stablehlo.scatter"(%x, %k, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f64>, %b: tensor<f64>):
  %c = stablehlo.add %a, %b : tensor<f64>
  stablehlo.return %c : tensor<f64>
  }) : (tensor<4x3xf64>, tensor<4x1xi64>, tensor<4x3xf64>) -> tensor<4x3xf64>
  check.expect_eq_const %0, dense<[[7.0, 9.0, 11.0], [4.0, 5.0, 6.0], [19.0, 22.0, 25.0], [10.0, 11.0, 12.0]]> : tensor<4x3xf64>
  func.return
}

func.func @complex64() {
  %x = stablehlo.constant dense<[[(1.0, 0.0), (2.0, 0.0), (3.0, 0.0)], [(4.0, 0.0), (5.0, 0.0), (6.0, 0.0)], [(7.0, 0.0), (8.0, 0.0), (9.0, 0.0)], [(10.0, 0.0), (11.0, 0.0), (12.0, 0.0)]]> : tensor<4x3xcomplex<f32>>
  %k = stablehlo.constant dense<[[2], [0], [2], [9]]> : tensor<4x1xi64>
  %u = stablehlo.constant dense<[[(3.0, 0.0), (4.0, 0.0), (5.0, 0.0)], [(6.0, 0.0), (7.0, 0.0), (8.0, 0.0)], [(9.0, 0.0), (10.0, 0.0), (11.0, 0.0)], [(12.0, 0.0), (13.0, 0.0), (14.0, 0.0)]]> : tensor<4x3xcomplex<f32>>
  %0 = "stablehlo.scatter"(%x, %k, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<complex<f32>>, %b: tensor<complex<f32>>):
  %c = stablehlo.add %a, %b : tensor<complex<f32>>
  stablehlo.return %c : tensor<complex<f32>>
  }) : (tensor<4x3xcomplex<f32>>, tensor<4x1xi64>, tensor<4x3xcomplex<f32>>) -> tensor<4x3xcomplex<f32>>
  check.expect_eq_const %0, dense<[[(7.0, 0.0), (9.0, 0.0), (11.0, 0.0)], [(4.0, 0.0), (5.0, 0.0), (6.0, 0.0)], [(19.0, 0.0), (22.0, 0.0), (25.0, 0.0)], [(10.0, 0.0), (11.0, 0.0), (12.0, 0.0)]]> : tensor<4x3xcomplex<f32>>
  func.return
}
