// limit: 8
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x5x9xf32>, %arg1: tensor<6x5x9xf32>) -> (tensor<6x5x9xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<6x5x9xcomplex<f32>> {jax.result_info = "result[1]"}, tensor<6x5x5xcomplex<f32>> {jax.result_info = "result[2]"}, tensor<6x5x9xf32> {jax.result_info = "result[3]"}, tensor<6x5x9xcomplex<f32>> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.convert %arg1 : (tensor<6x5x9xf32>) -> tensor<6x5x9xcomplex<f32>>
    %cst = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<6x5x9xcomplex<f32>>
    %2 = stablehlo.multiply %1, %0 : tensor<6x5x9xcomplex<f32>>
    %3 = stablehlo.convert %arg0 : (tensor<6x5x9xf32>) -> tensor<6x5x9xcomplex<f32>>
    %4 = stablehlo.add %3, %2 : tensor<6x5x9xcomplex<f32>>
    %5 = call @fft(%4) : (tensor<6x5x9xcomplex<f32>>) -> tensor<6x5x9xcomplex<f32>>
    %6 = stablehlo.convert %arg1 : (tensor<6x5x9xf32>) -> tensor<6x5x9xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<6x5x9xcomplex<f32>>
    %8 = stablehlo.multiply %7, %6 : tensor<6x5x9xcomplex<f32>>
    %9 = stablehlo.convert %arg0 : (tensor<6x5x9xf32>) -> tensor<6x5x9xcomplex<f32>>
    %10 = stablehlo.add %9, %8 : tensor<6x5x9xcomplex<f32>>
    %11 = call @fft_0(%10) : (tensor<6x5x9xcomplex<f32>>) -> tensor<6x5x9xcomplex<f32>>
    %12 = call @fft_1(%arg0) : (tensor<6x5x9xf32>) -> tensor<6x5x5xcomplex<f32>>
    %13 = call @fft_1(%arg0) : (tensor<6x5x9xf32>) -> tensor<6x5x5xcomplex<f32>>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %14 = call @_pad(%13, %c) : (tensor<6x5x5xcomplex<f32>>, tensor<i32>) -> tensor<6x5x5xcomplex<f32>>
    %15 = call @fft_2(%14) : (tensor<6x5x5xcomplex<f32>>) -> tensor<6x5x9xf32>
    %16 = stablehlo.transpose %arg0, dims = [1, 2, 0] : (tensor<6x5x9xf32>) -> tensor<5x9x6xf32>
    %17 = call @fft_3(%16) : (tensor<5x9x6xf32>) -> tensor<5x9x6xcomplex<f32>>
    %18 = stablehlo.transpose %17, dims = [2, 0, 1] : (tensor<5x9x6xcomplex<f32>>) -> tensor<6x5x9xcomplex<f32>>
    return %5, %11, %12, %15, %18 : tensor<6x5x9xcomplex<f32>>, tensor<6x5x9xcomplex<f32>>, tensor<6x5x5xcomplex<f32>>, tensor<6x5x9xf32>, tensor<6x5x9xcomplex<f32>>
  }
  func.func private @fft(%arg0: tensor<6x5x9xcomplex<f32>>) -> tensor<6x5x9xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = FFT, length = [5, 9] : (tensor<6x5x9xcomplex<f32>>) -> tensor<6x5x9xcomplex<f32>>
    return %0 : tensor<6x5x9xcomplex<f32>>
  }
  func.func private @fft_0(%arg0: tensor<6x5x9xcomplex<f32>>) -> tensor<6x5x9xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = IFFT, length = [6, 5, 9] : (tensor<6x5x9xcomplex<f32>>) -> tensor<6x5x9xcomplex<f32>>
    return %0 : tensor<6x5x9xcomplex<f32>>
  }
  func.func private @fft_1(%arg0: tensor<6x5x9xf32>) -> tensor<6x5x5xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = RFFT, length = [6, 5, 9] : (tensor<6x5x9xf32>) -> tensor<6x5x5xcomplex<f32>>
    return %0 : tensor<6x5x5xcomplex<f32>>
  }
  func.func private @_pad(%arg0: tensor<6x5x5xcomplex<f32>>, %arg1: tensor<i32>) -> tensor<6x5x5xcomplex<f32>> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<complex<f32>>
    %1 = stablehlo.pad %arg0, %0, low = [0, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<6x5x5xcomplex<f32>>, tensor<complex<f32>>) -> tensor<6x5x5xcomplex<f32>>
    return %1 : tensor<6x5x5xcomplex<f32>>
  }
  func.func private @fft_2(%arg0: tensor<6x5x5xcomplex<f32>>) -> tensor<6x5x9xf32> {
    %0 = stablehlo.fft %arg0, type = IRFFT, length = [6, 5, 9] : (tensor<6x5x5xcomplex<f32>>) -> tensor<6x5x9xf32>
    return %0 : tensor<6x5x9xf32>
  }
  func.func private @fft_3(%arg0: tensor<5x9x6xf32>) -> tensor<5x9x6xcomplex<f32>> {
    %0 = stablehlo.convert %arg0 : (tensor<5x9x6xf32>) -> tensor<5x9x6xcomplex<f32>>
    %1 = stablehlo.fft %0, type = FFT, length = [6] : (tensor<5x9x6xcomplex<f32>>) -> tensor<5x9x6xcomplex<f32>>
    return %1 : tensor<5x9x6xcomplex<f32>>
  }
}
