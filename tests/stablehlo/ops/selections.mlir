// limit: 0
func.func @main(%x: tensor<2x4x3xf32>, %i: tensor<2x5xi32>) -> (tensor<2x5x3xf32>, tensor<2x2x5x3xf32>, tensor<7x3xf32>, tensor<i32>) {
  %0 = "stablehlo.torch_index_select"(%x, %i) {dim = 1 : i64, batch_dims = 1 : i64} : (tensor<2x4x3xf32>, tensor<2x5xi32>) -> tensor<2x5x3xf32>
  %1 = "stablehlo.torch_index_select"(%x, %i) {dim = 1 : i64, batch_dims = 0 : i64} : (tensor<2x4x3xf32>, tensor<2x5xi32>) -> tensor<2x2x5x3xf32>
  %2 = stablehlo.slice %x [0:1, 0:1, 0:3] : (tensor<2x4x3xf32>) -> tensor<1x1x3xf32>
  %3 = stablehlo.reshape %2 : (tensor<1x1x3xf32>) -> tensor<3xf32>
  %4 = stablehlo.broadcast %3, sizes = [7] : (tensor<3xf32>) -> tensor<7x3xf32>
  %5 = stablehlo.get_dimension_size %x, dim = 1 : (tensor<2x4x3xf32>) -> tensor<i32>
  return %0, %1, %4, %5 : tensor<2x5x3xf32>, tensor<2x2x5x3xf32>, tensor<7x3xf32>, tensor<i32>
}
