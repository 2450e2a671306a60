module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x0xf32>, %arg1: tensor<0x3xf32>) -> (tensor<2x4x0xf32> {jax.result_info = "result[0]"}, tensor<2x0xi32> {jax.result_info = "result[1]"}, tensor<2x4xi32> {jax.result_info = "result[2]"}, tensor<2x4x0xf32> {jax.result_info = "result[3]"}, tensor<2x0xf32> {jax.result_info = "result[4]"}, tensor<0x3xf32> {jax.result_info = "result[5]"}, tensor<0xi32> {jax.result_info = "result[6]"}, tensor<0xi32> {jax.result_info = "result[7]"}, tensor<0x3xf32> {jax.result_info = "result[8]"}, tensor<0xf32> {jax.result_info = "result[9]"}, tensor<2x4x0xf32> {jax.result_info = "result[10]"}) {
    %0:3 = stablehlo.custom_call @LuDecomposition(%arg0) {api_version = 2 : i32, backend_config = ""} : (tensor<2x4x0xf32>) -> (tensor<2x4x0xf32>, tensor<2x0xi32>, tensor<2x4xi32>)
    %1:2 = stablehlo.custom_call @Qr(%arg0) {backend_config = ""} : (tensor<2x4x0xf32>) -> (tensor<2x4x0xf32>, tensor<2x0xf32>)
    %2:3 = stablehlo.custom_call @LuDecomposition(%arg1) {api_version = 2 : i32, backend_config = ""} : (tensor<0x3xf32>) -> (tensor<0x3xf32>, tensor<0xi32>, tensor<0xi32>)
    %3:2 = stablehlo.custom_call @Qr(%arg1) {backend_config = ""} : (tensor<0x3xf32>) -> (tensor<0x3xf32>, tensor<0xf32>)
    %4:2 = stablehlo.custom_call @Qr(%arg0) {backend_config = ""} : (tensor<2x4x0xf32>) -> (tensor<2x4x0xf32>, tensor<2x0xf32>)
    %5 = stablehlo.custom_call @ProductOfElementaryHouseholderReflectors(%4#0, %4#1) {backend_config = ""} : (tensor<2x4x0xf32>, tensor<2x0xf32>) -> tensor<2x4x0xf32>
    return %0#0, %0#1, %0#2, %1#0, %1#1, %2#0, %2#1, %2#2, %3#0, %3#1, %5 : tensor<2x4x0xf32>, tensor<2x0xi32>, tensor<2x4xi32>, tensor<2x4x0xf32>, tensor<2x0xf32>, tensor<0x3xf32>, tensor<0xi32>, tensor<0xi32>, tensor<0x3xf32>, tensor<0xf32>, tensor<2x4x0xf32>
  }
}
