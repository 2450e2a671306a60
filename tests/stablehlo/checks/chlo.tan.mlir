func.func @f16() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.30004883, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf16>
  %0 = chlo.tan %a : tensor<9xf16> -> tensor<9xf16>
  %want0 = stablehlo.constant dense<[-0.37451172, -3.0097656, -0.5463867, 0.0, 0.30932617, 0.9316406, 14.1015625, 1.1582031, 2.2363281]> : tensor<9xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<9xf16>, tensor<9xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.30078125, 0.75, 1.5, 4.0, 20.0]> : tensor<9xbf16>
  %0 = chlo.tan %a : tensor<9xbf16> -> tensor<9xbf16>
  %want0 = stablehlo.constant dense<[-0.375, -3.015625, -0.546875, 0.0, 0.31054688, 0.9296875, 14.125, 1.15625, 2.234375]> : tensor<9xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<9xbf16>, tensor<9xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.3, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf32>
  %0 = chlo.tan %a : tensor<9xf32> -> tensor<9xf32>
  %want0 = stablehlo.constant dense<[-0.37458563, -3.0095696, -0.5463025, 0.0, 0.30933627, 0.93159646, 14.10142, 1.1578213, 2.237161]> : tensor<9xf32>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<9xf32>, tensor<9xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[-3.5, -1.25, -0.5, 0.0, 0.3, 0.75, 1.5, 4.0, 20.0]> : tensor<9xf64>
  %0 = chlo.tan %a : tensor<9xf64> -> tensor<9xf64>
  %want0 = stablehlo.constant dense<[-0.3745856401585947, -3.0095696738628313, -0.5463024898437905, 0.0, 0.3093362496096232, 0.9315964599440725, 14.101419947171719, 1.1578212823495775, 2.237160944224742]> : tensor<9xf64>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<9xf64>, tensor<9xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.5), (-0.25, -2.0)]> : tensor<4xcomplex<f32>>
  %0 = chlo.tan %a : tensor<4xcomplex<f32>> -> tensor<4xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[(0.19557731, 0.8429662), (-1.0253321, -3.786109), (-0.11162105, 0.46947), (-0.017009461, -0.9682146)]> : tensor<4xcomplex<f32>>, tolerance = 2.9926221031928435e-05
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.5), (-0.25, -2.0)]> : tensor<4xcomplex<f64>>
  %0 = chlo.tan %a : tensor<4xcomplex<f64>> -> tensor<4xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[(0.195577310065934, 0.8429662048457833), (-1.0253320612293393, -3.7861089368147747), (-0.11162105077158345, 0.4694699934258854), (-0.017009461384601497, -0.968214572183509)]> : tensor<4xcomplex<f64>>, tolerance = 5.5741933550228875e-14
  func.return
}
