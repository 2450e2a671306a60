// limit: 16
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<300xf32>, %arg1: tensor<300xf32>) -> (tensor<300xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<300xcomplex<f32>> {jax.result_info = "result[1]"}, tensor<300xcomplex<f32>> {jax.result_info = "result[2]"}, tensor<300xcomplex<f32>> {jax.result_info = "result[3]"}, tensor<300xcomplex<f32>> {jax.result_info = "result[4]"}, tensor<300xcomplex<f32>> {jax.result_info = "result[5]"}, tensor<300xcomplex<f32>> {jax.result_info = "result[6]"}, tensor<300xcomplex<f32>> {jax.result_info = "result[7]"}) {
    %0 = stablehlo.convert %arg1 : (tensor<300xf32>) -> tensor<300xcomplex<f32>>
    %cst = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<300xcomplex<f32>>
    %2 = stablehlo.multiply %1, %0 : tensor<300xcomplex<f32>>
    %3 = stablehlo.convert %arg0 : (tensor<300xf32>) -> tensor<300xcomplex<f32>>
    %4 = stablehlo.add %3, %2 : tensor<300xcomplex<f32>>
    %5 = chlo.asin %4 : tensor<300xcomplex<f32>> -> tensor<300xcomplex<f32>>
    %6 = stablehlo.convert %arg1 : (tensor<300xf32>) -> tensor<300xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<300xcomplex<f32>>
    %8 = stablehlo.multiply %7, %6 : tensor<300xcomplex<f32>>
    %9 = stablehlo.convert %arg0 : (tensor<300xf32>) -> tensor<300xcomplex<f32>>
    %10 = stablehlo.add %9, %8 : tensor<300xcomplex<f32>>
    %11 = chlo.acos %10 : tensor<300xcomplex<f32>> -> tensor<300xcomplex<f32>>
    %12 = stablehlo.convert %arg1 : (tensor<300xf32>) -> tensor<300xcomplex<f32>>
    %cst_1 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<complex<f32>>) -> tensor<300xcomplex<f32>>
    %14 = stablehlo.multiply %13, %12 : tensor<300xcomplex<f32>>
    %15 = stablehlo.convert %arg0 : (tensor<300xf32>) -> tensor<300xcomplex<f32>>
    %16 = stablehlo.add %15, %14 : tensor<300xcomplex<f32>>
    %17 = chlo.atan %16 : tensor<300xcomplex<f32>> -> tensor<300xcomplex<f32>>
    %18 = stablehlo.convert %arg1 : (tensor<300xf32>) -> tensor<300xcomplex<f32>>
    %cst_2 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<complex<f32>>) -> tensor<300xcomplex<f32>>
    %20 = stablehlo.multiply %19, %18 : tensor<300xcomplex<f32>>
    %21 = stablehlo.convert %arg0 : (tensor<300xf32>) -> tensor<300xcomplex<f32>>
    %22 = stablehlo.add %21, %20 : tensor<300xcomplex<f32>>
    %23 = chlo.asinh %22 : tensor<300xcomplex<f32>> -> tensor<300xcomplex<f32>>
    %24 = stablehlo.convert %arg1 : (tensor<300xf32>) -> tensor<300xcomplex<f32>>
    %cst_3 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<complex<f32>>) -> tensor<300xcomplex<f32>>
    %26 = stablehlo.multiply %25, %24 : tensor<300xcomplex<f32>>
    %27 = stablehlo.convert %arg0 : (tensor<300xf32>) -> tensor<300xcomplex<f32>>
    %28 = stablehlo.add %27, %26 : tensor<300xcomplex<f32>>
    %29 = chlo.atanh %28 : tensor<300xcomplex<f32>> -> tensor<300xcomplex<f32>>
    %30 = stablehlo.convert %arg1 : (tensor<300xf32>) -> tensor<300xcomplex<f32>>
    %cst_4 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %31 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<complex<f32>>) -> tensor<300xcomplex<f32>>
    %32 = stablehlo.multiply %31, %30 : tensor<300xcomplex<f32>>
    %33 = stablehlo.convert %arg0 : (tensor<300xf32>) -> tensor<300xcomplex<f32>>
    %34 = stablehlo.add %33, %32 : tensor<300xcomplex<f32>>
    %35 = call @arccosh(%34) : (tensor<300xcomplex<f32>>) -> tensor<300xcomplex<f32>>
    %36 = stablehlo.convert %arg1 : (tensor<300xf32>) -> tensor<300xcomplex<f32>>
    %cst_5 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %37 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<complex<f32>>) -> tensor<300xcomplex<f32>>
    %38 = stablehlo.multiply %37, %36 : tensor<300xcomplex<f32>>
    %39 = stablehlo.convert %arg0 : (tensor<300xf32>) -> tensor<300xcomplex<f32>>
    %40 = stablehlo.add %39, %38 : tensor<300xcomplex<f32>>
    %41 = chlo.sinh %40 : tensor<300xcomplex<f32>> -> tensor<300xcomplex<f32>>
    %42 = stablehlo.convert %arg1 : (tensor<300xf32>) -> tensor<300xcomplex<f32>>
    %cst_6 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %43 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<300xcomplex<f32>>
    %44 = stablehlo.multiply %43, %42 : tensor<300xcomplex<f32>>
    %45 = stablehlo.convert %arg0 : (tensor<300xf32>) -> tensor<300xcomplex<f32>>
    %46 = stablehlo.add %45, %44 : tensor<300xcomplex<f32>>
    %47 = chlo.cosh %46 : tensor<300xcomplex<f32>> -> tensor<300xcomplex<f32>>
    return %5, %11, %17, %23, %29, %35, %41, %47 : tensor<300xcomplex<f32>>, tensor<300xcomplex<f32>>, tensor<300xcomplex<f32>>, tensor<300xcomplex<f32>>, tensor<300xcomplex<f32>>, tensor<300xcomplex<f32>>, tensor<300xcomplex<f32>>, tensor<300xcomplex<f32>>
  }
  func.func private @arccosh(%arg0: tensor<300xcomplex<f32>>) -> tensor<300xcomplex<f32>> {
    %0 = chlo.acosh %arg0 : tensor<300xcomplex<f32>> -> tensor<300xcomplex<f32>>
    %1 = stablehlo.real %0 : (tensor<300xcomplex<f32>>) -> tensor<300xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<300xf32>
    %3 = stablehlo.compare LT, %1, %2, FLOAT : (tensor<300xf32>, tensor<300xf32>) -> tensor<300xi1>
    %4 = stablehlo.negate %0 : tensor<300xcomplex<f32>>
    %5 = call @_where(%3, %4, %0) : (tensor<300xi1>, tensor<300xcomplex<f32>>, tensor<300xcomplex<f32>>) -> tensor<300xcomplex<f32>>
    return %5 : tensor<300xcomplex<f32>>
  }
  func.func private @_where(%arg0: tensor<300xi1>, %arg1: tensor<300xcomplex<f32>>, %arg2: tensor<300xcomplex<f32>>) -> tensor<300xcomplex<f32>> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<300xi1>, tensor<300xcomplex<f32>>
    return %0 : tensor<300xcomplex<f32>>
  }
}
