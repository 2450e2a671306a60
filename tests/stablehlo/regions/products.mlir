module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x11xf32>, %arg1: tensor<4x9xi32>) -> (tensor<11xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<4xi32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.multiply across dimensions = [0] : (tensor<6x11xf32>, tensor<f32>) -> tensor<11xf32>
    %cst_0 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x11xf32>
    %2 = stablehlo.divide %arg0, %1 : tensor<6x11xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x11xf32>
    %4 = stablehlo.add %3, %2 : tensor<6x11xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_2) applies stablehlo.multiply across dimensions = [0, 1] : (tensor<6x11xf32>, tensor<f32>) -> tensor<f32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %6 = stablehlo.reduce(%arg1 init: %c) applies stablehlo.multiply across dimensions = [1] : (tensor<4x9xi32>, tensor<i32>) -> tensor<4xi32>
    return %0, %5, %6 : tensor<11xf32>, tensor<f32>, tensor<4xi32>
  }
}
