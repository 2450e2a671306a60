module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<20x4xf64>) -> (tensor<20x4xui32> {jax.result_info = "result[0]"}, tensor<20x4xui32> {jax.result_info = "result[1]"}, tensor<20x4xui32> {jax.result_info = "result[2]"}, tensor<20x4xui32> {jax.result_info = "result[3]"}, tensor<20x4xf64> {jax.result_info = "result[4]"}, tensor<20x4xcomplex<f32>> {jax.result_info = "result[5]"}, tensor<20x4xui32> {jax.result_info = "result[6]"}, tensor<20x4xui32> {jax.result_info = "result[7]"}, tensor<20x4xui32> {jax.result_info = "result[8]"}, tensor<20x4xui32> {jax.result_info = "result[9]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<20x4xf64>) -> tensor<20x4xi64>
    %1 = stablehlo.convert %arg0 : (tensor<20x4xf64>) -> tensor<20x4xui64>
    %2 = stablehlo.convert %arg0 : (tensor<20x4xf64>) -> tensor<20x4xcomplex<f32>>
    %3 = stablehlo.bitcast_convert %arg0 : (tensor<20x4xf64>) -> tensor<20x4xi64>
    %4 = stablehlo.bitcast_convert %arg0 : (tensor<20x4xf64>) -> tensor<20x4xui64>
    %5 = stablehlo.convert %0 : (tensor<20x4xi64>) -> tensor<20x4xui32>
    %c = stablehlo.constant dense<32> : tensor<i64>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<20x4xi64>
    %7 = stablehlo.shift_right_logical %0, %6 : tensor<20x4xi64>
    %8 = stablehlo.convert %7 : (tensor<20x4xi64>) -> tensor<20x4xui32>
    %9 = stablehlo.convert %1 : (tensor<20x4xui64>) -> tensor<20x4xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<20x4xui64>
    %11 = stablehlo.shift_right_logical %1, %10 : tensor<20x4xui64>
    %12 = stablehlo.convert %11 : (tensor<20x4xui64>) -> tensor<20x4xui32>
    %13 = stablehlo.convert %3 : (tensor<20x4xi64>) -> tensor<20x4xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<i64>
    %14 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<20x4xi64>
    %15 = stablehlo.shift_right_logical %3, %14 : tensor<20x4xi64>
    %16 = stablehlo.convert %15 : (tensor<20x4xi64>) -> tensor<20x4xui32>
    %17 = stablehlo.convert %4 : (tensor<20x4xui64>) -> tensor<20x4xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui64>
    %18 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<20x4xui64>
    %19 = stablehlo.shift_right_logical %4, %18 : tensor<20x4xui64>
    %20 = stablehlo.convert %19 : (tensor<20x4xui64>) -> tensor<20x4xui32>
    return %5, %8, %9, %12, %arg0, %2, %13, %16, %17, %20 : tensor<20x4xui32>, tensor<20x4xui32>, tensor<20x4xui32>, tensor<20x4xui32>, tensor<20x4xf64>, tensor<20x4xcomplex<f32>>, tensor<20x4xui32>, tensor<20x4xui32>, tensor<20x4xui32>, tensor<20x4xui32>
  }
}
