module @jit_index attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x9xf32>, %arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<i32>, %arg4: tensor<5xi32>) -> (tensor<9xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<6x5xf32> {jax.result_info = "result[2]"}, tensor<5xf32> {jax.result_info = "result[3]"}, tensor<5x9xf32> {jax.result_info = "result[4]"}, tensor<3x4xf32> {jax.result_info = "result[5]"}, tensor<6x9xf32> {jax.result_info = "result[6]"}, tensor<6x5xf32> {jax.result_info = "result[7]"}, tensor<5xf32> {jax.result_info = "result[8]"}, tensor<5x3xf32> {jax.result_info = "result[9]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %1 = stablehlo.add %arg1, %c_0 : tensor<i32>
    %2 = stablehlo.select %0, %1, %arg1 : tensor<i1>, tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.compare LT, %c_1, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %c_4 = stablehlo.constant dense<9> : tensor<i32>
    %4 = stablehlo.add %c_3, %c_4 : tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.select %3, %4, %c_5 : tensor<i1>, tensor<i32>
    %6 = stablehlo.dynamic_slice %arg0, %2, %5, sizes = [1, 9] : (tensor<6x9xf32>, tensor<i32>, tensor<i32>) -> tensor<1x9xf32>
    %7 = stablehlo.reshape %6 : (tensor<1x9xf32>) -> tensor<9xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.compare LT, %arg1, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<6> : tensor<i32>
    %9 = stablehlo.add %arg1, %c_7 : tensor<i32>
    %10 = stablehlo.select %8, %9, %arg1 : tensor<i1>, tensor<i32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %11 = stablehlo.compare LT, %arg2, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_9 = stablehlo.constant dense<9> : tensor<i32>
    %12 = stablehlo.add %arg2, %c_9 : tensor<i32>
    %13 = stablehlo.select %11, %12, %arg2 : tensor<i1>, tensor<i32>
    %14 = stablehlo.dynamic_slice %arg0, %10, %13, sizes = [1, 1] : (tensor<6x9xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %15 = stablehlo.reshape %14 : (tensor<1x1xf32>) -> tensor<f32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %17 = stablehlo.compare LT, %arg4, %16, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_11 = stablehlo.constant dense<9> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %19 = stablehlo.add %arg4, %18 : tensor<5xi32>
    %20 = stablehlo.select %17, %19, %arg4 : tensor<5xi1>, tensor<5xi32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %22 = "stablehlo.gather"(%arg0, %21) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 6, 1>}> : (tensor<6x9xf32>, tensor<5x1xi32>) -> tensor<6x5xf32>
    %23 = stablehlo.reverse %arg4, dims = [0] : tensor<5xi32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %25 = stablehlo.compare LT, %arg4, %24, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_13 = stablehlo.constant dense<6> : tensor<i32>
    %26 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %27 = stablehlo.add %arg4, %26 : tensor<5xi32>
    %28 = stablehlo.select %25, %27, %arg4 : tensor<5xi1>, tensor<5xi32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %29 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %30 = stablehlo.compare LT, %23, %29, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_15 = stablehlo.constant dense<9> : tensor<i32>
    %31 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %32 = stablehlo.add %23, %31 : tensor<5xi32>
    %33 = stablehlo.select %30, %32, %23 : tensor<5xi1>, tensor<5xi32>
    %34 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %35 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %36 = stablehlo.concatenate %34, %35, dim = 1 : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x2xi32>
    %37 = "stablehlo.gather"(%arg0, %36) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<6x9xf32>, tensor<5x2xi32>) -> tensor<5xf32>
    %38 = call @_take(%arg0, %arg4) : (tensor<6x9xf32>, tensor<5xi32>) -> tensor<5x9xf32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %39 = stablehlo.compare LT, %arg1, %c_16, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_17 = stablehlo.constant dense<6> : tensor<i32>
    %40 = stablehlo.add %arg1, %c_17 : tensor<i32>
    %41 = stablehlo.select %39, %40, %arg1 : tensor<i1>, tensor<i32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %42 = stablehlo.compare LT, %arg2, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_19 = stablehlo.constant dense<9> : tensor<i32>
    %43 = stablehlo.add %arg2, %c_19 : tensor<i32>
    %44 = stablehlo.select %42, %43, %arg2 : tensor<i1>, tensor<i32>
    %45 = stablehlo.dynamic_slice %arg0, %41, %44, sizes = [3, 4] : (tensor<6x9xf32>, tensor<i32>, tensor<i32>) -> tensor<3x4xf32>
    %46 = stablehlo.slice %arg0 [0:2, 0:3] : (tensor<6x9xf32>) -> tensor<2x3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %48 = stablehlo.multiply %46, %47 : tensor<2x3xf32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %49 = stablehlo.compare LT, %arg3, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_21 = stablehlo.constant dense<6> : tensor<i32>
    %50 = stablehlo.add %arg3, %c_21 : tensor<i32>
    %51 = stablehlo.select %49, %50, %arg3 : tensor<i1>, tensor<i32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %52 = stablehlo.compare LT, %arg2, %c_22, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_23 = stablehlo.constant dense<9> : tensor<i32>
    %53 = stablehlo.add %arg2, %c_23 : tensor<i32>
    %54 = stablehlo.select %52, %53, %arg2 : tensor<i1>, tensor<i32>
    %55 = stablehlo.dynamic_update_slice %arg0, %48, %51, %54 : (tensor<6x9xf32>, tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<6x9xf32>
    %56 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<5xi32>) -> tensor<1x5xi32>
    %57 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<5xi32>) -> tensor<1x5xi32>
    %58 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<5xi32>) -> tensor<1x5xi32>
    %59 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<5xi32>) -> tensor<1x5xi32>
    %60 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<5xi32>) -> tensor<1x5xi32>
    %61 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<5xi32>) -> tensor<1x5xi32>
    %62 = stablehlo.concatenate %56, %57, %58, %59, %60, %61, dim = 0 : (tensor<1x5xi32>, tensor<1x5xi32>, tensor<1x5xi32>, tensor<1x5xi32>, tensor<1x5xi32>, tensor<1x5xi32>) -> tensor<6x5xi32>
    %c_24 = stablehlo.constant dense<9> : tensor<i32>
    %63 = call @remainder(%62, %c_24) : (tensor<6x5xi32>, tensor<i32>) -> tensor<6x5xi32>
    %64 = call @take_along_axis(%arg0, %63) : (tensor<6x9xf32>, tensor<6x5xi32>) -> tensor<6x5xf32>
    %65 = stablehlo.slice %arg0 [0:5, 0:9] : (tensor<6x9xf32>) -> tensor<5x9xf32>
    %66 = call @dynamic_index_in_dim(%65, %arg4) : (tensor<5x9xf32>, tensor<5xi32>) -> tensor<5xf32>
    %67 = stablehlo.slice %arg0 [0:5, 0:9] : (tensor<6x9xf32>) -> tensor<5x9xf32>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %68 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %69 = stablehlo.compare LT, %arg4, %68, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_26 = stablehlo.constant dense<9> : tensor<i32>
    %70 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %71 = stablehlo.add %arg4, %70 : tensor<5xi32>
    %72 = stablehlo.select %69, %71, %arg4 : tensor<5xi1>, tensor<5xi32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %74 = "stablehlo.gather"(%67, %73) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = true, slice_sizes = array<i64: 1, 3>}> : (tensor<5x9xf32>, tensor<5x1xi32>) -> tensor<5x3xf32>
    return %7, %15, %22, %37, %38, %45, %55, %64, %66, %74 : tensor<9xf32>, tensor<f32>, tensor<6x5xf32>, tensor<5xf32>, tensor<5x9xf32>, tensor<3x4xf32>, tensor<6x9xf32>, tensor<6x5xf32>, tensor<5xf32>, tensor<5x3xf32>
  }
  func.func private @_take(%arg0: tensor<6x9xf32>, %arg1: tensor<5xi32>) -> tensor<5x9xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %1 = "stablehlo.gather"(%arg0, %0) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 9>}> : (tensor<6x9xf32>, tensor<5x1xi32>) -> tensor<5x9xf32>
    return %1 : tensor<5x9xf32>
  }
  func.func private @remainder(%arg0: tensor<6x5xi32>, %arg1: tensor<i32>) -> tensor<6x5xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<6x5xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<6x5xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<6x5xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<6x5xi32>, tensor<6x5xi32>) -> tensor<6x5xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<6x5xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<6x5xi32>, tensor<6x5xi32>) -> tensor<6x5xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<6x5xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<6x5xi1>, tensor<6x5xi1>) -> tensor<6x5xi1>
    %12 = stablehlo.and %11, %6 : tensor<6x5xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<6x5xi32>
    %14 = stablehlo.add %4, %13 : tensor<6x5xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<6x5xi1>, tensor<6x5xi32>
    return %15 : tensor<6x5xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @take_along_axis(%arg0: tensor<6x9xf32>, %arg1: tensor<6x5xi32>) -> tensor<6x5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6x5xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<6x5xi32>, tensor<6x5xi32>) -> tensor<6x5xi1>
    %c_0 = stablehlo.constant dense<9> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6x5xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<6x5xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<6x5xi1>, tensor<6x5xi32>
    %5 = stablehlo.reshape %4 : (tensor<6x5xi32>) -> tensor<6x5x1xi32>
    %6 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<6x9xf32>, tensor<6x5x1xi32>) -> tensor<6x5xf32>
    return %6 : tensor<6x5xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x9xf32>, %arg1: tensor<5xi32>) -> tensor<5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_0 = stablehlo.constant dense<9> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<5xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<5xi1>, tensor<5xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %6 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = true, slice_sizes = array<i64: 1, 1>}> : (tensor<5x9xf32>, tensor<5x1xi32>) -> tensor<5x1xf32>
    %7 = stablehlo.reshape %6 : (tensor<5x1xf32>) -> tensor<5xf32>
    return %7 : tensor<5xf32>
  }
}
