module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<60xbf16>, %arg1: tensor<60xbf16>) -> (tensor<60xbf16> {jax.result_info = "result[0]"}, tensor<60xbf16> {jax.result_info = "result[1]"}, tensor<60xbf16> {jax.result_info = "result[2]"}, tensor<60xbf16> {jax.result_info = "result[3]"}, tensor<60xbf16> {jax.result_info = "result[4]"}, tensor<60xbf16> {jax.result_info = "result[5]"}, tensor<60xbf16> {jax.result_info = "result[6]"}, tensor<60xbf16> {jax.result_info = "result[7]"}, tensor<60xbf16> {jax.result_info = "result[8]"}, tensor<60xbf16> {jax.result_info = "result[9]"}, tensor<60xbf16> {jax.result_info = "result[10]"}, tensor<60xbf16> {jax.result_info = "result[11]"}, tensor<60xbf16> {jax.result_info = "result[12]"}, tensor<bf16> {jax.result_info = "result[13]"}, tensor<60xbf16> {jax.result_info = "result[14]"}, tensor<bf16> {jax.result_info = "result[15]"}, tensor<4x60xbf16> {jax.result_info = "result[16]"}) {
    %0 = stablehlo.abs %arg0 : tensor<60xbf16>
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<60xbf16>
    %2 = stablehlo.add %0, %1 : tensor<60xbf16>
    %3 = stablehlo.exponential %arg0 : tensor<60xbf16>
    %4 = stablehlo.log %2 : tensor<60xbf16>
    %5 = stablehlo.sine %arg0 : tensor<60xbf16>
    %6 = stablehlo.cosine %arg0 : tensor<60xbf16>
    %7 = stablehlo.tan %arg0 : tensor<60xbf16>
    %8 = stablehlo.tanh %arg0 : tensor<60xbf16>
    %9 = stablehlo.exponential_minus_one %arg0 : tensor<60xbf16>
    %10 = stablehlo.log_plus_one %2 : tensor<60xbf16>
    %11 = stablehlo.rsqrt %2 : tensor<60xbf16>
    %12 = stablehlo.cbrt %arg0 : tensor<60xbf16>
    %13 = stablehlo.atan2 %arg0, %arg1 : tensor<60xbf16>
    %14 = stablehlo.power %2, %arg1 : tensor<60xbf16>
    %15 = stablehlo.negate %arg0 : tensor<60xbf16>
    %16 = stablehlo.exponential %15 : tensor<60xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %17 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<60xbf16>
    %18 = stablehlo.add %17, %16 : tensor<60xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %19 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<60xbf16>
    %20 = stablehlo.divide %19, %18 : tensor<60xbf16>
    %21 = stablehlo.convert %arg0 : (tensor<60xbf16>) -> tensor<60xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<60xf32>, tensor<f32>) -> tensor<f32>
    %23 = stablehlo.convert %22 : (tensor<f32>) -> tensor<bf16>
    %24 = call @cumsum(%arg0) : (tensor<60xbf16>) -> tensor<60xbf16>
    %25 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<60xbf16>, tensor<60xbf16>) -> tensor<bf16>
    %26 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<60xbf16>) -> tensor<60x1xbf16>
    %27 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<60xbf16>) -> tensor<1x60xbf16>
    %28 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<60x1xbf16>) -> tensor<60x60xbf16>
    %29 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x60xbf16>) -> tensor<60x60xbf16>
    %30 = stablehlo.multiply %28, %29 : tensor<60x60xbf16>
    %31 = stablehlo.slice %30 [0:4, 0:60] : (tensor<60x60xbf16>) -> tensor<4x60xbf16>
    return %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %20, %23, %24, %25, %31 : tensor<60xbf16>, tensor<60xbf16>, tensor<60xbf16>, tensor<60xbf16>, tensor<60xbf16>, tensor<60xbf16>, tensor<60xbf16>, tensor<60xbf16>, tensor<60xbf16>, tensor<60xbf16>, tensor<60xbf16>, tensor<60xbf16>, tensor<60xbf16>, tensor<bf16>, tensor<60xbf16>, tensor<bf16>, tensor<4x60xbf16>
  }
  func.func private @cumsum(%arg0: tensor<60xbf16>) -> tensor<60xbf16> {
    %0 = call @cumsum_0(%arg0) : (tensor<60xbf16>) -> tensor<60xbf16>
    return %0 : tensor<60xbf16>
  }
  func.func private @cumsum_0(%arg0: tensor<60xbf16>) -> tensor<60xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<bf16>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[59, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 60>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<bf16>, %arg2: tensor<bf16>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<bf16>
      stablehlo.return %2 : tensor<bf16>
    }) : (tensor<60xbf16>, tensor<bf16>) -> tensor<60xbf16>
    return %1 : tensor<60xbf16>
  }
}
