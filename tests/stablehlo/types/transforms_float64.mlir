module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12x30xf64>, %arg1: tensor<12x30xf64>) -> (tensor<12x30xf64> {jax.result_info = "result[0]"}, tensor<12x30xf64> {jax.result_info = "result[1]"}, tensor<12x30xf64> {jax.result_info = "result[2]"}, tensor<12x30xf64> {jax.result_info = "result[3]"}, tensor<67xf64> {jax.result_info = "result[4]"}, tensor<67xf64> {jax.result_info = "result[5]"}, tensor<134xf64> {jax.result_info = "result[6]"}, tensor<134xf64> {jax.result_info = "result[7]"}, tensor<12x16xf64> {jax.result_info = "result[8]"}, tensor<12x16xf64> {jax.result_info = "result[9]"}, tensor<12x30xf64> {jax.result_info = "result[10]"}, tensor<12x30xf64> {jax.result_info = "result[11]"}, tensor<12x22xf64> {jax.result_info = "result[12]"}) {
    %0 = stablehlo.complex %arg0, %arg1 : tensor<12x30xcomplex<f64>>
    %1 = stablehlo.reshape %0 : (tensor<12x30xcomplex<f64>>) -> tensor<360xcomplex<f64>>
    %2 = call @fft(%0) : (tensor<12x30xcomplex<f64>>) -> tensor<12x30xcomplex<f64>>
    %3 = stablehlo.transpose %0, dims = [1, 0] : (tensor<12x30xcomplex<f64>>) -> tensor<30x12xcomplex<f64>>
    %4 = call @fft_0(%3) : (tensor<30x12xcomplex<f64>>) -> tensor<30x12xcomplex<f64>>
    %5 = stablehlo.transpose %4, dims = [1, 0] : (tensor<30x12xcomplex<f64>>) -> tensor<12x30xcomplex<f64>>
    %6 = stablehlo.slice %1 [0:67] : (tensor<360xcomplex<f64>>) -> tensor<67xcomplex<f64>>
    %7 = call @fft_1(%6) : (tensor<67xcomplex<f64>>) -> tensor<67xcomplex<f64>>
    %8 = stablehlo.slice %1 [0:134] : (tensor<360xcomplex<f64>>) -> tensor<134xcomplex<f64>>
    %9 = call @fft_2(%8) : (tensor<134xcomplex<f64>>) -> tensor<134xcomplex<f64>>
    %10 = call @fft_3(%arg0) : (tensor<12x30xf64>) -> tensor<12x16xcomplex<f64>>
    %11 = call @fft_4(%0) : (tensor<12x30xcomplex<f64>>) -> tensor<12x30xcomplex<f64>>
    %12 = stablehlo.real %2 : (tensor<12x30xcomplex<f64>>) -> tensor<12x30xf64>
    %13 = stablehlo.imag %2 : (tensor<12x30xcomplex<f64>>) -> tensor<12x30xf64>
    %14 = stablehlo.real %5 : (tensor<12x30xcomplex<f64>>) -> tensor<12x30xf64>
    %15 = stablehlo.imag %5 : (tensor<12x30xcomplex<f64>>) -> tensor<12x30xf64>
    %16 = stablehlo.real %7 : (tensor<67xcomplex<f64>>) -> tensor<67xf64>
    %17 = stablehlo.imag %7 : (tensor<67xcomplex<f64>>) -> tensor<67xf64>
    %18 = stablehlo.real %9 : (tensor<134xcomplex<f64>>) -> tensor<134xf64>
    %19 = stablehlo.imag %9 : (tensor<134xcomplex<f64>>) -> tensor<134xf64>
    %20 = stablehlo.real %10 : (tensor<12x16xcomplex<f64>>) -> tensor<12x16xf64>
    %21 = stablehlo.imag %10 : (tensor<12x16xcomplex<f64>>) -> tensor<12x16xf64>
    %22 = stablehlo.real %11 : (tensor<12x30xcomplex<f64>>) -> tensor<12x30xf64>
    %23 = stablehlo.imag %11 : (tensor<12x30xcomplex<f64>>) -> tensor<12x30xf64>
    %24 = stablehlo.slice %0 [0:12, 0:12] : (tensor<12x30xcomplex<f64>>) -> tensor<12x12xcomplex<f64>>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %25 = call @_pad(%24, %c) : (tensor<12x12xcomplex<f64>>, tensor<i64>) -> tensor<12x12xcomplex<f64>>
    %26 = call @fft_5(%25) : (tensor<12x12xcomplex<f64>>) -> tensor<12x22xf64>
    return %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %26 : tensor<12x30xf64>, tensor<12x30xf64>, tensor<12x30xf64>, tensor<12x30xf64>, tensor<67xf64>, tensor<67xf64>, tensor<134xf64>, tensor<134xf64>, tensor<12x16xf64>, tensor<12x16xf64>, tensor<12x30xf64>, tensor<12x30xf64>, tensor<12x22xf64>
  }
  func.func private @fft(%arg0: tensor<12x30xcomplex<f64>>) -> tensor<12x30xcomplex<f64>> {
    %0 = stablehlo.fft %arg0, type = FFT, length = [30] : (tensor<12x30xcomplex<f64>>) -> tensor<12x30xcomplex<f64>>
    return %0 : tensor<12x30xcomplex<f64>>
  }
  func.func private @fft_0(%arg0: tensor<30x12xcomplex<f64>>) -> tensor<30x12xcomplex<f64>> {
    %0 = stablehlo.fft %arg0, type = IFFT, length = [12] : (tensor<30x12xcomplex<f64>>) -> tensor<30x12xcomplex<f64>>
    return %0 : tensor<30x12xcomplex<f64>>
  }
  func.func private @fft_1(%arg0: tensor<67xcomplex<f64>>) -> tensor<67xcomplex<f64>> {
    %0 = stablehlo.fft %arg0, type = FFT, length = [67] : (tensor<67xcomplex<f64>>) -> tensor<67xcomplex<f64>>
    return %0 : tensor<67xcomplex<f64>>
  }
  func.func private @fft_2(%arg0: tensor<134xcomplex<f64>>) -> tensor<134xcomplex<f64>> {
    %0 = stablehlo.fft %arg0, type = IFFT, length = [134] : (tensor<134xcomplex<f64>>) -> tensor<134xcomplex<f64>>
    return %0 : tensor<134xcomplex<f64>>
  }
  func.func private @fft_3(%arg0: tensor<12x30xf64>) -> tensor<12x16xcomplex<f64>> {
    %0 = stablehlo.fft %arg0, type = RFFT, length = [30] : (tensor<12x30xf64>) -> tensor<12x16xcomplex<f64>>
    return %0 : tensor<12x16xcomplex<f64>>
  }
  func.func private @fft_4(%arg0: tensor<12x30xcomplex<f64>>) -> tensor<12x30xcomplex<f64>> {
    %0 = stablehlo.fft %arg0, type = FFT, length = [12, 30] : (tensor<12x30xcomplex<f64>>) -> tensor<12x30xcomplex<f64>>
    return %0 : tensor<12x30xcomplex<f64>>
  }
  func.func private @_pad(%arg0: tensor<12x12xcomplex<f64>>, %arg1: tensor<i64>) -> tensor<12x12xcomplex<f64>> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<complex<f64>>
    %1 = stablehlo.pad %arg0, %0, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<12x12xcomplex<f64>>, tensor<complex<f64>>) -> tensor<12x12xcomplex<f64>>
    return %1 : tensor<12x12xcomplex<f64>>
  }
  func.func private @fft_5(%arg0: tensor<12x12xcomplex<f64>>) -> tensor<12x22xf64> {
    %0 = stablehlo.fft %arg0, type = IRFFT, length = [22] : (tensor<12x12xcomplex<f64>>) -> tensor<12x22xf64>
    return %0 : tensor<12x22xf64>
  }
}
