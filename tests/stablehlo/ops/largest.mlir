// limit: 0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x40xf32>, %arg1: tensor<4x9xi32>) -> (tensor<3x5xf32> {jax.result_info = "result[0]"}, tensor<3x5xi32> {jax.result_info = "result[1]"}, tensor<4x3xi32> {jax.result_info = "result[2]"}, tensor<4x3xi32> {jax.result_info = "result[3]"}, tensor<40xf32> {jax.result_info = "result[4]"}, tensor<40xi32> {jax.result_info = "result[5]"}) {
    %values, %indices = chlo.top_k(%arg0, k = 5) : tensor<3x40xf32> -> (tensor<3x5xf32>, tensor<3x5xi32>)
    %values_0, %indices_1 = chlo.top_k(%arg1, k = 3) : tensor<4x9xi32> -> (tensor<4x3xi32>, tensor<4x3xi32>)
    %0 = stablehlo.slice %arg0 [0:1, 0:40] : (tensor<3x40xf32>) -> tensor<1x40xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x40xf32>) -> tensor<40xf32>
    %values_2, %indices_3 = chlo.top_k(%1, k = 40) : tensor<40xf32> -> (tensor<40xf32>, tensor<40xi32>)
    return %values, %indices, %values_0, %indices_1, %values_2, %indices_3 : tensor<3x5xf32>, tensor<3x5xi32>, tensor<4x3xi32>, tensor<4x3xi32>, tensor<40xf32>, tensor<40xi32>
  }
}
