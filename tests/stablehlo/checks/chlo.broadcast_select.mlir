func.func @f32() {
  %p = stablehlo.constant dense<[[true], [false], [true]]> : tensor<3x1xi1>
  %a = stablehlo.constant dense<[[1.0], [2.0], [3.0]]> : tensor<3x1xf32>
  %b = stablehlo.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %0 = "chlo.broadcast_select"(%p, %a, %b) : (tensor<3x1xi1>, tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  check.expect_eq_const %0, dense<[[1.0, 1.0, 1.0, 1.0], [1.0, 2.0, 3.0, 4.0], [3.0, 3.0, 3.0, 3.0]]> : tensor<3x4xf32>
  func.return
}
