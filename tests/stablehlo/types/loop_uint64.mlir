module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x2xui32>, %arg1: tensor<5x2xui32>) -> (tensor<5xui32> {jax.result_info = "result[0]"}, tensor<5xui32> {jax.result_info = "result[1]"}, tensor<ui32> {jax.result_info = "result[2]"}, tensor<ui32> {jax.result_info = "result[3]"}, tensor<5xui32> {jax.result_info = "result[4]"}, tensor<5xui32> {jax.result_info = "result[5]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<1x2xui32>) -> tensor<1x2xui64>
    %1 = stablehlo.slice %0 [0:1, 0:1] : (tensor<1x2xui64>) -> tensor<1x1xui64>
    %2 = stablehlo.reshape %1 : (tensor<1x1xui64>) -> tensor<1xui64>
    %3 = stablehlo.slice %0 [0:1, 1:2] : (tensor<1x2xui64>) -> tensor<1x1xui64>
    %4 = stablehlo.reshape %3 : (tensor<1x1xui64>) -> tensor<1xui64>
    %c = stablehlo.constant dense<32> : tensor<ui64>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<1xui64>
    %6 = stablehlo.shift_left %4, %5 : tensor<1xui64>
    %7 = stablehlo.or %2, %6 : tensor<1xui64>
    %8 = stablehlo.convert %arg1 : (tensor<5x2xui32>) -> tensor<5x2xui64>
    %9 = stablehlo.slice %8 [0:5, 0:1] : (tensor<5x2xui64>) -> tensor<5x1xui64>
    %10 = stablehlo.reshape %9 : (tensor<5x1xui64>) -> tensor<5xui64>
    %11 = stablehlo.slice %8 [0:5, 1:2] : (tensor<5x2xui64>) -> tensor<5x1xui64>
    %12 = stablehlo.reshape %11 : (tensor<5x1xui64>) -> tensor<5xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %13 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<5xui64>
    %14 = stablehlo.shift_left %12, %13 : tensor<5xui64>
    %15 = stablehlo.or %10, %14 : tensor<5xui64>
    %c_1 = stablehlo.constant dense<2> : tensor<i64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %16:4 = stablehlo.while(%iterArg = %15, %iterArg_7 = %c_2, %iterArg_8 = %c_1, %iterArg_9 = %15) : tensor<5xui64>, tensor<i64>, tensor<i64>, tensor<5xui64>
    cond {
      %c_10 = stablehlo.constant dense<7> : tensor<i64>
      %29 = stablehlo.compare LT, %iterArg_7, %c_10, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %29 : tensor<i1>
    } do {
      %29:2 = func.call @closed_call(%iterArg, %iterArg_8, %iterArg_9) : (tensor<5xui64>, tensor<i64>, tensor<5xui64>) -> (tensor<i64>, tensor<5xui64>)
      %c_10 = stablehlo.constant dense<1> : tensor<i64>
      %30 = stablehlo.add %iterArg_7, %c_10 : tensor<i64>
      stablehlo.return %iterArg, %30, %29#0, %29#1 : tensor<5xui64>, tensor<i64>, tensor<i64>, tensor<5xui64>
    }
    %c_3 = stablehlo.constant dense<0> : tensor<ui64>
    %17:4 = stablehlo.while(%iterArg = %7, %iterArg_7 = %15, %iterArg_8 = %c_3, %iterArg_9 = %15) : tensor<1xui64>, tensor<5xui64>, tensor<ui64>, tensor<5xui64>
    cond {
      %29 = stablehlo.reshape %iterArg : (tensor<1xui64>) -> tensor<ui64>
      %30 = stablehlo.compare LT, %iterArg_8, %29, UNSIGNED : (tensor<ui64>, tensor<ui64>) -> tensor<i1>
      stablehlo.return %30 : tensor<i1>
    } do {
      %c_10 = stablehlo.constant dense<3> : tensor<ui64>
      %29 = stablehlo.add %iterArg_8, %c_10 : tensor<ui64>
      %30 = stablehlo.broadcast_in_dim %iterArg_8, dims = [] : (tensor<ui64>) -> tensor<5xui64>
      %31 = stablehlo.multiply %30, %iterArg_7 : tensor<5xui64>
      %32 = stablehlo.add %iterArg_9, %31 : tensor<5xui64>
      stablehlo.return %iterArg, %iterArg_7, %29, %32 : tensor<1xui64>, tensor<5xui64>, tensor<ui64>, tensor<5xui64>
    }
    %18 = stablehlo.convert %16#3 : (tensor<5xui64>) -> tensor<5xui32>
    %c_4 = stablehlo.constant dense<32> : tensor<ui64>
    %19 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui64>) -> tensor<5xui64>
    %20 = stablehlo.shift_right_logical %16#3, %19 : tensor<5xui64>
    %21 = stablehlo.convert %20 : (tensor<5xui64>) -> tensor<5xui32>
    %22 = stablehlo.convert %17#2 : (tensor<ui64>) -> tensor<ui32>
    %c_5 = stablehlo.constant dense<32> : tensor<ui64>
    %23 = stablehlo.shift_right_logical %17#2, %c_5 : tensor<ui64>
    %24 = stablehlo.convert %23 : (tensor<ui64>) -> tensor<ui32>
    %25 = stablehlo.convert %17#3 : (tensor<5xui64>) -> tensor<5xui32>
    %c_6 = stablehlo.constant dense<32> : tensor<ui64>
    %26 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui64>) -> tensor<5xui64>
    %27 = stablehlo.shift_right_logical %17#3, %26 : tensor<5xui64>
    %28 = stablehlo.convert %27 : (tensor<5xui64>) -> tensor<5xui32>
    return %18, %21, %22, %24, %25, %28 : tensor<5xui32>, tensor<5xui32>, tensor<ui32>, tensor<ui32>, tensor<5xui32>, tensor<5xui32>
  }
  func.func private @closed_call(%arg0: tensor<5xui64>, %arg1: tensor<i64>, %arg2: tensor<5xui64>) -> (tensor<i64>, tensor<5xui64>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg1, %c : tensor<i64>
    %1 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<ui64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui64>) -> tensor<5xui64>
    %3 = stablehlo.multiply %arg2, %2 : tensor<5xui64>
    %4 = stablehlo.add %3, %arg0 : tensor<5xui64>
    return %0, %4 : tensor<i64>, tensor<5xui64>
  }
}
