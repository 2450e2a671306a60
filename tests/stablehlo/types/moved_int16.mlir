module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x7xi16>, %arg1: tensor<6x7xi16>) -> (tensor<6x7xi16> {jax.result_info = "result[0]"}, tensor<6x7xi32> {jax.result_info = "result[1]"}, tensor<40xi16> {jax.result_info = "result[2]"}, tensor<5x7xi16> {jax.result_info = "result[3]"}, tensor<6x7xi16> {jax.result_info = "result[4]"}, tensor<2x3xi16> {jax.result_info = "result[5]"}, tensor<6x7xi16> {jax.result_info = "result[6]"}, tensor<12x7xi16> {jax.result_info = "result[7]"}, tensor<9x8xi16> {jax.result_info = "result[8]"}, tensor<7x7xi16> {jax.result_info = "result[9]"}, tensor<6x7xi16> {jax.result_info = "result[10]"}, tensor<6x7xi16> {jax.result_info = "result[11]"}, tensor<7xi16> {jax.result_info = "result[12]"}, tensor<5x7xi16> {jax.result_info = "result[13]"}) {
    %0 = stablehlo.reshape %arg1 : (tensor<6x7xi16>) -> tensor<42xi16>
    %1 = stablehlo.slice %0 [0:5] : (tensor<42xi16>) -> tensor<5xi16>
    %2 = stablehlo.convert %1 : (tensor<5xi16>) -> tensor<5xi32>
    %c = stablehlo.constant dense<4> : tensor<i32>
    %3 = call @remainder(%2, %c) : (tensor<5xi32>, tensor<i32>) -> tensor<5xi32>
    %4 = stablehlo.convert %3 : (tensor<5xi32>) -> tensor<5xi16>
    %5 = call @sort(%arg0) : (tensor<6x7xi16>) -> tensor<6x7xi16>
    %6 = call @argsort(%arg0) : (tensor<6x7xi16>) -> tensor<6x7xi32>
    %7 = stablehlo.iota dim = 0 : tensor<40xi16>
    %c_0 = stablehlo.constant dense<9> : tensor<i16>
    %8 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i16>) -> tensor<40xi16>
    %9 = stablehlo.multiply %7, %8 : tensor<40xi16>
    %c_1 = stablehlo.constant dense<0> : tensor<i16>
    %10 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i16>) -> tensor<5xi16>
    %11 = stablehlo.compare LT, %4, %10, SIGNED : (tensor<5xi16>, tensor<5xi16>) -> tensor<5xi1>
    %c_2 = stablehlo.constant dense<6> : tensor<i16>
    %12 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i16>) -> tensor<5xi16>
    %13 = stablehlo.add %4, %12 : tensor<5xi16>
    %14 = stablehlo.select %11, %13, %4 : tensor<5xi1>, tensor<5xi16>
    %15 = stablehlo.convert %14 : (tensor<5xi16>) -> tensor<5xi32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %17 = "stablehlo.gather"(%arg0, %16) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 7>}> : (tensor<6x7xi16>, tensor<5x1xi32>) -> tensor<5x7xi16>
    %18 = stablehlo.slice %arg1 [0:5, 0:7] : (tensor<6x7xi16>) -> tensor<5x7xi16>
    %c_3 = stablehlo.constant dense<0> : tensor<i16>
    %19 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i16>) -> tensor<5xi16>
    %20 = stablehlo.compare LT, %4, %19, SIGNED : (tensor<5xi16>, tensor<5xi16>) -> tensor<5xi1>
    %c_4 = stablehlo.constant dense<6> : tensor<i16>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i16>) -> tensor<5xi16>
    %22 = stablehlo.add %4, %21 : tensor<5xi16>
    %23 = stablehlo.select %20, %22, %4 : tensor<5xi1>, tensor<5xi16>
    %24 = stablehlo.convert %23 : (tensor<5xi16>) -> tensor<5xi32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %26 = "stablehlo.scatter"(%arg0, %25, %18) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<i16>, %arg3: tensor<i16>):
      %59 = stablehlo.add %arg2, %arg3 : tensor<i16>
      stablehlo.return %59 : tensor<i16>
    }) : (tensor<6x7xi16>, tensor<5x1xi32>, tensor<5x7xi16>) -> tensor<6x7xi16>
    %27 = stablehlo.slice %4 [0:1] : (tensor<5xi16>) -> tensor<1xi16>
    %28 = stablehlo.reshape %27 : (tensor<1xi16>) -> tensor<i16>
    %29 = stablehlo.slice %4 [1:2] : (tensor<5xi16>) -> tensor<1xi16>
    %30 = stablehlo.reshape %29 : (tensor<1xi16>) -> tensor<i16>
    %c_5 = stablehlo.constant dense<0> : tensor<i16>
    %31 = stablehlo.compare LT, %28, %c_5, SIGNED : (tensor<i16>, tensor<i16>) -> tensor<i1>
    %c_6 = stablehlo.constant dense<6> : tensor<i16>
    %32 = stablehlo.add %28, %c_6 : tensor<i16>
    %33 = stablehlo.select %31, %32, %28 : tensor<i1>, tensor<i16>
    %c_7 = stablehlo.constant dense<0> : tensor<i16>
    %34 = stablehlo.compare LT, %30, %c_7, SIGNED : (tensor<i16>, tensor<i16>) -> tensor<i1>
    %c_8 = stablehlo.constant dense<7> : tensor<i16>
    %35 = stablehlo.add %30, %c_8 : tensor<i16>
    %36 = stablehlo.select %34, %35, %30 : tensor<i1>, tensor<i16>
    %37 = stablehlo.dynamic_slice %arg0, %33, %36, sizes = [2, 3] : (tensor<6x7xi16>, tensor<i16>, tensor<i16>) -> tensor<2x3xi16>
    %38 = stablehlo.slice %arg1 [0:2, 0:2] : (tensor<6x7xi16>) -> tensor<2x2xi16>
    %39 = stablehlo.slice %4 [2:3] : (tensor<5xi16>) -> tensor<1xi16>
    %40 = stablehlo.reshape %39 : (tensor<1xi16>) -> tensor<i16>
    %41 = stablehlo.slice %4 [3:4] : (tensor<5xi16>) -> tensor<1xi16>
    %42 = stablehlo.reshape %41 : (tensor<1xi16>) -> tensor<i16>
    %c_9 = stablehlo.constant dense<0> : tensor<i16>
    %43 = stablehlo.compare LT, %40, %c_9, SIGNED : (tensor<i16>, tensor<i16>) -> tensor<i1>
    %c_10 = stablehlo.constant dense<6> : tensor<i16>
    %44 = stablehlo.add %40, %c_10 : tensor<i16>
    %45 = stablehlo.select %43, %44, %40 : tensor<i1>, tensor<i16>
    %c_11 = stablehlo.constant dense<0> : tensor<i16>
    %46 = stablehlo.compare LT, %42, %c_11, SIGNED : (tensor<i16>, tensor<i16>) -> tensor<i1>
    %c_12 = stablehlo.constant dense<7> : tensor<i16>
    %47 = stablehlo.add %42, %c_12 : tensor<i16>
    %48 = stablehlo.select %46, %47, %42 : tensor<i1>, tensor<i16>
    %49 = stablehlo.dynamic_update_slice %arg0, %38, %45, %48 : (tensor<6x7xi16>, tensor<2x2xi16>, tensor<i16>, tensor<i16>) -> tensor<6x7xi16>
    %50 = stablehlo.concatenate %arg0, %arg1, dim = 0 : (tensor<6x7xi16>, tensor<6x7xi16>) -> tensor<12x7xi16>
    %c_13 = stablehlo.constant dense<3> : tensor<i32>
    %51 = call @_pad(%arg0, %c_13) : (tensor<6x7xi16>, tensor<i32>) -> tensor<9x8xi16>
    %52 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<6x7xi16>) -> tensor<7x6xi16>
    %53 = stablehlo.dot_general %52, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x6xi16>, tensor<6x7xi16>) -> tensor<7x7xi16>
    %54 = stablehlo.reverse %arg0, dims = [0] : tensor<6x7xi16>
    %55 = stablehlo.compare GT, %arg0, %arg1, SIGNED : (tensor<6x7xi16>, tensor<6x7xi16>) -> tensor<6x7xi1>
    %c_14 = stablehlo.constant dense<5> : tensor<i32>
    %56 = call @_where_0(%55, %arg0, %c_14) : (tensor<6x7xi1>, tensor<6x7xi16>, tensor<i32>) -> tensor<6x7xi16>
    %57 = stablehlo.dot_general %arg0, %arg1, batching_dims = [1] x [1], contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x7xi16>, tensor<6x7xi16>) -> tensor<7xi16>
    %58 = call @_take(%arg0, %4) : (tensor<6x7xi16>, tensor<5xi16>) -> tensor<5x7xi16>
    return %5, %6, %9, %17, %26, %37, %49, %50, %51, %53, %54, %56, %57, %58 : tensor<6x7xi16>, tensor<6x7xi32>, tensor<40xi16>, tensor<5x7xi16>, tensor<6x7xi16>, tensor<2x3xi16>, tensor<6x7xi16>, tensor<12x7xi16>, tensor<9x8xi16>, tensor<7x7xi16>, tensor<6x7xi16>, tensor<6x7xi16>, tensor<7xi16>, tensor<5x7xi16>
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
  func.func private @sort(%arg0: tensor<6x7xi16>) -> tensor<6x7xi16> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i16>, %arg2: tensor<i16>):
      %1 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i16>, tensor<i16>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    }) : (tensor<6x7xi16>) -> tensor<6x7xi16>
    return %0 : tensor<6x7xi16>
  }
  func.func private @argsort(%arg0: tensor<6x7xi16>) -> tensor<6x7xi32> {
    %0 = stablehlo.iota dim = 0 : tensor<6x7xi32>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i16>, %arg2: tensor<i16>, %arg3: tensor<i32>, %arg4: tensor<i32>):
      %2 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i16>, tensor<i16>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    }) : (tensor<6x7xi16>, tensor<6x7xi32>) -> (tensor<6x7xi16>, tensor<6x7xi32>)
    return %1#1 : tensor<6x7xi32>
  }
  func.func private @_pad(%arg0: tensor<6x7xi16>, %arg1: tensor<i32>) -> tensor<9x8xi16> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<i16>
    %1 = stablehlo.pad %arg0, %0, low = [1, 0], high = [2, 1], interior = [0, 0] : (tensor<6x7xi16>, tensor<i16>) -> tensor<9x8xi16>
    return %1 : tensor<9x8xi16>
  }
  func.func private @_where_0(%arg0: tensor<6x7xi1>, %arg1: tensor<6x7xi16>, %arg2: tensor<i32>) -> tensor<6x7xi16> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<i16>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i16>) -> tensor<6x7xi16>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<6x7xi1>, tensor<6x7xi16>
    return %2 : tensor<6x7xi16>
  }
  func.func private @_take(%arg0: tensor<6x7xi16>, %arg1: tensor<5xi16>) -> tensor<5x7xi16> {
    %c = stablehlo.constant dense<0> : tensor<i16>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i16>) -> tensor<5xi16>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<5xi16>, tensor<5xi16>) -> tensor<5xi1>
    %c_0 = stablehlo.constant dense<6> : tensor<i16>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i16>) -> tensor<5xi16>
    %3 = stablehlo.add %arg1, %2 : tensor<5xi16>
    %4 = call @_where_1(%1, %3, %arg1) : (tensor<5xi1>, tensor<5xi16>, tensor<5xi16>) -> tensor<5xi16>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<5xi16>) -> tensor<5x1xi16>
    %c_1 = stablehlo.constant dense<5> : tensor<1xi32>
    %6 = stablehlo.convert %5 : (tensor<5x1xi16>) -> tensor<5x1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %8 = stablehlo.compare GE, %6, %7, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<5x1xi32>
    %11 = stablehlo.compare LE, %6, %10, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %12 = stablehlo.and %8, %11 : tensor<5x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %13 = stablehlo.reduce(%12 init: %c_3) applies stablehlo.and across dimensions = [1] : (tensor<5x1xi1>, tensor<i1>) -> tensor<5xi1>
    %14 = "stablehlo.gather"(%arg0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 7>}> : (tensor<6x7xi16>, tensor<5x1xi32>) -> tensor<5x7xi16>
    %15 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<5xi1>) -> tensor<5x7xi1>
    %c_4 = stablehlo.constant dense<7> : tensor<i16>
    %16 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i16>) -> tensor<5x7xi16>
    %17 = stablehlo.select %15, %14, %16 : tensor<5x7xi1>, tensor<5x7xi16>
    return %17 : tensor<5x7xi16>
  }
  func.func private @_where_1(%arg0: tensor<5xi1>, %arg1: tensor<5xi16>, %arg2: tensor<5xi16>) -> tensor<5xi16> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5xi1>, tensor<5xi16>
    return %0 : tensor<5xi16>
  }
}
