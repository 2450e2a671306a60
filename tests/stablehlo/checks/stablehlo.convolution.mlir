func.func @i32() {
  %x = stablehlo.constant dense<[[[[1, 2], [0, 1], [2, 0], [1, 2]], [[0, 1], [2, 0], [1, 2], [0, 1]], [[2, 0], [1, 2], [0, 1], [2, 1]], [[2, 0], [1, 2], [0, 1], [2, 0]]]]> : tensor<1x4x4x2xi32>
  %w = stablehlo.constant dense<[[[[1, 2, 3], [0, 1, 2]], [[3, 0, 1], [2, 3, 0]]], [[[1, 2, 3], [0, 1, 2]], [[3, 0, 1], [2, 3, 1]]]]> : tensor<2x2x2x3xi32>
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x2xi32>, tensor<2x2x2x3xi32>) -> tensor<1x3x3x3xi32>
  check.expect_eq_const %0, dense<[[[[9, 8, 11], [15, 11, 13], [12, 17, 15]], [[15, 11, 13], [12, 17, 15], [11, 11, 12]], [[18, 20, 16], [6, 14, 15], [14, 5, 8]]]]> : tensor<1x3x3x3xi32>
  func.return
}

func.func @f32() {
  %x = stablehlo.constant dense<[[[[1.0, 2.0], [0.0, 1.0], [2.0, 0.0], [1.0, 2.0]], [[0.0, 1.0], [2.0, 0.0], [1.0, 2.0], [0.0, 1.0]], [[2.0, 0.0], [1.0, 2.0], [0.0, 1.0], [2.0, 1.0]], [[2.0, 0.0], [1.0, 2.0], [0.0, 1.0], [2.0, 0.0]]]]> : tensor<1x4x4x2xf32>
  %w = stablehlo.constant dense<[[[[1.0, 2.0, 3.0], [0.0, 1.0, 2.0]], [[3.0, 0.0, 1.0], [2.0, 3.0, 0.0]]], [[[1.0, 2.0, 3.0], [0.0, 1.0, 2.0]], [[3.0, 0.0, 1.0], [2.0, 3.0, 1.0]]]]> : tensor<2x2x2x3xf32>
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x2xf32>, tensor<2x2x2x3xf32>) -> tensor<1x3x3x3xf32>
  check.expect_eq_const %0, dense<[[[[9.0, 8.0, 11.0], [15.0, 11.0, 13.0], [12.0, 17.0, 15.0]], [[15.0, 11.0, 13.0], [12.0, 17.0, 15.0], [11.0, 11.0, 12.0]], [[18.0, 20.0, 16.0], [6.0, 14.0, 15.0], [14.0, 5.0, 8.0]]]]> : tensor<1x3x3x3xf32>
  func.return
}

func.func @f64() {
  %x = stablehlo.constant dense<[[[[1.0, 2.0], [0.0, 1.0], [2.0, 0.0], [1.0, 2.0]], [[0.0, 1.0], [2.0, 0.0], [1.0, 2.0], [0.0, 1.0]], [[2.0, 0.0], [1.0, 2.0], [0.0, 1.0], [2.0, 1.0]], [[2.0, 0.0], [1.0, 2.0], [0.0, 1.0], [2.0, 0.0]]]]> : tensor<1x4x4x2xf64>
  %w = stablehlo.constant dense<[[[[1.0, 2.0, 3.0], [0.0, 1.0, 2.0]], [[3.0, 0.0, 1.0], [2.0, 3.0, 0.0]]], [[[1.0, 2.0, 3.0], [0.0, 1.0, 2.0]], [[3.0, 0.0, 1.0], [2.0, 3.0, 1.0]]]]> : tensor<2x2x2x3xf64>
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x2xf64>, tensor<2x2x2x3xf64>) -> tensor<1x3x3x3xf64>
  check.expect_eq_const %0, dense<[[[[9.0, 8.0, 11.0], [15.0, 11.0, 13.0], [12.0, 17.0, 15.0]], [[15.0, 11.0, 13.0], [12.0, 17.0, 15.0], [11.0, 11.0, 12.0]], [[18.0, 20.0, 16.0], [6.0, 14.0, 15.0], [14.0, 5.0, 8.0]]]]> : tensor<1x3x3x3xf64>
  func.return
}

func.func @f16() {
  %x = stablehlo.constant dense<[[[[1.0, 2.0], [0.0, 1.0], [2.0, 0.0], [1.0, 2.0]], [[0.0, 1.0], [2.0, 0.0], [1.0, 2.0], [0.0, 1.0]], [[2.0, 0.0], [1.0, 2.0], [0.0, 1.0], [2.0, 1.0]], [[2.0, 0.0], [1.0, 2.0], [0.0, 1.0], [2.0, 0.0]]]]> : tensor<1x4x4x2xf16>
  %w = stablehlo.constant dense<[[[[1.0, 2.0, 3.0], [0.0, 1.0, 2.0]], [[3.0, 0.0, 1.0], [2.0, 3.0, 0.0]]], [[[1.0, 2.0, 3.0], [0.0, 1.0, 2.0]], [[3.0, 0.0, 1.0], [2.0, 3.0, 1.0]]]]> : tensor<2x2x2x3xf16>
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x2xf16>, tensor<2x2x2x3xf16>) -> tensor<1x3x3x3xf16>
  check.expect_eq_const %0, dense<[[[[9.0, 8.0, 11.0], [15.0, 11.0, 13.0], [12.0, 17.0, 15.0]], [[15.0, 11.0, 13.0], [12.0, 17.0, 15.0], [11.0, 11.0, 12.0]], [[18.0, 20.0, 16.0], [6.0, 14.0, 15.0], [14.0, 5.0, 8.0]]]]> : tensor<1x3x3x3xf16>
  func.return
}
