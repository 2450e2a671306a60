func.func @f16() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.30004883, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf16>
  %0 = chlo.sinh %a : tensor<9xf16> -> tensor<9xf16>
  %want0 = stablehlo.constant dense<[-16.546875, -1.6015625, -0.5209961, 0.0, 0.3046875, 0.8222656, 2.1289062, 27.296875, 0x7C00]> : tensor<9xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<9xf16>, tensor<9xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.30078125, 0.75, 1.5, 4.0, 20.0]> : tensor<9xbf16>
  %0 = chlo.sinh %a : tensor<9xbf16> -> tensor<9xbf16>
  %want0 = stablehlo.constant dense<[-16.5, -1.6015625, -0.51953125, 0.0, 0.3046875, 0.82421875, 2.125, 27.25, 242221060.0]> : tensor<9xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<9xbf16>, tensor<9xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.3, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf32>
  %0 = chlo.sinh %a : tensor<9xf32> -> tensor<9xf32>
  %want0 = stablehlo.constant dense<[-16.542627, -1.601919, -0.5210953, 0.0, 0.3045203, 0.8223167, 2.1292794, 27.289917, 242582600.0]> : tensor<9xf32>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<9xf32>, tensor<9xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.3, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf64>
  %0 = chlo.sinh %a : tensor<9xf64> -> tensor<9xf64>
  %want0 = stablehlo.constant dense<[-16.542627287634996, -1.6019190803008256, -0.5210953054937474, 0.0, 0.3045202934471426, 0.82231673193583, 2.1292794550948173, 27.289917197127753, 242582597.70489514]> : tensor<9xf64>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<9xf64>, tensor<9xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.5), (-0.25, -2.0)]> : tensor<4xcomplex<f32>>
  %0 = chlo.sinh %a : tensor<4xcomplex<f32>> -> tensor<4xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[(0.281549, 0.9488645), (-2.0630853, -0.5819954), (8.7915125, 4.8266945), (0.10512382, -0.93786126)]> : tensor<4xcomplex<f32>>, tolerance = 7.651779742445797e-05
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.5), (-0.25, -2.0)]> : tensor<4xcomplex<f64>>
  %0 = chlo.sinh %a : tensor<4xcomplex<f64>> -> tensor<4xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[(0.28154899513533443, 0.948864531437168), (-2.0630853133346414, -0.5819954525995883), (8.791512343493714, 4.82669427481082), (0.10512381651256378, -0.9378612777147958)]> : tensor<4xcomplex<f64>>, tolerance = 1.4252549793164962e-13
  func.return
}
