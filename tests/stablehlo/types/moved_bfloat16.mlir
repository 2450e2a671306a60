module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x7xbf16>, %arg1: tensor<6x7xbf16>) -> (tensor<6x7xbf16> {jax.result_info = "result[0]"}, tensor<6x7xi32> {jax.result_info = "result[1]"}, tensor<40xbf16> {jax.result_info = "result[2]"}, tensor<5x7xbf16> {jax.result_info = "result[3]"}, tensor<6x7xbf16> {jax.result_info = "result[4]"}, tensor<2x3xbf16> {jax.result_info = "result[5]"}, tensor<6x7xbf16> {jax.result_info = "result[6]"}, tensor<12x7xbf16> {jax.result_info = "result[7]"}, tensor<9x8xbf16> {jax.result_info = "result[8]"}, tensor<7x7xbf16> {jax.result_info = "result[9]"}, tensor<6x7xbf16> {jax.result_info = "result[10]"}, tensor<6x7xbf16> {jax.result_info = "result[11]"}, tensor<7xbf16> {jax.result_info = "result[12]"}, tensor<5x7xbf16> {jax.result_info = "result[13]"}) {
    %0 = stablehlo.reshape %arg1 : (tensor<6x7xbf16>) -> tensor<42xbf16>
    %1 = stablehlo.slice %0 [0:5] : (tensor<42xbf16>) -> tensor<5xbf16>
    %2 = stablehlo.convert %1 : (tensor<5xbf16>) -> tensor<5xi32>
    %c = stablehlo.constant dense<4> : tensor<i32>
    %3 = call @remainder(%2, %c) : (tensor<5xi32>, tensor<i32>) -> tensor<5xi32>
    %4 = call @sort(%arg0) : (tensor<6x7xbf16>) -> tensor<6x7xbf16>
    %5 = call @argsort(%arg0) : (tensor<6x7xbf16>) -> tensor<6x7xi32>
    %6 = stablehlo.iota dim = 0 : tensor<40xbf16>
    %cst = stablehlo.constant dense<9.000000e+00> : tensor<bf16>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<40xbf16>
    %8 = stablehlo.multiply %6, %7 : tensor<40xbf16>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %10 = stablehlo.compare LT, %3, %9, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_1 = stablehlo.constant dense<6> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %12 = stablehlo.add %3, %11 : tensor<5xi32>
    %13 = stablehlo.select %10, %12, %3 : tensor<5xi1>, tensor<5xi32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %15 = "stablehlo.gather"(%arg0, %14) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 7>}> : (tensor<6x7xbf16>, tensor<5x1xi32>) -> tensor<5x7xbf16>
    %16 = stablehlo.slice %arg1 [0:5, 0:7] : (tensor<6x7xbf16>) -> tensor<5x7xbf16>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %18 = stablehlo.compare LT, %3, %17, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_3 = stablehlo.constant dense<6> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %20 = stablehlo.add %3, %19 : tensor<5xi32>
    %21 = stablehlo.select %18, %20, %3 : tensor<5xi1>, tensor<5xi32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %23 = "stablehlo.scatter"(%arg0, %22, %16) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<bf16>, %arg3: tensor<bf16>):
      %56 = stablehlo.add %arg2, %arg3 : tensor<bf16>
      stablehlo.return %56 : tensor<bf16>
    }) : (tensor<6x7xbf16>, tensor<5x1xi32>, tensor<5x7xbf16>) -> tensor<6x7xbf16>
    %24 = stablehlo.slice %3 [0:1] : (tensor<5xi32>) -> tensor<1xi32>
    %25 = stablehlo.reshape %24 : (tensor<1xi32>) -> tensor<i32>
    %26 = stablehlo.slice %3 [1:2] : (tensor<5xi32>) -> tensor<1xi32>
    %27 = stablehlo.reshape %26 : (tensor<1xi32>) -> tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %28 = stablehlo.compare LT, %25, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_5 = stablehlo.constant dense<6> : tensor<i32>
    %29 = stablehlo.add %25, %c_5 : tensor<i32>
    %30 = stablehlo.select %28, %29, %25 : tensor<i1>, tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %31 = stablehlo.compare LT, %27, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<7> : tensor<i32>
    %32 = stablehlo.add %27, %c_7 : tensor<i32>
    %33 = stablehlo.select %31, %32, %27 : tensor<i1>, tensor<i32>
    %34 = stablehlo.dynamic_slice %arg0, %30, %33, sizes = [2, 3] : (tensor<6x7xbf16>, tensor<i32>, tensor<i32>) -> tensor<2x3xbf16>
    %35 = stablehlo.slice %arg1 [0:2, 0:2] : (tensor<6x7xbf16>) -> tensor<2x2xbf16>
    %36 = stablehlo.slice %3 [2:3] : (tensor<5xi32>) -> tensor<1xi32>
    %37 = stablehlo.reshape %36 : (tensor<1xi32>) -> tensor<i32>
    %38 = stablehlo.slice %3 [3:4] : (tensor<5xi32>) -> tensor<1xi32>
    %39 = stablehlo.reshape %38 : (tensor<1xi32>) -> tensor<i32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %40 = stablehlo.compare LT, %37, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_9 = stablehlo.constant dense<6> : tensor<i32>
    %41 = stablehlo.add %37, %c_9 : tensor<i32>
    %42 = stablehlo.select %40, %41, %37 : tensor<i1>, tensor<i32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %43 = stablehlo.compare LT, %39, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_11 = stablehlo.constant dense<7> : tensor<i32>
    %44 = stablehlo.add %39, %c_11 : tensor<i32>
    %45 = stablehlo.select %43, %44, %39 : tensor<i1>, tensor<i32>
    %46 = stablehlo.dynamic_update_slice %arg0, %35, %42, %45 : (tensor<6x7xbf16>, tensor<2x2xbf16>, tensor<i32>, tensor<i32>) -> tensor<6x7xbf16>
    %47 = stablehlo.concatenate %arg0, %arg1, dim = 0 : (tensor<6x7xbf16>, tensor<6x7xbf16>) -> tensor<12x7xbf16>
    %c_12 = stablehlo.constant dense<3> : tensor<i32>
    %48 = call @_pad(%arg0, %c_12) : (tensor<6x7xbf16>, tensor<i32>) -> tensor<9x8xbf16>
    %49 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<6x7xbf16>) -> tensor<7x6xbf16>
    %50 = stablehlo.dot_general %49, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x6xbf16>, tensor<6x7xbf16>) -> tensor<7x7xbf16>
    %51 = stablehlo.reverse %arg0, dims = [0] : tensor<6x7xbf16>
    %52 = stablehlo.compare GT, %arg0, %arg1, FLOAT : (tensor<6x7xbf16>, tensor<6x7xbf16>) -> tensor<6x7xi1>
    %c_13 = stablehlo.constant dense<5> : tensor<i32>
    %53 = call @_where_0(%52, %arg0, %c_13) : (tensor<6x7xi1>, tensor<6x7xbf16>, tensor<i32>) -> tensor<6x7xbf16>
    %54 = stablehlo.dot_general %arg0, %arg1, batching_dims = [1] x [1], contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x7xbf16>, tensor<6x7xbf16>) -> tensor<7xbf16>
    %55 = call @_take(%arg0, %3) : (tensor<6x7xbf16>, tensor<5xi32>) -> tensor<5x7xbf16>
    return %4, %5, %8, %15, %23, %34, %46, %47, %48, %50, %51, %53, %54, %55 : tensor<6x7xbf16>, tensor<6x7xi32>, tensor<40xbf16>, tensor<5x7xbf16>, tensor<6x7xbf16>, tensor<2x3xbf16>, tensor<6x7xbf16>, tensor<12x7xbf16>, tensor<9x8xbf16>, tensor<7x7xbf16>, tensor<6x7xbf16>, tensor<6x7xbf16>, tensor<7xbf16>, tensor<5x7xbf16>
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
  func.func private @sort(%arg0: tensor<6x7xbf16>) -> tensor<6x7xbf16> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 1 : i64, is_stable = true}> ({
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
    }) : (tensor<6x7xbf16>) -> tensor<6x7xbf16>
    return %0 : tensor<6x7xbf16>
  }
  func.func private @argsort(%arg0: tensor<6x7xbf16>) -> tensor<6x7xi32> {
    %0 = stablehlo.iota dim = 0 : tensor<6x7xi32>
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
    }) : (tensor<6x7xbf16>, tensor<6x7xi32>) -> (tensor<6x7xbf16>, tensor<6x7xi32>)
    return %1#1 : tensor<6x7xi32>
  }
  func.func private @_pad(%arg0: tensor<6x7xbf16>, %arg1: tensor<i32>) -> tensor<9x8xbf16> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<bf16>
    %1 = stablehlo.pad %arg0, %0, low = [1, 0], high = [2, 1], interior = [0, 0] : (tensor<6x7xbf16>, tensor<bf16>) -> tensor<9x8xbf16>
    return %1 : tensor<9x8xbf16>
  }
  func.func private @_where_0(%arg0: tensor<6x7xi1>, %arg1: tensor<6x7xbf16>, %arg2: tensor<i32>) -> tensor<6x7xbf16> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<bf16>) -> tensor<6x7xbf16>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<6x7xi1>, tensor<6x7xbf16>
    return %2 : tensor<6x7xbf16>
  }
  func.func private @_take(%arg0: tensor<6x7xbf16>, %arg1: tensor<5xi32>) -> tensor<5x7xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<5xi32>
    %4 = call @_where_1(%1, %3, %arg1) : (tensor<5xi1>, tensor<5xi32>, tensor<5xi32>) -> tensor<5xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %c_1 = stablehlo.constant dense<5> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<5x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<5x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [1] : (tensor<5x1xi1>, tensor<i1>) -> tensor<5xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 7>}> : (tensor<6x7xbf16>, tensor<5x1xi32>) -> tensor<5x7xbf16>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<5xi1>) -> tensor<5x7xi1>
    %cst = stablehlo.constant dense<7.000000e+00> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<5x7xbf16>
    %16 = stablehlo.select %14, %13, %15 : tensor<5x7xi1>, tensor<5x7xbf16>
    return %16 : tensor<5x7xbf16>
  }
  func.func private @_where_1(%arg0: tensor<5xi1>, %arg1: tensor<5xi32>, %arg2: tensor<5xi32>) -> tensor<5xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5xi1>, tensor<5xi32>
    return %0 : tensor<5xi32>
  }
}
