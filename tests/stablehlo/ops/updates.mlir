// limit: 16
func.func @main(%a: tensor<3x5x4xf32>, %c: tensor<3x5x5xf32>, %r: tensor<6x6xf32>, %w: tensor<6xf32>) -> (tensor<3x5x5xf32>, tensor<4x4xf32>, tensor<6x6xf32>, tensor<6xf32>) {
  %alpha = stablehlo.constant dense<2.0> : tensor<f32>
  %beta = stablehlo.constant dense<-0.5> : tensor<f32>
  %0 = stablehlo.custom_call @cusolver_syrk_ffi(%a, %c, %alpha, %beta) {mhlo.backend_config = {transpose = false}} : (tensor<3x5x4xf32>, tensor<3x5x5xf32>, tensor<f32>, tensor<f32>) -> tensor<3x5x5xf32>
  %first = stablehlo.slice %a [0:1, 0:5, 0:4] : (tensor<3x5x4xf32>) -> tensor<1x5x4xf32>
  %m = stablehlo.reshape %first : (tensor<1x5x4xf32>) -> tensor<5x4xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<4x4xf32>
  %1 = stablehlo.custom_call @cusolver_syrk_ffi(%m, %zero, %alpha, %beta) {mhlo.backend_config = {transpose = true}} : (tensor<5x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<f32>) -> tensor<4x4xf32>
  %2:2 = stablehlo.custom_call @cu_cholesky_update_ffi(%r, %w) : (tensor<6x6xf32>, tensor<6xf32>) -> (tensor<6x6xf32>, tensor<6xf32>)
  return %0, %1, %2#0, %2#1 : tensor<3x5x5xf32>, tensor<4x4xf32>, tensor<6x6xf32>, tensor<6xf32>
}
