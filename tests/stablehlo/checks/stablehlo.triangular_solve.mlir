func.func @f32() {
  %l = stablehlo.constant dense<[[2.0, 0.0, 0.0], [1.0, 3.0, 0.0], [-1.0, 2.0, 4.0]]> : tensor<3x3xf32>
  %b = stablehlo.constant dense<[[2.0, 4.0], [10.0, 14.0], [25.0, 30.0]]> : tensor<3x2xf32>
  %0 = "stablehlo.triangular_solve"(%l, %b) <{left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  %want0 = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf32>
  check.expect_close %0, %want0, max_ulp_difference = 8 : tensor<3x2xf32>, tensor<3x2xf32>
  func.return
}

func.func @f64() {
  %l = stablehlo.constant dense<[[2.0, 0.0, 0.0], [1.0, 3.0, 0.0], [-1.0, 2.0, 4.0]]> : tensor<3x3xf64>
  %b = stablehlo.constant dense<[[2.0, 4.0], [10.0, 14.0], [25.0, 30.0]]> : tensor<3x2xf64>
  %0 = "stablehlo.triangular_solve"(%l, %b) <{left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
  %want0 = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf64>
  check.expect_close %0, %want0, max_ulp_difference = 8 : tensor<3x2xf64>, tensor<3x2xf64>
  func.return
}

func.func @complex64() {
  %l = stablehlo.constant dense<[[(2.0, 0.0), (0.0, 0.0), (0.0, 0.0)], [(1.0, 0.5), (3.0, 0.0), (0.0, 0.0)], [(-1.0, 0.5), (2.0, 0.5), (4.0, 0.0)]]> : tensor<3x3xcomplex<f32>>
  %b = stablehlo.constant dense<[[(2.0, 0.0), (4.0, 0.0)], [(10.0, 0.5), (14.0, 1.0)], [(25.0, 2.0), (30.0, 3.0)]]> : tensor<3x2xcomplex<f32>>
  %0 = "stablehlo.triangular_solve"(%l, %b) <{left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[[(1.0, 0.0), (2.0, 0.0)], [(3.0, 0.0), (4.0, 0.0)], [(5.0, 0.0), (6.0, 0.0)]]> : tensor<3x2xcomplex<f32>>, tolerance = 5.7220458984375e-06
  func.return
}

func.func @complex128() {
  %l = stablehlo.constant dense<[[(2.0, 0.0), (0.0, 0.0), (0.0, 0.0)], [(1.0, 0.5), (3.0, 0.0), (0.0, 0.0)], [(-1.0, 0.5), (2.0, 0.5), (4.0, 0.0)]]> : tensor<3x3xcomplex<f64>>
  %b = stablehlo.constant dense<[[(2.0, 0.0), (4.0, 0.0)], [(10.0, 0.5), (14.0, 1.0)], [(25.0, 2.0), (30.0, 3.0)]]> : tensor<3x2xcomplex<f64>>
  %0 = "stablehlo.triangular_solve"(%l, %b) <{left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xcomplex<f64>>, tensor<3x2xcomplex<f64>>) -> tensor<3x2xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[[(1.0, 0.0), (2.0, 0.0)], [(3.0, 0.0), (4.0, 0.0)], [(5.0, 0.0), (6.0, 0.0)]]> : tensor<3x2xcomplex<f64>>, tolerance = 1.0658141036401503e-14
  func.return
}
