// limit: 4
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<400xf32>) -> (tensor<400xf32> {jax.result_info = "result[0]"}, tensor<400xf32> {jax.result_info = "result[1]"}, tensor<400xf32> {jax.result_info = "result[2]"}) {
    %0 = chlo.erf %arg0 : tensor<400xf32> -> tensor<400xf32>
    %1 = chlo.erfc %arg0 : tensor<400xf32> -> tensor<400xf32>
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<400xf32>
    %3 = stablehlo.add %arg0, %2 : tensor<400xf32>
    %4 = chlo.erfc %3 : tensor<400xf32> -> tensor<400xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+20> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<400xf32>
    %6 = stablehlo.multiply %4, %5 : tensor<400xf32>
    return %0, %1, %6 : tensor<400xf32>, tensor<400xf32>, tensor<400xf32>
  }
}
