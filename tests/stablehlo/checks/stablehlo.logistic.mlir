func.func @f16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.logistic %a : tensor<11xf16>
  %want0 = stablehlo.constant dense<[0.5, 0.5, 0.73095703, 0.18249512, 0.9243164, 0.0758667, 0.6513672, 1.0, 1.0, 0.0, 0xFE00]> : tensor<11xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<11xf16>, tensor<11xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.logistic %a : tensor<11xbf16>
  %want0 = stablehlo.constant dense<[0.5, 0.5, 0.73046875, 0.18261719, 0.92578125, 0.075683594, 0.65234375, 1.0, 1.0, 0.0, 0xFFC0]> : tensor<11xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<11xbf16>, tensor<11xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.logistic %a : tensor<11xf32>
  %want0 = stablehlo.constant dense<[0.5, 0.5, 0.7310586, 0.18242553, 0.9241418, 0.075858176, 0.6513549, 1.0, 1.0, 0.0, 0xFFC00000]> : tensor<11xf32>
  check.expect_close %0, %want0, max_ulp_difference = 4 : tensor<11xf32>, tensor<11xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.logistic %a : tensor<11xf64>
  %want0 = stablehlo.constant dense<[0.5, 0.5, 0.7310585786300049, 0.18242552380635635, 0.9241418199787566, 0.07585818002124355, 0.6513548646660542, 1.0, 1.0, 0.0, 0xFFF8000000000000]> : tensor<11xf64>
  check.expect_close %0, %want0, max_ulp_difference = 4 : tensor<11xf64>, tensor<11xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f32>>
  %0 = stablehlo.logistic %a : tensor<5xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[(0.65621036, 0.25225034), (0.17945302, -0.0372448), (0.95257413, 0.0), (0.5, -0.7787039), (0.6769243, 1.0683897)]> : tensor<5xcomplex<f32>>, tolerance = 9.6495496109128e-06
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f64>>
  %0 = stablehlo.logistic %a : tensor<5xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[(0.6562103462512943, 0.2522503513492819), (0.17945302632447246, -0.037244801392614484), (0.9525741268224334, 0.0), (0.5, -0.778703862327451), (0.676924316638133, 1.0683896752665907)]> : tensor<5xcomplex<f64>>, tolerance = 1.7973686737246248e-14
  func.return
}
