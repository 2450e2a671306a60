func.func @uniform() {
  %low = stablehlo.constant dense<-2.0> : tensor<f32>
  %high = stablehlo.constant dense<3.0> : tensor<f32>
  %n = stablehlo.constant dense<[100]> : tensor<1xi64>
  %r = stablehlo.rng %low, %high, %n, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<100xf32>
  %l = stablehlo.broadcast_in_dim %low, dims = [] : (tensor<f32>) -> tensor<100xf32>
  %h = stablehlo.broadcast_in_dim %high, dims = [] : (tensor<f32>) -> tensor<100xf32>
  %a = stablehlo.compare GE, %r, %l : (tensor<100xf32>, tensor<100xf32>) -> tensor<100xi1>
  %b = stablehlo.compare LE, %r, %h : (tensor<100xf32>, tensor<100xf32>) -> tensor<100xi1>
  %0 = stablehlo.and %a, %b : tensor<100xi1>
  check.expect_eq_const %0, dense<[true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true]> : tensor<100xi1>
  func.return
}
