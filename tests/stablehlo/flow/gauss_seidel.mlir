module @jit_seidel attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x5xf32>, %arg1: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:4 = stablehlo.while(%iterArg = %arg0, %iterArg_0 = %arg1, %iterArg_1 = %c, %iterArg_2 = %0) : tensor<5x5xf32>, tensor<5xf32>, tensor<i32>, tensor<5xf32>
    cond {
      %c_3 = stablehlo.constant dense<6> : tensor<i32>
      %2 = stablehlo.compare LT, %iterArg_1, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2 = func.call @closed_call(%iterArg, %iterArg_0, %iterArg_2) : (tensor<5x5xf32>, tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
      %c_3 = stablehlo.constant dense<1> : tensor<i32>
      %3 = stablehlo.add %iterArg_1, %c_3 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %3, %2 : tensor<5x5xf32>, tensor<5xf32>, tensor<i32>, tensor<5xf32>
    }
    return %1#3 : tensor<5xf32>
  }
  func.func private @closed_call(%arg0: tensor<5x5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>) -> tensor<5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0:5 = stablehlo.while(%iterArg = %arg0, %iterArg_1 = %arg1, %iterArg_2 = %c_0, %iterArg_3 = %c, %iterArg_4 = %arg2) : tensor<5x5xf32>, tensor<5xf32>, tensor<i32>, tensor<i32>, tensor<5xf32>
    cond {
      %c_5 = stablehlo.constant dense<5> : tensor<i32>
      %1 = stablehlo.compare LT, %iterArg_2, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1:2 = func.call @closed_call_0(%iterArg, %iterArg_1, %iterArg_3, %iterArg_4) : (tensor<5x5xf32>, tensor<5xf32>, tensor<i32>, tensor<5xf32>) -> (tensor<i32>, tensor<5xf32>)
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %2 = stablehlo.add %iterArg_2, %c_5 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %2, %1#0, %1#1 : tensor<5x5xf32>, tensor<5xf32>, tensor<i32>, tensor<i32>, tensor<5xf32>
    }
    return %0#4 : tensor<5xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<5x5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<i32>, %arg3: tensor<5xf32>) -> (tensor<i32>, tensor<5xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg2, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1:6 = stablehlo.while(%iterArg = %arg2, %iterArg_10 = %arg0, %iterArg_11 = %arg3, %iterArg_12 = %c_0, %iterArg_13 = %arg2, %iterArg_14 = %cst) : tensor<i32>, tensor<5x5xf32>, tensor<5xf32>, tensor<i32>, tensor<i32>, tensor<f32>
    cond {
      %24 = stablehlo.compare LT, %iterArg_12, %iterArg_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %24 : tensor<i1>
    } do {
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %24 = stablehlo.add %iterArg_12, %c_15 : tensor<i32>
      %25 = stablehlo.convert %iterArg : tensor<i32>
      %26 = stablehlo.convert %iterArg_12 : tensor<i32>
      %c_16 = stablehlo.constant dense<0> : tensor<i32>
      %27 = stablehlo.compare LT, %25, %c_16, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_17 = stablehlo.constant dense<5> : tensor<i32>
      %28 = stablehlo.add %25, %c_17 : tensor<i32>
      %29 = stablehlo.select %27, %28, %25 : tensor<i1>, tensor<i32>
      %c_18 = stablehlo.constant dense<0> : tensor<i32>
      %30 = stablehlo.compare LT, %26, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_19 = stablehlo.constant dense<5> : tensor<i32>
      %31 = stablehlo.add %26, %c_19 : tensor<i32>
      %32 = stablehlo.select %30, %31, %26 : tensor<i1>, tensor<i32>
      %33 = stablehlo.dynamic_slice %iterArg_10, %29, %32, sizes = [1, 1] : (tensor<5x5xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
      %34 = stablehlo.reshape %33 : (tensor<1x1xf32>) -> tensor<f32>
      %c_20 = stablehlo.constant dense<0> : tensor<i32>
      %35 = stablehlo.compare LT, %iterArg_12, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %36 = stablehlo.convert %iterArg_12 : tensor<i32>
      %c_21 = stablehlo.constant dense<5> : tensor<i32>
      %37 = stablehlo.add %36, %c_21 : tensor<i32>
      %38 = stablehlo.select %35, %37, %iterArg_12 : tensor<i1>, tensor<i32>
      %39 = stablehlo.dynamic_slice %iterArg_11, %38, sizes = [1] : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
      %40 = stablehlo.reshape %39 : (tensor<1xf32>) -> tensor<f32>
      %41 = stablehlo.multiply %34, %40 : tensor<f32>
      %42 = stablehlo.add %iterArg_14, %41 : tensor<f32>
      stablehlo.return %iterArg, %iterArg_10, %iterArg_11, %24, %iterArg_13, %42 : tensor<i32>, tensor<5x5xf32>, tensor<5xf32>, tensor<i32>, tensor<i32>, tensor<f32>
    }
    %c_1 = stablehlo.constant dense<1> : tensor<i32>
    %2 = stablehlo.add %arg2, %c_1 : tensor<i32>
    %c_2 = stablehlo.constant dense<5> : tensor<i32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3:6 = stablehlo.while(%iterArg = %arg2, %iterArg_10 = %arg0, %iterArg_11 = %arg3, %iterArg_12 = %2, %iterArg_13 = %c_2, %iterArg_14 = %cst_3) : tensor<i32>, tensor<5x5xf32>, tensor<5xf32>, tensor<i32>, tensor<i32>, tensor<f32>
    cond {
      %24 = stablehlo.compare LT, %iterArg_12, %iterArg_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %24 : tensor<i1>
    } do {
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %24 = stablehlo.add %iterArg_12, %c_15 : tensor<i32>
      %25 = stablehlo.convert %iterArg : tensor<i32>
      %26 = stablehlo.convert %iterArg_12 : tensor<i32>
      %c_16 = stablehlo.constant dense<0> : tensor<i32>
      %27 = stablehlo.compare LT, %25, %c_16, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_17 = stablehlo.constant dense<5> : tensor<i32>
      %28 = stablehlo.add %25, %c_17 : tensor<i32>
      %29 = stablehlo.select %27, %28, %25 : tensor<i1>, tensor<i32>
      %c_18 = stablehlo.constant dense<0> : tensor<i32>
      %30 = stablehlo.compare LT, %26, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_19 = stablehlo.constant dense<5> : tensor<i32>
      %31 = stablehlo.add %26, %c_19 : tensor<i32>
      %32 = stablehlo.select %30, %31, %26 : tensor<i1>, tensor<i32>
      %33 = stablehlo.dynamic_slice %iterArg_10, %29, %32, sizes = [1, 1] : (tensor<5x5xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
      %34 = stablehlo.reshape %33 : (tensor<1x1xf32>) -> tensor<f32>
      %c_20 = stablehlo.constant dense<0> : tensor<i32>
      %35 = stablehlo.compare LT, %iterArg_12, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %36 = stablehlo.convert %iterArg_12 : tensor<i32>
      %c_21 = stablehlo.constant dense<5> : tensor<i32>
      %37 = stablehlo.add %36, %c_21 : tensor<i32>
      %38 = stablehlo.select %35, %37, %iterArg_12 : tensor<i1>, tensor<i32>
      %39 = stablehlo.dynamic_slice %iterArg_11, %38, sizes = [1] : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
      %40 = stablehlo.reshape %39 : (tensor<1xf32>) -> tensor<f32>
      %41 = stablehlo.multiply %34, %40 : tensor<f32>
      %42 = stablehlo.add %iterArg_14, %41 : tensor<f32>
      stablehlo.return %iterArg, %iterArg_10, %iterArg_11, %24, %iterArg_13, %42 : tensor<i32>, tensor<5x5xf32>, tensor<5xf32>, tensor<i32>, tensor<i32>, tensor<f32>
    }
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.compare LT, %arg2, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.convert %arg2 : tensor<i32>
    %c_5 = stablehlo.constant dense<5> : tensor<i32>
    %6 = stablehlo.add %5, %c_5 : tensor<i32>
    %7 = stablehlo.select %4, %6, %arg2 : tensor<i1>, tensor<i32>
    %8 = stablehlo.dynamic_slice %arg1, %7, sizes = [1] : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
    %9 = stablehlo.reshape %8 : (tensor<1xf32>) -> tensor<f32>
    %10 = stablehlo.subtract %9, %1#5 : tensor<f32>
    %11 = stablehlo.subtract %10, %3#5 : tensor<f32>
    %12 = stablehlo.convert %arg2 : tensor<i32>
    %13 = stablehlo.convert %arg2 : tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %14 = stablehlo.compare LT, %12, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<5> : tensor<i32>
    %15 = stablehlo.add %12, %c_7 : tensor<i32>
    %16 = stablehlo.select %14, %15, %12 : tensor<i1>, tensor<i32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.compare LT, %13, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_9 = stablehlo.constant dense<5> : tensor<i32>
    %18 = stablehlo.add %13, %c_9 : tensor<i32>
    %19 = stablehlo.select %17, %18, %13 : tensor<i1>, tensor<i32>
    %20 = stablehlo.dynamic_slice %arg0, %16, %19, sizes = [1, 1] : (tensor<5x5xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %21 = stablehlo.reshape %20 : (tensor<1x1xf32>) -> tensor<f32>
    %22 = stablehlo.divide %11, %21 : tensor<f32>
    %23 = call @dynamic_update_index_in_dim(%arg3, %22, %arg2) : (tensor<5xf32>, tensor<f32>, tensor<i32>) -> tensor<5xf32>
    return %0, %23 : tensor<i32>, tensor<5xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare LT, %arg2, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %2 = stablehlo.convert %arg2 : tensor<i32>
    %c_0 = stablehlo.constant dense<5> : tensor<i32>
    %3 = stablehlo.add %2, %c_0 : tensor<i32>
    %4 = stablehlo.select %1, %3, %arg2 : tensor<i1>, tensor<i32>
    %5 = stablehlo.dynamic_update_slice %arg0, %0, %4 : (tensor<5xf32>, tensor<1xf32>, tensor<i32>) -> tensor<5xf32>
    return %5 : tensor<5xf32>
  }
}
