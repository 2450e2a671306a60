func.func @f16() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.30004883, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf16>
  %0 = chlo.square %a : tensor<9xf16> -> tensor<9xf16>
  %want0 = stablehlo.constant dense<[12.25, 1.5625, 0.25, 0.0, 0.090026855, 0.5625, 2.25, 16.0, 400.0]> : tensor<9xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<9xf16>, tensor<9xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.30078125, 0.75, 1.5, 4.0, 20.0]> : tensor<9xbf16>
  %0 = chlo.square %a : tensor<9xbf16> -> tensor<9xbf16>
  %want0 = stablehlo.constant dense<[12.25, 1.5625, 0.25, 0.0, 0.09033203, 0.5625, 2.25, 16.0, 400.0]> : tensor<9xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<9xbf16>, tensor<9xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.3, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf32>
  %0 = chlo.square %a : tensor<9xf32> -> tensor<9xf32>
  %want0 = stablehlo.constant dense<[12.25, 1.5625, 0.25, 0.0, 0.09, 0.5625, 2.25, 16.0, 400.0]> : tensor<9xf32>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<9xf32>, tensor<9xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.3, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf64>
  %0 = chlo.square %a : tensor<9xf64> -> tensor<9xf64>
  %want0 = stablehlo.constant dense<[12.25, 1.5625, 0.25, 0.0, 0.09, 0.5625, 2.25, 16.0, 400.0]> : tensor<9xf64>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<9xf64>, tensor<9xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.5), (-0.25, -2.0)]> : tensor<4xcomplex<f32>>
  %0 = chlo.square %a : tensor<4xcomplex<f32>> -> tensor<4xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[(-0.75, 1.0), (2.1875, 0.75), (8.75, 3.0), (-3.9375, 1.0)]> : tensor<4xcomplex<f32>>, tolerance = 7.05718994140625e-05
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.5), (-0.25, -2.0)]> : tensor<4xcomplex<f64>>
  %0 = chlo.square %a : tensor<4xcomplex<f64>> -> tensor<4xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[(-0.75, 1.0), (2.1875, 0.75), (8.75, 3.0), (-3.9375, 1.0)]> : tensor<4xcomplex<f64>>, tolerance = 1.3145040611561853e-13
  func.return
}
