// limit: 0
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<60xi32>) -> (tensor<60xi32> {jax.result_info = "result[0]"}, tensor<60xi32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<60xi32>
    %1 = chlo.mulhi %arg0, %0 : tensor<60xi32>, tensor<60xi32> -> tensor<60xi32>
    %2 = stablehlo.bitcast_convert %arg0 : (tensor<60xi32>) -> tensor<60xui32>
    %3 = stablehlo.reverse %arg0, dims = [0] : tensor<60xi32>
    %4 = stablehlo.bitcast_convert %3 : (tensor<60xi32>) -> tensor<60xui32>
    %5 = chlo.mulhi %2, %4 : tensor<60xui32>, tensor<60xui32> -> tensor<60xui32>
    %6 = stablehlo.bitcast_convert %5 : (tensor<60xui32>) -> tensor<60xi32>
    return %1, %6 : tensor<60xi32>, tensor<60xi32>
  }
}
