module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x7xcomplex<f64>>, %arg1: tensor<4x7xcomplex<f64>>) -> (tensor<4x7xcomplex<f64>> {jax.result_info = "result[0]"}, tensor<7x7xcomplex<f64>> {jax.result_info = "result[1]"}) {
    %0:2 = stablehlo.custom_call @hipsolver_geqrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m]) {i=7, j=7, k=7, l=7, m=7}, custom>} : (tensor<7x7xcomplex<f64>>) -> (tensor<7x7xcomplex<f64>>, tensor<7xcomplex<f64>>)
    %1 = stablehlo.custom_call @hipsolver_ormqr_ffi(%0#0, %0#1, %arg1) {backend_config = "", mhlo.backend_config = {left = false, transpose = false}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 2, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k], [l, m])->([n, o]) {i=7, j=7, k=7, l=4, m=7, n=4, o=7}, custom>} : (tensor<7x7xcomplex<f64>>, tensor<7xcomplex<f64>>, tensor<4x7xcomplex<f64>>) -> tensor<4x7xcomplex<f64>>
    %2 = call @triu(%0#0) : (tensor<7x7xcomplex<f64>>) -> tensor<7x7xcomplex<f64>>
    return %1, %2 : tensor<4x7xcomplex<f64>>, tensor<7x7xcomplex<f64>>
  }
  func.func private @triu(%arg0: tensor<7x7xcomplex<f64>>) -> tensor<7x7xcomplex<f64>> {
    %0 = stablehlo.iota dim = 0 : tensor<7x7xi64>
    %c = stablehlo.constant dense<-1> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<7x7xi64>
    %2 = stablehlo.add %0, %1 : tensor<7x7xi64>
    %3 = stablehlo.iota dim = 1 : tensor<7x7xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<7x7xi64>, tensor<7x7xi64>) -> tensor<7x7xi1>
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f64>>) -> tensor<7x7xcomplex<f64>>
    %6 = stablehlo.select %4, %5, %arg0 : tensor<7x7xi1>, tensor<7x7xcomplex<f64>>
    return %6 : tensor<7x7xcomplex<f64>>
  }
}
