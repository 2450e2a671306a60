func.func @f16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.sine %a : tensor<11xf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.8413086, -0.9975586, 0.5986328, -0.5986328, 0.58496094, -0.50634766, 0xFE00, 0xFE00, 0x7E00]> : tensor<11xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<11xf16>, tensor<11xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.sine %a : tensor<11xbf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.83984375, -0.99609375, 0.59765625, -0.59765625, 0.5859375, -0.5078125, 0xFFC0, 0xFFC0, 0x7FC0]> : tensor<11xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<11xbf16>, tensor<11xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.sine %a : tensor<11xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.84147096, -0.997495, 0.5984721, -0.5984721, 0.58509725, -0.50636566, 0xFFC00000, 0xFFC00000, 0x7FC00000]> : tensor<11xf32>
  check.expect_close %0, %want0, max_ulp_difference = 4 : tensor<11xf32>, tensor<11xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.sine %a : tensor<11xf64>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.8414709848078965, -0.9974949866040544, 0.5984721441039565, -0.5984721441039565, 0.5850972729404622, -0.5063656411097588, 0xFFF8000000000000, 0xFFF8000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  check.expect_close %0, %want0, max_ulp_difference = 4 : tensor<11xf64>, tensor<11xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f32>>
  %0 = stablehlo.sine %a : tensor<5xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[(0.7397923, 1.0313361), (-1.0288295, -0.017869089), (0.14112, -0.0), (-0.0, -3.6268604), (3.4046466, -27.076992)]> : tensor<5xcomplex<f32>>, tolerance = 0.00020820769714191556
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f64>>
  %0 = stablehlo.sine %a : tensor<5xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[(0.7397922644560138, 1.0313360742545512), (-1.0288293962476212, -0.017869088397805058), (0.1411200080598672, -0.0), (-0.0, -3.626860407847019), (3.4046466480520756, -27.076992181871702)]> : tensor<5xcomplex<f64>>, tolerance = 3.878170955659797e-13
  func.return
}
