module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<150xf16>, %arg1: tensor<150xf16>) -> (tensor<150xf16> {jax.result_info = "result[0]"}, tensor<150xf16> {jax.result_info = "result[1]"}, tensor<150xf16> {jax.result_info = "result[2]"}, tensor<150xf16> {jax.result_info = "result[3]"}, tensor<150xf16> {jax.result_info = "result[4]"}, tensor<150xf16> {jax.result_info = "result[5]"}, tensor<150xf16> {jax.result_info = "result[6]"}, tensor<150xf16> {jax.result_info = "result[7]"}, tensor<150xf16> {jax.result_info = "result[8]"}, tensor<150xf16> {jax.result_info = "result[9]"}, tensor<150xf16> {jax.result_info = "result[10]"}, tensor<150xf16> {jax.result_info = "result[11]"}, tensor<150xf16> {jax.result_info = "result[12]"}, tensor<150xf16> {jax.result_info = "result[13]"}, tensor<150xf16> {jax.result_info = "result[14]"}, tensor<150xi1> {jax.result_info = "result[15]"}, tensor<150xf16> {jax.result_info = "result[16]"}, tensor<150xi1> {jax.result_info = "result[17]"}, tensor<150xi1> {jax.result_info = "result[18]"}, tensor<150xi1> {jax.result_info = "result[19]"}, tensor<150xi1> {jax.result_info = "result[20]"}, tensor<150xi1> {jax.result_info = "result[21]"}, tensor<150xi1> {jax.result_info = "result[22]"}, tensor<150xf16> {jax.result_info = "result[23]"}, tensor<150xf16> {jax.result_info = "result[24]"}, tensor<150xf16> {jax.result_info = "result[25]"}, tensor<150xi32> {jax.result_info = "result[26]"}, tensor<f16> {jax.result_info = "result[27]"}, tensor<f16> {jax.result_info = "result[28]"}, tensor<i32> {jax.result_info = "result[29]"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<150xf16>
    %1 = stablehlo.subtract %arg0, %arg1 : tensor<150xf16>
    %2 = stablehlo.multiply %arg0, %arg1 : tensor<150xf16>
    %3 = stablehlo.divide %arg0, %arg1 : tensor<150xf16>
    %4 = stablehlo.remainder %arg0, %arg1 : tensor<150xf16>
    %5 = stablehlo.negate %arg0 : tensor<150xf16>
    %6 = stablehlo.abs %arg0 : tensor<150xf16>
    %7 = stablehlo.sign %arg0 : tensor<150xf16>
    %8 = stablehlo.maximum %arg0, %arg1 : tensor<150xf16>
    %9 = stablehlo.minimum %arg0, %arg1 : tensor<150xf16>
    %10 = stablehlo.floor %arg0 : tensor<150xf16>
    %11 = stablehlo.ceil %arg0 : tensor<150xf16>
    %12 = stablehlo.round_nearest_afz %arg0 : tensor<150xf16>
    %13 = stablehlo.round_nearest_even %arg0 : tensor<150xf16>
    %14 = stablehlo.abs %arg0 : tensor<150xf16>
    %15 = stablehlo.sqrt %14 : tensor<150xf16>
    %16 = stablehlo.is_finite %arg0 : (tensor<150xf16>) -> tensor<150xi1>
    %17 = stablehlo.slice %arg0 [0:1] : (tensor<150xf16>) -> tensor<1xf16>
    %18 = stablehlo.reshape %17 : (tensor<1xf16>) -> tensor<f16>
    %19 = stablehlo.slice %arg0 [1:2] : (tensor<150xf16>) -> tensor<1xf16>
    %20 = stablehlo.reshape %19 : (tensor<1xf16>) -> tensor<f16>
    %21 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f16>) -> tensor<150xf16>
    %22 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f16>) -> tensor<150xf16>
    %23 = stablehlo.clamp %21, %arg1, %22 : tensor<150xf16>
    %24 = stablehlo.compare EQ, %arg0, %arg1, FLOAT : (tensor<150xf16>, tensor<150xf16>) -> tensor<150xi1>
    %25 = stablehlo.compare NE, %arg0, %arg1, FLOAT : (tensor<150xf16>, tensor<150xf16>) -> tensor<150xi1>
    %26 = stablehlo.compare LT, %arg0, %arg1, FLOAT : (tensor<150xf16>, tensor<150xf16>) -> tensor<150xi1>
    %27 = stablehlo.compare LE, %arg0, %arg1, FLOAT : (tensor<150xf16>, tensor<150xf16>) -> tensor<150xi1>
    %28 = stablehlo.compare GT, %arg0, %arg1, FLOAT : (tensor<150xf16>, tensor<150xf16>) -> tensor<150xi1>
    %29 = stablehlo.compare GE, %arg0, %arg1, FLOAT : (tensor<150xf16>, tensor<150xf16>) -> tensor<150xi1>
    %30 = stablehlo.compare GT, %arg0, %arg1, FLOAT : (tensor<150xf16>, tensor<150xf16>) -> tensor<150xi1>
    %31 = stablehlo.select %30, %arg0, %arg1 : tensor<150xi1>, tensor<150xf16>
    %32 = stablehlo.reduce_precision %arg0, format = e5m3 : tensor<150xf16>
    %33 = call @sort(%arg0) : (tensor<150xf16>) -> tensor<150xf16>
    %34 = call @argsort(%arg0) : (tensor<150xf16>) -> tensor<150xi32>
    %cst = stablehlo.constant dense<0xFC00> : tensor<f16>
    %35 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<150xf16>, tensor<f16>) -> tensor<f16>
    %cst_0 = stablehlo.constant dense<0x7C00> : tensor<f16>
    %36 = stablehlo.reduce(%arg0 init: %cst_0) applies stablehlo.minimum across dimensions = [0] : (tensor<150xf16>, tensor<f16>) -> tensor<f16>
    %37 = call @argmax(%arg0) : (tensor<150xf16>) -> tensor<i32>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %15, %16, %23, %24, %25, %26, %27, %28, %29, %31, %32, %33, %34, %35, %36, %37 : tensor<150xf16>, tensor<150xf16>, tensor<150xf16>, tensor<150xf16>, tensor<150xf16>, tensor<150xf16>, tensor<150xf16>, tensor<150xf16>, tensor<150xf16>, tensor<150xf16>, tensor<150xf16>, tensor<150xf16>, tensor<150xf16>, tensor<150xf16>, tensor<150xf16>, tensor<150xi1>, tensor<150xf16>, tensor<150xi1>, tensor<150xi1>, tensor<150xi1>, tensor<150xi1>, tensor<150xi1>, tensor<150xi1>, tensor<150xf16>, tensor<150xf16>, tensor<150xf16>, tensor<150xi32>, tensor<f16>, tensor<f16>, tensor<i32>
  }
  func.func private @sort(%arg0: tensor<150xf16>) -> tensor<150xf16> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f16>, %arg2: tensor<f16>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %1 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f16>, tensor<f16>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %2 = stablehlo.select %1, %cst_0, %arg1 : tensor<i1>, tensor<f16>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f16>, tensor<f16>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7E00> : tensor<f16>
      %4 = stablehlo.select %3, %cst_1, %2 : tensor<i1>, tensor<f16>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %5 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f16>, tensor<f16>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %6 = stablehlo.select %5, %cst_3, %arg2 : tensor<i1>, tensor<f16>
      %7 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f16>, tensor<f16>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7E00> : tensor<f16>
      %8 = stablehlo.select %7, %cst_4, %6 : tensor<i1>, tensor<f16>
      %9 = stablehlo.compare LT, %4, %8, TOTALORDER : (tensor<f16>, tensor<f16>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    }) : (tensor<150xf16>) -> tensor<150xf16>
    return %0 : tensor<150xf16>
  }
  func.func private @argsort(%arg0: tensor<150xf16>) -> tensor<150xi32> {
    %0 = stablehlo.iota dim = 0 : tensor<150xi32>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f16>, %arg2: tensor<f16>, %arg3: tensor<i32>, %arg4: tensor<i32>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %2 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f16>, tensor<f16>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %3 = stablehlo.select %2, %cst_0, %arg1 : tensor<i1>, tensor<f16>
      %4 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f16>, tensor<f16>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7E00> : tensor<f16>
      %5 = stablehlo.select %4, %cst_1, %3 : tensor<i1>, tensor<f16>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %6 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f16>, tensor<f16>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %7 = stablehlo.select %6, %cst_3, %arg2 : tensor<i1>, tensor<f16>
      %8 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f16>, tensor<f16>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7E00> : tensor<f16>
      %9 = stablehlo.select %8, %cst_4, %7 : tensor<i1>, tensor<f16>
      %10 = stablehlo.compare LT, %5, %9, TOTALORDER : (tensor<f16>, tensor<f16>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    }) : (tensor<150xf16>, tensor<150xi32>) -> (tensor<150xf16>, tensor<150xi32>)
    return %1#1 : tensor<150xi32>
  }
  func.func private @argmax(%arg0: tensor<150xf16>) -> tensor<i32> {
    %0 = stablehlo.iota dim = 0 : tensor<150xi32>
    %cst = stablehlo.constant dense<0xFC00> : tensor<f16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [0] : (tensor<150xf16>, tensor<150xi32>, tensor<f16>, tensor<i32>) -> (tensor<f16>, tensor<i32>)
     reducer(%arg1: tensor<f16>, %arg3: tensor<f16>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, FLOAT : (tensor<f16>, tensor<f16>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f16>, tensor<f16>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f16>, tensor<f16>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<f16>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i32>
      stablehlo.return %9, %10 : tensor<f16>, tensor<i32>
    }
    return %1#1 : tensor<i32>
  }
}
