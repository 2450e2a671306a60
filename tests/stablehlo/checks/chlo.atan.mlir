func.func @f16() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.30004883, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf16>
  %0 = chlo.atan %a : tensor<9xf16> -> tensor<9xf16>
  %want0 = stablehlo.constant dense<[-1.2929688, -0.8959961, -0.46362305, 0.0, 0.2915039, 0.6435547, 0.98291016, 1.3261719, 1.5205078]> : tensor<9xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<9xf16>, tensor<9xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.30078125, 0.75, 1.5, 4.0, 20.0]> : tensor<9xbf16>
  %0 = chlo.atan %a : tensor<9xbf16> -> tensor<9xbf16>
  %want0 = stablehlo.constant dense<[-1.2890625, -0.89453125, -0.46289062, 0.0, 0.29296875, 0.64453125, 0.984375, 1.328125, 1.5234375]> : tensor<9xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<9xbf16>, tensor<9xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.3, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf32>
  %0 = chlo.atan %a : tensor<9xf32> -> tensor<9xf32>
  %want0 = stablehlo.constant dense<[-1.2924967, -0.8960554, -0.4636476, 0.0, 0.29145682, 0.6435011, 0.98279375, 1.3258177, 1.5208379]> : tensor<9xf32>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<9xf32>, tensor<9xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.3, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf64>
  %0 = chlo.atan %a : tensor<9xf64> -> tensor<9xf64>
  %want0 = stablehlo.constant dense<[-1.2924966677897853, -0.8960553845713439, -0.4636476090008061, 0.0, 0.2914567944778671, 0.6435011087932844, 0.982793723247329, 1.3258176636680326, 1.5208379310729538]> : tensor<9xf64>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<9xf64>, tensor<9xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.5), (-0.25, -2.0)]> : tensor<4xcomplex<f32>>
  %0 = chlo.atan %a : tensor<4xcomplex<f32>> -> tensor<4xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[(0.9078875, 0.70830333), (-0.9916034, -0.076052845), (1.2563982, 0.048936144), (-1.4898776, -0.5358801)]> : tensor<4xcomplex<f32>>, tolerance = 1.207977402373217e-05
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.5), (-0.25, -2.0)]> : tensor<4xcomplex<f64>>
  %0 = chlo.atan %a : tensor<4xcomplex<f64>> -> tensor<4xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[(0.9078874949608804, 0.708303336014054), (-0.9916033841961419, -0.07605284360074788), (1.2563981835871803, 0.04893614428152383), (-1.489877611175685, -0.5358800995910896)]> : tensor<4xcomplex<f64>>, tolerance = 2.2500332978424946e-14
  func.return
}
