module @jit_qr attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<40x36xcomplex<f64>>) -> (tensor<40x36xcomplex<f64>> {jax.result_info = "result.Q"}, tensor<36x36xcomplex<f64>> {jax.result_info = "result.R"}) {
    %0:2 = call @qr(%arg0) : (tensor<40x36xcomplex<f64>>) -> (tensor<40x36xcomplex<f64>>, tensor<36x36xcomplex<f64>>)
    return %0#0, %0#1 : tensor<40x36xcomplex<f64>>, tensor<36x36xcomplex<f64>>
  }
  func.func private @qr(%arg0: tensor<40x36xcomplex<f64>>) -> (tensor<40x36xcomplex<f64>>, tensor<36x36xcomplex<f64>>) {
    %0:2 = stablehlo.custom_call @cusolver_geqrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m]) {i=40, j=36, k=40, l=36, m=36}, custom>} : (tensor<40x36xcomplex<f64>>) -> (tensor<40x36xcomplex<f64>>, tensor<36xcomplex<f64>>)
    %1 = stablehlo.custom_call @cusolver_orgqr_ffi(%0#0, %0#1) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k])->([l, m]) {i=40, j=36, k=36, l=40, m=36}, custom>} : (tensor<40x36xcomplex<f64>>, tensor<36xcomplex<f64>>) -> tensor<40x36xcomplex<f64>>
    %2 = stablehlo.slice %0#0 [0:36, 0:36] : (tensor<40x36xcomplex<f64>>) -> tensor<36x36xcomplex<f64>>
    %3 = stablehlo.iota dim = 0 : tensor<36x36xi64>
    %c = stablehlo.constant dense<-1> : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<36x36xi64>
    %5 = stablehlo.add %3, %4 : tensor<36x36xi64>
    %6 = stablehlo.iota dim = 1 : tensor<36x36xi64>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<36x36xi64>, tensor<36x36xi64>) -> tensor<36x36xi1>
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f64>>) -> tensor<36x36xcomplex<f64>>
    %9 = stablehlo.select %7, %8, %2 : tensor<36x36xi1>, tensor<36x36xcomplex<f64>>
    return %1, %9 : tensor<40x36xcomplex<f64>>, tensor<36x36xcomplex<f64>>
  }
}
