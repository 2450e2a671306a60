func.func @i32() {
  %a = stablehlo.constant dense<[[1], [2], [3]]> : tensor<3x1xi32>
  %b = stablehlo.constant dense<[1, 2, 3, 4]> : tensor<4xi32>
  %0 = chlo.broadcast_xor %a, %b : (tensor<3x1xi32>, tensor<4xi32>) -> tensor<3x4xi32>
  check.expect_eq_const %0, dense<[[0, 3, 2, 5], [3, 0, 1, 6], [2, 1, 0, 7]]> : tensor<3x4xi32>
  func.return
}
