module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<60xf64>) -> (tensor<60xf64> {jax.result_info = "result[0]"}, tensor<60xf64> {jax.result_info = "result[1]"}, tensor<60xf64> {jax.result_info = "result[2]"}, tensor<60xf64> {jax.result_info = "result[3]"}, tensor<60xf64> {jax.result_info = "result[4]"}, tensor<60xf64> {jax.result_info = "result[5]"}, tensor<60xf64> {jax.result_info = "result[6]"}, tensor<60xf64> {jax.result_info = "result[7]"}) {
    %0 = stablehlo.tanh %arg0 : tensor<60xf64>
    %1 = chlo.asin %0 : tensor<60xf64> -> tensor<60xf64>
    %2 = chlo.acos %0 : tensor<60xf64> -> tensor<60xf64>
    %cst = stablehlo.constant dense<9.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %4 = stablehlo.multiply %arg0, %3 : tensor<60xf64>
    %5 = chlo.atan %4 : tensor<60xf64> -> tensor<60xf64>
    %cst_0 = stablehlo.constant dense<5.000000e+01> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %7 = stablehlo.multiply %arg0, %6 : tensor<60xf64>
    %8 = chlo.asinh %7 : tensor<60xf64> -> tensor<60xf64>
    %9 = stablehlo.multiply %arg0, %arg0 : tensor<60xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %11 = stablehlo.add %10, %9 : tensor<60xf64>
    %12 = chlo.acosh %11 : tensor<60xf64> -> tensor<60xf64>
    %13 = chlo.atanh %0 : tensor<60xf64> -> tensor<60xf64>
    %14 = chlo.sinh %arg0 : tensor<60xf64> -> tensor<60xf64>
    %15 = chlo.cosh %arg0 : tensor<60xf64> -> tensor<60xf64>
    return %1, %2, %5, %8, %12, %13, %14, %15 : tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>
  }
}
