module @jit_triangular attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x5xcomplex<f64>>, %arg1: tensor<5x2xcomplex<f64>>) -> (tensor<5x2xcomplex<f64>> {jax.result_info = "result[0]"}, tensor<5x2xcomplex<f64>> {jax.result_info = "result[1]"}, tensor<5x2xcomplex<f64>> {jax.result_info = "result[2]"}) {
    %0 = call @_solve_triangular(%arg0, %arg1) : (tensor<5x5xcomplex<f64>>, tensor<5x2xcomplex<f64>>) -> tensor<5x2xcomplex<f64>>
    %1 = call @_solve_triangular_0(%arg0, %arg1) : (tensor<5x5xcomplex<f64>>, tensor<5x2xcomplex<f64>>) -> tensor<5x2xcomplex<f64>>
    %2 = call @_solve_triangular_1(%arg0, %arg1) : (tensor<5x5xcomplex<f64>>, tensor<5x2xcomplex<f64>>) -> tensor<5x2xcomplex<f64>>
    return %0, %1, %2 : tensor<5x2xcomplex<f64>>, tensor<5x2xcomplex<f64>>, tensor<5x2xcomplex<f64>>
  }
  func.func private @_solve_triangular(%arg0: tensor<5x5xcomplex<f64>>, %arg1: tensor<5x2xcomplex<f64>>) -> tensor<5x2xcomplex<f64>> {
    %0 = "stablehlo.triangular_solve"(%arg0, %arg1) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<5x5xcomplex<f64>>, tensor<5x2xcomplex<f64>>) -> tensor<5x2xcomplex<f64>>
    return %0 : tensor<5x2xcomplex<f64>>
  }
  func.func private @_solve_triangular_0(%arg0: tensor<5x5xcomplex<f64>>, %arg1: tensor<5x2xcomplex<f64>>) -> tensor<5x2xcomplex<f64>> {
    %0 = "stablehlo.triangular_solve"(%arg0, %arg1) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<5x5xcomplex<f64>>, tensor<5x2xcomplex<f64>>) -> tensor<5x2xcomplex<f64>>
    return %0 : tensor<5x2xcomplex<f64>>
  }
  func.func private @_solve_triangular_1(%arg0: tensor<5x5xcomplex<f64>>, %arg1: tensor<5x2xcomplex<f64>>) -> tensor<5x2xcomplex<f64>> {
    %0 = "stablehlo.triangular_solve"(%arg0, %arg1) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = true}> : (tensor<5x5xcomplex<f64>>, tensor<5x2xcomplex<f64>>) -> tensor<5x2xcomplex<f64>>
    return %0 : tensor<5x2xcomplex<f64>>
  }
}
