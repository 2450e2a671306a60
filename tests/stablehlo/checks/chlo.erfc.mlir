func.func @f16() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.30004883, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf16>
  %0 = chlo.erfc %a : tensor<9xf16> -> tensor<9xf16>
  %want0 = stablehlo.constant dense<[2.0, 1.9228516, 1.5205078, 1.0, 0.6713867, 0.28881836, 0.03390503, 0.0, 0.0]> : tensor<9xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<9xf16>, tensor<9xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.30078125, 0.75, 1.5, 4.0, 20.0]> : tensor<9xbf16>
  %0 = chlo.erfc %a : tensor<9xbf16> -> tensor<9xbf16>
  %want0 = stablehlo.constant dense<[2.0, 1.921875, 1.5234375, 1.0, 0.671875, 0.2890625, 0.033935547, 1.5366822e-08, 0.0]> : tensor<9xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<9xbf16>, tensor<9xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.3, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf32>
  %0 = chlo.erfc %a : tensor<9xf32> -> tensor<9xf32>
  %want0 = stablehlo.constant dense<[1.9999993, 1.9229001, 1.5204998, 1.0, 0.67137325, 0.28884438, 0.03389485, 1.5417259e-08, 0.0]> : tensor<9xf32>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<9xf32>, tensor<9xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.3, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf64>
  %0 = chlo.erfc %a : tensor<9xf64> -> tensor<9xf64>
  %want0 = stablehlo.constant dense<[1.9999992569016276, 1.9229001282564582, 1.5204998778130465, 1.0, 0.6713732405408726, 0.2888443663464849, 0.03389485352468927, 1.541725790028002e-08, 5.395865611607901e-176]> : tensor<9xf64>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<9xf64>, tensor<9xf64>
  func.return
}
