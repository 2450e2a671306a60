module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<33x33xf64>, %arg1: tensor<33x2xf64>) -> (tensor<33x2xf64> {jax.result_info = "result"}) {
    %0 = call @_cholesky(%arg0) : (tensor<33x33xf64>) -> tensor<33x33xf64>
    %1 = call @_cho_solve(%0, %arg1) : (tensor<33x33xf64>, tensor<33x2xf64>) -> tensor<33x2xf64>
    return %1 : tensor<33x2xf64>
  }
  func.func private @_cholesky(%arg0: tensor<33x33xf64>) -> tensor<33x33xf64> {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<33x33xf64>) -> tensor<33x33xf64>
    %1 = stablehlo.cholesky %0, lower = true : tensor<33x33xf64>
    %2 = stablehlo.iota dim = 0 : tensor<33x33xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<33x33xi64>
    %4 = stablehlo.add %2, %3 : tensor<33x33xi64>
    %5 = stablehlo.iota dim = 1 : tensor<33x33xi64>
    %6 = stablehlo.compare GE, %4, %5, SIGNED : (tensor<33x33xi64>, tensor<33x33xi64>) -> tensor<33x33xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<33x33xf64>
    %8 = stablehlo.select %6, %1, %7 : tensor<33x33xi1>, tensor<33x33xf64>
    %9 = stablehlo.transpose %8, dims = [1, 0] : (tensor<33x33xf64>) -> tensor<33x33xf64>
    return %9 : tensor<33x33xf64>
  }
  func.func private @_cho_solve(%arg0: tensor<33x33xf64>, %arg1: tensor<33x2xf64>) -> tensor<33x2xf64> {
    %0 = "stablehlo.triangular_solve"(%arg0, %arg1) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<33x33xf64>, tensor<33x2xf64>) -> tensor<33x2xf64>
    %1 = "stablehlo.triangular_solve"(%arg0, %0) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<33x33xf64>, tensor<33x2xf64>) -> tensor<33x2xf64>
    return %1 : tensor<33x2xf64>
  }
}
