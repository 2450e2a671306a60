// limit: 8
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x16xf32>) -> (tensor<2x16xf32> {jax.result_info = "result"}) {
    %0 = call @fft(%arg0) : (tensor<2x16xf32>) -> tensor<2x9xcomplex<f32>>
    %1 = stablehlo.abs %0 : (tensor<2x9xcomplex<f32>>) -> tensor<2x9xf32>
    %2 = stablehlo.real %0 : (tensor<2x9xcomplex<f32>>) -> tensor<2x9xf32>
    %3 = stablehlo.imag %0 : (tensor<2x9xcomplex<f32>>) -> tensor<2x9xf32>
    %4 = stablehlo.negate %3 : tensor<2x9xf32>
    %5 = stablehlo.complex %2, %4 : tensor<2x9xcomplex<f32>>
    %6 = stablehlo.convert %1 : (tensor<2x9xf32>) -> tensor<2x9xcomplex<f32>>
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<2x9xcomplex<f32>>
    %8 = stablehlo.compare EQ, %6, %7, FLOAT : (tensor<2x9xcomplex<f32>>, tensor<2x9xcomplex<f32>>) -> tensor<2x9xi1>
    %cst_0 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<2x9xcomplex<f32>>
    %10 = stablehlo.select %8, %9, %6 : tensor<2x9xi1>, tensor<2x9xcomplex<f32>>
    %11 = stablehlo.divide %5, %10 : tensor<2x9xcomplex<f32>>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %13 = stablehlo.multiply %12, %1 : tensor<2x9xf32>
    %14 = stablehlo.iota dim = 0 : tensor<9xi32>
    %15 = stablehlo.convert %14 : (tensor<9xi32>) -> tensor<9xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [1] : (tensor<9xf32>) -> tensor<1x9xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %18 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<1x9xf32>) -> tensor<2x9xf32>
    %19 = stablehlo.multiply %17, %18 : tensor<2x9xf32>
    %20 = stablehlo.multiply %19, %13 : tensor<2x9xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %22 = stablehlo.complex %20, %21 : tensor<2x9xcomplex<f32>>
    %23 = stablehlo.multiply %22, %11 : tensor<2x9xcomplex<f32>>
    %24 = call @fft_0(%23) : (tensor<2x9xcomplex<f32>>) -> tensor<2x16xf32>
    return %24 : tensor<2x16xf32>
  }
  func.func private @fft(%arg0: tensor<2x16xf32>) -> tensor<2x9xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = RFFT, length = [16] : (tensor<2x16xf32>) -> tensor<2x9xcomplex<f32>>
    return %0 : tensor<2x9xcomplex<f32>>
  }
  func.func private @fft_0(%arg0: tensor<2x9xcomplex<f32>>) -> tensor<2x16xf32> {
    %0 = call @_rfft_transpose(%arg0) : (tensor<2x9xcomplex<f32>>) -> tensor<2x16xf32>
    return %0 : tensor<2x16xf32>
  }
  func.func private @_rfft_transpose(%arg0: tensor<2x9xcomplex<f32>>) -> tensor<2x16xf32> {
    %cst = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<9xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<1xcomplex<f32>>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.dynamic_update_slice %0, %1, %c : (tensor<9xcomplex<f32>>, tensor<1xcomplex<f32>>, tensor<i32>) -> tensor<9xcomplex<f32>>
    %cst_1 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<complex<f32>>) -> tensor<1xcomplex<f32>>
    %c_2 = stablehlo.constant dense<8> : tensor<i32>
    %4 = stablehlo.dynamic_update_slice %2, %3, %c_2 : (tensor<9xcomplex<f32>>, tensor<1xcomplex<f32>>, tensor<i32>) -> tensor<9xcomplex<f32>>
    %5 = stablehlo.broadcast_in_dim %4, dims = [1] : (tensor<9xcomplex<f32>>) -> tensor<1x9xcomplex<f32>>
    %6 = stablehlo.real %arg0 : (tensor<2x9xcomplex<f32>>) -> tensor<2x9xf32>
    %7 = stablehlo.imag %arg0 : (tensor<2x9xcomplex<f32>>) -> tensor<2x9xf32>
    %8 = stablehlo.negate %7 : tensor<2x9xf32>
    %9 = stablehlo.complex %6, %8 : tensor<2x9xcomplex<f32>>
    %10 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x9xcomplex<f32>>) -> tensor<2x9xcomplex<f32>>
    %11 = stablehlo.divide %9, %10 : tensor<2x9xcomplex<f32>>
    %12 = call @fft_1(%11) : (tensor<2x9xcomplex<f32>>) -> tensor<2x16xf32>
    %cst_3 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<2x16xf32>
    return %14 : tensor<2x16xf32>
  }
  func.func private @fft_1(%arg0: tensor<2x9xcomplex<f32>>) -> tensor<2x16xf32> {
    %0 = stablehlo.fft %arg0, type = IRFFT, length = [16] : (tensor<2x9xcomplex<f32>>) -> tensor<2x16xf32>
    return %0 : tensor<2x16xf32>
  }
}
