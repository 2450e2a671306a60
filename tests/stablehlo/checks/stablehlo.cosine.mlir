func.func @f16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.cosine %a : tensor<11xf16>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 0.54052734, 0.070739746, -0.80126953, -0.80126953, 0.81103516, 0.8623047, 0xFE00, 0xFE00, 0x7E00]> : tensor<11xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<11xf16>, tensor<11xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.cosine %a : tensor<11xbf16>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 0.5390625, 0.07080078, -0.80078125, -0.80078125, 0.8125, 0.86328125, 0xFFC0, 0xFFC0, 0x7FC0]> : tensor<11xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<11xbf16>, tensor<11xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.cosine %a : tensor<11xf32>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 0.5403023, 0.0707372, -0.8011436, -0.8011436, 0.8109631, 0.8623189, 0xFFC00000, 0xFFC00000, 0x7FC00000]> : tensor<11xf32>
  check.expect_close %0, %want0, max_ulp_difference = 4 : tensor<11xf32>, tensor<11xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.cosine %a : tensor<11xf64>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 0.5403023058681398, 0.0707372016677029, -0.8011436155469337, -0.8011436155469337, 0.8109631195052179, 0.8623188722876839, 0xFFF8000000000000, 0xFFF8000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  check.expect_close %0, %want0, max_ulp_difference = 4 : tensor<11xf64>, tensor<11xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f32>>
  %0 = stablehlo.cosine %a : tensor<5xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[(1.3541807, -0.5634215), (0.072959274, -0.25197953), (-0.9899925, -0.0), (3.7621956, -0.0), (27.095165, 3.402363)]> : tensor<5xcomplex<f32>>, tolerance = 0.0002083431027131155
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f64>>
  %0 = stablehlo.cosine %a : tensor<5xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[(1.3541806567045842, -0.5634214652309818), (0.07295927644889197, -0.251979519570583), (-0.9899924966004454, -0.0), (3.7621956910836314, -0.0), (27.095164916050923, 3.4023631506568424)]> : tensor<5xcomplex<f64>>, tolerance = 3.8806928494603944e-13
  func.return
}
