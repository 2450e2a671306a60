func.func @f32() {
  %x = stablehlo.constant dense<[[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], [[7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]]> : tensor<2x2x3xf32>
  %s = stablehlo.constant dense<[2.0, 3.0, 4.0]> : tensor<3xf32>
  %o = stablehlo.constant dense<[3.0, 4.0, 5.0]> : tensor<3xf32>
  %m = stablehlo.constant dense<[4.0, 5.0, 6.0]> : tensor<3xf32>
  %v = stablehlo.constant dense<[5.0, 6.0, 7.0]> : tensor<3xf32>
  %g = stablehlo.constant dense<[[[6.0, 7.0, 8.0], [9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0], [15.0, 16.0, 17.0]]]> : tensor<2x2x3xf32>
  %0 = "stablehlo.batch_norm_inference"(%x, %s, %o, %m, %v) <{epsilon = 0.5 : f32, feature_index = 2 : i64}> : (tensor<2x2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x2x3xf32>
  %want0 = stablehlo.constant dense<[[[0.4415914, 0.46990958, 0.61821955], [3.0, 4.0, 5.0]], [[5.5584087, 7.5300903, 9.381781], [8.116817, 11.060181, 13.763561]]]> : tensor<2x2x3xf32>
  check.expect_close %0, %want0, max_ulp_difference = 64 : tensor<2x2x3xf32>, tensor<2x2x3xf32>
  func.return
}

func.func @f64() {
  %x = stablehlo.constant dense<[[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], [[7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]]> : tensor<2x2x3xf64>
  %s = stablehlo.constant dense<[2.0, 3.0, 4.0]> : tensor<3xf64>
  %o = stablehlo.constant dense<[3.0, 4.0, 5.0]> : tensor<3xf64>
  %m = stablehlo.constant dense<[4.0, 5.0, 6.0]> : tensor<3xf64>
  %v = stablehlo.constant dense<[5.0, 6.0, 7.0]> : tensor<3xf64>
  %g = stablehlo.constant dense<[[[6.0, 7.0, 8.0], [9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0], [15.0, 16.0, 17.0]]]> : tensor<2x2x3xf64>
  %0 = "stablehlo.batch_norm_inference"(%x, %s, %o, %m, %v) <{epsilon = 0.5 : f32, feature_index = 2 : i64}> : (tensor<2x2x3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> tensor<2x2x3xf64>
  %want0 = stablehlo.constant dense<[[[0.4415914037326747, 0.469909567512687, 0.6182195399586714], [3.0, 4.0, 5.0]], [[5.558408596267325, 7.530090432487313, 9.381780460041329], [8.11681719253465, 11.060180864974626, 13.763560920082657]]]> : tensor<2x2x3xf64>
  check.expect_close %0, %want0, max_ulp_difference = 64 : tensor<2x2x3xf64>, tensor<2x2x3xf64>
  func.return
}
