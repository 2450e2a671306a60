// limit: 8
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<30xf32>, %arg1: tensor<7xf32>) -> (tensor<36xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<30xf32>
    %1 = stablehlo.convert %0 : (tensor<30xf32>) -> tensor<30xcomplex<f32>>
    %cst = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<30xcomplex<f32>>
    %3 = stablehlo.multiply %2, %1 : tensor<30xcomplex<f32>>
    %4 = stablehlo.convert %arg0 : (tensor<30xf32>) -> tensor<30xcomplex<f32>>
    %5 = stablehlo.add %4, %3 : tensor<30xcomplex<f32>>
    %6 = stablehlo.convert %arg1 : (tensor<7xf32>) -> tensor<7xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(0.000000e+00,2.000000e+00)> : tensor<complex<f32>>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<7xcomplex<f32>>
    %8 = stablehlo.multiply %7, %6 : tensor<7xcomplex<f32>>
    %9 = stablehlo.convert %arg1 : (tensor<7xf32>) -> tensor<7xcomplex<f32>>
    %10 = stablehlo.subtract %9, %8 : tensor<7xcomplex<f32>>
    %11 = call @convolve(%5, %10) : (tensor<30xcomplex<f32>>, tensor<7xcomplex<f32>>) -> tensor<36xcomplex<f32>>
    return %11 : tensor<36xcomplex<f32>>
  }
  func.func private @convolve(%arg0: tensor<30xcomplex<f32>>, %arg1: tensor<7xcomplex<f32>>) -> tensor<36xcomplex<f32>> {
    %0 = call @_conv(%arg0, %arg1) : (tensor<30xcomplex<f32>>, tensor<7xcomplex<f32>>) -> tensor<36xcomplex<f32>>
    return %0 : tensor<36xcomplex<f32>>
  }
  func.func private @_conv(%arg0: tensor<30xcomplex<f32>>, %arg1: tensor<7xcomplex<f32>>) -> tensor<36xcomplex<f32>> {
    %0 = call @_flip(%arg1) : (tensor<7xcomplex<f32>>) -> tensor<7xcomplex<f32>>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<30xcomplex<f32>>) -> tensor<1x1x30xcomplex<f32>>
    %2 = stablehlo.broadcast_in_dim %0, dims = [2] : (tensor<7xcomplex<f32>>) -> tensor<1x1x7xcomplex<f32>>
    %3 = stablehlo.convolution(%1, %2) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[6, 6]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x30xcomplex<f32>>, tensor<1x1x7xcomplex<f32>>) -> tensor<1x1x36xcomplex<f32>>
    %4 = stablehlo.reshape %3 : (tensor<1x1x36xcomplex<f32>>) -> tensor<36xcomplex<f32>>
    return %4 : tensor<36xcomplex<f32>>
  }
  func.func private @_flip(%arg0: tensor<7xcomplex<f32>>) -> tensor<7xcomplex<f32>> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<7xcomplex<f32>>
    return %0 : tensor<7xcomplex<f32>>
  }
}
