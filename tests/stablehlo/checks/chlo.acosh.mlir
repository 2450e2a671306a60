func.func @f16() {
  %a = stablehlo.constant dense<[1.0, 1.25, 3.0, 50.0]> : tensor<4xf16>
  %0 = chlo.acosh %a : tensor<4xf16> -> tensor<4xf16>
  %want0 = stablehlo.constant dense<[0.0, 0.6933594, 1.7626953, 4.6054688]> : tensor<4xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<4xf16>, tensor<4xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[1.0, 1.25, 3.0, 50.0]> : tensor<4xbf16>
  %0 = chlo.acosh %a : tensor<4xbf16> -> tensor<4xbf16>
  %want0 = stablehlo.constant dense<[0.0, 0.69140625, 1.765625, 4.59375]> : tensor<4xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<4xbf16>, tensor<4xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[1.0, 1.25, 3.0, 50.0]> : tensor<4xf32>
  %0 = chlo.acosh %a : tensor<4xf32> -> tensor<4xf32>
  %want0 = stablehlo.constant dense<[0.0, 0.6931472, 1.7627472, 4.60507]> : tensor<4xf32>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<4xf32>, tensor<4xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[1.0, 1.25, 3.0, 50.0]> : tensor<4xf64>
  %0 = chlo.acosh %a : tensor<4xf64> -> tensor<4xf64>
  %want0 = stablehlo.constant dense<[0.0, 0.6931471805599453, 1.762747174039086, 4.6050701709847575]> : tensor<4xf64>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<4xf64>, tensor<4xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.5), (-0.25, -2.0)]> : tensor<4xcomplex<f32>>
  %0 = chlo.acosh %a : tensor<4xcomplex<f32>> -> tensor<4xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[(0.92613304, 1.2213572), (0.9937305, -2.925422), (1.7789905, 0.17464647), (1.4492081, -1.6822742)]> : tensor<4xcomplex<f32>>, tolerance = 2.3571736164740287e-05
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.5), (-0.25, -2.0)]> : tensor<4xcomplex<f64>>
  %0 = chlo.acosh %a : tensor<4xcomplex<f64>> -> tensor<4xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[(0.9261330313501825, 1.2213572639376833), (0.9937304660372428, -2.925421937341255), (1.7789904938267689, 0.17464646508544923), (1.4492081522551188, -1.6822742521633784)]> : tensor<4xcomplex<f64>>, tolerance = 4.3905777593683915e-14
  func.return
}
