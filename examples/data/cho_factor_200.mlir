// jax.scipy.linalg.cho_factor(Sigma, lower=True) of a 200 x 200 covariance matrix: symmetrise, factor, clear the upper
// triangle. At the line of %5 JAX's plug-in for Apple's GPUs stopped: failed to legalize operation 'mhlo.cholesky'.
module @jit_cho_factor {
  func.func public @main(%arg0: tensor<200x200xf32>) -> tensor<200x200xf32> {
    %0 = "mhlo.transpose"(%arg0) {permutation = dense<[1, 0]> : tensor<2xi64>} : (tensor<200x200xf32>) -> tensor<200x200xf32>
    %1 = mhlo.add %arg0, %0 : tensor<200x200xf32>
    %2 = mhlo.constant dense<2.000000e+00> : tensor<f32>
    %3 = "mhlo.broadcast_in_dim"(%2) {broadcast_dimensions = dense<> : tensor<0xi64>} : (tensor<f32>) -> tensor<200x200xf32>
    %4 = mhlo.divide %1, %3 : tensor<200x200xf32>
    %5 = "mhlo.cholesky"(%4) {lower = true} : (tensor<200x200xf32>) -> tensor<200x200xf32>
    %6 = "mhlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<200x200xi32>
    %7 = "mhlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<200x200xi32>
    %8 = mhlo.compare GE, %6, %7, SIGNED : (tensor<200x200xi32>, tensor<200x200xi32>) -> tensor<200x200xi1>
    %9 = mhlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = "mhlo.broadcast_in_dim"(%9) {broadcast_dimensions = dense<> : tensor<0xi64>} : (tensor<f32>) -> tensor<200x200xf32>
    %11 = mhlo.select %8, %5, %10 : tensor<200x200xi1>, tensor<200x200xf32>
    return %11 : tensor<200x200xf32>
  }
}
