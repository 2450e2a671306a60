module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<30x1x2xui32>) -> (tensor<30x1xi8> {jax.result_info = "result[0]"}, tensor<30x1xi16> {jax.result_info = "result[1]"}, tensor<30x1xui8> {jax.result_info = "result[2]"}, tensor<30x1xui16> {jax.result_info = "result[3]"}, tensor<30x1xi32> {jax.result_info = "result[4]"}, tensor<30x1xui32> {jax.result_info = "result[5]"}, tensor<30x1xf16> {jax.result_info = "result[6]"}, tensor<30x1xbf16> {jax.result_info = "result[7]"}, tensor<30x1xf32> {jax.result_info = "result[8]"}, tensor<30x1xi1> {jax.result_info = "result[9]"}, tensor<30x1xcomplex<f32>> {jax.result_info = "result[10]"}, tensor<30x1x8xi8> {jax.result_info = "result[11]"}, tensor<30x1x8xui8> {jax.result_info = "result[12]"}, tensor<30x1x4xi16> {jax.result_info = "result[13]"}, tensor<30x1x4xui16> {jax.result_info = "result[14]"}, tensor<30x1x2xi32> {jax.result_info = "result[15]"}, tensor<30x1x2xui32> {jax.result_info = "result[16]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<30x1x2xui32>) -> tensor<30x1x2xui64>
    %1 = stablehlo.slice %0 [0:30, 0:1, 0:1] : (tensor<30x1x2xui64>) -> tensor<30x1x1xui64>
    %2 = stablehlo.reshape %1 : (tensor<30x1x1xui64>) -> tensor<30x1xui64>
    %3 = stablehlo.slice %0 [0:30, 0:1, 1:2] : (tensor<30x1x2xui64>) -> tensor<30x1x1xui64>
    %4 = stablehlo.reshape %3 : (tensor<30x1x1xui64>) -> tensor<30x1xui64>
    %c = stablehlo.constant dense<32> : tensor<ui64>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<30x1xui64>
    %6 = stablehlo.shift_left %4, %5 : tensor<30x1xui64>
    %7 = stablehlo.or %2, %6 : tensor<30x1xui64>
    %8 = stablehlo.convert %7 : (tensor<30x1xui64>) -> tensor<30x1xi8>
    %9 = stablehlo.convert %7 : (tensor<30x1xui64>) -> tensor<30x1xi16>
    %10 = stablehlo.convert %7 : (tensor<30x1xui64>) -> tensor<30x1xui8>
    %11 = stablehlo.convert %7 : (tensor<30x1xui64>) -> tensor<30x1xui16>
    %12 = stablehlo.convert %7 : (tensor<30x1xui64>) -> tensor<30x1xi32>
    %13 = stablehlo.convert %7 : (tensor<30x1xui64>) -> tensor<30x1xui32>
    %14 = stablehlo.convert %7 : (tensor<30x1xui64>) -> tensor<30x1xf16>
    %15 = stablehlo.convert %7 : (tensor<30x1xui64>) -> tensor<30x1xbf16>
    %16 = stablehlo.convert %7 : (tensor<30x1xui64>) -> tensor<30x1xf32>
    %c_0 = stablehlo.constant dense<0> : tensor<ui64>
    %17 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<30x1xui64>
    %18 = stablehlo.compare NE, %7, %17, UNSIGNED : (tensor<30x1xui64>, tensor<30x1xui64>) -> tensor<30x1xi1>
    %19 = stablehlo.convert %18 : tensor<30x1xi1>
    %20 = stablehlo.convert %7 : (tensor<30x1xui64>) -> tensor<30x1xcomplex<f32>>
    %21 = stablehlo.bitcast_convert %7 : (tensor<30x1xui64>) -> tensor<30x1x8xi8>
    %22 = stablehlo.bitcast_convert %7 : (tensor<30x1xui64>) -> tensor<30x1x8xui8>
    %23 = stablehlo.bitcast_convert %7 : (tensor<30x1xui64>) -> tensor<30x1x4xi16>
    %24 = stablehlo.bitcast_convert %7 : (tensor<30x1xui64>) -> tensor<30x1x4xui16>
    %25 = stablehlo.bitcast_convert %7 : (tensor<30x1xui64>) -> tensor<30x1x2xi32>
    %26 = stablehlo.bitcast_convert %7 : (tensor<30x1xui64>) -> tensor<30x1x2xui32>
    return %8, %9, %10, %11, %12, %13, %14, %15, %16, %19, %20, %21, %22, %23, %24, %25, %26 : tensor<30x1xi8>, tensor<30x1xi16>, tensor<30x1xui8>, tensor<30x1xui16>, tensor<30x1xi32>, tensor<30x1xui32>, tensor<30x1xf16>, tensor<30x1xbf16>, tensor<30x1xf32>, tensor<30x1xi1>, tensor<30x1xcomplex<f32>>, tensor<30x1x8xi8>, tensor<30x1x8xui8>, tensor<30x1x4xi16>, tensor<30x1x4xui16>, tensor<30x1x2xi32>, tensor<30x1x2xui32>
  }
}
