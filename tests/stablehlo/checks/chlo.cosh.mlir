func.func @f16() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.30004883, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf16>
  %0 = chlo.cosh %a : tensor<9xf16> -> tensor<9xf16>
  %want0 = stablehlo.constant dense<[16.578125, 1.8886719, 1.1279297, 1.0, 1.0449219, 1.2949219, 2.3515625, 27.3125, 0x7C00]> : tensor<9xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<9xf16>, tensor<9xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.30078125, 0.75, 1.5, 4.0, 20.0]> : tensor<9xbf16>
  %0 = chlo.cosh %a : tensor<9xbf16> -> tensor<9xbf16>
  %want0 = stablehlo.constant dense<[16.625, 1.890625, 1.125, 1.0, 1.046875, 1.296875, 2.359375, 27.25, 242221060.0]> : tensor<9xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<9xbf16>, tensor<9xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.3, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf32>
  %0 = chlo.cosh %a : tensor<9xf32> -> tensor<9xf32>
  %want0 = stablehlo.constant dense<[16.572824, 1.8884239, 1.127626, 1.0, 1.0453385, 1.2946833, 2.3524096, 27.308233, 242582600.0]> : tensor<9xf32>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<9xf32>, tensor<9xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.3, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf64>
  %0 = chlo.cosh %a : tensor<9xf64> -> tensor<9xf64>
  %want0 = stablehlo.constant dense<[16.572824671057315, 1.8884238771610158, 1.1276259652063807, 1.0, 1.0453385141288605, 1.2946832846768448, 2.352409615243247, 27.308232836016487, 242582597.70489514]> : tensor<9xf64>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<9xf64>, tensor<9xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.5), (-0.25, -2.0)]> : tensor<4xcomplex<f32>>
  %0 = chlo.cosh %a : tensor<4xcomplex<f32>> -> tensor<4xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[(0.6092589, 0.43848658), (2.279279, 0.52679217), (8.835205, 4.802825), (-0.4292193, 0.22969973)]> : tensor<4xcomplex<f32>>, tolerance = 7.672303036088124e-05
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.5), (-0.25, -2.0)]> : tensor<4xcomplex<f64>>
  %0 = chlo.cosh %a : tensor<4xcomplex<f64>> -> tensor<4xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[(0.6092589091577942, 0.4384865798925953), (2.2792788971607405, 0.526792167549771), (8.835204606500994, 4.802825082743033), (-0.4292192986881662, 0.22969972965814137)]> : tensor<4xcomplex<f64>>, tolerance = 1.4290777005602703e-13
  func.return
}
