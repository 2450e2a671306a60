func.func @f32() {
  %x = stablehlo.constant dense<[[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], [[7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]]> : tensor<2x2x3xf32>
  %s = stablehlo.constant dense<[2.0, 3.0, 4.0]> : tensor<3xf32>
  %o = stablehlo.constant dense<[3.0, 4.0, 5.0]> : tensor<3xf32>
  %m = stablehlo.constant dense<[4.0, 5.0, 6.0]> : tensor<3xf32>
  %v = stablehlo.constant dense<[5.0, 6.0, 7.0]> : tensor<3xf32>
  %g = stablehlo.constant dense<[[[6.0, 7.0, 8.0], [9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0], [15.0, 16.0, 17.0]]]> : tensor<2x2x3xf32>
  %0:3 = "stablehlo.batch_norm_training"(%x, %s, %o) <{epsilon = 0.5 : f32, feature_index = 2 : i64}> : (tensor<2x2x3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x2x3xf32>, tensor<3xf32>, tensor<3xf32>)
  %want0 = stablehlo.constant dense<[[[0.37443015, 0.06164523, -0.2511397], [2.12481, 2.687215, 3.2496202]], [[3.87519, 5.312785, 6.75038], [5.62557, 7.938355, 10.25114]]]> : tensor<2x2x3xf32>
  check.expect_close %0#0, %want0, max_ulp_difference = 64 : tensor<2x2x3xf32>, tensor<2x2x3xf32>
  %want1 = stablehlo.constant dense<[5.5, 6.5, 7.5]> : tensor<3xf32>
  check.expect_close %0#1, %want1, max_ulp_difference = 64 : tensor<3xf32>, tensor<3xf32>
  %want2 = stablehlo.constant dense<[11.25, 11.25, 11.25]> : tensor<3xf32>
  check.expect_close %0#2, %want2, max_ulp_difference = 64 : tensor<3xf32>, tensor<3xf32>
  func.return
}

func.func @f64() {
  %x = stablehlo.constant dense<[[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], [[7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]]> : tensor<2x2x3xf64>
  %s = stablehlo.constant dense<[2.0, 3.0, 4.0]> : tensor<3xf64>
  %o = stablehlo.constant dense<[3.0, 4.0, 5.0]> : tensor<3xf64>
  %m = stablehlo.constant dense<[4.0, 5.0, 6.0]> : tensor<3xf64>
  %v = stablehlo.constant dense<[5.0, 6.0, 7.0]> : tensor<3xf64>
  %g = stablehlo.constant dense<[[[6.0, 7.0, 8.0], [9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0], [15.0, 16.0, 17.0]]]> : tensor<2x2x3xf64>
  %0:3 = "stablehlo.batch_norm_training"(%x, %s, %o) <{epsilon = 0.5 : f32, feature_index = 2 : i64}> : (tensor<2x2x3xf64>, tensor<3xf64>, tensor<3xf64>) -> (tensor<2x2x3xf64>, tensor<3xf64>, tensor<3xf64>)
  %want0 = stablehlo.constant dense<[[[0.37443015303789773, 0.061645229556846814, -0.25113969392420454], [2.1248100510126324, 2.687215076518949, 3.2496201020252653]], [[3.8751899489873676, 5.3127849234810505, 6.750379897974735], [5.625569846962103, 7.938354770443153, 10.251139693924205]]]> : tensor<2x2x3xf64>
  check.expect_close %0#0, %want0, max_ulp_difference = 64 : tensor<2x2x3xf64>, tensor<2x2x3xf64>
  %want1 = stablehlo.constant dense<[5.5, 6.5, 7.5]> : tensor<3xf64>
  check.expect_close %0#1, %want1, max_ulp_difference = 64 : tensor<3xf64>, tensor<3xf64>
  %want2 = stablehlo.constant dense<[11.25, 11.25, 11.25]> : tensor<3xf64>
  check.expect_close %0#2, %want2, max_ulp_difference = 64 : tensor<3xf64>, tensor<3xf64>
  func.return
}
