func.func @f16() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.30004883, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf16>
  %0 = chlo.asinh %a : tensor<9xf16> -> tensor<9xf16>
  %want0 = stablehlo.constant dense<[-1.9658203, -1.0478516, -0.48120117, 0.0, 0.2956543, 0.6933594, 1.1943359, 2.09375, 3.6894531]> : tensor<9xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<9xf16>, tensor<9xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.30078125, 0.75, 1.5, 4.0, 20.0]> : tensor<9xbf16>
  %0 = chlo.asinh %a : tensor<9xbf16> -> tensor<9xbf16>
  %want0 = stablehlo.constant dense<[-1.96875, -1.046875, -0.48046875, 0.0, 0.296875, 0.69140625, 1.1953125, 2.09375, 3.6875]> : tensor<9xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<9xbf16>, tensor<9xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.3, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf32>
  %0 = chlo.asinh %a : tensor<9xf32> -> tensor<9xf32>
  %want0 = stablehlo.constant dense<[-1.9657204, -1.047593, -0.4812118, 0.0, 0.29567307, 0.6931472, 1.1947632, 2.0947125, 3.689504]> : tensor<9xf32>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<9xf32>, tensor<9xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.3, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf64>
  %0 = chlo.asinh %a : tensor<9xf64> -> tensor<9xf64>
  %want0 = stablehlo.constant dense<[-1.9657204716496515, -1.0475930126492587, -0.48121182505960347, 0.0, 0.29567304756342244, 0.6931471805599453, 1.1947632172871092, 2.0947125472611012, 3.6895038689889055]> : tensor<9xf64>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<9xf64>, tensor<9xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.5), (-0.25, -2.0)]> : tensor<4xcomplex<f32>>
  %0 = chlo.asinh %a : tensor<4xcomplex<f32>> -> tensor<4xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[(0.7328577, 0.89590746), (-1.2027456, -0.13819517), (1.8301947, 0.1570046), (-1.3287634, -1.4279242)]> : tensor<4xcomplex<f32>>, tolerance = 1.4881386050547007e-05
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.5), (-0.25, -2.0)]> : tensor<4xcomplex<f64>>
  %0 = chlo.asinh %a : tensor<4xcomplex<f64>> -> tensor<4xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[(0.7328576759736453, 0.8959074812088902), (-1.202745551643968, -0.13819517113326382), (1.8301947623375088, 0.15700459478894227), (-1.3287633703408075, -1.427924144520526)]> : tensor<4xcomplex<f64>>, tolerance = 2.7718742802438568e-14
  func.return
}
