func.func @pair() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  %p = stablehlo.constant dense<true> : tensor<i1>
  %t = stablehlo.tuple %x, %p : tuple<tensor<3xi32>, tensor<i1>>
  %0 = stablehlo.get_tuple_element %t[0] : (tuple<tensor<3xi32>, tensor<i1>>) -> tensor<3xi32>
  %1 = stablehlo.get_tuple_element %t[1] : (tuple<tensor<3xi32>, tensor<i1>>) -> tensor<i1>
  check.expect_eq_const %0, dense<[1, 2, 3]> : tensor<3xi32>
  check.expect_eq_const %1, dense<true> : tensor<i1>
  func.return
}
