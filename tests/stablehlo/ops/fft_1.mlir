// limit: 4
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x1xf32>, %arg1: tensor<1x1xf32>) -> (tensor<3x1xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<3x1xcomplex<f32>> {jax.result_info = "result[1]"}, tensor<3x1xcomplex<f32>> {jax.result_info = "result[2]"}, tensor<3x1xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.convert %arg1 : (tensor<1x1xf32>) -> tensor<1x1xcomplex<f32>>
    %cst = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<1x1xcomplex<f32>>
    %2 = stablehlo.multiply %1, %0 : tensor<1x1xcomplex<f32>>
    %3 = stablehlo.convert %arg0 : (tensor<3x1xf32>) -> tensor<3x1xcomplex<f32>>
    %4 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x1xcomplex<f32>>) -> tensor<3x1xcomplex<f32>>
    %5 = stablehlo.add %3, %4 : tensor<3x1xcomplex<f32>>
    %6 = call @fft(%5) : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xcomplex<f32>>
    %7 = stablehlo.convert %arg1 : (tensor<1x1xf32>) -> tensor<1x1xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<1x1xcomplex<f32>>
    %9 = stablehlo.multiply %8, %7 : tensor<1x1xcomplex<f32>>
    %10 = stablehlo.convert %arg0 : (tensor<3x1xf32>) -> tensor<3x1xcomplex<f32>>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x1xcomplex<f32>>) -> tensor<3x1xcomplex<f32>>
    %12 = stablehlo.add %10, %11 : tensor<3x1xcomplex<f32>>
    %13 = call @fft_0(%12) : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xcomplex<f32>>
    %14 = call @fft_1(%arg0) : (tensor<3x1xf32>) -> tensor<3x1xcomplex<f32>>
    %15 = call @fft_1(%arg0) : (tensor<3x1xf32>) -> tensor<3x1xcomplex<f32>>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %16 = call @_pad(%15, %c) : (tensor<3x1xcomplex<f32>>, tensor<i32>) -> tensor<3x1xcomplex<f32>>
    %17 = call @fft_2(%16) : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    return %6, %13, %14, %17 : tensor<3x1xcomplex<f32>>, tensor<3x1xcomplex<f32>>, tensor<3x1xcomplex<f32>>, tensor<3x1xf32>
  }
  func.func private @fft(%arg0: tensor<3x1xcomplex<f32>>) -> tensor<3x1xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = FFT, length = [1] : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xcomplex<f32>>
    return %0 : tensor<3x1xcomplex<f32>>
  }
  func.func private @fft_0(%arg0: tensor<3x1xcomplex<f32>>) -> tensor<3x1xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = IFFT, length = [1] : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xcomplex<f32>>
    return %0 : tensor<3x1xcomplex<f32>>
  }
  func.func private @fft_1(%arg0: tensor<3x1xf32>) -> tensor<3x1xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = RFFT, length = [1] : (tensor<3x1xf32>) -> tensor<3x1xcomplex<f32>>
    return %0 : tensor<3x1xcomplex<f32>>
  }
  func.func private @_pad(%arg0: tensor<3x1xcomplex<f32>>, %arg1: tensor<i32>) -> tensor<3x1xcomplex<f32>> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<complex<f32>>
    %1 = stablehlo.pad %arg0, %0, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<3x1xcomplex<f32>>, tensor<complex<f32>>) -> tensor<3x1xcomplex<f32>>
    return %1 : tensor<3x1xcomplex<f32>>
  }
  func.func private @fft_2(%arg0: tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32> {
    %0 = stablehlo.fft %arg0, type = IRFFT, length = [1] : (tensor<3x1xcomplex<f32>>) -> tensor<3x1xf32>
    return %0 : tensor<3x1xf32>
  }
}
