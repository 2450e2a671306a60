func.func @f16() {
  %a = stablehlo.constant dense<[-1.0, -0.75, -0.25, 0.0, 0.5, 0.9375, 1.0]> : tensor<7xf16>
  %0 = chlo.atanh %a : tensor<7xf16> -> tensor<7xf16>
  %want0 = stablehlo.constant dense<[0xFC00, -0.97314453, -0.2553711, 0.0, 0.5493164, 1.7167969, 0x7C00]> : tensor<7xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<7xf16>, tensor<7xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[-1.0, -0.75, -0.25, 0.0, 0.5, 0.9375, 1.0]> : tensor<7xbf16>
  %0 = chlo.atanh %a : tensor<7xbf16> -> tensor<7xbf16>
  %want0 = stablehlo.constant dense<[0xFF80, -0.97265625, -0.25585938, 0.0, 0.55078125, 1.71875, 0x7F80]> : tensor<7xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<7xbf16>, tensor<7xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[-1.0, -0.75, -0.25, 0.0, 0.5, 0.9375, 1.0]> : tensor<7xf32>
  %0 = chlo.atanh %a : tensor<7xf32> -> tensor<7xf32>
  %want0 = stablehlo.constant dense<[0xFF800000, -0.97295505, -0.25541282, 0.0, 0.54930615, 1.7169936, 0x7F800000]> : tensor<7xf32>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<7xf32>, tensor<7xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[-1.0, -0.75, -0.25, 0.0, 0.5, 0.9375, 1.0]> : tensor<7xf64>
  %0 = chlo.atanh %a : tensor<7xf64> -> tensor<7xf64>
  %want0 = stablehlo.constant dense<[0xFFF0000000000000, -0.9729550745276566, -0.25541281188299536, 0.0, 0.5493061443340549, 1.7169936022425731, 0x7FF0000000000000]> : tensor<7xf64>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<7xf64>, tensor<7xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.5), (-0.25, -2.0)]> : tensor<4xcomplex<f32>>
  %0 = chlo.atanh %a : tensor<4xcomplex<f32>> -> tensor<4xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[(0.23887786, 0.84757566), (-0.7514207, -1.3888068), (0.33529347, 1.5104845), (-0.049544234, -1.1121113)]> : tensor<4xcomplex<f32>>, tolerance = 1.2047240488755051e-05
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.5), (-0.25, -2.0)]> : tensor<4xcomplex<f64>>
  %0 = chlo.atanh %a : tensor<4xcomplex<f64>> -> tensor<4xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[(0.23887786125685911, 0.847575660670829), (-0.7514206511017898, -1.3888068485400746), (0.33529348145985527, 1.5104844925048453), (-0.04954423214593717, -1.1121113339878292)]> : tensor<4xcomplex<f64>>, tolerance = 2.2439733631680112e-14
  func.return
}
