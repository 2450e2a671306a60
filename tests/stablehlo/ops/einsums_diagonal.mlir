// limit: 8
func.func @main(%q: tensor<3x4x3xf32>, %r: tensor<4x4xf32>) -> (tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<4xf32>) {
  %0 = stablehlo.unary_einsum %q, config = "iji->ji" : (tensor<3x4x3xf32>) -> tensor<4x3xf32>
  %1 = stablehlo.unary_einsum %r, config = "ii->" : (tensor<4x4xf32>) -> tensor<f32>
  %2 = stablehlo.einsum %q, %r, config = "iji,jj->ji" : (tensor<3x4x3xf32>, tensor<4x4xf32>) -> tensor<4x3xf32>
  %3 = stablehlo.einsum %r, %r, config = "ij,jj->i" : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
  return %0, %1, %2, %3 : tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<4xf32>
}
