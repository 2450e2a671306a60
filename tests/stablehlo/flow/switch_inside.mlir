module @jit_switched attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<i32>, %arg1: tensor<7xf32>, %arg2: tensor<7xf32>) -> (tensor<7xf32> {jax.result_info = "result[0][0]"}, tensor<i32> {jax.result_info = "result[0][1]"}, tensor<7xf32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<3> : tensor<i32>
    %0 = stablehlo.clamp %c, %arg0, %c_0 : tensor<i32>
    %1:2 = "stablehlo.case"(%0) ({
      %5 = stablehlo.add %arg1, %arg2 : tensor<7xf32>
      %c_4 = stablehlo.constant dense<10> : tensor<i32>
      stablehlo.return %5, %c_4 : tensor<7xf32>, tensor<i32>
    }, {
      %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %6 = stablehlo.multiply %arg1, %5 : tensor<7xf32>
      %c_4 = stablehlo.constant dense<11> : tensor<i32>
      stablehlo.return %6, %c_4 : tensor<7xf32>, tensor<i32>
    }, {
      %5 = func.call @_flip(%arg2) : (tensor<7xf32>) -> tensor<7xf32>
      %c_4 = stablehlo.constant dense<7> : tensor<i32>
      %6 = stablehlo.multiply %arg0, %c_4 : tensor<i32>
      stablehlo.return %5, %6 : tensor<7xf32>, tensor<i32>
    }, {
      %c_4 = stablehlo.constant dense<13> : tensor<i32>
      stablehlo.return %arg1, %c_4 : tensor<7xf32>, tensor<i32>
    }) : (tensor<i32>) -> (tensor<7xf32>, tensor<i32>)
    %c_1 = stablehlo.constant dense<5> : tensor<i32>
    %2 = stablehlo.add %arg0, %c_1 : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %3 = stablehlo.clamp %c_2, %2, %c_3 : tensor<i32>
    %4 = "stablehlo.case"(%3) ({
      %5 = stablehlo.subtract %arg1, %arg2 : tensor<7xf32>
      stablehlo.return %5 : tensor<7xf32>
    }, {
      %5 = stablehlo.subtract %arg2, %arg1 : tensor<7xf32>
      stablehlo.return %5 : tensor<7xf32>
    }) : (tensor<i32>) -> tensor<7xf32>
    return %1#0, %1#1, %4 : tensor<7xf32>, tensor<i32>, tensor<7xf32>
  }
  func.func private @_flip(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<7xf32>
    return %0 : tensor<7xf32>
  }
}
