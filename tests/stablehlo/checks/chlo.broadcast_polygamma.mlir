func.func @f32() {
  %a = stablehlo.constant dense<[[1.0], [2.0], [3.0]]> : tensor<3x1xf32>
  %b = stablehlo.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %0 = chlo.broadcast_polygamma %a, %b : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  %want0 = stablehlo.constant dense<[[1.644934, 0.64493406, 0.39493406, 0.28382295], [-2.4041138, -0.4041138, -0.1541138, -0.08003973], [6.4939394, 0.4939394, 0.1189394, 0.04486533]]> : tensor<3x4xf32>
  check.expect_close %0, %want0, max_ulp_difference = 64 : tensor<3x4xf32>, tensor<3x4xf32>
  func.return
}
