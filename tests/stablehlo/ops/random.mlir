// limit: 0
func.func @main() -> (tensor<i1>, tensor<i1>, tensor<i1>, tensor<i1>) {
  %low = stablehlo.constant dense<2.0> : tensor<f32>
  %high = stablehlo.constant dense<5.0> : tensor<f32>
  %shape = stablehlo.constant dense<[100, 40]> : tensor<2xi64>
  %u = stablehlo.rng %low, %high, %shape, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<2xi64>) -> tensor<100x40xf32>
  %n = stablehlo.rng %low, %high, %shape, distribution = NORMAL : (tensor<f32>, tensor<f32>, tensor<2xi64>) -> tensor<100x40xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %count = stablehlo.constant dense<4000.0> : tensor<f32>
  %infinity = stablehlo.constant dense<0x7F800000> : tensor<f32>
  %least = stablehlo.reduce(%u init: %infinity) applies stablehlo.minimum across dimensions = [0, 1] : (tensor<100x40xf32>, tensor<f32>) -> tensor<f32>
  %most = stablehlo.reduce(%u init: %zero) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<100x40xf32>, tensor<f32>) -> tensor<f32>
  %0 = stablehlo.compare GE, %least, %low : (tensor<f32>, tensor<f32>) -> tensor<i1>
  %1 = stablehlo.compare LT, %most, %high : (tensor<f32>, tensor<f32>) -> tensor<i1>
  %sum = stablehlo.reduce(%u init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<100x40xf32>, tensor<f32>) -> tensor<f32>
  %mean = stablehlo.divide %sum, %count : tensor<f32>
  %middle = stablehlo.constant dense<3.5> : tensor<f32>
  %d = stablehlo.subtract %mean, %middle : tensor<f32>
  %e = stablehlo.abs %d : tensor<f32>
  %near = stablehlo.constant dense<0.07> : tensor<f32>
  %2 = stablehlo.compare LT, %e, %near : (tensor<f32>, tensor<f32>) -> tensor<i1>
  %nsum = stablehlo.reduce(%n init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<100x40xf32>, tensor<f32>) -> tensor<f32>
  %nmean = stablehlo.divide %nsum, %count : tensor<f32>
  %nd = stablehlo.subtract %nmean, %low : tensor<f32>
  %ne = stablehlo.abs %nd : tensor<f32>
  %quarter = stablehlo.constant dense<0.4> : tensor<f32>
  %3 = stablehlo.compare LT, %ne, %quarter : (tensor<f32>, tensor<f32>) -> tensor<i1>
  return %0, %1, %2, %3 : tensor<i1>, tensor<i1>, tensor<i1>, tensor<i1>
}
