module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<30xf64>, %arg1: tensor<20x2xui32>) -> (tensor<30x2xui32> {jax.result_info = "result[0]"}, tensor<20xf64> {jax.result_info = "result[1]"}, tensor<30xf32> {jax.result_info = "result[2]"}, tensor<30xf64> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<30xf64>) -> tensor<30x2xui32>
    %1 = stablehlo.bitcast_convert %arg1 : (tensor<20x2xui32>) -> tensor<20xf64>
    %2 = stablehlo.convert %arg0 : (tensor<30xf64>) -> tensor<30xf32>
    %3 = stablehlo.convert %arg0 : (tensor<30xf64>) -> tensor<30xcomplex<f64>>
    %4 = stablehlo.real %3 : (tensor<30xcomplex<f64>>) -> tensor<30xf64>
    return %0, %1, %2, %4 : tensor<30x2xui32>, tensor<20xf64>, tensor<30xf32>, tensor<30xf64>
  }
}
