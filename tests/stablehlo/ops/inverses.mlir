// limit: 8
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<300xf32>, %arg1: tensor<300xf32>) -> (tensor<300xf32> {jax.result_info = "result[0]"}, tensor<300xf32> {jax.result_info = "result[1]"}, tensor<300xf32> {jax.result_info = "result[2]"}, tensor<300xf32> {jax.result_info = "result[3]"}, tensor<300xf32> {jax.result_info = "result[4]"}, tensor<300xf32> {jax.result_info = "result[5]"}) {
    %0 = chlo.asin %arg0 : tensor<300xf32> -> tensor<300xf32>
    %1 = chlo.acos %arg0 : tensor<300xf32> -> tensor<300xf32>
    %2 = chlo.atan %arg1 : tensor<300xf32> -> tensor<300xf32>
    %3 = chlo.asinh %arg1 : tensor<300xf32> -> tensor<300xf32>
    %4 = chlo.atanh %arg0 : tensor<300xf32> -> tensor<300xf32>
    %5 = stablehlo.abs %arg1 : tensor<300xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<300xf32>
    %7 = stablehlo.add %6, %5 : tensor<300xf32>
    %8 = call @arccosh(%7) : (tensor<300xf32>) -> tensor<300xf32>
    return %0, %1, %2, %3, %4, %8 : tensor<300xf32>, tensor<300xf32>, tensor<300xf32>, tensor<300xf32>, tensor<300xf32>, tensor<300xf32>
  }
  func.func private @arccosh(%arg0: tensor<300xf32>) -> tensor<300xf32> {
    %0 = chlo.acosh %arg0 : tensor<300xf32> -> tensor<300xf32>
    return %0 : tensor<300xf32>
  }
}
