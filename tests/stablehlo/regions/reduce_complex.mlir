module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x8xf32>, %arg1: tensor<5x8xf32>) -> (tensor<5xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<8xcomplex<f32>> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg1 : (tensor<5x8xf32>) -> tensor<5x8xcomplex<f32>>
    %cst = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<5x8xcomplex<f32>>
    %2 = stablehlo.multiply %1, %0 : tensor<5x8xcomplex<f32>>
    %3 = stablehlo.convert %arg0 : (tensor<5x8xf32>) -> tensor<5x8xcomplex<f32>>
    %4 = stablehlo.add %3, %2 : tensor<5x8xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %5 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<5x8xcomplex<f32>>, tensor<complex<f32>>) -> tensor<5xcomplex<f32>>
    %6 = stablehlo.convert %arg1 : (tensor<5x8xf32>) -> tensor<5x8xcomplex<f32>>
    %cst_1 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<complex<f32>>) -> tensor<5x8xcomplex<f32>>
    %8 = stablehlo.multiply %7, %6 : tensor<5x8xcomplex<f32>>
    %9 = stablehlo.convert %arg0 : (tensor<5x8xf32>) -> tensor<5x8xcomplex<f32>>
    %10 = stablehlo.add %9, %8 : tensor<5x8xcomplex<f32>>
    %cst_2 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.multiply across dimensions = [0] : (tensor<5x8xcomplex<f32>>, tensor<complex<f32>>) -> tensor<8xcomplex<f32>>
    return %5, %11 : tensor<5xcomplex<f32>>, tensor<8xcomplex<f32>>
  }
}
