module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<60xf64>, %arg1: tensor<60xf64>) -> (tensor<60xf64> {jax.result_info = "result[0]"}, tensor<60xf64> {jax.result_info = "result[1]"}, tensor<60xf64> {jax.result_info = "result[2]"}, tensor<60xf64> {jax.result_info = "result[3]"}, tensor<60xf64> {jax.result_info = "result[4]"}, tensor<60xf64> {jax.result_info = "result[5]"}, tensor<60xf64> {jax.result_info = "result[6]"}, tensor<60xf64> {jax.result_info = "result[7]"}, tensor<60xf64> {jax.result_info = "result[8]"}, tensor<60xf64> {jax.result_info = "result[9]"}, tensor<60xf64> {jax.result_info = "result[10]"}, tensor<60xf64> {jax.result_info = "result[11]"}, tensor<60xf64> {jax.result_info = "result[12]"}, tensor<f64> {jax.result_info = "result[13]"}, tensor<60xf64> {jax.result_info = "result[14]"}, tensor<f64> {jax.result_info = "result[15]"}, tensor<4x60xf64> {jax.result_info = "result[16]"}) {
    %0 = stablehlo.abs %arg0 : tensor<60xf64>
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %2 = stablehlo.add %0, %1 : tensor<60xf64>
    %3 = stablehlo.exponential %arg0 : tensor<60xf64>
    %4 = stablehlo.log %2 : tensor<60xf64>
    %5 = stablehlo.sine %arg0 : tensor<60xf64>
    %6 = stablehlo.cosine %arg0 : tensor<60xf64>
    %7 = stablehlo.tan %arg0 : tensor<60xf64>
    %8 = stablehlo.tanh %arg0 : tensor<60xf64>
    %9 = stablehlo.exponential_minus_one %arg0 : tensor<60xf64>
    %10 = stablehlo.log_plus_one %2 : tensor<60xf64>
    %11 = stablehlo.rsqrt %2 : tensor<60xf64>
    %12 = stablehlo.cbrt %arg0 : tensor<60xf64>
    %13 = stablehlo.atan2 %arg0, %arg1 : tensor<60xf64>
    %14 = stablehlo.power %2, %arg1 : tensor<60xf64>
    %15 = stablehlo.negate %arg0 : tensor<60xf64>
    %16 = stablehlo.exponential %15 : tensor<60xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %18 = stablehlo.add %17, %16 : tensor<60xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %20 = stablehlo.divide %19, %18 : tensor<60xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %21 = stablehlo.reduce(%arg0 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<60xf64>, tensor<f64>) -> tensor<f64>
    %22 = call @cumsum(%arg0) : (tensor<60xf64>) -> tensor<60xf64>
    %23 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<60xf64>, tensor<60xf64>) -> tensor<f64>
    %24 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<60xf64>) -> tensor<60x1xf64>
    %25 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<60xf64>) -> tensor<1x60xf64>
    %26 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<60x1xf64>) -> tensor<60x60xf64>
    %27 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<1x60xf64>) -> tensor<60x60xf64>
    %28 = stablehlo.multiply %26, %27 : tensor<60x60xf64>
    %29 = stablehlo.slice %28 [0:4, 0:60] : (tensor<60x60xf64>) -> tensor<4x60xf64>
    return %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %20, %21, %22, %23, %29 : tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<f64>, tensor<60xf64>, tensor<f64>, tensor<4x60xf64>
  }
  func.func private @cumsum(%arg0: tensor<60xf64>) -> tensor<60xf64> {
    %0 = call @cumsum_0(%arg0) : (tensor<60xf64>) -> tensor<60xf64>
    return %0 : tensor<60xf64>
  }
  func.func private @cumsum_0(%arg0: tensor<60xf64>) -> tensor<60xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<f64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[59, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 60>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %2 : tensor<f64>
    }) : (tensor<60xf64>, tensor<f64>) -> tensor<60xf64>
    return %1 : tensor<60xf64>
  }
}
