module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x6x6xf32>, %arg1: tensor<20xi32>, %arg2: tensor<20xi32>, %arg3: tensor<20x6xf32>) -> (tensor<6x6x6xf32> {jax.result_info = "result[0]"}, tensor<6x6x6xf32> {jax.result_info = "result[1]"}, tensor<6x6x6xf32> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<20xi32>, tensor<20xi32>) -> tensor<20xi1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<20xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<20xi1>, tensor<20xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %6 = stablehlo.compare LT, %arg2, %5, SIGNED : (tensor<20xi32>, tensor<20xi32>) -> tensor<20xi1>
    %c_2 = stablehlo.constant dense<6> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %8 = stablehlo.add %arg2, %7 : tensor<20xi32>
    %9 = stablehlo.select %6, %8, %arg2 : tensor<20xi1>, tensor<20xi32>
    %10 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<20xi32>) -> tensor<20x1xi32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<20xi32>) -> tensor<20x1xi32>
    %12 = stablehlo.concatenate %10, %11, dim = 1 : (tensor<20x1xi32>, tensor<20x1xi32>) -> tensor<20x2xi32>
    %13 = "stablehlo.scatter"(%arg0, %12, %arg3) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %49 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %49 : tensor<f32>
    }) : (tensor<6x6x6xf32>, tensor<20x2xi32>, tensor<20x6xf32>) -> tensor<6x6x6xf32>
    %14 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<20xi32>) -> tensor<20x1xi32>
    %15 = stablehlo.slice %arg2 [0:9] : (tensor<20xi32>) -> tensor<9xi32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [1] : (tensor<9xi32>) -> tensor<1x9xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<20x1xi32>
    %18 = stablehlo.compare LT, %14, %17, SIGNED : (tensor<20x1xi32>, tensor<20x1xi32>) -> tensor<20x1xi1>
    %c_4 = stablehlo.constant dense<6> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<20x1xi32>
    %20 = stablehlo.add %14, %19 : tensor<20x1xi32>
    %21 = stablehlo.select %18, %20, %14 : tensor<20x1xi1>, tensor<20x1xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<1x9xi32>
    %23 = stablehlo.compare LT, %16, %22, SIGNED : (tensor<1x9xi32>, tensor<1x9xi32>) -> tensor<1x9xi1>
    %c_6 = stablehlo.constant dense<6> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<1x9xi32>
    %25 = stablehlo.add %16, %24 : tensor<1x9xi32>
    %26 = stablehlo.select %23, %25, %16 : tensor<1x9xi1>, tensor<1x9xi32>
    %27 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<20x1xi32>) -> tensor<20x9xi32>
    %28 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<1x9xi32>) -> tensor<20x9xi32>
    %29 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<20x9xi32>) -> tensor<20x9x1xi32>
    %30 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<20x9xi32>) -> tensor<20x9x1xi32>
    %31 = stablehlo.concatenate %29, %30, dim = 2 : (tensor<20x9x1xi32>, tensor<20x9x1xi32>) -> tensor<20x9x2xi32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<20x9x6xf32>
    %33 = "stablehlo.scatter"(%arg0, %31, %32) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %49 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %49 : tensor<f32>
    }) : (tensor<6x6x6xf32>, tensor<20x9x2xi32>, tensor<20x9x6xf32>) -> tensor<6x6x6xf32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %34 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %35 = stablehlo.compare LT, %arg1, %34, SIGNED : (tensor<20xi32>, tensor<20xi32>) -> tensor<20xi1>
    %c_8 = stablehlo.constant dense<6> : tensor<i32>
    %36 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %37 = stablehlo.add %arg1, %36 : tensor<20xi32>
    %38 = stablehlo.select %35, %37, %arg1 : tensor<20xi1>, tensor<20xi32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %40 = stablehlo.compare LT, %arg2, %39, SIGNED : (tensor<20xi32>, tensor<20xi32>) -> tensor<20xi1>
    %c_10 = stablehlo.constant dense<6> : tensor<i32>
    %41 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %42 = stablehlo.add %arg2, %41 : tensor<20xi32>
    %43 = stablehlo.select %40, %42, %arg2 : tensor<20xi1>, tensor<20xi32>
    %44 = stablehlo.broadcast_in_dim %38, dims = [0] : (tensor<20xi32>) -> tensor<20x1xi32>
    %45 = stablehlo.broadcast_in_dim %43, dims = [0] : (tensor<20xi32>) -> tensor<20x1xi32>
    %46 = stablehlo.concatenate %44, %45, dim = 1 : (tensor<20x1xi32>, tensor<20x1xi32>) -> tensor<20x2xi32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6x20xf32>
    %48 = "stablehlo.scatter"(%arg0, %46, %47) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1, 2], scatter_dims_to_operand_dims = [1, 2], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      stablehlo.return %arg5 : tensor<f32>
    }) : (tensor<6x6x6xf32>, tensor<20x2xi32>, tensor<6x20xf32>) -> tensor<6x6x6xf32>
    return %13, %33, %48 : tensor<6x6x6xf32>, tensor<6x6x6xf32>, tensor<6x6x6xf32>
  }
}
