module @jit_eigvalsh attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9x9xcomplex<f64>>) -> (tensor<9xf64> {jax.result_info = "result"}) {
    %0 = call @eigvalsh(%arg0) : (tensor<9x9xcomplex<f64>>) -> tensor<9xf64>
    return %0 : tensor<9xf64>
  }
  func.func private @eigvalsh(%arg0: tensor<9x9xcomplex<f64>>) -> tensor<9xf64> {
    %0 = call @eigh(%arg0) : (tensor<9x9xcomplex<f64>>) -> tensor<9xf64>
    return %0 : tensor<9xf64>
  }
  func.func private @eigh(%arg0: tensor<9x9xcomplex<f64>>) -> tensor<9xf64> {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<9x9xcomplex<f64>>) -> tensor<9x9xcomplex<f64>>
    %1 = stablehlo.real %0 : (tensor<9x9xcomplex<f64>>) -> tensor<9x9xf64>
    %2 = stablehlo.imag %0 : (tensor<9x9xcomplex<f64>>) -> tensor<9x9xf64>
    %3 = stablehlo.negate %2 : tensor<9x9xf64>
    %4 = stablehlo.complex %1, %3 : tensor<9x9xcomplex<f64>>
    %5 = stablehlo.add %arg0, %4 : tensor<9x9xcomplex<f64>>
    %cst = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f64>>) -> tensor<9x9xcomplex<f64>>
    %7 = stablehlo.divide %5, %6 : tensor<9x9xcomplex<f64>>
    %8:2 = stablehlo.custom_call @Eigh(%7) {backend_config = "1,1,100,1e-6"} : (tensor<9x9xcomplex<f64>>) -> (tensor<9x9xcomplex<f64>>, tensor<9xf64>)
    return %8#1 : tensor<9xf64>
  }
}
