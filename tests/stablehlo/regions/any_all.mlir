module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x33xf32>) -> (tensor<i1> {jax.result_info = "result[0]"}, tensor<i1> {jax.result_info = "result[1]"}, tensor<8xi1> {jax.result_info = "result[2]"}, tensor<33xi1> {jax.result_info = "result[3]"}, tensor<8xi32> {jax.result_info = "result[4]"}) {
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x33xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<8x33xf32>, tensor<8x33xf32>) -> tensor<8x33xi1>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %2 = stablehlo.reduce(%1 init: %c) applies stablehlo.or across dimensions = [0, 1] : (tensor<8x33xi1>, tensor<i1>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<-5.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x33xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<8x33xf32>, tensor<8x33xf32>) -> tensor<8x33xi1>
    %c_1 = stablehlo.constant dense<true> : tensor<i1>
    %5 = stablehlo.reduce(%4 init: %c_1) applies stablehlo.and across dimensions = [0, 1] : (tensor<8x33xi1>, tensor<i1>) -> tensor<i1>
    %cst_2 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x33xf32>
    %7 = stablehlo.compare GT, %arg0, %6, FLOAT : (tensor<8x33xf32>, tensor<8x33xf32>) -> tensor<8x33xi1>
    %c_3 = stablehlo.constant dense<false> : tensor<i1>
    %8 = stablehlo.reduce(%7 init: %c_3) applies stablehlo.or across dimensions = [1] : (tensor<8x33xi1>, tensor<i1>) -> tensor<8xi1>
    %cst_4 = stablehlo.constant dense<-1.500000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8x33xf32>
    %10 = stablehlo.compare GT, %arg0, %9, FLOAT : (tensor<8x33xf32>, tensor<8x33xf32>) -> tensor<8x33xi1>
    %c_5 = stablehlo.constant dense<true> : tensor<i1>
    %11 = stablehlo.reduce(%10 init: %c_5) applies stablehlo.and across dimensions = [0] : (tensor<8x33xi1>, tensor<i1>) -> tensor<33xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8x33xf32>
    %13 = stablehlo.compare GT, %arg0, %12, FLOAT : (tensor<8x33xf32>, tensor<8x33xf32>) -> tensor<8x33xi1>
    %14 = stablehlo.convert %13 : (tensor<8x33xi1>) -> tensor<8x33xi32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.reduce(%14 init: %c_7) applies stablehlo.add across dimensions = [1] : (tensor<8x33xi32>, tensor<i32>) -> tensor<8xi32>
    return %2, %5, %8, %11, %15 : tensor<i1>, tensor<i1>, tensor<8xi1>, tensor<33xi1>, tensor<8xi32>
  }
}
