func.func @main(%arg0: tensor<2x3xf32>, %arg1: tensor<3xi32>) -> (tensor<2x3xf32>, tensor<1x3xf32>, tensor<3xi32>) {
  %0 = "stablehlo.async_start"(%arg0) ({
  ^bb0(%arg2: tensor<2x3xf32>):
    %6 = "stablehlo.all_gather"(%arg2) <{all_gather_dim = 0 : i64, replica_groups = dense<0> : tensor<1x1xi64>}> : (tensor<2x3xf32>) -> tensor<2x3xf32>
    stablehlo.return %6 : tensor<2x3xf32>
  }) : (tensor<2x3xf32>) -> !stablehlo.future<tensor<2x3xf32>>
  %1 = "stablehlo.async_start"(%arg0) ({
  ^bb0(%arg2: tensor<2x3xf32>):
    %6 = stablehlo.slice %arg2 [1:2, 0:3] : (tensor<2x3xf32>) -> tensor<1x3xf32>
    stablehlo.return %6 : tensor<1x3xf32>
  }) : (tensor<2x3xf32>) -> !stablehlo.future<tensor<1x3xf32>>
  %2 = stablehlo.negate %arg1 : tensor<3xi32>
  %3 = "stablehlo.async_done"(%0) : (!stablehlo.future<tensor<2x3xf32>>) -> tensor<2x3xf32>
  %4 = "stablehlo.async_done"(%1) : (!stablehlo.future<tensor<1x3xf32>>) -> tensor<1x3xf32>
  return %3, %4, %2 : tensor<2x3xf32>, tensor<1x3xf32>, tensor<3xi32>
}
