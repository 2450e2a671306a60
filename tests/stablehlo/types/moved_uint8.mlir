module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x7xui8>, %arg1: tensor<6x7xui8>) -> (tensor<6x7xui8> {jax.result_info = "result[0]"}, tensor<6x7xi32> {jax.result_info = "result[1]"}, tensor<40xui8> {jax.result_info = "result[2]"}, tensor<5x7xui8> {jax.result_info = "result[3]"}, tensor<6x7xui8> {jax.result_info = "result[4]"}, tensor<2x3xui8> {jax.result_info = "result[5]"}, tensor<6x7xui8> {jax.result_info = "result[6]"}, tensor<12x7xui8> {jax.result_info = "result[7]"}, tensor<9x8xui8> {jax.result_info = "result[8]"}, tensor<7x7xui8> {jax.result_info = "result[9]"}, tensor<6x7xui8> {jax.result_info = "result[10]"}, tensor<6x7xui8> {jax.result_info = "result[11]"}, tensor<7xui8> {jax.result_info = "result[12]"}, tensor<5x7xui8> {jax.result_info = "result[13]"}) {
    %0 = stablehlo.reshape %arg1 : (tensor<6x7xui8>) -> tensor<42xui8>
    %1 = stablehlo.slice %0 [0:5] : (tensor<42xui8>) -> tensor<5xui8>
    %2 = stablehlo.convert %1 : (tensor<5xui8>) -> tensor<5xi32>
    %c = stablehlo.constant dense<4> : tensor<i32>
    %3 = call @remainder(%2, %c) : (tensor<5xi32>, tensor<i32>) -> tensor<5xi32>
    %4 = stablehlo.convert %3 : (tensor<5xi32>) -> tensor<5xui8>
    %5 = call @sort(%arg0) : (tensor<6x7xui8>) -> tensor<6x7xui8>
    %6 = call @argsort(%arg0) : (tensor<6x7xui8>) -> tensor<6x7xi32>
    %7 = stablehlo.iota dim = 0 : tensor<40xui8>
    %c_0 = stablehlo.constant dense<9> : tensor<ui8>
    %8 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui8>) -> tensor<40xui8>
    %9 = stablehlo.multiply %7, %8 : tensor<40xui8>
    %10 = stablehlo.convert %4 : (tensor<5xui8>) -> tensor<5xi32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %12 = "stablehlo.gather"(%arg0, %11) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 7>}> : (tensor<6x7xui8>, tensor<5x1xi32>) -> tensor<5x7xui8>
    %13 = stablehlo.slice %arg1 [0:5, 0:7] : (tensor<6x7xui8>) -> tensor<5x7xui8>
    %14 = stablehlo.convert %4 : (tensor<5xui8>) -> tensor<5xi32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %16 = "stablehlo.scatter"(%arg0, %15, %13) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<ui8>, %arg3: tensor<ui8>):
      %37 = stablehlo.add %arg2, %arg3 : tensor<ui8>
      stablehlo.return %37 : tensor<ui8>
    }) : (tensor<6x7xui8>, tensor<5x1xi32>, tensor<5x7xui8>) -> tensor<6x7xui8>
    %17 = stablehlo.slice %4 [0:1] : (tensor<5xui8>) -> tensor<1xui8>
    %18 = stablehlo.reshape %17 : (tensor<1xui8>) -> tensor<ui8>
    %19 = stablehlo.slice %4 [1:2] : (tensor<5xui8>) -> tensor<1xui8>
    %20 = stablehlo.reshape %19 : (tensor<1xui8>) -> tensor<ui8>
    %21 = stablehlo.dynamic_slice %arg0, %18, %20, sizes = [2, 3] : (tensor<6x7xui8>, tensor<ui8>, tensor<ui8>) -> tensor<2x3xui8>
    %22 = stablehlo.slice %arg1 [0:2, 0:2] : (tensor<6x7xui8>) -> tensor<2x2xui8>
    %23 = stablehlo.slice %4 [2:3] : (tensor<5xui8>) -> tensor<1xui8>
    %24 = stablehlo.reshape %23 : (tensor<1xui8>) -> tensor<ui8>
    %25 = stablehlo.slice %4 [3:4] : (tensor<5xui8>) -> tensor<1xui8>
    %26 = stablehlo.reshape %25 : (tensor<1xui8>) -> tensor<ui8>
    %27 = stablehlo.dynamic_update_slice %arg0, %22, %24, %26 : (tensor<6x7xui8>, tensor<2x2xui8>, tensor<ui8>, tensor<ui8>) -> tensor<6x7xui8>
    %28 = stablehlo.concatenate %arg0, %arg1, dim = 0 : (tensor<6x7xui8>, tensor<6x7xui8>) -> tensor<12x7xui8>
    %c_1 = stablehlo.constant dense<3> : tensor<i32>
    %29 = call @_pad(%arg0, %c_1) : (tensor<6x7xui8>, tensor<i32>) -> tensor<9x8xui8>
    %30 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<6x7xui8>) -> tensor<7x6xui8>
    %31 = stablehlo.dot_general %30, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x6xui8>, tensor<6x7xui8>) -> tensor<7x7xui8>
    %32 = stablehlo.reverse %arg0, dims = [0] : tensor<6x7xui8>
    %33 = stablehlo.compare GT, %arg0, %arg1, UNSIGNED : (tensor<6x7xui8>, tensor<6x7xui8>) -> tensor<6x7xi1>
    %c_2 = stablehlo.constant dense<5> : tensor<i32>
    %34 = call @_where_0(%33, %arg0, %c_2) : (tensor<6x7xi1>, tensor<6x7xui8>, tensor<i32>) -> tensor<6x7xui8>
    %35 = stablehlo.dot_general %arg0, %arg1, batching_dims = [1] x [1], contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x7xui8>, tensor<6x7xui8>) -> tensor<7xui8>
    %36 = call @_take(%arg0, %4) : (tensor<6x7xui8>, tensor<5xui8>) -> tensor<5x7xui8>
    return %5, %6, %9, %12, %16, %21, %27, %28, %29, %31, %32, %34, %35, %36 : tensor<6x7xui8>, tensor<6x7xi32>, tensor<40xui8>, tensor<5x7xui8>, tensor<6x7xui8>, tensor<2x3xui8>, tensor<6x7xui8>, tensor<12x7xui8>, tensor<9x8xui8>, tensor<7x7xui8>, tensor<6x7xui8>, tensor<6x7xui8>, tensor<7xui8>, tensor<5x7xui8>
  }
  func.func private @remainder(%arg0: tensor<5xi32>, %arg1: tensor<i32>) -> tensor<5xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<5xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<5xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<5xi1>, tensor<5xi1>) -> tensor<5xi1>
    %12 = stablehlo.and %11, %6 : tensor<5xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %14 = stablehlo.add %4, %13 : tensor<5xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<5xi1>, tensor<5xi32>
    return %15 : tensor<5xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @sort(%arg0: tensor<6x7xui8>) -> tensor<6x7xui8> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<ui8>, %arg2: tensor<ui8>):
      %1 = stablehlo.compare LT, %arg1, %arg2, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    }) : (tensor<6x7xui8>) -> tensor<6x7xui8>
    return %0 : tensor<6x7xui8>
  }
  func.func private @argsort(%arg0: tensor<6x7xui8>) -> tensor<6x7xi32> {
    %0 = stablehlo.iota dim = 0 : tensor<6x7xi32>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<ui8>, %arg2: tensor<ui8>, %arg3: tensor<i32>, %arg4: tensor<i32>):
      %2 = stablehlo.compare LT, %arg1, %arg2, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    }) : (tensor<6x7xui8>, tensor<6x7xi32>) -> (tensor<6x7xui8>, tensor<6x7xi32>)
    return %1#1 : tensor<6x7xi32>
  }
  func.func private @_pad(%arg0: tensor<6x7xui8>, %arg1: tensor<i32>) -> tensor<9x8xui8> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<ui8>
    %1 = stablehlo.pad %arg0, %0, low = [1, 0], high = [2, 1], interior = [0, 0] : (tensor<6x7xui8>, tensor<ui8>) -> tensor<9x8xui8>
    return %1 : tensor<9x8xui8>
  }
  func.func private @_where_0(%arg0: tensor<6x7xi1>, %arg1: tensor<6x7xui8>, %arg2: tensor<i32>) -> tensor<6x7xui8> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<ui8>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui8>) -> tensor<6x7xui8>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<6x7xi1>, tensor<6x7xui8>
    return %2 : tensor<6x7xui8>
  }
  func.func private @_take(%arg0: tensor<6x7xui8>, %arg1: tensor<5xui8>) -> tensor<5x7xui8> {
    %c = stablehlo.constant dense<0> : tensor<ui8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<5xui8>
    %1 = stablehlo.compare LT, %arg1, %0, UNSIGNED : (tensor<5xui8>, tensor<5xui8>) -> tensor<5xi1>
    %c_0 = stablehlo.constant dense<6> : tensor<ui8>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui8>) -> tensor<5xui8>
    %3 = stablehlo.add %arg1, %2 : tensor<5xui8>
    %4 = call @_where_1(%1, %3, %arg1) : (tensor<5xi1>, tensor<5xui8>, tensor<5xui8>) -> tensor<5xui8>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<5xui8>) -> tensor<5x1xui8>
    %c_1 = stablehlo.constant dense<5> : tensor<1xi32>
    %6 = stablehlo.convert %5 : (tensor<5x1xui8>) -> tensor<5x1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %8 = stablehlo.compare GE, %6, %7, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<5x1xi32>
    %11 = stablehlo.compare LE, %6, %10, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %12 = stablehlo.and %8, %11 : tensor<5x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %13 = stablehlo.reduce(%12 init: %c_3) applies stablehlo.and across dimensions = [1] : (tensor<5x1xi1>, tensor<i1>) -> tensor<5xi1>
    %14 = "stablehlo.gather"(%arg0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 7>}> : (tensor<6x7xui8>, tensor<5x1xi32>) -> tensor<5x7xui8>
    %15 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<5xi1>) -> tensor<5x7xi1>
    %c_4 = stablehlo.constant dense<7> : tensor<ui8>
    %16 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui8>) -> tensor<5x7xui8>
    %17 = stablehlo.select %15, %14, %16 : tensor<5x7xi1>, tensor<5x7xui8>
    return %17 : tensor<5x7xui8>
  }
  func.func private @_where_1(%arg0: tensor<5xi1>, %arg1: tensor<5xui8>, %arg2: tensor<5xui8>) -> tensor<5xui8> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5xi1>, tensor<5xui8>
    return %0 : tensor<5xui8>
  }
}
