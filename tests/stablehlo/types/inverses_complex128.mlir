module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<60xf64>, %arg1: tensor<60xf64>) -> (tensor<60xf64> {jax.result_info = "result[0]"}, tensor<60xf64> {jax.result_info = "result[1]"}, tensor<60xf64> {jax.result_info = "result[2]"}, tensor<60xf64> {jax.result_info = "result[3]"}, tensor<60xf64> {jax.result_info = "result[4]"}, tensor<60xf64> {jax.result_info = "result[5]"}, tensor<60xf64> {jax.result_info = "result[6]"}, tensor<60xf64> {jax.result_info = "result[7]"}, tensor<60xf64> {jax.result_info = "result[8]"}, tensor<60xf64> {jax.result_info = "result[9]"}, tensor<60xf64> {jax.result_info = "result[10]"}, tensor<60xf64> {jax.result_info = "result[11]"}, tensor<60xf64> {jax.result_info = "result[12]"}, tensor<60xf64> {jax.result_info = "result[13]"}, tensor<60xf64> {jax.result_info = "result[14]"}, tensor<60xf64> {jax.result_info = "result[15]"}) {
    %0 = stablehlo.complex %arg0, %arg1 : tensor<60xcomplex<f64>>
    %1 = chlo.asin %0 : tensor<60xcomplex<f64>> -> tensor<60xcomplex<f64>>
    %2 = chlo.acos %0 : tensor<60xcomplex<f64>> -> tensor<60xcomplex<f64>>
    %3 = chlo.atan %0 : tensor<60xcomplex<f64>> -> tensor<60xcomplex<f64>>
    %4 = chlo.asinh %0 : tensor<60xcomplex<f64>> -> tensor<60xcomplex<f64>>
    %5 = chlo.acosh %0 : tensor<60xcomplex<f64>> -> tensor<60xcomplex<f64>>
    %6 = chlo.atanh %0 : tensor<60xcomplex<f64>> -> tensor<60xcomplex<f64>>
    %7 = chlo.sinh %0 : tensor<60xcomplex<f64>> -> tensor<60xcomplex<f64>>
    %8 = chlo.cosh %0 : tensor<60xcomplex<f64>> -> tensor<60xcomplex<f64>>
    %9 = stablehlo.real %1 : (tensor<60xcomplex<f64>>) -> tensor<60xf64>
    %10 = stablehlo.imag %1 : (tensor<60xcomplex<f64>>) -> tensor<60xf64>
    %11 = stablehlo.real %2 : (tensor<60xcomplex<f64>>) -> tensor<60xf64>
    %12 = stablehlo.imag %2 : (tensor<60xcomplex<f64>>) -> tensor<60xf64>
    %13 = stablehlo.real %3 : (tensor<60xcomplex<f64>>) -> tensor<60xf64>
    %14 = stablehlo.imag %3 : (tensor<60xcomplex<f64>>) -> tensor<60xf64>
    %15 = stablehlo.real %4 : (tensor<60xcomplex<f64>>) -> tensor<60xf64>
    %16 = stablehlo.imag %4 : (tensor<60xcomplex<f64>>) -> tensor<60xf64>
    %17 = stablehlo.real %5 : (tensor<60xcomplex<f64>>) -> tensor<60xf64>
    %18 = stablehlo.imag %5 : (tensor<60xcomplex<f64>>) -> tensor<60xf64>
    %19 = stablehlo.real %6 : (tensor<60xcomplex<f64>>) -> tensor<60xf64>
    %20 = stablehlo.imag %6 : (tensor<60xcomplex<f64>>) -> tensor<60xf64>
    %21 = stablehlo.real %7 : (tensor<60xcomplex<f64>>) -> tensor<60xf64>
    %22 = stablehlo.imag %7 : (tensor<60xcomplex<f64>>) -> tensor<60xf64>
    %23 = stablehlo.real %8 : (tensor<60xcomplex<f64>>) -> tensor<60xf64>
    %24 = stablehlo.imag %8 : (tensor<60xcomplex<f64>>) -> tensor<60xf64>
    return %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24 : tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>
  }
}
