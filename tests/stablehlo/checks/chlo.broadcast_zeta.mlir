func.func @f32() {
  %a = stablehlo.constant dense<[[2.0], [3.0], [4.0]]> : tensor<3x1xf32>
  %b = stablehlo.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %0 = chlo.broadcast_zeta %a, %b : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  %want0 = stablehlo.constant dense<[[1.644934, 0.64493406, 0.39493406, 0.28382295], [1.2020569, 0.2020569, 0.0770569, 0.040019866], [1.0823232, 0.08232323, 0.019823235, 0.0074775545]]> : tensor<3x4xf32>
  check.expect_close %0, %want0, max_ulp_difference = 64 : tensor<3x4xf32>, tensor<3x4xf32>
  func.return
}
