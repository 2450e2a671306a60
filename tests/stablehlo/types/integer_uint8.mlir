module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<150xui8>, %arg1: tensor<150xui8>) -> (tensor<150xui8> {jax.result_info = "result[0]"}, tensor<150xui8> {jax.result_info = "result[1]"}, tensor<150xui8> {jax.result_info = "result[2]"}, tensor<150xui8> {jax.result_info = "result[3]"}, tensor<150xui8> {jax.result_info = "result[4]"}, tensor<150xui8> {jax.result_info = "result[5]"}, tensor<150xui8> {jax.result_info = "result[6]"}, tensor<150xui8> {jax.result_info = "result[7]"}, tensor<150xui8> {jax.result_info = "result[8]"}, tensor<150xui8> {jax.result_info = "result[9]"}, tensor<150xui8> {jax.result_info = "result[10]"}, tensor<150xui8> {jax.result_info = "result[11]"}, tensor<150xui8> {jax.result_info = "result[12]"}, tensor<150xui8> {jax.result_info = "result[13]"}, tensor<150xui8> {jax.result_info = "result[14]"}, tensor<150xui8> {jax.result_info = "result[15]"}, tensor<150xui8> {jax.result_info = "result[16]"}, tensor<150xui8> {jax.result_info = "result[17]"}, tensor<150xui8> {jax.result_info = "result[18]"}, tensor<150xui8> {jax.result_info = "result[19]"}, tensor<150xi1> {jax.result_info = "result[20]"}, tensor<150xi1> {jax.result_info = "result[21]"}, tensor<150xi1> {jax.result_info = "result[22]"}, tensor<150xi1> {jax.result_info = "result[23]"}, tensor<150xi1> {jax.result_info = "result[24]"}, tensor<150xi1> {jax.result_info = "result[25]"}, tensor<ui32> {jax.result_info = "result[26]"}, tensor<ui8> {jax.result_info = "result[27]"}, tensor<ui8> {jax.result_info = "result[28]"}, tensor<ui8> {jax.result_info = "result[29]"}, tensor<ui8> {jax.result_info = "result[30]"}, tensor<150xui8> {jax.result_info = "result[31]"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<150xui8>
    %1 = stablehlo.subtract %arg0, %arg1 : tensor<150xui8>
    %2 = stablehlo.multiply %arg0, %arg1 : tensor<150xui8>
    %3 = stablehlo.divide %arg0, %arg1 : tensor<150xui8>
    %4 = stablehlo.remainder %arg0, %arg1 : tensor<150xui8>
    %5 = stablehlo.and %arg0, %arg1 : tensor<150xui8>
    %6 = stablehlo.or %arg0, %arg1 : tensor<150xui8>
    %7 = stablehlo.xor %arg0, %arg1 : tensor<150xui8>
    %8 = stablehlo.not %arg0 : tensor<150xui8>
    %9 = stablehlo.negate %arg0 : tensor<150xui8>
    %10 = stablehlo.maximum %arg0, %arg1 : tensor<150xui8>
    %11 = stablehlo.minimum %arg0, %arg1 : tensor<150xui8>
    %12 = stablehlo.shift_left %arg0, %arg1 : tensor<150xui8>
    %13 = stablehlo.shift_right_logical %arg0, %arg1 : tensor<150xui8>
    %14 = stablehlo.shift_right_arithmetic %arg0, %arg1 : tensor<150xui8>
    %15 = stablehlo.popcnt %arg0 : tensor<150xui8>
    %16 = stablehlo.count_leading_zeros %arg0 : tensor<150xui8>
    %17 = stablehlo.compare GT, %arg0, %arg1, UNSIGNED : (tensor<150xui8>, tensor<150xui8>) -> tensor<150xi1>
    %18 = stablehlo.select %17, %arg0, %arg1 : tensor<150xi1>, tensor<150xui8>
    %19 = stablehlo.slice %arg0 [0:1] : (tensor<150xui8>) -> tensor<1xui8>
    %20 = stablehlo.reshape %19 : (tensor<1xui8>) -> tensor<ui8>
    %21 = stablehlo.slice %arg0 [1:2] : (tensor<150xui8>) -> tensor<1xui8>
    %22 = stablehlo.reshape %21 : (tensor<1xui8>) -> tensor<ui8>
    %23 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<ui8>) -> tensor<150xui8>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui8>) -> tensor<150xui8>
    %25 = stablehlo.clamp %23, %arg1, %24 : tensor<150xui8>
    %26 = stablehlo.multiply %arg0, %arg0 : tensor<150xui8>
    %27 = stablehlo.multiply %26, %arg0 : tensor<150xui8>
    %28 = stablehlo.compare EQ, %arg0, %arg1, UNSIGNED : (tensor<150xui8>, tensor<150xui8>) -> tensor<150xi1>
    %29 = stablehlo.compare NE, %arg0, %arg1, UNSIGNED : (tensor<150xui8>, tensor<150xui8>) -> tensor<150xi1>
    %30 = stablehlo.compare LT, %arg0, %arg1, UNSIGNED : (tensor<150xui8>, tensor<150xui8>) -> tensor<150xi1>
    %31 = stablehlo.compare LE, %arg0, %arg1, UNSIGNED : (tensor<150xui8>, tensor<150xui8>) -> tensor<150xi1>
    %32 = stablehlo.compare GT, %arg0, %arg1, UNSIGNED : (tensor<150xui8>, tensor<150xui8>) -> tensor<150xi1>
    %33 = stablehlo.compare GE, %arg0, %arg1, UNSIGNED : (tensor<150xui8>, tensor<150xui8>) -> tensor<150xi1>
    %34 = stablehlo.convert %arg0 : (tensor<150xui8>) -> tensor<150xui32>
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %35 = stablehlo.reduce(%34 init: %c) applies stablehlo.add across dimensions = [0] : (tensor<150xui32>, tensor<ui32>) -> tensor<ui32>
    %c_0 = stablehlo.constant dense<0> : tensor<ui8>
    %36 = stablehlo.reduce(%arg0 init: %c_0) applies stablehlo.add across dimensions = [0] : (tensor<150xui8>, tensor<ui8>) -> tensor<ui8>
    %c_1 = stablehlo.constant dense<1> : tensor<ui8>
    %37 = stablehlo.reduce(%arg0 init: %c_1) applies stablehlo.multiply across dimensions = [0] : (tensor<150xui8>, tensor<ui8>) -> tensor<ui8>
    %c_2 = stablehlo.constant dense<0> : tensor<ui8>
    %38 = stablehlo.reduce(%arg0 init: %c_2) applies stablehlo.maximum across dimensions = [0] : (tensor<150xui8>, tensor<ui8>) -> tensor<ui8>
    %c_3 = stablehlo.constant dense<255> : tensor<ui8>
    %39 = stablehlo.reduce(%arg0 init: %c_3) applies stablehlo.minimum across dimensions = [0] : (tensor<150xui8>, tensor<ui8>) -> tensor<ui8>
    %40 = call @cumsum(%arg0) : (tensor<150xui8>) -> tensor<150xui8>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %18, %25, %27, %28, %29, %30, %31, %32, %33, %35, %36, %37, %38, %39, %40 : tensor<150xui8>, tensor<150xui8>, tensor<150xui8>, tensor<150xui8>, tensor<150xui8>, tensor<150xui8>, tensor<150xui8>, tensor<150xui8>, tensor<150xui8>, tensor<150xui8>, tensor<150xui8>, tensor<150xui8>, tensor<150xui8>, tensor<150xui8>, tensor<150xui8>, tensor<150xui8>, tensor<150xui8>, tensor<150xui8>, tensor<150xui8>, tensor<150xui8>, tensor<150xi1>, tensor<150xi1>, tensor<150xi1>, tensor<150xi1>, tensor<150xi1>, tensor<150xi1>, tensor<ui32>, tensor<ui8>, tensor<ui8>, tensor<ui8>, tensor<ui8>, tensor<150xui8>
  }
  func.func private @cumsum(%arg0: tensor<150xui8>) -> tensor<150xui8> {
    %0 = call @cumsum_0(%arg0) : (tensor<150xui8>) -> tensor<150xui8>
    return %0 : tensor<150xui8>
  }
  func.func private @cumsum_0(%arg0: tensor<150xui8>) -> tensor<150xui8> {
    %c = stablehlo.constant dense<0> : tensor<ui8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<ui8>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[149, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 150>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<ui8>, %arg2: tensor<ui8>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<ui8>
      stablehlo.return %2 : tensor<ui8>
    }) : (tensor<150xui8>, tensor<ui8>) -> tensor<150xui8>
    return %1 : tensor<150xui8>
  }
}
