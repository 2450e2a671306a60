module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<120xbf16>, %arg1: tensor<120xbf16>) -> (tensor<120xbf16> {jax.result_info = "result[0]"}, tensor<120xbf16> {jax.result_info = "result[1]"}, tensor<120xbf16> {jax.result_info = "result[2]"}, tensor<120xbf16> {jax.result_info = "result[3]"}, tensor<120xbf16> {jax.result_info = "result[4]"}, tensor<120xbf16> {jax.result_info = "result[5]"}, tensor<120xbf16> {jax.result_info = "result[6]"}, tensor<120xbf16> {jax.result_info = "result[7]"}, tensor<120xbf16> {jax.result_info = "result[8]"}, tensor<120xbf16> {jax.result_info = "result[9]"}, tensor<120xbf16> {jax.result_info = "result[10]"}, tensor<120xbf16> {jax.result_info = "result[11]"}, tensor<120xbf16> {jax.result_info = "result[12]"}, tensor<120xbf16> {jax.result_info = "result[13]"}, tensor<120xbf16> {jax.result_info = "result[14]"}, tensor<120xi1> {jax.result_info = "result[15]"}, tensor<120xbf16> {jax.result_info = "result[16]"}, tensor<120xi1> {jax.result_info = "result[17]"}, tensor<120xi1> {jax.result_info = "result[18]"}, tensor<120xi1> {jax.result_info = "result[19]"}, tensor<120xi1> {jax.result_info = "result[20]"}, tensor<120xi1> {jax.result_info = "result[21]"}, tensor<120xi1> {jax.result_info = "result[22]"}, tensor<120xbf16> {jax.result_info = "result[23]"}, tensor<120xbf16> {jax.result_info = "result[24]"}, tensor<120xbf16> {jax.result_info = "result[25]"}, tensor<120xi32> {jax.result_info = "result[26]"}, tensor<bf16> {jax.result_info = "result[27]"}, tensor<bf16> {jax.result_info = "result[28]"}, tensor<i32> {jax.result_info = "result[29]"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<120xbf16>
    %1 = stablehlo.subtract %arg0, %arg1 : tensor<120xbf16>
    %2 = stablehlo.multiply %arg0, %arg1 : tensor<120xbf16>
    %3 = stablehlo.divide %arg0, %arg1 : tensor<120xbf16>
    %4 = stablehlo.remainder %arg0, %arg1 : tensor<120xbf16>
    %5 = stablehlo.negate %arg0 : tensor<120xbf16>
    %6 = stablehlo.abs %arg0 : tensor<120xbf16>
    %7 = stablehlo.sign %arg0 : tensor<120xbf16>
    %8 = stablehlo.maximum %arg0, %arg1 : tensor<120xbf16>
    %9 = stablehlo.minimum %arg0, %arg1 : tensor<120xbf16>
    %10 = stablehlo.floor %arg0 : tensor<120xbf16>
    %11 = stablehlo.ceil %arg0 : tensor<120xbf16>
    %12 = stablehlo.round_nearest_afz %arg0 : tensor<120xbf16>
    %13 = stablehlo.round_nearest_even %arg0 : tensor<120xbf16>
    %14 = stablehlo.abs %arg0 : tensor<120xbf16>
    %15 = stablehlo.sqrt %14 : tensor<120xbf16>
    %16 = stablehlo.is_finite %arg0 : (tensor<120xbf16>) -> tensor<120xi1>
    %17 = stablehlo.slice %arg0 [0:1] : (tensor<120xbf16>) -> tensor<1xbf16>
    %18 = stablehlo.reshape %17 : (tensor<1xbf16>) -> tensor<bf16>
    %19 = stablehlo.slice %arg0 [1:2] : (tensor<120xbf16>) -> tensor<1xbf16>
    %20 = stablehlo.reshape %19 : (tensor<1xbf16>) -> tensor<bf16>
    %21 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<bf16>) -> tensor<120xbf16>
    %22 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<bf16>) -> tensor<120xbf16>
    %23 = stablehlo.clamp %21, %arg1, %22 : tensor<120xbf16>
    %24 = stablehlo.compare EQ, %arg0, %arg1, FLOAT : (tensor<120xbf16>, tensor<120xbf16>) -> tensor<120xi1>
    %25 = stablehlo.compare NE, %arg0, %arg1, FLOAT : (tensor<120xbf16>, tensor<120xbf16>) -> tensor<120xi1>
    %26 = stablehlo.compare LT, %arg0, %arg1, FLOAT : (tensor<120xbf16>, tensor<120xbf16>) -> tensor<120xi1>
    %27 = stablehlo.compare LE, %arg0, %arg1, FLOAT : (tensor<120xbf16>, tensor<120xbf16>) -> tensor<120xi1>
    %28 = stablehlo.compare GT, %arg0, %arg1, FLOAT : (tensor<120xbf16>, tensor<120xbf16>) -> tensor<120xi1>
    %29 = stablehlo.compare GE, %arg0, %arg1, FLOAT : (tensor<120xbf16>, tensor<120xbf16>) -> tensor<120xi1>
    %30 = stablehlo.compare GT, %arg0, %arg1, FLOAT : (tensor<120xbf16>, tensor<120xbf16>) -> tensor<120xi1>
    %31 = stablehlo.select %30, %arg0, %arg1 : tensor<120xi1>, tensor<120xbf16>
    %32 = stablehlo.reduce_precision %arg0, format = e5m3 : tensor<120xbf16>
    %33 = call @sort(%arg0) : (tensor<120xbf16>) -> tensor<120xbf16>
    %34 = call @argsort(%arg0) : (tensor<120xbf16>) -> tensor<120xi32>
    %cst = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %35 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<120xbf16>, tensor<bf16>) -> tensor<bf16>
    %cst_0 = stablehlo.constant dense<0x7F80> : tensor<bf16>
    %36 = stablehlo.reduce(%arg0 init: %cst_0) applies stablehlo.minimum across dimensions = [0] : (tensor<120xbf16>, tensor<bf16>) -> tensor<bf16>
    %37 = call @argmax(%arg0) : (tensor<120xbf16>) -> tensor<i32>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %15, %16, %23, %24, %25, %26, %27, %28, %29, %31, %32, %33, %34, %35, %36, %37 : tensor<120xbf16>, tensor<120xbf16>, tensor<120xbf16>, tensor<120xbf16>, tensor<120xbf16>, tensor<120xbf16>, tensor<120xbf16>, tensor<120xbf16>, tensor<120xbf16>, tensor<120xbf16>, tensor<120xbf16>, tensor<120xbf16>, tensor<120xbf16>, tensor<120xbf16>, tensor<120xbf16>, tensor<120xi1>, tensor<120xbf16>, tensor<120xi1>, tensor<120xi1>, tensor<120xi1>, tensor<120xi1>, tensor<120xi1>, tensor<120xi1>, tensor<120xbf16>, tensor<120xbf16>, tensor<120xbf16>, tensor<120xi32>, tensor<bf16>, tensor<bf16>, tensor<i32>
  }
  func.func private @sort(%arg0: tensor<120xbf16>) -> tensor<120xbf16> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<bf16>, %arg2: tensor<bf16>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %1 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %2 = stablehlo.select %1, %cst_0, %arg1 : tensor<i1>, tensor<bf16>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC0> : tensor<bf16>
      %4 = stablehlo.select %3, %cst_1, %2 : tensor<i1>, tensor<bf16>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %5 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %6 = stablehlo.select %5, %cst_3, %arg2 : tensor<i1>, tensor<bf16>
      %7 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC0> : tensor<bf16>
      %8 = stablehlo.select %7, %cst_4, %6 : tensor<i1>, tensor<bf16>
      %9 = stablehlo.compare LT, %4, %8, TOTALORDER : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    }) : (tensor<120xbf16>) -> tensor<120xbf16>
    return %0 : tensor<120xbf16>
  }
  func.func private @argsort(%arg0: tensor<120xbf16>) -> tensor<120xi32> {
    %0 = stablehlo.iota dim = 0 : tensor<120xi32>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<bf16>, %arg2: tensor<bf16>, %arg3: tensor<i32>, %arg4: tensor<i32>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %2 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %3 = stablehlo.select %2, %cst_0, %arg1 : tensor<i1>, tensor<bf16>
      %4 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC0> : tensor<bf16>
      %5 = stablehlo.select %4, %cst_1, %3 : tensor<i1>, tensor<bf16>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %6 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %7 = stablehlo.select %6, %cst_3, %arg2 : tensor<i1>, tensor<bf16>
      %8 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC0> : tensor<bf16>
      %9 = stablehlo.select %8, %cst_4, %7 : tensor<i1>, tensor<bf16>
      %10 = stablehlo.compare LT, %5, %9, TOTALORDER : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    }) : (tensor<120xbf16>, tensor<120xi32>) -> (tensor<120xbf16>, tensor<120xi32>)
    return %1#1 : tensor<120xi32>
  }
  func.func private @argmax(%arg0: tensor<120xbf16>) -> tensor<i32> {
    %0 = stablehlo.iota dim = 0 : tensor<120xi32>
    %cst = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [0] : (tensor<120xbf16>, tensor<120xi32>, tensor<bf16>, tensor<i32>) -> (tensor<bf16>, tensor<i32>)
     reducer(%arg1: tensor<bf16>, %arg3: tensor<bf16>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<bf16>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i32>
      stablehlo.return %9, %10 : tensor<bf16>, tensor<i32>
    }
    return %1#1 : tensor<i32>
  }
}
