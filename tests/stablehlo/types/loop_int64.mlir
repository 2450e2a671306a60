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
    %8 = stablehlo.convert %7 : (tensor<1xui64>) -> tensor<1xi64>
    %9 = stablehlo.convert %arg1 : (tensor<5x2xui32>) -> tensor<5x2xui64>
    %10 = stablehlo.slice %9 [0:5, 0:1] : (tensor<5x2xui64>) -> tensor<5x1xui64>
    %11 = stablehlo.reshape %10 : (tensor<5x1xui64>) -> tensor<5xui64>
    %12 = stablehlo.slice %9 [0:5, 1:2] : (tensor<5x2xui64>) -> tensor<5x1xui64>
    %13 = stablehlo.reshape %12 : (tensor<5x1xui64>) -> tensor<5xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<5xui64>
    %15 = stablehlo.shift_left %13, %14 : tensor<5xui64>
    %16 = stablehlo.or %11, %15 : tensor<5xui64>
    %17 = stablehlo.convert %16 : (tensor<5xui64>) -> tensor<5xi64>
    %c_1 = stablehlo.constant dense<2> : tensor<i64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %18:4 = stablehlo.while(%iterArg = %17, %iterArg_7 = %c_2, %iterArg_8 = %c_1, %iterArg_9 = %17) : tensor<5xi64>, tensor<i64>, tensor<i64>, tensor<5xi64>
    cond {
      %c_10 = stablehlo.constant dense<7> : tensor<i64>
      %31 = stablehlo.compare LT, %iterArg_7, %c_10, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %31 : tensor<i1>
    } do {
      %31:2 = func.call @closed_call(%iterArg, %iterArg_8, %iterArg_9) : (tensor<5xi64>, tensor<i64>, tensor<5xi64>) -> (tensor<i64>, tensor<5xi64>)
      %c_10 = stablehlo.constant dense<1> : tensor<i64>
      %32 = stablehlo.add %iterArg_7, %c_10 : tensor<i64>
      stablehlo.return %iterArg, %32, %31#0, %31#1 : tensor<5xi64>, tensor<i64>, tensor<i64>, tensor<5xi64>
    }
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %19:4 = stablehlo.while(%iterArg = %8, %iterArg_7 = %17, %iterArg_8 = %c_3, %iterArg_9 = %17) : tensor<1xi64>, tensor<5xi64>, tensor<i64>, tensor<5xi64>
    cond {
      %31 = stablehlo.reshape %iterArg : (tensor<1xi64>) -> tensor<i64>
      %32 = stablehlo.compare LT, %iterArg_8, %31, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %32 : tensor<i1>
    } do {
      %c_10 = stablehlo.constant dense<3> : tensor<i64>
      %31 = stablehlo.add %iterArg_8, %c_10 : tensor<i64>
      %32 = stablehlo.broadcast_in_dim %iterArg_8, dims = [] : (tensor<i64>) -> tensor<5xi64>
      %33 = stablehlo.multiply %32, %iterArg_7 : tensor<5xi64>
      %34 = stablehlo.add %iterArg_9, %33 : tensor<5xi64>
      stablehlo.return %iterArg, %iterArg_7, %31, %34 : tensor<1xi64>, tensor<5xi64>, tensor<i64>, tensor<5xi64>
    }
    %20 = stablehlo.convert %18#3 : (tensor<5xi64>) -> tensor<5xui32>
    %c_4 = stablehlo.constant dense<32> : tensor<i64>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %22 = stablehlo.shift_right_logical %18#3, %21 : tensor<5xi64>
    %23 = stablehlo.convert %22 : (tensor<5xi64>) -> tensor<5xui32>
    %24 = stablehlo.convert %19#2 : (tensor<i64>) -> tensor<ui32>
    %c_5 = stablehlo.constant dense<32> : tensor<i64>
    %25 = stablehlo.shift_right_logical %19#2, %c_5 : tensor<i64>
    %26 = stablehlo.convert %25 : (tensor<i64>) -> tensor<ui32>
    %27 = stablehlo.convert %19#3 : (tensor<5xi64>) -> tensor<5xui32>
    %c_6 = stablehlo.constant dense<32> : tensor<i64>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %29 = stablehlo.shift_right_logical %19#3, %28 : tensor<5xi64>
    %30 = stablehlo.convert %29 : (tensor<5xi64>) -> tensor<5xui32>
    return %20, %23, %24, %26, %27, %30 : tensor<5xui32>, tensor<5xui32>, tensor<ui32>, tensor<ui32>, tensor<5xui32>, tensor<5xui32>
  }
  func.func private @closed_call(%arg0: tensor<5xi64>, %arg1: tensor<i64>, %arg2: tensor<5xi64>) -> (tensor<i64>, tensor<5xi64>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg1, %c : tensor<i64>
    %1 = stablehlo.convert %arg1 : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %3 = stablehlo.multiply %arg2, %2 : tensor<5xi64>
    %4 = stablehlo.add %3, %arg0 : tensor<5xi64>
    return %0, %4 : tensor<i64>, tensor<5xi64>
  }
}
