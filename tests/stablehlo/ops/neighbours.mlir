// limit: 0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<50xf32>, %arg1: tensor<50xf32>) -> (tensor<50xi32> {jax.result_info = "result"}) {
    %0 = chlo.next_after %arg0, %arg1 : tensor<50xf32>, tensor<50xf32> -> tensor<50xf32>
    %1 = stablehlo.bitcast_convert %0 : (tensor<50xf32>) -> tensor<50xi32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<50xi32>
    %3 = stablehlo.multiply %1, %2 : tensor<50xi32>
    return %3 : tensor<50xi32>
  }
}
