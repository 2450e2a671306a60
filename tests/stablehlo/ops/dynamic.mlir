// limit: 4
func.func @main(%x: tensor<4x3xf32>, %s: tensor<2xi32>) -> (tensor<2x4x3xf32>, tensor<12xf32>, tensor<2x5xi32>, tensor<8x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<4x1xf32>, tensor<1x1x5xf32>, tensor<4x3xf32>) {
  %c0 = stablehlo.constant dense<[2, 4, 3]> : tensor<3xi64>
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %c0, dims = [1, 2] : (tensor<4x3xf32>, tensor<3xi64>) -> tensor<2x4x3xf32>
  %c1 = stablehlo.constant dense<12> : tensor<1xi64>
  %1 = stablehlo.dynamic_reshape %x, %c1 : (tensor<4x3xf32>, tensor<1xi64>) -> tensor<12xf32>
  %c2 = stablehlo.constant dense<[2, 5]> : tensor<2xi64>
  %2 = stablehlo.dynamic_iota %c2, dim = 1 : (tensor<2xi64>) -> tensor<2x5xi32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %low = stablehlo.constant dense<[1, -1]> : tensor<2xi64>
  %high = stablehlo.constant dense<[0, 2]> : tensor<2xi64>
  %interior = stablehlo.constant dense<[1, 0]> : tensor<2xi64>
  %3 = stablehlo.dynamic_pad %x, %zero, %low, %high, %interior : (tensor<4x3xf32>, tensor<f32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<8x4xf32>
  %start = stablehlo.constant dense<[0, 1]> : tensor<2xi64>
  %limit = stablehlo.constant dense<[4, 3]> : tensor<2xi64>
  %stride = stablehlo.constant dense<[2, 1]> : tensor<2xi64>
  %4 = stablehlo.real_dynamic_slice %x, %start, %limit, %stride : (tensor<4x3xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<2x2xf32>
  %ones = stablehlo.constant dense<1> : tensor<2xi32>
  %two = stablehlo.constant dense<2> : tensor<2xi32>
  %end = stablehlo.add %s, %two : tensor<2xi32>
  %5 = stablehlo.real_dynamic_slice %x, %s, %end, %ones : (tensor<4x3xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x2xf32>
  %sizes = stablehlo.constant dense<[4, 1]> : tensor<2xi64>
  %6 = "stablehlo.dynamic_gather"(%x, %s, %sizes) {dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 0>, indices_are_sorted = false} : (tensor<4x3xf32>, tensor<2xi32>, tensor<2xi64>) -> tensor<4x1xf32>
  %row = stablehlo.slice %x [0:1, 0:3] : (tensor<4x3xf32>) -> tensor<1x3xf32>
  %signal = stablehlo.reshape %row : (tensor<1x3xf32>) -> tensor<1x1x3xf32>
  %kernel = stablehlo.constant dense<[[[1.0, 2.0, 1.0]]]> : tensor<1x1x3xf32>
  %padding = stablehlo.constant dense<[[2, 2]]> : tensor<1x2xi64>
  %7 = "stablehlo.dynamic_conv"(%signal, %kernel, %padding) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, f, 0]x[o, i, 0]->[b, f, 0]>, feature_group_count = 1 : i64} : (tensor<1x1x3xf32>, tensor<1x1x3xf32>, tensor<1x2xi64>) -> tensor<1x1x5xf32>
  %size = stablehlo.constant dense<3> : tensor<i32>
  %8 = stablehlo.set_dimension_size %x, %size, dim = 1 : (tensor<4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8 : tensor<2x4x3xf32>, tensor<12xf32>, tensor<2x5xi32>, tensor<8x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<4x1xf32>, tensor<1x1x5xf32>, tensor<4x3xf32>
}
