module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<30x1x2xui32>) -> (tensor<30x1xui32> {jax.result_info = "result[0]"}, tensor<30x1xui32> {jax.result_info = "result[1]"}, tensor<30x1xui32> {jax.result_info = "result[2]"}, tensor<30x1xui32> {jax.result_info = "result[3]"}, tensor<30x1xf64> {jax.result_info = "result[4]"}, tensor<30x1xcomplex<f32>> {jax.result_info = "result[5]"}, tensor<30x1xui32> {jax.result_info = "result[6]"}, tensor<30x1xui32> {jax.result_info = "result[7]"}, tensor<30x1xui32> {jax.result_info = "result[8]"}, tensor<30x1xui32> {jax.result_info = "result[9]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<30x1x2xui32>) -> tensor<30x1x2xui64>
    %1 = stablehlo.slice %0 [0:30, 0:1, 0:1] : (tensor<30x1x2xui64>) -> tensor<30x1x1xui64>
    %2 = stablehlo.reshape %1 : (tensor<30x1x1xui64>) -> tensor<30x1xui64>
    %3 = stablehlo.slice %0 [0:30, 0:1, 1:2] : (tensor<30x1x2xui64>) -> tensor<30x1x1xui64>
    %4 = stablehlo.reshape %3 : (tensor<30x1x1xui64>) -> tensor<30x1xui64>
    %c = stablehlo.constant dense<32> : tensor<ui64>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<30x1xui64>
    %6 = stablehlo.shift_left %4, %5 : tensor<30x1xui64>
    %7 = stablehlo.or %2, %6 : tensor<30x1xui64>
    %8 = stablehlo.convert %7 : (tensor<30x1xui64>) -> tensor<30x1xi64>
    %9 = stablehlo.convert %8 : (tensor<30x1xi64>) -> tensor<30x1xui64>
    %10 = stablehlo.convert %8 : (tensor<30x1xi64>) -> tensor<30x1xf64>
    %11 = stablehlo.convert %8 : (tensor<30x1xi64>) -> tensor<30x1xcomplex<f32>>
    %12 = stablehlo.bitcast_convert %8 : (tensor<30x1xi64>) -> tensor<30x1xi64>
    %13 = stablehlo.bitcast_convert %8 : (tensor<30x1xi64>) -> tensor<30x1xui64>
    %14 = stablehlo.convert %8 : (tensor<30x1xi64>) -> tensor<30x1xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<i64>
    %15 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<30x1xi64>
    %16 = stablehlo.shift_right_logical %8, %15 : tensor<30x1xi64>
    %17 = stablehlo.convert %16 : (tensor<30x1xi64>) -> tensor<30x1xui32>
    %18 = stablehlo.convert %9 : (tensor<30x1xui64>) -> tensor<30x1xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %19 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<30x1xui64>
    %20 = stablehlo.shift_right_logical %9, %19 : tensor<30x1xui64>
    %21 = stablehlo.convert %20 : (tensor<30x1xui64>) -> tensor<30x1xui32>
    %22 = stablehlo.convert %12 : (tensor<30x1xi64>) -> tensor<30x1xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<i64>
    %23 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<30x1xi64>
    %24 = stablehlo.shift_right_logical %12, %23 : tensor<30x1xi64>
    %25 = stablehlo.convert %24 : (tensor<30x1xi64>) -> tensor<30x1xui32>
    %26 = stablehlo.convert %13 : (tensor<30x1xui64>) -> tensor<30x1xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui64>
    %27 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<30x1xui64>
    %28 = stablehlo.shift_right_logical %13, %27 : tensor<30x1xui64>
    %29 = stablehlo.convert %28 : (tensor<30x1xui64>) -> tensor<30x1xui32>
    return %14, %17, %18, %21, %10, %11, %22, %25, %26, %29 : tensor<30x1xui32>, tensor<30x1xui32>, tensor<30x1xui32>, tensor<30x1xui32>, tensor<30x1xf64>, tensor<30x1xcomplex<f32>>, tensor<30x1xui32>, tensor<30x1xui32>, tensor<30x1xui32>, tensor<30x1xui32>
  }
}
