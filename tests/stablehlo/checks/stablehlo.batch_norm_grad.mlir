func.func @f32() {
  %x = stablehlo.constant dense<[[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], [[7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]]> : tensor<2x2x3xf32>
  %s = stablehlo.constant dense<[2.0, 3.0, 4.0]> : tensor<3xf32>
  %o = stablehlo.constant dense<[3.0, 4.0, 5.0]> : tensor<3xf32>
  %m = stablehlo.constant dense<[4.0, 5.0, 6.0]> : tensor<3xf32>
  %v = stablehlo.constant dense<[5.0, 6.0, 7.0]> : tensor<3xf32>
  %g = stablehlo.constant dense<[[[6.0, 7.0, 8.0], [9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0], [15.0, 16.0, 17.0]]]> : tensor<2x2x3xf32>
  %0:3 = "stablehlo.batch_norm_grad"(%x, %s, %m, %v, %g) <{epsilon = 0.5 : f32, feature_index = 2 : i64}> : (tensor<2x2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x2x3xf32>) -> (tensor<2x2x3xf32>, tensor<3xf32>, tensor<3xf32>)
  %want0 = stablehlo.constant dense<[[[8.721848, 10.182953, 10.954452], [-1.2792042, -1.7650452, -2.1908903]], [[-11.280256, -13.713043, -15.336231], [-21.281307, -25.661041, -28.481573]]]> : tensor<2x2x3xf32>
  check.expect_close %0#0, %want0, max_ulp_difference = 64 : tensor<2x2x3xf32>, tensor<2x2x3xf32>
  %want1 = stablehlo.constant dense<[46.051353, 44.714478, 43.817806]> : tensor<3xf32>
  check.expect_close %0#1, %want1, max_ulp_difference = 64 : tensor<3xf32>, tensor<3xf32>
  %want2 = stablehlo.constant dense<[42.0, 46.0, 50.0]> : tensor<3xf32>
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
  %0:3 = "stablehlo.batch_norm_grad"(%x, %s, %m, %v, %g) <{epsilon = 0.5 : f32, feature_index = 2 : i64}> : (tensor<2x2x3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<2x2x3xf64>) -> (tensor<2x2x3xf64>, tensor<3xf64>, tensor<3xf64>)
  %want0 = stablehlo.constant dense<[[[8.721847487274971, 10.182953170636479, 10.95445115010332], [-1.2792042981336624, -1.7650452162436565, -2.1908902300206643]], [[-11.280256083542296, -13.713043603123792, -15.336231610144651], [-21.28130786895093, -25.661041990003927, -28.481572990268635]]]> : tensor<2x2x3xf64>
  check.expect_close %0#0, %want0, max_ulp_difference = 64 : tensor<2x2x3xf64>, tensor<2x2x3xf64>
  %want1 = stablehlo.constant dense<[46.05135473281185, 44.71447881150596, 43.81780460041329]> : tensor<3xf64>
  check.expect_close %0#1, %want1, max_ulp_difference = 64 : tensor<3xf64>, tensor<3xf64>
  %want2 = stablehlo.constant dense<[42.0, 46.0, 50.0]> : tensor<3xf64>
  check.expect_close %0#2, %want2, max_ulp_difference = 64 : tensor<3xf64>, tensor<3xf64>
  func.return
}
