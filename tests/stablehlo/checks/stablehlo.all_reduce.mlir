func.func @one_process() {
  %x = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi32>
  %0 = "stablehlo.all_reduce"(%x) <{replica_groups = dense<0> : tensor<1x1xi64>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
  %c = stablehlo.add %a, %b : tensor<i32>
  stablehlo.return %c : tensor<i32>
  }) : (tensor<2x4xi32>) -> tensor<2x4xi32>
  check.expect_eq_const %0, dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi32>
  func.return
}
