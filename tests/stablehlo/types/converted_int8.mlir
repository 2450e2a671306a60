module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<30x4xi8>) -> (tensor<30x4xi8> {jax.result_info = "result[0]"}, tensor<30x4xi16> {jax.result_info = "result[1]"}, tensor<30x4xui8> {jax.result_info = "result[2]"}, tensor<30x4xui16> {jax.result_info = "result[3]"}, tensor<30x4xi32> {jax.result_info = "result[4]"}, tensor<30x4xui32> {jax.result_info = "result[5]"}, tensor<30x4xf16> {jax.result_info = "result[6]"}, tensor<30x4xbf16> {jax.result_info = "result[7]"}, tensor<30x4xf32> {jax.result_info = "result[8]"}, tensor<30x4xi1> {jax.result_info = "result[9]"}, tensor<30x4xcomplex<f32>> {jax.result_info = "result[10]"}, tensor<30x4xi8> {jax.result_info = "result[11]"}, tensor<30x4xui8> {jax.result_info = "result[12]"}, tensor<30xi32> {jax.result_info = "result[13]"}, tensor<30xui32> {jax.result_info = "result[14]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<30x4xi8>) -> tensor<30x4xi16>
    %1 = stablehlo.convert %arg0 : (tensor<30x4xi8>) -> tensor<30x4xui8>
    %2 = stablehlo.convert %arg0 : (tensor<30x4xi8>) -> tensor<30x4xui16>
    %3 = stablehlo.convert %arg0 : (tensor<30x4xi8>) -> tensor<30x4xi32>
    %4 = stablehlo.convert %arg0 : (tensor<30x4xi8>) -> tensor<30x4xui32>
    %5 = stablehlo.convert %arg0 : (tensor<30x4xi8>) -> tensor<30x4xf16>
    %6 = stablehlo.convert %arg0 : (tensor<30x4xi8>) -> tensor<30x4xbf16>
    %7 = stablehlo.convert %arg0 : (tensor<30x4xi8>) -> tensor<30x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i8>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<30x4xi8>
    %9 = stablehlo.compare NE, %arg0, %8, SIGNED : (tensor<30x4xi8>, tensor<30x4xi8>) -> tensor<30x4xi1>
    %10 = stablehlo.convert %9 : tensor<30x4xi1>
    %11 = stablehlo.convert %arg0 : (tensor<30x4xi8>) -> tensor<30x4xcomplex<f32>>
    %12 = stablehlo.bitcast_convert %arg0 : (tensor<30x4xi8>) -> tensor<30x4xi8>
    %13 = stablehlo.bitcast_convert %arg0 : (tensor<30x4xi8>) -> tensor<30x4xui8>
    %14 = stablehlo.bitcast_convert %arg0 : (tensor<30x4xi8>) -> tensor<30xi32>
    %15 = stablehlo.bitcast_convert %arg0 : (tensor<30x4xi8>) -> tensor<30xui32>
    return %arg0, %0, %1, %2, %3, %4, %5, %6, %7, %10, %11, %12, %13, %14, %15 : tensor<30x4xi8>, tensor<30x4xi16>, tensor<30x4xui8>, tensor<30x4xui16>, tensor<30x4xi32>, tensor<30x4xui32>, tensor<30x4xf16>, tensor<30x4xbf16>, tensor<30x4xf32>, tensor<30x4xi1>, tensor<30x4xcomplex<f32>>, tensor<30x4xi8>, tensor<30x4xui8>, tensor<30xi32>, tensor<30xui32>
  }
}
