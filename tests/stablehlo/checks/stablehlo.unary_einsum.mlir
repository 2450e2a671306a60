func.func @sum() {
  %a = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>
  %0 = stablehlo.unary_einsum %a, config = "ij->j" : (tensor<2x3xf32>) -> tensor<3xf32>
  check.expect_eq_const %0, dense<[5.0, 7.0, 9.0]> : tensor<3xf32>
  func.return
}
