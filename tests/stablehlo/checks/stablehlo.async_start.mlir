func.func @a_slice() {
  %x = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi32>
  %f = "stablehlo.async_start"(%x) ({
  %g = stablehlo.slice %x [1:2, 0:4] : (tensor<2x4xi32>) -> tensor<1x4xi32>
  stablehlo.return %g : tensor<1x4xi32>
  }) : (tensor<2x4xi32>) -> !stablehlo.future<tensor<1x4xi32>>
  %0 = "stablehlo.async_done"(%f) : (!stablehlo.future<tensor<1x4xi32>>) -> tensor<1x4xi32>
  check.expect_eq_const %0, dense<[[5, 6, 7, 8]]> : tensor<1x4xi32>
  func.return
}
