module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<20x4xf16>) -> (tensor<20x4xui32> {jax.result_info = "result[0]"}, tensor<20x4xui32> {jax.result_info = "result[1]"}, tensor<20x4xui32> {jax.result_info = "result[2]"}, tensor<20x4xui32> {jax.result_info = "result[3]"}, tensor<20x4xf64> {jax.result_info = "result[4]"}, tensor<20x4xcomplex<f32>> {jax.result_info = "result[5]"}, tensor<20xui32> {jax.result_info = "result[6]"}, tensor<20xui32> {jax.result_info = "result[7]"}, tensor<20xui32> {jax.result_info = "result[8]"}, tensor<20xui32> {jax.result_info = "result[9]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<20x4xf16>) -> tensor<20x4xi64>
    %1 = stablehlo.convert %arg0 : (tensor<20x4xf16>) -> tensor<20x4xui64>
    %2 = stablehlo.convert %arg0 : (tensor<20x4xf16>) -> tensor<20x4xf64>
    %3 = stablehlo.convert %arg0 : (tensor<20x4xf16>) -> tensor<20x4xcomplex<f32>>
    %4 = stablehlo.bitcast_convert %arg0 : (tensor<20x4xf16>) -> tensor<20xi64>
    %5 = stablehlo.bitcast_convert %arg0 : (tensor<20x4xf16>) -> tensor<20xui64>
    %6 = stablehlo.convert %0 : (tensor<20x4xi64>) -> tensor<20x4xui32>
    %c = stablehlo.constant dense<32> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<20x4xi64>
    %8 = stablehlo.shift_right_logical %0, %7 : tensor<20x4xi64>
    %9 = stablehlo.convert %8 : (tensor<20x4xi64>) -> tensor<20x4xui32>
    %10 = stablehlo.convert %1 : (tensor<20x4xui64>) -> tensor<20x4xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %11 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<20x4xui64>
    %12 = stablehlo.shift_right_logical %1, %11 : tensor<20x4xui64>
    %13 = stablehlo.convert %12 : (tensor<20x4xui64>) -> tensor<20x4xui32>
    %14 = stablehlo.convert %4 : (tensor<20xi64>) -> tensor<20xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<i64>
    %15 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<20xi64>
    %16 = stablehlo.shift_right_logical %4, %15 : tensor<20xi64>
    %17 = stablehlo.convert %16 : (tensor<20xi64>) -> tensor<20xui32>
    %18 = stablehlo.convert %5 : (tensor<20xui64>) -> tensor<20xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui64>
    %19 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<20xui64>
    %20 = stablehlo.shift_right_logical %5, %19 : tensor<20xui64>
    %21 = stablehlo.convert %20 : (tensor<20xui64>) -> tensor<20xui32>
    return %6, %9, %10, %13, %2, %3, %14, %17, %18, %21 : tensor<20x4xui32>, tensor<20x4xui32>, tensor<20x4xui32>, tensor<20x4xui32>, tensor<20x4xf64>, tensor<20x4xcomplex<f32>>, tensor<20xui32>, tensor<20xui32>, tensor<20xui32>, tensor<20xui32>
  }
}
