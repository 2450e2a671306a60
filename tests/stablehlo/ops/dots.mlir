// limit: 8
func.func @main(%a: tensor<3x4xf32>, %b: tensor<4x5xf32>, %c: tensor<5xf32>) -> (tensor<3x5xf32>, tensor<4xf32>, tensor<f32>, tensor<5x3xf32>, tensor<4x3xf32>, tensor<4xf32>, tensor<3xf32>) {
  %0 = stablehlo.dot %a, %b : (tensor<3x4xf32>, tensor<4x5xf32>) -> tensor<3x5xf32>
  %1 = stablehlo.dot %b, %c : (tensor<4x5xf32>, tensor<5xf32>) -> tensor<4xf32>
  %2 = stablehlo.dot %c, %c : (tensor<5xf32>, tensor<5xf32>) -> tensor<f32>
  %3 = stablehlo.einsum %a, %b, config = "ij,jk->ki" : (tensor<3x4xf32>, tensor<4x5xf32>) -> tensor<5x3xf32>
  %4 = "stablehlo.unary_einsum"(%a) {einsum_config = "ab->ba"} : (tensor<3x4xf32>) -> tensor<4x3xf32>
  %5 = "stablehlo.unary_einsum"(%a) {einsum_config = "ab->b"} : (tensor<3x4xf32>) -> tensor<4xf32>
  %6 = "stablehlo.einsum"(%a, %b) {einsum_config = "ij,jk->i"} : (tensor<3x4xf32>, tensor<4x5xf32>) -> tensor<3xf32>
  return %0, %1, %2, %3, %4, %5, %6 : tensor<3x5xf32>, tensor<4xf32>, tensor<f32>, tensor<5x3xf32>, tensor<4x3xf32>, tensor<4xf32>, tensor<3xf32>
}
