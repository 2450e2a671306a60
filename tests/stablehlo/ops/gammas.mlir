// limit: 16
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<400xf32>) -> (tensor<400xf32> {jax.result_info = "result[0]"}, tensor<400xf32> {jax.result_info = "result[1]"}) {
    %0 = chlo.lgamma %arg0 : tensor<400xf32> -> tensor<400xf32>
    %1 = stablehlo.abs %arg0 : tensor<400xf32>
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<400xf32>
    %3 = stablehlo.add %1, %2 : tensor<400xf32>
    %4 = chlo.digamma %3 : tensor<400xf32> -> tensor<400xf32>
    return %0, %4 : tensor<400xf32>, tensor<400xf32>
  }
}
