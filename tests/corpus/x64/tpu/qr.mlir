module @jit_qr attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x6x4xf64>) -> (tensor<2x6x4xf64> {jax.result_info = "result.Q"}, tensor<2x4x4xf64> {jax.result_info = "result.R"}) {
    %0:2 = call @qr(%arg0) : (tensor<2x6x4xf64>) -> (tensor<2x6x4xf64>, tensor<2x4x4xf64>)
    return %0#0, %0#1 : tensor<2x6x4xf64>, tensor<2x4x4xf64>
  }
  func.func private @qr(%arg0: tensor<2x6x4xf64>) -> (tensor<2x6x4xf64>, tensor<2x4x4xf64>) {
    %0:2 = stablehlo.custom_call @Qr(%arg0) {backend_config = ""} : (tensor<2x6x4xf64>) -> (tensor<2x6x4xf64>, tensor<2x4xf64>)
    %1 = stablehlo.custom_call @ProductOfElementaryHouseholderReflectors(%0#0, %0#1) {backend_config = ""} : (tensor<2x6x4xf64>, tensor<2x4xf64>) -> tensor<2x6x4xf64>
    %2 = stablehlo.slice %0#0 [0:2, 0:4, 0:4] : (tensor<2x6x4xf64>) -> tensor<2x4x4xf64>
    %3 = stablehlo.iota dim = 0 : tensor<4x4xi64>
    %c = stablehlo.constant dense<-1> : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<4x4xi64>
    %5 = stablehlo.add %3, %4 : tensor<4x4xi64>
    %6 = stablehlo.iota dim = 1 : tensor<4x4xi64>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x4xi64>, tensor<4x4xi64>) -> tensor<4x4xi1>
    %8 = stablehlo.broadcast_in_dim %7, dims = [1, 2] : (tensor<4x4xi1>) -> tensor<2x4x4xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4x4xf64>
    %10 = stablehlo.select %8, %9, %2 : tensor<2x4x4xi1>, tensor<2x4x4xf64>
    return %1, %10 : tensor<2x6x4xf64>, tensor<2x4x4xf64>
  }
}
