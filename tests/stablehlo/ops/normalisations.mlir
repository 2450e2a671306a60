// limit: 16
func.func @main(%x: tensor<6x5x4xf32>, %s: tensor<5xf32>, %o: tensor<5xf32>, %m: tensor<5xf32>, %v: tensor<5xf32>, %g: tensor<6x5x4xf32>) -> (tensor<6x5x4xf32>, tensor<6x5x4xf32>, tensor<5xf32>, tensor<5xf32>, tensor<6x5x4xf32>, tensor<5xf32>, tensor<5xf32>) {
  %0 = "stablehlo.batch_norm_inference"(%x, %s, %o, %m, %v) {epsilon = 0.25 : f32, feature_index = 1 : i64} : (tensor<6x5x4xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> tensor<6x5x4xf32>
  %1:3 = "stablehlo.batch_norm_training"(%x, %s, %o) {epsilon = 0.25 : f32, feature_index = 1 : i64} : (tensor<6x5x4xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<6x5x4xf32>, tensor<5xf32>, tensor<5xf32>)
  %2:3 = "stablehlo.batch_norm_grad"(%x, %s, %m, %v, %g) {epsilon = 0.25 : f32, feature_index = 1 : i64} : (tensor<6x5x4xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<6x5x4xf32>) -> (tensor<6x5x4xf32>, tensor<5xf32>, tensor<5xf32>)
  return %0, %1#0, %1#1, %1#2, %2#0, %2#1, %2#2 : tensor<6x5x4xf32>, tensor<6x5x4xf32>, tensor<5xf32>, tensor<5xf32>, tensor<6x5x4xf32>, tensor<5xf32>, tensor<5xf32>
}
