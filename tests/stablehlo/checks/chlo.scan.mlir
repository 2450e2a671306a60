func.func @i32() {
  %x = stablehlo.constant dense<[[1, 2], [3, 4], [5, 6], [7, 8]]> : tensor<4x2xi32>
  %c = stablehlo.constant dense<[0, 0]> : tensor<2xi32>
  %0:2 = chlo.scan(%x) inits (%c) dimension=0 {
  ^bb0(%a: tensor<2xi32>, %b: tensor<2xi32>):
  %s = stablehlo.add %a, %b : tensor<2xi32>
  stablehlo.return %s, %s : tensor<2xi32>, tensor<2xi32>
  } : (tensor<4x2xi32>, tensor<2xi32>) -> (tensor<4x2xi32>, tensor<2xi32>)
  check.expect_eq_const %0#0, dense<[[1, 2], [4, 6], [9, 12], [16, 20]]> : tensor<4x2xi32>
  check.expect_eq_const %0#1, dense<[16, 20]> : tensor<2xi32>
  func.return
}
