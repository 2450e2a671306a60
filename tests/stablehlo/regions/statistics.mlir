module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<21x13xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<13xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<21xf32> {jax.result_info = "result[3]"}, tensor<21x13xf32> {jax.result_info = "result[4]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = call @_var(%arg0, %c) : (tensor<21x13xf32>, tensor<i32>) -> tensor<f32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = call @_std(%arg0, %c_0) : (tensor<21x13xf32>, tensor<i32>) -> tensor<13xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %2 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<21x13xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %3 = stablehlo.maximum %cst_1, %2 : tensor<f32>
    %4 = stablehlo.is_finite %3 : (tensor<f32>) -> tensor<i1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.select %4, %3, %cst_2 : tensor<i1>, tensor<f32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<21x13xf32>
    %8 = stablehlo.subtract %arg0, %7 : tensor<21x13xf32>
    %9 = stablehlo.exponential %8 : tensor<21x13xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<21x13xf32>, tensor<f32>) -> tensor<f32>
    %11 = stablehlo.abs %10 : tensor<f32>
    %12 = stablehlo.log %11 : tensor<f32>
    %13 = stablehlo.add %12, %5 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %14 = stablehlo.reduce(%arg0 init: %cst_4) applies stablehlo.maximum across dimensions = [1] : (tensor<21x13xf32>, tensor<f32>) -> tensor<21xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<21xf32>
    %16 = stablehlo.maximum %15, %14 : tensor<21xf32>
    %17 = stablehlo.is_finite %16 : (tensor<21xf32>) -> tensor<21xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<21xf32>
    %19 = stablehlo.select %17, %16, %18 : tensor<21xi1>, tensor<21xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<21xf32>) -> tensor<21x1xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<21x1xf32>) -> tensor<21x13xf32>
    %22 = stablehlo.subtract %arg0, %21 : tensor<21x13xf32>
    %23 = stablehlo.exponential %22 : tensor<21x13xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<21x13xf32>, tensor<f32>) -> tensor<21xf32>
    %25 = stablehlo.abs %24 : tensor<21xf32>
    %26 = stablehlo.log %25 : tensor<21xf32>
    %27 = stablehlo.add %26, %19 : tensor<21xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %28 = stablehlo.reduce(%arg0 init: %cst_8) applies stablehlo.maximum across dimensions = [1] : (tensor<21x13xf32>, tensor<f32>) -> tensor<21xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<21xf32>
    %30 = stablehlo.maximum %29, %28 : tensor<21xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0] : (tensor<21xf32>) -> tensor<21x1xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<21x1xf32>) -> tensor<21x13xf32>
    %33 = stablehlo.subtract %arg0, %32 : tensor<21x13xf32>
    %34 = stablehlo.exponential %33 : tensor<21x13xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%34 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<21x13xf32>, tensor<f32>) -> tensor<21xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0] : (tensor<21xf32>) -> tensor<21x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<21x1xf32>) -> tensor<21x13xf32>
    %38 = stablehlo.divide %34, %37 : tensor<21x13xf32>
    return %0, %1, %13, %27, %38 : tensor<f32>, tensor<13xf32>, tensor<f32>, tensor<21xf32>, tensor<21x13xf32>
  }
  func.func private @_var(%arg0: tensor<21x13xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<21x13xf32>, tensor<f32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<2.730000e+02> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<1x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<21x13xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<21x13xf32>
    %6 = chlo.square %5 : tensor<21x13xf32> -> tensor<21x13xf32>
    %7 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<2.730000e+02> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<21x13xf32>, tensor<f32>) -> tensor<f32>
    %10 = stablehlo.divide %9, %8 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = call @_where(%11, %10, %cst_4) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %12 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @_std(%arg0: tensor<21x13xf32>, %arg1: tensor<i32>) -> tensor<13xf32> {
    %0 = call @_var_0(%arg0, %arg1) : (tensor<21x13xf32>, tensor<i32>) -> tensor<13xf32>
    %1 = stablehlo.sqrt %0 : tensor<13xf32>
    return %1 : tensor<13xf32>
  }
  func.func private @_var_0(%arg0: tensor<21x13xf32>, %arg1: tensor<i32>) -> tensor<13xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<21x13xf32>, tensor<f32>) -> tensor<13xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<13xf32>) -> tensor<1x13xf32>
    %cst_0 = stablehlo.constant dense<2.100000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x13xf32>
    %3 = stablehlo.divide %1, %2 : tensor<1x13xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x13xf32>) -> tensor<21x13xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<21x13xf32>
    %6 = chlo.square %5 : tensor<21x13xf32> -> tensor<21x13xf32>
    %7 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<2.100000e+01> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<21x13xf32>, tensor<f32>) -> tensor<13xf32>
    %10 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %11 = stablehlo.divide %9, %10 : tensor<13xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %13 = call @_where_1(%12, %11, %cst_4) : (tensor<i1>, tensor<13xf32>, tensor<f32>) -> tensor<13xf32>
    return %13 : tensor<13xf32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<13xf32>, %arg2: tensor<f32>) -> tensor<13xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<13xf32>
    return %2 : tensor<13xf32>
  }
}
