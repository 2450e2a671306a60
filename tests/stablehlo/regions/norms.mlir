module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<17x17xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<17xf32> {jax.result_info = "result[1]"}, tensor<17xf32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %0 = call @norm(%arg0) : (tensor<17x17xf32>) -> tensor<f32>
    %1 = call @norm_0(%arg0) : (tensor<17x17xf32>) -> tensor<17xf32>
    %2 = call @norm_1(%arg0) : (tensor<17x17xf32>) -> tensor<17xf32>
    %3 = call @trace(%arg0) : (tensor<17x17xf32>) -> tensor<f32>
    return %0, %1, %2, %3 : tensor<f32>, tensor<17xf32>, tensor<17xf32>, tensor<f32>
  }
  func.func private @norm(%arg0: tensor<17x17xf32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<17x17xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<17x17xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @norm_0(%arg0: tensor<17x17xf32>) -> tensor<17xf32> {
    %0 = stablehlo.abs %arg0 : tensor<17x17xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<17x17xf32>, tensor<f32>) -> tensor<17xf32>
    return %1 : tensor<17xf32>
  }
  func.func private @norm_1(%arg0: tensor<17x17xf32>) -> tensor<17xf32> {
    %0 = stablehlo.abs %arg0 : tensor<17x17xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<17x17xf32>, tensor<f32>) -> tensor<17xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<17xf32>
    %3 = stablehlo.maximum %2, %1 : tensor<17xf32>
    return %3 : tensor<17xf32>
  }
  func.func private @trace(%arg0: tensor<17x17xf32>) -> tensor<f32> {
    %0 = stablehlo.iota dim = 0 : tensor<17x17xi32>
    %1 = stablehlo.iota dim = 1 : tensor<17x17xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<17x17xi32>
    %3 = stablehlo.add %0, %2 : tensor<17x17xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<17x17xi32>, tensor<17x17xi32>) -> tensor<17x17xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<17x17xf32>
    %6 = call @_where(%4, %arg0, %5) : (tensor<17x17xi1>, tensor<17x17xf32>, tensor<17x17xf32>) -> tensor<17x17xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<17x17xf32>, tensor<f32>) -> tensor<f32>
    return %7 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<17x17xi1>, %arg1: tensor<17x17xf32>, %arg2: tensor<17x17xf32>) -> tensor<17x17xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<17x17xi1>, tensor<17x17xf32>
    return %0 : tensor<17x17xf32>
  }
}
