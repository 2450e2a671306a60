// limit: 8
func.func @main(%rows: tensor<9x3xf32>, %parts: tensor<4x3x5xf32>, %groups: tensor<4xi32>, %left: tensor<2x9x3xf32>, %right: tensor<2x9x4xf32>, %each: tensor<2x3xi32>) -> (tensor<9x5xf32>, tensor<3x2x3x4xf32>, tensor<2x3x4xf32>, tensor<9x5xf32>) {
  %0 = "chlo.ragged_dot"(%rows, %parts, %groups) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<9x3xf32>, tensor<4x3x5xf32>, tensor<4xi32>) -> tensor<9x5xf32>
  %1 = "chlo.ragged_dot"(%left, %right, %each) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [1]>}> : (tensor<2x9x3xf32>, tensor<2x9x4xf32>, tensor<2x3xi32>) -> tensor<3x2x3x4xf32>
  %2 = "chlo.ragged_dot"(%left, %right, %groups) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0]>}> : (tensor<2x9x3xf32>, tensor<2x9x4xf32>, tensor<4xi32>) -> tensor<2x3x4xf32>
  %turned = stablehlo.transpose %rows, dims = [1, 0] : (tensor<9x3xf32>) -> tensor<3x9xf32>
  %last = stablehlo.transpose %parts, dims = [1, 2, 0] : (tensor<4x3x5xf32>) -> tensor<3x5x4xf32>
  %wide = stablehlo.convert %groups : (tensor<4xi32>) -> tensor<4xui8>
  %3 = "chlo.ragged_dot"(%turned, %last, %wide) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [1], rhs_group_dimensions = [2]>}> : (tensor<3x9xf32>, tensor<3x5x4xf32>, tensor<4xui8>) -> tensor<9x5xf32>
  return %0, %1, %2, %3 : tensor<9x5xf32>, tensor<3x2x3x4xf32>, tensor<2x3x4xf32>, tensor<9x5xf32>
}
