module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x7x37xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<7x37xf32> {jax.result_info = "result[1]"}, tensor<5x37xf32> {jax.result_info = "result[2]"}, tensor<5x7xf32> {jax.result_info = "result[3]"}, tensor<7xf32> {jax.result_info = "result[4]"}, tensor<5xf32> {jax.result_info = "result[5]"}, tensor<5x1x37xf32> {jax.result_info = "result[6]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<5x7x37xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%arg0 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<5x7x37xf32>, tensor<f32>) -> tensor<7x37xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%arg0 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<5x7x37xf32>, tensor<f32>) -> tensor<5x37xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%arg0 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<5x7x37xf32>, tensor<f32>) -> tensor<5x7xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%arg0 init: %cst_3) applies stablehlo.add across dimensions = [0, 2] : (tensor<5x7x37xf32>, tensor<f32>) -> tensor<7xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%arg0 init: %cst_4) applies stablehlo.add across dimensions = [1, 2] : (tensor<5x7x37xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%arg0 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<5x7x37xf32>, tensor<f32>) -> tensor<5x37xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 2] : (tensor<5x37xf32>) -> tensor<5x1x37xf32>
    %cst_6 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x1x37xf32>
    %9 = stablehlo.divide %7, %8 : tensor<5x1x37xf32>
    return %0, %1, %2, %3, %4, %5, %9 : tensor<f32>, tensor<7x37xf32>, tensor<5x37xf32>, tensor<5x7xf32>, tensor<7xf32>, tensor<5xf32>, tensor<5x1x37xf32>
  }
}
