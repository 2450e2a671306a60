func.func @before_a_barrier() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  %p = stablehlo.constant dense<true> : tensor<i1>
  %t = stablehlo.create_token : !stablehlo.token
  %u = stablehlo.after_all %t, %t : !stablehlo.token
  %0, %1 = stablehlo.optimization_barrier %x, %u : tensor<3xi32>, !stablehlo.token
  check.expect_eq_const %0, dense<[1, 2, 3]> : tensor<3xi32>
  func.return
}
