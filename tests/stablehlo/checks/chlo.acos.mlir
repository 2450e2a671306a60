func.func @f16() {
  %a = stablehlo.constant dense<[-1.0, -0.75, -0.25, 0.0, 0.5, 0.9375, 1.0]> : tensor<7xf16>
  %0 = chlo.acos %a : tensor<7xf16> -> tensor<7xf16>
  %want0 = stablehlo.constant dense<[3.140625, 2.4179688, 1.8232422, 1.5703125, 1.046875, 0.35546875, 0.0]> : tensor<7xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<7xf16>, tensor<7xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[-1.0, -0.75, -0.25, 0.0, 0.5, 0.9375, 1.0]> : tensor<7xbf16>
  %0 = chlo.acos %a : tensor<7xbf16> -> tensor<7xbf16>
  %want0 = stablehlo.constant dense<[3.140625, 2.421875, 1.8203125, 1.5703125, 1.046875, 0.35546875, 0.0]> : tensor<7xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<7xbf16>, tensor<7xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[-1.0, -0.75, -0.25, 0.0, 0.5, 0.9375, 1.0]> : tensor<7xf32>
  %0 = chlo.acos %a : tensor<7xf32> -> tensor<7xf32>
  %want0 = stablehlo.constant dense<[3.1415927, 2.4188583, 1.8234766, 1.5707964, 1.0471976, 0.35542122, 0.0]> : tensor<7xf32>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<7xf32>, tensor<7xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[-1.0, -0.75, -0.25, 0.0, 0.5, 0.9375, 1.0]> : tensor<7xf64>
  %0 = chlo.acos %a : tensor<7xf64> -> tensor<7xf64>
  %want0 = stablehlo.constant dense<[3.141592653589793, 2.4188584057763776, 1.8234765819369754, 1.5707963267948966, 1.0471975511965976, 0.3554212016902235, 0.0]> : tensor<7xf64>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<7xf64>, tensor<7xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.5), (-0.25, -2.0)]> : tensor<4xcomplex<f32>>
  %0 = chlo.acos %a : tensor<4xcomplex<f32>> -> tensor<4xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[(1.2213572, -0.92613304), (2.925422, 0.9937305), (0.17464647, -1.7789905), (1.6822742, 1.4492081)]> : tensor<4xcomplex<f32>>, tolerance = 2.3571736164740287e-05
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.5), (-0.25, -2.0)]> : tensor<4xcomplex<f64>>
  %0 = chlo.acos %a : tensor<4xcomplex<f64>> -> tensor<4xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[(1.2213572639376833, -0.9261330313501825), (2.925421937341255, 0.9937304660372428), (0.17464646508544923, -1.7789904938267689), (1.6822742521633784, 1.4492081522551188)]> : tensor<4xcomplex<f64>>, tolerance = 4.3905777593683915e-14
  func.return
}
