module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<36x36xcomplex<f64>>) -> (tensor<36x36xcomplex<f64>> {jax.result_info = "result[0]"}, tensor<36xi32> {jax.result_info = "result[1]"}, tensor<36xi32> {jax.result_info = "result[2]"}) {
    %0:3 = stablehlo.custom_call @LuDecomposition(%arg0) {api_version = 2 : i32, backend_config = ""} : (tensor<36x36xcomplex<f64>>) -> (tensor<36x36xcomplex<f64>>, tensor<36xi32>, tensor<36xi32>)
    return %0#0, %0#1, %0#2 : tensor<36x36xcomplex<f64>>, tensor<36xi32>, tensor<36xi32>
  }
}
