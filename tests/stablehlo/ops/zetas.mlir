// limit: 32
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<100xf32>, %arg1: tensor<100xf32>) -> (tensor<100xf32> {jax.result_info = "result[0]"}, tensor<100xf32> {jax.result_info = "result[1]"}) {
    %0 = chlo.zeta %arg0, %arg1 : tensor<100xf32>, tensor<100xf32> -> tensor<100xf32>
    %1 = stablehlo.floor %arg0 : tensor<100xf32>
    %2 = chlo.polygamma %1, %arg1 : tensor<100xf32>, tensor<100xf32> -> tensor<100xf32>
    return %0, %2 : tensor<100xf32>, tensor<100xf32>
  }
}
