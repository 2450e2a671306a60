func.func @once() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  %0 = call @twice(%x) : (tensor<3xi32>) -> tensor<3xi32>
  check.expect_eq_const %0, dense<[2, 4, 6]> : tensor<3xi32>
  func.return
}
func.func private @twice(%x: tensor<3xi32>) -> tensor<3xi32> {
  %0 = stablehlo.add %x, %x : tensor<3xi32>
  func.return %0 : tensor<3xi32>
}
