// limit: 0
func.func @main(%x: tensor<4x5xf32>, %i: tensor<3x2xi32>) -> (tensor<4x5xf32>, tensor<4x5xf32>, tensor<3x2xf32>) {
  %n = stablehlo.convert %x : (tensor<4x5xf32>) -> tensor<4x5xf16>
  %0 = "stablehlo.all_reduce"(%n) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 0>, replica_groups = dense<0> : tensor<1x1xi64>, use_global_device_ids} : (tensor<4x5xf16>) -> tensor<4x5xf32>
  %1 = "stablehlo.reduce_scatter"(%n) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.maximum %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {replica_groups = dense<0> : tensor<1x1xi64>, scatter_dimension = 1 : i64} : (tensor<4x5xf16>) -> tensor<4x5xf32>
  %sizes = stablehlo.constant dense<[1, 2]> : tensor<2xi64>
  %2 = "stablehlo.dynamic_gather"(%x, %i, %sizes) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 1>} : (tensor<4x5xf32>, tensor<3x2xi32>, tensor<2xi64>) -> tensor<3x2xf32>
  return %0, %1, %2 : tensor<4x5xf32>, tensor<4x5xf32>, tensor<3x2xf32>
}
