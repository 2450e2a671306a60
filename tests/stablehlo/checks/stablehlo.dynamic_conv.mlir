func.func @f32() {
  %x = stablehlo.constant dense<[[[[1.0, 2.0], [0.0, 1.0], [2.0, 0.0], [1.0, 2.0]], [[0.0, 1.0], [2.0, 0.0], [1.0, 2.0], [0.0, 1.0]], [[2.0, 0.0], [1.0, 2.0], [0.0, 1.0], [2.0, 1.0]], [[2.0, 0.0], [1.0, 2.0], [0.0, 1.0], [2.0, 0.0]]]]> : tensor<1x4x4x2xf32>
  %w = stablehlo.constant dense<[[[[1.0, 2.0, 3.0], [0.0, 1.0, 2.0]], [[3.0, 0.0, 1.0], [2.0, 3.0, 0.0]]], [[[1.0, 2.0, 3.0], [0.0, 1.0, 2.0]], [[3.0, 0.0, 1.0], [2.0, 3.0, 1.0]]]]> : tensor<2x2x2x3xf32>
  %pad = stablehlo.constant dense<[[0, 0], [0, 0]]> : tensor<2x2xi64>
  %0 = "stablehlo.dynamic_conv"(%x, %w, %pad) <{dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, batch_group_count = 1 : i64, feature_group_count = 1 : i64}> : (tensor<1x4x4x2xf32>, tensor<2x2x2x3xf32>, tensor<2x2xi64>) -> tensor<1x3x3x3xf32>
  check.expect_eq_const %0, dense<[[[[9.0, 8.0, 11.0], [15.0, 11.0, 13.0], [12.0, 17.0, 15.0]], [[15.0, 11.0, 13.0], [12.0, 17.0, 15.0], [11.0, 11.0, 12.0]], [[18.0, 20.0, 16.0], [6.0, 14.0, 15.0], [14.0, 5.0, 8.0]]]]> : tensor<1x3x3x3xf32>
  func.return
}
